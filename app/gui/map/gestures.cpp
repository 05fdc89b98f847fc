// SPDX-License-Identifier: MIT
#include "app/gui/map/gestures.h"

#include "app/gui/map/bends.h"
#include "app/gui/map/putting.h"

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

void write(Edit &edit, const View &view)
{
    edit.set(view.id, properties::kind, view.kind);
    edit.set(view.id, properties::name, view.name);
    if (!view.subject.isNull())
        edit.set(view.id, properties::subject, view.subject);
    for (auto it = view.properties.begin(); it != view.properties.end(); ++it)
        edit.set(view.id, it.key(), *it);
    edit.set(view.id, properties::deleted, Value()); // It may have been kept before and been taken away.
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

QString linesOf(const Kind &kind, const QString &name)
{
    return kind.id == kinds::text ? name.trimmed() : name.simplified();
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
    if (shown.unkept)
        write(edit, *shown.unkept);
    return shown.view.isNull() ? edit.addView(records::contextView, Map::tr("Map")) : shown.view;
}

void settle(Edit &edit, const Shown &shown, Id view, const QSet<Id> &except)
{
    QList<Id> boxes = shown.positions.keys();
    std::sort(boxes.begin(), boxes.end());
    // The faces of a service keep to its size, so that has to stay, too.
    const bool keepsSizes = aspects::of(shown.shown()) == Aspect::Internals;
    for (const Id box : std::as_const(boxes)) {
        if (except.contains(box) || hasPlace(shown, box) || !shown.model.element(box))
            continue;
        const QRectF rect = shown.positions.value(box);
        const bool isFrame = keepsSizes && box == shown.shown()->subject;
        place(edit, view, box, rect.topLeft(), isFrame ? std::optional(rect.size()) : std::nullopt);
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
        if (!shown.model.element(box))
            continue; // It hangs on another.
        const QPointF position = shown.positions.value(box).topLeft() + delta;
        place(outcome.edit, view, box, position, placedSize(shown, box));
    }
    settle(outcome.edit, shown, view, moved);
    moveBends(outcome.edit, shown, moved, delta);
    for (const Id box : std::as_const(tops))
        putInto(outcome.edit, shown.model, shown.shown(), box, onto);
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
    const QString called = linesOf(kind, name);
    Outcome outcome { Edit(Map::tr("Add %1 “%2”").arg(vocabulary::label(kind), called)), {} };
    const Id holder = holderFor(shown.model, kind, {}, within);
    const View *view = shown.shown();
    const Element *known = shown.model.named(kind, called, holder);
    const Id box = findOrAdd(outcome.edit, shown.model, kind, called, holder);
    if (!known && !holder.isNull())
        outcome.edit.set(box, properties::parent, holder);
    const Id viewId = viewFor(outcome.edit, shown);
    place(outcome.edit, viewId, box, position, {});
    if (aspects::of(view) != Aspect::Bulkheads) {
        outcome.edit.set(Id::derived(viewId, box, "placement"), putThere, true);
        putNewInto(outcome.edit, shown.model, *view, kind, box, within);
    }
    settle(outcome.edit, shown, viewId, { box });
    outcome.select = { box };
    return outcome;
}

Outcome renameBox(const Model &model, Id box, const QString &name)
{
    Outcome outcome { Edit(Map::tr("Rename to “%1”").arg(name.simplified())), { box } };
    if (const Element *element = model.element(box))
        outcome.edit.set(box, properties::name, linesOf(*element->kind, name));
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
    const View *view = shown.shown();
    const QList<EventFlow> flows = aspects::of(view) == Aspect::Bulkheads ? eventFlows(shown.model, view) : QList<EventFlow>();
    const QList<MapLine> lines = mapPlan(shown.model, view).lines;
    for (const Id item : items) {
        if (shown.model.relation(item))
            outcome.edit.remove(item);
        for (const MapLine &line : lines) {
            // What sums up more is looked into first.
            if (line.id == item && line.carries.size() == 1)
                outcome.edit.remove(line.carries.first());
        }
        for (const EventFlow &flow : flows) {
            if (Id::derived(flow.from, flow.to, "event-flow") == item)
                removeFlow(outcome.edit, shown.model, flow);
        }
    }
    return outcome;
}

Outcome keepView(const View &view)
{
    Outcome outcome { Edit(Map::tr("Add view “%1”").arg(view.name)), {} };
    write(outcome.edit, view);
    return outcome;
}

Outcome setInsides(const Shown &shown, bool on)
{
    Outcome outcome { Edit(on ? Map::tr("Show what services are made of") : Map::tr("Hide what services are made of")), {} };
    outcome.edit.set(viewFor(outcome.edit, shown), showsInsides, on);
    return outcome;
}

Outcome setHops(const Shown &shown, int hops)
{
    Outcome outcome { Edit(Map::tr("Show %n events in a row", nullptr, hops)), {} };
    outcome.edit.set(viewFor(outcome.edit, shown), aspects::hopsProperty, double(hops));
    return outcome;
}

Outcome tidy(const Model &model, Id view)
{
    Outcome outcome { Edit(Map::tr("Tidy the map")), {} };
    for (const Placement *placement : model.placementsIn(view)) {
        const Element *element = model.element(placement->element);
        if (!element->is(kinds::text) && !flag(placement->properties.value(QString(putThere))))
            outcome.edit.remove(placement->id);
    }
    for (const Child *bend : model.childrenOf(view, bendList))
        outcome.edit.remove(bend->id);
    return outcome;
}

} // namespace keelson::map
