// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"

// Where the items of a scene are, for asking by place.

namespace keelson {

/// A rectangle with what frames and badges stick out of it.
QRectF around(const QRectF &rect);
/// All that drawing the edge can touch; not finite when it cannot be drawn.
QRectF reach(const SceneEdge &edge);
/// True when a part of the line lies in the rectangle.
bool passes(const QPolygonF &path, const QRectF &area);
double distance(QPointF point, const QPolygonF &path);
/// The order of painting in a scene whose items stand in the order of their ids.
bool paintsBefore(const SceneNode &a, const SceneNode &b);

} // namespace keelson
