// SPDX-License-Identifier: MIT
#include "core/control/process.h"
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/standing.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// Who leads a flow, and how what was done is taken back.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;
using control::Process;
using control::Step;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Compensations)
};

using Elements = QList<const Element *>;

// ---- flows nobody leads

/// Reacts to events with events by itself, without anybody who decides in between.
bool isAutomatic(const Model &model, const Element &service)
{
    if (isService(service, esg))
        return true;
    if (!isService(service, bff))
        return false;
    const Elements functions = contentsOf(model, service.id, kinds::function);
    return std::any_of(functions.begin(), functions.end(), [&](const Element *function) {
        return function->text(properties::functionRole) == "listener"_L1
            && !model.targets(function->id, relations::publishes).isEmpty();
    });
}

struct Reaction
{
    const Element *event = nullptr;
    const Element *service = nullptr;
};

/// What reacts by itself to what a service publishes, within its subsystem.
QList<Reaction> reactionsTo(const Model &model, const Element &service)
{
    QList<Reaction> reactions;
    for (const Element *event : publishedBy(model, service.id)) {
        for (const Element *consumer : consumersOf(model, event->id)) {
            if (consumer != &service && consumer->is(kinds::service) && isAutomatic(model, *consumer)
                && subsystemOf(model, consumer->id) == subsystemOf(model, service.id))
                reactions.append(Reaction{event, consumer});
        }
    }
    return reactions;
}

/// One finding for each service in the middle of a chain of three.
QList<Breach> leaderless(const Model &model)
{
    QList<Breach> breaches;
    QSet<Id> middles;
    for (const Element *first : model.ofKind(kinds::service)) {
        if (!isAutomatic(model, *first))
            continue;
        for (const Reaction &middle : reactionsTo(model, *first)) {
            for (const Reaction &last : reactionsTo(model, *middle.service)) {
                if (last.service == first || middles.contains(middle.service->id))
                    continue;
                middles.insert(middle.service->id);
                breaches.append({Tr::tr("“%1”, “%2” and “%3” follow each other, and no control service knows of it.")
                                     .arg(first->name, middle.service->name, last.service->name),
                                 {middle.service->id, first->id, last.service->id}});
            }
        }
    }
    return breaches;
}

constexpr auto insertControl = QT_TRANSLATE_NOOP("Rules", "Let a control service lead");

/// Between the first two: the control service takes what the first says, and asks the second.
Edit mendLeaderless(const Model &model, const Finding &finding)
{
    Edit edit = mending(insertControl);
    const Element *middle = standing(model, finding, leaderless);
    if (!middle)
        return edit;
    const Id control = findOrAdd(edit, model, *middle->kind, Tr::tr("%1 Control").arg(middle->name), middle->parent);
    edit.set(control, properties::pattern, QString(architecture::control));
    edit.set(control, properties::variant, u"orchestration"_s);
    const Id request = findOrAdd(edit, model, *vocabulary::kind(kinds::domainEvent), Tr::tr("%1 Requested").arg(middle->name));
    edit.relate(relations::publishes, control, request);
    edit.relate(relations::consumes, middle->id, request);
    for (const Element *event : consumedBy(model, middle->id)) {
        const Elements publishers = publishersOf(model, event->id);
        if (std::none_of(publishers.begin(), publishers.end(), [&](const Element *publisher) {
                return publisher->is(kinds::service) && isAutomatic(model, *publisher);
            }))
            continue;
        edit.relate(relations::consumes, control, event->id);
        for (const Relation *relation : model.relationsTo(event->id)) {
            if (relation->is(relations::consumes) && serviceOf(model, relation->from) == middle)
                edit.remove(relation->id);
        }
    }
    return edit;
}

constexpr Fix leaderFixes[] = {{"insert-control"_L1, insertControl, mendLeaderless}};

// ---- compensation

Process processOf(const Model &model, const Element &service)
{
    return isService(service, architecture::control) ? control::processOf(model, service) : Process();
}

/// Once it is a saga, or somebody has thought of taking one step back, all steps are meant.
bool isTakenBack(const Element &service, const Process &process)
{
    return service.text(properties::variant) == "saga"_L1
        || std::any_of(process.steps.begin(), process.steps.end(),
                       [](const Step &step) { return step.isIrreversible || !step.compensatedBy.isNull(); });
}

