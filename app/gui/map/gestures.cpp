// SPDX-License-Identifier: MIT
#include "app/gui/map/gestures.h"

#include "app/gui/map/bends.h"

#include <QCoreApplication>
#include <QSet>

namespace keelson::map {

namespace {

struct Map
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

QString named(const Model &model, const QList<Id> &boxes)
{
    const Element *element = boxes.size() == 1 ? model.element(boxes.first()) : nullptr;
    if (!element)
        return Map::tr("%n boxes", nullptr, int(boxes.size()));
    return element->name.isEmpty() ? vocabulary::label(*element->kind)
                                   : Map::tr("“%1”", "name in a label").arg(element->name);
}

std::optional<QSizeF> placedSize(const Shown &shown, Id box)
{
    for (const Placement *placement : shown.model.placementsOf(box)) {
        if (placement->view == shown.view)
            return placement->size;
    }
    return {};
}

bool hasPlace(const Shown &shown, Id box)
{
    const QList<const Placement *> placements = shown.model.placementsOf(box);
    return std::any_of(placements.begin(), placements.end(),
                       [&](const Placement *placement) { return placement->view == shown.view; });
}

void place(Edit &edit, Id view, Id box, QPointF position, std::optional<QSizeF> size)
{
    edit.place(view, QString(records::contextView), box, position, size);
}

/// `onto`, or the next container around it, that may hold the kind and does not lie in the box itself.
Id holderFor(const Model &model, const Kind &kind, Id box, Id onto)
{
    for (const Element *at = model.element(onto); at; at = model.element(at->parent)) {
        if (at->id != box && vocabulary::mayContain(at->kind->id, kind.id))
            return at->id;
    }
    return {};
}

void reparent(Edit &edit, const Model &model, Id box, Id onto)
{
    const Element *element = model.element(box);
    if (!element || liesIn(model, onto, box))
        return;
    const Id holder = holderFor(model, *element->kind, box, onto);
    if (holder != element->parent)
        edit.set(box, properties::parent, holder.isNull() ? Value() : Value(holder));
}

void collect(const Model &model, Id element, QSet<Id> &all)
{
    if (all.contains(element))
        return;
    all.insert(element);
    for (const Element *content : model.contentsOf(element))
        collect(model, content->id, all);
}

void removeFlow(Edit &edit, const Model &model, const EventFlow &flow)
{
    const auto among = [&](const Relation *relation, Id end) {
        return liesIn(model, relation->from, end);
    };
    for (const Id event : flow.events) {
        for (const Relation *relation : model.relationsTo(event)) {
            const bool publishes = relation->is(relations::publishes) && among(relation, flow.from);
            const bool consumes = relation->is(relations::consumes) && among(relation, flow.to);
            if (publishes || consumes)
                edit.remove(relation->id);
        }
    }
}

} // namespace

Id viewFor(Edit &edit, const Shown &shown)
{
    return shown.view.isNull() ? edit.addView(records::contextView, Map::tr("Map")) : shown.view;
}

void settle(Edit &edit, const Shown &shown, Id view, const QSet<Id> &except)
{
    QList<Id> boxes = shown.positions.keys();
    std::sort(boxes.begin(), boxes.end());
    for (const Id box : std::as_const(boxes)) {
        if (!except.contains(box) && !hasPlace(shown, box) && shown.model.element(box))
            place(edit, view, box, shown.positions.value(box).topLeft(), {});
    }
}

Outcome moveBoxes(const Shown &shown, const QList<Id> &boxes, QPointF delta, Id onto)
{
    const QSet<Id> moved(boxes.begin(), boxes.end());
    QList<Id> tops;
    for (const Id box : boxes) {
        const Element *element = shown.model.element(box);
        if (element && !moved.contains(element->parent))
            tops.append(box);
    }
    Outcome outcome { Edit(Map::tr("Move %1").arg(named(shown.model, tops))), tops };
    if (tops.isEmpty())
        return outcome;
    const Id view = viewFor(outcome.edit, shown);
    for (const Id box : boxes) {
        const QPointF position = shown.positions.value(box).topLeft() + delta;
        place(outcome.edit, view, box, position, placedSize(shown, box));
    }
    settle(outcome.edit, shown, view, moved);
    moveBends(outcome.edit, shown, moved, delta);
    for (const Id box : std::as_const(tops))
        reparent(outcome.edit, shown.model, box, onto);
    return outcome;
}

Outcome resizeBox(const Shown &shown, Id box, const QRectF &rect)
{
    Outcome outcome { Edit(Map::tr("Resize %1").arg(named(shown.model, { box }))), { box } };
    if (!shown.model.element(box))
        return outcome;
    const Id view = viewFor(outcome.edit, shown);
    place(outcome.edit, view, box, rect.topLeft(), rect.size());
    settle(outcome.edit, shown, view, { box });
    return outcome;
}

Outcome addBox(const Shown &shown, const Kind &kind, const QString &name, QPointF position, Id within)
{
    const QString called = name.simplified();
    Outcome outcome { Edit(Map::tr("Add %1 “%2”").arg(vocabulary::label(kind), called)), {} };
    const Id holder = holderFor(shown.model, kind, {}, within);
    const Element *known = shown.model.named(kind, called, holder);
    const Id box = findOrAdd(outcome.edit, shown.model, kind, called, holder);
    if (!known && !holder.isNull())
        outcome.edit.set(box, properties::parent, holder);
    const Id view = viewFor(outcome.edit, shown);
    place(outcome.edit, view, box, position, {});
    settle(outcome.edit, shown, view, { box });
    outcome.select = { box };
    return outcome;
}

Outcome renameBox(const Model &model, Id box, const QString &name)
{
    Outcome outcome { Edit(Map::tr("Rename to “%1”").arg(name.simplified())), { box } };
    if (model.element(box))
        outcome.edit.set(box, properties::name, name.simplified());
    return outcome;
}

Outcome removeItems(const Shown &shown, const QList<Id> &items)
{
    QSet<Id> elements;
    QList<Id> tops;
    for (const Id item : items) {
        if (shown.model.element(item)) {
            collect(shown.model, item, elements);
            tops.append(item);
        }
    }
    Outcome outcome { Edit(tops.isEmpty() ? Map::tr("Disconnect")
                                          : Map::tr("Remove %1").arg(named(shown.model, tops))), {} };
    QList<Id> sorted(elements.begin(), elements.end());
    std::sort(sorted.begin(), sorted.end());
    for (const Id element : std::as_const(sorted))
        outcome.edit.remove(element);
    const QList<EventFlow> flows = eventFlows(shown.model, shown.model.view(shown.view));
    for (const Id item : items) {
        if (shown.model.relation(item))
            outcome.edit.remove(item);
        for (const EventFlow &flow : flows) {
            if (Id::derived(flow.from, flow.to, "event-flow") == item)
                removeFlow(outcome.edit, shown.model, flow);
        }
    }
    return outcome;
}

Outcome tidy(const Model &model, Id view)
{
    Outcome outcome { Edit(Map::tr("Tidy the map")), {} };
    for (const Placement *placement : model.placementsIn(view))
        outcome.edit.remove(placement->id);
    for (const Child *bend : model.childrenOf(view, bendList))
        outcome.edit.remove(bend->id);
    return outcome;
}

} // namespace keelson::map
