// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/binding.h"

#include <QAbstractTableModel>

namespace keelson {

/// What a source tells of, and which element each thing is: the unbound first.
class SeenRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, What, Element, By, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void update(const Model &model, const Binding &binding);

    const Resource &resourceAt(int row) const { return m_rows.at(row).resource; }
    Id elementAt(int row) const { return m_rows.at(row).element; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Resource resource;
        Id element;
        QString name;  ///< Of the element.
        QString how;
        friend bool operator==(const Row &, const Row &) = default;
    };

    QString tip(const Row &row) const;

    QList<Row> m_rows;
};

} // namespace keelson
