// SPDX-License-Identifier: MIT
#include "core/control/process.h"
#include "core/data/table.h"
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/standing.h"

#include <QCoreApplication>

#include <algorithm>

// Control services among the others: what they are there for, and what they conclude from events.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Control)
};

using Elements = QList<const Element *>;

// ---- no synchronous face

QList<Breach> faces(const Model &model, const Element &service)
{
    QList<Breach> breaches;
    if (!isService(service, architecture::control))
        return breaches;
    QStringList parts;
    for (const Element *part : model.contentsOf(service.id)) {
        const QString role = part->text(properties::functionRole);
        if (part->is(kinds::api) || role == "rest"_L1 || role == "webhook"_L1)
            parts.append(part->name);
    }
    if (!parts.isEmpty())
        breaches.append({Tr::tr("“%1” reacts to events, but can be called through %2.").arg(service.name, quoted(parts))});
    for (const Element *caller : model.sources(service.id, relations::calls)) {
        if (!caller->is(kinds::service))  // Calls between services have a rule of their own.
            breaches.append({Tr::tr("“%1” calls “%2”, which only reacts to events.").arg(caller->name, service.name), {caller->id}});
    }
    return breaches;
}

// ---- correlation

QList<Breach> uncorrelated(const Model &model, const Element &service)
{
    QList<Breach> breaches;
    const QStringList key = names(service, "correlationKey"_L1);
    if (key.isEmpty() || !isService(service, architecture::control))
        return breaches;
    for (const Element *event : consumedBy(model, service.id)) {
        if (!correlates(model, service, *event))
            breaches.append({Tr::tr("“%1” finds what belongs together by %2, which “%3” does not carry.")
                                 .arg(service.name, quoted(key), event->name), {event->id}});
    }
    return breaches;
}

constexpr auto carryKey = QT_TRANSLATE_NOOP("Rules", "Let the event carry the key");

Edit mendUncorrelated(const Model &model, const Finding &finding)
{
    Edit edit = mending(carryKey);
    const Element *service = standing(model, finding, uncorrelated);
    if (!service)
        return edit;
    const Element &event = *model.element(finding.elements.at(1));
    addFields(edit, model, event, notCarried(model, event, names(*service, "correlationKey"_L1)));
    return edit;
}

constexpr Fix correlationFixes[] = {{"carry-key"_L1, carryKey, mendUncorrelated}};

// ---- snapshots

QList<Breach> fragileSnapshots(const Model &, const Element &service)
{
    if (!isService(service, architecture::control, "snapshot"_L1))
        return {};
    if (!givenFlag(service, "commutative"_L1))
        return {{Tr::tr("“%1” calculates something else when its events arrive in another order.").arg(service.name)}};
    if (!givenFlag(service, "idempotent"_L1))
        return {{Tr::tr("“%1” calculates something else when an event arrives twice.").arg(service.name)}};
    if (!givenFlag(service, "associative"_L1))
        return {{Tr::tr("“%1” calculates something else when its events come in other batches.").arg(service.name)}};
    return {};
}

// ---- participants

/// What the process is called, if that is more than a word that any event may begin with.
QString processName(const Element &service)
{
    QStringList words = service.name.simplified().split(u' ');
    static const QStringList endings{u"control"_s, u"service"_s, u"process"_s};
    while (!words.isEmpty() && endings.contains(words.last().toLower()))
        words.removeLast();
    return words.size() < 2 ? QString() : words.join(u' ');
}

QList<Breach> initiates(const Model &model, const Element &service)
{
    QList<Breach> breaches;
    const QString name = processName(service);
    if (name.isEmpty() || !isService(service, architecture::control))
        return breaches;
    for (const control::Step &step : control::processOf(model, service).steps) {
        const Element *event = model.element(step.emits);
        if (!event || !event->name.startsWith(name + u' ', Qt::CaseInsensitive))
            continue;
        Elements others = consumersOf(model, event->id);
        others.removeIf([&](const Element *consumer) { return consumer->id == service.id; });
        const bool isKnown = std::any_of(breaches.begin(), breaches.end(), [&](const Breach &b) { return b.elements.contains(event->id); });
        if (!others.isEmpty() && !isKnown)
            breaches.append({Tr::tr("“%1” makes “%2” wait for “%3”, which only that process publishes.")
                                 .arg(service.name, others.first()->name, event->name), {event->id}});
    }
    return breaches;
}

// ---- the clock

bool hasJob(const Model &model, Id service)
{
    const Elements functions = contentsOf(model, service, kinds::function);
    return std::any_of(functions.begin(), functions.end(),
                       [](const Element *function) { return function->text(properties::functionRole) == "job"_L1; });
}

bool keepsJobRecords(const Model &model, Id service)
{
    const Elements stores = contentsOf(model, service, kinds::dataStore);
    return std::any_of(stores.begin(), stores.end(), [&](const Element *store) {
        const QList<data::Entity> entities = data::entitiesOf(model, *store);
        return std::any_of(entities.begin(), entities.end(), [](const data::Entity &e) { return e.authority == "job"_L1; });
    });
}

