// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/channels.h"
#include "core/review/rules/fixing.h"

#include <QCoreApplication>

#include <algorithm>

// What becomes of an event that cannot be handled, or that comes again.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::StreamFailures)
};

bool readsStream(const Element &function)
{
    return isOfRole(function, "listener"_L1) || isOfRole(function, "trigger"_L1);
}

/// "Listener of Order BFF".
QString placed(const Model &model, const Element &function)
{
    const Element *service = architecture::serviceOf(model, function.id);
    return service ? Tr::tr("“%1” of “%2”").arg(function.name, service->name) : Tr::tr("“%1”").arg(function.name);
}

QList<Breach> faultsBlock(const Model &model, const Element &function)
{
    if (!readsStream(function) || architecture::given(function, "faults"_L1) != "none"_L1)
        return {};
    return {{Tr::tr("An event that %1 cannot handle blocks all that come after it.").arg(placed(model, function))}};
}

constexpr const char *publishFaults = QT_TRANSLATE_NOOP("Rules", "Publish a fault event instead");

Edit setFaultEvents(const Model &model, const Finding &finding)
{
    return setting(model, finding, publishFaults, "faults"_L1, u"fault-event"_s);
}

QList<Breach> triesForEver(const Model &model, const Element &function)
{
    if (!readsStream(function) || architecture::givenNumber(function, "retries"_L1) >= 0
        || architecture::givenNumber(function, "recordAge"_L1) > 0)
        return {};
    return {{Tr::tr("%1 tries again without end.").arg(placed(model, function))}};
}

constexpr const char *giveUp = QT_TRANSLATE_NOOP("Rules", "Give up after three attempts");

Edit limitRetries(const Model &model, const Finding &finding)
{
    return setting(model, finding, giveUp, "retries"_L1, 3.0);
}

QList<Breach> faultsUnwatched(const Model &, const Element &hub)
{
    if (!architecture::isDenied(hub, "faultMonitor"_L1))
        return {};
    return {{Tr::tr("Nobody collects the fault events of “%1”.").arg(hub.name)}};
}

constexpr const char *watchFaults = QT_TRANSLATE_NOOP("Rules", "Add the fault monitor");

Edit addFaultMonitor(const Model &model, const Finding &finding)
{
    return setting(model, finding, watchFaults, "faultMonitor"_L1, true);
}

/// Routing rules that send faults to where listeners wait.
QList<const Child *> faultRoutes(const Model &model, const Element &hub)
{
    QList<const Child *> routes = model.childrenOf(hub.id, itemlists::routes);
    routes.removeIf([&](const Child *route) {
        const Element *event = model.element(reference(route->properties.value(u"event"_s)));
        const Element *channel = model.element(reference(route->properties.value(u"channel"_s)));
        return !event || !isFault(*event) || !channel || !channel->is(kinds::stream);
    });
    return routes;
}

QList<Breach> faultsAmongEvents(const Model &model, const Element &hub)
{
    const QList<const Child *> routes = faultRoutes(model, hub);
    if (routes.isEmpty())
        return {};
    const Element *event = model.element(reference(routes.first()->properties.value(u"event"_s)));
    return {{Tr::tr("“%1” sends “%2” into a stream its services listen to.").arg(hub.name, event->name)}};
}

constexpr const char *keepFaultsOut = QT_TRANSLATE_NOOP("Rules", "Keep faults out of the streams");

/// Not while somebody listens to them there: that is theirs to settle first.
Edit removeFaultRoutes(const Model &model, const Finding &finding)
{
    Edit edit = fixing(keepFaultsOut);
    if (!isStanding(model, finding))
        return edit;
    for (const Child *route : faultRoutes(model, *model.element(finding.elements.first()))) {
        if (!architecture::consumersOf(model, reference(route->properties.value(u"event"_s))).isEmpty())
            return fixing(keepFaultsOut);
        edit.remove(route->id);
    }
    return edit;
}

QList<Breach> failsInSilence(const Model &model, const Element &function)
{
    if (!architecture::isDenied(function, "alarms"_L1))
        return {};
    return {{Tr::tr("Nobody is called when %1 fails or falls behind.").arg(placed(model, function))}};
}

constexpr const char *addAlarms = QT_TRANSLATE_NOOP("Rules", "Add the alarms");

Edit raiseAlarms(const Model &model, const Finding &finding)
{
    return setting(model, finding, addAlarms, "alarms"_L1, true);
}

QList<const Element *> systemsCalled(const Model &model, const Element &function)
{
    QList<const Element *> called = model.targets(function.id, relations::calls);
    called.removeIf([](const Element *element) { return !element->is(kinds::externalSystem); });
    return called;
}

