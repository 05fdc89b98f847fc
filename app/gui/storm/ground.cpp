// SPDX-License-Identifier: MIT
#include "app/gui/storm/ground.h"

#include "app/gui/storm/gestures.h"
#include "app/gui/storm/placing.h"
#include "core/layout/board.h"
#include "core/storm/reading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Storm
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

constexpr double framePadding = 28;
constexpr double frameTitle = 30;
constexpr double tapeWidth = 28;
constexpr double tapeOverhang = 80;
constexpr QLatin1StringView state{"state"};
constexpr QLatin1StringView settledState{"settled"};

const Element *elementOf(const Model &model, Id note)
{
    const Placement *placement = model.placement(note);
    return placement ? model.element(placement->element) : nullptr;
}

bool hasPivot(const Model &model, Id board, const QString &name)
{
    const QList<const Placement *> notes = model.placementsIn(board);
    return std::any_of(notes.begin(), notes.end(), [&](const Placement *note) {
        const Element *element = model.element(note->element);
        return element->is(kinds::pivotalEvent) && element->name == name;
    });
}

/// Where each lane begins once the one that was dragged has found its place: heights stay, and so do the gaps between.
QList<std::pair<const Ground *, double>> restacked(const Reading &reading, Id dragged, double by)
{
    QList<const Ground *> lanes;
    for (const Ground &lane : reading.lanes)
        lanes.append(&lane);
    const auto middle = [&](const Ground *lane) { return lane->rect.center().y() + (lane->placement->id == dragged ? by : 0); };
    std::stable_sort(lanes.begin(), lanes.end(), [&](const Ground *a, const Ground *b) { return middle(a) < middle(b); });
    QList<std::pair<const Ground *, double>> tops;
    double top = reading.lanes.first().rect.top();
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        tops.append({lanes.at(i), top});
        top += lanes.at(i)->rect.height();
        if (i + 1 < lanes.size())
            top += std::max(0., reading.lanes.at(i + 1).rect.top() - reading.lanes.at(i).rect.bottom());
    }
    return tops;
}

} // namespace

QRectF frameAround(const Model &model, const QList<Id> &notes)
{
    QList<QRectF> rects;
    for (const Id note : notes) {
        if (const Placement *placement = model.placement(note))
            rects.append(rectOf(model, *placement));
    }
    const QRectF bounds = layout::boundsOf(rects);
    return bounds.isNull() ? bounds : bounds.adjusted(-framePadding, -framePadding - frameTitle, framePadding, framePadding);
}

QRectF roomForLane(const Model &model, Id board, QSizeF size)
{
    const Reading reading = read(model, board);
    if (!reading.lanes.isEmpty()) {
        const QRectF lowest = std::max_element(reading.lanes.begin(), reading.lanes.end(), [](const Ground &a, const Ground &b) {
                                  return a.rect.bottom() < b.rect.bottom();
                              })->rect;
        return { lowest.left(), lowest.bottom(), lowest.width(), size.height() };
    }
    QList<Id> notes;
    for (const Note &note : reading.notes)
        notes.append(note.placement->id);
    const QRectF story = frameAround(model, notes);
    return story.isNull() ? story : QRectF(story.topLeft(), story.size().expandedTo(size));
}

Outcome makePivotal(const Model &model, Id note)
{
    const Element *event = elementOf(model, note);
    Outcome outcome { Edit(Storm::tr("Make “%1” pivotal").arg(event ? event->name : QString())), {} };
    if (!event || !event->is(kinds::domainEvent))
        return outcome;
    const Placement &placement = *model.placement(note);
    if (hasPivot(model, placement.view, event->name))
        return outcome;
    // To its left: the event opens what comes after it.
    const QRectF rect = rectOf(model, placement);
    const QPointF corner(rect.left() - (layout::boardGap + tapeWidth) / 2, rect.top() - tapeOverhang);
    const Id pivot = outcome.edit.add(kinds::pivotalEvent, event->name);
    placeNote(outcome.edit, placement.view, pivot, corner, QSizeF(tapeWidth, rect.height() + 2 * tapeOverhang));
    outcome.select = { note };
    return outcome;
}

Outcome reorderLane(const Model &model, Id lane, QPointF delta)
{
    const Element *element = elementOf(model, lane);
    Outcome outcome { Edit(Storm::tr("Move %1").arg(named(model, { lane }))), { lane } };
    if (!element || element->kind->note.outline != Outline::Lane)
        return outcome;
    const Reading reading = read(model, model.placement(lane)->view);
    if (reading.lanes.size() < 2) {
        outcome.edit.set(lane, properties::position, model.placement(lane)->position + QPointF(0, delta.y()));
        return outcome;
    }
    for (const auto &[ground, top] : restacked(reading, lane, delta.y())) {
        const QPointF step(0, top - ground->rect.top());
        if (step.isNull())
            continue;
        outcome.edit.set(ground->placement->id, properties::position, ground->placement->position + step);
        for (const Note &note : reading.notes) {
            if (note.lane >= 0 && &reading.lanes.at(note.lane) == ground)
                outcome.edit.set(note.placement->id, properties::position, note.placement->position + step);
        }
    }
    return outcome;
}

Outcome settle(const Model &model, Id hotspot, const QString &answer)
{
    const Element *element = elementOf(model, hotspot);
    Outcome outcome { Edit(Storm::tr("Settle %1").arg(named(model, { hotspot }))), { hotspot } };
    if (!element || !element->is(kinds::hotspot))
        return outcome;
    outcome.edit.set(element->id, state, QString(settledState));
    if (!answer.trimmed().isEmpty())
        outcome.edit.set(element->id, properties::description, answer.trimmed());
    return outcome;
}

Outcome reopen(const Model &model, Id hotspot)
{
    const Element *element = elementOf(model, hotspot);
    Outcome outcome { Edit(Storm::tr("Open %1 again").arg(named(model, { hotspot }))), { hotspot } };
    if (element && element->is(kinds::hotspot))
        outcome.edit.set(element->id, state, u"open"_s);
    return outcome;
}

bool isSettled(const Model &model, Id hotspot)
{
    const Element *element = elementOf(model, hotspot);
    return element && element->is(kinds::hotspot) && element->text(state) == settledState;
}

} // namespace keelson::storm
