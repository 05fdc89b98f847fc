// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/gridindex.h"
#include "app/render/scene.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace keelson {

/// A node under a point.
struct Hit
{
    Id node;
    bool interior = false;  ///< Inside a container or lane, not on its title: a drag there starts a rubber band.
};

/// A scene arranged for asking: by id, by place, by containment, in the order of painting.
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
    const QRectF &bounds() const;

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
    const SceneNode &ranked(int number) const { return m_scene.nodes.at(m_order.at(number)); }
    void rebuild();
    void patch(const Scene &before);

    Scene m_scene;            ///< As it was given.
    QList<int> m_order;       ///< Nodes of the scene as they are painted; "number" is a place in it.
    QList<int> m_numbers;     ///< Number of each node of the scene.
    mutable std::optional<QRectF> m_bounds;
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
