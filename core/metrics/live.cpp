// SPDX-License-Identifier: MIT
#include "core/metrics/live.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/reading.h"
#include "core/metrics/rollup.h"
#include "core/metrics/statistics.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

class Lighting
{
public:
    Lighting(const Model &model, const Binding &binding, const MetricHistory &history, const Moment &moment)
        : m_model(model), m_binding(binding), m_history(history), m_moment(moment)
    {
        for (const Bound &bound : binding.bound) {
            if (bound.resource.type == resources::domainEvent)
                m_eventResources[bound.element].append(bound.resource);
        }
    }

    Live lit()
    {
        for (const Bound &bound : m_binding.bound)
            light(bound);
        Live live;
        live.time = m_moment.now;
        live.oldest = m_history.oldest();
        live.newest = m_history.newest();
        live.isPast = m_moment.isPast;
        live.source = m_moment.source;
        for (auto parts = m_parts.begin(); parts != m_parts.end(); ++parts)
            live.elements.insert(parts.key(), rollUp(parts.value()));
        lightHubs(live);
        return live;
    }

private:
    void light(const Bound &bound)
    {
        const Reading reading = read(bound.resource, m_history, m_moment);
        const Vitals vitals = judge(reading, arrival(bound, reading), m_moment);
        const Part part{vitals, bound.role == u"trigger"};
        m_parts[bound.element].append(part);
        // An event belongs to no one's work: it was counted with those who publish and consume it.
        if (bound.resource.type == resources::domainEvent)
            return;
        const Element *element = m_model.element(bound.element);
        while (element && !element->parent.isNull()) {
            m_parts[element->parent].append(part);
            element = m_model.element(element->parent);
        }
    }

    /// When something a listener consumes was published after it last worked.
    std::optional<qint64> arrival(const Bound &bound, const Reading &reading) const
    {
        if (bound.role == u"rest" || bound.role == u"trigger" || bound.resource.type == resources::domainEvent)
            return std::nullopt;
        const Spans spans(m_moment.period);
        qint64 since = m_moment.now - spans.rates;
        if (reading.lastWork)
            since = std::max(since, *reading.lastWork);
        std::optional<qint64> first;
        for (const Element *event : consumed(bound.element)) {
            for (const Resource &resource : m_eventResources.value(event->id)) {
                for (const SeriesKey &key : m_history.seriesOf(metrics::domainEvents, resource.type, resource.name)) {
                    const auto grew = statistics::firstGrowth(m_history.samples(key), since, m_moment.now);
                    if (grew && *grew > since && (!first || *grew < *first))
                        first = grew;
                }
            }
        }
        return first;
    }

    QList<const Element *> consumed(Id element) const
    {
        const Element *service = m_model.element(element);
        if (service && !service->is(kinds::service))
            service = m_model.enclosing(element, kinds::service);
        return service ? m_model.targets(service->id, relations::consumes) : QList<const Element *>();
    }

    /// A hub that is not measured itself carries what the services around it publish.
    void lightHubs(Live &live) const
    {
        const QHash<QString, Id> subsystems = subsystemsByPublisher();
        QHash<Id, QList<Part>> carried;
        for (const Bound &bound : m_binding.bound) {
            if (bound.resource.type != resources::domainEvent)
                continue;
            for (const SeriesKey &key : m_history.seriesOf(metrics::domainEvents, bound.resource.type, bound.resource.name)) {
                const Id subsystem = subsystems.value(essence(key.labels.value(u"source"_s)));
                if (!subsystem.isNull())
                    carried[subsystem].append({carriedBy(key), false});
            }
        }
        for (const Element *hub : m_model.ofKind(kinds::eventHub)) {
            const QList<Part> parts = carried.value(hub->parent);
            if (!parts.isEmpty() && !live.elements.contains(hub->id))
                live.elements.insert(hub->id, rollUp(parts));
        }
    }

    /// Publisher as the label `source` names it: "<subsystem>-<service>".
    QHash<QString, Id> subsystemsByPublisher() const
    {
        QHash<QString, Id> found;
        for (const Element *service : m_model.ofKind(kinds::service)) {
            if (const Element *subsystem = m_model.enclosing(service->id, kinds::subsystem))
                found.insert(essence(subsystem->name + service->name), subsystem->id);
        }
        return found;
    }

    Vitals carriedBy(const SeriesKey &key) const
    {
        const QList<Sample> &samples = m_history.samples(key);
        const qint64 since = m_moment.now - Spans(m_moment.period).rates;
        Reading reading;
        reading.counts = true;
        const auto last = statistics::last(samples, 0, m_moment.now);
        reading.newest = last ? last->time : 0;
        reading.events = statistics::rate(samples, since, m_moment.now);
        reading.lastWork = statistics::lastGrowth(samples, since, m_moment.now);
        return judge(reading, std::nullopt, m_moment);
    }

    const Model &m_model;
    const Binding &m_binding;
    const MetricHistory &m_history;
    const Moment &m_moment;
    QHash<Id, QList<Resource>> m_eventResources;
    QHash<Id, QList<Part>> m_parts;
};

} // namespace

Thresholds Thresholds::deployed()
{
    Thresholds limits;
    limits.ageWarning = 30 * 60'000;
    limits.ageCritical = 2 * 3'600'000;
    limits.growingFrom = 60'000;
    return limits;
}

Thresholds Thresholds::local()
{
    Thresholds limits;
    limits.ageWarning = 10'000;
    limits.ageCritical = 60'000;
    limits.growingFrom = 3'000;
    return limits;
}

Live live(const Model &model, const Binding &binding, const MetricHistory &history, const Moment &moment)
{
    return Lighting(model, binding, history, moment).lit();
}

bool moreTroubled(const Vitals &a, const Vitals &b)
{
    const auto rank = [](const Vitals &v) {
        return std::tuple(int(v.health), v.liveness == Liveness::Silent, v.iteratorAge.value_or(-1),
                          v.errors.value_or(0) + v.faults.value_or(0), v.throughput.value_or(-1));
    };
    return rank(a) > rank(b);
}

} // namespace keelson
