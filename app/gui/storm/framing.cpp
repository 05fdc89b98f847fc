// SPDX-License-Identifier: MIT
#include "app/gui/storm/framing.h"

#include "app/gui/storm/gestures.h"
#include "app/gui/storm/placing.h"
#include "core/storm/reading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

constexpr double padding = 30;     ///< Between a frame and its notes, scene units.
constexpr double titleHeight = 34; ///< Further room on top, for its name.
constexpr double turnGap = 12;     ///< Between an event and the line it turns the story by.

constexpr QLatin1StringView openState{"open"};
constexpr QLatin1StringView settledState{"settled"};

const Element *elementOf(const Model &model, Id note)
{
    const Placement *placement = model.placement(note);
    return placement ? model.element(placement->element) : nullptr;
}

} // namespace

Outcome frameNotes(const Model &model, Id board, const QList<Id> &notes)
{
    Outcome outcome{Edit(Text::tr("Draw a context around %1").arg(named(model, notes))), {}};
    QRectF around;
    for (const Id note : notes) {
        if (const Placement *placement = model.placement(note))
            around |= rectOf(model, *placement);
    }
    if (around.isNull())
        return outcome;
    around.adjust(-padding, -padding - titleHeight, padding, padding);
    const Id context = outcome.edit.add(kinds::boundedContext, {});
    outcome.select.append(placeNote(outcome.edit, board, context, around.topLeft(), around.size()));
    return outcome;
}

Outcome turnAt(const Model &model, Id board, Id note)
{
    const Element *element = elementOf(model, note);
    Outcome outcome{Edit(Text::tr("Turn the story at %1").arg(named(model, {note}))), {}};
    if (!element || liesUnderNotes(element->kind->note.outline))
        return outcome;
    const Kind &pivot = *vocabulary::kind(kinds::pivotalEvent);
    const QRectF rect = rectOf(model, *model.placement(note));
    const bool isEvent = element->is(kinds::domainEvent);
    const double x = isEvent ? rect.right() + turnGap : rect.left() - turnGap - pivot.note.width;
    const Id line = outcome.edit.add(kinds::pivotalEvent, isEvent ? element->name : QString());
    outcome.select.append(placeNote(outcome.edit, board, line, {x, rect.center().y() - pivot.note.height / 2}));
    return outcome;
}

QList<Id> standingIn(const Model &model, Id ground)
{
    const Placement *placement = model.placement(ground);
    const Element *element = elementOf(model, ground);
    const bool holds = element && (element->kind->note.outline == Outline::Frame || element->kind->note.outline == Outline::Lane);
    if (!holds)
        return {};
    const QRectF area = rectOf(model, *placement);
    QList<Id> notes;
    for (const Placement *other : model.placementsIn(placement->view)) {
        const QRectF rect = rectOf(model, *other);
        const bool isSmaller = rect.width() * rect.height() < area.width() * area.height();
        if (other->id != ground && isSmaller && area.contains(rect.center()))
            notes.append(other->id);
    }
    return notes;
}

Outcome settleHotspots(const Model &model, const QList<Id> &notes)
{
    QList<Id> hotspots;
    bool anyOpen = false;
    for (const Id note : notes) {
        const Element *element = elementOf(model, note);
        if (!element || !element->is(kinds::hotspot))
            continue;
        hotspots.append(note);
        anyOpen = anyOpen || element->text("state"_L1) != settledState;
    }
    Outcome outcome{Edit((anyOpen ? Text::tr("Settle %1") : Text::tr("Open %1 again")).arg(named(model, hotspots))), notes};
    for (const Id note : std::as_const(hotspots))
        outcome.edit.set(model.placement(note)->element, "state"_L1, QString(anyOpen ? settledState : openState));
    return outcome;
}

} // namespace keelson::storm