QList<Breach> doneAgain(const Model &model, const Element &function)
{
    const bool isFed = readsStream(function) || isOfRole(function, "webhook"_L1);
    if (!isFed || architecture::given(function, "idempotence"_L1) != "none"_L1)
        return {};
    return {{Tr::tr("%1 does everything again when an event comes twice.").arg(placed(model, function))}};
}

constexpr const char *doOnce = QT_TRANSLATE_NOOP("Rules", "Do it once however often it comes");

Edit makeIdempotent(const Model &model, const Finding &finding)
{
    const Element *function = model.element(finding.elements.value(0));
    const bool calls = function && !systemsCalled(model, *function).isEmpty();
    return setting(model, finding, doOnce, "idempotence"_L1, calls ? u"idempotency-key"_s : u"conditional-write"_s);
}

/// A condition on a row keeps the row from being written again, not another system from being asked again.
QList<Breach> askedAgain(const Model &model, const Element &function)
{
    const bool isSaid = architecture::isSaid(function, "idempotence"_L1);
    if (!readsStream(function) || !isSaid || architecture::given(function, "idempotence"_L1) != "conditional-write"_L1)
        return {};
    QList<Breach> breaches;
    for (const Element *system : systemsCalled(model, function))
        breaches.append({Tr::tr("When events are replayed, %1 calls “%2” again for each.").arg(placed(model, function), system->name),
                         {system->id}});
    return breaches;
}

constexpr const char *sendKey = QT_TRANSLATE_NOOP("Rules", "Send an idempotency key along");

Edit useIdempotencyKey(const Model &model, const Finding &finding)
{
    return setting(model, finding, sendKey, "idempotence"_L1, u"idempotency-key"_s);
}

QList<Breach> wholeBatchAgain(const Model &model, const Element &function)
{
    if (!readsStream(function) || !architecture::isDenied(function, "partialFailures"_L1) || architecture::givenNumber(function, "batchSize"_L1) <= 1)
        return {};
    return {{Tr::tr("When one event of a batch fails, %1 does all of them again.").arg(placed(model, function))}};
}

constexpr const char *reportFailures = QT_TRANSLATE_NOOP("Rules", "Report the failed events alone");

Edit reportPartialFailures(const Model &model, const Finding &finding)
{
    return setting(model, finding, reportFailures, "partialFailures"_L1, true);
}

QList<const Element *> storesOf(const Model &model, const Element &function)
{
    QList<const Element *> stores = model.targets(function.id, relations::uses) + model.targets(function.id, relations::materializes);
    stores.removeIf([](const Element *used) { return !used->is(kinds::dataStore); });
    return stores;
}

QList<Breach> lastOneWins(const Model &model, const Element &function)
{
    const QList<const Element *> stores = storesOf(model, function);
    if (!isOfRole(function, "listener"_L1) || !architecture::isDenied(function, "orderTolerant"_L1) || stores.isEmpty())
        return {};
    return {{Tr::tr("An old event that comes late makes %1 undo what is newer in “%2”.").arg(placed(model, function), stores.first()->name)}};
}

constexpr const char *tolerateOrder = QT_TRANSLATE_NOOP("Rules", "Leave newer rows alone");

Edit makeOrderTolerant(const Model &model, const Finding &finding)
{
    return setting(model, finding, tolerateOrder, "orderTolerant"_L1, true);
}

QList<Breach> echoes(const Model &model, const Element &function)
{
    const Element *service = architecture::serviceOf(model, function.id);
    if (!service || !isOfRole(function, "listener"_L1) || !architecture::isDenied(function, "latched"_L1))
        return {};
    const QList<const Element *> triggers = functionsOf(model, service->id, "trigger"_L1);
    if (triggers.isEmpty())
        return {};
    return {{Tr::tr("What %1 writes is published by “%2” as if it had happened here.").arg(placed(model, function), triggers.first()->name)}};
}

constexpr const char *latch = QT_TRANSLATE_NOOP("Rules", "Mark what the listener writes");

Edit latchListener(const Model &model, const Finding &finding)
{
    return setting(model, finding, latch, "latched"_L1, true);
}

constexpr Fix faultFixes[] = {{"publish-faults"_L1, publishFaults, setFaultEvents}};
constexpr Fix retryFixes[] = {{"give-up"_L1, giveUp, limitRetries}};
constexpr Fix monitorFixes[] = {{"add-fault-monitor"_L1, watchFaults, addFaultMonitor}};
constexpr Fix faultRouteFixes[] = {{"keep-faults-out"_L1, keepFaultsOut, removeFaultRoutes}};
constexpr Fix alarmFixes[] = {{"add-alarms"_L1, addAlarms, raiseAlarms}};
constexpr Fix onceFixes[] = {{"do-once"_L1, doOnce, makeIdempotent}};
constexpr Fix replayFixes[] = {{"send-key"_L1, sendKey, useIdempotencyKey}};
constexpr Fix partialFixes[] = {{"report-failures"_L1, reportFailures, reportPartialFailures}};
constexpr Fix orderFixes[] = {{"tolerate-order"_L1, tolerateOrder, makeOrderTolerant}};
constexpr Fix latchFixes[] = {{"latch"_L1, latch, latchListener}};

