// SPDX-License-Identifier: MIT
#include "core/metrics/trend.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/statistics.h"

#include <algorithm>

namespace keelson {

namespace {

constexpr int steps = 30;
constexpr qint64 shortestStep = 10'000; // ms

/// What counts the work of a resource best, as Reading::throughput has it.
QList<SeriesKey> workOf(const Resource &resource, const MetricHistory &history)
{
    for (const QLatin1StringView metric : {metrics::records, metrics::requests, metrics::invocations, metrics::incomingRecords, metrics::domainEvents}) {
        const QList<SeriesKey> found = history.seriesOf(metric, resource.type, resource.name);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QList<std::optional<double>> trendOf(const Binding &binding, const MetricHistory &history, Id element, const Moment &moment)
{
    QList<SeriesKey> series;
    for (const Bound &bound : binding.bound) {
        if (bound.element == element && bound.role != u"trigger")
            series += workOf(bound.resource, history);
    }
    if (series.isEmpty())
        return {};
    // A rate needs two values.
    const qint64 step = std::max(shortestStep, 2 * moment.period);
    QList<std::optional<double>> values;
    for (qint64 end = moment.now - (steps - 1) * step; end <= moment.now; end += step) {
        std::optional<double> sum;
        for (const SeriesKey &key : std::as_const(series)) {
            if (const auto rate = statistics::rate(history.samples(key), end - step, end))
                sum = sum.value_or(0) + *rate;
        }
        values.append(sum);
    }
    return values;
}

} // namespace keelson
