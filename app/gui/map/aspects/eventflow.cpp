// SPDX-License-Identifier: MIT
#include "app/gui/map/aspects/planner.h"
#include "app/gui/map/aspects/plans.h"
#include "core/model/architecture.h"

#include <algorithm>

namespace keelson::map {

namespace {

constexpr double street = 78;
constexpr double gap = 34;

/// From left to right: who asks, who publishes, the event, the hubs, who consumes, what those publish next, and so on.
class Flow
{
public:
    Flow(const Model &model, const View &view, const Element &event) : m_plan(model, view), m_event(event) { }

    MapPlan plan()
    {
        addProducers();
        addConsumers();
        const int hops = aspects::hopsOf(&m_plan.view());
        for (int hop = 1; hop < hops && addNext(); ++hop) { }
        arrange();
        return m_plan.finished();
    }

private:
    const Model &model() const { return m_plan.model(); }
    const Element &actingAs(Id id) const
    {
        const Element *service = architecture::serviceOf(model(), id);
        return service ? *service : *model().element(id);
    }
    QList<Id> &newColumn() { return m_columns.emplaceBack(); }
    void put(const Element &element, QList<Id> &column, layout::Place place = layout::Place::Upper);
    const Element *hubOf(const Element &service) const;
    void addProducers();
    void addCallers(Id service, QList<Id> &column);
    void addConsumers();
    void join(Id from, Id to, Id relation);
    bool addNext();
    void arrange();

    Planner m_plan;
    const Element &m_event;
    QList<QList<Id>> m_columns;
    QList<Id> m_producers;
    QList<Id> m_latest;  ///< Consumers whose own events have not been looked at.
};

void Flow::put(const Element &element, QList<Id> &column, layout::Place place)
{
    if (m_plan.shows(element.id))
        return;
    Stand stand { place, {}, {} };
    if (element.is(kinds::eventHub))
        stand.size = QSizeF(200, element.kind->box.height);
    if (element.kind->box.outline == Outline::Container) {
        stand.look.outline = Outline::Box;
        stand.size = closedSize;
    }
    m_plan.add(element, stand);
    column.append(element.id);
}

const Element *Flow::hubOf(const Element &service) const
{
    const Element *subsystem = architecture::subsystemOf(model(), service.id);
    return subsystem ? architecture::contentsOf(model(), subsystem->id, kinds::eventHub).value(0) : nullptr;
}

void Flow::addCallers(Id service, QList<Id> &column)
{
    for (const Relation *relation : model().relationsTo(service)) {
        const Element *caller = relation->is(relations::calls) ? model().element(relation->from) : nullptr;
        if (!caller || (!caller->is(kinds::actor) && !caller->is(kinds::externalSystem) && !caller->is(kinds::microFrontend)))
            continue;
        put(*caller, column);
        m_plan.add(*relation, caller->id, service);
    }
}

void Flow::addProducers()
{
    QList<Id> callers;
    for (const Relation *relation : model().relationsTo(m_event.id)) {
        if (!relation->is(relations::publishes))
            continue;
        const Element &producer = actingAs(relation->from);
        put(producer, m_producers);
        addCallers(producer.id, callers);
    }
    m_columns.append(callers);
    m_columns.append(m_producers);
    put(m_event, newColumn());
    for (const Relation *relation : model().relationsTo(m_event.id)) {
        if (relation->is(relations::publishes))
            m_plan.add(*relation, actingAs(relation->from).id, m_event.id);
    }
}

/// A piece of the event's way on.
void Flow::join(Id from, Id to, Id relation)
{
    MapLine line;
    line.id = Id::derived(from, to, "event-flow");
    line.from = from;
    line.to = to;
    line.elements = { m_event.id };
    if (!relation.isNull())
        line.carries = { relation };
    m_plan.add(line);
}

void Flow::addConsumers()
{
    QList<Id> hubs;
    QList<Id> consumers;
    for (const Id producer : std::as_const(m_producers)) {
        if (const Element *hub = hubOf(*model().element(producer))) {
            put(*hub, hubs);
            join(m_event.id, hub->id, {});
        }
    }
    const QList<Id> first = hubs;
    QList<Id> others;
    for (const Relation *relation : model().relationsTo(m_event.id)) {
        if (!relation->is(relations::consumes))
            continue;
        const Element &consumer = actingAs(relation->from);
        put(consumer, consumers);
        const Element *hub = hubOf(consumer);
        if (hub && !first.contains(hub->id)) {
            put(*hub, others);
            for (const Id from : first.isEmpty() ? QList<Id> { m_event.id } : first)
                join(from, hub->id, {});
        }
        const Id last = hub ? hub->id : first.isEmpty() ? m_event.id : first.first();
        join(last, consumer.id, relation->id);
    }
    m_columns.append(first);
    m_columns.append(others);
    m_columns.append(consumers);
    m_latest = consumers;
}

/// What the latest consumers publish, and who consumes that. False when nothing follows.
bool Flow::addNext()
{
    QList<Id> events;
    QList<Id> consumers;
    for (const Id service : std::as_const(m_latest)) {
        for (const Element *event : architecture::publishedBy(model(), service)) {
            put(*event, events);
            for (const Relation *relation : model().relationsTo(event->id)) {
                if (relation->is(relations::publishes) && actingAs(relation->from).id == service)
                    m_plan.add(*relation, service, event->id);
            }
        }
    }
    for (const Id event : std::as_const(events)) {
        for (const Relation *relation : model().relationsTo(event)) {
            if (!relation->is(relations::consumes))
                continue;
            const Element &consumer = actingAs(relation->from);
            put(consumer, consumers);
            m_plan.add(*relation, event, consumer.id);
        }
    }
    m_columns.append(events);
    m_columns.append(consumers);
    m_latest = consumers;
    return !events.isEmpty();
}

void Flow::arrange()
{
    QHash<Id, double> rows;  // In parts of its column, so that what follows stands beside what it follows.
    double x = 0;
    for (QList<Id> &column : m_columns) {
        if (column.isEmpty())
            continue;
        QHash<Id, double> wanted;
        for (const Id box : std::as_const(column)) {
            double sum = 0;
            int count = 0;
            for (const MapLine &line : m_plan.lines()) {
                if (line.to == box && rows.contains(line.from)) {
                    sum += rows.value(line.from);
                    ++count;
                }
            }
            wanted.insert(box, count > 0 ? sum / count : 0);
        }
        std::stable_sort(column.begin(), column.end(), [&](Id a, Id b) { return wanted.value(a) < wanted.value(b); });
        for (qsizetype i = 0; i < column.size(); ++i)
            rows.insert(column.at(i), double(i) - double(column.size() - 1) / 2);
        x += proposeColumn(m_plan, column, x, 0, gap) + street;
    }
}

} // namespace

MapPlan eventFlowPlan(const Model &model, const View &view)
{
    const Element *event = model.element(view.subject);
    if (event && event->is(kinds::domainEvent))
        return Flow(model, view, *event).plan();
    return Planner(model, view).finished();
}

} // namespace keelson::map
