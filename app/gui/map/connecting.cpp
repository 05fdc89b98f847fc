// SPDX-License-Identifier: MIT
#include "app/gui/map/gestures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson::map {

namespace {

struct Map
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

QString connecting(const Element &from, const Element &to)
{
    return Map::tr("Connect “%1” with “%2”").arg(from.name, to.name);
}

/// Makes the relation unless it is there.
void relateOnce(Edit &edit, const Model &model, QLatin1StringView relation, Id from, Id to)
{
    const QList<const Element *> known = model.targets(from, relation);
    if (std::none_of(known.begin(), known.end(), [to](const Element *element) { return element->id == to; }))
        edit.relate(relation, from, to);
}

void addRelations(QList<Meaning> &meanings, const Model &model, const Element &from, const Element &to)
{
    for (const RelationKind *relation : vocabulary::between(from.kind->id, to.kind->id)) {
        if (!drawnOnMap(relation->drawn) || relation->id == relations::contains)
            continue;
        Outcome outcome { Edit(connecting(from, to)), {} };
        relateOnce(outcome.edit, model, relation->id, from.id, to.id);
        if (!outcome.edit.isEmpty())
            meanings.append({ u"%1 %2 %3"_s.arg(from.name, vocabulary::label(*relation), to.name), outcome });
    }
}

bool isHub(const Element &element)
{
    return element.is(kinds::eventHub);
}

/// Events that pass the box already: what a service publishes, what runs through a hub.
QList<const Element *> eventsOf(const Model &model, const Element &box)
{
    if (!isHub(box))
        return model.targets(box.id, relations::publishes);
    QList<const Element *> events;
    for (const Element *member : model.contentsOf(box.parent)) {
        for (const Element *event : model.targets(member->id, relations::publishes)) {
            if (!events.contains(event))
                events.append(event);
        }
    }
    return events;
}

Outcome exchange(const Model &model, const Element &from, const Element &to, const QString &label,
                 const std::function<Id(Edit &)> &event)
{
    Outcome outcome { Edit(label), {} };
    const Id id = event(outcome.edit);
    if (!isHub(from))
        relateOnce(outcome.edit, model, relations::publishes, from.id, id);
    if (!isHub(to))
        relateOnce(outcome.edit, model, relations::consumes, to.id, id);
    return outcome;
}

void addKnownEvents(QList<Meaning> &meanings, const Model &model, const Element &from, const Element &to)
{
    for (const Element *event : eventsOf(model, from)) {
        const Outcome outcome = exchange(model, from, to, connecting(from, to), [event](Edit &) { return event->id; });
        if (!outcome.edit.isEmpty())
            meanings.append({ Map::tr("%1 consumes %2").arg(to.name, event->name), outcome });
    }
}

} // namespace

bool canSendEvent(const Model &model, Id from, Id to)
{
    const Element *first = model.element(from);
    const Element *second = model.element(to);
    if (!first || !second || first == second || (isHub(*first) && isHub(*second)))
        return false;
    const auto takesPart = [](const Element &element, QLatin1StringView relation) {
        return isHub(element)
            || vocabulary::allows(*vocabulary::relation(relation), element.kind->id, kinds::domainEvent);
    };
    return takesPart(*first, relations::publishes) && takesPart(*second, relations::consumes);
}

Outcome sendEvent(const Model &model, Id from, Id to, const QString &name)
{
    if (!canSendEvent(model, from, to) || name.simplified().isEmpty())
        return { Edit(QString()), {} };
    const QString label = Map::tr("Send “%1”").arg(name.simplified());
    return exchange(model, *model.element(from), *model.element(to), label, [&](Edit &edit) {
        return findOrAdd(edit, model, *vocabulary::kind(kinds::domainEvent), name.simplified());
    });
}

QList<Meaning> meanings(const Model &model, Id from, Id to)
{
    const Element *first = model.element(from);
    const Element *second = model.element(to);
    QList<Meaning> result;
    if (!first || !second || first == second)
        return result;
    if (canSendEvent(model, from, to))
        addKnownEvents(result, model, *first, *second);
    addRelations(result, model, *first, *second);
    if (result.isEmpty() && !canSendEvent(model, from, to))
        addRelations(result, model, *second, *first);
    return result;
}

} // namespace keelson::map
