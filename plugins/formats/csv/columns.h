// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>

namespace keelson::csv {

enum class Column { Board, Id, Kind, Colour, Name, Description, X, Y, Width, Height, To };

/// What the cells of a table mean, as its first row says it.
class Columns
{
public:
    /// Of a table without a header nothing is known.
    static Columns of(const QStringList &firstRow);

    bool hasHeader() const { return m_columns.contains(Column::Name); }
    bool has(Column column) const { return m_columns.contains(column); }
    /// As it stands; empty where the row has no such cell.
    QString cell(const QStringList &row, Column column) const;
    /// The others, by what the header calls them.
    const QHash<QString, int> &others() const { return m_others; }

private:
    QHash<Column, int> m_columns;
    QHash<QString, int> m_others;
};

/// What we call a column.
QString nameOf(Column column);

} // namespace keelson::csv
