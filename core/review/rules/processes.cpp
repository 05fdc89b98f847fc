// SPDX-License-Identifier: MIT
#include "core/control/decisiontable.h"
#include "core/control/process.h"
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/standing.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// Business processes: that somebody leads them, that they begin and end, and that nobody waits for ever.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;
using control::Process;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Processes)
};

using Elements = QList<const Element *>;

constexpr double day = 86400;

Process processOf(const Model &model, const Element &service)
{
    return isService(service, architecture::control) ? control::processOf(model, service) : Process();
}

// ---- begin and end

/// A first step is no process yet.
bool isMeant(const Process &process)
{
    return !process.milestones.isEmpty() || process.steps.size() > 1;
}

QList<Breach> openEnds(const Model &model, const Element &service)
{
    const Process process = processOf(model, service);
    const bool begins = !process.events("entry"_L1).isEmpty();
    const bool ends = !process.events("exit"_L1).isEmpty();
    if (!isMeant(process) || (begins && ends))
        return {};
    if (!begins && !ends)
        return {{Tr::tr("Nothing says which event starts “%1” and which ends it.").arg(service.name)}};
    return {{begins ? Tr::tr("Nothing says which event ends “%1”.").arg(service.name)
                    : Tr::tr("Nothing says which event starts “%1”.").arg(service.name)}};
}

constexpr auto declareEnds = QT_TRANSLATE_NOOP("Rules", "Take the events that no step speaks of");

/// Events the steps and milestones say nothing of.
Elements leftOver(const Process &process, Elements events)
{
    QSet<Id> spoken;
    for (const control::Step &step : process.steps)
        spoken << step.emits << step.awaits << step.compensatedBy;
    for (const control::Milestone &milestone : process.milestones)
        spoken << milestone.event;
    events.removeIf([&](const Element *event) { return spoken.contains(event->id); });
    return events;
}

void declare(Edit &edit, const Model &model, Id service, QLatin1StringView milestone, Id event)
{
    const Id item = append(edit, model, service, itemlists::milestones);
    edit.set(item, "milestone"_L1, QString(milestone));
    edit.set(item, "event"_L1, event);
}

Edit mendOpenEnds(const Model &model, const Finding &finding)
{
    Edit edit = mending(declareEnds);
    const Element *service = standing(model, finding, openEnds);
    if (!service)
        return edit;
    const Process process = processOf(model, *service);
    const Elements entries = leftOver(process, consumedBy(model, service->id));
    const Elements exits = leftOver(process, publishedBy(model, service->id));
    const bool lacksEntry = process.events("entry"_L1).isEmpty();
    const bool lacksExit = process.events("exit"_L1).isEmpty();
    if ((lacksEntry && entries.isEmpty()) || (lacksExit && exits.isEmpty()))
        return edit;  // Which event it is only people know.
    if (lacksEntry)
        declare(edit, model, service->id, "entry"_L1, entries.first()->id);
    if (lacksExit)
        declare(edit, model, service->id, "exit"_L1, exits.last()->id);
    return edit;
}

constexpr Fix endFixes[] = {{"declare-ends"_L1, declareEnds, mendOpenEnds}};

// ---- wired as it says

struct Wires
{
    Elements consumes;
    Elements publishes;
};

/// What a process and its decisions need and the service is not connected to.
Wires missingWires(const Model &model, const Element &service)
{
    Wires missing;
    const Elements consumed = consumedBy(model, service.id);
    const Elements published = publishedBy(model, service.id);
    const auto need = [&](Id event, const Elements &has, Elements &lacks) {
        const Element *element = model.element(event);
        if (element && element->is(kinds::domainEvent) && !has.contains(element) && !lacks.contains(element))
            lacks.append(element);
    };
    const Process process = processOf(model, service);
    for (const Id event : process.events("entry"_L1))
        need(event, consumed, missing.consumes);
    for (const Id event : process.events("exit"_L1))
        need(event, published, missing.publishes);
    for (const control::Step &step : process.steps) {
        need(step.awaits, consumed, missing.consumes);
        need(step.emits, published, missing.publishes);
        need(step.compensatedBy, published, missing.publishes);
    }
    if (!isService(service, architecture::control))
        return missing;
    const control::DecisionTable table = control::decisionTableOf(model, service);
    for (const control::Condition &condition : table.conditions)
        need(condition.event, consumed, missing.consumes);
    for (const control::Decision &decision : table.decisions)
        need(decision.outcome, published, missing.publishes);
    return missing;
}

