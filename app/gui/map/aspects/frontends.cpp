// SPDX-License-Identifier: MIT
#include "app/gui/map/aspects/planner.h"
#include "app/gui/map/aspects/plans.h"
#include "core/model/architecture.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace keelson::map {

namespace {

/// The app a micro frontend stands in: the one that contains it, or else the first that uses it.
const Element *appOf(const Model &model, const Element &frontend)
{
    const Element *parent = model.enclosing(frontend.id, kinds::mainApp);
    if (parent)
        return parent;
    for (const Element *user : model.sources(frontend.id, relations::uses)) {
        if (user->is(kinds::mainApp))
            return user;
    }
    return nullptr;
}

/// As the manifest lists them: by the number that was given, then by route, then by name.
QList<const Element *> inManifestOrder(QList<const Element *> frontends)
{
    constexpr double last = 1e9;
    std::stable_sort(frontends.begin(), frontends.end(), [](const Element *a, const Element *b) {
        const auto rank = [](const Element *frontend) {
            return std::tuple(architecture::givenNumber(*frontend, "manifestOrder"_L1, last), frontend->text("route"_L1), frontend->name,
                              frontend->id);
        };
        return rank(a) < rank(b);
    });
    return frontends;
}

void addSlots(Planner &plan, const Element &app)
{
    const QList<const Child *> points = plan.model().childrenOf(app.id, itemlists::mountPoints);
    for (qsizetype i = 0; i < points.size(); ++i) {
        MapPart part;
        part.id = points.at(i)->id;
        part.owner = app.id;
        part.index = int(i);
        part.count = std::max<int>(2, int(points.size()));  // One alone is no wider than one of two.
        part.text = text(points.at(i)->properties.value(QString(properties::name)));
        part.tip = text(points.at(i)->properties.value(QString(properties::description)));
        part.colour = kinds::mainApp;
        plan.add(part);
    }
}

void addApp(Planner &plan, const Element &app, const QList<const Element *> &frontends)
{
    Stand stand;
    if (!frontends.isEmpty()) {
        stand.size = frameSize;
        stand.look.outline = Outline::Container;
        stand.look.caption = Aspects::tr("Main app");
    }
    plan.add(app, stand);
    if (!frontends.isEmpty())
        addSlots(plan, app);
    for (qsizetype i = 0; i < frontends.size(); ++i) {
        Stand mounted;
        mounted.container = app.id;
        const QString route = frontends.at(i)->text("route"_L1);
        const QString at = frontends.at(i)->text("slot"_L1);
        mounted.look.badge = QString::number(i + 1);
        mounted.look.caption = !route.isEmpty() && !at.isEmpty() ? Aspects::tr("%1 at %2", "route, mount point").arg(route, at) : route + at;
        mounted.look.tip = Aspects::tr("Number %1 in the manifest").arg(i + 1);
        plan.add(*frontends.at(i), mounted);
    }
}

/// The services that frontends and apps call, and the people who use them.
void addNeighbours(Planner &plan, const QList<const Element *> &shown)
{
    const Model &model = plan.model();
    for (const Element *element : shown) {
        for (const Relation *relation : model.relationsFrom(element->id)) {
            if (!relation->is(relations::calls))
                continue;
            const Element *service = architecture::serviceOf(model, relation->to);
            if (!service)
                continue;
            plan.add(*service, { layout::Place::Lower, {}, {} });
            plan.add(*relation, element->id, service->id);
        }
        for (const Relation *relation : model.relationsTo(element->id)) {
            const Element *user = model.element(relation->from);
            if (relation->is(relations::uses) && user->is(kinds::actor))
                plan.add(*user, { layout::Place::Source, {}, {} });
        }
    }
    for (const Element *element : shown) {
        for (const Relation *relation : model.relationsTo(element->id)) {
            if (relation->is(relations::uses) && plan.shows(relation->from))
                plan.add(*relation, relation->from, element->id);
        }
    }
}

bool isWanted(const View &view, const Model &model, const Element &app)
{
    const Element *subject = model.element(view.subject);
    if (!subject)
        return true;
    return subject->id == app.id || (subject->is(kinds::microFrontend) && appOf(model, *subject) == &app);
}

} // namespace

MapPlan frontendsPlan(const Model &model, const View &view)
{
    Planner plan(model, view);
    QHash<Id, QList<const Element *>> mounted;
    for (const Element *frontend : model.ofKind(kinds::microFrontend)) {
        const Element *app = appOf(model, *frontend);
        mounted[app ? app->id : Id()].append(frontend);
    }
    QList<const Element *> shown;
    for (const Element *app : model.ofKind(kinds::mainApp)) {
        if (!isWanted(view, model, *app))
            continue;
        const QList<const Element *> frontends = inManifestOrder(mounted.value(app->id));
        addApp(plan, *app, frontends);
        shown += QList<const Element *> { app } + frontends;
    }
    for (const Element *frontend : inManifestOrder(mounted.value(Id()))) {
        if (!view.subject.isNull() && view.subject != frontend->id)
            continue;
        Stand stand;
        stand.look.tip = Aspects::tr("No main app mounts it.");
        plan.add(*frontend, stand);
        shown.append(frontend);
    }
    addNeighbours(plan, shown);
    return plan.finished();
}

} // namespace keelson::map
