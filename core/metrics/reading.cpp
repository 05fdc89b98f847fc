// SPDX-License-Identifier: MIT
#include "core/metrics/reading.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/statistics.h"
#include "core/model/vocabulary.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

// A stalled listener ages by a second a second. What ages faster has jumped to older records (a first
// read from the beginning, another shard), which is no trend to extrapolate.
constexpr double fastestStall = 1200;

/// The series of one resource, asked metric by metric.
class Reader
{
public:
    Reader(const Resource &resource, const MetricHistory &history, const Moment &moment)
        : m_resource(resource), m_history(history), m_now(moment.now), m_spans(moment.period)
    {
    }

    QList<SeriesKey> series(QLatin1StringView metric) const
    {
        return m_history.seriesOf(metric, m_resource.type, m_resource.name);
    }
    const QList<Sample> &samples(const SeriesKey &key) const { return m_history.samples(key); }

    std::optional<double> rate(QLatin1StringView metric, const QString &label = {}, const QString &prefix = {}) const
    {
        std::optional<double> sum;
        for (const SeriesKey &key : series(metric)) {
            if (!key.labels.value(label).startsWith(prefix))
                continue;
            if (const auto one = statistics::rate(samples(key), m_now - m_spans.rates, m_now))
                sum = sum.value_or(0) + *one;
        }
        return sum;
    }

    std::optional<Sample> newest(QLatin1StringView metric) const
    {
        std::optional<Sample> found;
        for (const SeriesKey &key : series(metric)) {
            const auto last = statistics::last(samples(key), 0, m_now);
            if (last && (!found || last->time > found->time))
                found = last;
        }
        return found;
    }

    std::optional<double> quantile(QLatin1StringView metric, double q) const
    {
        QMap<double, double> counts;
        for (const SeriesKey &key : series(metric)) {
            const auto bound = key.labels.constFind(u"le"_s);
            if (bound == key.labels.constEnd())
                continue;
            const double upper = *bound == u"+Inf" ? std::numeric_limits<double>::infinity() : bound->toDouble();
            if (const auto grown = statistics::growth(samples(key), m_now - m_spans.rates, m_now))
                counts[upper] += grown->amount;
        }
        QList<statistics::Bucket> buckets;
        for (auto count = counts.begin(); count != counts.end(); ++count)
            buckets.append({count.key(), count.value()});
        const auto found = statistics::quantile(buckets, q);
        return found ? found : ready(metric, q);
    }

    void lookForWork(QLatin1StringView metric, Reading &reading) const
    {
        for (const SeriesKey &key : series(metric)) {
            reading.counts = true;
            const auto grew = statistics::lastGrowth(samples(key), m_now - m_spans.rates, m_now);
            if (grew && (!reading.lastWork || *grew > *reading.lastWork))
                reading.lastWork = grew;
        }
    }

    /// Since when the gauge has been above zero without a break, as far back as is known.
    std::optional<qint64> aboveZero(QLatin1StringView metric) const
    {
        std::optional<qint64> since;
        for (const SeriesKey &key : series(metric)) {
            const QList<Sample> &values = samples(key);
            auto value = values.crbegin();
            while (value != values.crend() && value->time > m_now)
                ++value;
            while (value != values.crend() && value->value > 0) {
                if (!since || value->time < *since)
                    since = value->time;
                ++value;
            }
        }
        return since;
    }

    std::optional<double> slope(QLatin1StringView metric) const
    {
        std::optional<double> steepest;
        for (const SeriesKey &key : series(metric)) {
            const auto one = statistics::slope(samples(key), m_now - m_spans.work, m_now);
            if (one && (!steepest || *one > *steepest))
                steepest = one;
        }
        return steepest && *steepest <= fastestStall ? steepest : std::nullopt;
    }

private:
    /// A quantile the source has computed itself.
    std::optional<double> ready(QLatin1StringView metric, double q) const
    {
        std::optional<double> best;
        double distance = 1;
        for (const SeriesKey &key : series(metric)) {
            const auto label = key.labels.constFind(u"quantile"_s);
            if (label == key.labels.constEnd() || qAbs(label->toDouble() - q) >= distance)
                continue;
            if (const auto value = statistics::last(samples(key), m_now - m_spans.rates, m_now)) {
                best = value->value;
                distance = qAbs(label->toDouble() - q);
            }
        }
        return best;
    }

