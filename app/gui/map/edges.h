// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/plan.h"
#include "app/render/scene.h"
#include "app/render/theme.h"
#include "core/layout/routing.h"

namespace keelson {

/// What joins the boxes of the bulkheads: events that run together, and the relations drawn on a map; without their ways.
QList<SceneEdge> mapEdges(const Model &model, const View *view, const MapPositions &positions, const Theme &theme);

/// The edges with ways around the nodes, over the bends that somebody led them by, and labels where there is room for them.
/// Pure; may run on any thread. When `stop` is requested, edges that have no way yet are straight.
QList<SceneEdge> routed(QList<SceneEdge> edges, const QList<SceneNode> &nodes, const QHash<Id, QList<QPointF>> &bends,
                        const Stop &stop = {}, const layout::Progress &progress = {});

/// True for a box that holds another that is shown.
bool holdsShown(const Model &model, const MapPositions &positions, Id box);

} // namespace keelson
