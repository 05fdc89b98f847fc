// SPDX-License-Identifier: MIT
#include "app/gui/map/aspects/planner.h"

#include <QMap>

#include <algorithm>

namespace keelson::map {

void Planner::add(const Element &element, const Stand &stand)
{
    if (m_index.contains(element.id))
        return;
    const Look &usual = element.kind->box;
    m_index.insert(element.id, m_plan.boxes.size());
    m_plan.boxes.append({ element.id, stand.container, stand.place, stand.size.value_or(QSizeF(usual.width, usual.height)), {} });
    m_plan.looks.insert(element.id, stand.look);
}

void Planner::addFrame(Id id, const Stand &stand)
{
    if (m_index.contains(id))
        return;
    m_index.insert(id, m_plan.boxes.size());
    m_plan.boxes.append({ id, stand.container, stand.place, stand.size.value_or(frameSize), {} });
    m_plan.looks.insert(id, stand.look);
}

bool Planner::isWithin(Id inner, Id outer) const
{
    for (Id at = inner; m_index.contains(at); at = m_plan.boxes.at(m_index.value(at)).container) {
        if (at == outer)
            return true;
    }
    return false;
}

void Planner::add(const MapLine &line)
{
    const auto key = std::pair(line.id, std::pair(line.from, line.to));
    if (line.from == line.to || m_joined.contains(key) || isWithin(line.from, line.to) || isWithin(line.to, line.from))
        return;
    m_joined.insert(key);
    m_plan.lines.append(line);
}

void Planner::add(const Relation &relation, Id from, Id to)
{
    MapLine line;
    line.id = relation.id;
    line.from = from;
    line.to = to;
    line.elements = { relation.id };
    line.carries = { relation.id };
    line.isEvent = relation.is(relations::publishes) || relation.is(relations::consumes);
    const bool isCall = relation.is(relations::calls);
    line.arrow = isCall || line.isEvent ? Arrow::Filled : Arrow::Open;
    if (isCall)
        line.label = text(relation.properties.value(QStringLiteral("operation")));
    else if (!line.isEvent)
        line.label = vocabulary::label(*relation.kind);
    add(line);
}

Id Planner::boxOf(Id id) const
{
    for (const Element *element = m_model.element(id); element; element = m_model.element(element->parent)) {
        if (m_index.contains(element->id))
            return element->id;
    }
    return {};
}

void Planner::keep(const QSet<Id> &boxes)
{
    m_plan.boxes.removeIf([&](const layout::Box &box) { return !boxes.contains(box.id); });
    m_index.clear();
    for (qsizetype i = 0; i < m_plan.boxes.size(); ++i)
        m_index.insert(m_plan.boxes.at(i).id, i);
    m_plan.lines.removeIf([&](const MapLine &line) { return !shows(line.from) || !shows(line.to); });
}

void Planner::addWhatWasPutThere()
{
    for (const Placement *placement : m_model.placementsIn(m_view.id)) {
        const Element *element = m_model.element(placement->element);
        const bool isMeant = element && (element->is(kinds::text) || flag(placement->properties.value(QString(putThere))));
        if (!isMeant || !drawnOnMap(element->kind->drawn) || shows(element->id))
            continue;
        Stand stand;
        stand.container = element->parent.isNull() ? Id() : boxOf(element->parent);
        if (element->kind->box.outline == Outline::Container) {
            stand.look.outline = Outline::Box;
            stand.size = closedSize;
        }
        add(*element, stand);
    }
}

void Planner::place(layout::Box &box, bool isFresh) const
{
    if (isFresh && m_proposed.contains(box.id)) {
        box.position = m_proposed.value(box.id).topLeft();
        box.size = m_proposed.value(box.id).size();
    }
    for (const Placement *placement : m_model.placementsOf(box.id)) {
        if (placement->view != m_view.id)
            continue;
        box.position = placement->position;
        box.size = placement->size.value_or(box.size);
    }
}

MapPlan Planner::finished()
{
    addWhatWasPutThere();
    const QList<const Placement *> placed = m_model.placementsIn(m_view.id);
    // Words alone do not settle the rest.
    const bool isFresh = std::none_of(placed.begin(), placed.end(), [this](const Placement *placement) {
        const Element *element = m_model.element(placement->element);
        return element && !element->is(kinds::text) && shows(element->id);
    });
    for (layout::Box &box : m_plan.boxes) {
        if (!shows(box.container))
            box.container = {};
        place(box, isFresh);
    }
    QHash<Id, Id> owners;
    for (const MapPart &part : std::as_const(m_plan.parts))
        owners.insert(part.id, part.owner);
    m_plan.lines.removeIf([&](const MapLine &line) {
        const auto stands = [&](Id end) { return shows(owners.value(end, end)); };
        return !stands(line.from) || !stands(line.to);
    });
    for (const MapLine &line : std::as_const(m_plan.lines)) {
        const Id from = owners.value(line.from, line.from);
        const Id to = owners.value(line.to, line.to);
        if (line.weight > 0 && from != to && !isWithin(from, to) && !isWithin(to, from))
            m_plan.links.append({ from, to, line.weight });
    }
    return m_plan;
}

namespace {

struct Joined
{
    QList<Id> events;
    QList<Id> relations;

