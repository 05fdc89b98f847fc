// SPDX-License-Identifier: MIT
#include "app/gui/map/journey.h"

#include "core/model/architecture.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::map {

namespace {

using Stage = JourneyStep::Stage;
using Elements = QList<const Element *>;

/// Nobody steps through more.
constexpr qsizetype mostSteps = 400;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Journey)
};

QString quoted(const Element &element)
{
    return Text::tr("“%1”", "name").arg(element.name.isEmpty() ? vocabulary::label(*element.kind) : element.name);
}

/// “A”, “B” and “C”
QString listed(const Elements &elements)
{
    QStringList names;
    for (const Element *element : elements)
        names.append(quoted(*element));
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return Text::tr("%1 and %2", "“A”, “B” and “C”").arg(names.join(QStringLiteral(", ")), last);
}

QList<Id> idsOf(const Elements &elements)
{
    QList<Id> ids;
    for (const Element *element : elements)
        ids.append(element->id);
    return ids;
}

class Teller
{
public:
    Teller(const Model &model, Journey journey) : m_model(model), m_journey(journey) { }

    QList<JourneyStep> tell(const Element &event)
    {
        m_known.insert(event.id);
        m_waiting = { &event };
        for (qsizetype i = 0; i < m_waiting.size() && m_steps.size() < mostSteps; ++i)
            follow(*m_waiting.at(i), i == 0);
        if (m_journey == Journey::ToTheEnd && !m_steps.isEmpty())
            add(Stage::End, Text::tr("Nothing follows any more."), {}, {});
        return m_steps;
    }

private:
    void add(Stage stage, const QString &sentence, const Elements &elements, const QList<Id> &events)
    {
        m_steps.append({ stage, sentence, idsOf(elements), events });
    }

    const Element *hubOf(const Element &element) const
    {
        const Element *subsystem = architecture::subsystemOf(m_model, element.id);
        return subsystem ? architecture::contentsOf(m_model, subsystem->id, kinds::eventHub).value(0) : nullptr;
    }

    void follow(const Element &event, bool isFirst)
    {
        const Elements producers = architecture::publishersOf(m_model, { event.id });
        if (isFirst)
            ask(event, producers);
        publish(event, producers, isFirst);
        const Elements consumers = architecture::consumersOf(m_model, { event.id });
        if (consumers.isEmpty())
            add(Stage::End, Text::tr("Nobody consumes “%1”: this branch ends here.").arg(event.name), producers, { event.id });
        else
            hand(event, producers, consumers);
        for (const Element *consumer : consumers)
            next(*consumer, event);
    }

    void ask(const Element &event, const Elements &producers)
    {
        QStringList commands;
        for (const Element *command : m_model.sources(event.id, relations::resultsIn)) {
            if (command->is(kinds::command))
                commands.append(quoted(*command));
        }
        for (const Element *producer : producers) {
            Elements callers = architecture::callersOf(m_model, producer->id);
            callers.removeIf([](const Element *caller) { return caller->is(kinds::service); });
            if (callers.isEmpty())
                continue;
            const QString sentence = commands.isEmpty()
                ? Text::tr("%1 calls %2 and waits for the answer.", "who, service").arg(listed(callers), quoted(*producer))
                : Text::tr("%1 asks %2: %3.", "who, service, command").arg(listed(callers), quoted(*producer), commands.join(QStringLiteral(", ")));
            add(Stage::Ask, sentence, callers + Elements { producer }, {});
        }
    }

    void publish(const Element &event, const Elements &producers, bool isFirst)
    {
        if (producers.isEmpty())
            return add(Stage::Publish, Text::tr("Nobody publishes “%1” yet.").arg(event.name), {}, { event.id });
        for (const Element *producer : producers) {
            if (!isFirst && !m_reached.contains(producer->id))
                continue; // It has no part in this journey.
            const Element *hub = hubOf(*producer);
            const QString sentence = hub ? Text::tr("%1 publishes %2 to %3.", "service, event, hub").arg(quoted(*producer), quoted(event), quoted(*hub))
                                         : Text::tr("%1 publishes %2.", "service, event").arg(quoted(*producer), quoted(event));
            add(Stage::Publish, sentence, hub ? Elements { producer, hub } : Elements { producer }, { event.id });
        }
    }

