// SPDX-License-Identifier: MIT
#include "core/metrics/store/historystoreprivate.h"

#include <algorithm>

namespace keelson {

namespace {

qint64 timeOf(const Sample &sample) { return sample.time; }
qint64 timeOf(const Summary &summary) { return summary.time; }

template<typename Row>
void keepRange(QList<Row> &rows, qint64 from, qint64 to)
{
    const auto isEarlier = [](const Row &row, qint64 time) { return timeOf(row) < time; };
    rows.erase(std::lower_bound(rows.begin(), rows.end(), to, [](const Row &row, qint64 time) { return timeOf(row) <= time; }), rows.end());
    rows.erase(rows.begin(), std::lower_bound(rows.begin(), rows.end(), from, isEarlier));
}

/// The finer ones and, where none is within their period, the coarser.
template<typename Row>
QList<Row> filledIn(const QList<Row> &fine, const QList<Row> &coarse, qint64 period)
{
    QList<Row> all;
    qsizetype next = 0;
    for (const Row &row : coarse) {
        while (next < fine.size() && timeOf(fine[next]) <= timeOf(row) - period)
            all.append(fine[next++]);
        if (next == fine.size() || timeOf(fine[next]) > timeOf(row))
            all.append(row);
    }
    return all + fine.mid(next);
}

template<typename Row, typename Read>
std::optional<QList<Row>> readAll(const QList<StoreHead *> &heads, Read read)
{
    QList<Row> all;
    for (const StoreHead *head : heads) {
        const std::optional<QList<Row>> rows = read(*head);
        if (!rows)
            return std::nullopt;
        all = all.isEmpty() ? *rows : filledIn(all, *rows, head->period);
    }
    return all;
}

} // namespace

template<typename Row>
bool HistoryStore::Private::unpack(const StoreHead &head, const StoreFile::ChunkRow &chunk, QList<Row> &rows)
{
    if (chunk::unpack(chunk.body, rows))
        return true;
    tell(QStringLiteral("metrics.store.chunk"),
         StoreText::tr("Some of the history of %1 of %2 was damaged and is gone.").arg(head.key.metric, head.key.resource));
    return false;
}

template bool HistoryStore::Private::unpack(const StoreHead &, const StoreFile::ChunkRow &, QList<Sample> &);
template bool HistoryStore::Private::unpack(const StoreHead &, const StoreFile::ChunkRow &, QList<Summary> &);

template<typename Row>
std::optional<QList<Row>> HistoryStore::Private::chunked(const StoreHead &head, int level, qint64 from, qint64 to)
{
    const auto chunks = file->chunks(head.id, level, from, to);
    if (!chunks)
        return std::nullopt;
    QList<Row> rows;
    rows.reserve(chunks->size() * chunk::size);
    for (const StoreFile::ChunkRow &chunk : *chunks) {
        if (!unpack(head, chunk, rows) && !file->removeChunk(chunk.id))
            return std::nullopt;
    }
    keepRange(rows, from, to);
    return rows;
}

template std::optional<QList<Sample>> HistoryStore::Private::chunked(const StoreHead &, int, qint64, qint64);
template std::optional<QList<Summary>> HistoryStore::Private::chunked(const StoreHead &, int, qint64, qint64);

std::optional<QList<Sample>> HistoryStore::Private::raw(const StoreHead &head, qint64 from, qint64 to)
{
    auto samples = chunked<Sample>(head, 0, from, to);
    if (!samples || head.samples.isEmpty())
        return samples;
    QList<Sample> latest = head.samples;
    keepRange(latest, from, to);
    samples->append(latest);
    return samples;
}

/// What the chunks of a level hold, as summaries.
std::optional<QList<Summary>> HistoryStore::Private::sealed(const StoreHead &head, int level, qint64 from, qint64 to)
{
    if (level > 0)
        return chunked<Summary>(head, level, from, to);
    const auto samples = chunked<Sample>(head, 0, from, to);
    return samples ? std::optional(summaries(*samples)) : std::nullopt;
}

std::optional<QList<Summary>> HistoryStore::Private::summarised(const StoreHead &head, int level, qint64 from, qint64 to)
{
    if (from > to)
        return QList<Summary>();
    if (level == 0) {
        const auto samples = raw(head, from, to);
        return samples ? std::optional(keelson::summaries(*samples)) : std::nullopt;
    }
    auto stored = chunked<Summary>(head, level, from, to);
    // What its chunks do not hold yet comes from the level below.
    const auto rest = stored ? summarised(head, below(head, level), std::max(from, head.ends[level] + 1), to) : std::nullopt;
    if (!rest)
        return std::nullopt;
    return *stored + combined(*rest, width(level));
}

std::optional<QList<Summary>> HistoryStore::Private::points(const StoreHead &head, qint64 from, qint64 to, qint64 step)
{
    int level = 0;
    for (int next = above(head, 0); next > 0 && width(next) <= step; next = above(head, next))
        level = next;
    auto all = summarised(head, level, from, to);
    // Older than this level reaches: the coarser ones, up to the summary its first point is in.
    for (int next = above(head, level); all && next > 0; next = above(head, next)) {
        const qint64 begin = all->isEmpty() ? to : all->first().time;
        const qint64 end = stretchEnd(begin, width(next));
        if (begin <= from)
            break;
        const auto older = chunked<Summary>(head, next, from, end);
        if (!older)
            return std::nullopt;
        if (older->isEmpty() || older->first().time >= begin)
            continue;
        keepRange(*all, older->last().time + 1, to);
        all = *older + *all;
    }
    return all && step > 0 ? std::optional(combined(*all, step)) : all;
}

QList<StoreHead *> HistoryStore::Private::headsOf(const SeriesKey &key)
{
    QList<StoreHead *> found;
    for (auto &[id, head] : heads) {
        if (head.key == key)
            found.append(&head);
    }
    std::sort(found.begin(), found.end(), [](const StoreHead *a, const StoreHead *b) { return a->period < b->period; });
    return found;
}

Result<QList<Sample>> HistoryStore::samples(const SeriesKey &key, TimeRange range)
{
    if (range.from >= range.to)
        return QList<Sample>();
    const auto rows = readAll<Sample>(d->headsOf(key), [&](const StoreHead &head) { return d->raw(head, range.from, range.to - 1); });
    if (rows)
        return *rows;
    const Result<void> recovered = d->recovered();
    return recovered ? Result<QList<Sample>>(QList<Sample>()) : recovered.error();
}

Result<Frame> HistoryStore::recall(TimeRange range)
{
    Frame frame;
    frame.partial = true;
    for (const auto &[id, head] : d->heads) {
        auto samples = d->raw(head, range.from, range.to - 1);
        if (!samples) {
            const Result<void> recovered = d->recovered();
            return recovered ? Result<Frame>(Frame()) : recovered.error();
        }
        if (samples->isEmpty())
            continue;
        frame.time = std::max(frame.time, samples->last().time);
        const Resource bare{head.key.type, head.key.resource, {}};
        frame.series.append({head.key.metric, d->resources.value({bare.type, bare.name}, bare), head.key.labels, *std::move(samples), head.period});
    }
    return frame;
}

Result<QList<Summary>> HistoryStore::read(const SeriesKey &key, TimeRange range, qint64 step)
{
    if (range.from >= range.to || step < 0)
        return QList<Summary>();
    const auto rows = readAll<Summary>(d->headsOf(key), [&](const StoreHead &head) {
        return d->points(head, range.from, range.to - 1, step);
    });
    if (rows)
        return *rows;
    const Result<void> recovered = d->recovered();
    return recovered ? Result<QList<Summary>>(QList<Summary>()) : recovered.error();
}

} // namespace keelson
