// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/surface.h"
#include "app/render/theme.h"

namespace keelson {

/// How an edge is drawn besides what it says of itself.
struct EdgeLook
{
    QColor paper;      ///< Behind its label.
    double phase = 0;  ///< 0 to 1: where the marks of a flowing edge stand.
    bool detailed = true; ///< Labels, marks and rounded bends.
};

/// The line, and what is written on it; of several edges all lines come first, so that none runs through a label.
void drawEdgeLine(const SceneEdge &edge, const EdgeLook &look, const Theme &theme, Surface &surface);
void drawEdgeLabels(const SceneEdge &edge, const EdgeLook &look, const Theme &theme, Surface &surface);
void drawEdge(const SceneEdge &edge, const EdgeLook &look, const Theme &theme, Surface &surface);

/// Only the sign of an edge that is not well, for scales at which nothing else of it could be seen.
bool hasSign(const SceneEdge &edge);  ///< Something is known of it that is not told by its line alone.
void drawEdgeSign(const SceneEdge &edge, double side, const Theme &theme, Surface &surface);

double edgeWidth(const SceneEdge &edge);
QColor edgeColour(const SceneEdge &edge, const Theme &theme);
/// The point half way along a path.
QPointF middleOf(const QPolygonF &path);
/// The middle of its label.
QPointF labelPoint(const SceneEdge &edge);
/// All that drawing the edge can touch, label and arrow included.
QRectF edgeBounds(const SceneEdge &edge);
/// The path when its ends have moved: bends follow in proportion.
QPolygonF followed(const QPolygonF &path, QPointF fromDelta, QPointF toDelta);

} // namespace keelson
