// SPDX-License-Identifier: MIT
#include "core/metrics/store/storefile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

constexpr qint64 ourId = 0x4b4c4d48;  // "KLMH"
constexpr qint64 version = 1;

// Chunks in a rowid table beside an index: in an index they would spill onto overflow pages.
constexpr const char *schema = R"(
PRAGMA auto_vacuum=INCREMENTAL;
BEGIN;
CREATE TABLE series (id INTEGER PRIMARY KEY, metric BLOB NOT NULL, type BLOB NOT NULL, resource BLOB NOT NULL,
                     labels BLOB NOT NULL, period INTEGER NOT NULL);
CREATE TABLE resource (type BLOB NOT NULL, name BLOB NOT NULL, labels BLOB NOT NULL, settings BLOB NOT NULL,
                       PRIMARY KEY (type, name)) WITHOUT ROWID;
CREATE TABLE chunk (id INTEGER PRIMARY KEY, series INTEGER NOT NULL, level INTEGER NOT NULL, start INTEGER NOT NULL,
                    stop INTEGER NOT NULL, body BLOB NOT NULL);
CREATE UNIQUE INDEX chunk_start ON chunk (series, level, start, stop);
CREATE TABLE log (id INTEGER PRIMARY KEY, body BLOB NOT NULL);
PRAGMA user_version=1;
PRAGMA application_id=1263291720;
COMMIT;
)";

