// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/plan.h"
#include "app/render/scene.h"
#include "app/render/theme.h"
#include "core/layout/routing.h"

namespace keelson {

/// What joins the boxes of `positions`: events that run together, and the relations drawn on a map, routed around what is
/// in their way, their labels where there is room for them. Pure; may run on any thread.
QList<SceneEdge> mapEdges(const Model &model, const View *view, const MapPositions &positions, const Theme &theme,
                          const Stop &stop = {}, const layout::Progress &progress = {});

/// True for a box that holds another that is shown.
bool holdsShown(const Model &model, const MapPositions &positions, Id box);

} // namespace keelson
