// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/plan.h"
#include "app/render/scene.h"
#include "app/render/theme.h"

namespace keelson {

/// What joins the boxes of `positions`: events that run together, and the relations drawn on a map, routed around what is
/// in their way. Pure; may run on any thread.
QList<SceneEdge> mapEdges(const Model &model, const View *view, const MapPositions &positions, const Theme &theme);

/// True for a box that holds another that is shown.
bool holdsShown(const Model &model, const MapPositions &positions, Id box);

} // namespace keelson
