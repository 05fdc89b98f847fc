// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/log.h"
#include "core/document/schema.h"
#include "core/finding.h"

namespace keelson {

/// Where the chain of a replica ends.
struct ChainEnd
{
    Digest sum{};
    bool isRetold = false;
};
using ChainEnds = QHash<Id, ChainEnd>;

/// What is known of the part of a log that is not read: where its chains end and what it adds up to.
struct LogStart
{
    ChainEnds ends;
    schema::Total total;
    quint64 lastCounter = 0;
};

/// What a file's rows amount to.
struct Loaded
{
    QList<ChangeRow> rows;     ///< The sound ones in the file's order, each once.
    QList<Finding> findings;   ///< Of damaged and missing changes, named by author, time and label.
    ChainEnds ends;
    quint64 lastCounter = 0;
    qint64 lost = 0;           ///< Changes the file should hold beside these; -1 when that cannot be told.

    /// The file itself is not as it was written; what is in memory is all there is.
    bool isDamaged() const { return !findings.isEmpty(); }
};

/// Verifies every row that follows on `start`. Of `contents.total` only what follows on it counts.
Loaded load(const schema::Contents &contents, const LogStart &start = {});

/// The rows as they are to be written to a file of the document whose chains end so far: one that does not follow on
/// what is there, since others before it are lost or come later, is told without its place.
QList<ChangeRow> linked(QList<ChangeRow> rows, Id document, ChainEnds ends = {});

} // namespace keelson
