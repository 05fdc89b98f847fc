// SPDX-License-Identifier: MIT
#include "core/flow/evidence.h"

#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::flow {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 longest = 14 * 24 * 60 * minute;

std::optional<qint64> seconds(const Labels &settings, QLatin1StringView name)
{
    bool isNumber = false;
    const double value = settings.value(name).toDouble(&isNumber);
    return isNumber && value > 0 ? std::optional(qint64(value * 1000)) : std::nullopt;
}

/// The series of one resource, put on even periods.
class Reader
{
public:
    Reader(const MetricHistory &history, TimeRange range, qint64 period) : m_history(history), m_range(range), m_period(period) { }

    /// Between samples further apart than `gap` nothing is known.
    Rates rates(const Resource &resource, QLatin1StringView metric, qint64 gap) const
    {
        Rates all = ratesOf({}, m_range, m_period, 0);
        for (const SeriesKey &key : m_history.seriesOf(metric, resource.type, resource.name))
            all = sum(all, ratesOf(m_history.samples(key), m_range, m_period, gap));
        return all;
    }

    /// The highest of all series at each time.
    QList<Sample> highest(const Resource &resource, QLatin1StringView metric, double leastQuantile) const
    {
        QMap<qint64, double> values;
        for (const SeriesKey &key : m_history.seriesOf(metric, resource.type, resource.name)) {
            if (leastQuantile > 0 && key.labels.value(u"quantile"_s).toDouble() < leastQuantile)
                continue;
            for (const Sample &sample : m_history.samples(key)) {
                if (sample.time > m_range.from && sample.time <= m_range.to)
                    values[sample.time] = std::max(values.value(sample.time, 0), sample.value);
            }
        }
        QList<Sample> samples;
        for (auto value = values.constBegin(); value != values.constEnd(); ++value)
            samples.append({value.key(), value.value()});
        return samples;
    }

    std::optional<double> newest(const Resource &resource, QLatin1StringView metric, qint64 within) const
    {
        const QList<Sample> samples = highest(resource, metric, 0);
        return samples.isEmpty() || samples.last().time < m_range.to - within ? std::nullopt : std::optional(samples.last().value);
    }

private:
    const MetricHistory &m_history;
    TimeRange m_range;
    qint64 m_period;
};

qint64 oldestOf(const Resource &resource, const MetricHistory &history, qint64 oldest)
{
    for (const QLatin1StringView metric : {metrics::incomingRecords, metrics::records, metrics::domainEvents, metrics::invocations}) {
        for (const SeriesKey &key : history.seriesOf(metric, resource.type, resource.name)) {
            if (!history.samples(key).isEmpty())
                oldest = std::min(oldest, history.samples(key).first().time);
        }
    }
    return oldest;
}

std::optional<bool> enabledOf(const Resource &consumer, const Reader &reader)
{
    const QString state = consumer.settings.value(settings::state);
    if (state.startsWith("Disabl"_L1))
        return false;
    if (const auto told = reader.newest(consumer, metrics::enabled, longest))
        return *told != 0;
    return state == "Enabled"_L1 ? std::optional(true) : std::nullopt;
}

bool isKnown(const Rates &rates)
{
    return std::any_of(rates.values.begin(), rates.values.end(), [](double value) { return !std::isnan(value); });
}

/// Without the periods in which calls were refused.
Rates unthrottled(const Rates &rates, const Rates &throttles)
{
    Rates result = rates;
    for (qsizetype i = 0; i < result.values.size(); ++i) {
        const qint64 begin = rates.from + i * rates.period;
        if (throttles.mean({begin, begin + rates.period}).value_or(0) > 0)
            result.values[i] = qQNaN();
    }
    return result;
}

/// What counts the records that come into it: a stream of a cloud tells those apart from the records it hands out.
QLatin1StringView arrivingOf(const Resource &resource, const MetricHistory &history)
{
    if (resource.type == resources::domainEvent)
        return metrics::domainEvents;
    const bool tells = !history.seriesOf(metrics::incomingRecords, resource.type, resource.name).isEmpty();
    return tells ? metrics::incomingRecords : metrics::records;
}

} // namespace

