// SPDX-License-Identifier: MIT
#include "core/document/adoption.h"

#include <QSet>

#include <algorithm>

namespace keelson {

namespace {

/// What decides whether a record is known: its kind, its name and its ends.
struct Arrival
{
    QString kind;
    QString name;
    Id parent;
    Id from;
    Id to;
};

QHash<Id, Arrival> arrivalsOf(const QList<Fact> &facts)
{
    QHash<Id, Arrival> arrivals;
    for (const Fact &fact : facts) {
        Arrival &arrival = arrivals[fact.record];
        if (fact.property == properties::kind)
            arrival.kind = text(fact.value);
        else if (fact.property == properties::name)
            arrival.name = text(fact.value);
        else if (fact.property == properties::parent)
            arrival.parent = reference(fact.value);
        else if (fact.property == properties::from)
            arrival.from = reference(fact.value);
        else if (fact.property == properties::to)
            arrival.to = reference(fact.value);
    }
    return arrivals;
}

/// New elements that the model knows already, and by which id.
QHash<Id, Id> knownAmong(const QHash<Id, Arrival> &arrivals, const Model &model)
{
    QHash<Id, Id> known;
    for (auto arrival = arrivals.begin(); arrival != arrivals.end(); ++arrival) {
        const Kind *kind = vocabulary::kind(arrival->kind);
        if (!kind || kind->scope != NameScope::System || arrival->name.isEmpty() || model.element(arrival.key()))
            continue;
        if (const Element *element = model.named(*kind, arrival->name))
            known.insert(arrival.key(), element->id);
    }
    return known;
}

bool isSaid(const Model &model, QStringView relation, Id from, Id to)
{
    const QList<const Relation *> all = model.relationsFrom(from);
    return std::any_of(all.begin(), all.end(),
                       [&](const Relation *each) { return each->to == to && relation == each->kind->id; });
}

bool has(const Element &element, const QString &property)
{
    return property == properties::kind || property == properties::name || property == properties::parent
        || element.properties.contains(property);
}

} // namespace

Edit adopted(const Model &model, const QList<Fact> &facts, const QString &label)
{
    const QHash<Id, Arrival> arrivals = arrivalsOf(facts);
    const QHash<Id, Id> known = knownAmong(arrivals, model);
    const auto here = [&](Id id) { return known.value(id, id); };
    QSet<Id> needless;
    for (auto arrival = arrivals.begin(); arrival != arrivals.end(); ++arrival) {
        if (!arrival->from.isNull() && isSaid(model, arrival->kind, here(arrival->from), here(arrival->to)))
            needless.insert(arrival.key());
    }
    Edit edit(label);
    for (const Fact &fact : facts) {
        const auto element = known.constFind(fact.record);
        const bool isKnown = element != known.cend() && has(*model.element(*element), fact.property);
        if (isKnown || needless.contains(fact.record))
            continue;
        const Id target = reference(fact.value);
        edit.set(here(fact.record), fact.property, target.isNull() ? fact.value : Value(here(target)));
    }
    return edit;
}

} // namespace keelson
