// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/standing.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

// Backends for frontends: what they are for, and what their functions do.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Backends)
};

using Elements = QList<const Element *>;

// ---- one activity

QStringList activitiesOf(const Element &service)
{
    static const QRegularExpression separators(u"[,;/\\n]"_s);
    QStringList activities;
    for (const QString &activity : service.text("activity"_L1).split(separators)) {
        if (!activity.simplified().isEmpty())
            activities.append(activity.simplified());
    }
    return activities;
}

QList<Breach> manyActivities(const Model &, const Element &service)
{
    const QStringList activities = activitiesOf(service);
    if (!isService(service, bff) || activities.size() < 2)
        return {};
    return {{Tr::tr("“%1” serves %n activities: %2.", nullptr, int(activities.size())).arg(service.name, quoted(activities))}};
}

constexpr auto split = QT_TRANSLATE_NOOP("Rules", "Split it, one service an activity");

/// The first activity stays; each of the others gets a service beside it.
Edit mendManyActivities(const Model &model, const Finding &finding)
{
    Edit edit = mending(split);
    const Element *service = standing(model, finding, manyActivities);
    if (!service || service->parent.isNull())
        return edit;
    const QStringList activities = activitiesOf(*service);
    edit.set(service->id, "activity"_L1, activities.first());
    for (QString activity : activities.mid(1)) {
        const QString said = activity;
        activity.replace(0, 1, activity.first(1).toUpper());
        const Id other = findOrAdd(edit, model, *service->kind, Tr::tr("%1 BFF").arg(activity), service->parent);
        edit.set(other, properties::pattern, QString(bff));
        edit.set(other, "activity"_L1, said);
        if (isSaid(*service, properties::variant))
            edit.set(other, properties::variant, service->text(properties::variant));
    }
    return edit;
}

constexpr Fix activityFixes[] = {{"split"_L1, split, mendManyActivities}};

// ---- what fits the variant

struct Operations
{
    QStringList commands;
    QStringList queries;
};

Operations operationsOf(const Model &model, const Element &service)
{
    Operations operations;
    for (const Element *api : contentsOf(model, service.id, kinds::api)) {
        if (given(*api, "apiType"_L1) == "graphql"_L1)
            continue;
        const ItemList &list = *vocabulary::list(*api->kind, itemlists::operations);
        for (const Child *item : model.childrenOf(api->id, itemlists::operations)) {
            const QString method = given(*item, list, "method"_L1);
            const QString text = (method + u' ' + given(*item, list, "path"_L1)).trimmed();
            (method == "GET"_L1 ? operations.queries : operations.commands).append(text);
        }
    }
    return operations;
}

bool isReadOnly(const QString &variant)
{
    return variant == "search"_L1 || variant == "dashboard"_L1 || variant == "reporting"_L1 || variant == "archive"_L1;
}

QList<Breach> strayOperations(const Model &model, const Element &service)
{
    constexpr qsizetype mostQueries = 2;
    if (!isService(service, bff))
        return {};
    const QString variant = service.text(properties::variant);
    const Operations operations = operationsOf(model, service);
    if (isReadOnly(variant) && !operations.commands.isEmpty())
        return {{Tr::tr("“%1” is there to be looked at, but takes commands: %2.").arg(service.name, quoted(operations.commands))}};
    if (variant == "action"_L1 && operations.queries.size() > mostQueries)
        return {{Tr::tr("“%1” is there for one action, but answers %n queries.", nullptr, int(operations.queries.size()))
                     .arg(service.name)}};
    return {};
}

// ---- commands write, triggers publish

/// The store whose changes a service publishes.
const Element *storeOf(const Model &model, Id service)
{
    for (const Element *store : contentsOf(model, service, kinds::dataStore)) {
        if (given(*store, "storeType"_L1) != "micro-event-store"_L1)
            return store;
    }
    return nullptr;
}