QByteArray bytesOf(const Labels &labels)
{
    QJsonObject object;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        object.insert(label.key(), label.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Labels labelsFrom(const QByteArray &bytes)
{
    Labels labels;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (auto label = object.begin(); label != object.end(); ++label)
        labels.insert(label.key(), label.value().toString());
    return labels;
}

QString textOf(const Statement &row, int column)
{
    return QString::fromUtf8(row.blob(column).value_or(QByteArray()));
}

Error errorOf(int code, const QString &path)
{
    const auto environment = [&](const QString &what, const QString &remedy) {
        return Error{Error::Kind::Environment, what, path, remedy};
    };
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return environment(Text::tr("Another program keeps the history of metrics here."),
                           Text::tr("What is read now is not kept; close the other one to change that."));
    case SQLITE_FULL:
        return environment(Text::tr("The disk is full; the history of metrics is not written."), Text::tr("Free some space."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return environment(Text::tr("The history of metrics cannot be written."),
                           Text::tr("Check that you may write the file and its folder."));
    default:
        return environment(Text::tr("The history of metrics could not be used: %1.").arg(QString::fromUtf8(sqlite3_errstr(code))), {});
    }
}

bool isDamage(int code)
{
    const int kind = code & 0xff;
    return kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_ERROR || kind == SQLITE_TOOBIG;
}

Error damaged(const QString &path)
{
    return {Error::Kind::BadInput, Text::tr("The history of metrics is damaged."), path, {}};
}

} // namespace

StoreFile::StoreFile(Database database, QString path)
    : m_path(std::move(path)), m_database(std::move(database)),
      m_addChunk(m_database.prepare("INSERT INTO chunk (series, level, start, stop, body) VALUES (?, ?, ?, ?, ?)")),
      m_removeChunk(m_database.prepare("DELETE FROM chunk WHERE id = ?")),
      m_addLog(m_database.prepare("INSERT INTO log (id, body) VALUES (?, ?)"))
{
}

Result<std::unique_ptr<StoreFile>> StoreFile::open(const QString &path)
{
    Result<Database> database = Database::open(path, Database::Mode::Create);
    if (!database)
        return Error(errorOf(SQLITE_CANTOPEN, path));
    const auto failed = [&] { return isDamage(database->code()) ? damaged(path) : errorOf(database->code(), path); };
    // Exclusive before the log is: so it needs no shared memory, and one writer is all there is.
    if (!database->run("PRAGMA locking_mode=EXCLUSIVE"))
        return failed();
    const auto number = [&](const char *sql) {
        Statement statement = database->prepare(sql);
        return statement.step() ? std::optional(statement.number(0)) : std::nullopt;
    };
    const auto pages = number("PRAGMA page_count");
    if (!pages)
        return failed();
    if (*pages == 0 && !database->run(schema))
        return failed();
    if (number("PRAGMA application_id") != ourId || number("PRAGMA user_version") != version)
        return damaged(path);
    if (!database->run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; BEGIN IMMEDIATE; COMMIT"))
        return failed();
    return std::unique_ptr<StoreFile>(new StoreFile(*std::move(database), path));
}

bool StoreFile::isDamaged() const
{
    return isDamage(m_database.code());
}

Error StoreFile::error() const
{
    return isDamaged() ? damaged(m_path) : errorOf(m_database.code(), m_path);
}

std::optional<QList<StoreFile::SeriesRow>> StoreFile::series()
{
    QList<SeriesRow> rows;
    Statement select = m_database.prepare("SELECT id, metric, type, resource, labels, period FROM series");
    while (select.step()) {
        rows.append({select.number(0),
                     {textOf(select, 1), textOf(select, 2), textOf(select, 3), labelsFrom(select.blob(4).value_or(QByteArray()))},
                     select.number(5)});
    }
    return select.isDone() ? std::optional(rows) : std::nullopt;
}

std::optional<QList<Resource>> StoreFile::resources()
{
    QList<Resource> rows;
    Statement select = m_database.prepare("SELECT type, name, labels, settings FROM resource");
    while (select.step()) {
        rows.append({textOf(select, 0), textOf(select, 1), labelsFrom(select.blob(2).value_or(QByteArray())),
                     labelsFrom(select.blob(3).value_or(QByteArray()))});
    }
    return select.isDone() ? std::optional(rows) : std::nullopt;
}

std::optional<QList<StoreFile::LogRow>> StoreFile::log()
{
    QList<LogRow> rows;
    Statement select = m_database.prepare("SELECT id, body FROM log ORDER BY id");
    while (select.step())
        rows.append({select.number(0), select.blob(1).value_or(QByteArray())});
    return select.isDone() ? std::optional(rows) : std::nullopt;
}

bool StoreFile::add(const SeriesRow &row)
{
    const QByteArray metric = row.key.metric.toUtf8();
    const QByteArray type = row.key.type.toUtf8();
    const QByteArray resource = row.key.resource.toUtf8();
    const QByteArray labels = bytesOf(row.key.labels);
    Statement insert = m_database.prepare("INSERT INTO series (id, metric, type, resource, labels, period) VALUES (?, ?, ?, ?, ?, ?)");
    return insert.bind(1, row.id).bind(2, metric).bind(3, type).bind(4, resource).bind(5, labels).bind(6, row.period).run();
}

bool StoreFile::removeSeries(qint64 id)
{
    return m_database.prepare("DELETE FROM series WHERE id = ?").bind(1, id).run();
}

bool StoreFile::put(const Resource &resource)
{
    const QByteArray type = resource.type.toUtf8();
    const QByteArray name = resource.name.toUtf8();
    const QByteArray labels = bytesOf(resource.labels);
    const QByteArray settings = bytesOf(resource.settings);
    Statement insert = m_database.prepare("INSERT OR REPLACE INTO resource (type, name, labels, settings) VALUES (?, ?, ?, ?)");
    return insert.bind(1, type).bind(2, name).bind(3, labels).bind(4, settings).run();
}

bool StoreFile::removeResource(const QString &type, const QString &name)
{
    const QByteArray typeBytes = type.toUtf8();
    const QByteArray nameBytes = name.toUtf8();
    return m_database.prepare("DELETE FROM resource WHERE type = ? AND name = ?").bind(1, typeBytes).bind(2, nameBytes).run();
}

std::optional<QList<StoreFile::ChunkRow>> StoreFile::chunks(qint64 series, int level, qint64 from, qint64 to)
{
    QList<ChunkRow> rows;
    // Chunks do not overlap: besides those that begin in the range only the one before can reach into it.
    Statement select = m_database.prepare(
        "SELECT id, body FROM chunk WHERE series = ?1 AND level = ?2 AND start <= ?4 AND stop >= ?3 AND start >= "
        "coalesce((SELECT max(start) FROM chunk WHERE series = ?1 AND level = ?2 AND start <= ?3), ?3) ORDER BY start");
    select.bind(1, series).bind(2, level).bind(3, from).bind(4, to);
    while (select.step())
        rows.append({select.number(0), select.blob(1).value_or(QByteArray())});
    return select.isDone() ? std::optional(rows) : std::nullopt;
}

std::optional<QList<StoreFile::Extent>> StoreFile::extents()
{
    QList<Extent> rows;
    // Of the index alone, so that no chunk is read.
    Statement select = m_database.prepare("SELECT series, level, min(start), max(stop) FROM chunk GROUP BY series, level");
    while (select.step())
        rows.append({select.number(0), int(select.number(1)), select.number(2), select.number(3)});
    return select.isDone() ? std::optional(rows) : std::nullopt;
}

bool StoreFile::addChunk(qint64 series, int level, qint64 start, qint64 stop, const QByteArray &body)
{
    return m_addChunk.bind(1, series).bind(2, level).bind(3, start).bind(4, stop).bind(5, body).run();
}

bool StoreFile::removeChunk(qint64 id)
{
    return m_removeChunk.bind(1, id).run();
}

bool StoreFile::removeChunksBefore(qint64 series, int level, qint64 time)
{
    return m_database.prepare("DELETE FROM chunk WHERE series = ?1 AND level = ?2 AND start < ?3 AND stop < ?3")
        .bind(1, series).bind(2, level).bind(3, time).run();
}

bool StoreFile::addLog(qint64 id, const QByteArray &body)
{
    return m_addLog.bind(1, id).bind(2, body).run();
}

bool StoreFile::removeLogBefore(qint64 id)
{
    return m_database.prepare("DELETE FROM log WHERE id < ?").bind(1, id).run();
}

qint64 StoreFile::pragma(const char *sql)
{
    Statement statement = m_database.prepare(sql);
    return statement.step() ? statement.number(0) : 0;
}

qint64 StoreFile::bytesInUse()
{
    return (pragma("PRAGMA page_count") - pragma("PRAGMA freelist_count")) * pragma("PRAGMA page_size");
}

} // namespace keelson
