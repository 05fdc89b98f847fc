// SPDX-License-Identifier: MIT
#include "app/gui/map/bends.h"

#include <QCoreApplication>
#include <QLineF>
#include <QSet>

#include <algorithm>
#include <limits>

namespace keelson::map {

namespace {

struct Map
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

QList<const Child *> bendsOf(const Model &model, Id view, Id edge)
{
    QList<const Child *> bends = model.childrenOf(view, bendList);
    bends.removeIf([edge](const Child *bend) { return reference(bend->properties.value(QString(bentEdge))) != edge; });
    return bends;
}

QString nameOf(const Model &model, Id box)
{
    const Element *element = model.element(box);
    return !element ? QString() : element->name.isEmpty() ? vocabulary::label(*element->kind) : element->name;
}

} // namespace

QHash<Id, QList<QPointF>> bendsIn(const Model &model, const View *view)
{
    QHash<Id, QList<QPointF>> bends;
    for (const Child *bend : view ? model.childrenOf(view->id, bendList) : QList<const Child *>()) {
        const Value position = bend->properties.value(QString(properties::position));
        if (const auto *point = std::get_if<QPointF>(&position))
            bends[reference(bend->properties.value(QString(bentEdge)))].append(*point);
    }
    return bends;
}

Outcome bend(const Shown &shown, const SceneEdge &edge, const QList<QPointF> &bends)
{
    Outcome outcome { Edit(Map::tr("Bend the line from “%1” to “%2”").arg(nameOf(shown.model, edge.from), nameOf(shown.model, edge.to))),
                      { edge.id } };
    const QList<const Child *> known = bendsOf(shown.model, shown.view, edge.id);
    const Id view = viewFor(outcome.edit, shown);
    QString order = known.isEmpty() ? QString() : known.last()->order;
    for (qsizetype i = 0; i < bends.size(); ++i) {
        Id bend = i < known.size() ? known.at(i)->id : Id();
        if (bend.isNull()) {
            order = orderBetween(order, {});
            bend = outcome.edit.addChild(view, QString(bendList), order);
            outcome.edit.set(bend, bentEdge, edge.id);
        }
        outcome.edit.set(bend, properties::position, bends.at(i));
    }
    for (qsizetype i = bends.size(); i < known.size(); ++i)
        outcome.edit.remove(known.at(i)->id);
    settle(outcome.edit, shown, view, {});
    return outcome;
}

Outcome straighten(const Shown &shown, const QList<Id> &edges)
{
    Outcome outcome { Edit(Map::tr("Straighten %n line(s)", nullptr, int(edges.size()))), edges };
    for (const Id edge : edges) {
        for (const Child *bend : bendsOf(shown.model, shown.view, edge))
            outcome.edit.remove(bend->id);
    }
    return outcome;
}

namespace {

/// Of the boxes and what they contain, those that the map shows.
QSet<Id> shownIn(const Shown &shown, const QList<Id> &boxes)
{
    QSet<Id> result;
    for (auto it = shown.positions.keyBegin(); it != shown.positions.keyEnd(); ++it) {
        const bool isIn = std::any_of(boxes.begin(), boxes.end(), [&](Id box) { return liesIn(shown.model, *it, box); });
        if (isIn)
            result.insert(*it);
    }
    return result;
}

/// Lines with both ends among the boxes.
QSet<Id> linesAmong(const Shown &shown, const QSet<Id> &boxes)
{
    const View *view = shown.model.view(shown.view);
    const auto isAmong = [&](Id end) {
        const Element *box = shownFor(shown.model, view, end);
        return box && boxes.contains(box->id);
    };
    QSet<Id> lines;
    for (const Relation &relation : shown.model.relations()) {
        if (isAmong(relation.from) && isAmong(relation.to))
            lines.insert(relation.id);
    }
    for (const EventFlow &flow : eventFlows(shown.model, view)) {
        if (boxes.contains(flow.from) && boxes.contains(flow.to))
            lines.insert(Id::derived(flow.from, flow.to, "event-flow"));
    }
    return lines;
}

void loosen(Edit &edit, const Shown &shown, const QSet<Id> &boxes)
{
    for (const Placement *placement : shown.model.placementsIn(shown.view)) {
        if (boxes.contains(placement->element))
            edit.remove(placement->id);
    }
    const QSet<Id> lines = linesAmong(shown, boxes);
    for (const Child *bend : shown.model.childrenOf(shown.view, bendList)) {
        if (lines.contains(reference(bend->properties.value(QString(bentEdge)))))
            edit.remove(bend->id);
    }
}

} // namespace

void moveBends(Edit &edit, const Shown &shown, const QSet<Id> &boxes, QPointF delta)
{
    const QList<const Child *> bends = shown.model.childrenOf(shown.view, bendList);
    if (bends.isEmpty())
        return;
    const QSet<Id> lines = linesAmong(shown, boxes);
    for (const Child *bend : bends) {
        const Value position = bend->properties.value(QString(properties::position));
        const auto *point = std::get_if<QPointF>(&position);
        if (point && lines.contains(reference(bend->properties.value(QString(bentEdge)))))
            edit.set(bend->id, properties::position, *point + delta);
    }
}

Outcome tidyBoxes(const Shown &shown, const QList<Id> &boxes)
{
    const QString label = boxes.size() == 1 ? Map::tr("Tidy “%1”").arg(nameOf(shown.model, boxes.first()))
                                            : Map::tr("Tidy %n boxes", nullptr, int(boxes.size()));
    Outcome outcome { Edit(label), boxes };
    loosen(outcome.edit, shown, shownIn(shown, boxes));
    return outcome;
}

Outcome tidyInside(const Shown &shown, Id box)
{
    Outcome outcome { Edit(Map::tr("Tidy what is in “%1”").arg(nameOf(shown.model, box))), { box } };
    QSet<Id> inside = shownIn(shown, { box });
    inside.remove(box);
    loosen(outcome.edit, shown, inside);
    return outcome;
}

QList<QPointF> withoutBend(const SceneEdge &edge, QPointF at)
{
    QList<QPointF> bends = edge.path;
    qsizetype nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < bends.size(); ++i) {
        const double off = QLineF(bends.at(i), at).length();
        if (off < least) {
            least = off;
            nearest = i;
        }
    }
    if (nearest == 0 || nearest == bends.size() - 1)
        return edge.bends;
    bends.removeAt(nearest);
    bends.removeFirst();
    bends.removeLast();
    return bends;
}

} // namespace keelson::map
