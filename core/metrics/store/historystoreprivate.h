// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/store/storefile.h"

#include <QCoreApplication>

#include <limits>
#include <map>

namespace keelson {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

/// One series of one period, and what came last of it, which no chunk holds yet.
struct StoreHead
{
    qint64 id = 0;
    SeriesKey key;
    qint64 period = 0;
    QList<Sample> samples;
    qint64 logged = 0;      ///< The row of the log the first of them is in.
    QList<qint64> starts;   ///< By level: of the first in its chunks.
    QList<qint64> ends;     ///< By level: what is up to here is in its chunks; `never` when there are none.

    bool take(const Sample &sample, qint64 row);

    static constexpr qint64 never = std::numeric_limits<qint64>::min();
};

struct HistoryStore::Private
{
    struct Identity
    {
        SeriesKey key;
        qint64 period;
        friend bool operator==(const Identity &, const Identity &) = default;
        friend size_t qHash(const Identity &i, size_t seed = 0) { return qHashMulti(seed, i.key, i.period); }
    };

    Result<void> openFile();
    Result<void> beginAnew(const Error &why);
    bool load();
    bool replayLog();
    /// After a call that failed: as it was before it, or an empty file.
    Result<void> recovered();

    // Writing, inside a transaction; false when the disk failed.
    bool take(const Frame &frame);
    bool take(const Series &series, qint64 frameTime);
    bool add(StoreHead &head, const QList<Sample> &samples);
    std::optional<StoreHead *> headOf(const Series &series);
    bool noteResource(const Resource &resource);
    bool addMoments(StoreHead &head, const QList<Sample> &fresh);
    bool addPeriods(StoreHead &head, const QList<Sample> &fresh);
    bool correct(StoreHead &head, const QList<Sample> &fresh);
    bool writeLog();
    bool pruneLog();
    bool seal(StoreHead &head, qsizetype count);
    bool sealAll();
    bool condense(StoreHead &head, int level, qint64 fewest, qint64 upTo = StoreHead::never);
    bool recondense(StoreHead &head, int level, qint64 from, qint64 to);
    bool trimAll();
    bool trim(StoreHead &head, double share);
    bool forgetEmpty();
    template<typename Row> bool write(StoreHead &head, int level, const QList<Row> &rows);
    template<typename Row> bool append(StoreHead &head, int level, QList<Row> rows);

    // Reading; nothing when the disk failed. Damaged chunks are left out and told.
    template<typename Row> bool unpack(const StoreHead &head, const StoreFile::ChunkRow &chunk, QList<Row> &rows);
    template<typename Row> std::optional<QList<Row>> chunked(const StoreHead &head, int level, qint64 from, qint64 to);
    std::optional<QList<Sample>> raw(const StoreHead &head, qint64 from, qint64 to);
    std::optional<QList<Summary>> sealed(const StoreHead &head, int level, qint64 from, qint64 to);
    std::optional<QList<Summary>> summarised(const StoreHead &head, int level, qint64 from, qint64 to);
    std::optional<QList<Summary>> points(const StoreHead &head, qint64 from, qint64 to, qint64 step);
    QList<StoreHead *> headsOf(const SeriesKey &key);

    /// Level 0 is the samples themselves. A level no coarser than the period would say the same again.
    bool isUsed(const StoreHead &head, int level) const;
    int below(const StoreHead &head, int level) const;
    int above(const StoreHead &head, int level) const;
    int levels() const { return int(limits.levels.size()) + 1; }
    qint64 width(int level) const { return level == 0 ? 1 : limits.levels[level - 1].width; }
    qint64 keep(const StoreHead &head, int level) const;
    void tell(const QString &rule, const QString &message);

    QString path;
    StoreLimits limits;
    std::unique_ptr<StoreFile> file;
    std::map<qint64, StoreHead> heads;
    QHash<Identity, StoreHead *> known;
    QMap<std::pair<QString, QString>, Resource> resources;
    QList<chunk::Entry> fresh;  ///< Of the frame at hand, for the log.
    QList<Finding> findings;
    qint64 row = 0;             ///< Of the log, the next one.
    qint64 newest = 0;          ///< Frame.
    qint64 trimmed = 0;         ///< `newest` when it last was.
    bool isFull = false;        ///< Told that series were left out.
};

} // namespace keelson
