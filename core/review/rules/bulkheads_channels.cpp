// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules/bulkheads.h"
#include "core/review/rules/crossing.h"
#include "core/review/rules/mending.h"

#include <QCoreApplication>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Bulkheads)
};

using Elements = QList<const Element *>;

/// Services other than the one it is in that use a store, a queue or a stream; of a store in none, all but the first.
Elements strangers(const Model &model, const Element &resource)
{
    Elements users;
    const Element *keeper = serviceOf(model, resource.id);
    for (const Element *user : model.sources(resource.id, relations::uses)) {
        const Element *service = serviceOf(model, user->id);
        if (service && service != keeper && !users.contains(service))
            users.append(service);
    }
    std::sort(users.begin(), users.end(), [](auto *a, auto *b) { return std::pair(a->name, a->id) < std::pair(b->name, b->id); });
    if (!keeper && !users.isEmpty())
        users.removeFirst();
    return users;
}

QList<Id> idsOf(const Elements &elements)
{
    QList<Id> ids;
    for (const Element *element : elements)
        ids.append(element->id);
    return ids;
}

QString quoted(const Elements &elements)
{
    QStringList names;
    for (const Element *element : elements)
        names.append(u'“' + element->name + u'”');
    return names.join(u", "_s);
}

QList<Breach> sharedStore(const Model &model, const Element &store)
{
    const Elements others = strangers(model, store);
    if (others.isEmpty())
        return {};
    return {{Tr::tr("“%1” is not the store of one service alone: it is used by %2, too.").arg(store.name, quoted(others)),
             idsOf(others)}};
}

/// Relations by which a service and its functions use something.
QList<const Relation *> usesBy(const Model &model, const Element &resource, const Element &service)
{
    QList<const Relation *> uses = model.relationsTo(resource.id);
    uses.removeIf([&](const Relation *relation) {
        return !relation->is(relations::uses) || serviceOf(model, relation->from) != &service;
    });
    return uses;
}

Edit separateStores(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Give each service a store of its own"));
    const Element *store = stillBroken(model, finding, sharedStore);
    if (!store)
        return edit;
    for (const Element *other : strangers(model, *store)) {
        const Id own = edit.add(kinds::dataStore, unusedName(model, kinds::dataStore, store->name, other->id), other->id);
        if (isSaid(*store, "storeType"_L1))
            edit.set(own, "storeType"_L1, given(*store, "storeType"_L1));
        for (const Relation *use : usesBy(model, *store, *other))
            edit.set(use->id, properties::to, own);
    }
    return edit;
}

QList<Breach> pointToPoint(const Model &model, const Element &channel)
{
    const Element *keeper = serviceOf(model, channel.id);
    const Elements others = keeper ? strangers(model, channel) : Elements();
    if (others.isEmpty())
        return {};
    return {{Tr::tr("%2 and “%3” meet in “%1”, past the event hub.").arg(channel.name, quoted(others), keeper->name),
             idsOf(others)}};
}

Edit sendThroughHub(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Send an event through the hub"));
    const Element *channel = stillBroken(model, finding, pointToPoint);
    if (!channel)
        return edit;
    for (const Element *other : strangers(model, *channel)) {
        for (const Relation *use : usesBy(model, *channel, *other))
            edit.remove(use->id);
        carry(edit, model, Tr::tr("%1: %2 Sent").arg(other->name, channel->name), *other, *serviceOf(model, channel->id));
    }
    return edit;
}

QList<Breach> batchExchange(const Model &model, const Element &function)
{
    if (given(function, properties::functionRole) != "job"_L1)
        return {};
    const Elements events = model.targets(function.id, relations::consumes);
    if (events.isEmpty())
        return {};
    return {{Tr::tr("“%1” runs by the clock and collects “%2”: until then nobody hears of it.")
                 .arg(function.name, events.first()->name),
             {events.first()->id}}};
}

Edit makeListener(const Model &model, const Finding &finding)
{
    return saying(model, finding, batchExchange, Tr::tr("Let a job listen instead"),
                  {{properties::functionRole, u"listener"_s}, {"schedule"_L1, Value()}});
}

bool decides(const QString &filter)
{
    constexpr QStringView signs = u"<>+";
    return std::any_of(filter.begin(), filter.end(), [signs](QChar c) { return signs.contains(c); });
}

QList<Breach> smartRouting(const Model &model, const Element &hub)
{
    for (const Child *route : model.childrenOf(hub.id, itemlists::routes)) {
        const QString filter = text(route->properties.value(u"filter"_s));
        if (decides(filter))
            return {{Tr::tr("“%1” routes by a rule of the business: %2").arg(hub.name, filter)}};
    }
    return {};
}

Edit routePlainly(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Take business rules out of the routing"));
    const Element *hub = stillBroken(model, finding, smartRouting);
    for (const Child *route : hub ? model.childrenOf(hub->id, itemlists::routes) : QList<const Child *>()) {
        if (decides(text(route->properties.value(u"filter"_s))))
            edit.set(route->id, "filter"_L1, Value());
    }
    return edit;
}

