// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/plan.h"
#include "app/render/scene.h"
#include "app/render/theme.h"

// How a plan looks once its boxes have places. Pure.

namespace keelson::map {

QList<SceneNode> nodesOf(const Model &model, const MapPlan &plan, const MapPositions &positions, const Theme &theme);
/// Without paths.
QList<SceneEdge> edgesOf(const MapPlan &plan, const MapPositions &positions, const Theme &theme);

} // namespace keelson::map