constexpr Rule table[] = {
    {.id = "stream.poison-events"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "One bad event does not hold up the others"),
     .why = QT_TRANSLATE_NOOP("Rules", "A shard is read in order. An event that always fails is tried until it is too old, for days, and "
                                       "everything behind it waits. Put it aside as a fault and go on."),
     .heading = {4, "Poison events"},
     .kinds = {kinds::function},
     .look = faultsBlock,
     .fixes = faultFixes},
    {.id = "stream.endless-retries"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Trying again has an end"),
     .why = QT_TRANSLATE_NOOP("Rules", "What has failed a few times in the same way will fail again. Without a limit it blocks its shard "
                                       "until the stream forgets it."),
     .heading = {4, "Designing for failure"},
     .kinds = {kinds::function},
     .look = triesForEver,
     .fixes = retryFixes},
    {.id = "stream.fault-monitor"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Fault events are collected and can be sent again"),
     .why = QT_TRANSLATE_NOOP("Rules", "A fault nobody sees is a lost event. The monitor keeps it with all it needs to be handled once the "
                                       "cause is mended."),
     .heading = {4, "Fault events"},
     .kinds = {kinds::eventHub},
     .look = faultsUnwatched,
     .fixes = monitorFixes},
    {.id = "stream.fault-in-channel"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Faults stay out of the streams of events"),
     .why = QT_TRANSLATE_NOOP("Rules", "A listener that gets faults can fail on them and make more of them, round and round. They have a "
                                       "channel of their own."),
     .heading = {4, "Fault events"},
     .kinds = {kinds::eventHub},
     .look = faultsAmongEvents,
     .fixes = faultRouteFixes},
    {.id = "stream.alarms"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Somebody is called when a function fails or falls behind"),
     .why = QT_TRANSLATE_NOOP("Rules", "Nobody waits for a listener, so nobody notices when it stands still. The age of what it reads, its "
                                       "faults, errors and throttles tell."),
     .heading = {4, "Observing throughput"},
     .kinds = {kinds::function},
     .look = failsInSilence,
     .fixes = alarmFixes},
    {.id = "stream.idempotence"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "An event that comes twice is done once"),
     .why = QT_TRANSLATE_NOOP("Rules", "Channels deliver at least once, and every retry and replay delivers again. What is not prepared for "
                                       "it counts, charges or sends twice."),
     .heading = {4, "Order tolerance and idempotence"},
     .kinds = {kinds::function},
     .look = doneAgain,
     .fixes = onceFixes},
    {.id = "stream.replay"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A replay asks no other system again"),
     .why = QT_TRANSLATE_NOOP("Rules", "A condition in our own table does not stop the call. A key that goes along lets the other system "
                                       "tell that it did this already, so that no customer is charged or written to again."),
     .heading = {4, "Systemwide event sourcing"},
     .kinds = {kinds::function},
     .look = askedAgain,
     .fixes = replayFixes},
    {.id = "stream.partial-failures"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "What was done of a batch is not done again"),
     .why = QT_TRANSLATE_NOOP("Rules", "Without a report of the single failures the whole batch counts as failed and comes again, the good "
                                       "events with it."),
     .heading = {4, "Unit of work"},
     .kinds = {kinds::function},
     .look = wholeBatchAgain,
     .fixes = partialFixes},
    {.id = "stream.order-tolerance"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A late event undoes nothing newer"),
     .why = QT_TRANSLATE_NOOP("Rules", "After a retry, a replay or a change of region events come out of order. A row that is newer than the "
                                       "event has to stay."),
     .heading = {5, "Inverse optimistic locking"},
     .kinds = {kinds::function},
     .look = lastOneWins,
     .fixes = orderFixes},
    {.id = "stream.latching"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "What came in as an event does not go out as one"),
     .why = QT_TRANSLATE_NOOP("Rules", "The trigger publishes every change of the table. Unless the listener marks its own, two services can "
                                       "echo one change for ever."),
     .heading = {7, "Latching and cross-referencing"},
     .kinds = {kinds::function},
     .look = echoes,
     .fixes = latchFixes},
};

} // namespace

std::span<const Rule> streamRules() { return table; }

} // namespace keelson::review
