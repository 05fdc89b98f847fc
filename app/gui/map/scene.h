// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/plan.h"
#include "app/render/scene.h"
#include "app/render/theme.h"

namespace keelson {

/// The picture of the bulkheads: every box of `positions`, events grouped into flows through the hubs, calls drawn
/// apart from them, all lit by `live`. An element stands on a map once, so its node has its id. Pure.
Scene mapScene(const Model &model, const View *view, const MapPositions &positions, const Live &live,
               const Theme &theme);
/// The same with positions found now.
Scene mapScene(const Model &model, const View *view, const Live &live, const Theme &theme);

/// A box of the kind as the map draws it.
SceneNode boxNode(const Kind &kind, const QString &name, const QRectF &rect, const Theme &theme);

} // namespace keelson
