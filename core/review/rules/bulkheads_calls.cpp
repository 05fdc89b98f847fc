// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules/bulkheads.h"
#include "core/review/rules/crossing.h"
#include "core/review/rules/mending.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <functional>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Bulkheads)
};

using Elements = QList<const Element *>;

/// Whether a call of one to the other leaves a service for another one.
bool isBetweenServices(const Element &from, const Element &to)
{
    if (from.is(kinds::service))
        return to.is(kinds::service) && from.id != to.id;
    const bool areFunctions = from.is(kinds::function) && to.is(kinds::function);
    return areFunctions && !from.parent.isNull() && !to.parent.isNull() && from.parent != to.parent;
}

QList<Breach> synchronousCalls(const Model &model, const Element &caller)
{
    QList<Breach> breaches;
    for (const Element *called : once(model.targets(caller.id, relations::calls))) {
        if (isBetweenServices(caller, *called))
            breaches.append({Tr::tr("“%1” calls “%2” and waits: when that is down, so is this.").arg(caller.name, called->name),
                             {called->id}});
    }
    return breaches;
}

/// The caller gets what it asked for as an event, and the call goes.
Edit replaceCallByEvent(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Replace a call by an event"));
    const Element *from = model.element(finding.elements.value(0));
    const Element *to = model.element(finding.elements.value(1));
    const Element *caller = from ? serviceOf(model, from->id) : nullptr;
    const Element *called = to ? serviceOf(model, to->id) : nullptr;
    if (!caller || !called || !isBetweenServices(*from, *to))
        return edit;
    for (const Relation *relation : model.relationsFrom(from->id)) {
        if (relation->is(relations::calls) && relation->to == to->id)
            edit.remove(relation->id);
    }
    if (!edit.isEmpty())
        carry(edit, model, Tr::tr("%1 Changed").arg(called->name), *called, *caller);
    return edit;
}

/// Of a service, what its own calls and those of its functions lead to, or come from.
Elements acrossCalls(const Model &model, const Element &service, Elements (Model::*ends)(Id, QLatin1StringView) const)
{
    Elements found;
    for (const Element *end : (model.*ends)(service.id, relations::calls)) {
        if (isBetweenServices(service, *end))
            found.append(end);
    }
    for (const Element *function : contentsOf(model, service.id, kinds::function)) {
        for (const Element *end : (model.*ends)(function->id, relations::calls)) {
            if (isBetweenServices(*function, *end))
                found.append(end);
        }
    }
    return found;
}

QList<Breach> callChain(const Model &model, const Element &service)
{
    const Elements called = acrossCalls(model, service, &Model::targets);
    if (called.isEmpty())
        return {};
    for (const Element *caller : acrossCalls(model, service, &Model::sources)) {
        for (const Element *next : called) {
            if (next != caller) // Two that call each other are a circle, not a chain.
                return {{Tr::tr("“%1” waits for “%2” while “%3” waits for it: the three are up only when all are.")
                             .arg(service.name, next->name, caller->name),
                         {next->id, caller->id}}};
        }
    }
    return {};
}

/// Services that can be reached from one by calls, itself only where the calls lead back.
QSet<Id> reached(Id from, const std::function<Elements(Id)> &next)
{
    QSet<Id> found;
    QList<Id> open{from};
    while (!open.isEmpty()) {
        for (const Element *called : next(open.takeLast())) {
            if (found.contains(called->id))
                continue;
            found.insert(called->id);
            open.append(called->id);
        }
    }
    return found;
}

/// One breach a subsystem, and one a service in none: whatever is mended, there are never more of them than before, though
/// a circle may fall apart into two.
QList<Breach> callCycles(const Model &model)
{
    const auto called = [&](Id service) {
        Elements services = calledBy(model, service);
        services.removeIf([](const Element *element) { return !element->is(kinds::service); });
        return services;
    };
    QMap<Id, Elements> inCircles;
    for (const Element *service : model.ofKind(kinds::service)) {
        const Element *subsystem = subsystemOf(model, service->id);
        if (reached(service->id, called).contains(service->id))
            inCircles[subsystem ? subsystem->id : service->id].append(service);
    }
    QList<Breach> breaches;
    for (const Elements &services : std::as_const(inCircles)) {
        Breach breach;
        QStringList names;
        for (const Element *service : services) {
            breach.elements.append(service->id);
            names.append(u'“' + service->name + u'”');
        }
        breach.message = Tr::tr("Calls run in a circle through %1.").arg(names.join(u", "_s));
        breaches.append(breach);
    }
    return breaches;
}

QList<Breach> subsystemCalls(const Model &model, const Element &subsystem)
{
    QList<Breach> breaches;
    for (const Element *called : once(model.targets(subsystem.id, relations::calls))) {
        if (called->is(kinds::subsystem) && called->id != subsystem.id)
            breaches.append({Tr::tr("The subsystem “%1” calls “%2” and waits, past the gateways of both.")
                                 .arg(subsystem.name, called->name),
                             {called->id}});
    }
    return breaches;
}

