// SPDX-License-Identifier: MIT
#include "app/gui/map/aspects/planner.h"
#include "app/gui/map/aspects/plans.h"
#include "core/model/architecture.h"

namespace keelson::map {

Id leftOverFrame(Aspect aspect)
{
    return Id::derived({}, {}, "left over: " + QByteArray(aspects::row(aspect).id.data()));
}

namespace {

constexpr QLatin1StringView ownable[] = { kinds::subsystem, kinds::mainApp, kinds::microFrontend, kinds::service };

Stand teamFrame()
{
    Stand stand;
    stand.size = frameSize;
    stand.look.outline = Outline::Container;
    return stand;
}

void addLeftOver(Planner &plan)
{
    Stand stand = teamFrame();
    stand.place = layout::Place::Sink;
    stand.look.kind = vocabulary::kind(kinds::team);
    stand.look.name = Aspects::tr("Owned by nobody");
    stand.look.caption = Aspects::tr("Who is called at night?");
    plan.addFrame(leftOverFrame(Aspect::Teams), stand);
}

/// Services stand in their subsystem as long as both have the same owner.
Id frameOf(const Model &model, const Element &element, Id owner)
{
    const Element *subsystem = element.is(kinds::subsystem) ? nullptr : model.enclosing(element.id, kinds::subsystem);
    const Element *theirs = subsystem ? architecture::ownerOf(model, subsystem->id) : nullptr;
    if (subsystem && (theirs ? theirs->id : leftOverFrame(Aspect::Teams)) == owner)
        return subsystem->id;
    return owner;
}

void addOwned(Planner &plan, const Element &element)
{
    const Model &model = plan.model();
    const Element *owner = architecture::ownerOf(model, element.id);
    if (!owner && element.is(kinds::externalSystem))
        return;
    if (!plan.view().subject.isNull() && (!owner || owner->id != plan.view().subject))
        return;
    if (!owner)
        addLeftOver(plan);
    const Id holder = owner ? owner->id : leftOverFrame(Aspect::Teams);
    Stand stand;
    stand.container = frameOf(model, element, holder);
    if (element.is(kinds::subsystem)) {
        stand.look.outline = model.contentsOf(element.id).isEmpty() ? Outline::Box : Outline::Container;
        stand.size = *stand.look.outline == Outline::Box ? closedSize : frameSize;
    }
    plan.add(element, stand);
}

} // namespace

MapPlan teamsPlan(const Model &model, const View &view)
{
    Planner plan(model, view);
    plan.leaveRoomForLines(true);
    for (const Element *team : model.ofKind(kinds::team)) {
        if (view.subject.isNull() || view.subject == team->id)
            plan.add(*team, teamFrame());
    }
    for (const QLatin1StringView kind : ownable) {
        for (const Element *element : model.ofKind(kind))
            addOwned(plan, *element);
    }
    for (const Element *external : model.ofKind(kinds::externalSystem))
        addOwned(plan, *external);
    // Who has to talk with whom: what goes from team to team.
    joinAll(plan, [&](Id element) {
        const Element *owner = plan.boxOf(element).isNull() ? nullptr : architecture::ownerOf(model, element);
        return owner ? owner->id : Id();
    });
    return plan.finished();
}

} // namespace keelson::map