bool speaks(const Model &model, const Element &element)
{
    return !model.targets(element.id, relations::publishes).isEmpty()
        || !model.targets(element.id, relations::consumes).isEmpty();
}

QList<Breach> missingHub(const Model &model, const Element &subsystem)
{
    if (!contentsOf(model, subsystem.id, kinds::eventHub).isEmpty())
        return {};
    for (const Element *service : contentsOf(model, subsystem.id, kinds::service)) {
        if (speaks(model, *service))
            return {{Tr::tr("“%1” has no event hub for the events of “%2”.").arg(subsystem.name, service->name), {service->id}}};
    }
    return {};
}

Edit addHub(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Add an event hub"));
    if (const Element *subsystem = stillBroken(model, finding, missingHub))
        ensureHub(edit, model, subsystem->id);
    return edit;
}

QList<Breach> secondHub(const Model &model, const Element &subsystem)
{
    Elements hubs = contentsOf(model, subsystem.id, kinds::eventHub);
    if (hubs.size() < 2)
        return {};
    return {{Tr::tr("“%1” has %2 event hubs: %3.").arg(subsystem.name).arg(hubs.size()).arg(quoted(hubs)), idsOf(hubs)}};
}

Edit keepOneHub(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Keep one event hub"));
    const Element *subsystem = stillBroken(model, finding, secondHub);
    Elements others = subsystem ? contentsOf(model, subsystem->id, kinds::eventHub) : Elements();
    if (others.isEmpty())
        return edit;
    const Id kept = others.takeFirst()->id;
    for (const Element *hub : std::as_const(others)) {
        for (const Element *channel : model.contentsOf(hub->id))
            edit.set(channel->id, properties::parent, kept);
        for (const Relation *use : model.relationsTo(hub->id)) {
            if (use->from != kept && use->is(relations::uses))
                edit.set(use->id, properties::to, kept);
        }
        for (const Relation *use : model.relationsFrom(hub->id)) {
            if (use->is(relations::uses) && use->to != kept && !isJoined(model, relations::uses, kept, use->to))
                edit.set(use->id, properties::from, kept);
        }
        for (const Child *route : model.childrenOf(hub->id, itemlists::routes))
            edit.set(route->id, properties::owner, kept);
        edit.remove(hub->id);
    }
    return edit;
}

QList<Breach> bypassedGateways(const Model &model)
{
    QList<Breach> breaches;
    for (const Element *event : model.ofKind(kinds::domainEvent)) {
        for (const Crossing &crossing : crossingsOf(model, *event)) {
            const Element &source = *subsystemOf(model, crossing.publishers.first()->id);
            breaches.append({Tr::tr("“%1” comes from “%2” into “%3” without a gateway on each side.")
                                 .arg(event->name, source.name, crossing.target->name),
                             {event->id, crossing.target->id, source.id}});
        }
    }
    return breaches;
}

Edit insertGateways(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Put gateways between two subsystems"));
    const Element *event = model.element(finding.elements.value(0));
    if (!event || !event->is(kinds::domainEvent))
        return edit;
    for (const Crossing &crossing : crossingsOf(model, *event)) {
        if (crossing.target->id == finding.elements.value(1))
            leadThroughGateways(edit, model, crossing);
    }
    return edit;
}

QList<Breach> outwardEventInside(const Model &model, const Element &event)
{
    for (const Element *teller : model.sources(event.id, relations::publishes)) {
        if (!teller->is(kinds::service) || !leadsOut(*teller))
            continue;
        for (const Element *listener : model.sources(event.id, relations::consumes)) {
            if (listener->is(kinds::service) && listener->parent == teller->parent && !isService(*listener, esg))
                return {{Tr::tr("“%1” is told to other subsystems by “%2”, but “%3” beside it listens, too.")
                             .arg(event.name, teller->name, listener->name),
                         {listener->id, teller->id}}};
        }
    }
    return {};
}

bool isFor(const Element &event, const Element &consumer)
{
    return consumer.name.size() > 2 && event.name.size() > consumer.name.size()
        && event.name.endsWith(u' ' + consumer.name, Qt::CaseInsensitive);
}

QList<Breach> producerKnowsConsumer(const Model &model, const Element &event)
{
    for (const Element *consumer : model.sources(event.id, relations::consumes)) {
        if (isFor(event, *consumer))
            return {{Tr::tr("“%1” is named after “%2”, which consumes it: another consumer would need an event of its own.")
                         .arg(event.name, consumer->name),
                     {consumer->id}}};
    }
    return {};
}