    const Resource &m_resource;
    const MetricHistory &m_history;
    qint64 m_now;
    Spans m_spans;
};

std::optional<double> sum(std::optional<double> a, std::optional<double> b)
{
    if (!a)
        return b;
    return *a + b.value_or(0);
}

std::optional<double> valueOf(const std::optional<Sample> &sample)
{
    return sample ? std::optional(sample->value) : std::nullopt;
}

Liveness liveness(const Reading &reading, std::optional<qint64> waiting, const Moment &moment)
{
    const Spans spans(moment.period);
    if (reading.newest == 0)
        return Liveness::Unknown;
    if (moment.failing)
        return Liveness::Stale;
    if (reading.enabled == false)
        return Liveness::Disabled;
    if (moment.now - reading.newest > 2 * moment.period)
        return Liveness::Late;
    if (!reading.counts)
        return Liveness::Unknown;
    const bool rested = !reading.lastWork || moment.now - *reading.lastWork >= spans.grace;
    if (rested && waiting && moment.now - *waiting >= spans.grace)
        return Liveness::Silent;
    return reading.lastWork && moment.now - *reading.lastWork <= spans.work ? Liveness::Flowing : Liveness::Idle;
}

struct Verdict
{
    Health health = Health::Unknown;
    Trouble trouble = Trouble::None;
};

Verdict verdict(const Vitals &vitals, const Reading &reading, const Thresholds &limits)
{
    if (vitals.liveness == Liveness::Silent)
        return {Health::Critical, Trouble::Silent};
    // Switched off on purpose is nothing to worry about, until work waits behind it.
    if (vitals.liveness == Liveness::Disabled && vitals.backlog.value_or(0) > 0)
        return {Health::Warning, Trouble::Waiting};
    if (vitals.liveness == Liveness::Disabled || vitals.liveness == Liveness::Unknown || vitals.liveness == Liveness::Stale)
        return {};
    // An old record in a stream is its reader's trouble.
    const double age = reading.carries ? 0 : vitals.iteratorAge.value_or(0);
    const double runs = std::max(reading.invocations.value_or(0), reading.requests.value_or(0));
    const double failing = runs > 0 ? vitals.errors.value_or(0) / runs : 0;
    if (failing >= limits.errorsCritical)
        return {Health::Critical, Trouble::Failing};
    if (age >= limits.ageCritical)
        return {Health::Critical, Trouble::Behind};
    if (failing >= limits.errorsWarning)
        return {Health::Warning, Trouble::Failing};
    if (age >= limits.ageWarning)
        return {Health::Warning, Trouble::Behind};
    if (age >= limits.growingFrom && vitals.ageSlope.value_or(0) >= limits.growing)
        return {Health::Warning, Trouble::Growing};
    if (vitals.faults.value_or(0) > 0)
        return {Health::Warning, Trouble::Faults};
    if (vitals.throttles.value_or(0) > 0)
        return {Health::Warning, Trouble::Throttled};
    return vitals.liveness == Liveness::Late ? Verdict{Health::Warning, Trouble::Late} : Verdict{Health::Good, Trouble::None};
}

} // namespace

