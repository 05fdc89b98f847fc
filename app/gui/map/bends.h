// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/gestures.h"
#include "app/render/scene.h"

// Where a person led a line. Bends belong to a view, so that each map leads its lines as it likes; they outlive the line,
// so that a connection that comes back runs as it did.

namespace keelson::map {

/// List of a view: points that lines pass, in their order along the line.
inline constexpr QLatin1StringView bendList { "bends" };
/// Of an item of that list: the line it belongs to, a relation or what an event flow is called by.
inline constexpr QLatin1StringView bentEdge { "edge" };

/// By line.
QHash<Id, QList<QPointF>> bendsIn(const Model &model, const View *view);

/// Leads the line through these points. Items that are there already are moved. No points: the line finds its own way.
Outcome bend(const Shown &shown, const SceneEdge &edge, const QList<QPointF> &bends);
/// Lets the lines find their own ways again; those that have no bends stay as they are.
Outcome straighten(const Shown &shown, const QList<Id> &edges);
/// Bends of lines between boxes that are moved go with them.
void moveBends(Edit &edit, const Shown &shown, const QSet<Id> &boxes, QPointF delta);
/// Takes the places of these boxes and of all they contain away: they find room anew, all others stay. Lines between them
/// find their own ways.
Outcome tidyBoxes(const Shown &shown, const QList<Id> &boxes);
/// The same for what a box contains; the box stays.
Outcome tidyInside(const Shown &shown, Id box);
/// The bends of a line without the one nearest to `at`.
QList<QPointF> withoutBend(const SceneEdge &edge, QPointF at);

} // namespace keelson::map
