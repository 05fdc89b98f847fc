// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/channels.h"
#include "core/review/rules/fixing.h"

#include <QCoreApplication>

#include <algorithm>

// That events are published from what was written, once, and in one region.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::StreamPublishing)
};

/// Its changes can be read and published after they were written.
bool hasChanges(const Element &store)
{
    const QString type = architecture::given(store, "storeType"_L1);
    return store.is(kinds::dataStore) && type != "object-store"_L1 && type != "search-index"_L1;
}

/// Those of its own service: what it does to another's is another matter.
QList<const Element *> storesWrittenBy(const Model &model, const Element &function)
{
    QList<const Element *> stores = model.targets(function.id, relations::uses) + model.targets(function.id, relations::materializes);
    stores.removeIf([&](const Element *used) { return used->parent != function.parent || !hasChanges(*used); });
    return stores;
}

QList<Breach> writesAndPublishes(const Model &model, const Element &function)
{
    const QList<const Element *> told = model.targets(function.id, relations::publishes);
    const QList<const Element *> stores = storesWrittenBy(model, function);
    if (told.isEmpty() || stores.isEmpty() || isOfRole(function, "trigger"_L1))
        return {};
    return {{Tr::tr("“%1” writes “%2” and publishes “%3” in one step; either can fail alone.")
                 .arg(function.name, stores.first()->name, told.first()->name)}};
}

/// A trigger would publish again what such a listener writes.
bool wouldEcho(const Model &model, Id service)
{
    const QList<const Element *> listeners = functionsOf(model, service, "listener"_L1);
    return std::any_of(listeners.begin(), listeners.end(), [](const Element *listener) {
        return architecture::isDenied(*listener, "latched"_L1);
    });
}

Id addTrigger(Edit &edit, const Model &model, Id service, Id store)
{
    const Id trigger = addBeside(edit, model, kinds::function, u"Trigger"_s, service);
    edit.set(trigger, properties::functionRole, u"trigger"_s);
    edit.relate(relations::uses, trigger, store);
    return trigger;
}

constexpr const char *publishFromTrigger = QT_TRANSLATE_NOOP("Rules", "Let the trigger publish what was written");

/// Not through a trigger that listens as well: what it publishes then could come back to it.
Edit moveToTrigger(const Model &model, const Finding &finding)
{
    Edit edit = fixing(publishFromTrigger);
    if (!isStanding(model, finding))
        return edit;
    const Element &function = *model.element(finding.elements.first());
    const Element *service = architecture::serviceOf(model, function.id);
    if (!service)
        return edit;
    const QList<const Element *> triggers = functionsOf(model, service->id, "trigger"_L1);
    if (triggers.isEmpty() && wouldEcho(model, service->id))
        return edit;
    if (!triggers.isEmpty() && !model.targets(triggers.first()->id, relations::consumes).isEmpty())
        return edit;
    const Id trigger = triggers.isEmpty() ? addTrigger(edit, model, service->id, storesWrittenBy(model, function).first()->id)
                                          : triggers.first()->id;
    QSet<Id> moved;
    for (const Element *told : model.targets(trigger, relations::publishes))
        moved.insert(told->id);
    for (const Relation *relation : model.relationsFrom(function.id)) {
        if (!relation->is(relations::publishes))
            continue;
        edit.remove(relation->id);
        if (!moved.contains(relation->to))
            edit.relate(relations::publishes, trigger, relation->to);
        moved.insert(relation->to);
    }
    return edit;
}

QList<const Element *> storesWithChanges(const Model &model, const Element &service)
{
    QList<const Element *> stores = architecture::contentsOf(model, service.id, kinds::dataStore);
    stores.removeIf([](const Element *store) { return !hasChanges(*store); });
    return stores;
}

QList<Breach> nobodyPublishes(const Model &model, const Element &service)
{
    const QList<const Element *> told = model.targets(service.id, relations::publishes);
    const QList<const Element *> functions = architecture::contentsOf(model, service.id, kinds::function);
    const QList<const Element *> stores = storesWithChanges(model, service);
    if (told.isEmpty() || functions.isEmpty() || stores.isEmpty() || architecture::isService(service, architecture::esg))
        return {};
    const bool publishes = std::any_of(functions.begin(), functions.end(), [&](const Element *function) {
        return isOfRole(*function, "trigger"_L1) || !model.targets(function->id, relations::publishes).isEmpty();
    });
    if (publishes)
        return {};
    return {{Tr::tr("“%1” publishes “%2”, but no trigger does so once “%3” was written.")
                 .arg(service.name, told.first()->name, stores.first()->name)}};
}

constexpr const char *addTheTrigger = QT_TRANSLATE_NOOP("Rules", "Add the trigger");

Edit letTriggerPublish(const Model &model, const Finding &finding)
{
    Edit edit = fixing(addTheTrigger);
    if (isStanding(model, finding) && !wouldEcho(model, finding.elements.first())) {
        const Element &service = *model.element(finding.elements.first());
        addTrigger(edit, model, service.id, storesWithChanges(model, service).first()->id);
    }
    return edit;
}