Spans::Spans(qint64 period)
    : rates(std::max<qint64>(60'000, 3 * period)),
      work(std::max<qint64>(15'000, 3 * period)),
      grace(std::max<qint64>(5'000, 3 * period))
{
}

bool isCarrier(const Resource &resource)
{
    return resource.type == kinds::stream || resource.type == kinds::queue || resource.type == kinds::dataStore;
}

QStringList vitalsMetrics()
{
    QStringList names;
    for (const QLatin1StringView metric :
         {metrics::invocations, metrics::records, metrics::requests, metrics::domainEvents, metrics::incomingRecords, metrics::errors,
          metrics::faults, metrics::throttles, metrics::writeThrottles, metrics::readThrottles, metrics::duration, metrics::latency,
          metrics::iteratorAge, metrics::iteratorAgeCurrent, metrics::streamAge, metrics::queueDepth, metrics::enabled})
        names.append(metric);
    return names;
}

std::optional<double> Reading::throughput() const
{
    if (records)
        return records;
    if (requests)
        return requests;
    if (invocations)
        return invocations;
    return incoming ? incoming : events;
}

Reading read(const Resource &resource, const MetricHistory &history, const Moment &moment)
{
    const Reader reader(resource, history, moment);
    Reading reading;
    for (const Metric &metric : catalogue::metrics()) {
        if (const auto sample = reader.newest(metric.id))
            reading.newest = std::max(reading.newest, sample->time);
    }
    reading.invocations = reader.rate(metrics::invocations);
    reading.records = reader.rate(metrics::records);
    reading.requests = reader.rate(metrics::requests);
    reading.events = reader.rate(metrics::domainEvents);
    reading.faults = reader.rate(metrics::faults);
    reading.incoming = reader.rate(metrics::incomingRecords);
    reading.throttles = sum(sum(reader.rate(metrics::throttles), reader.rate(metrics::writeThrottles)), reader.rate(metrics::readThrottles));
    // An API that answers 5xx fails its callers, whether or not the function behind it threw.
    reading.errors = sum(reader.rate(metrics::errors), reader.rate(metrics::requests, u"status"_s, u"5"_s));
    reading.duration = reader.quantile(metrics::duration, 0.95);
    if (!reading.duration)
        reading.duration = reader.quantile(metrics::latency, 0.95);
    reading.age = valueOf(reader.newest(metrics::iteratorAgeCurrent));
    if (!reading.age)
        reading.age = reader.quantile(metrics::iteratorAge, 1);
    if (!reading.age)
        reading.age = reader.quantile(metrics::streamAge, 1);
    reading.slope = reader.slope(metrics::iteratorAgeCurrent);
    reading.backlog = valueOf(reader.newest(metrics::queueDepth));
    if (const auto sample = reader.newest(metrics::enabled))
        reading.enabled = sample->value != 0;
    for (const QLatin1StringView metric : {metrics::invocations, metrics::records, metrics::requests, metrics::domainEvents})
        reader.lookForWork(metric, reading);
    reading.carries = isCarrier(resource);
    if (reading.carries)
        reader.lookForWork(metrics::incomingRecords, reading);
    // What waits in a stream waits for its readers; it is they who are silent.
    if (reading.carries)
        return reading;
    reading.waitingSince = reader.aboveZero(metrics::queueDepth);
    if (!reading.waitingSince)
        reading.waitingSince = reader.aboveZero(metrics::iteratorAgeCurrent);
    return reading;
}

Vitals judge(const Reading &reading, std::optional<qint64> arrived, const Moment &moment)
{
    std::optional<qint64> waiting = reading.waitingSince;
    if (arrived && (!waiting || *arrived < *waiting))
        waiting = arrived;
    if (waiting && reading.lastWork)
        waiting = std::max(*waiting, *reading.lastWork);

    Vitals vitals;
    vitals.time = reading.newest;
    vitals.liveness = liveness(reading, waiting, moment);
    vitals.throughput = reading.throughput();
    vitals.errors = reading.errors;
    vitals.faults = reading.faults;
    vitals.throttles = reading.throttles;
    vitals.duration = reading.duration;
    vitals.iteratorAge = reading.age;
    vitals.ageSlope = reading.slope;
    vitals.backlog = reading.backlog;
    // Age measured at hand-over says nothing while nothing is handed over; the clock does.
    if (vitals.liveness == Liveness::Silent && waiting)
        vitals.iteratorAge = std::max(vitals.iteratorAge.value_or(0), double(moment.now - *waiting));
    const Verdict found = verdict(vitals, reading, moment.thresholds);
    vitals.health = found.health;
    vitals.trouble = found.trouble;
    return vitals;
}

Vitals vitalsOf(const Resource &resource, const MetricHistory &history, const Moment &moment)
{
    return judge(read(resource, history, moment), std::nullopt, moment);
}

} // namespace keelson
