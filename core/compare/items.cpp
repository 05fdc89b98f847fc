// SPDX-License-Identifier: MIT
#include "core/compare/parts.h"
#include "core/compare/words.h"
#include "core/contract/contract.h"
#include "core/model/modeldata.h"

#include <algorithm>

// What became of the items of lists: the fields of a contract, the steps of a saga.

namespace keelson::compare {

using namespace Qt::StringLiterals;

namespace {

using Items = QList<const Child *>;

/// Which item of the later list each of the earlier is, as indices; -1 where it is gone.
using Pairing = QList<qsizetype>;

const Property *column(const ItemList &list, const QString &id)
{
    const auto found = std::find_if(list.columns.begin(), list.columns.end(), [&](const Property &p) { return p.id == id; });
    return found == list.columns.end() ? nullptr : &*found;
}

/// What tells an item from others of its list: what its first column says.
Value keyOf(const ItemList &list, const Child &item)
{
    const Value value = list.columns.empty() ? Value() : item.properties.value(QString(list.columns.front().id));
    const QString *words = std::get_if<QString>(&value);
    return words ? Value(foldedName(*words)) : value;
}

template<typename Same>
void pair(Pairing &pairing, const Items &before, const Items &after, const Same &same)
{
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (qsizetype k = 0; pairing[i] < 0 && k < after.size(); ++k) {
            if (!pairing.contains(k) && same(*before[i], *after[k]))
                pairing[i] = k;
        }
    }
}

Properties translated(const Both &both, const Properties &properties)
{
    Properties later;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        later.insert(it.key(), both.translated(*it));
    return later;
}

Pairing paired(const Both &both, const ItemList &list, const Items &before, const Items &after)
{
    Pairing pairing(before.size(), -1);
    pair(pairing, before, after, [](const Child &a, const Child &b) { return a.id == b.id; });
    pair(pairing, before, after, [&](const Child &a, const Child &b) {
        const Value key = keyOf(list, a);
        return !isNull(key) && both.translated(key) == keyOf(list, b);
    });
    pair(pairing, before, after, [&](const Child &a, const Child &b) { return translated(both, a.properties) == b.properties; });
    return pairing;
}

/// Those of the numbers, -1 left out, that are not in their longest ascending row: what was moved.
QList<qsizetype> outOfOrder(const Pairing &pairing)
{
    QList<qsizetype> numbers = pairing;
    numbers.removeAll(-1);
    QList<qsizetype> length(numbers.size(), 1);
    QList<qsizetype> previous(numbers.size(), -1);
    qsizetype last = -1;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k) {
            if (numbers[k] < numbers[i] && length[k] + 1 > length[i]) {
                length[i] = length[k] + 1;
                previous[i] = k;
            }
        }
        if (last < 0 || length[i] >= length[last])
            last = i;
    }
    for (; last >= 0; last = previous[last])
        numbers[last] = -1;
    numbers.removeAll(-1);
    return numbers;
}

/// The cells of a decision table are named after its conditions, which may be others in another document.
Properties withCellsOf(const QHash<Id, Id> &conditions, const Properties &properties)
{
    Properties later = properties;
    for (auto it = conditions.begin(); it != conditions.end(); ++it) {
        const QString cell = itemlists::cell(it.key());
        if (later.contains(cell) && it.key() != it.value())
            later.insert(itemlists::cell(it.value()), later.take(cell));
    }
    return later;
}

struct Lists
{
    const Both &both;
    const Element &before;
    const Element &after;
    QHash<Id, Id> conditions = {};  ///< Items of the list that cells are named after.

    QList<Detail> differences(const ItemList &list);
    QList<Detail> itemDifferences(const ItemList &list, const Child &earlier, const Child &later) const;
    QString changeWords(const Detail &detail) const;
};

/// Cells have the name of their condition.
QString Lists::changeWords(const Detail &detail) const
{
    const auto condition = std::find_if(conditions.begin(), conditions.end(), [&](Id id) { return itemlists::cell(id) == detail.property; });
    const Child *named = condition == conditions.end() ? nullptr : both.after.child(*condition);
    const ItemList *list = vocabulary::list(*after.kind, itemlists::inputs);
    if (!named || !list)
        return detail.words;
    return changeText(itemText(both.after, *list, *named), valueText(both.before, nullptr, detail.before),
                      valueText(both.after, nullptr, detail.after));
}

