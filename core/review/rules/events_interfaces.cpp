// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/channels.h"
#include "core/review/rules/fixing.h"

#include <QCoreApplication>

#include <algorithm>

// That the parts of a service fit the events it speaks of.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::EventInterfaces)
};

QList<Breach> nobodyListens(const Model &model, const Element &service)
{
    const QList<const Element *> functions = architecture::contentsOf(model, service.id, kinds::function);
    const QList<const Element *> heard = model.targets(service.id, relations::consumes);
    if (functions.isEmpty() || heard.isEmpty())
        return {};
    const bool listens = std::any_of(functions.begin(), functions.end(), [&](const Element *function) {
        return isOfRole(*function, "listener"_L1) || !model.targets(function->id, relations::consumes).isEmpty();
    });
    if (listens)
        return {};
    return {{Tr::tr("“%1” consumes “%2”, but none of its functions listens.").arg(service.name, heard.first()->name)}};
}

constexpr const char *addListener = QT_TRANSLATE_NOOP("Rules", "Add the listener");

/// Not to a hub that can take no other reader.
Edit letListen(const Model &model, const Finding &finding)
{
    Edit edit = fixing(addListener);
    if (!isStanding(model, finding))
        return edit;
    for (const Element *hub : hubsAround(model, finding.elements.first())) {
        if (listenersPerStream(model, *hub, 1) > readersOfShard)
            return edit;
    }
    const Id listener = addBeside(edit, model, kinds::function, u"Listener"_s, finding.elements.first());
    edit.set(listener, properties::functionRole, u"listener"_s);
    return edit;
}

QList<Breach> nothingToHear(const Model &model, const Element &service)
{
    const QList<const Element *> listeners = functionsOf(model, service.id, "listener"_L1);
    if (listeners.isEmpty() || !architecture::consumedBy(model, service.id).isEmpty())
        return {};
    return {{Tr::tr("“%2” of “%1” listens, but the service consumes no event.").arg(service.name, listeners.first()->name)}};
}

QList<Breach> nothingToTell(const Model &model, const Element &service)
{
    const QList<const Element *> triggers = functionsOf(model, service.id, "trigger"_L1);
    if (triggers.isEmpty() || !architecture::publishedBy(model, service.id).isEmpty())
        return {};
    return {{Tr::tr("“%2” of “%1” waits for changes to publish, but the service publishes no event.").arg(service.name, triggers.first()->name)}};
}

/// Functions that say themselves what they listen to have to say all of it.
QList<Breach> handledByNobody(const Model &model, const Element &service)
{
    QSet<const Element *> handled;
    for (const Element *function : architecture::contentsOf(model, service.id, kinds::function)) {
        for (const Element *event : model.targets(function->id, relations::consumes))
            handled.insert(event);
    }
    QList<Breach> breaches;
    for (const Element *event : model.targets(service.id, relations::consumes)) {
        if (!handled.isEmpty() && !handled.contains(event))
            breaches.append({Tr::tr("“%1” consumes “%2”, but none of its functions does anything with it.").arg(service.name, event->name),
                             {event->id}});
    }
    return breaches;
}

constexpr const char *stopConsuming = QT_TRANSLATE_NOOP("Rules", "Stop consuming the event");

Edit unsubscribe(const Model &model, const Finding &finding)
{
    Edit edit = fixing(stopConsuming);
    if (!isStanding(model, finding))
        return edit;
    for (const Relation *relation : model.relationsFrom(finding.elements.first())) {
        if (relation->is(relations::consumes) && relation->to == finding.elements.at(1))
            edit.remove(relation->id);
    }
    return edit;
}

constexpr Fix listenerFixes[] = {{"add-listener"_L1, addListener, letListen}};
constexpr Fix subscriptionFixes[] = {{"stop-consuming"_L1, stopConsuming, unsubscribe}};

constexpr Rule table[] = {
    {.id = "event.listener-missing"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A service that consumes events has a listener"),
     .why = QT_TRANSLATE_NOOP("Rules", "Of the three faces of a service the one that takes events in is a function of its own, so that "
                                       "nobody who calls waits for it."),
     .heading = {2, "Trilateral API"},
     .kinds = {kinds::service},
     .look = nobodyListens,
     .fixes = listenerFixes},
    {.id = "event.nothing-to-hear"_L1,
     .topic = Topic::Events,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A listener has something to listen to"),
     .why = QT_TRANSLATE_NOOP("Rules", "What a service takes in belongs to its contract with the others. Say which events it consumes, or "
                                       "leave the listener out."),
     .heading = {2, "Trilateral API"},
     .kinds = {kinds::service},
     .look = nothingToHear},
    {.id = "event.nothing-to-tell"_L1,
     .topic = Topic::Events,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A trigger has something to publish"),
     .why = QT_TRANSLATE_NOOP("Rules", "What a service tells belongs to its contract with the others. Say which events it publishes, or "
                                       "leave the trigger out."),
     .heading = {2, "Trilateral API"},
     .kinds = {kinds::service},
     .look = nothingToTell},
    {.id = "event.handled-by-nobody"_L1,
     .topic = Topic::Events,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A service takes no more events than it handles"),
     .why = QT_TRANSLATE_NOOP("Rules", "Every event that comes in and is thrown away costs an invocation and hides what the service "
                                       "really depends on."),
     .heading = {2, "Interface Segregation Principle"},
     .kinds = {kinds::service},
     .look = handledByNobody,
     .fixes = subscriptionFixes},
};

} // namespace

std::span<const Rule> eventInterfaceRules() { return table; }

} // namespace keelson::review