QStringList namesOf(const Elements &elements)
{
    QStringList names;
    for (const Element *element : elements)
        names.append(element->name);
    return names;
}

QList<Breach> unwired(const Model &model, const Element &service)
{
    const Wires missing = missingWires(model, service);
    if (!missing.consumes.isEmpty())
        return {{Tr::tr("“%1” waits for %2, but does not consume it.").arg(service.name, quoted(namesOf(missing.consumes)))}};
    if (!missing.publishes.isEmpty())
        return {{Tr::tr("“%1” goes on with %2, but does not publish it.").arg(service.name, quoted(namesOf(missing.publishes)))}};
    return {};
}

constexpr auto connectEvents = QT_TRANSLATE_NOOP("Rules", "Connect the service to its events");

Edit mendUnwired(const Model &model, const Finding &finding)
{
    Edit edit = mending(connectEvents);
    const Element *service = standing(model, finding, unwired);
    if (!service)
        return edit;
    const Wires missing = missingWires(model, *service);
    const Elements told = publishedBy(model, service->id) + missing.publishes;
    const Elements heard = consumedBy(model, service->id) + missing.consumes;
    const bool hearsItself = std::any_of(told.begin(), told.end(), [&](const Element *event) { return heard.contains(event); });
    const bool isUnready = std::any_of(missing.consumes.begin(), missing.consumes.end(), [&](const Element *event) {
        return publishersOf(model, event->id).isEmpty() || !correlates(model, *service, *event);
    });
    if (hearsItself || isUnready || !hasHub(model, *service))
        return edit;  // Something else has to be settled first, and how only people know.
    for (const Element *event : missing.consumes)
        edit.relate(relations::consumes, service->id, event->id);
    for (const Element *event : missing.publishes)
        edit.relate(relations::publishes, service->id, event->id);
    return edit;
}

constexpr Fix wireFixes[] = {{"connect-events"_L1, connectEvents, mendUnwired}};

// ---- branches meet

QList<Breach> looseBranches(const Model &model, const Element &service)
{
    if (isSaid(service, "join"_L1) || !control::runsInParallel(processOf(model, service)))
        return {};
    return {{Tr::tr("Steps of “%1” run at the same time, and nothing says when it goes on.").arg(service.name)}};
}

constexpr auto joinAll = QT_TRANSLATE_NOOP("Rules", "Go on when all are done");

Edit mendLooseBranches(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, looseBranches), joinAll, "join"_L1, u"all"_s);
}

constexpr Fix joinFixes[] = {{"join-all"_L1, joinAll, mendLooseBranches}};

// ---- silence

QList<control::Step> patientSteps(const Process &process)
{
    QList<control::Step> steps = process.steps;
    steps.removeIf([](const control::Step &step) { return step.awaits.isNull() || step.within > 0; });
    return steps;
}

/// A service that looks for missing events and does not know after how long they are.
bool isTimeless(const Model &model, const Element &service)
{
    const QList<control::Step> steps = control::processOf(model, service).steps;
    const bool isTimed = std::any_of(steps.begin(), steps.end(), [](const control::Step &step) { return step.within > 0; });
    return isService(service, architecture::control, "missing-event"_L1) && givenNumber(service, "deadline"_L1) <= 0 && !isTimed
        && !consumedBy(model, service.id).isEmpty();
}

QList<Breach> endlessWaits(const Model &model, const Element &service)
{
    QStringList names;
    for (const control::Step &step : patientSteps(processOf(model, service)))
        names.append(step.name);
    if (!names.isEmpty())
        return {{Tr::tr("“%1” would wait for ever for the end of %2.").arg(service.name, quoted(names))}};
    if (isTimeless(model, service))
        return {{Tr::tr("“%1” looks for missing events, but not after how long they are missing.").arg(service.name)}};
    return {};
}

constexpr auto setDeadline = QT_TRANSLATE_NOOP("Rules", "Wait for a day");