Edit connectByGateways(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Connect two subsystems by gateways"));
    const Element *caller = model.element(finding.elements.value(0));
    const Element *called = model.element(finding.elements.value(1));
    if (!caller || !called || caller == called || !caller->is(kinds::subsystem) || !called->is(kinds::subsystem))
        return edit;
    for (const Relation *relation : model.relationsFrom(caller->id)) {
        if (relation->is(relations::calls) && relation->to == called->id)
            edit.remove(relation->id);
    }
    if (!edit.isEmpty())
        carry(edit, model, Tr::tr("%1 Changed").arg(called->name), *called, *caller);
    return edit;
}

constexpr qsizetype mostActivities = 3;  ///< That one failure may take away.

bool facesPeople(const Model &model, const Element &service)
{
    const Elements callers = model.sources(service.id, relations::calls);
    return std::any_of(callers.begin(), callers.end(), [](const Element *caller) {
        return caller->is(kinds::actor) || caller->is(kinds::mainApp) || caller->is(kinds::microFrontend);
    });
}

/// What a service needs the moment it works: what it and its functions call and keep.
Elements needed(const Model &model, Id id)
{
    Elements found = calledBy(model, id);
    found.append(model.targets(id, relations::uses));
    for (const Element *function : contentsOf(model, id, kinds::function))
        found.append(model.targets(function->id, relations::uses));
    found.removeIf([](const Element *e) {
        return !e->is(kinds::service) && !e->is(kinds::dataStore) && !e->is(kinds::externalSystem);
    });
    return found;
}

QList<Breach> blastRadius(const Model &model)
{
    QHash<Id, qsizetype> activities;  // That stop with it.
    for (const Element *service : model.ofKind(kinds::service)) {
        if (!facesPeople(model, *service))
            continue;
        for (const Id id : reached(service->id, [&](Id at) { return needed(model, at); }))
            activities[id] += id != service->id;
    }
    QList<Breach> breaches;
    for (auto it = activities.cbegin(); it != activities.cend(); ++it) {
        if (*it > mostActivities)
            breaches.append({Tr::tr("When “%1” fails, %2 activities stop with it.").arg(model.element(it.key())->name).arg(*it),
                             {it.key()}});
    }
    return breaches;
}

constexpr Fix callFixes[] = {
    {"replace-by-event"_L1, QT_TRANSLATE_NOOP("Rules", "Replace the call by an event"), replaceCallByEvent},
};
constexpr Fix subsystemCallFixes[] = {
    {"connect-by-gateways"_L1, QT_TRANSLATE_NOOP("Rules", "Connect them by gateways"), connectByGateways},
};

constexpr Rule table[] = {
    {.id = "bulkhead.synchronous-call"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Services do not call each other"),
     .why = QT_TRANSLATE_NOOP("Rules", "Who calls and waits is down whenever the other is. Let the other publish what happens "
                                       "to it, and keep a view of your own."),
     .heading = {1, "Autonomous services – creating bulkheads"},
     .kinds = {kinds::service, kinds::function},
     .look = synchronousCalls,
     .fixes = callFixes},
    {.id = "bulkhead.call-chain"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Nobody waits for a service that waits for another"),
     .why = QT_TRANSLATE_NOOP("Rules", "Each link of a chain of calls adds its own outages and its own delay. From a frontend it "
                                       "should be one step to a service that answers from its own store."),
     .heading = {1, "Service-oriented architecture"},
     .kinds = {kinds::service},
     .look = callChain},
    {.id = "bulkhead.call-cycle"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Calls do not run in a circle"),
     .why = QT_TRANSLATE_NOOP("Rules", "Services that wait for each other in a circle can only be built, deployed and repaired "
                                       "together. They are one service in several pieces."),
     .heading = {1, "Service-oriented architecture"},
     .kinds = {},
     .lookAll = callCycles},
    {.id = "bulkhead.subsystem-call"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Subsystems tell each other events instead of calling"),
     .why = QT_TRANSLATE_NOOP("Rules", "A call from one subsystem into another joins their outages and their release plans. What "
                                       "one has to know of the other leaves it as an event, through a gateway on each side."),
     .heading = {7, "Integrating with other subsystems"},
     .kinds = {kinds::subsystem},
     .look = subsystemCalls,
     .fixes = subsystemCallFixes},
    {.id = "bulkhead.blast-radius"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "One failure stops few activities"),
     .why = QT_TRANSLATE_NOOP("Rules", "Where many activities need one service, store or partner to answer, its bad day is "
                                       "everybody's bad day. Let them work from views of their own."),
     .heading = {1, "Autonomous services – creating bulkheads"},
     .kinds = {},
     .lookAll = blastRadius},
};

} // namespace

std::span<const Rule> callRules() { return table; }

} // namespace keelson::review