qint64 Evidence::idleAge() const
{
    return std::max({2 * period, minute, seconds(consumer, settings::batchWindow).value_or(0) + period});
}

qint64 Evidence::retention() const
{
    const std::optional<qint64> kept = seconds(upstream, settings::retention);
    const std::optional<qint64> tried = seconds(consumer, settings::recordAge);
    if (kept && tried)
        return std::min(*kept, *tried);
    return kept ? *kept : tried.value_or(0);
}

Evidence evidenceOf(const Resource &consumer, const QList<Resource> &upstream, const MetricHistory &history, qint64 now, qint64 period)
{
    qint64 oldest = oldestOf(consumer, history, now);
    for (const Resource &resource : upstream)
        oldest = oldestOf(resource, history, oldest);
    const qint64 from = std::max(now - longest, now - (now - oldest) / period * period);
    const Reader reader(history, {from, now}, period);
    // A consumer that tells nothing for three periods is silent; a stream that does so for an hour had little to tell.
    const qint64 silence = 3 * period;
    const qint64 lull = std::max(silence, 60 * minute);
    Evidence evidence;
    evidence.now = now;
    evidence.period = period;
    evidence.handed = reader.rates(consumer, metrics::records, silence);
    evidence.invocations = reader.rates(consumer, metrics::invocations, silence);
    evidence.errors = reader.rates(consumer, metrics::errors, silence);
    evidence.throttles = reader.rates(consumer, metrics::throttles, silence);
    evidence.ages = reader.highest(consumer, metrics::iteratorAgeCurrent, 0);
    if (evidence.ages.isEmpty())
        evidence.ages = reader.highest(consumer, metrics::iteratorAge, 0.99);
    evidence.backlog = reader.newest(consumer, metrics::queueDepth, 3 * period);
    evidence.enabled = enabledOf(consumer, reader);
    evidence.consumer = consumer.settings;
    evidence.arrivals = ratesOf({}, {from, now}, period, 0);
    for (const Resource &resource : upstream) {
        const bool isEvent = resource.type == resources::domainEvent;
        evidence.arrivals = sum(evidence.arrivals, reader.rates(resource, arrivingOf(resource, history), lull));
        if (isEvent)
            continue;
        evidence.feeds = resource.type;
        evidence.upstream = resource.settings;
    }
    return evidence;
}

std::optional<qint64> ageOf(const Evidence &evidence)
{
    if (evidence.ages.isEmpty())
        return std::nullopt;
    const Sample &last = evidence.ages.last();
    const qint64 silence = evidence.now - last.time;
    // What comes late at the source is late for all; only a longer silence is one of the consumer.
    if (silence <= 3 * evidence.period)
        return qint64(last.value);
    if (last.value > double(evidence.idleAge()))
        return qint64(last.value) + silence;
    const Rates since = evidence.arrivals.within({last.time, evidence.now});
    for (qsizetype i = 0; i < since.values.size(); ++i) {
        if (since.values[i] > 0)
            return evidence.now - (since.from + i * since.period);
    }
    return qint64(last.value);
}

Queue queueOf(const Evidence &evidence)
{
    return {evidence.now, ageOf(evidence), evidence.backlog, evidence.arrivals, evidence.retention(), evidence.idleAge()};
}

std::optional<Capacity> capacityOf(const Evidence &evidence)
{
    const qint64 idle = evidence.idleAge();
    for (const Rates &rates : {progress(evidence.arrivals, evidence.ages), evidence.handed}) {
        if (!isKnown(rates))
            continue;
        if (const auto free = capacity(unthrottled(rates, evidence.throttles), evidence.ages, idle))
            return free;
        if (const auto found = capacity(rates, evidence.ages, idle))
            return found;
    }
    return std::nullopt;
}

} // namespace keelson::flow
