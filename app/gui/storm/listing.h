// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/vocabulary.h"
#include "core/result.h"
#include "core/stop.h"

#include <QList>
#include <QString>

class QIODevice;

namespace keelson::storm {

/// A note that a line of text asks for.
struct Line
{
    const Kind *kind = nullptr;
    QString name;
    QString description;
};

/// A text read as notes, a line each.
struct Listing
{
    QList<Line> lines;
    qsizetype left = 0;      ///< Lines beyond those that are taken from one text.
    qsizetype shortened = 0; ///< Lines that were too long for a note.
    qsizetype mended = 0;    ///< Lines with bytes that are no text.
};

enum class Syntax { Plain, Markdown, Table };

/// Most lines that are taken from one text, and most that are placed in one go.
inline constexpr qsizetype mostLines = 10'000;
inline constexpr qsizetype mostAtOnce = 2'000;
inline constexpr qint64 largestText = 500 * 1024 * 1024;  // bytes
inline constexpr qsizetype longestName = 400;             // characters

/// Bullets, numbers and boxes to tick are left out; `event: Order placed` says which kind it is, by name, id or letter;
/// without it `usual` is meant. Plain and Markdown are a note a line; a table's first column is the name, or its columns are what
/// a heading calls them: kind, name, description. Any thread.
Listing readListing(QIODevice &device, const Kind &usual, Syntax syntax, Stop stop = {});
Listing readListing(const QString &text, const Kind &usual);

/// The kinds of file that can be read, by how their names end; null otherwise.
std::optional<Syntax> syntaxOf(const QString &path);
/// Any thread. Refuses what is too large, no file, or unreadable.
Result<Listing> readListingFile(const QString &path, const Kind &usual, Stop stop = {});

/// The kind of note a person calls by this name, id or letter; null when none is.
const Kind *kindCalled(QStringView word);

} // namespace keelson::storm
