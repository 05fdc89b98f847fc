// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/surface.h"
#include "app/render/theme.h"

namespace keelson {

/// Draws one node in full on a surface, in scene units.
void drawNode(const SceneNode &node, const Theme &theme, Surface &surface);

/// Where the name of a node is written, and in what role: the inline editor lies there.
struct NameArea
{
    QRectF rect;
    TextRole role = TextRole::Note;
};
NameArea nameArea(const SceneNode &node);

/// The shape a connector ends at and a click hits; close to the outline, exact for rectangles.
QPainterPath shapeOf(const SceneNode &node);

} // namespace keelson
