// SPDX-License-Identifier: MIT
#include "app/gui/map/plan.h"

#include <QMap>

#include <algorithm>

namespace keelson {

namespace {

const Element *hubOf(const Model &model, const View *view, const Element &shown)
{
    if (shown.is(kinds::eventHub))
        return &shown;
    const Element *subsystem = shown.is(kinds::subsystem) ? &shown : model.enclosing(shown.id, kinds::subsystem);
    for (const Element *element : subsystem ? model.contentsOf(subsystem->id) : QList<const Element *>()) {
        if (element->is(kinds::eventHub) && isOnMap(model, view, *element))
            return element;
    }
    return nullptr;
}

/// A publisher or consumer of an event, as the view shows it, and the relations that make it one.
struct End
{
    const Element *shown;
    QList<Id> relations;
};

QList<End> shownEnds(const Model &model, const View *view, Id event, QLatin1StringView kind)
{
    QList<End> result;
    for (const Relation *relation : model.relationsTo(event)) {
        const Element *shown = relation->is(kind) ? shownFor(model, view, relation->from) : nullptr;
        if (!shown)
            continue;
        const auto known = std::find_if(result.begin(), result.end(), [&](const End &end) { return end.shown == shown; });
        if (known == result.end())
            result.append({shown, {relation->id}});
        else
            known->relations.append(relation->id);
    }
    return result;
}

class Flows
{
public:
    Flows(const Model &model, const View *view) : m_model(model), m_view(view) { }

    void follow(const Element &event)
    {
        const auto publishers = shownEnds(m_model, m_view, event.id, relations::publishes);
        const auto consumers = shownEnds(m_model, m_view, event.id, relations::consumes);
        for (const End &publisher : publishers) {
            if (const Element *hub = hubOf(m_model, m_view, *publisher.shown))
                add(publisher.shown->id, hub->id, event.id, publisher.relations);
            for (const End &consumer : consumers)
                join(publisher, consumer, event.id);
        }
        for (const End &consumer : consumers) {
            if (const Element *hub = hubOf(m_model, m_view, *consumer.shown))
                add(hub->id, consumer.shown->id, event.id, consumer.relations);
        }
    }

    QList<EventFlow> result() const
    {
        QList<EventFlow> flows;
        for (auto it = m_flows.begin(); it != m_flows.end(); ++it)
            flows.append({ it.key().first, it.key().second, it->events, it->relations });
        return flows;
    }

private:
    struct Carried
    {
        QList<Id> events;
        QList<Id> relations;
    };

    /// The part of the way that neither end's own hub covers.
    void join(const End &publisher, const End &consumer, Id event)
    {
        const Element *first = hubOf(m_model, m_view, *publisher.shown);
        const Element *last = hubOf(m_model, m_view, *consumer.shown);
        // What enters a hub is what was published; what enters a consumer is what it makes of it.
        add(first ? first->id : publisher.shown->id, last ? last->id : consumer.shown->id, event,
            last ? publisher.relations : consumer.relations);
    }

    void add(Id from, Id to, Id event, const QList<Id> &relations)
    {
        if (from == to)
            return;
        Carried &carried = m_flows[{ from, to }];
        if (!carried.events.contains(event))
            carried.events.append(event);
        for (const Id relation : relations) {
            if (!carried.relations.contains(relation))
                carried.relations.append(relation);
        }
    }

    const Model &m_model;
    const View *m_view;
    QMap<std::pair<Id, Id>, Carried> m_flows;
};

} // namespace

QList<EventFlow> eventFlows(const Model &model, const View *view)
{
    Flows flows(model, view);
    for (const Element *event : model.ofKind(kinds::domainEvent))
        flows.follow(*event);
    return flows.result();
}

} // namespace keelson
