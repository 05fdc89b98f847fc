// SPDX-License-Identifier: MIT
#include "core/document/schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

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
constexpr auto metaTable = "CREATE TABLE meta(key TEXT NOT NULL PRIMARY KEY, value NOT NULL) WITHOUT ROWID";

constexpr int headSize = 100; ///< Of SQLite's file header.
constexpr auto magic = "SQLite format 3";

Error refusal(const QString &path, const QString &what, const QString &remedy = {})
{
    return {Error::Kind::BadInput, what, path, remedy};
}

quint32 numberAt(const QByteArray &head, int offset)
{
    return qFromBigEndian<quint32>(head.constData() + offset);
}

QString neededVersion(Database &database)
{
    Statement statement = database.prepare("SELECT value FROM meta WHERE key = 'minReader'");
    return statement.step() ? statement.text(0) : QString();
}

Error newer(Database &database, const QString &path, quint32 found)
{
    const QString needed = neededVersion(database);
    const QString program = needed.isEmpty() ? Text::tr("a newer version of Keelson")
                                             : Text::tr("Keelson %1 or newer").arg(needed);
    return refusal(path, Text::tr("This document was made by a newer version (its format is %1, this program knows %2).")
                                 .arg(found).arg(version),
                   Text::tr("Open it with %1.").arg(program));
}

bool isExpected(Statement &row)
{
    const QString name = row.text(1);
    const QString sql = row.text(2);
    return row.text(0) == "table"_L1
            && ((name == "change"_L1 && sql == QLatin1StringView(changeTable))
                || (name == "meta"_L1 && sql == QLatin1StringView(metaTable)));
}

std::optional<Digest> digestIn(const Statement &row, int column)
{
    const auto bytes = row.blob(column);
    Digest digest{};
    if (!bytes || bytes->size() != qsizetype(digest.size()))
        return std::nullopt;
    std::copy(bytes->cbegin(), bytes->cend(), digest.begin());
    return digest;
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

QByteArray totalBytes(const Digest &total, qint64 count)
{
    char raw[sizeof count];
    qToBigEndian(count, raw);
    return QByteArray(raw, sizeof raw) + toBytes(total);
}

void readTotal(Database &database, Contents &contents)
{
    const QByteArray bytes = metaBlob(database, "total").value_or(QByteArray());
    if (bytes.size() != qsizetype(sizeof contents.count + contents.total.size()))
        return;
    contents.count = qFromBigEndian<qint64>(bytes.constData());
    std::copy(bytes.cbegin() + sizeof contents.count, bytes.cend(), contents.total.begin());
}

} // namespace

bool create(Database &database, Id document)
{
    return database.run("PRAGMA page_size=4096; PRAGMA encoding='UTF-8'; PRAGMA journal_mode=TRUNCATE;"
                        "PRAGMA application_id=0x4B45454C; PRAGMA user_version=1; BEGIN")
            && database.run(changeTable) && database.run(metaTable)
            && putMeta(database, "document", document.toBytes())
            && putMeta(database, "minReader", KEELSON_VERSION)
            && putMeta(database, "total", totalBytes({}, 0))
            && database.run("COMMIT");
}

Result<void> checkHead(Database &database, const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    if (size == 0)
        return refusal(path, Text::tr("The file is empty."), Text::tr("Choose another, or make a new document."));
    const QByteArray head = database.head(headSize);
    if (size < headSize || head.isEmpty())
        return refusal(path, Text::tr("The file is too short to be a Keelson document."));
    if (!head.startsWith(QByteArrayView(magic)))
        return refusal(path, Text::tr("This is not a Keelson document."));
    if (numberAt(head, 68) != applicationId)
        return refusal(path, Text::tr("This is a database of another program, not a Keelson document."));
    const quint32 found = numberAt(head, 60);
    if (found > version)
        return newer(database, path, found);
    if (found == 0)
        return refusal(path, Text::tr("The document says nothing of its format; it is damaged."));
    return {};
}

// A trigger, a view or a column of a stranger's could make our own statements do something else.
Result<void> checkTables(Database &database, const QString &path)
{
    Statement statement = database.prepare("SELECT type, name, sql FROM sqlite_schema");
    int tables = 0;
    while (statement.step()) {
        if (!isExpected(statement)) {
            return refusal(path, Text::tr("The document holds something that does not belong in it: %1 \"%2\".")
                                         .arg(statement.text(0), statement.text(1)),
                           Text::tr("Use a copy that was not altered by another program."));
        }
        ++tables;
    }
    if (!statement.isDone())
        return database.error(path);
    if (tables != 2)
        return refusal(path, Text::tr("Tables of the document are missing; it is damaged."));
    return {};
}

Result<Contents> read(Database &database, const QString &path, Reading reading)
{
    Contents contents;
    const auto document = Id::fromBytes(metaBlob(database, "document").value_or(QByteArray()));
    if (!document || document->isNull())
        return refusal(path, Text::tr("The document has lost its identity; it is damaged."));
    contents.document = *document;
    readTotal(database, contents);
    Statement rows = database.prepare(
            "SELECT number, replica, counter, previous, sum, retold, body FROM change ORDER BY number");
    while (rows.step()) {
        if (auto row = changeIn(rows))
            contents.rows.append(std::move(*row));
        else
            contents.strayRows.append(rows.number(0));
    }
    if (rows.isDone())
        return contents;
    contents.broken = database.error(path);
    if (reading == Reading::All || contents.broken->kind == Error::Kind::Cancelled)
        return *contents.broken;
    return contents;
}

bool append(Database &database, const QList<ChangeRow> &rows, const Digest &total, qint64 count)
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
    return ok && putMeta(database, "total", totalBytes(total, count)) && database.run("COMMIT");
}

void combine(Digest &total, const Digest &sum)
{
    for (std::size_t i = 0; i < total.size(); ++i)
        total[i] = char(total[i] ^ sum[i]);
}

} // namespace keelson::schema
