// SPDX-License-Identifier: MIT
#include "core/review/rules/crossing.h"

#include "core/contract/contract.h"
#include "core/model/architecture.h"
#include "core/review/rules/mending.h"

#include <QCoreApplication>
#include <QMap>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Crossing)
};

constexpr QLatin1StringView upstream{"upstream-subsystem"};
constexpr QLatin1StringView downstream{"downstream-subsystem"};

bool isOneOf(const Element &service, std::initializer_list<QLatin1StringView> variants)
{
    return std::any_of(variants.begin(), variants.end(),
                       [&](QLatin1StringView variant) { return isService(service, esg, variant); });
}

/// A gateway of the subsystem that is no source of the event itself, or a new one.
Id gateway(Edit &edit, const Model &model, const Element &subsystem, QLatin1StringView variant, const QString &name, Id event)
{
    for (const Element *service : contentsOf(model, subsystem.id, kinds::service)) {
        const bool isSource = publishedBy(model, service->id).contains(model.element(event));
        if (isService(*service, esg, variant) && !isSource)
            return service->id;
    }
    const QString unused = unusedName(model, kinds::service, name, subsystem.id);
    if (const auto added = edit.added(*vocabulary::kind(kinds::service), unused, subsystem.id))
        return *added;
    const Id added = edit.add(kinds::service, unused, subsystem.id);
    edit.set(added, properties::pattern, QString(esg));
    edit.set(added, properties::variant, QString(variant));
    return added;
}

/// What a subsystem says in its own words of an event of another. Sensitive fields stay at home.
Id retold(Edit &edit, const Model &model, const Element &subsystem, const Element &event, QLatin1StringView visibility, Id teller)
{
    const QString name = Tr::tr("%1: %2").arg(subsystem.name, event.name);
    const Kind &kind = *vocabulary::kind(kinds::domainEvent);
    const Element *known = model.named(kind, name);
    const QList<const Element *> tellers = known ? publishersOf(model, known->id) : QList<const Element *>();
    if (known && tellers.size() == 1 && tellers.first()->id == teller)
        return known->id;
    const QString unused = unusedName(model, kinds::domainEvent, name);
    if (const auto added = edit.added(kind, unused))
        return *added;
    const Id told = edit.add(kinds::domainEvent, unused);
    edit.set(told, "visibility"_L1, QString(visibility));
    for (const QLatin1StringView property : {"entity"_L1, "partitionKey"_L1, "payload"_L1, "permanence"_L1, properties::description}) {
        if (isSaid(event, property))
            edit.set(told, property, event.properties.value(QString(property)));
    }
    QString order;
    for (const contract::Field &field : contract::fieldsOf(model, event)) {
        if (field.isSensitive)
            continue;
        order = orderBetween(order, {});
        const Id item = edit.addChild(told, QString(itemlists::fields), order);
        edit.set(item, properties::name, field.name);
        edit.set(item, "type"_L1, field.type);
        if (!field.isRequired)
            edit.set(item, "required"_L1, false);
    }
    return told;
}

bool isStraight(const Element &publisher, const Element &consumer)
{
    return !leadsOut(publisher) || !leadsIn(consumer);
}

/// The events under which the target's gateway hears of it: its own where it is published for others, else a retold one.
QList<Id> outwardEvents(Edit &edit, const Model &model, const Crossing &crossing)
{
    QMap<Id, QList<const Element *>> bySubsystem;
    for (const Element *publisher : crossing.publishers)
        bySubsystem[subsystemOf(model, publisher->id)->id].append(publisher);
    QList<Id> events;
    for (auto it = bySubsystem.cbegin(); it != bySubsystem.cend(); ++it) {
        if (std::all_of(it->begin(), it->end(), [](const Element *publisher) { return leadsOut(*publisher); })) {
            if (!events.contains(crossing.event->id))
                events.append(crossing.event->id);
            continue;
        }
        const Element &source = *model.element(it.key());
        const Id out = gateway(edit, model, source, upstream, Tr::tr("%1 Egress").arg(source.name), crossing.event->id);
        const Id told = retold(edit, model, source, *crossing.event, "external"_L1, out);
        ensureHub(edit, model, source.id);
        join(edit, model, relations::consumes, out, crossing.event->id);
        join(edit, model, relations::publishes, out, told);
        events.append(told);
    }
    return events;
}

/// Out through a gateway of the source, in through one of the target. The event under which it is told there.
Id carryAcross(Edit &edit, const Model &model, const QString &name, const Element &source, const Element &target, Id event)
{
    const Id out = gateway(edit, model, source, upstream, Tr::tr("%1 Egress").arg(source.name), {});
    const Id in = gateway(edit, model, target, downstream, Tr::tr("%1 Ingress").arg(target.name), {});
    const auto told = [&](const Element &by) {
        return edit.add(kinds::domainEvent, unusedName(model, kinds::domainEvent, Tr::tr("%1: %2").arg(by.name, name)));
    };
    const Id outward = told(source);
    const Id inward = told(target);
    edit.set(outward, "visibility"_L1, u"external"_s);
    if (!event.isNull())
        edit.relate(relations::consumes, out, event);
    edit.relate(relations::publishes, out, outward);
    edit.relate(relations::consumes, in, outward);
    edit.relate(relations::publishes, in, inward);
    ensureHub(edit, model, source.id);
    ensureHub(edit, model, target.id);
    return inward;
}

} // namespace

