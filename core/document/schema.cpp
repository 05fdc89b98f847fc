// SPDX-License-Identifier: MIT
#include "core/document/schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace keelson::schema {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

// There is no index on stamps: a change is one insert at the end of one table, and what is read is
// always all of it.
constexpr auto changeTable = "CREATE TABLE change(number INTEGER PRIMARY KEY, replica BLOB NOT NULL, "
                             "counter INTEGER NOT NULL, previous BLOB NOT NULL, sum BLOB NOT NULL, "
                             "retold INTEGER NOT NULL, body BLOB NOT NULL)";
constexpr auto checkpointTable = "CREATE TABLE checkpoint(part INTEGER PRIMARY KEY, bytes BLOB NOT NULL)";
constexpr auto metaTable = "CREATE TABLE meta(key TEXT NOT NULL PRIMARY KEY, value NOT NULL) WITHOUT ROWID";

struct Table
{
    QLatin1StringView name;
    QLatin1StringView sql;
    quint32 since; ///< Format that brought it.
};
constexpr Table tables[] = {{"change"_L1, QLatin1StringView(changeTable), 1},
                            {"meta"_L1, QLatin1StringView(metaTable), 1},
                            {"checkpoint"_L1, QLatin1StringView(checkpointTable), 2}};

constexpr int headSize = 100; ///< Of SQLite's file header.
constexpr int pageSizeAt = 16;
constexpr int pagesAt = 28;
constexpr int writingAt = 18; ///< Two bytes that say what it takes to write and to read the file.
constexpr int formatAt = 60;
constexpr int applicationAt = 68;
constexpr auto magic = "SQLite format 3";
constexpr qsizetype partSize = 1024 * 1024; ///< Of a checkpoint, to stay below any limit of a blob.

Error refusal(const QString &path, const QString &what, const QString &remedy = {})
{
    return {Error::Kind::BadInput, what, path, remedy};
}

quint32 numberAt(const QByteArray &head, int offset)
{
    return qFromBigEndian<quint32>(head.constData() + offset);
}

qint64 pageSizeIn(const QByteArray &head)
{
    const quint16 size = qFromBigEndian<quint16>(head.constData() + pageSizeAt);
    return size == 1 ? 65536 : size;
}

QString neededVersion(Database &database)
{
    Statement statement = database.prepare("SELECT value FROM meta WHERE key = 'minReader'");
    return statement.step() ? statement.text(0) : QString();
}

Refusal newer(const QString &needed, const QString &path, quint32 found)
{
    const QString program = needed.isEmpty() ? Text::tr("a newer version of Keelson")
                                             : Text::tr("Keelson %1 or newer").arg(needed);
    return {Refusal::Cause::Newer,
            refusal(path, Text::tr("This document was made by a newer version (its format is %1, this program knows %2).")
                                  .arg(found).arg(version),
                    Text::tr("Open it with %1.").arg(program))};
}

/// No word on what the file holds: the disk failed.
Refusal unreadable(const QString &path)
{
    return {Refusal::Cause::Damaged, Database::error(SQLITE_IOERR_READ, path)};
}

Refusal damaged(const QString &path)
{
    return {Refusal::Cause::Damaged,
            refusal(path, Text::tr("The document says nothing of its format; it is damaged."))};
}

bool isExpected(Statement &row, quint32 version)
{
    return row.text(0) == "table"_L1 && std::any_of(std::begin(tables), std::end(tables), [&](const Table &table) {
        return table.since <= version && row.text(1) == table.name && row.text(2) == table.sql;
    });
}

qsizetype tablesOf(quint32 version)
{
    return std::count_if(std::begin(tables), std::end(tables),
                         [&](const Table &table) { return table.since <= version; });
}

std::optional<Digest> digestIn(const Statement &row, int column)
{
    const auto bytes = row.blob(column);
    return bytes ? digestFrom(*bytes) : std::nullopt;
}

std::optional<ChangeRow> changeIn(const Statement &row)
{
    const auto replica = Id::fromBytes(row.blob(1).value_or(QByteArray()));
    const auto previous = digestIn(row, 3);
    const auto sum = digestIn(row, 4);
    const auto body = row.blob(6);
    const bool isChange = replica && !replica->isNull() && row.isNumber(2) && row.number(2) > 0
            && previous && sum && row.isNumber(5) && body;
    if (!isChange)
        return std::nullopt;
    return ChangeRow{{quint64(row.number(2)), *replica}, *previous, *sum, row.number(5) != 0, *body};
}

std::optional<QByteArray> metaBlob(Database &database, const char *key)
{
    Statement statement = database.prepare("SELECT value FROM meta WHERE key = ?");
    statement.bindText(1, key);
    return statement.step() ? statement.blob(0) : std::nullopt;
}

