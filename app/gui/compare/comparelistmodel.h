// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/compare/comparerows.h"

#include <QAbstractListModel>

namespace keelson {

/// The rows of a comparison that pass a filter.
class CompareListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<CompareRow> &rows, const CompareFilter &filter);
    /// Null for no row of it.
    const CompareRow *row(const QModelIndex &index) const;
    /// Rows that are no headings.
    qsizetype entries() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<CompareRow> m_rows;
    QList<qsizetype> m_shown;
};

} // namespace keelson