Edit mendEndlessWaits(const Model &model, const Finding &finding)
{
    Edit edit = mending(setDeadline);
    const Element *service = standing(model, finding, endlessWaits);
    if (!service)
        return edit;
    const QList<control::Step> steps = patientSteps(processOf(model, *service));
    for (const control::Step &step : steps)
        edit.set(step.item, "within"_L1, day);
    if (steps.isEmpty())
        edit.set(service->id, "deadline"_L1, day);
    return edit;
}

constexpr Fix deadlineFixes[] = {{"deadline"_L1, setDeadline, mendEndlessWaits}};

// ---- forgotten too early

double longestWait(const Model &model, const Element &service)
{
    return std::max(control::longest(control::processOf(model, service)), givenNumber(service, "deadline"_L1));
}

/// The service and the stores that forget a process before it may end.
Elements forgetful(const Model &model, const Element &service)
{
    Elements found;
    if (!isService(service, architecture::control))
        return found;
    const double longest = longestWait(model, service);
    const double expiry = givenNumber(service, "expiry"_L1);
    if (expiry > 0 && expiry < longest)
        found.append(&service);
    for (const Element *store : contentsOf(model, service.id, kinds::dataStore)) {
        const double ttl = givenNumber(*store, "ttl"_L1);
        if (given(*store, "storeType"_L1) == "micro-event-store"_L1 && ttl > 0 && ttl < longest)
            found.append(store);
    }
    return found;
}

QList<Breach> earlyEnds(const Model &model, const Element &service)
{
    if (forgetful(model, service).isEmpty())
        return {};
    return {{Tr::tr("“%1” has forgotten a process by the time the last event it waits for may come.").arg(service.name)}};
}

constexpr auto rememberLonger = QT_TRANSLATE_NOOP("Rules", "Remember it twice as long as it may take");

Edit mendEarlyEnds(const Model &model, const Finding &finding)
{
    Edit edit = mending(rememberLonger);
    if (const Element *service = standing(model, finding, earlyEnds)) {
        for (const Element *element : forgetful(model, *service))
            edit.set(element->id, element == service ? "expiry"_L1 : "ttl"_L1, 2 * longestWait(model, *service));
    }
    return edit;
}

constexpr Fix expiryFixes[] = {{"remember-longer"_L1, rememberLonger, mendEarlyEnds}};

constexpr Rule table[] = {
    {.id = "control.entry-and-exit"_L1, .topic = Topic::Control, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A process has an event that starts it and one that ends it"),
     .why = QT_TRANSLATE_NOOP("Rules", "The entry event is all that is needed to take part, and the exit event tells everybody it "
                                       "is done. A process without an end is found as one that hangs."),
     .heading = {8, "Entry and exit events"}, .kinds = {kinds::service}, .look = openEnds, .fixes = endFixes},
    {.id = "control.wired"_L1, .topic = Topic::Control, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A control service consumes and publishes what its process says"),
     .why = QT_TRANSLATE_NOOP("Rules", "The process and the connections tell of the same events. Where they differ, one of the "
                                       "pictures is wrong, and what is generated follows the connections."),
     .heading = {8, "Orchestrating business processes"}, .kinds = {kinds::service}, .look = unwired, .fixes = wireFixes},
    {.id = "control.join"_L1, .topic = Topic::Control, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "It is said when branches meet again"),
     .why = QT_TRANSLATE_NOOP("Rules", "Branches end in any order. Whether the process goes on with the first or the last of them "
                                       "makes two different processes."),
     .heading = {8, "Parallel execution"}, .kinds = {kinds::service}, .look = looseBranches, .fixes = joinFixes},
    {.id = "control.deadline"_L1, .topic = Topic::Control, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Whoever waits for an event knows for how long"),
     .why = QT_TRANSLATE_NOOP("Rules", "An event that does not come makes no noise. Only a deadline turns silence into something "
                                       "that can be handled."),
     .heading = {8, "Missing events"}, .kinds = {kinds::service}, .look = endlessWaits, .fixes = deadlineFixes},
    {.id = "control.expiry"_L1, .topic = Topic::Control, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A process is remembered as long as it may take"),
     .why = QT_TRANSLATE_NOOP("Rules", "The collected events are the memory of a process. If they vanish before its last deadline, "
                                       "a late event finds nothing to go on with."),
     .heading = {8, "Missing events"}, .kinds = {kinds::service}, .look = earlyEnds, .fixes = expiryFixes},
};

} // namespace

std::span<const Rule> processRules() { return table; }

} // namespace keelson::review