bool putMeta(Database &database, const char *key, QByteArrayView value)
{
    Statement statement = database.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)");
    return statement.bindText(1, key).bind(2, value).run();
}

QByteArray totalBytes(const Total &total)
{
    char raw[sizeof total.count];
    qToBigEndian(total.count, raw);
    return QByteArray(raw, sizeof raw) + toBytes(total.sum);
}

std::optional<Total> readTotal(Database &database)
{
    Total total;
    const QByteArray bytes = metaBlob(database, "total").value_or(QByteArray());
    if (bytes.size() != qsizetype(sizeof total.count + total.sum.size()))
        return std::nullopt;
    total.count = qFromBigEndian<qint64>(bytes.constData());
    total.sum = *digestFrom(QByteArrayView(bytes).sliced(sizeof total.count));
    return total;
}

} // namespace

void Total::add(const ChangeRow &row)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] = char(sum[i] ^ row.sum[i]);
    ++count;
}

bool create(Database &database, Id document)
{
    return database.run("PRAGMA page_size=4096; PRAGMA encoding='UTF-8'; PRAGMA synchronous=FULL; PRAGMA journal_mode=TRUNCATE;"
                        "PRAGMA application_id=0x4B45454C; PRAGMA user_version=2; BEGIN")
            && database.run(changeTable) && database.run(metaTable) && database.run(checkpointTable)
            && putMeta(database, "document", document.toBytes())
            && putMeta(database, "minReader", KEELSON_VERSION)
            && putMeta(database, "total", totalBytes({}))
            && database.run("COMMIT");
}

std::optional<Refusal> refusalOfHead(Database &database, const QString &path)
{
    const auto strange = [&](const QString &what, const QString &remedy = {}) {
        return Refusal{Refusal::Cause::Damaged, refusal(path, what, remedy)};
    };
    const qint64 size = QFileInfo(path).size();
    if (size == 0)
        return strange(Text::tr("The file is empty."), Text::tr("Choose another, or make a new document."));
    if (size < headSize)
        return strange(Text::tr("The file is too short to be a Keelson document."));
    const QByteArray head = database.bytes(0, headSize);
    if (head.isEmpty())
        return unreadable(path);
    if (!head.startsWith(QByteArrayView(magic)))
        return strange(Text::tr("This is not a Keelson document."));
    if (numberAt(head, applicationAt) != applicationId)
        return strange(Text::tr("This is a database of another program, not a Keelson document."));
    constexpr quint8 lastKnown = 2; // SQLite takes more for a file that it may not write.
    if (quint8(head[writingAt]) > lastKnown || quint8(head[writingAt + 1]) > lastKnown)
        return damaged(path);
    const quint32 found = numberAt(head, formatAt);
    if (found > version) {
        // A format that its own program could not have written is damage.
        const QString needed = neededVersion(database);
        const bool isOurs = needed == QLatin1StringView(KEELSON_VERSION);
        return isOurs ? damaged(path) : newer(needed, path, found);
    }
    return found < oldestVersion ? std::optional(damaged(path)) : std::nullopt;
}

Result<quint32> formatOf(const Database &database, const QString &path)
{
    const QByteArray head = database.bytes(0, headSize);
    return head.isEmpty() ? Result<quint32>(unreadable(path).error) : numberAt(head, formatAt);
}

bool isCurrent(const Database &database)
{
    const QByteArray head = database.bytes(0, headSize);
    return !head.isEmpty() && numberAt(head, formatAt) == version;
}

bool isOfAnotherLength(const Database &database)
{
    const QByteArray head = database.bytes(0, headSize);
    const qint64 size = database.fileSize();
    return !head.isEmpty() && size >= 0 && qint64(numberAt(head, pagesAt)) * pageSizeIn(head) != size;
}

// A trigger, a view or a column of a stranger's could make our own statements do something else.
std::optional<Refusal> refusalOfTables(Database &database, const QString &path)
{
    const QByteArray head = database.bytes(0, headSize);
    if (head.isEmpty() || database.fileSize() < 0)
        return unreadable(path);
    const quint32 format = numberAt(head, formatAt);
    Statement statement = database.prepare("SELECT type, name, sql FROM sqlite_schema");
    qsizetype found = 0;
    while (statement.step()) {
        if (!isExpected(statement, format)) {
            return Refusal{Refusal::Cause::Damaged,
                           refusal(path, Text::tr("The document holds something that does not belong in it: %1 \"%2\".")
                                                 .arg(statement.text(0), statement.text(1)),
                                   Text::tr("Use a copy that was not altered by another program."))};
        }
        if (++found > tablesOf(format))
            break;
    }
    if (found <= tablesOf(format) && !statement.isDone())
        return Refusal{Refusal::Cause::Damaged, database.error(path)};
    if (isOfAnotherLength(database))
        return Refusal{Refusal::Cause::Damaged, refusal(path, Text::tr("The file is shorter or longer than it says; it is damaged."))};
    if (found != tablesOf(format))
        return Refusal{Refusal::Cause::Damaged, refusal(path, Text::tr("Tables of the document are missing; it is damaged."))};
    return std::nullopt;
}

