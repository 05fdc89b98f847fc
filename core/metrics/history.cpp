// SPDX-License-Identifier: MIT
#include "core/metrics/history.h"

#include "core/metrics/catalogue.h"

#include <algorithm>
#include <iterator>

namespace keelson {

namespace {

bool isCounted(const Series &series)
{
    return catalogue::shape(series.metric) != MetricShape::Gauge && !series.labels.contains(QStringLiteral("quantile"));
}

/// What was counted up to each sample since the one before.
QList<Sample> amounts(const QList<Sample> &totals)
{
    QList<Sample> amounts;
    for (qsizetype i = 1; i < totals.size(); ++i)
        amounts.append({totals[i].time, totals[i].value - totals[i - 1].value});
    return amounts;
}

/// Running totals, from zero at the beginning of the first period.
QList<Sample> totals(const QList<Sample> &amounts, qint64 period)
{
    QList<Sample> totals{{amounts.first().time - period, 0}};
    for (const Sample &amount : amounts)
        totals.append({amount.time, totals.last().value + amount.value});
    return totals;
}

/// Both, ascending; of two of one time the fresh one, and of two fresh ones the later.
QList<Sample> united(const QList<Sample> &known, QList<Sample> fresh)
{
    const auto isEarlier = [](const Sample &a, const Sample &b) { return a.time < b.time; };
    std::stable_sort(fresh.begin(), fresh.end(), isEarlier);
    QList<Sample> merged;
    merged.reserve(known.size() + fresh.size());
    std::merge(known.begin(), known.end(), fresh.begin(), fresh.end(), std::back_inserter(merged), isEarlier);
    QList<Sample> result;
    for (const Sample &sample : std::as_const(merged)) {
        if (!result.isEmpty() && result.last().time == sample.time)
            result.last() = sample;
        else
            result.append(sample);
    }
    return result;
}

} // namespace

size_t qHash(const SeriesKey &key, size_t seed)
{
    seed = qHashMulti(seed, key.metric, key.type, key.resource);
    for (auto label = key.labels.begin(); label != key.labels.end(); ++label)
        seed = qHashMulti(seed, label.key(), label.value());
    return seed;
}

MetricHistory::MetricHistory(HistoryLimits limits) : m_limits(limits), m_span(limits.span) { }

void MetricHistory::clear()
{
    *this = MetricHistory(m_limits);
}

bool MetricHistory::add(const Frame &frame)
{
    bool whole = true;
    for (const Series &series : frame.series)
        whole = add(series, frame.time) && whole;
    m_newest = std::max(m_newest, frame.time);
    m_complete = frame.partial ? 0 : frame.time;
    trim();
    return whole;
}

bool MetricHistory::add(const Series &series, qint64 frameTime)
{
    const SeriesKey key{series.metric, series.resource.type, series.resource.name, series.labels};
    auto known = m_series.find(key);
    QList<Sample> *samples = known == m_series.end() ? opened(key, series) : &*known;
    if (!samples)
        return false;
    QList<Sample> fresh = series.samples;
    // What claims to be from the future would keep everything real out.
    fresh.removeIf([&](const Sample &sample) { return sample.time > frameTime + m_limits.span || !qIsFinite(sample.value); });
    if (series.period > 0)
        addPeriods(*samples, fresh, series);
    else
        addMoments(*samples, fresh);
    return true;
}

void MetricHistory::addMoments(QList<Sample> &samples, const QList<Sample> &fresh)
{
    for (const Sample &sample : fresh) {
        if (!samples.isEmpty() && sample.time <= samples.last().time)
            continue;
        samples.append(sample);
        ++m_samples;
    }
}

void MetricHistory::addPeriods(QList<Sample> &samples, const QList<Sample> &fresh, const Series &series)
{
    if (fresh.isEmpty())
        return;
    m_samples -= samples.size();
    const bool counts = isCounted(series);
    samples = united(counts ? amounts(samples) : samples, fresh);
    if (counts)
        samples = totals(samples, series.period);
    m_samples += samples.size();
}

QList<Sample> *MetricHistory::opened(const SeriesKey &key, const Series &series)
{
    if (m_series.size() >= m_limits.series)
        return nullptr;
    QList<Sample> samples;
    // A counter that was not there at the last whole reading began at zero since: its first value
    // happened between the two. Without this the first error of a function would go unseen.
    if (series.period == 0 && isCounted(series) && m_complete > 0 && !series.samples.isEmpty() && series.samples.first().time > m_complete) {
        samples.append({m_complete, 0});
        ++m_samples;
    }
    m_index[{key.metric, key.type, key.resource}].append(key);
    m_resources.insert({key.type, key.resource}, series.resource);
    m_metrics.insert(key.metric);
    return &*m_series.insert(key, samples);
}

void MetricHistory::trim()
{
    trimTo(m_newest - m_span);
    while (m_samples > m_limits.samples && m_span > 1000) {
        m_span = m_span * 3 / 4;
        trimTo(m_newest - m_span);
    }
}

void MetricHistory::trimTo(qint64 oldest)
{
    for (QList<Sample> &samples : m_series) {
        // The newest value stays, however old: it says when a thing was last seen.
        while (samples.size() > 1 && samples.first().time < oldest) {
            samples.removeFirst();
            --m_samples;
        }
    }
}

// What was last seen long ago is kept past the span, and is no history.
qint64 MetricHistory::oldest() const
{
    const qint64 earliest = m_newest - m_span;
    qint64 oldest = 0;
    for (const QList<Sample> &samples : m_series) {
        const qint64 first = samples.isEmpty() ? 0 : std::max(samples.first().time, earliest);
        if (first > 0 && (oldest == 0 || first < oldest))
            oldest = first;
    }
    return oldest;
}

QList<Resource> MetricHistory::resources() const
{
    return m_resources.values();
}

QStringList MetricHistory::metrics() const
{
    QStringList names(m_metrics.begin(), m_metrics.end());
    names.sort();
    return names;
}

QList<SeriesKey> MetricHistory::seriesOf(const QString &metric, const QString &type, const QString &resource) const
{
    QList<SeriesKey> keys = m_index.value({metric, type, resource});
    std::sort(keys.begin(), keys.end(), [](const SeriesKey &a, const SeriesKey &b) {
        return std::lexicographical_compare(a.labels.keyValueBegin(), a.labels.keyValueEnd(), b.labels.keyValueBegin(),
                                            b.labels.keyValueEnd());
    });
    return keys;
}

const QList<Sample> &MetricHistory::samples(const SeriesKey &key) const
{
    static const QList<Sample> none;
    const auto found = m_series.constFind(key);
    return found == m_series.constEnd() ? none : *found;
}

} // namespace keelson
