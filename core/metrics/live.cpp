// SPDX-License-Identifier: MIT
#include "core/metrics/live.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/edges.h"
#include "core/metrics/published.h"
#include "core/metrics/reading.h"
#include "core/metrics/rollup.h"
#include "core/metrics/statistics.h"

#include <QSet>

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
        lightIntakes(live);
        lightEdges(live, m_model, m_binding, m_history, m_moment);
        count(live);
        return live;
    }

private:
    void light(const Bound &bound)
    {
        const Reading reading = read(bound.resource, m_history, m_moment);
        Vitals vitals = judge(reading, arrival(bound, reading), m_moment);
        // What nobody asks for is late because of us.
        if (vitals.liveness == Liveness::Late && !isAsked(bound.resource))
            setAside(vitals);
        const Part part{vitals, bound.role == u"trigger" || isCarrier(bound.resource)};
        m_parts[bound.element].append(part);
        const bool takesIn = mayListen(bound) && bound.resource.type == resources::function;
        if (takesIn)
            m_intakes[bound.element].append(part);
        // An event belongs to no one's work: it was counted with those who publish and consume it.
        if (bound.resource.type == resources::domainEvent)
            return;
        const Element *element = m_model.element(bound.element);
        while (element && !element->parent.isNull()) {
            m_parts[element->parent].append(part);
            if (takesIn)
                m_intakes[element->parent].append(part);
            element = m_model.element(element->parent);
        }
    }

    static void setAside(Vitals &vitals)
    {
        vitals.health = Health::Unknown;
        vitals.trouble = Trouble::None;
    }

    bool isAsked(const Resource &resource) const
    {
        const QList<Resource> &asked = m_moment.asked.resources;
        return asked.isEmpty() || std::any_of(asked.begin(), asked.end(), [&](const Resource &one) {
            return one.type == resource.type && one.name == resource.name;
        });
    }

    /// Whether what a service consumes may be meant for this part of it.
    static bool mayListen(const Bound &bound)
    {
        constexpr QLatin1StringView listening[] = {resources::function, resources::service, resources::process, resources::consumer,
                                                   resources::eventSourceMapping};
        const bool isListener = bound.role.isEmpty() || bound.role == u"listener";
        return isListener && std::find(std::begin(listening), std::end(listening), bound.resource.type) != std::end(listening);
    }

    /// When something a listener consumes was published after it last worked.
    std::optional<qint64> arrival(const Bound &bound, const Reading &reading) const
    {
        if (!mayListen(bound))
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
        const QHash<QString, Id> services = publishers(m_model);
        QHash<Id, QList<Part>> carried;
        for (const Bound &bound : m_binding.bound) {
            if (bound.resource.type != resources::domainEvent)
                continue;
            for (const SeriesKey &key : m_history.seriesOf(metrics::domainEvents, bound.resource.type, bound.resource.name)) {
                const Id service = services.value(essence(key.labels.value(u"source"_s)));
                if (const Element *subsystem = m_model.enclosing(service, kinds::subsystem))
                    carried[subsystem->id].append({published(key, m_history, m_moment), false});
            }
        }
        for (const Element *hub : m_model.ofKind(kinds::eventHub)) {
            const QList<Part> parts = carried.value(hub->parent);
            if (!parts.isEmpty() && !live.elements.contains(hub->id))
                live.elements.insert(hub->id, rollUp(parts));
        }
    }

    /// What a consumer does with what it consumes: its listeners' part, or that of all its functions where none is told apart.
    void lightIntakes(Live &live) const
    {
        for (const Relation &relation : m_model.relations()) {
            if (!relation.is(relations::consumes) || live.intakes.contains(relation.from))
                continue;
            const QList<Part> own = m_intakes.value(relation.from);
            if (!own.isEmpty())
                live.intakes.insert(relation.from, rollUp(own));
        }
    }

    /// Units of a whole are its services, or what stands beside them; of a service what it is made of.
    void count(Live &live) const
    {
        QHash<Id, QSet<Id>> units;
        for (const Bound &bound : m_binding.bound) {
            if (bound.resource.type == resources::domainEvent)
                continue;
            const Element *service = m_model.enclosing(bound.element, kinds::service);
            const Id unit = service ? service->id : bound.element;
            for (const Element *at = m_model.element(bound.element); at && !at->parent.isNull(); at = m_model.element(at->parent))
                units[at->parent].insert(service && isInside(at->parent, service->id) ? bound.element : unit);
        }
        for (auto whole = units.begin(); whole != units.end(); ++whole) {
            Tally tally;
            for (const Id unit : std::as_const(whole.value())) {
                const Health health = live.elements.value(unit).health;
                ++tally.parts;
                tally.critical += health == Health::Critical;
                tally.warning += health == Health::Warning;
            }
            live.tallies.insert(whole.key(), tally);
        }
    }

    bool isInside(Id inner, Id outer) const
    {
        for (const Element *at = m_model.element(inner); at; at = m_model.element(at->parent)) {
            if (at->id == outer)
                return true;
        }
        return false;
    }

    const Model &m_model;
    const Binding &m_binding;
    const MetricHistory &m_history;
    const Moment &m_moment;
    QHash<Id, QList<Resource>> m_eventResources;
    QHash<Id, QList<Part>> m_parts;
    QHash<Id, QList<Part>> m_intakes;
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

Query vitalsQuery(const Model &model, const Binding &binding, const QList<Id> &elements)
{
    const QSet<Id> shown(elements.begin(), elements.end());
    const auto isShown = [&](Id id) {
        for (const Element *at = model.element(id); at; at = model.element(at->parent)) {
            if (shown.contains(at->id))
                return true;
        }
        return false;
    };
    Query query;
    query.metrics = vitalsMetrics();
    for (const Bound &bound : binding.bound) {
        if (isShown(bound.element))
            query.resources.append(bound.resource);
    }
    return query;
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
