// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"

#include <QLineF>
#include <QSet>

namespace keelson {

/// What a gesture shows in place of parts of the scene until it ends. Nothing of it is a fact.
struct Overlay
{
    QList<SceneNode> nodes;     ///< Drawn instead of the nodes of the same ids, above all others.
    QList<SceneEdge> edges;
    QList<QLineF> guides;       ///< Scene units.
    QRectF band;                ///< Rubber band, scene units; null when none.
    QLineF connector;           ///< Line to the mouse while connecting; null when none.
    Id target;                  ///< Node to be marked: the other end, the container a drop lands in.

    bool isEmpty() const
    {
        return nodes.isEmpty() && edges.isEmpty() && guides.isEmpty() && band.isNull() && connector.isNull()
                && target.isNull();
    }
};

} // namespace keelson
