// SPDX-License-Identifier: MIT
#include "app/gui/map/plan.h"

#include <QMap>

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

/// Publishers or consumers of an event, as far as the view shows them.
QList<const Element *> shownEnds(const Model &model, const View *view, Id event, QLatin1StringView relation)
{
    QList<const Element *> result;
    for (const Element *end : model.sources(event, relation)) {
        const Element *shown = shownFor(model, view, end->id);
        if (shown && !result.contains(shown))
            result.append(shown);
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
        for (const Element *publisher : publishers) {
            if (const Element *hub = hubOf(m_model, m_view, *publisher))
                add(publisher->id, hub->id, event.id);
            for (const Element *consumer : consumers)
                join(*publisher, *consumer, event.id);
        }
        for (const Element *consumer : consumers) {
            if (const Element *hub = hubOf(m_model, m_view, *consumer))
                add(hub->id, consumer->id, event.id);
        }
    }

    QList<EventFlow> result() const
    {
        QList<EventFlow> flows;
        for (auto it = m_events.begin(); it != m_events.end(); ++it)
            flows.append({ it.key().first, it.key().second, it.value() });
        return flows;
    }

private:
    /// The part of the way that neither end's own hub covers.
    void join(const Element &publisher, const Element &consumer, Id event)
    {
        const Element *first = hubOf(m_model, m_view, publisher);
        const Element *last = hubOf(m_model, m_view, consumer);
        add(first ? first->id : publisher.id, last ? last->id : consumer.id, event);
    }

    void add(Id from, Id to, Id event)
    {
        if (from != to && !m_events.value({ from, to }).contains(event))
            m_events[{ from, to }].append(event);
    }

    const Model &m_model;
    const View *m_view;
    QMap<std::pair<Id, Id>, QList<Id>> m_events;
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
