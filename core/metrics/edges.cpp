// SPDX-License-Identifier: MIT
#include "core/metrics/edges.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/published.h"
#include "core/metrics/rollup.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

class Edges
{
public:
    Edges(const Model &model, const Binding &binding, const MetricHistory &history, const Moment &moment)
        : m_model(model), m_history(history), m_moment(moment)
    {
        const QHash<QString, Id> services = publishers(model);
        for (const Bound &bound : binding.bound) {
            if (bound.resource.type == resources::domainEvent)
                listen(bound, services);
        }
    }

    void light(Live &live) const
    {
        for (const Relation &relation : m_model.relations()) {
            if (const std::optional<Vitals> vitals = lit(relation, live))
                live.edges.insert(relation.id, *vitals);
        }
    }

private:
    /// Who publishes an event is told by a label; what names nobody we know is kept with the event.
    void listen(const Bound &bound, const QHash<QString, Id> &services)
    {
        for (const SeriesKey &key : m_history.seriesOf(metrics::domainEvents, bound.resource.type, bound.resource.name)) {
            const Id service = services.value(essence(key.labels.value(u"source"_s)));
            m_published[{service, bound.element}].append({published(key, m_history, m_moment), false});
        }
    }

    std::optional<Vitals> lit(const Relation &relation, const Live &live) const
    {
        if (relation.is(relations::publishes))
            return publishing(relation, live);
        if (relation.is(relations::consumes))
            return consuming(relation, live);
        const Element *end = m_model.element(relation.to);
        const bool isKeeper = end && (end->is(kinds::dataStore) || end->is(kinds::stream) || end->is(kinds::queue));
        if (!isKeeper || !(relation.is(relations::uses) || relation.is(relations::materializes)))
            return std::nullopt;
        return find(live.elements, relation.to);
    }

    std::optional<Vitals> publishing(const Relation &relation, const Live &live) const
    {
        const Element *from = m_model.element(relation.from);
        if (from && !from->is(kinds::service))
            from = m_model.enclosing(from->id, kinds::service);
        const auto own = m_published.constFind({from ? from->id : relation.from, relation.to});
        if (own != m_published.constEnd())
            return rollUp(*own);
        // A sole publisher publishes all there is, whatever it is called there.
        const bool isSole = m_model.sources(relation.to, relations::publishes).size() == 1;
        return isSole ? find(live.elements, relation.to) : std::nullopt;
    }

    std::optional<Vitals> consuming(const Relation &relation, const Live &live) const
    {
        std::optional<Vitals> vitals = find(live.intakes, relation.from);
        const std::optional<Vitals> event = find(live.elements, relation.to);
        if (!vitals)
            return event;
        const bool isSole = m_model.targets(relation.from, relations::consumes).size() == 1;
        if (event && event->throughput)
            vitals->throughput = event->throughput;
        else if (!isSole)
            vitals->throughput.reset();
        return vitals;
    }

    static std::optional<Vitals> find(const QHash<Id, Vitals> &all, Id id)
    {
        const auto found = all.constFind(id);
        return found == all.constEnd() ? std::nullopt : std::optional(*found);
    }

    const Model &m_model;
    const MetricHistory &m_history;
    const Moment &m_moment;
    QHash<std::pair<Id, Id>, QList<Part>> m_published;  ///< By service and event.
};

/// All that consumers do; what the edges know of the events themselves is truer than what the consumers counted.
class Consumers
{
public:
    Consumers(const Live &live) : m_live(live) { }

    void add(const Relation &relation)
    {
        const Vitals edge = m_live.edges.value(relation.id);
        if (edge.throughput)
            m_events = m_events.value_or(0) + *edge.throughput;
        if (m_seen.contains(relation.from))
            return;
        m_seen.insert(relation.from);
        const auto intake = m_live.intakes.constFind(relation.from);
        m_parts.append({intake == m_live.intakes.constEnd() ? edge : *intake, false});
    }

    std::optional<Vitals> all() const
    {
        if (m_parts.isEmpty())
            return std::nullopt;
        Vitals whole = rollUp(m_parts);
        if (m_events)
            whole.throughput = m_events;
        return whole;
    }

private:
    const Live &m_live;
    QSet<Id> m_seen;
    QList<Part> m_parts;
    std::optional<double> m_events;
};

} // namespace

void lightEdges(Live &live, const Model &model, const Binding &binding, const MetricHistory &history, const Moment &moment)
{
    Edges(model, binding, history, moment).light(live);
}

std::optional<Vitals> together(const Model &model, const Live &live, const QList<Id> &relations)
{
    Consumers consumers(live);
    QList<Part> parts;
    for (const Id id : relations) {
        const Relation *relation = model.relation(id);
        if (!relation || !live.edges.contains(id))
            continue;
        if (relation->is(relations::consumes))
            consumers.add(*relation);
        else
            parts.append({live.edges.value(id), false});
    }
    if (const std::optional<Vitals> consumed = consumers.all())
        parts.append({*consumed, false});
    return parts.isEmpty() ? std::nullopt : std::optional(rollUp(parts));
}

} // namespace keelson
