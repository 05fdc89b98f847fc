// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/surface.h"
#include "app/render/theme.h"

namespace keelson {

/// What a node carries on its corners besides its state: a short text at the upper right, a question at the lower right,
/// a lock at the lower left. From afar only the text is left.
void drawMarks(const SceneNode &node, const Theme &theme, Surface &surface);

/// The same in paler colours: still to be read, but not looked at just now.
SceneNode faded(const SceneNode &node, const Theme &theme);
SceneEdge faded(const SceneEdge &edge, const Theme &theme);

/// The ring around a node, under it.
void drawHalo(const SceneNode &node, Surface &surface);

/// A rectangle turned about its middle, degrees clockwise.
QPainterPath askew(const QRectF &rect, double degrees);

} // namespace keelson
