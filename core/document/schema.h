// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/changerow.h"
#include "core/document/database.h"

namespace keelson::schema {

/// What SQLite keeps in the header of our files, and `file` prints: "KEEL".
inline constexpr quint32 applicationId = 0x4B45454C;
inline constexpr quint32 version = 2;
inline constexpr quint32 oldestVersion = 1;

/// All checksums of a log combined, and their number: recorded with each change, so that a change that
/// has vanished is missed.
struct Total
{
    Digest sum{};
    qint64 count = 0;

    void add(const ChangeRow &row);
    friend bool operator==(const Total &, const Total &) = default;
};

/// The rows of a document, unjudged.
struct Contents
{
    quint32 version = schema::version;
    Id document;
    QList<ChangeRow> rows;     ///< In the order they were written.
    QList<qint64> strayRows;   ///< Numbers of rows that hold something else than a change.
    qint64 lastNumber = 0;     ///< Of the rows read; they are counted from 1 without gaps.
    std::optional<Total> total;///< As recorded with the last change.
    bool isWhole = true;       ///< The rows go to the end of the log, where the total is what it should be.
    std::optional<Error> broken; ///< Why the file could not be read as it should.
};

/// The tables of an empty document in a new file.
bool create(Database &database, Id document);

/// Why a file is not opened as it stands.
struct Refusal
{
    enum class Cause {
        Newer,
        Damaged,  ///< Not as we would have written it, or not ours at all: what is sound in it tells.
    };
    Cause cause;
    Error error;
};
/// Looks at the head alone, by its bytes.
std::optional<Refusal> refusalOfHead(Database &database, const QString &path);
/// Than its head says, as after a commit that was cut short. False when the disk does not say.
bool isOfAnotherLength(const Database &database);
std::optional<Refusal> refusalOfTables(Database &database, const QString &path);
/// False for a view or a virtual table, which would run what a stranger has written.
bool isPlainTable(Database &database, const char *name);
/// The format of a file whose head is not refused.
Result<quint32> formatOf(const Database &database, const QString &path);
bool isCurrent(const Database &database);

/// Everything but the rows; refused when the document has lost its identity.
Result<Contents> readMeta(Database &database, const QString &path);
/// How many rows have a number up to this one.
qint64 countThrough(Database &database, qint64 number);
/// Adds rows after the last one read, at most so many; false when reading failed, then `broken` says why. At the end
/// nothing is added.
bool readRows(Database &database, const QString &path, Contents &contents, qint64 most);
/// All of it; what keeps the rest from being read is in `broken`.
Result<Contents> read(Database &database, const QString &path);

/// What there is besides the rows is as SQLite needs it to write more of them; else BadInput.
Result<void> checkPages(Database &database, const QString &path);

/// Adds rows in one transaction, with the total they lead to.
bool append(Database &database, const QList<ChangeRow> &rows, const Total &total);

/// A disposable blob beside the log; null where there is none.
QByteArray readCheckpoint(Database &database);
bool writeCheckpoint(Database &database, const QByteArray &bytes);

/// A remark about the file itself, such as whose unsaved changes it holds.
bool putNote(Database &database, const char *key, const QString &text);
QString note(Database &database, const char *key);

} // namespace keelson::schema