    /// Hub by hub, those of the producers first.
    void hand(const Element &event, const Elements &producers, const Elements &consumers)
    {
        Elements first;
        for (const Element *producer : producers) {
            const Element *hub = hubOf(*producer);
            if (hub && !first.contains(hub))
                first.append(hub);
        }
        Elements hubs = first;
        for (const Element *consumer : consumers) {
            const Element *hub = hubOf(*consumer);
            if (hub && !hubs.contains(hub))
                hubs.append(hub);
        }
        for (const Element *hub : std::as_const(hubs)) {
            Elements here = consumers;
            here.removeIf([&](const Element *consumer) { return hubOf(*consumer) != hub; });
            if (here.isEmpty())
                continue;
            if (!first.isEmpty() && !first.contains(hub))
                add(Stage::Pass, Text::tr("%1 passes %2 on to %3.", "hubs, event, hub").arg(listed(first), quoted(event), quoted(*hub)), first + Elements { hub }, { event.id });
            add(Stage::Consume, Text::tr("%1 hands %2 to %3.", "hub, event, services").arg(quoted(*hub), quoted(event), listed(here)), Elements { hub } + here, { event.id });
        }
        Elements straight = consumers;
        straight.removeIf([this](const Element *consumer) { return hubOf(*consumer); });
        if (!straight.isEmpty())
            add(Stage::Consume, Text::tr("%2 reaches %1.", "services, event").arg(listed(straight), quoted(event)), (first.isEmpty() ? producers : first) + straight, { event.id });
    }

    void next(const Element &consumer, const Element &cause)
    {
        m_reached.insert(consumer.id);
        Elements fresh;
        for (const Element *event : architecture::publishedBy(m_model, consumer.id)) {
            if (!m_known.contains(event->id))
                fresh.append(event);
            else if (m_journey == Journey::ToTheEnd && !m_circles.contains(event->id) && wasBefore(event->id, cause.id))
                close(consumer, *event);
        }
        if (!fresh.isEmpty() && m_journey == Journey::OneEvent) {
            const Element *hub = hubOf(consumer);
            return add(Stage::Next, Text::tr("%1 can publish %2 then.", "service, events").arg(quoted(consumer), listed(fresh)),
                       hub ? Elements { &consumer, hub } : Elements { &consumer }, idsOf(fresh));
        }
        for (const Element *event : std::as_const(fresh)) {
            m_known.insert(event->id);
            m_causes.insert(event->id, cause.id);
            m_waiting.append(event);
        }
    }

    /// True for the event itself and for what led to it.
    bool wasBefore(Id event, Id cause) const
    {
        for (Id at = cause; !at.isNull(); at = m_causes.value(at)) {
            if (at == event)
                return true;
        }
        return false;
    }

    void close(const Element &consumer, const Element &event)
    {
        m_circles.insert(event.id);
        add(Stage::Circle, Text::tr("%1 can publish %2 again: the journey closes a circle.", "service, event").arg(quoted(consumer), quoted(event)),
            { &consumer }, { event.id });
    }

    const Model &m_model;
    Journey m_journey;
    QList<JourneyStep> m_steps;
    QSet<Id> m_known;          ///< Events that were told of or will be.
    QHash<Id, Id> m_causes;    ///< Which event led to one.
    QSet<Id> m_circles;
    QSet<Id> m_reached;        ///< Services that have consumed something on the way.
    Elements m_waiting;
};

} // namespace

QList<JourneyStep> journeyOf(const Model &model, Id event, Journey journey)
{
    const Element *start = model.element(event);
    return start && start->is(kinds::domainEvent) ? Teller(model, journey).tell(*start) : QList<JourneyStep>();
}

Looked lookedAt(const Scene &scene, const JourneyStep &step, const std::function<Id(Id)> &boxOf)
{
    Looked looked;
    for (const Id element : step.elements)
        looked.nodes.insert(boxOf(element));
    if (step.stage != Stage::Pass && step.stage != Stage::Consume) {
        for (const Id event : step.events)
            looked.nodes.insert(boxOf(event));
    }
    looked.nodes.remove(Id());
    for (const SceneEdge &edge : scene.edges) {
        const bool isBetween = looked.nodes.contains(edge.from) && looked.nodes.contains(edge.to);
        // Where the event has a box of its own, what leads to it is no event itself.
        const bool isOurs = step.events.isEmpty() || std::any_of(step.events.begin(), step.events.end(), [&](Id event) {
            return edge.elements.contains(event) || edge.from == event || edge.to == event;
        });
        if (isBetween && isOurs)
            looked.edges.insert(edge.id);
    }
    return looked;
}

} // namespace keelson::map