    void add(Id event, Id relation)
    {
        if (!events.contains(event))
            events.append(event);
        if (!relations.contains(relation))
            relations.append(relation);
    }
};

using Pairs = QMap<std::pair<Id, Id>, Joined>;

void collectEvents(Pairs &pairs, const Model &model, const StandIn &boxOf)
{
    for (const Element *event : model.ofKind(kinds::domainEvent)) {
        QList<std::pair<Id, const Relation *>> from;
        QList<std::pair<Id, const Relation *>> to;
        for (const Relation *relation : model.relationsTo(event->id)) {
            const Id box = boxOf(relation->from);
            if (!box.isNull() && relation->is(relations::publishes))
                from.append({ box, relation });
            else if (!box.isNull() && relation->is(relations::consumes))
                to.append({ box, relation });
        }
        for (const auto &[publisher, publishes] : std::as_const(from)) {
            for (const auto &[consumer, consumes] : std::as_const(to)) {
                if (publisher == consumer)
                    continue;
                pairs[{ publisher, consumer }].add(event->id, publishes->id);
                pairs[{ publisher, consumer }].add(event->id, consumes->id);
            }
        }
    }
}

void joinCalls(Planner &plan, const StandIn &boxOf)
{
    QMap<std::pair<Id, Id>, QList<const Relation *>> pairs;
    QList<const Relation *> needs;
    for (const Relation &relation : plan.model().relations()) {
        if (relation.is(relations::calls) || relation.is(relations::uses))
            needs.append(&relation);
    }
    std::sort(needs.begin(), needs.end(), [](auto *a, auto *b) { return a->id < b->id; });
    for (const Relation *relation : std::as_const(needs)) {
        const Id from = boxOf(relation->from);
        const Id to = boxOf(relation->to);
        if (!from.isNull() && !to.isNull() && from != to)
            pairs[{ from, to }].append(relation);
    }
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        if (it->size() == 1) {
            plan.add(*it->first(), it.key().first, it.key().second);
            continue;
        }
        MapLine line;
        line.id = Id::derived(it.key().first, it.key().second, "calls");
        line.from = it.key().first;
        line.to = it.key().second;
        for (const Relation *relation : std::as_const(*it))
            line.carries.append(relation->id);
        line.elements = line.carries;
        line.isEvent = false;
        line.label = Aspects::tr("%n calls", nullptr, int(it->size()));
        line.weight = double(it->size());
        plan.add(line);
    }
}

} // namespace

double proposeColumn(Planner &plan, const QList<Id> &boxes, double left, double middle, double gap)
{
    double width = 0;
    double height = -gap;
    for (const Id box : boxes) {
        width = std::max(width, plan.sizeOf(box).width());
        height += plan.sizeOf(box).height() + gap;
    }
    double y = middle - height / 2;
    for (const Id box : boxes) {
        const QSizeF size = plan.sizeOf(box);
        plan.propose(box, { { left + (width - size.width()) / 2, y }, size });
        y += size.height() + gap;
    }
    return width;
}

double proposeRow(Planner &plan, const QList<Id> &boxes, double middle, double top, double gap)
{
    double height = 0;
    double width = -gap;
    for (const Id box : boxes) {
        height = std::max(height, plan.sizeOf(box).height());
        width += plan.sizeOf(box).width() + gap;
    }
    double x = middle - width / 2;
    for (const Id box : boxes) {
        const QSizeF size = plan.sizeOf(box);
        plan.propose(box, { { x, top + (height - size.height()) / 2 }, size });
        x += size.width() + gap;
    }
    return height;
}

QString eventsLabel(const Model &model, const QList<Id> &events)
{
    const Element *only = events.size() == 1 ? model.element(events.first()) : nullptr;
    return only ? only->name : Aspects::tr("%n events", nullptr, int(events.size()));
}

void joinAll(Planner &plan, const StandIn &boxOf)
{
    Pairs pairs;
    collectEvents(pairs, plan.model(), boxOf);
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        MapLine line;
        line.id = Id::derived(it.key().first, it.key().second, "event-flow");
        line.from = it.key().first;
        line.to = it.key().second;
        line.elements = it->events;
        line.carries = it->relations;
        line.label = eventsLabel(plan.model(), it->events);
        line.weight = double(it->events.size());
        plan.add(line);
    }
    joinCalls(plan, boxOf);
}

} // namespace keelson::map