bool writes(const Model &model, const Element &function)
{
    const Elements used = model.targets(function.id, relations::uses) + model.targets(function.id, relations::materializes);
    return std::any_of(used.begin(), used.end(), [&](const Element *store) { return store->parent == function.parent; });
}

/// Publishing besides writing has a rule of its own, for whatever function.
QList<Breach> directPublishers(const Model &model, const Element &function)
{
    const Element *service = serviceOf(model, function.id);
    if (!service || !isService(*service, bff) || function.text(properties::functionRole) != "rest"_L1 || writes(model, function))
        return {};
    QStringList events;
    for (const Element *event : model.targets(function.id, relations::publishes))
        events.append(event->name);
    if (events.isEmpty())
        return {};
    return {{Tr::tr("“%1” of “%2” publishes %3 and keeps nothing of it.").arg(function.name, service->name, quoted(events))}};
}

constexpr auto writeFirst = QT_TRANSLATE_NOOP("Rules", "Write it into the store and let the trigger publish");

Id triggerOf(Edit &edit, const Model &model, Id service, Id store)
{
    for (const Element *function : contentsOf(model, service, kinds::function)) {
        if (function->text(properties::functionRole) == "trigger"_L1)
            return function->id;
    }
    const Id trigger = edit.add(kinds::function, Tr::tr("Trigger"), service);
    edit.set(trigger, properties::functionRole, u"trigger"_s);
    edit.relate(relations::uses, trigger, store);
    return trigger;
}

Edit mendDirectPublisher(const Model &model, const Finding &finding)
{
    Edit edit = mending(writeFirst);
    const Element *function = standing(model, finding, directPublishers);
    if (!function)
        return edit;
    const Element *known = storeOf(model, function->parent);
    const Id store = known ? known->id : edit.add(kinds::dataStore, Tr::tr("Entities"), function->parent);
    edit.relate(relations::uses, function->id, store);
    const Id trigger = triggerOf(edit, model, function->parent, store);
    const Elements published = model.element(trigger) ? model.targets(trigger, relations::publishes) : Elements();
    QSet<Id> done;
    for (const Relation *relation : model.relationsFrom(function->id)) {
        if (!relation->is(relations::publishes))
            continue;
        edit.remove(relation->id);
        if (!published.contains(model.element(relation->to)) && !done.contains(relation->to))
            edit.relate(relations::publishes, trigger, relation->to);
        done.insert(relation->to);
    }
    return edit;
}

constexpr Fix publisherFixes[] = {{"write-first"_L1, writeFirst, mendDirectPublisher}};

// ---- who changed it

QList<Breach> nameless(const Model &, const Element &service)
{
    if (!isService(service, bff) || givenFlag(service, "lastModifiedBy"_L1))
        return {};
    return {{Tr::tr("Nobody can say later who changed what through “%1”.").arg(service.name)}};
}

constexpr auto keepNames = QT_TRANSLATE_NOOP("Rules", "Keep who changed it");

Edit mendNameless(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, nameless), keepNames, "lastModifiedBy"_L1, true);
}

constexpr Fix nameFixes[] = {{"last-modified-by"_L1, keepNames, mendNameless}};

// ---- several regions

QList<Breach> stranded(const Model &model, const Element &service)
{
    const Element *subsystem = subsystemOf(model, service.id);
    if (!subsystem || !isService(service, bff) || !givenFlag(*subsystem, "multiRegion"_L1))
        return {};
    if (!givenFlag(service, "healthCheck"_L1))
        return {{Tr::tr("“%1” runs in several regions, but none of them tells whether it still works.").arg(service.name)}};
    if (given(service, "userRouting"_L1) == "none"_L1)
        return {{Tr::tr("“%1” runs in several regions, but its users stay in one that failed.").arg(service.name)}};
    return {};
}

constexpr auto failOver = QT_TRANSLATE_NOOP("Rules", "Check each region and send users to a healthy one");

