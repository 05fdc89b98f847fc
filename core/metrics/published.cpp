// SPDX-License-Identifier: MIT
#include "core/metrics/published.h"

#include "core/metrics/reading.h"
#include "core/metrics/statistics.h"

namespace keelson {

QHash<QString, Id> publishers(const Model &model)
{
    QHash<QString, Id> found;
    for (const Element *service : model.ofKind(kinds::service)) {
        if (const Element *subsystem = model.enclosing(service->id, kinds::subsystem))
            found.insert(essence(subsystem->name + service->name), service->id);
    }
    return found;
}

Vitals published(const SeriesKey &key, const MetricHistory &history, const Moment &moment)
{
    const QList<Sample> &samples = history.samples(key);
    const qint64 since = moment.now - Spans(moment.period).rates;
    Reading reading;
    reading.counts = true;
    const auto last = statistics::last(samples, 0, moment.now);
    reading.newest = last ? last->time : 0;
    reading.events = statistics::rate(samples, since, moment.now);
    reading.lastWork = statistics::lastGrowth(samples, since, moment.now);
    return judge(reading, std::nullopt, moment);
}

} // namespace keelson
