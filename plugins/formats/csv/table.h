// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/stop.h"

#include <QList>
#include <QStringList>

class QIODevice;

namespace keelson::csv {

/// The rows of a text, without those that are empty.
struct Table
{
    QList<QStringList> rows;
    bool isLatin = false;  ///< It was no UTF-8 and was read as Latin-1.
};

/// By RFC 4180, with commas, semicolons or tabs, whichever the text uses; a mark of its byte order is passed over.
Result<Table> tableOf(QIODevice &in, Stop stop);

/// The separator a text uses.
QChar separatorOf(QStringView text);

/// A cell so that it comes back as it was and no spreadsheet runs it.
QString escaped(const QString &text);
/// Takes back what `escaped` put before a text that a spreadsheet would run.
QString unescaped(const QString &cell);

// What a table may hold.
inline constexpr qint64 bytesAtMost = qint64(64) << 20;
inline constexpr qsizetype rowsAtMost = 100'000;
inline constexpr qsizetype columnsAtMost = 1000;
inline constexpr qsizetype cellsAtMost = 2'000'000;

} // namespace keelson::csv
