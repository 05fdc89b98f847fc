// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/live.h"

#include <QAbstractTableModel>
#include <QColor>

namespace keelson {

/// The services that are live, the most troubled first, with what is measured of them now. A value that
/// is not known is a dash, never a zero.
class ServiceRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Age, Waiting, Rate, Errors, Faults, Duration, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    explicit ServiceRows(QObject *parent = nullptr);

    /// Services bound to something, and what is bound to nothing under its own name.
    void update(const Model &model, const Live &live, const Binding &binding, const MetricHistory &history, const Moment &moment);
    void clear();

    Id idAt(int row) const;       ///< Null for a resource without an element.
    int rowOf(Id element) const;  ///< -1 when there is none.
    const Vitals &vitalsAt(int row) const { return m_rows.at(row).vitals; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Id element;
        QString key;    ///< Tells rows apart.
        QString name;
        QString place;  ///< The subsystem, or that it is on no map.
        Vitals vitals;
        QColor colour;  ///< As its lines in the charts.
    };

    QString text(const Row &row, int column) const;
    QVariant ink(const Row &row, int column) const;
    QString tip(const Row &row, int column) const;
    void replace(QList<Row> rows);

    QList<Row> m_rows;
    Thresholds m_limits;
};

} // namespace keelson
