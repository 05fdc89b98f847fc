// SPDX-License-Identifier: MIT
#include "app/gui/map/aspects/planner.h"
#include "app/gui/map/aspects/plans.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace keelson::map {

Id accountFrame(const QString &name)
{
    return Id::derived({}, {}, "account: " + name.simplified().toUtf8());
}

namespace {

Stand frame(const QString &caption = {})
{
    Stand stand;
    stand.size = frameSize;
    stand.look.outline = Outline::Container;
    stand.look.caption = caption;
    return stand;
}

void addAccounts(Planner &plan)
{
    for (const Element *account : plan.model().ofKind(kinds::account)) {
        const QString stage = account->text("stage"_L1);
        plan.add(*account, frame(stage.isEmpty() ? QString() : Aspects::tr("Cloud account, %1", "stage").arg(stage)));
    }
    for (const Element *region : plan.model().ofKind(kinds::region)) {
        Stand stand = frame(region->text("code"_L1));
        stand.container = region->parent;
        plan.add(*region, stand);
    }
}

/// Accounts and regions a subsystem stands in or uses, the narrowest first.
QList<const Relation *> placesUsed(const Model &model, Id subsystem)
{
    QList<const Relation *> used;
    for (const QLatin1StringView kind : { kinds::region, kinds::account }) {
        for (const Relation *relation : model.relationsFrom(subsystem)) {
            const Element *place = relation->is(relations::uses) ? model.element(relation->to) : nullptr;
            if (place && place->is(kind))
                used.append(relation);
        }
    }
    std::stable_sort(used.begin(), used.end(), [&](const Relation *a, const Relation *b) {
        const auto rank = [&](const Relation *relation) {
            const Element *place = model.element(relation->to);
            return std::tuple(!place->is(kinds::region), place->text("regionRole"_L1) != "primary"_L1, place->name, place->id);
        };
        return rank(a) < rank(b);
    });
    return used;
}

Id namedAccount(Planner &plan, const QString &name)
{
    if (name.isEmpty())
        return {};
    if (const Element *known = plan.model().named(*vocabulary::kind(kinds::account), name))
        return known->id;
    Stand stand = frame();
    stand.look.kind = vocabulary::kind(kinds::account);
    stand.look.name = name;
    stand.look.tip = Aspects::tr("Subsystems speak of this account by its name.\nAdd a cloud account of that name to say more of it.");
    plan.addFrame(accountFrame(name), stand);
    return accountFrame(name);
}

Id nowhere(Planner &plan)
{
    Stand stand = frame(Aspects::tr("Say which account and region"));
    stand.place = layout::Place::Sink;
    stand.look.kind = vocabulary::kind(kinds::account);
    stand.look.name = Aspects::tr("Nowhere yet");
    plan.addFrame(leftOverFrame(Aspect::Clouds), stand);
    return leftOverFrame(Aspect::Clouds);
}

void addSubsystem(Planner &plan, const Element &subsystem)
{
    const Model &model = plan.model();
    const Element *parent = model.element(subsystem.parent);
    const QList<const Relation *> used = placesUsed(model, subsystem.id);
    Stand stand;
    stand.size = closedSize;
    stand.look.outline = Outline::Box;
    const bool isHeld = parent && (parent->is(kinds::account) || parent->is(kinds::region));
    const bool isInRegion = !used.isEmpty() && model.element(used.first()->to)->is(kinds::region);
    if (isHeld && (parent->is(kinds::region) || !isInRegion))
        stand.container = parent->id;
    else if (!used.isEmpty())
        stand.container = used.first()->to;
    else
        stand.container = namedAccount(plan, subsystem.text("account"_L1).simplified());
    if (stand.container.isNull())
        stand.container = nowhere(plan);
    if (flag(subsystem.properties.value(QStringLiteral("multiRegion"))))
        stand.look.caption = Aspects::tr("In several regions");
    plan.add(subsystem, stand);
    for (const Relation *relation : used) {
        if (relation->to != stand.container)
            plan.add(*relation, subsystem.id, relation->to);
    }
}

void keepWithin(Planner &plan, Id subject)
{
    QSet<Id> kept;
    for (const QLatin1StringView kind : { kinds::account, kinds::region, kinds::subsystem }) {
        for (const Element *element : plan.model().ofKind(kind)) {
            if (plan.isWithin(element->id, subject))
                kept.insert(element->id);
        }
    }
    plan.keep(kept);
}

} // namespace

MapPlan cloudsPlan(const Model &model, const View &view)
{
    Planner plan(model, view);
    plan.leaveRoomForLines();
    addAccounts(plan);
    for (const Element *subsystem : model.ofKind(kinds::subsystem))
        addSubsystem(plan, *subsystem);
    // What crosses an account is what can be refused, be slow and cost.
    joinAll(plan, [&](Id element) {
        const Id box = plan.boxOf(element);
        const Element *shown = model.element(box);
        return shown && shown->is(kinds::subsystem) ? box : Id();
    });
    if (model.element(view.subject))
        keepWithin(plan, view.subject);
    return plan.finished();
}

} // namespace keelson::map
