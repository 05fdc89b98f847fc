// SPDX-License-Identifier: MIT
#include "core/wiring/flaws.h"

#include "core/contract/contract.h"
#include "core/model/architecture.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace keelson::wiring {

namespace {

using namespace Qt::StringLiterals;
using Elements = QList<const Element *>;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::wiring::Wiring)
};

QList<Id> idsOf(const Elements &elements)
{
    QList<Id> ids;
    for (const Element *element : elements)
        ids.append(element->id);
    return ids;
}

QList<Id> relationsTo(const Model &model, Id event, QLatin1StringView kind)
{
    QList<Id> ids;
    for (const Relation *relation : model.relationsTo(event)) {
        if (relation->is(kind))
            ids.append(relation->id);
    }
    return ids;
}

QList<Id> subsystemsOf(const Model &model, const QList<Id> &ends)
{
    Elements found;
    for (const Id end : ends) {
        const Element *subsystem = architecture::subsystemOf(model, end);
        if (subsystem && !found.contains(subsystem))
            found.append(subsystem);
    }
    std::sort(found.begin(), found.end(), [](auto *a, auto *b) { return std::tie(a->name, a->id) < std::tie(b->name, b->id); });
    return idsOf(found);
}

Wire bareWire(const Model &model, const Element &event)
{
    Wire wire;
    wire.event = event.id;
    wire.producers = idsOf(architecture::publishersOf(model, event.id));
    for (const Element *consumer : architecture::consumersOf(model, event.id))
        (consumer->is(kinds::eventLake) ? wire.lakes : wire.consumers).append(consumer->id);
    wire.subsystems = subsystemsOf(model, wire.producers + wire.consumers);
    wire.fields = int(contract::fieldsOf(model, event).size());
    const bool isExternal = architecture::given(event, "visibility"_L1) == "external"_L1;
    wire.contract = wire.fields == 0 ? Contract::None : isExternal ? Contract::External : Contract::Internal;
    return wire;
}

/// What is to be seen from who stands at its ends.
QList<Defect> endFlaws(const Model &model, const Element &event, const Wire &wire)
{
    QList<Defect> defects;
    // A fact that is kept for later has its reader.
    if (!wire.producers.isEmpty() && (wire.consumers + wire.lakes).isEmpty()) {
        defects.append({Flaw::NeverConsumed, Tr::tr("“%1” is published by %2 and consumed by nobody.").arg(event.name, names(model, wire.producers)),
                        QList<Id>{event.id} + wire.producers, relationsTo(model, event.id, relations::publishes)});
    }
    if (wire.producers.isEmpty() && !(wire.consumers + wire.lakes).isEmpty()) {
        const QList<Id> waiting = wire.consumers + wire.lakes;
        defects.append({Flaw::NeverPublished, Tr::tr("“%1” is consumed by %2 and published by nobody.").arg(event.name, names(model, waiting)),
                        QList<Id>{event.id} + waiting, relationsTo(model, event.id, relations::consumes)});
    }
    if (wire.producers.size() > 1) {
        defects.append({Flaw::SeveralProducers,
                        Tr::tr("“%1” is published by %2: which of them is the source of the fact?").arg(event.name, names(model, wire.producers)),
                        QList<Id>{event.id} + wire.producers, relationsTo(model, event.id, relations::publishes)});
    }
    return defects;
}

QSet<Id> routedEvents(const Model &model)
{
    QSet<Id> events;
    for (const Element *hub : model.ofKind(kinds::eventHub)) {
        for (const Child *route : model.childrenOf(hub->id, itemlists::routes))
            events.insert(reference(route->properties.value(u"event"_s)));
    }
    return events;
}

} // namespace

Wiring wiringOf(const Model &model)
{
    Wiring wiring;
    const QSet<Id> routed = routedEvents(model);
    const QHash<Id, QList<Defect>> sources = sourceFlaws(model);
    for (const Element *event : model.ofKind(kinds::domainEvent)) {
        Wire wire = bareWire(model, *event);
        if ((wire.producers + wire.consumers + wire.lakes).isEmpty() && !routed.contains(event->id) && !sources.contains(event->id))
            continue;
        wire.defects = endFlaws(model, *event, wire) + contractFlaws(model, *event) + sources.value(event->id) + bypassesOf(model, *event)
            + routeFlaws(model, *event);
        wiring.events.append(wire);
    }
    wiring.others = chains(model) + sharedStores(model) + callsPastGateways(model) + rulesToNowhere(model);
    return wiring;
}

QList<Defect> Wiring::defects() const
{
    QList<Defect> all;
    for (const Wire &wire : events)
        all += wire.defects;
    return all + others;
}

const Wire *Wiring::of(Id event) const
{
    const auto found = std::find_if(events.begin(), events.end(), [event](const Wire &wire) { return wire.event == event; });
    return found == events.end() ? nullptr : &*found;
}

QString names(const Model &model, const QList<Id> &elements)
{
    QStringList all;
    for (const Id id : elements) {
        if (const Element *element = model.element(id))
            all.append(u"“%1”"_s.arg(element->name));
    }
    return all.join(u", "_s);
}

} // namespace keelson::wiring
