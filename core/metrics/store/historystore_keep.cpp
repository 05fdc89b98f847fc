// SPDX-License-Identifier: MIT
#include "core/metrics/store/historystoreprivate.h"

#include <QSet>

#include <algorithm>

namespace keelson {

bool HistoryStore::Private::isUsed(const StoreHead &head, int level) const
{
    return level == 0 || width(level) > head.period;
}

int HistoryStore::Private::below(const StoreHead &head, int level) const
{
    int next = level - 1;
    while (!isUsed(head, next))
        --next;
    return next;
}

/// 0 when there is none.
int HistoryStore::Private::above(const StoreHead &head, int level) const
{
    int next = level + 1;
    while (next < levels() && !isUsed(head, next))
        ++next;
    return next < levels() ? next : 0;
}

qint64 HistoryStore::Private::keep(const StoreHead &head, int level) const
{
    if (level > 0)
        return limits.levels[level - 1].keep;
    qint64 keep = limits.raw;
    for (int next = 1; next < levels(); ++next)
        keep = isUsed(head, next) ? keep : std::max(keep, limits.levels[next - 1].keep);
    return keep;
}

/// As few chunks as hold them.
template<typename Row>
bool HistoryStore::Private::write(StoreHead &head, int level, const QList<Row> &rows)
{
    const qsizetype count = (rows.size() + chunk::size - 1) / chunk::size;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype begin = rows.size() * i / count;
        const std::span<const Row> part(rows.constData() + begin, size_t(rows.size() * (i + 1) / count - begin));
        if (!file->addChunk(head.id, level, part.front().time, part.back().time, *chunk::packed(part)))
            return false;
    }
    if (rows.isEmpty())
        return true;
    qint64 &start = head.starts[level];
    start = start == StoreHead::never ? rows.first().time : std::min(start, rows.first().time);
    head.ends[level] = std::max(head.ends[level], rows.last().time);
    return true;
}

/// Later rows, together with those of the last chunk where that is not full.
template<typename Row>
bool HistoryStore::Private::append(StoreHead &head, int level, QList<Row> rows)
{
    if (rows.size() < chunk::size && head.ends[level] != StoreHead::never) {
        const auto last = file->chunks(head.id, level, head.ends[level], head.ends[level]);
        if (!last)
            return false;
        QList<Row> before;
        for (const StoreFile::ChunkRow &chunk : *last)
            unpack(head, chunk, before);
        if (!last->isEmpty() && before.size() < chunk::size) {
            if (!file->removeChunk(last->first().id))
                return false;
            rows = before + rows;
        }
    }
    // Full ones first, so that the next rows find one that is not.
    const qsizetype full = rows.size() - rows.size() % chunk::size;
    return write(head, level, rows.first(full)) && write(head, level, rows.mid(full));
}

/// Summaries of what the level below has in its chunks and this one has not, when there are at least `fewest`; of whole
/// stretches of time only, of which those up to `upTo` get nothing more.
bool HistoryStore::Private::condense(StoreHead &head, int level, qint64 fewest, qint64 upTo)
{
    const int source = below(head, level);
    if (head.ends[source] == StoreHead::never)
        return true;
    const qint64 complete = stretchEnd(std::max(head.ends[source], upTo) - width(level) + 1, width(level));
    const qint64 done = head.ends[level] != StoreHead::never ? head.ends[level]
                                                            : stretchEnd(head.starts[source], width(level)) - width(level);
    if ((complete - done) / width(level) < fewest)
        return true;
    const auto rows = sealed(head, source, done + 1, complete);
    return rows && append(head, level, combined(*rows, width(level)));
}

