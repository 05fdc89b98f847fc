// SPDX-License-Identifier: MIT
#include "core/contract/contract.h"
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/channels.h"
#include "core/review/rules/fixing.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

// How events get through the hub, and that the lake gets them all.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::EventChannels)
};

using Routes = QList<const Child *>;

Routes routesOf(const Model &model, const Element &hub)
{
    return model.childrenOf(hub.id, itemlists::routes);
}

Id eventOf(const Child &route)
{
    return reference(route.properties.value(u"event"_s));
}

const Element *channelOf(const Model &model, const Child &route)
{
    const Element *channel = model.element(reference(route.properties.value(u"channel"_s)));
    const bool isChannel = channel && (channel->is(kinds::stream) || channel->is(kinds::queue) || channel->is(kinds::eventLake)
                                       || channel->is(kinds::eventHub));
    return isChannel ? channel : nullptr;
}

/// Where events wait for listeners.
const Element *firstChannel(const Model &model, const Element &hub)
{
    for (const Element *content : model.contentsOf(hub.id)) {
        if (content->is(kinds::stream) || content->is(kinds::queue))
            return content;
    }
    return nullptr;
}

bool takes(const Routes &routes, Id event)
{
    return std::any_of(routes.begin(), routes.end(), [event](const Child *route) {
        return eventOf(*route).isNull() || eventOf(*route) == event;
    });
}

QList<Breach> notRouted(const Model &model, const Element &service)
{
    QList<Breach> breaches;
    for (const Element *hub : hubsAround(model, service.id)) {
        const Routes routes = routesOf(model, *hub);
        if (routes.isEmpty())
            continue;
        for (const Element *event : architecture::consumedBy(model, service.id)) {
            if (!takes(routes, event->id))
                breaches.append({Tr::tr("“%1” listens to “%2”, but no routing rule of “%3” lets it through.")
                                     .arg(service.name, event->name, hub->name), {event->id, hub->id}});
        }
    }
    return breaches;
}

constexpr const char *addRoute = QT_TRANSLATE_NOOP("Rules", "Add the routing rule");

Edit routeEvent(const Model &model, const Finding &finding)
{
    Edit edit = fixing(addRoute);
    if (!isStanding(model, finding))
        return edit;
    const Element &hub = *model.element(finding.elements.at(2));
    const Element *channel = firstChannel(model, hub);
    if (!channel)
        return edit;
    const Id route = edit.addChild(hub.id, QString(itemlists::routes), orderBetween(routesOf(model, hub).last()->order, {}));
    edit.set(route, "event"_L1, finding.elements.at(1));
    edit.set(route, "channel"_L1, channel->id);
    return edit;
}

QList<Breach> routedNowhere(const Model &model, const Element &hub)
{
    for (const Child *route : routesOf(model, hub)) {
        if (channelOf(model, *route))
            continue;
        const Element *event = model.element(eventOf(*route));
        return {{event ? Tr::tr("A routing rule of “%1” sends “%2” nowhere.").arg(hub.name, event->name)
                       : Tr::tr("A routing rule of “%1” sends events nowhere.").arg(hub.name)}};
    }
    return {};
}

constexpr const char *sendToFirst = QT_TRANSLATE_NOOP("Rules", "Send them to the first channel of the hub");

/// Not where it would put faults among the events.
Edit routeSomewhere(const Model &model, const Finding &finding)
{
    Edit edit = fixing(sendToFirst);
    if (!isStanding(model, finding))
        return edit;
    const Element &hub = *model.element(finding.elements.first());
    const Element *channel = firstChannel(model, hub);
    for (const Child *route : routesOf(model, hub)) {
        if (!channel || channelOf(model, *route))
            continue;
        const Element *event = model.element(eventOf(*route));
        if (event && isFault(*event))
            return fixing(sendToFirst);
        edit.set(route->id, "channel"_L1, channel->id);
    }
    return edit;
}

/// Rules for events that nobody hears in the subsystem of the hub, or that are gone.
Routes unusedRoutes(const Model &model, const Element &hub)
{
    const Element *home = architecture::subsystemOf(model, hub.id);
    Routes unused = home ? routesOf(model, hub) : Routes();
    unused.removeIf([&](const Child *route) {
        const Element *channel = channelOf(model, *route);
        const bool isForListeners = channel && (channel->is(kinds::stream) || channel->is(kinds::queue));
        if (eventOf(*route).isNull() || !isForListeners)
            return true;
        const QList<const Element *> consumers = architecture::consumersOf(model, eventOf(*route));
        return std::any_of(consumers.begin(), consumers.end(), [&](const Element *consumer) {
            return architecture::subsystemOf(model, consumer->id) == home;
        });
    });
    return unused;
}

QList<Breach> routedForNobody(const Model &model, const Element &hub)
{
    const Routes unused = unusedRoutes(model, hub);
    if (unused.isEmpty())
        return {};
    const Element *event = model.element(eventOf(*unused.first()));
    return {{event ? Tr::tr("“%1” routes “%2”, which nobody in its subsystem listens to.").arg(hub.name, event->name)
                   : Tr::tr("“%1” routes an event that is gone.").arg(hub.name)}};
}

