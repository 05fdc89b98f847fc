// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/textlayouts.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

namespace keelson {

inline constexpr double glyphSize = 16;  ///< Scene units.

/// Where the parts of a node stand in its rectangle: the drawing, the inline editor and hit tests must agree.
struct NodeParts
{
    QRectF header;        ///< Glyph, caption and badges; empty when there is no room or nothing to say.
    QRectF name;
    QRectF vitals;        ///< Empty when the node is not lit or too small for it; never over the name.
    TextRole role = TextRole::Note;
    bool turned = false;  ///< The name reads from top to bottom.
};
/// From afar the name takes the whole body and nothing else is shown.
NodeParts partsOf(const SceneNode &node, bool far = false);

/// Half the height of a cylinder's lid, half the width of a pipe's end.
double endDepth(const SceneNode &node);
double headRadius(const SceneNode &node);
QRectF personBody(const SceneNode &node);
/// The name tag of a tape; empty when the tape is so narrow that the name runs along it.
QRectF tapeFlag(const SceneNode &node);
/// The tape itself.
QRectF tapeBand(const SceneNode &node);
QPainterPath cylinderBody(const SceneNode &node);
QPainterPath pipeBody(const SceneNode &node);

/// False for what is not finite or so far out that pixels cannot be told apart: such things are never drawn.
bool isPaintable(const QRectF &rect);
bool isPaintable(const QPolygonF &path);

/// The shape a click hits; exact enough for the mouse.
QPainterPath shapeOf(const SceneNode &node);

} // namespace keelson
