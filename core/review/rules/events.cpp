// SPDX-License-Identifier: MIT
#include "core/contract/contract.h"
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/channels.h"
#include "core/review/rules/fixing.h"
#include "core/storm/tense.h"

#include <QCoreApplication>

#include <algorithm>

// What events are called, who tells them and who listens.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Events)
};

QList<const Element *> listenersOf(const Model &model, const Element &event)
{
    QList<const Element *> listeners = architecture::consumersOf(model, event.id);
    listeners.removeIf([](const Element *consumer) { return consumer->is(kinds::eventLake); });
    return listeners;
}

QString inQuotes(const QList<const Element *> &elements)
{
    QStringList names;
    for (const Element *element : elements)
        names.append(u"“"_s + element->name + u"”"_s);
    return names.join(u", "_s);
}

QList<Breach> toldAsCommand(const Model &, const Element &event)
{
    if (!storm::isImperative(event.name))
        return {};
    return {{Tr::tr("“%1” tells somebody what to do; an event tells what happened.").arg(event.name)}};
}

constexpr const char *tellAsPast = QT_TRANSLATE_NOOP("Rules", "Tell the event in the past tense");

Edit renameToPast(const Model &model, const Finding &finding)
{
    const Element *event = model.element(finding.elements.value(0));
    const std::optional<QString> past = event ? storm::pastOf(event->name) : std::nullopt;
    if (!past)
        return fixing(tellAsPast);
    Element renamed = *event;
    renamed.name = *past;
    for (const Element *other : model.ofKind(kinds::domainEvent)) {
        if (contract::typeOf(*other) == contract::typeOf(renamed))
            return fixing(tellAsPast);
    }
    return setting(model, finding, tellAsPast, properties::name, *past);
}

QList<Breach> unpublished(const Model &model, const Element &event)
{
    const QList<const Element *> listeners = listenersOf(model, event);
    if (listeners.isEmpty() || !architecture::publishersOf(model, event.id).isEmpty())
        return {};
    const QList<const Element *> told = model.sources(event.id, relations::resultsIn);
    if (std::any_of(told.begin(), told.end(), [](const Element *teller) { return teller->is(kinds::service); }))
        return {};
    return {{Tr::tr("%1 waits for “%2”, which nobody publishes.").arg(inQuotes(listeners), event.name)}};
}

QList<Breach> unheard(const Model &model, const Element &event)
{
    const QList<const Element *> publishers = architecture::publishersOf(model, event.id);
    if (publishers.isEmpty() || architecture::givenFlag(event, "lakeOnly"_L1) || !listenersOf(model, event).isEmpty())
        return {};
    return {{Tr::tr("Nobody listens to “%1”, which %2 publishes.").arg(event.name, inQuotes(publishers))}};
}

constexpr const char *markForLake = QT_TRANSLATE_NOOP("Rules", "Mark the event as kept for the lake only");

Edit keepForLake(const Model &model, const Finding &finding)
{
    return setting(model, finding, markForLake, "lakeOnly"_L1, true);
}

QList<Breach> heardThoughForLake(const Model &model, const Element &event)
{
    const QList<const Element *> listeners = listenersOf(model, event);
    if (!architecture::givenFlag(event, "lakeOnly"_L1) || listeners.isEmpty())
        return {};
    return {{Tr::tr("“%1” is marked for the lake only, but %2 listens.").arg(event.name, inQuotes(listeners))}};
}

constexpr const char *unmarkForLake = QT_TRANSLATE_NOOP("Rules", "Take the mark for the lake off");

Edit takeLakeMarkOff(const Model &model, const Finding &finding)
{
    return setting(model, finding, unmarkForLake, "lakeOnly"_L1, Value());
}

