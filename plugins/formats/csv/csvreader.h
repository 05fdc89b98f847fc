// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/format.h"
#include "plugins/formats/boards/looks.h"
#include "plugins/formats/csv/table.h"

namespace keelson::csv {

/// A row, or a cell of a table without header, that becomes a note.
struct Entry
{
    boards::Seen seen;
    qsizetype board = 0;
    QString description;
    QString id;
    QStringList to;
    std::optional<QPointF> position;
    std::optional<QSizeF> size;
    int column = 0;           ///< Of a table without header: where it stands.
    qsizetype row = 0;
    QList<std::pair<QString, QString>> others;
};

/// A whole table, its notes sorted by what the file says of their kinds.
class Notes
{
public:
    explicit Notes(const Table &table);

    FileSurvey survey() const;
    Result<Imported> boards(const QString &map, const QString &pages) const;

private:
    void takeRow(const QStringList &row, const class Columns &columns);
    void takeCells(const QStringList &row, qsizetype number);
    qsizetype boardNamed(const QString &name);
    QString nameOf(qsizetype board) const;

    QList<Entry> m_entries;
    QStringList m_boards;
    boards::Looks m_looks{{}};
    QList<Finding> m_findings;
    int m_oddPlaces = 0;
};

} // namespace keelson::csv
