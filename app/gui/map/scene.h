// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/plan.h"
#include "app/render/scene.h"
#include "app/render/theme.h"
#include "core/layout/routing.h"

namespace keelson {

/// The picture of the bulkheads: every box of `positions`, events grouped into flows through the hubs, calls drawn
/// apart from them. An element stands on a map once, so its node has its id. Pure.
/// When `stop` is requested, edges that have no way yet are straight.
Scene mapScene(const Model &model, const View *view, const MapPositions &positions, const Theme &theme, const Stop &stop = {},
               const layout::Progress &progress = {});
/// Lights it. Paths are not touched, so that this may be done every second.
void lightMap(Scene &scene, const Model &model, const Live &live);
/// Both, with positions found now.
Scene mapScene(const Model &model, const View *view, const Live &live, const Theme &theme);

/// An element as the map draws it: in the colours of its kind or, where it has one, of its pattern.
SceneNode elementNode(const Element &element, const QRectF &rect, const Theme &theme);
/// A box of the kind as the map draws it.
SceneNode boxNode(const Kind &kind, const QString &name, const QRectF &rect, const Theme &theme);

} // namespace keelson
