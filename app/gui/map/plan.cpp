// SPDX-License-Identifier: MIT
#include "app/gui/map/plan.h"

#include "app/gui/map/aspects/plans.h"

#include <QSet>

namespace keelson {

namespace {

bool isPlacedIn(const Model &model, const View *view, Id element)
{
    const QList<const Placement *> placements = view ? model.placementsOf(element) : QList<const Placement *>();
    return std::any_of(placements.begin(), placements.end(),
                       [view](const Placement *placement) { return placement->view == view->id; });
}

/// Always there: the bulkheads, the services in them, and who and what they serve.
bool isOutside(const Kind &kind)
{
    static const QSet<QString> standing {
        kinds::actor, kinds::externalSystem, kinds::system, kinds::subsystem, kinds::service,
        kinds::eventHub, kinds::eventLake, kinds::mainApp, kinds::microFrontend,
    };
    return standing.contains(QString(kind.id));
}

/// Shown when they hold something that is, or when a person put them there.
bool isFrame(const Kind &kind)
{
    return kind.box.outline == Outline::Container;
}

bool isAbout(const Model &model, Id subject, Id element)
{
    if (liesIn(model, element, subject))
        return true;
    const auto touches = [&](const Relation *relation) {
        const Id other = relation->from == element ? relation->to : relation->from;
        return drawnOnMap(relation->kind->drawn) && model.enclosing(other, kinds::subsystem)
            && model.enclosing(other, kinds::subsystem)->id == subject;
    };
    const auto from = model.relationsFrom(element);
    const auto to = model.relationsTo(element);
    return std::any_of(from.begin(), from.end(), touches) || std::any_of(to.begin(), to.end(), touches);
}

layout::Place placeOf(const Element &element)
{
    if (element.is(kinds::actor) || element.is(kinds::team) || element.is(kinds::mainApp)
        || element.is(kinds::microFrontend))
        return layout::Place::Source;
    if (element.is(kinds::externalSystem))
        return layout::Place::Sink;
    if (element.is(kinds::eventHub))
        return layout::Place::Pipe;
    if (element.is(kinds::eventLake))
        return layout::Place::Lower;
    const QString pattern = element.text(properties::pattern);
    if (element.is(kinds::service) && (pattern == QLatin1StringView("esg") || pattern == QLatin1StringView("control")))
        return layout::Place::Lower;
    return layout::Place::Upper;
}

/// An empty container asks for less room than one that is drawn for its own sake.
QSizeF sizeOf(const Model &model, const Element &element)
{
    const QSizeF standard(element.kind->box.width, element.kind->box.height);
    const bool grows = isFrame(*element.kind) && !model.contentsOf(element.id).isEmpty();
    return grows ? QSizeF(260, 160) : standard;
}

QList<const Element *> shownElements(const Model &model, const View *view)
{
    QList<const Element *> result;
    for (const Kind &kind : vocabulary::kinds()) {
        if (!drawnOnMap(kind.drawn))
            continue;
        for (const Element *element : model.ofKind(kind.id)) {
            if (isOnMap(model, view, *element))
                result.append(element);
        }
    }
    return result;
}

layout::Box boxOf(const Model &model, const View *view, const Element &element)
{
    const Element *container = element.parent.isNull() ? nullptr : shownFor(model, view, element.parent);
    layout::Box box { element.id, container ? container->id : Id(), placeOf(element), sizeOf(model, element), {} };
    for (const Placement *placement : view ? model.placementsOf(element.id) : QList<const Placement *>()) {
        if (placement->view != view->id)
            continue;
        box.position = placement->position;
        box.size = placement->size.value_or(box.size);
    }
    return box;
}

} // namespace

bool isOnMap(const Model &model, const View *view, const Element &element)
{
    if (aspects::of(view) != Aspect::Bulkheads) {
        const QList<layout::Box> boxes = mapPlan(model, view).boxes;
        return std::any_of(boxes.begin(), boxes.end(), [&](const layout::Box &box) { return box.id == element.id; });
    }
    if (!drawnOnMap(element.kind->drawn))
        return false;
    if (isPlacedIn(model, view, element.id))
        return true;
    if (view && !view->subject.isNull() && !isAbout(model, view->subject, element.id))
        return false;
    if (isOutside(*element.kind))
        return true;
    if (isFrame(*element.kind))
        return !model.contentsOf(element.id).isEmpty();
    // The hub's streams are what it is made of, not what is in it.
    const Element *parent = model.element(element.parent);
    return view && flag(view->properties.value(QString(showsInsides))) && parent && !parent->is(kinds::eventHub)
        && shownFor(model, view, parent->id);
}

const Element *shownFor(const Model &model, const View *view, Id id)
{
    if (aspects::of(view) != Aspect::Bulkheads) {
        QSet<Id> shown;
        for (const layout::Box &box : mapPlan(model, view).boxes)
            shown.insert(box.id);
        return nearestOf(model, shown, id);
    }
    for (const Element *element = model.element(id); element; element = model.element(element->parent)) {
        if (isOnMap(model, view, *element))
            return element;
    }
    return nullptr;
}

bool liesIn(const Model &model, Id inner, Id outer)
{
    for (const Element *at = model.element(inner); at; at = model.element(at->parent)) {
        if (at->id == outer)
            return true;
    }
    return false;
}

const Element *nearestOf(const Model &model, const QSet<Id> &boxes, Id id)
{
    for (const Element *element = model.element(id); element; element = model.element(element->parent)) {
        if (boxes.contains(element->id))
            return element;
    }
    return nullptr;
}

namespace {

MapPlan bulkheadsPlan(const Model &model, const View *view)
{
    MapPlan plan;
    QSet<Id> shown;
    for (const Element *element : shownElements(model, view)) {
        plan.boxes.append(boxOf(model, view, *element));
        shown.insert(element->id);
    }
    for (const EventFlow &flow : eventFlows(model, view))
        plan.links.append({ flow.from, flow.to, double(flow.events.size()) });
    for (const layout::Box &box : std::as_const(plan.boxes)) {
        for (const Relation *relation : model.relationsFrom(box.id)) {
            if (drawnOnMap(relation->kind->drawn) && shown.contains(relation->to))
                plan.links.append({ relation->from, relation->to });
        }
    }
    return plan;
}

} // namespace

MapPlan mapPlan(const Model &model, const View *view)
{
    switch (aspects::of(view)) {
    case Aspect::Bulkheads: return bulkheadsPlan(model, view);
    case Aspect::Context: return map::contextPlan(model, *view);
    case Aspect::Internals: return map::internalsPlan(model, *view);
    case Aspect::EventFlow: return map::eventFlowPlan(model, *view);
    case Aspect::Frontends: return map::frontendsPlan(model, *view);
    case Aspect::Teams: return map::teamsPlan(model, *view);
    case Aspect::Clouds: return map::cloudsPlan(model, *view);
    }
    return {};
}

MapPositions mapPositions(const Model &model, const View *view)
{
    const MapPlan plan = mapPlan(model, view);
    MapPositions positions = layout::layoutBulkheads(plan.boxes, plan.links, plan.spacing);
    positions.insert(partPositions(plan, positions));
    return positions;
}

} // namespace keelson