QList<Detail> Lists::itemDifferences(const ItemList &list, const Child &earlier, const Child &later) const
{
    const QString name = itemText(both.after, list, later);
    QList<Detail> details = propertyDetails(both, [&](const QString &id) { return column(list, id); },
                                            withCellsOf(conditions, earlier.properties), later.properties);
    for (Detail &detail : details) {
        detail.list = list.id;
        detail.item = name;
        if (!list.columns.empty() && detail.property == list.columns.front().id)
            detail.deed = Deed::Renamed;
        detail.words = itemChangeText(vocabulary::label(list), name, changeWords(detail));
    }
    return details;
}

QList<Detail> Lists::differences(const ItemList &list)
{
    const Items earlier = both.before.childrenOf(before.id, list.id);
    const Items later = both.after.childrenOf(after.id, list.id);
    const Pairing pairing = paired(both, list, earlier, later);
    const QString label = vocabulary::label(list);
    QList<Detail> details;
    for (qsizetype i = 0; i < earlier.size(); ++i) {
        if (pairing[i] >= 0) {
            conditions.insert(earlier[i]->id, later[pairing[i]]->id);
            details += itemDifferences(list, *earlier[i], *later[pairing[i]]);
            continue;
        }
        const QString name = itemText(both.before, list, *earlier[i]);
        details.append({Deed::Removed, list.id, name, {}, {}, {}, itemRemovedText(label, name)});
    }
    for (qsizetype k = 0; k < later.size(); ++k) {
        const QString name = itemText(both.after, list, *later[k]);
        if (!pairing.contains(k))
            details.append({Deed::Added, list.id, name, {}, {}, {}, itemAddedText(label, name)});
    }
    for (const qsizetype k : outOfOrder(pairing)) {
        const QString name = itemText(both.after, list, *later[k]);
        details.append({Deed::Moved, list.id, name, {}, {}, {}, itemMovedText(label, name)});
    }
    return details;
}

const contract::Field *named(const QList<contract::Field> &fields, const QString &name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const contract::Field &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

/// A field as an item of the list would say it.
Properties spelled(const contract::Field &field)
{
    return {{u"type"_s, field.type}, {u"required"_s, field.isRequired}, {u"sensitive"_s, field.isSensitive},
            {u"example"_s, field.example}, {QString(properties::description), field.meaning}};
}

QList<Detail> fieldDifferences(const Both &both, const Element &before, const Element &after)
{
    const ItemList &list = *vocabulary::list(*after.kind, itemlists::fields);
    const QString label = vocabulary::label(list);
    const QList<contract::Field> earlier = contract::fieldsOf(both.before, before);
    const QList<contract::Field> later = contract::fieldsOf(both.after, after);
    const auto quoted = [&](const contract::Field &field) { return valueText(both.after, nullptr, field.name); };
    QList<Detail> details;
    for (const contract::Field &field : earlier) {
        const contract::Field *same = named(later, field.name);
        if (!same) {
            details.append({Deed::Removed, list.id, field.name, {}, {}, {}, itemRemovedText(label, quoted(field))});
            continue;
        }
        for (Detail detail : propertyDetails(both, [&](const QString &id) { return column(list, id); }, spelled(field), spelled(*same))) {
            detail.list = list.id;
            detail.item = field.name;
            detail.words = itemChangeText(label, quoted(field), detail.words);
            details.append(detail);
        }
    }
    for (const contract::Field &field : later) {
        if (!named(earlier, field.name))
            details.append({Deed::Added, list.id, field.name, {}, {}, {}, itemAddedText(label, quoted(field))});
    }
    return details;
}

} // namespace

bool isShortContract(const Both &both, const Element &before, const Element &after)
{
    const auto isShort = [](const Model &model, const Element &event) {
        return model.childrenOf(event.id, itemlists::fields).isEmpty();
    };
    return before.is(kinds::domainEvent) && after.is(kinds::domainEvent) && (isShort(both.before, before) || isShort(both.after, after));
}

QList<Detail> itemDetails(const Both &both, const Element &before, const Element &after)
{
    const bool isShort = isShortContract(both, before, after);
    QList<Detail> details;
    if (isShort)
        details = fieldDifferences(both, before, after);
    Lists lists{both, before, after};
    for (const ItemList &list : after.kind->lists) {
        if (!isShort || list.id != itemlists::fields)
            details += lists.differences(list);
    }
    return details;
}

} // namespace keelson::compare
