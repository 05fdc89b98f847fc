// SPDX-License-Identifier: MIT
#include "core/review/neighbourhood.h"

namespace keelson::review {

namespace {

/// The elements a record is of: itself, the ends of a relation, the owner of an item.
void addOwn(const Model &model, Id record, QSet<Id> &elements)
{
    if (model.element(record))
        elements.insert(record);
    if (const Relation *relation = model.relation(record)) {
        elements.insert(relation->from);
        elements.insert(relation->to);
    }
    if (const Child *item = model.child(record))
        elements.insert(item->owner);
}

void addAround(const Model &model, Id id, QSet<Id> &elements)
{
    const Element *element = model.element(id);
    if (!element)
        return;
    if (!element->parent.isNull())
        elements.insert(element->parent);
    for (const Element *content : model.contentsOf(id))
        elements.insert(content->id);
    for (const Relation *relation : model.relationsFrom(id))
        elements.insert(relation->to);
    for (const Relation *relation : model.relationsTo(id))
        elements.insert(relation->from);
}

} // namespace

QSet<Id> neighbourhood(const Model &model, const QSet<Id> &records, int steps)
{
    QSet<Id> found;
    for (const Id record : records)
        addOwn(model, record, found);
    QSet<Id> edge = found;
    for (int step = 0; step < steps; ++step) {
        QSet<Id> next;
        for (const Id id : std::as_const(edge))
            addAround(model, id, next);
        next.subtract(found);
        found.unite(next);
        edge = next;
    }
    return found;
}

} // namespace keelson::review
