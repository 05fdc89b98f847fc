// SPDX-License-Identifier: MIT
#include "core/metrics/store/historystoreprivate.h"

#include <algorithm>

namespace keelson {

namespace {

constexpr qint64 day = 86'400'000;
constexpr qsizetype late = 64;      ///< Samples of periods that wait outside chunks, since the newest ones still change.
constexpr qint64 logEvery = 256;    ///< Rows of the log between two looks at how much of it is still needed.
constexpr qint64 logLongest = 1024; ///< Rows a series may wait until it gets a chunk that is not full.

bool isEarlier(const Sample &a, const Sample &b)
{
    return a.time < b.time;
}

/// Ascending, one of a time, finite and not of tomorrow.
QList<Sample> tidied(const QList<Sample> &samples, qint64 frameTime)
{
    QList<Sample> tidy;
    tidy.reserve(samples.size());
    for (const Sample &sample : samples) {
        if (qIsFinite(sample.value) && sample.time < frameTime + day)
            tidy.append(sample);
    }
    if (!std::is_sorted(tidy.begin(), tidy.end(), isEarlier))
        std::stable_sort(tidy.begin(), tidy.end(), isEarlier);
    // Of two of one time the later counts.
    const auto repeated = std::unique(tidy.rbegin(), tidy.rend(), [](const Sample &a, const Sample &b) { return a.time == b.time; });
    tidy.erase(tidy.begin(), repeated.base());
    return tidy;
}

/// The first chunks of series that began together are shorter by different amounts, so that they are not all written at once.
qsizetype chunkSize(const StoreHead &head)
{
    return head.ends[0] == StoreHead::never ? chunk::size - head.id * 101 % (chunk::size / 2) : chunk::size;
}

} // namespace

/// True when that changed anything.
bool StoreHead::take(const Sample &sample, qint64 row)
{
    if (samples.isEmpty())
        logged = row;
    if (samples.isEmpty() || samples.last().time < sample.time) {
        samples.append(sample);
        return true;
    }
    const auto place = std::lower_bound(samples.begin(), samples.end(), sample, isEarlier);
    if (place->time != sample.time) {
        samples.insert(place, sample);
        return true;
    }
    if (place->value == sample.value)
        return false;
    place->value = sample.value;
    return true;
}

bool HistoryStore::Private::take(const Frame &frame)
{
    fresh.clear();
    return std::all_of(frame.series.begin(), frame.series.end(), [&](const Series &series) { return take(series, frame.time); });
}

bool HistoryStore::Private::take(const Series &series, qint64 frameTime)
{
    const QList<Sample> tidy = tidied(series.samples, frameTime);
    if (tidy.isEmpty())
        return true;
    const std::optional<StoreHead *> head = headOf(series);
    if (!head || !*head)
        return head.has_value();
    if (!noteResource(series.resource))
        return false;
    return add(**head, tidy);
}

bool HistoryStore::Private::add(StoreHead &head, const QList<Sample> &samples)
{
    const qsizetype begin = fresh.size();
    if (!(head.period > 0 ? addPeriods(head, samples) : addMoments(head, samples)))
        return false;
    const qsizetype ready = head.samples.size() - (head.period > 0 ? late : 0);
    const qsizetype size = chunkSize(head);
    if (ready < size)
        return true;
    if (!seal(head, ready / size * size))
        return false;
    // What has its chunk needs no log; the others move to its end, so that the rest of it can go.
    fresh.resize(begin);
    head.logged = row;
    for (const Sample &sample : std::as_const(head.samples))
        fresh.append({head.id, sample});
    return true;
}

/// Null when there are too many series.
std::optional<StoreHead *> HistoryStore::Private::headOf(const Series &series)
{
    const Identity identity{{series.metric, series.resource.type, series.resource.name, series.labels}, series.period};
    if (StoreHead *head = known.value(identity))
        return head;
    if (qsizetype(heads.size()) >= limits.series) {
        if (!isFull)
            tell(QStringLiteral("metrics.store.series"), StoreText::tr("The history holds %1 series; further ones are not kept.").arg(limits.series));
        isFull = true;
        return std::optional<StoreHead *>(nullptr);
    }
    StoreHead head{heads.empty() ? 1 : heads.rbegin()->first + 1, identity.key, series.period, {}, 0,
                   QList<qint64>(levels(), StoreHead::never), QList<qint64>(levels(), StoreHead::never)};
    if (!file->add({head.id, head.key, head.period}))
        return std::nullopt;
    StoreHead *added = &(heads[head.id] = head);
    known.insert(identity, added);
    return added;
}

bool HistoryStore::Private::noteResource(const Resource &resource)
{
    Resource &noted = resources[{resource.type, resource.name}];
    if (noted == resource)
        return true;
    noted = resource;
    return file->put(resource);
}

bool HistoryStore::Private::addMoments(StoreHead &head, const QList<Sample> &samples)
{
    const qint64 last = head.samples.isEmpty() ? head.ends[0] : head.samples.last().time;
    for (const Sample &sample : samples) {
        if (sample.time > last && head.take(sample, row))
            fresh.append({head.id, sample});
    }
    return true;
}

bool HistoryStore::Private::addPeriods(StoreHead &head, const QList<Sample> &samples)
{
    const auto isSealed = [&](const Sample &sample) { return sample.time <= head.ends[0]; };
    const auto open = std::partition_point(samples.begin(), samples.end(), isSealed);
    if (open != samples.begin() && !correct(head, {samples.begin(), open}))
        return false;
    for (auto sample = open; sample != samples.end(); ++sample) {
        if (head.take(*sample, row))
            fresh.append({head.id, *sample});
    }
    return true;
}

/// Samples of a time that has its chunks already.
bool HistoryStore::Private::correct(StoreHead &head, const QList<Sample> &samples)
{
    // Of the summaries at the edge of what was let go of a part is missing already.
    const qint64 oldest = newest - keep(head, 0) + width(levels() - 1);
    const QList<Sample> kept(std::partition_point(samples.begin(), samples.end(), [&](const Sample &s) { return s.time < oldest; }), samples.end());
    if (kept.isEmpty())
        return true;
    const qint64 from = kept.first().time;
    const qint64 to = kept.last().time;
    const auto chunks = file->chunks(head.id, 0, from, to);
    if (!chunks)
        return false;
    QList<Sample> before;
    for (const StoreFile::ChunkRow &chunk : *chunks)
        unpack(head, chunk, before);
    QList<Sample> after;
    after.reserve(before.size() + kept.size());
    std::set_union(kept.begin(), kept.end(), before.begin(), before.end(), std::back_inserter(after), isEarlier);
    if (after == before)
        return true;
    const auto isRemoved = [&](const StoreFile::ChunkRow &chunk) { return file->removeChunk(chunk.id); };
    if (!std::all_of(chunks->begin(), chunks->end(), isRemoved) || !write(head, 0, after))
        return false;
    for (int level = above(head, 0); level > 0; level = above(head, level)) {
        if (!recondense(head, level, from, to))
            return false;
    }
    return true;
}

bool HistoryStore::Private::writeLog()
{
    if (fresh.isEmpty())
        return true;
    // A row holds as much as can be read again.
    for (qsizetype at = 0; at < fresh.size(); at += qsizetype(chunk::largest)) {
        const std::span<const chunk::Entry> part(fresh.constData() + at, size_t(std::min(fresh.size() - at, qsizetype(chunk::largest))));
        if (!file->addLog(row++, *chunk::packed(part)))
            return false;
    }
    return row % logEvery != 0 || pruneLog();
}

bool HistoryStore::Private::pruneLog()
{
    qint64 needed = row;
    for (auto &[id, head] : heads) {
        if (!head.samples.isEmpty() && head.logged < row - logLongest && !seal(head, head.samples.size()))
            return false;
        if (!head.samples.isEmpty())
            needed = std::min(needed, head.logged);
    }
    return file->removeLogBefore(needed);
}

/// Writes the first of the waiting samples as chunks.
bool HistoryStore::Private::seal(StoreHead &head, qsizetype count)
{
    if (!append(head, 0, head.samples.first(count)))
        return false;
    head.samples.remove(0, count);
    for (int level = above(head, 0); level > 0; level = above(head, level)) {
        constexpr qint64 worthwhile = 64;
        if (!condense(head, level, worthwhile))
            return false;
    }
    return true;
}

} // namespace keelson
