// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/gestures.h"

// Notes brought into order. What is locked stays and is what the others are aligned to.

namespace keelson::storm {

enum class Edge { Left, Centre, Right, Top, Middle, Bottom };

/// On one line with the first of the locked ones, or else with the one picked first.
Outcome alignNotes(const Model &model, const QList<Id> &notes, Edge edge);
/// The outermost stay, the gaps between all become the same. Needs three.
Outcome distributeNotes(const Model &model, const QList<Id> &notes, Qt::Orientation way);
/// All as large as the one picked first.
Outcome resizeAlike(const Model &model, const QList<Id> &notes);
/// Rows in the order they are read, from the upper left corner on, none upon another nor upon what was not picked.
Outcome tidyNotes(const Model &model, const QList<Id> &notes);

/// The note and its neighbour in the row change places; what lies between keeps its own. Empty at the end of the row, and
/// where one of them is locked.
Outcome swapAlong(const Model &model, Id note, bool later);
/// A column earlier or later; what stands in the way makes room by as much.
Outcome shiftColumn(const Model &model, const QList<Id> &notes, bool later);

} // namespace keelson::storm
