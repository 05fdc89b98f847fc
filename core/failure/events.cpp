// SPDX-License-Identifier: MIT
#include "core/failure/graph.h"

#include "core/model/architecture.h"

#include <algorithm>
#include <functional>

// How events come from who publishes them to who consumes them, and where they wait.

namespace keelson::failure {

using namespace Qt::StringLiterals;

namespace {

using Elements = QList<const Element *>;

Id referenceOf(const Child &route, QLatin1StringView column)
{
    return reference(route.properties.value(QString(column)));
}

class Events
{
public:
    Events(Graph &graph, const Model &model) : m_graph(graph), m_model(model) { }

    void add()
    {
        for (const Element *event : m_model.ofKind(kinds::domainEvent))
            addEvent(*event);
        for (const Element *lake : m_model.ofKind(kinds::eventLake))
            addLake(*lake);
        for (const Id service : std::as_const(m_graph.services))
            addViews(service);
        for (const Element *hub : m_model.ofKind(kinds::eventHub))
            addKeepers(*hub);
    }

private:
    void addEvent(const Element &event)
    {
        const Elements publishers = architecture::publishersOf(m_model, event.id);
        const Elements consumers = architecture::consumersOf(m_model, event.id);
        if (publishers.isEmpty() && consumers.isEmpty())
            return;
        const int happens = m_graph.add(Role::Happens, event.id);
        for (const Element *publisher : publishers)
            m_graph.tell(giving(*publisher, event), happens, Because::Publishes);
        for (const Element *consumer : consumers)
            m_graph.tell(happens, taking(*consumer, event), Because::Consumes);
    }

    int giving(const Element &publisher, const Element &event)
    {
        const int gives = m_graph.add(Role::Gives, publisher.id);
        if (!publisher.is(kinds::service))
            m_graph.need(gives, m_graph.find(Role::Works, publisher.id), Because::Part);
        for (const Element *hub : hubsOf(publisher, event))
            m_graph.need(gives, m_graph.find(Role::Works, hub->id), Because::Sends);
        if (!m_graph.buffers.contains(gives)) {
            const Elements parts = m_model.contentsOf(publisher.id);
            const auto is = [&](QLatin1StringView kind) {
                return std::any_of(parts.begin(), parts.end(), [&](const Element *part) { return part->is(kind); });
            };
            // Without a store there is no list of changes to go on from; what is not drawn in detail has one.
            const bool hasOutbox = is(kinds::dataStore) || !is(kinds::function) || isReactor(publisher);
            const int serves = isReactor(publisher) ? -1 : m_graph.find(Role::Serves, publisher.id);
            m_graph.buffers.insert(gives, {hasOutbox ? outboxRetention : 0, {}, serves});
        }
        return gives;
    }

    int taking(const Element &consumer, const Element &event)
    {
        const int takes = m_graph.add(Role::Takes, consumer.id);
        if (!consumer.is(kinds::service))
            m_graph.need(takes, m_graph.find(Role::Works, consumer.id), Because::Part);
        const Elements hubs = hubsOf(consumer, event);
        for (const Element *hub : hubs)
            m_graph.need(takes, m_graph.find(Role::Works, hub->id), Because::Reads);
        Buffer &buffer = m_graph.buffers.insert(takes, m_graph.buffers.value(takes, {outboxRetention, {}, -1})).value();
        for (const Element *channel : channelsOf(consumer, event, hubs))
            addChannel(takes, *channel, buffer);
        if (isReactor(consumer) || consumer.is(kinds::function))
            connectReaction(takes, consumer.id);
        return takes;
    }

    void addChannel(int takes, const Element &channel, Buffer &buffer)
    {
        const int works = m_graph.find(Role::Works, channel.id);
        m_graph.need(takes, works, Because::Reads);
        if (buffer.channels.contains(works))
            return;
        const double retention = architecture::givenNumber(channel, "retention"_L1, outboxRetention);
        buffer.kept = buffer.channels.isEmpty() ? retention : std::min(buffer.kept, retention);
        buffer.channels.append(works);
    }

    void connectReaction(int takes, Id consumer)
    {
        const int gives = m_graph.add(Role::Gives, consumer);
        const std::vector<Arrow> &known = m_graph.news[takes];
        if (std::none_of(known.begin(), known.end(), [gives](const Arrow &arrow) { return arrow.to == gives; }))
            m_graph.tell(takes, gives, Because::Part);
    }

    Elements partsAnd(const Element &element) const
    {
        return Elements{&element} + m_model.contentsOf(element.id);
    }

    Elements usedBy(const Element &element, std::function<bool(const Element &)> wanted) const
    {
        Elements used;
        for (const Element *part : partsAnd(element)) {
            for (const Element *target : m_model.targets(part->id, relations::uses)) {
                if (wanted(*target) && !used.contains(target))
                    used.append(target);
            }
        }
        return used;
    }