constexpr const char *removeRoutes = QT_TRANSLATE_NOOP("Rules", "Remove the routing rules nobody needs");

Edit removeUnused(const Model &model, const Finding &finding)
{
    Edit edit = fixing(removeRoutes);
    if (!isStanding(model, finding))
        return edit;
    for (const Child *route : unusedRoutes(model, *model.element(finding.elements.first())))
        edit.remove(route->id);
    return edit;
}

Routes repeatedRoutes(const Model &model, const Element &hub)
{
    std::set<std::tuple<Id, Id, QString>> known;
    Routes repeated = routesOf(model, hub);
    repeated.removeIf([&](const Child *route) {
        const Element *channel = channelOf(model, *route);
        const std::tuple key(eventOf(*route), channel ? channel->id : Id(), text(route->properties.value(u"filter"_s)).trimmed());
        const bool isNew = !channel || !known.contains(key);
        known.insert(key);
        return isNew;
    });
    return repeated;
}

QList<Breach> routedTwice(const Model &model, const Element &hub)
{
    const Routes repeated = repeatedRoutes(model, hub);
    if (repeated.isEmpty())
        return {};
    const Element *event = model.element(eventOf(*repeated.first()));
    return {{event ? Tr::tr("“%1” has the same routing rule for “%2” twice.").arg(hub.name, event->name)
                   : Tr::tr("“%1” has the same routing rule twice.").arg(hub.name)}};
}

constexpr const char *dropRepeatedRoutes = QT_TRANSLATE_NOOP("Rules", "Keep one routing rule of those");

Edit dropRepeated(const Model &model, const Finding &finding)
{
    Edit edit = fixing(dropRepeatedRoutes);
    if (!isStanding(model, finding))
        return edit;
    for (const Child *route : repeatedRoutes(model, *model.element(finding.elements.first())))
        edit.remove(route->id);
    return edit;
}

QList<Breach> crowded(const Model &model, const Element &hub)
{
    const int listeners = listenersPerStream(model, hub);
    if (listeners <= readersOfShard)
        return {};
    return {{Tr::tr("%1 listeners read a stream of “%2”; a shard can be read by %3.").arg(listeners).arg(hub.name).arg(readersOfShard)}};
}

constexpr const char *fanOut = QT_TRANSLATE_NOOP("Rules", "Give every reader a capacity of its own");

Edit fanOutStreams(const Model &model, const Finding &finding)
{
    Edit edit = fixing(fanOut);
    if (!isStanding(model, finding))
        return edit;
    for (const Element *stream : streamsOf(model, finding.elements.first()))
        edit.set(stream->id, "fanOut"_L1, true);
    return edit;
}

bool keepsForGood(const Element &lake)
{
    return lake.is(kinds::eventLake) && architecture::given(lake, "storedIn"_L1) != "search-index"_L1;
}

bool reachesLake(const Model &model, const Element &hub)
{
    QList<const Element *> reached = model.targets(hub.id, relations::uses);
    for (const Child *route : routesOf(model, hub)) {
        if (const Element *channel = channelOf(model, *route))
            reached.append(channel);
    }
    for (const Element *next : model.targets(hub.id, relations::uses)) {
        if (next->is(kinds::eventHub))
            reached.append(model.targets(next->id, relations::uses));
    }
    // A lake may also say itself which events it takes in.
    for (const Element *lake : architecture::contentsOf(model, hub.parent, kinds::eventLake)) {
        if (!model.targets(lake->id, relations::consumes).isEmpty())
            reached.append(lake);
    }
    return std::any_of(reached.begin(), reached.end(), [](const Element *end) { return keepsForGood(*end); });
}

bool hasTraffic(const Model &model, const Element &subsystem)
{
    const QList<const Element *> services = architecture::contentsOf(model, subsystem.id, kinds::service);
    return std::any_of(services.begin(), services.end(), [&](const Element *service) {
        return !architecture::publishedBy(model, service->id).isEmpty();
    });
}

/// A hub without channels is only a box yet.
QList<Breach> notKept(const Model &model, const Element &hub)
{
    const Element *subsystem = model.element(hub.parent);
    if (!subsystem || !firstChannel(model, hub) || reachesLake(model, hub) || !hasTraffic(model, *subsystem))
        return {};
    return {{Tr::tr("What “%1” of “%2” carries is kept nowhere for good.").arg(hub.name, subsystem->name)}};
}

constexpr const char *addLake = QT_TRANSLATE_NOOP("Rules", "Let an event lake take everything in");

Edit keepEverything(const Model &model, const Finding &finding)
{
    Edit edit = fixing(addLake);
    if (!isStanding(model, finding))
        return edit;
    const Element &hub = *model.element(finding.elements.first());
    QList<const Element *> lakes = architecture::contentsOf(model, hub.parent, kinds::eventLake);
    lakes.removeIf([](const Element *lake) { return !keepsForGood(*lake); });
    const Id lake = lakes.isEmpty() ? addBeside(edit, model, kinds::eventLake, Tr::tr("Event Lake"), hub.parent) : lakes.first()->id;
    edit.relate(relations::uses, hub.id, lake);
    return edit;
}

