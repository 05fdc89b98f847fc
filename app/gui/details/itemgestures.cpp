// SPDX-License-Identifier: MIT
#include "app/gui/details/itemgestures.h"

#include "core/contract/contract.h"

#include <QCoreApplication>

namespace keelson::items {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Items)
};

QString ownerName(const Model &model, Id owner)
{
    const Element *element = model.element(owner);
    return element ? element->name : QString();
}

QString orderBehind(const Model &model, Id owner, const ItemList &list, Id after)
{
    const QList<const Child *> all = model.childrenOf(owner, list.id);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i)->id == after)
            return orderBetween(all.at(i)->order, i + 1 < all.size() ? all.at(i + 1)->order : QString());
    }
    return orderBetween(all.isEmpty() ? QString() : all.last()->order, {});
}

Id put(Edit &edit, Id owner, const ItemList &list, const QString &order, const Cells &cells)
{
    const Id item = edit.addChild(owner, QString(list.id), order);
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (!isNull(*cell))
            edit.set(item, cell.key(), *cell);
    }
    return item;
}

} // namespace

Outcome add(const Model &model, Id owner, const ItemList &list, const Cells &cells, Id after)
{
    Outcome outcome{Edit(Tr::tr("Add to %1 of “%2”").arg(vocabulary::label(list), ownerName(model, owner))), {}};
    outcome.select = {put(outcome.edit, owner, list, orderBehind(model, owner, list, after), cells)};
    return outcome;
}

Outcome addAll(const Model &model, Id owner, const ItemList &list, const QList<Cells> &items)
{
    Outcome outcome{Edit(Tr::tr("Add to %1 of “%2”").arg(vocabulary::label(list), ownerName(model, owner))), {}};
    QString order = orderBehind(model, owner, list, {});
    for (const Cells &cells : items) {
        outcome.select.append(put(outcome.edit, owner, list, order, cells));
        order = orderBetween(order, {});
    }
    return outcome;
}

Outcome change(const Model &model, Id item, const ItemList &list, const QString &property, const Value &value)
{
    const Child *child = model.child(item);
    Outcome outcome{Edit(Tr::tr("Change %1 of “%2”").arg(vocabulary::label(list), child ? ownerName(model, child->owner) : QString())), {item}};
    if (child && child->properties.value(property) != value)
        outcome.edit.set(item, property, value);
    return outcome;
}

Outcome remove(const Model &model, const QList<Id> &items, const ItemList &list)
{
    const Child *first = model.child(items.value(0));
    Outcome outcome{Edit(Tr::tr("Remove from %1 of “%2”").arg(vocabulary::label(list), first ? ownerName(model, first->owner) : QString())), {}};
    for (const Id item : items) {
        if (model.child(item))
            outcome.edit.remove(item);
    }
    return outcome;
}

Outcome move(const Model &model, Id item, const ItemList &list, int by)
{
    const Child *child = model.child(item);
    Outcome outcome{Edit(Tr::tr("Reorder %1 of “%2”").arg(vocabulary::label(list), child ? ownerName(model, child->owner) : QString())), {item}};
    if (!child)
        return outcome;
    const QList<const Child *> all = model.childrenOf(child->owner, list.id);
    const qsizetype to = all.indexOf(child) + by;
    if (to < 0 || to >= all.size())
        return outcome;
    const auto orderAt = [&](qsizetype index) { return index < 0 || index >= all.size() ? QString() : all.at(index)->order; };
    outcome.edit.set(item, properties::order, by < 0 ? orderBetween(orderAt(to - 1), orderAt(to)) : orderBetween(orderAt(to), orderAt(to + 1)));
    return outcome;
}

Outcome beginContract(const Model &model, Id event)
{
    Outcome outcome{Edit(Tr::tr("Begin the contract of “%1”").arg(ownerName(model, event))), {}};
    const Element *element = model.element(event);
    if (!element || !element->is(kinds::domainEvent) || !model.childrenOf(event, itemlists::fields).isEmpty())
        return outcome;
    const ItemList &list = *vocabulary::list(*element->kind, itemlists::fields);
    QString order;
    for (const contract::Field &field : contract::fieldsOf(model, *element)) {
        order = orderBetween(order, {});
        Cells cells{{u"name"_s, field.name}, {u"type"_s, field.type}};
        if (field.isSensitive)
            cells.insert(u"sensitive"_s, true);
        outcome.select.append(put(outcome.edit, event, list, order, cells));
    }
    if (outcome.edit.isEmpty())
        return outcome;
    outcome.edit.set(event, "fields"_L1, Value());
    outcome.edit.set(event, "sensitiveFields"_L1, Value());
    return outcome;
}

} // namespace keelson::items