/// The subsystem around an element when it runs in several regions.
const Element *regionalSubsystem(const Model &model, const Element &element)
{
    const Element *subsystem = architecture::subsystemOf(model, element.id);
    return subsystem && architecture::givenFlag(*subsystem, "multiRegion"_L1) ? subsystem : nullptr;
}

QList<Breach> regionUntold(const Model &model, const Element &hub)
{
    const Element *subsystem = regionalSubsystem(model, hub);
    if (!subsystem || !architecture::isDenied(hub, "regionTag"_L1))
        return {};
    return {{Tr::tr("“%2” runs in several regions, but events of “%1” do not say from which they come.").arg(hub.name, subsystem->name)}};
}

constexpr const char *tagRegion = QT_TRANSLATE_NOOP("Rules", "Tag events with their region");

Edit addRegionTag(const Model &model, const Finding &finding)
{
    return setting(model, finding, tagRegion, "regionTag"_L1, true);
}

QList<Breach> doneInEveryRegion(const Model &model, const Element &function)
{
    const Element *subsystem = regionalSubsystem(model, function);
    const bool reads = isOfRole(function, "listener"_L1) || isOfRole(function, "trigger"_L1);
    if (!subsystem || !reads || !architecture::isDenied(function, "ownRegion"_L1))
        return {};
    return {{Tr::tr("Every region of “%2” does what “%1” does, each for all of them.").arg(function.name, subsystem->name)}};
}

constexpr const char *ownRegionOnly = QT_TRANSLATE_NOOP("Rules", "Let each region do its own");

Edit keepToOwnRegion(const Model &model, const Finding &finding)
{
    return setting(model, finding, ownRegionOnly, "ownRegion"_L1, true);
}

QList<Breach> competing(const Model &model, const Element &queue)
{
    QSet<const Element *> readers;
    QStringList names;
    for (const Element *user : model.sources(queue.id, relations::uses)) {
        const Element *service = architecture::serviceOf(model, user->id);
        const bool reads = user->is(kinds::function) ? isOfRole(*user, "listener"_L1) : service == user;
        if (!service || !reads || readers.contains(service))
            continue;
        readers.insert(service);
        names.append(u"“"_s + service->name + u"”"_s);
    }
    if (readers.size() < 2)
        return {};
    return {{Tr::tr("%2 read “%1” together, so each of them gets only some of the messages.").arg(queue.name, names.join(u", "_s))}};
}

constexpr Fix dualFixes[] = {{"publish-from-trigger"_L1, publishFromTrigger, moveToTrigger}};
constexpr Fix triggerFixes[] = {{"add-trigger"_L1, addTheTrigger, letTriggerPublish}};
constexpr Fix tagFixes[] = {{"tag-region"_L1, tagRegion, addRegionTag}};
constexpr Fix regionFixes[] = {{"own-region"_L1, ownRegionOnly, keepToOwnRegion}};

constexpr Rule table[] = {
    {.id = "stream.dual-write"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A function writes or publishes, never both"),
     .why = QT_TRANSLATE_NOOP("Rules", "Two writes in one step cannot fail together: sooner or later a row has no event, or an event no row. "
                                       "Write first, and let the change of the row be published."),
     .heading = {5, "Database-first event sourcing"},
     .kinds = {kinds::function},
     .look = writesAndPublishes,
     .fixes = dualFixes},
    {.id = "stream.trigger-missing"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "What was written is published by a trigger"),
     .why = QT_TRANSLATE_NOOP("Rules", "The store's own stream of changes is the only thing that knows for sure what was written. A trigger "
                                       "reads it and publishes, and neither is lost without the other."),
     .heading = {5, "Database-first event sourcing"},
     .kinds = {kinds::service},
     .look = nobodyPublishes,
     .fixes = triggerFixes},
    {.id = "stream.region-tag"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Where there are several regions, events say from which they come"),
     .why = QT_TRANSLATE_NOOP("Rules", "Events and rows travel between regions. Without the tag nobody can tell whose work something is, and "
                                       "it is done twice or never."),
     .heading = {4, "Regional messaging channels"},
     .kinds = {kinds::eventHub},
     .look = regionUntold,
     .fixes = tagFixes},
    {.id = "stream.own-region"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Each region does its own work"),
     .why = QT_TRANSLATE_NOOP("Rules", "Replicated rows change in every region, and a trigger that minds all of them publishes once for each."),
     .heading = {4, "Protracted eventual consistency"},
     .kinds = {kinds::function},
     .look = doneInEveryRegion,
     .fixes = regionFixes},
    {.id = "stream.shared-queue"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A queue has one service that reads it"),
     .why = QT_TRANSLATE_NOOP("Rules", "A queue hands each message to one reader. Where two services read it, each misses what the other got. "
                                       "Give each its own queue."),
     .heading = {4, "Routing and channel topology"},
     .kinds = {kinds::queue},
     .look = competing},
};

} // namespace

std::span<const Rule> streamPublishingRules() { return table; }

} // namespace keelson::review
