// SPDX-License-Identifier: MIT
#pragma once

#include "core/wiring/wiring.h"

#include <QAbstractTableModel>

namespace keelson {

/// Events with who publishes and who consumes them; under them what is wrong and of no event.
class WiringRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Event, Producers, Consumers, Defects, ColumnCount };

    struct Row
    {
        Id event;                    ///< Null for what is of no event.
        wiring::Wire wire;
        QList<wiring::Defect> defects;
        QString cells[ColumnCount];
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Model &model, const wiring::Wiring &wiring);

    const Row &at(int row) const { return m_rows.at(row); }
    int rowOf(Id event) const;  ///< -1: none.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
};

} // namespace keelson