QList<Breach> finalSteps(const Model &model, const Element &service)
{
    const Process process = processOf(model, service);
    QStringList names;
    for (qsizetype i = 0; i + 1 < process.steps.size(); ++i) {
        const Step &step = process.steps.at(i);
        if (!step.emits.isNull() && step.compensatedBy.isNull() && !step.isIrreversible)
            names.append(step.name);
    }
    if (names.isEmpty() || !isTakenBack(service, process))
        return {};
    return {{Tr::tr("When a later step of “%1” fails, nothing takes %2 back.").arg(service.name, quoted(names))}};
}

/// Irreversible steps with others behind them that can still fail.
QList<Step> earlyPoints(const Process &process)
{
    QList<Step> early;
    for (qsizetype i = 0; i < process.steps.size(); ++i) {
        const auto rest = process.steps.mid(i + 1);
        const bool goesOn = std::any_of(rest.begin(), rest.end(), [](const Step &step) {
            return !step.isIrreversible && !step.emits.isNull();
        });
        if (process.steps.at(i).isIrreversible && goesOn)
            early.append(process.steps.at(i));
    }
    return early;
}

QList<Breach> earlyIrreversible(const Model &model, const Element &service)
{
    QStringList names;
    for (const Step &step : earlyPoints(processOf(model, service)))
        names.append(step.name);
    if (names.isEmpty())
        return {};
    return {{Tr::tr("In “%1” %2 cannot be taken back, and later steps may still fail.").arg(service.name, quoted(names))}};
}

constexpr auto moveLast = QT_TRANSLATE_NOOP("Rules", "Move them to the end");

Edit mendEarlyIrreversible(const Model &model, const Finding &finding)
{
    Edit edit = mending(moveLast);
    const Element *service = standing(model, finding, earlyIrreversible);
    if (!service)
        return edit;
    const Process process = processOf(model, *service);
    QString order = model.child(process.steps.last().item)->order;
    for (const Step &step : earlyPoints(process)) {
        order = orderBetween(order, {});
        edit.set(step.item, properties::order, order);
        if (!step.branch.isEmpty())
            edit.set(step.item, "branch"_L1, Value());
    }
    return edit;
}

constexpr Fix lastFixes[] = {{"move-last"_L1, moveLast, mendEarlyIrreversible}};

// ---- abort

Elements participantsOf(const Model &model, const Element &service)
{
    Elements participants;
    for (const Step &step : processOf(model, service).steps) {
        for (const Element *consumer : consumersOf(model, step.emits)) {
            if (consumer->is(kinds::service) && consumer != &service && !participants.contains(consumer))
                participants.append(consumer);
        }
    }
    return participants;
}

QList<Breach> endless(const Model &model, const Element &service)
{
    const Process process = processOf(model, service);
    if (service.text(properties::variant) != "saga"_L1 || process.steps.size() < 2 || !process.events("abort"_L1).isEmpty())
        return {};
    return {{Tr::tr("No event tells that “%1” was given up.").arg(service.name)}};
}

constexpr auto addAbort = QT_TRANSLATE_NOOP("Rules", "Add an abort event that all participants handle");

QString withoutEnding(const Element &service)
{
    QString name = service.name.simplified();
    if (name.endsWith(" Control"_L1, Qt::CaseInsensitive))
        name.chop(8);
    return name;
}

Edit mendEndless(const Model &model, const Finding &finding)
{
    Edit edit = mending(addAbort);
    const Element *service = standing(model, finding, endless);
    if (!service || !hasHub(model, *service))
        return edit;
    const Kind &event = *vocabulary::kind(kinds::domainEvent);
    const Id abort = findOrAdd(edit, model, event, Tr::tr("%1 Aborted").arg(withoutEnding(*service)));
    const Element *known = model.element(abort);
    if (!known || !publishedBy(model, service->id).contains(known))
        edit.relate(relations::publishes, service->id, abort);
    const Id milestone = append(edit, model, service->id, itemlists::milestones);
    edit.set(milestone, "milestone"_L1, u"abort"_s);
    edit.set(milestone, "event"_L1, abort);
    for (const Element *participant : participantsOf(model, *service)) {
        if (!known || !consumedBy(model, participant->id).contains(known))
            edit.relate(relations::consumes, participant->id, abort);
    }
    return edit;
}

