// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/gridindex.h"
#include "app/gui/canvas/ranking.h"
#include "app/gui/canvas/scenepatch.h"

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
        QRectF area;        ///< Scene units; null when nothing changed.
        QSet<Id> elements;  ///< Of a patch: those of what came, went or is another one now.
    };

    Difference setScene(const Scene &scene);
    Difference patch(const ScenePatch &patch);
    /// As it was given; after a patch in the order of ids.
    Scene scene() const;
    bool isEmpty() const { return m_scene.nodes.isEmpty(); }
    /// In no order, for what asks for all of them alike.
    const QList<SceneNode> &nodes() const { return m_scene.nodes; }
    const QList<SceneEdge> &edges() const { return m_scene.edges; }
    const QRectF &bounds() const;

    const SceneNode *node(Id id) const;
    const SceneEdge *edge(Id id) const;
    /// Nodes showing an element, in paint order.
    QList<Id> nodesOf(Id element) const;

    QList<Id> edgesShowing(Id element) const;
    bool shows(Id element) const { return m_elements.contains(element) || m_edgeElements.contains(element); }
    /// Place in the order of painting; -1 for a node that is not there.
    int rank(Id node) const;

    /// In paint order; rectangles that are not finite are never found.
    QList<const SceneNode *> nodesIn(const QRectF &area) const;
    /// Those with a part of their line in it. Those whose ends lie nearer than `smallest` are left out, unless they have
    /// something to say.
    QList<const SceneEdge *> edgesIn(const QRectF &area, double smallest = 0) const;
    QList<const SceneEdge *> edgesOf(const QSet<Id> &nodes) const;
    QList<const SceneEdge *> edgesOf(Id node) const { return edgesOf(QSet<Id>{node}); }
    /// Those whose marks move.
    QList<const SceneEdge *> flowingEdges() const;
    qsizetype flowingCount() const { return m_flowing.size(); }

    Hit nodeAt(QPointF point) const;
    Id edgeAt(QPointF point, double tolerance) const;
    Id containerAt(QPointF point, const QSet<Id> &except) const;
    /// `nodes` and everything they contain, however deep; a frame contains what stands in it.
    QSet<Id> withContents(const QList<Id> &nodes) const;

private:
    void rebuild();
    QList<Id> heldBy(const SceneNode &frame) const;
    void update(const Scene &before);
    void orderById();
    void take(Id id, Difference &difference);
    void put(const SceneNode &node, Difference &difference);
    void put(const SceneEdge &edge, Difference &difference);
    void takeNode(int place);
    void takeEdge(int place);
    void enter(const SceneNode &node, int place);
    void leave(const SceneNode &node, int place);
    void enter(const SceneEdge &edge, int place);
    void leave(const SceneEdge &edge, int place);
    int rankFor(const SceneNode &node) const;
    int rankFor(const SceneEdge &edge) const;
    void widenBounds(const QRectF &before, const QRectF &after);

    // A "place" is one in the lists of the scene, which stay without gaps.
    Scene m_scene;
    bool m_byId = false;      ///< Both rankings follow the ids, as patches want it.
    bool m_asGiven = true;
    Ranking m_nodeRanks;
    Ranking m_edgeRanks;
    mutable std::optional<QRectF> m_bounds;
    QHash<Id, int> m_nodePlaces;
    QHash<Id, int> m_edgePlaces;
    QMultiHash<Id, int> m_elements;
    QMultiHash<Id, int> m_edgeElements;
    QMultiHash<Id, int> m_contents;
    QMultiHash<Id, int> m_ends;
    QSet<Id> m_flowing;
    QList<float> m_spans;     ///< Of the edges: how far their ends are apart, without end where they are always shown.
    GridIndex m_nodeGrid;
    GridIndex m_edgeGrid;
};

} // namespace keelson
