// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/database.h"
#include "core/metrics/store/chunk.h"
#include "core/metrics/store/historystore.h"

namespace keelson {

/// The tables of a history store. Methods that return bool say whether the disk did it; `error` says why not.
class StoreFile
{
public:
    struct SeriesRow
    {
        qint64 id;
        SeriesKey key;
        qint64 period;
    };
    struct ChunkRow
    {
        qint64 id;
        QByteArray body;
    };
    /// First and last time in the chunks of a level.
    struct Extent
    {
        qint64 series;
        int level;
        qint64 start;
        qint64 stop;
    };
    struct LogRow
    {
        qint64 id;
        QByteArray body;
    };

    /// Makes the tables where the file is empty.
    static Result<std::unique_ptr<StoreFile>> open(const QString &path);

    bool begin() { return m_database.run("BEGIN IMMEDIATE"); }
    bool commit() { return m_database.run("COMMIT"); }
    void rollback() { m_database.run("ROLLBACK"); }
    bool isDamaged() const;
    Error error() const;

    std::optional<QList<SeriesRow>> series();
    std::optional<QList<Resource>> resources();
    std::optional<QList<LogRow>> log();

    bool add(const SeriesRow &row);
    bool removeSeries(qint64 id);
    bool put(const Resource &resource);
    bool removeResource(const QString &type, const QString &name);

    /// Chunks that have anything in [from, to], ascending in time.
    std::optional<QList<ChunkRow>> chunks(qint64 series, int level, qint64 from, qint64 to);
    std::optional<QList<Extent>> extents();
    bool addChunk(qint64 series, int level, qint64 start, qint64 stop, const QByteArray &body);
    bool removeChunk(qint64 id);
    bool removeChunksBefore(qint64 series, int level, qint64 time);

    /// Ids ascend from the order of writing.
    bool addLog(qint64 id, const QByteArray &body);
    bool removeLogBefore(qint64 id);

    /// Gives the pages nobody needs back to the disk.
    bool shrink() { return m_database.run("PRAGMA incremental_vacuum"); }
    qint64 bytesInUse();

private:
    StoreFile(Database database, QString path);
    qint64 pragma(const char *sql);

    QString m_path;
    Database m_database;
    Statement m_addChunk;
    Statement m_removeChunk;
    Statement m_addLog;
};

} // namespace keelson