constexpr Fix storeFixes[] = {
    {"separate-stores"_L1, QT_TRANSLATE_NOOP("Rules", "Give each service a store of its own"), separateStores},
};
constexpr Fix pointFixes[] = {
    {"send-through-hub"_L1, QT_TRANSLATE_NOOP("Rules", "Send an event through the hub"), sendThroughHub},
};
constexpr Fix batchFixes[] = {
    {"make-listener"_L1, QT_TRANSLATE_NOOP("Rules", "Make the job a listener"), makeListener},
};
constexpr Fix routingFixes[] = {
    {"route-plainly"_L1, QT_TRANSLATE_NOOP("Rules", "Take the business rules out of the routing"), routePlainly},
};
constexpr Fix hubFixes[] = {
    {"add-hub"_L1, QT_TRANSLATE_NOOP("Rules", "Add an event hub"), addHub},
};
constexpr Fix secondHubFixes[] = {
    {"keep-one-hub"_L1, QT_TRANSLATE_NOOP("Rules", "Keep one event hub"), keepOneHub},
};
constexpr Fix gatewayFixes[] = {
    {"insert-gateways"_L1, QT_TRANSLATE_NOOP("Rules", "Put a gateway on each side"), insertGateways},
};

constexpr Rule table[] = {
    {.id = "bulkhead.shared-store"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A store belongs to one service"),
     .why = QT_TRANSLATE_NOOP("Rules", "Where two services share a store, neither can change it without the other, and the load "
                                       "of one slows the other down. Copies made of events cost less than that."),
     .heading = {1, "Shared database"},
     .kinds = {kinds::dataStore},
     .look = sharedStore,
     .fixes = storeFixes},
    {.id = "bulkhead.point-to-point"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Services meet in the event hub only"),
     .why = QT_TRANSLATE_NOOP("Rules", "Who writes into the queue of another service has to know it, and nobody else can listen. "
                                       "An event on the hub is there for everybody who needs it, today or later."),
     .heading = {1, "Spaghetti integration"},
     .kinds = {kinds::queue, kinds::stream},
     .look = pointToPoint,
     .fixes = pointFixes},
    {.id = "bulkhead.batch-exchange"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Services pass on what happens when it happens"),
     .why = QT_TRANSLATE_NOOP("Rules", "A nightly batch delivers yesterday's data, and when it breaks the whole night's work is "
                                       "late at once. A listener takes events as they come."),
     .heading = {1, "Batch integration"},
     .kinds = {kinds::function},
     .look = batchExchange,
     .fixes = batchFixes},
    {.id = "bulkhead.smart-routing"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Routing knows nothing of the business"),
     .why = QT_TRANSLATE_NOOP("Rules", "A rule of the business that hides in the hub is changed by nobody and tested by nobody. "
                                       "Route by the type of the event and let the consumer decide."),
     .heading = {1, "Enterprise application integration"},
     .kinds = {kinds::eventHub},
     .look = smartRouting,
     .fixes = routingFixes},
    {.id = "bulkhead.event-hub"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A subsystem has an event hub"),
     .why = QT_TRANSLATE_NOOP("Rules", "The hub is where the services of a subsystem find each other's events. Without one of its "
                                       "own, a subsystem depends on the hub of another and fails with it."),
     .heading = {2, "Event hub"},
     .kinds = {kinds::subsystem},
     .look = missingHub,
     .fixes = hubFixes},
    {.id = "bulkhead.second-hub"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A subsystem has one event hub and no more"),
     .why = QT_TRANSLATE_NOOP("Rules", "With two hubs in one subsystem, who listens has to know which event goes where. If they "
                                       "are apart for a reason, they are two subsystems."),
     .heading = {2, "Event hub"},
     .kinds = {kinds::subsystem},
     .look = secondHub,
     .fixes = secondHubFixes},
    {.id = "bulkhead.bypassed-gateway"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Events leave and enter subsystems through gateways"),
     .why = QT_TRANSLATE_NOOP("Rules", "Inside a subsystem events change as its services do. A gateway on the way out promises "
                                       "others a stable form of them, and one on the way in turns it into the words used there."),
     .heading = {7, "Integrating with other subsystems"},
     .kinds = {},
     .lookAll = bypassedGateways,
     .fixes = gatewayFixes},
    {.id = "bulkhead.outward-event-inside"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Services do not depend on what is told to others"),
     .why = QT_TRANSLATE_NOOP("Rules", "What a gateway tells other subsystems is made for them and slow to change. Services beside "
                                       "it listen to the event it was made of."),
     .heading = {2, "Dependency Inversion Principle"},
     .kinds = {kinds::domainEvent},
     .look = outwardEventInside},
    {.id = "bulkhead.producer-knows-consumer"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Events are not made for one consumer"),
     .why = QT_TRANSLATE_NOOP("Rules", "An event that says what happened serves whoever comes next. One that is addressed to a "
                                       "service has to be published again for each new one."),
     .heading = {2, "Open-Closed Principle"},
     .kinds = {kinds::domainEvent},
     .look = producerKnowsConsumer},
};

} // namespace

std::span<const Rule> channelRules() { return table; }

} // namespace keelson::review
