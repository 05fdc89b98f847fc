// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/gridindex.h"
#include "app/render/scene.h"

#include <QHash>
#include <QSet>

namespace keelson {

/// A node under a point.
struct Hit
{
    Id node;
    bool interior = false;  ///< Inside a container or lane, not on its title: a drag there starts a rubber band.
};

/// A scene arranged for asking: by id, by place, by containment. Nodes are kept in the order they are painted.
class SceneIndex
{
public:
    /// What a replacement changed, for repainting no more than that.
    struct Difference
    {
        bool everything = false;
        QRectF area;  ///< Scene units; null when nothing changed.
    };

    Difference setScene(const Scene &scene);
    const Scene &scene() const { return m_scene; }
    const QRectF &bounds() const { return m_bounds; }

    const SceneNode *node(Id id) const;
    const SceneEdge *edge(Id id) const;
    /// Nodes showing an element, in paint order.
    QList<Id> nodesOf(Id element) const;

    QList<Id> edgesShowing(Id element) const;
    /// Place in the order of painting; -1 for a node that is not there.
    int rank(Id node) const { return m_nodeNumbers.value(node, -1); }

    /// In paint order; rectangles that are not finite are never found.
    QList<const SceneNode *> nodesIn(const QRectF &area) const;
    QList<const SceneEdge *> edgesIn(const QRectF &area) const;
    QList<const SceneEdge *> edgesOf(const QSet<Id> &nodes) const;

    Hit nodeAt(QPointF point) const;
    Id edgeAt(QPointF point, double tolerance) const;
    Id containerAt(QPointF point, const QSet<Id> &except) const;
    /// `nodes` and everything they contain, however deep.
    QSet<Id> withContents(const QList<Id> &nodes) const;

private:
    void rebuild();

    Scene m_scene;            ///< As it was given.
    QList<SceneNode> m_nodes; ///< In paint order.
    QRectF m_bounds;
    QHash<Id, int> m_nodeNumbers;
    QHash<Id, int> m_edgeNumbers;
    QMultiHash<Id, int> m_elements;
    QMultiHash<Id, int> m_edgeElements;
    QMultiHash<Id, int> m_contents;
    QMultiHash<Id, int> m_ends;
    GridIndex m_nodeGrid;
    GridIndex m_edgeGrid;
};

} // namespace keelson