    /// What it says it uses; else the hub of its subsystem; of several those with a rule for the event, or else the first.
    Elements hubsOf(const Element &element, const Element &event) const
    {
        const Elements said = usedBy(element, [](const Element &used) { return used.is(kinds::eventHub); });
        if (!said.isEmpty())
            return said;
        const Element *subsystem = architecture::subsystemOf(m_model, element.id);
        const Elements hubs = subsystem ? architecture::contentsOf(m_model, subsystem->id, kinds::eventHub) : Elements();
        Elements routing = hubs;
        routing.removeIf([&](const Element *hub) { return channels(*hub, event).isEmpty(); });
        return hubs.size() <= 1 ? hubs : routing.isEmpty() ? hubs.mid(0, 1) : routing;
    }

    /// Where the rules of the hub send the event: rules that name it, or else those for all.
    Elements channels(const Element &hub, const Element &event) const
    {
        Elements named;
        Elements forAll;
        for (const Child *route : m_model.childrenOf(hub.id, itemlists::routes)) {
            const Id about = referenceOf(*route, "event"_L1);
            const Element *channel = m_model.element(referenceOf(*route, "channel"_L1));
            if (channel && about == event.id)
                named.append(channel);
            else if (channel && about.isNull())
                forAll.append(channel);
        }
        return named.isEmpty() ? forAll : named;
    }

    /// What it reads from by its own words; else what the rules of the hub say; else what the hub has.
    Elements channelsOf(const Element &consumer, const Element &event, const Elements &hubs) const
    {
        const auto isChannel = [](const Element &used) { return used.is(kinds::stream) || used.is(kinds::queue); };
        const Elements said = usedBy(consumer, isChannel);
        if (!said.isEmpty() || consumer.is(kinds::eventLake))
            return said;
        Elements routed;
        for (const Element *hub : hubs) {
            const bool hasRoutes = !m_model.childrenOf(hub->id, itemlists::routes).isEmpty();
            routed += hasRoutes ? channels(*hub, event) : m_model.contentsOf(hub->id);
        }
        routed.removeIf([&](const Element *channel) { return !isChannel(*channel); });
        return routed;
    }

    /// A lake that nobody connected keeps what its subsystem publishes.
    void addLake(const Element &lake)
    {
        for (const Element *event : m_model.targets(lake.id, relations::consumes))
            keep(event->id, lake);
        const Element *subsystem = architecture::subsystemOf(m_model, lake.id);
        const bool isConnected = !m_model.targets(lake.id, relations::consumes).isEmpty()
            || !m_model.sources(lake.id, relations::uses).isEmpty();
        if (isConnected || !subsystem)
            return;
        keepAllOf(*subsystem, lake);
    }

    void addKeepers(const Element &hub)
    {
        const Element *subsystem = architecture::subsystemOf(m_model, hub.id);
        for (const Element *lake : m_model.targets(hub.id, relations::uses)) {
            if (subsystem && lake->is(kinds::eventLake))
                keepAllOf(*subsystem, *lake);
        }
        for (const Child *route : m_model.childrenOf(hub.id, itemlists::routes)) {
            const Element *lake = m_model.element(referenceOf(*route, "channel"_L1));
            const Id event = referenceOf(*route, "event"_L1);
            if (!lake || !lake->is(kinds::eventLake))
                continue;
            if (!event.isNull())
                keep(event, *lake);
            else if (subsystem)
                keepAllOf(*subsystem, *lake);
        }
    }

    void keepAllOf(const Element &subsystem, const Element &lake)
    {
        for (const Element *service : architecture::contentsOf(m_model, subsystem.id, kinds::service)) {
            for (const Element *event : architecture::publishedBy(m_model, service->id))
                keep(event->id, lake);
        }
    }

    void keep(Id event, const Element &lake)
    {
        const int happens = m_graph.find(Role::Happens, event);
        const int works = m_graph.find(Role::Works, lake.id);
        if (happens < 0)
            return;
        QList<int> &keepers = m_graph.keepers[happens];
        if (!keepers.contains(works))
            keepers.append(works);
        m_graph.lakeRetention.insert(works, architecture::givenNumber(lake, "retention"_L1, 0));
    }

    void addViews(Id service)
    {
        const Element &element = *m_model.element(service);
        for (const Element *part : partsAnd(element)) {
            for (const Element *view : m_model.targets(part->id, relations::materializes)) {
                if (view->is(kinds::readModel))
                    m_graph.tell(m_graph.find(Role::Takes, service), m_graph.add(Role::Shows, view->id), Because::Keeps);
            }
        }
    }

    Graph &m_graph;
    const Model &m_model;
};

} // namespace

void addEvents(Graph &graph, const Model &model)
{
    Events(graph, model).add();
}

} // namespace keelson::failure