QList<Breach> transientKept(const Model &model, const Element &event)
{
    if (architecture::given(event, "permanence"_L1) != "transient"_L1)
        return {};
    QList<Breach> breaches;
    for (const Element *consumer : model.sources(event.id, relations::consumes)) {
        const bool keeps = consumer->is(kinds::eventLake)
            || (consumer->is(kinds::function) && !model.targets(consumer->id, relations::materializes).isEmpty());
        if (keeps)
            breaches.append({Tr::tr("“%1” may vanish, but “%2” makes something lasting of it.").arg(event.name, consumer->name),
                             {consumer->id}});
    }
    return breaches;
}

constexpr const char *makeFact = QT_TRANSLATE_NOOP("Rules", "Make the event a fact");

Edit turnIntoFact(const Model &model, const Finding &finding)
{
    return setting(model, finding, makeFact, "permanence"_L1, u"fact"_s);
}

QList<Breach> notifications(const Model &model, const Element &event)
{
    if (architecture::given(event, "payload"_L1) != "notification"_L1)
        return {};
    const QList<const Element *> publishers = architecture::publishersOf(model, event.id);
    QList<const Element *> others = listenersOf(model, event);
    others.removeIf([&](const Element *listener) { return publishers.contains(listener); });
    if (others.isEmpty())
        return {};
    return {{Tr::tr("“%1” carries only an id, so %2 has to ask back for the rest.").arg(event.name, inQuotes(others))}};
}

constexpr const char *carryState = QT_TRANSLATE_NOOP("Rules", "Let the event carry the state");

Edit letCarryState(const Model &model, const Finding &finding)
{
    return setting(model, finding, carryState, "payload"_L1, u"state"_s);
}

/// Listeners in other subsystems than any that publishes it.
QList<const Element *> foreignListeners(const Model &model, const Element &event)
{
    QSet<const Element *> homes;
    for (const Element *publisher : architecture::publishersOf(model, event.id))
        homes.insert(architecture::subsystemOf(model, publisher->id));
    if (homes.isEmpty() || homes.contains(nullptr))
        return {};
    QList<const Element *> foreign = listenersOf(model, event);
    foreign.removeIf([&](const Element *listener) {
        const Element *home = architecture::subsystemOf(model, listener->id);
        return !home || homes.contains(home);
    });
    return foreign;
}

QList<Breach> internalLeaves(const Model &model, const Element &event)
{
    if (architecture::given(event, "visibility"_L1) != "internal"_L1)
        return {};
    QList<Breach> breaches;
    for (const Element *listener : foreignListeners(model, event))
        breaches.append({Tr::tr("“%1” is internal, but “%2” of another subsystem listens.").arg(event.name, listener->name),
                         {listener->id}});
    return breaches;
}

constexpr const char *makeExternal = QT_TRANSLATE_NOOP("Rules", "Make the event external");

Edit turnExternal(const Model &model, const Finding &finding)
{
    return setting(model, finding, makeExternal, "visibility"_L1, u"external"_s);
}

QList<Breach> contractMissing(const Model &model, const Element &event)
{
    if (architecture::given(event, "visibility"_L1) != "external"_L1 || !contract::fieldsOf(model, event).isEmpty())
        return {};
    const QList<const Element *> foreign = foreignListeners(model, event);
    if (foreign.isEmpty())
        return {};
    return {{Tr::tr("%1 of another subsystem relies on “%2”, but its contract has no fields.").arg(inQuotes(foreign), event.name)}};
}

QList<Breach> severalSources(const Model &model, const Element &event)
{
    const QList<const Element *> publishers = architecture::publishersOf(model, event.id);
    if (publishers.size() < 2 || isFault(event))
        return {};
    return {{Tr::tr("“%1” is published by %2: which of them knows?").arg(event.name, inQuotes(publishers))}};
}

constexpr Fix pastFixes[] = {{"past-tense"_L1, tellAsPast, renameToPast}};
constexpr Fix lakeFixes[] = {{"mark-lake-only"_L1, markForLake, keepForLake}};
constexpr Fix unmarkFixes[] = {{"unmark-lake-only"_L1, unmarkForLake, takeLakeMarkOff}};
constexpr Fix factFixes[] = {{"make-fact"_L1, makeFact, turnIntoFact}};
constexpr Fix stateFixes[] = {{"carry-state"_L1, carryState, letCarryState}};
constexpr Fix externalFixes[] = {{"make-external"_L1, makeExternal, turnExternal}};

