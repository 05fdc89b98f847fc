// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/codec.h"
#include "core/document/database.h"

namespace keelson::schema {

/// What SQLite keeps in the header of our files, and `file` prints: "KEEL".
inline constexpr quint32 applicationId = 0x4B45454C;
inline constexpr quint32 version = 1;

/// The rows of a document, unjudged.
struct Contents
{
    Id document;
    QList<ChangeRow> rows;     ///< In the order they were written.
    QList<qint64> strayRows;   ///< Numbers of rows that hold something else than a change.
    Digest total{};            ///< All checksums combined, as recorded with the last change.
    qint64 count = 0;          ///< Number of changes, likewise.
    std::optional<Error> broken; ///< Why the rest could not be read; only after `Reading::AsMuchAsPossible`.
};

enum class Reading { All, AsMuchAsPossible };

/// Makes an empty document of an empty file.
bool create(Database &database, Id document);
/// Refuses what is not a document of this version by what its first bytes say, which does nothing
/// to a file or its locks, and then by its tables.
Result<void> checkHead(Database &database, const QString &path);
Result<void> checkTables(Database &database, const QString &path);
Result<Contents> read(Database &database, const QString &path, Reading reading);

/// Appends rows and records the new total; false leaves the file as it was.
bool append(Database &database, const QList<ChangeRow> &rows, const Digest &total, qint64 count);

/// Combines a checksum into the total, or takes it out again.
void combine(Digest &total, const Digest &sum);

} // namespace keelson::schema
