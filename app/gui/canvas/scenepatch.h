// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"

namespace keelson {

/// What is different in a scene that is too large to be given and compared whole. Both before and after, nodes and
/// edges stand in ascending order of their ids.
struct ScenePatch
{
    QList<SceneNode> nodes;  ///< New, or in place of the one of that id. One may be as it was.
    QList<SceneEdge> edges;  ///< Likewise.
    QList<Id> gone;          ///< Nodes and edges; what is not there is passed over.

    bool isEmpty() const { return nodes.isEmpty() && edges.isEmpty() && gone.isEmpty(); }
};

} // namespace keelson
