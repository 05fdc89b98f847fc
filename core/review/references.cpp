// SPDX-License-Identifier: MIT
#include "core/review/references.h"

#include <algorithm>

namespace keelson::review {

namespace {

bool hasReference(const ItemList &list)
{
    return std::any_of(list.columns.begin(), list.columns.end(), [](const Property &p) { return p.type == PropertyType::Reference; });
}

void addNamed(const Properties &properties, QList<Id> &named)
{
    for (const Value &value : properties) {
        if (const Id id = reference(value); !id.isNull() && !named.contains(id))
            named.append(id);
    }
}

QList<Id> namedBy(const Model &model, const Element &element)
{
    QList<Id> named;
    addNamed(element.properties, named);
    for (const ItemList &list : element.kind->lists) {
        if (!hasReference(list))
            continue;
        for (const Child *item : model.childrenOf(element.id, list.id))
            addNamed(item->properties, named);
    }
    return named;
}

void addOwner(const Model &model, Id record, QSet<Id> &owners)
{
    const Child *item = model.child(record);
    owners.insert(item ? item->owner : record);
}

} // namespace

void References::read(const Model &model)
{
    *this = {};
    for (const Element &element : model.elements())
        put(element.id, namedBy(model, element));
}

void References::renew(const Model &before, const Model &after, const QSet<Id> &records)
{
    QSet<Id> owners;
    for (const Id record : records) {
        addOwner(before, record, owners);
        addOwner(after, record, owners);
    }
    for (const Id owner : std::as_const(owners)) {
        const Element *element = after.element(owner);
        put(owner, element ? namedBy(after, *element) : QList<Id>());
    }
}

void References::put(Id owner, const QList<Id> &named)
{
    for (const Id id : m_named.take(owner))
        m_naming.remove(id, owner);
    if (named.isEmpty())
        return;
    m_named.insert(owner, named);
    for (const Id id : named)
        m_naming.insert(id, owner);
}

} // namespace keelson::review