constexpr Fix abortFixes[] = {{"add-abort"_L1, addAbort, mendEndless}};

Elements missedAborts(const Model &model, const Element &service, const Element &participant)
{
    Elements missed;
    for (const Id abort : processOf(model, service).events("abort"_L1)) {
        const Element *event = model.element(abort);
        const bool isHeard = event && (consumedBy(model, participant.id).contains(event)
                                       || publishedBy(model, participant.id).contains(event));
        if (event && event->is(kinds::domainEvent) && !isHeard && !missed.contains(event))
            missed.append(event);
    }
    return missed;
}

QList<Breach> unawareOfAbort(const Model &model)
{
    QList<Breach> breaches;
    for (const Element *service : model.ofKind(kinds::service)) {
        for (const Element *participant : participantsOf(model, *service)) {
            const Elements missed = missedAborts(model, *service, *participant);
            if (!missed.isEmpty())
                breaches.append({Tr::tr("“%1” takes part in “%2” and does not hear of “%3”.")
                                     .arg(participant->name, service->name, missed.first()->name), {service->id, participant->id}});
        }
    }
    return breaches;
}

constexpr auto handleAbort = QT_TRANSLATE_NOOP("Rules", "Let it consume the abort event");

Edit mendUnawareOfAbort(const Model &model, const Finding &finding)
{
    Edit edit = mending(handleAbort);
    const Element *service = standing(model, finding, unawareOfAbort);
    if (!service)
        return edit;
    const Element &participant = *model.element(finding.elements.at(1));
    const Elements missed = missedAborts(model, *service, participant);
    if (std::any_of(missed.begin(), missed.end(), [&](const Element *event) { return publishersOf(model, event->id).isEmpty(); }))
        return edit;  // Nobody tells of it yet.
    for (const Element *event : missed)
        edit.relate(relations::consumes, participant.id, event->id);
    return edit;
}

constexpr Fix handleFixes[] = {{"handle-abort"_L1, handleAbort, mendUnawareOfAbort}};

constexpr Rule table[] = {
    {.id = "control.ordered-flow"_L1, .topic = Topic::Control, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A flow over several services is led by a control service"),
     .why = QT_TRANSLATE_NOOP("Rules", "When one service after the other reacts by itself, the process is written down nowhere and "
                                       "each change of it is a change of several services. A control service makes it visible."),
     .heading = {8, "Orchestrating business processes"}, .kinds = {}, .lookAll = leaderless, .fixes = leaderFixes},
    {.id = "control.compensation"_L1, .topic = Topic::Control, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Every step can be taken back, or nothing fails after it"),
     .why = QT_TRANSLATE_NOOP("Rules", "There is no transaction around several services. When a later step fails, the earlier ones "
                                       "are undone by events that say so; what cannot be undone comes last."),
     .heading = {8, "Compensating transactions"}, .kinds = {kinds::service}, .look = finalSteps},
    {.id = "control.irreversible-last"_L1, .topic = Topic::Control, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "What cannot be taken back comes last"),
     .why = QT_TRANSLATE_NOOP("Rules", "A message that was sent stays sent. If a later step fails, the process has told something "
                                       "that never came true."),
     .heading = {8, "Compensating transactions"}, .kinds = {kinds::service}, .look = earlyIrreversible, .fixes = lastFixes},
    {.id = "control.abort-event"_L1, .topic = Topic::Control, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A saga tells when it is given up"),
     .why = QT_TRANSLATE_NOOP("Rules", "Participants hold things for a process: stock, seats, money. An abort event lets them go "
                                       "without knowing why it ended."),
     .heading = {8, "Abort events"}, .kinds = {kinds::service}, .look = endless, .fixes = abortFixes},
    {.id = "control.abort-handled"_L1, .topic = Topic::Control, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Every participant hears of an abort"),
     .why = QT_TRANSLATE_NOOP("Rules", "A participant that does not listen keeps what it holds for a process that has ended, until "
                                       "somebody finds it."),
     .heading = {8, "Abort events"}, .kinds = {}, .lookAll = unawareOfAbort, .fixes = handleFixes},
};

} // namespace

std::span<const Rule> compensationRules() { return table; }

} // namespace keelson::review