/// Anew, the summaries of this level that [from, to] of the level below is part of.
bool HistoryStore::Private::recondense(StoreHead &head, int level, qint64 from, qint64 to)
{
    const qint64 first = stretchEnd(from, width(level));
    const qint64 last = std::min(stretchEnd(to, width(level)), head.ends[level]);
    if (first > last)
        return true;
    const auto rows = sealed(head, below(head, level), first - width(level) + 1, last);
    const auto chunks = rows ? file->chunks(head.id, level, first, last) : std::nullopt;
    if (!chunks)
        return false;
    QList<Summary> all;
    for (const StoreFile::ChunkRow &chunk : *chunks) {
        unpack(head, chunk, all);
        if (!file->removeChunk(chunk.id))
            return false;
    }
    all.removeIf([&](const Summary &summary) { return summary.time >= first && summary.time <= last; });
    all += combined(*rows, width(level));
    std::sort(all.begin(), all.end(), [](const Summary &a, const Summary &b) { return a.time < b.time; });
    return write(head, level, all);
}

bool HistoryStore::Private::sealAll()
{
    return std::all_of(heads.begin(), heads.end(), [&](auto &entry) { return seal(entry.second, entry.second.samples.size()); });
}

bool HistoryStore::Private::trim(StoreHead &head, double share)
{
    for (int level = 0; level < levels(); ++level) {
        const qint64 oldest = newest - qint64(double(keep(head, level)) * share);
        if (level == 0 && !head.samples.isEmpty() && head.samples.first().time < oldest && !seal(head, head.samples.size()))
            return false;
        if (head.ends[level] == StoreHead::never || head.starts[level] >= oldest)
            continue;
        const int next = above(head, level);
        if (next > 0 && isUsed(head, level) && !condense(head, next, 1, oldest))
            return false;
        // A sample waits until the summary it belongs to is complete.
        const qint64 until = next > 0 ? std::min(oldest, head.ends[next] + 1) : oldest;
        if (!file->removeChunksBefore(head.id, level, until))
            return false;
        if (head.ends[level] < until)
            head.starts[level] = head.ends[level] = StoreHead::never;
        else
            head.starts[level] = std::max(head.starts[level], until);
    }
    return true;
}

/// Series without samples, and resources without series.
bool HistoryStore::Private::forgetEmpty()
{
    QSet<std::pair<QString, QString>> alive;
    for (auto entry = heads.begin(); entry != heads.end();) {
        const StoreHead &head = entry->second;
        const bool isEmpty = head.samples.isEmpty()
            && std::all_of(head.ends.begin(), head.ends.end(), [](qint64 end) { return end == StoreHead::never; });
        if (!isEmpty) {
            alive.insert({head.key.type, head.key.resource});
            ++entry;
            continue;
        }
        if (!file->removeSeries(head.id))
            return false;
        known.remove({head.key, head.period});
        entry = heads.erase(entry);
        isFull = false;
    }
    for (auto thing = resources.begin(); thing != resources.end();) {
        if (alive.contains(thing.key())) {
            ++thing;
            continue;
        }
        if (!file->removeResource(thing->type, thing->name))
            return false;
        thing = resources.erase(thing);
    }
    return true;
}

bool HistoryStore::Private::trimAll()
{
    const auto trimTo = [&](double share) {
        const auto isTrimmed = [&](auto &entry) { return trim(entry.second, share); };
        return file->begin() && std::all_of(heads.begin(), heads.end(), isTrimmed) && forgetEmpty() && file->commit();
    };
    if (!trimTo(1))
        return false;
    constexpr int steps = 24;
    double share = 1;
    for (int i = 0; i < steps && file->bytesInUse() > limits.bytes; ++i) {
        share *= 0.75;
        if (!trimTo(share))
            return false;
    }
    if (share < 1)
        tell(QStringLiteral("metrics.store.size"), StoreText::tr("The history was as large as it may be; the oldest of it is gone."));
    return file->shrink();
}

template bool HistoryStore::Private::write(StoreHead &, int, const QList<Sample> &);
template bool HistoryStore::Private::append(StoreHead &, int, QList<Sample>);

} // namespace keelson