constexpr Rule table[] = {
    {.id = "event.past-tense"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Events are told in the past tense"),
     .why = QT_TRANSLATE_NOOP("Rules", "An event is a fact that cannot be refused any more. A name that gives an order turns its "
                                       "publisher into somebody who knows its listeners."),
     .heading = {2, "Verbs versus nouns"},
     .kinds = {kinds::domainEvent},
     .look = toldAsCommand,
     .fixes = pastFixes},
    {.id = "event.no-producer"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Whoever listens is told"),
     .why = QT_TRANSLATE_NOOP("Rules", "A listener for an event that never comes is dead, and what hangs on it never happens."),
     .heading = {2, "Event storming"},
     .kinds = {kinds::domainEvent},
     .look = unpublished},
    {.id = "event.no-consumer"_L1,
     .topic = Topic::Events,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "What nobody listens to is kept on purpose"),
     .why = QT_TRANSLATE_NOOP("Rules", "An event without listeners can be worth keeping for services to come, or a listener was "
                                       "forgotten. Say which."),
     .heading = {4, "Event lake"},
     .kinds = {kinds::domainEvent},
     .look = unheard,
     .fixes = lakeFixes},
    {.id = "event.lake-only-consumed"_L1,
     .topic = Topic::Events,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "What is for the lake only has no listeners"),
     .why = QT_TRANSLATE_NOOP("Rules", "The mark tells others that the event may change freely. Somebody who listens relies on it."),
     .heading = {4, "Event lake"},
     .kinds = {kinds::domainEvent},
     .look = heardThoughForLake,
     .fixes = unmarkFixes},
    {.id = "event.transient-kept"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "What lasts is made of facts"),
     .why = QT_TRANSLATE_NOOP("Rules", "A message that may vanish leaves holes in a view or a lake that nobody can fill again. Send "
                                       "a fact, or only show the message."),
     .heading = {2, "Facts versus ephemeral messages"},
     .kinds = {kinds::domainEvent},
     .look = transientKept,
     .fixes = factFixes},
    {.id = "event.notification"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Events between services carry state"),
     .why = QT_TRANSLATE_NOOP("Rules", "Who gets an id alone has to call its owner for the rest, and waits again for a service "
                                       "that may be down."),
     .heading = {2, "Contracts versus notifications"},
     .kinds = {kinds::domainEvent},
     .look = notifications,
     .fixes = stateFixes},
    {.id = "event.internal-leaves"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Internal events stay in their subsystem"),
     .why = QT_TRANSLATE_NOOP("Rules", "An internal event may change whenever its team likes. Another subsystem may rely on "
                                       "external ones only, whose contract is a promise."),
     .heading = {2, "Trilateral API"},
     .kinds = {kinds::domainEvent},
     .look = internalLeaves,
     .fixes = externalFixes},
    {.id = "event.contract-missing"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "An event for other subsystems has a contract"),
     .why = QT_TRANSLATE_NOOP("Rules", "The fields of an external event are all that another team knows of it. Without them every "
                                       "change can break somebody."),
     .heading = {2, "Trilateral API"},
     .kinds = {kinds::domainEvent},
     .look = contractMissing},
    {.id = "event.several-producers"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "One service is the source of an event"),
     .why = QT_TRANSLATE_NOOP("Rules", "When two services tell the same fact, nobody can say which is right, and each of them may "
                                       "change it for the other."),
     .heading = {2, "Single Responsibility Principle"},
     .kinds = {kinds::domainEvent},
     .look = severalSources},
};

} // namespace

std::span<const Rule> eventRules() { return table; }

} // namespace keelson::review
