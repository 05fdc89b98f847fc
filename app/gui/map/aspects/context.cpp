// SPDX-License-Identifier: MIT
#include "app/gui/map/aspects/planner.h"
#include "app/gui/map/aspects/plans.h"

namespace keelson::map {

namespace {

Stand closed(const Model &model, const Element &element)
{
    Stand stand;
    stand.size = closedSize;
    stand.look.outline = Outline::Box;
    int services = 0;
    for (const Element *content : model.contentsOf(element.id))
        services += content->is(kinds::service);
    if (services > 0)
        stand.look.caption = Aspects::tr("%n services", nullptr, services);
    return stand;
}

void addSystems(Planner &plan)
{
    const Model &model = plan.model();
    for (const Element *system : model.ofKind(kinds::system)) {
        bool holds = false;
        for (const Element *content : model.contentsOf(system->id))
            holds = holds || content->is(kinds::subsystem);
        Stand stand = closed(model, *system);
        if (holds) {
            stand.size = frameSize;
            stand.look.outline = Outline::Container;
        }
        plan.add(*system, stand);
    }
}

/// The subject and what it has to do with.
void keepAround(Planner &plan, Id subject)
{
    QSet<Id> kept { subject };
    for (const MapLine &line : plan.lines()) {
        if (line.from == subject || line.to == subject)
            kept += QSet<Id> { line.from, line.to };
    }
    plan.keep(kept);
}

} // namespace

MapPlan contextPlan(const Model &model, const View &view)
{
    Planner plan(model, view);
    plan.leaveRoomForLines();
    addSystems(plan);
    for (const Element *subsystem : model.ofKind(kinds::subsystem)) {
        Stand stand = closed(model, *subsystem);
        for (const Element *at = model.element(subsystem->parent); at && stand.container.isNull(); at = model.element(at->parent))
            stand.container = at->is(kinds::system) ? at->id : Id();
        plan.add(*subsystem, stand);
    }
    for (const Element *actor : model.ofKind(kinds::actor))
        plan.add(*actor, { layout::Place::Source, {}, {} });
    for (const Element *external : model.ofKind(kinds::externalSystem))
        plan.add(*external, { layout::Place::Sink, {}, {} });
    joinAll(plan, [&](Id element) { return plan.boxOf(element); });
    if (model.element(view.subject))
        keepAround(plan, view.subject);
    return plan.finished();
}

} // namespace keelson::map