bool isPlainTable(Database &database, const char *name)
{
    Statement statement = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND rootpage > 0");
    return statement.bindText(1, name).step();
}

Result<Contents> readMeta(Database &database, const QString &path)
{
    Contents contents;
    const auto document = Id::fromBytes(metaBlob(database, "document").value_or(QByteArray()));
    if (database.hasDiskFailed() || database.isBusy())
        return database.error(path);
    if (!document || document->isNull())
        return refusal(path, Text::tr("The document has lost its identity; it is damaged."));
    contents.document = *document;
    contents.total = readTotal(database);
    return contents;
}

qint64 countThrough(Database &database, qint64 number)
{
    Statement count = database.prepare("SELECT count(*) FROM change WHERE number <= ?");
    return count.bind(1, number).step() ? count.number(0) : -1;
}

bool readRows(Database &database, const QString &path, Contents &contents, qint64 most)
{
    // A body longer than its file stands on pages that lead in a circle; its length is known without reading it.
    Statement rows = database.prepare("SELECT number, replica, counter, previous, sum, retold, "
                                      "CASE WHEN length(body) <= ? THEN body END FROM change "
                                      "WHERE number > ? ORDER BY number LIMIT ?");
    rows.bind(1, database.fileSize()).bind(2, contents.lastNumber).bind(3, most);
    while (rows.step()) {
        // Pages that lead in a circle would give rows without end.
        if (rows.number(0) <= contents.lastNumber) {
            contents.broken = Database::error(SQLITE_CORRUPT, path);
            return false;
        }
        contents.lastNumber = rows.number(0);
        if (auto row = changeIn(rows))
            contents.rows.append(std::move(*row));
        else
            contents.strayRows.append(contents.lastNumber);
    }
    if (!rows.isDone())
        contents.broken = database.error(path);
    return rows.isDone();
}

Result<Contents> read(Database &database, const QString &path)
{
    Result<Contents> contents = readMeta(database, path);
    if (!contents)
        return contents;
    readRows(database, path, *contents, std::numeric_limits<qint64>::max());
    return contents;
}

Result<void> checkPages(Database &database, const QString &path)
{
    Statement check = database.prepare("PRAGMA quick_check(1)");
    if (!check.step())
        return database.error(path);
    return check.text(0) == "ok"_L1 ? Result<void>() : Database::error(SQLITE_CORRUPT, path);
}

bool append(Database &database, const QList<ChangeRow> &rows, const Total &total)
{
    if (!database.run("BEGIN IMMEDIATE"))
        return false;
    Statement insert = database.prepare("INSERT INTO change(replica, counter, previous, sum, retold, body) "
                                        "VALUES(?, ?, ?, ?, ?, ?)");
    bool ok = true;
    for (const ChangeRow &row : rows) {
        const QByteArray replica = row.stamp.replica.toBytes();
        ok = ok && insert.bind(1, replica).bind(2, qint64(row.stamp.counter)).bind(3, row.previous)
                           .bind(4, row.sum).bind(5, qint64(row.isRetold)).bind(6, row.body).run();
    }
    return ok && putMeta(database, "total", totalBytes(total)) && database.run("COMMIT");
}

QByteArray readCheckpoint(Database &database)
{
    QByteArray bytes;
    Statement parts = database.prepare("SELECT part, bytes FROM checkpoint ORDER BY part");
    qint64 last = 0;
    while (parts.step()) {
        if (parts.number(0) <= std::exchange(last, parts.number(0))) // In a circle: there would be no end.
            return {};
        bytes += parts.blob(1).value_or(QByteArray());
    }
    return parts.isDone() ? bytes : QByteArray();
}

bool writeCheckpoint(Database &database, const QByteArray &bytes)
{
    if (!database.run("BEGIN IMMEDIATE; DELETE FROM checkpoint"))
        return false;
    Statement insert = database.prepare("INSERT INTO checkpoint(bytes) VALUES(?)");
    bool ok = true;
    for (qsizetype at = 0; ok && at < bytes.size(); at += partSize)
        ok = insert.bind(1, QByteArrayView(bytes).sliced(at, qMin(partSize, bytes.size() - at))).run();
    return ok && database.run("COMMIT");
}

bool putNote(Database &database, const char *key, const QString &text)
{
    return putMeta(database, key, text.toUtf8());
}

QString note(Database &database, const char *key)
{
    return QString::fromUtf8(metaBlob(database, key).value_or(QByteArray()));
}

} // namespace keelson::schema
