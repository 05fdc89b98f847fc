// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"

#include <optional>

// Where the items of a scene are, for asking by place.

namespace keelson {

/// A rectangle with what frames and badges stick out of it.
QRectF around(const QRectF &rect);
/// All that drawing the edge can touch; not finite when it cannot be drawn.
QRectF reach(const SceneEdge &edge);
/// True when a part of the line lies in the rectangle.
bool passes(const QPolygonF &path, const QRectF &area);
/// A straight edge that goes on beyond the rectangle, without what lies there: a painter takes long to leave that out.
/// Nothing when it can be painted as it is, or does not come by.
std::optional<SceneEdge> cutTo(const QRectF &area, const SceneEdge &edge);
/// How far the ends are apart, across and down together; without end for an edge that has something to say.
float spanOf(const SceneEdge &edge);
double distance(QPointF point, const QPolygonF &path);
/// The order of painting in a scene whose items stand in the order of their ids.
bool paintsBefore(const SceneNode &a, const SceneNode &b);

} // namespace keelson