bool leadsOut(const Element &service)
{
    return isOneOf(service, {upstream, "cross-cloud"_L1, "egress-relay"_L1});
}

bool leadsIn(const Element &service)
{
    return isOneOf(service, {downstream, "cross-cloud"_L1, "ingress-relay"_L1});
}

QList<Crossing> crossingsOf(const Model &model, const Element &event)
{
    QHash<Id, Crossing> byTarget;
    for (const Relation *relation : model.relationsTo(event.id)) {
        const Element *consumer = relation->is(relations::consumes) ? serviceOf(model, relation->from) : nullptr;
        const Element *target = consumer ? subsystemOf(model, consumer->id) : nullptr;
        if (!target)
            continue;
        byTarget[target->id].target = target;
        byTarget[target->id].consumed.append(relation);
    }
    QList<Crossing> crossings;
    for (Crossing &crossing : byTarget) {
        crossing.event = &event;
        bool isTold = false; // By a service of its own.
        for (const Element *publisher : publishersOf(model, event.id)) {
            const Element *source = publisher->is(kinds::service) ? subsystemOf(model, publisher->id) : nullptr;
            isTold |= source == crossing.target;
            if (source && source != crossing.target)
                crossing.publishers.append(publisher);
        }
        crossing.consumed.removeIf([&](const Relation *relation) {
            const Element &consumer = *serviceOf(model, relation->from);
            return std::none_of(crossing.publishers.begin(), crossing.publishers.end(),
                                [&](const Element *publisher) { return isStraight(*publisher, consumer); });
        });
        if (!isTold && !crossing.consumed.isEmpty())
            crossings.append(crossing);
    }
    std::sort(crossings.begin(), crossings.end(), [](const Crossing &a, const Crossing &b) {
        return std::pair(a.target->name, a.target->id) < std::pair(b.target->name, b.target->id);
    });
    return crossings;
}

void leadThroughGateways(Edit &edit, const Model &model, const Crossing &crossing)
{
    const QList<Id> outward = outwardEvents(edit, model, crossing);
    const Element &target = *crossing.target;
    QList<const Relation *> inside;
    QSet<Id> listening;
    for (const Relation *relation : crossing.consumed) {
        const Element &consumer = *serviceOf(model, relation->from);
        if (!leadsIn(consumer)) {
            inside.append(relation);
            continue;
        }
        listening.insert(consumer.id);
        edit.remove(relation->id);
    }
    if (!inside.isEmpty()) {
        const Id in = gateway(edit, model, target, downstream, Tr::tr("%1 Ingress").arg(target.name), crossing.event->id);
        const Id told = retold(edit, model, target, *crossing.event, "internal"_L1, in);
        ensureHub(edit, model, target.id);
        join(edit, model, relations::publishes, in, told);
        for (const Relation *relation : std::as_const(inside))
            edit.set(relation->id, properties::to, told);
        listening.insert(in);
    }
    for (const Id listener : std::as_const(listening)) {
        for (const Id event : outward)
            join(edit, model, relations::consumes, listener, event);
    }
}

void ensureHub(Edit &edit, const Model &model, Id subsystem)
{
    const QString name = Tr::tr("Event Hub");
    const bool isThere = !contentsOf(model, subsystem, kinds::eventHub).isEmpty()
        || edit.added(*vocabulary::kind(kinds::eventHub), name, subsystem);
    if (subsystem.isNull() || isThere)
        return;
    const Id hub = edit.add(kinds::eventHub, name, subsystem);
    edit.add(kinds::stream, Tr::tr("Stream 1"), hub);
    const QList<const Element *> lakes = contentsOf(model, subsystem, kinds::eventLake);
    const Id lake = lakes.isEmpty() ? edit.add(kinds::eventLake, Tr::tr("Event Lake"), subsystem) : lakes.first()->id;
    edit.relate(relations::uses, hub, lake);
}

void carry(Edit &edit, const Model &model, const QString &name, const Element &publisher, const Element &consumer)
{
    const Element *source = subsystemOf(model, publisher.id);
    const Element *target = subsystemOf(model, consumer.id);
    Id event;
    if (publisher.is(kinds::service)) {
        event = edit.add(kinds::domainEvent, unusedName(model, kinds::domainEvent, name));
        edit.relate(relations::publishes, publisher.id, event);
    }
    if (source && target && source != target)
        event = carryAcross(edit, model, name, *source, *target, event);
    else if (const Element *subsystem = source ? source : target)
        ensureHub(edit, model, subsystem->id);
    if (consumer.is(kinds::service))
        edit.relate(relations::consumes, consumer.id, event);
    if (isService(publisher, esg) && isService(consumer, esg)) // Both may work with one system.
        edit.set(consumer.id, "latch"_L1, true);
}

} // namespace keelson::review