QList<Breach> repeatedJobs(const Model &model, const Element &service)
{
    const Element *subsystem = subsystemOf(model, service.id);
    const bool isRegional = isService(service, architecture::control, "regional-cron"_L1)
        || (subsystem && givenFlag(*subsystem, "multiRegion"_L1) && hasJob(model, service.id));
    if (!isRegional || givenFlag(service, "jobRecord"_L1) || keepsJobRecords(model, service.id))
        return {};
    return {{Tr::tr("The jobs of “%1” run once in every region.").arg(service.name)}};
}

constexpr auto writeJobRecord = QT_TRANSLATE_NOOP("Rules", "Let the region run it that first writes a job record");

Edit mendRepeatedJobs(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, repeatedJobs), writeJobRecord, "jobRecord"_L1, true);
}

constexpr Fix jobFixes[] = {{"job-record"_L1, writeJobRecord, mendRepeatedJobs}};

// ---- predictions

QList<Breach> unsignedPredictions(const Model &model, const Element &service)
{
    QList<Breach> breaches;
    const QString field = names(service, "modelVersionField"_L1).value(0);
    if (field.isEmpty() || !isService(service, architecture::control, "machine-learning"_L1))
        return breaches;
    for (const Element *event : publishedBy(model, service.id)) {
        if (!notCarried(model, *event, {field}).isEmpty())
            breaches.append({Tr::tr("“%1” does not tell which version of the model of “%2” decided.").arg(event->name, service.name),
                             {event->id}});
    }
    return breaches;
}

constexpr auto carryVersion = QT_TRANSLATE_NOOP("Rules", "Let the event carry the version of the model");

Edit mendUnsignedPredictions(const Model &model, const Finding &finding)
{
    Edit edit = mending(carryVersion);
    if (const Element *service = standing(model, finding, unsignedPredictions))
        addFields(edit, model, *model.element(finding.elements.at(1)), {names(*service, "modelVersionField"_L1).value(0)});
    return edit;
}

constexpr Fix versionFixes[] = {{"carry-version"_L1, carryVersion, mendUnsignedPredictions}};

constexpr Rule table[] = {
    {.id = "control.no-api"_L1, .topic = Topic::Control, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A control service is not called"),
     .why = QT_TRANSLATE_NOOP("Rules", "It turns events into further events. As soon as somebody calls it and waits, a process that "
                                       "may take days is tied to a request that may take seconds."),
     .heading = {8, "Dissecting the Control Service pattern"}, .kinds = {kinds::service}, .look = faces},
    {.id = "control.correlation"_L1, .topic = Topic::Control, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Every event that is correlated carries the key"),
     .why = QT_TRANSLATE_NOOP("Rules", "Events are put together by what they have in common. One without the key stays alone, and "
                                       "what waits for it waits for ever."),
     .heading = {8, "Implementing CEP logic"}, .kinds = {kinds::service}, .look = uncorrelated, .fixes = correlationFixes},
    {.id = "control.snapshot"_L1, .topic = Topic::Control, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A snapshot is the same however its events arrive"),
     .why = QT_TRANSLATE_NOOP("Rules", "Events come late, twice and in any company. A calculation in which grouping, order and "
                                       "repetition do not matter is right all the same."),
     .heading = {8, "What is ACID 2.0?"}, .kinds = {kinds::service}, .look = fragileSnapshots},
    {.id = "control.unaware-participants"_L1, .topic = Topic::Control, .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "Participants do not know the process they are in"),
     .why = QT_TRANSLATE_NOOP("Rules", "A service that listens to what happens in its own field can take part in any process. One "
                                       "that waits for the events of one process is part of that alone."),
     .heading = {8, "Promoting inter-service collaboration"}, .kinds = {kinds::service}, .look = initiates},
    {.id = "control.scheduled-once"_L1, .topic = Topic::Control, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A job runs once, however many regions there are"),
     .why = QT_TRANSLATE_NOOP("Rules", "The clock strikes in every region. A record that only the first of them can write decides "
                                       "who does the work, and the others pass."),
     .heading = {8, "Job records and events"}, .kinds = {kinds::service}, .look = repeatedJobs, .fixes = jobFixes},
    {.id = "control.model-version"_L1, .topic = Topic::Control, .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A prediction tells which model made it"),
     .why = QT_TRANSLATE_NOOP("Rules", "Models are trained anew, and the same case is decided differently. Who is asked later why "
                                       "something was decided has to know by what."),
     .heading = {8, "Leveraging ML for control flow"}, .kinds = {kinds::service}, .look = unsignedPredictions,
     .fixes = versionFixes},
};

} // namespace

std::span<const Rule> controlRules() { return table; }

} // namespace keelson::review
