// SPDX-License-Identifier: MIT
#include "core/review/neighbourhood.h"

namespace keelson::review {

namespace {

/// Holds places, and is none of its own contents: a subsystem, not a service.
bool holdsPlaces(const Element &element)
{
    return element.is(kinds::subsystem) || element.is(kinds::system) || element.is(kinds::account) || element.is(kinds::region);
}

/// The outermost of the element and its containers that a subsystem holds: the service of a function.
const Element *placeOf(const Model &model, const Element *element)
{
    if (holdsPlaces(*element))
        return element;
    for (const Element *outer = model.element(element->parent); outer && !holdsPlaces(*outer); outer = model.element(outer->parent))
        element = outer;
    return element;
}

class Spreading
{
public:
    Spreading(const Model &model, const References &references) : m_model(model), m_references(references) { }

    void begin(Id record);
    void step();
    QSet<Id> seen() const;

private:
    void reach(Id id);
    void reachInside(Id container);
    void reachOwned(Id team);
    void stepFrom(const Element &place);
    void stepAlong(Id element);
    void addInside(Id id, QSet<Id> &elements) const;

    const Model &m_model;
    const References &m_references;
    QSet<Id> m_places;
    QList<Id> m_edge;  ///< Places reached with the last step.
};

void Spreading::reach(Id id)
{
    const Element *element = m_model.element(id);
    if (!element)
        return;
    const Id place = placeOf(m_model, element)->id;
    if (!m_places.contains(place)) {
        m_places.insert(place);
        m_edge.append(place);
    }
}

/// What is inside sees all its containers, and so whoever stands beside what is inside.
void Spreading::reachInside(Id container)
{
    reach(container);
    const Element *element = m_model.element(container);
    if (!element || !holdsPlaces(*element))
        return;
    for (const Element *content : m_model.contentsOf(container))
        reachInside(content->id);
}

/// Whoever sees a container sees the team that owns it.
void Spreading::reachOwned(Id team)
{
    for (const Element *owned : m_model.targets(team, relations::owns))
        reachInside(owned->id);
}

void Spreading::begin(Id record)
{
    if (const Element *element = m_model.element(record)) {
        reachInside(record);
        if (element->is(kinds::team))
            reachOwned(record);
    } else if (const Relation *relation = m_model.relation(record)) {
        reach(relation->from);
        if (relation->is(relations::owns))
            reachInside(relation->to);
        else
            reach(relation->to);
    } else if (const Child *item = m_model.child(record)) {
        reachInside(item->owner);
    }
}

void Spreading::stepAlong(Id element)
{
    for (const Relation *relation : m_model.relationsFrom(element))
        reach(relation->to);
    for (const Relation *relation : m_model.relationsTo(element))
        reach(relation->from);
    for (const Id named : m_references.from(element))
        reach(named);
    for (const Id naming : m_references.to(element))
        reach(naming);
}

void Spreading::stepFrom(const Element &place)
{
    if (!place.parent.isNull())
        reach(place.parent);
    if (holdsPlaces(place)) {
        stepAlong(place.id);
        for (const Element *content : m_model.contentsOf(place.id))
            reach(content->id);
        return;
    }
    QSet<Id> inside;
    addInside(place.id, inside);
    for (const Id id : std::as_const(inside))
        stepAlong(id);
}

void Spreading::step()
{
    const QList<Id> edge = std::exchange(m_edge, {});
    for (const Id place : edge)
        stepFrom(*m_model.element(place));
}

void Spreading::addInside(Id id, QSet<Id> &elements) const
{
    elements.insert(id);
    for (const Element *content : m_model.contentsOf(id))
        addInside(content->id, elements);
}

QSet<Id> Spreading::seen() const
{
    QSet<Id> elements;
    for (const Id place : m_places) {
        if (holdsPlaces(*m_model.element(place)))
            elements.insert(place);
        else
            addInside(place, elements);
    }
    return elements;
}

} // namespace

QSet<Id> neighbourhood(const Model &model, const References &references, const QSet<Id> &records)
{
    constexpr int steps = 2;
    Spreading spreading(model, references);
    for (const Id record : records)
        spreading.begin(record);
    for (int step = 0; step < steps; ++step)
        spreading.step();
    return spreading.seen();
}

} // namespace keelson::review
