// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/views/outcome.h"
#include "core/model/model.h"

#include <QRectF>

// What lies under the notes of a board and orders them, and how its questions are settled. Functions from the model to
// an edit; none of them knows a window.

namespace keelson::storm {

/// Where a bounded context stands that is drawn around these notes, its title above them; null without notes.
QRectF frameAround(const Model &model, const QList<Id> &notes);

/// Where a new lane lies: below the lowest one, the first around the whole story. At least `size` high; null on a board without
/// notes and lanes.
QRectF roomForLane(const Model &model, Id board, QSizeF size);

/// A pivotal event with the event's name where the event stands. Empty when it has one already or is no event.
Outcome makePivotal(const Model &model, Id note);

/// A lane was dragged by `delta`: it takes its place among the others, and all keep their heights and their notes.
/// Empty for what is no lane.
Outcome reorderLane(const Model &model, Id lane, QPointF delta);

/// A hotspot has its answer, which becomes its description; an empty one leaves the description as it is.
Outcome settle(const Model &model, Id hotspot, const QString &answer);
Outcome reopen(const Model &model, Id hotspot);
/// False for what is no hotspot.
bool isSettled(const Model &model, Id hotspot);

} // namespace keelson::storm
