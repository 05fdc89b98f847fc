// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/export.h"
#include "core/finding.h"
#include "core/result.h"
#include "core/stop.h"

namespace keelson {

class Database;

/// Who made how many of a document's changes.
struct Authorship
{
    Author author;
    qint64 changes = 0;
};

/// What is in a document's file, and what is wrong with it.
struct KEELSON_CORE Verification
{
    Id document;
    quint32 format = 0;          ///< Of the file; 0 where that is not to be trusted.
    qint64 size = 0;             ///< Bytes.
    qint64 changes = 0;          ///< Sound ones.
    qint64 purged = 0;           ///< Labels and values that were purged of them.
    QList<Authorship> authors;   ///< Who made most comes first.
    qint64 first = 0;            ///< When the earliest was made, ms since the epoch, UTC; 0 when there is none.
    qint64 last = 0;
    bool hasCheckpoint = false;
    QList<Finding> findings;

    /// Nothing is wrong with it; notes may be there.
    bool isSound() const;
};

/// Reads every byte of the file that counts and changes none: checksums and chains of the log, what it should add up to,
/// the checkpoint against the log, and how SQLite finds its pages. What is damaged is a finding; refused are files that
/// are no documents, of a newer version, or held by another program. Waits for the disk; on any thread.
KEELSON_CORE Result<Verification> verify(const QString &path, Stop stop = {});

/// The same of an open database, for the core.
Result<Verification> verify(Database &database, const QString &path, Stop stop);

} // namespace keelson