Edit mendStranded(const Model &model, const Finding &finding)
{
    const Element *service = standing(model, finding, stranded);
    Edit edit = saying(service, failOver, "healthCheck"_L1, true);
    if (service && given(*service, "userRouting"_L1) == "none"_L1)
        edit.set(service->id, "userRouting"_L1, u"latency"_s);
    return edit;
}

constexpr Fix regionFixes[] = {{"fail-over"_L1, failOver, mendStranded}};

// ---- memory

QList<Breach> untuned(const Model &, const Element &function)
{
    constexpr double leastMegabytes = 128;
    if (function.text(properties::functionRole) != "rest"_L1 || givenNumber(function, "memory"_L1) > leastMegabytes)
        return {};
    return {{Tr::tr("“%1” has the least memory there is, and with it the least processor time, while a person waits.")
                 .arg(function.name)}};
}

constexpr auto moreMemory = QT_TRANSLATE_NOOP("Rules", "Give it 1024 MB and measure");

Edit mendUntuned(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, untuned), moreMemory, "memory"_L1, 1024.0);
}

constexpr Fix memoryFixes[] = {{"more-memory"_L1, moreMemory, mendUntuned}};

constexpr Rule table[] = {
    {.id = "frontend.one-activity"_L1, .topic = Topic::Frontends, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A backend for a frontend serves one activity"),
     .why = QT_TRANSLATE_NOOP("Rules", "A service for several activities has several groups of people who want it changed, and "
                                       "each waits for the others. Small ones change on their own."),
     .heading = {6, "A BFF service is responsible for a single user activity"},
     .kinds = {kinds::service}, .look = manyActivities, .fixes = activityFixes},
    {.id = "frontend.fitting-operations"_L1, .topic = Topic::Frontends, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "The operations of a backend fit its kind"),
     .why = QT_TRANSLATE_NOOP("Rules", "Searches, dashboards, reports and archives only show; an action does one thing to what was "
                                       "found elsewhere. What does both serves two activities."),
     .heading = {6, "Implementing different kinds of BFF services"}, .kinds = {kinds::service}, .look = strayOperations},
    {.id = "frontend.own-store-commands"_L1, .topic = Topic::Frontends, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A command only writes; the trigger publishes"),
     .why = QT_TRANSLATE_NOOP("Rules", "What a command was told is kept before anybody hears of it. The change of the store "
                                       "becomes the event, even if everything stops in between."),
     .heading = {6, "Trigger function"}, .kinds = {kinds::function}, .look = directPublishers, .fixes = publisherFixes},
    {.id = "frontend.last-modified-by"_L1, .topic = Topic::Frontends, .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "It is kept who changed what"),
     .why = QT_TRANSLATE_NOOP("Rules", "The token of the caller is known only while the command runs. Kept in the row and carried "
                                       "in the event it answers the questions that come later."),
     .heading = {6, "Last modified by"}, .kinds = {kinds::service}, .look = nameless, .fixes = nameFixes},
    {.id = "frontend.failover"_L1, .topic = Topic::Frontends, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Users leave a region that fails"),
     .why = QT_TRANSLATE_NOOP("Rules", "A second region helps only those who get there. Each region reports its health, and the "
                                       "address leads to the nearest healthy one."),
     .heading = {6, "Regional failover"}, .kinds = {kinds::service}, .look = stranded, .fixes = regionFixes},
    {.id = "frontend.memory"_L1, .topic = Topic::Frontends, .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "The memory of a function people wait for was chosen"),
     .why = QT_TRANSLATE_NOOP("Rules", "Processor time grows with memory, so a larger function is often quicker and no dearer. The "
                                       "smallest size is where nobody has measured yet."),
     .heading = {6, "Function memory allocation"}, .kinds = {kinds::function}, .look = untuned, .fixes = memoryFixes},
};

} // namespace

std::span<const Rule> backendRules() { return table; }

} // namespace keelson::review