QList<Breach> forgetful(const Model &, const Element &lake)
{
    const double retention = architecture::givenNumber(lake, "retention"_L1);
    if (retention <= 0 || !keepsForGood(lake))
        return {};
    return {{Tr::tr("“%1” forgets events after %L2 days.").arg(lake.name).arg(retention / 86400, 0, 'g', 3)}};
}

constexpr const char *keepForGood = QT_TRANSLATE_NOOP("Rules", "Keep events for good");

Edit removeRetention(const Model &model, const Finding &finding)
{
    return setting(model, finding, keepForGood, "retention"_L1, Value());
}

QList<Breach> fasterThanBus(const Model &, const Element &hub)
{
    constexpr double busTakes = 10'000;
    const double rate = architecture::givenNumber(hub, "expectedRate"_L1);
    if (rate <= busTakes)
        return {};
    return {{Tr::tr("“%1” expects %L2 events in a second; a bus takes %L3 as it comes, and each costs more than in a stream.")
                 .arg(hub.name).arg(rate, 0, 'g', 6).arg(busTakes, 0, 'g', 6)}};
}

constexpr Fix routeFixes[] = {{"add-route"_L1, addRoute, routeEvent}};
constexpr Fix nowhereFixes[] = {{"send-to-first"_L1, sendToFirst, routeSomewhere}};
constexpr Fix unusedFixes[] = {{"remove-routes"_L1, removeRoutes, removeUnused}};
constexpr Fix repeatedFixes[] = {{"drop-repeated"_L1, dropRepeatedRoutes, dropRepeated}};
constexpr Fix crowdedFixes[] = {{"fan-out"_L1, fanOut, fanOutStreams}};
constexpr Fix lakeFixes[] = {{"add-lake"_L1, addLake, keepEverything}};
constexpr Fix forgetfulFixes[] = {{"keep-for-good"_L1, keepForGood, removeRetention}};

constexpr Rule table[] = {
    {.id = "event.not-routed"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "The hub lets through what its services listen to"),
     .why = QT_TRANSLATE_NOOP("Rules", "Once a bus has routing rules, it drops what none of them takes, and says nothing."),
     .heading = {4, "Routing and channel topology"},
     .kinds = {kinds::service},
     .look = notRouted,
     .fixes = routeFixes},
    {.id = "event.routed-nowhere"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Every routing rule leads to a channel"),
     .why = QT_TRANSLATE_NOOP("Rules", "A rule without a channel matches events and loses them."),
     .heading = {4, "Routing and channel topology"},
     .kinds = {kinds::eventHub},
     .look = routedNowhere,
     .fixes = nowhereFixes},
    {.id = "event.route-unused"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "No routing rule is for nobody"),
     .why = QT_TRANSLATE_NOOP("Rules", "What a channel carries for nobody costs money and room that listeners need."),
     .heading = {4, "Routing and channel topology"},
     .kinds = {kinds::eventHub},
     .look = routedForNobody,
     .fixes = unusedFixes},
    {.id = "event.route-twice"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "No event goes into a channel twice"),
     .why = QT_TRANSLATE_NOOP("Rules", "The bus delivers once for every rule that matches, and every listener gets the event again."),
     .heading = {4, "Routing and channel topology"},
     .kinds = {kinds::eventHub},
     .look = routedTwice,
     .fixes = repeatedFixes},
    {.id = "event.stream-readers"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A stream has no more listeners than can read it"),
     .why = QT_TRANSLATE_NOOP("Rules", "A shard answers five times in a second, and every listener asks about once. With more of them "
                                       "all fall behind; share them out over several streams or give each a capacity of its own."),
     .heading = {4, "Routing and channel topology"},
     .kinds = {kinds::eventHub},
     .look = crowded,
     .fixes = crowdedFixes},
    {.id = "event.no-lake"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Everything on the bus reaches an event lake"),
     .why = QT_TRANSLATE_NOOP("Rules", "Streams forget within days. Only a lake that keeps every event can tell what happened, replay "
                                       "it, and fill a new service."),
     .heading = {4, "Event lake"},
     .kinds = {kinds::eventHub},
     .look = notKept,
     .fixes = lakeFixes},
    {.id = "event.lake-forgets"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "The lake keeps events for good"),
     .why = QT_TRANSLATE_NOOP("Rules", "What will be asked in five years nobody knows today. A cheap store keeps events for ever; what "
                                       "tells of a person is erased by its key."),
     .heading = {4, "Event lake"},
     .kinds = {kinds::eventLake},
     .look = forgetful,
     .fixes = forgetfulFixes},
    {.id = "event.channel-rate"_L1,
     .topic = Topic::Events,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "The channel fits the rate"),
     .why = QT_TRANSLATE_NOOP("Rules", "A bus routes well, but each event costs more than in a stream and the account limits how many it "
                                       "takes. At high rates services publish into a stream."),
     .heading = {4, "Routing and channel topology"},
     .kinds = {kinds::eventHub},
     .look = fasterThanBus},
};

} // namespace

std::span<const Rule> eventChannelRules() { return table; }

} // namespace keelson::review
