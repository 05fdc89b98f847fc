// SPDX-License-Identifier: MIT
#include "app/gui/canvas/itemgeometry.h"
#include "app/gui/canvas/sceneindex.h"
#include "app/gui/canvas/viewport.h"

#include <algorithm>
#include <numeric>

namespace keelson {

SceneIndex::Difference SceneIndex::patch(const ScenePatch &patch)
{
    Difference difference;
    if (!m_byId)
        orderById();
    m_asGiven = false;
    for (Id id : patch.gone)
        take(id, difference);
    for (const SceneNode &node : patch.nodes)
        put(node, difference);
    for (const SceneEdge &edge : patch.edges)
        put(edge, difference);
    difference.everything = !isSane(difference.area);
    return difference;
}

/// What was given in another order is painted in this one from the first patch on.
void SceneIndex::orderById()
{
    QList<int> order(m_scene.nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [this](int a, int b) { return paintsBefore(m_scene.nodes.at(a), m_scene.nodes.at(b)); });
    m_nodeRanks.reset(order);
    order.resize(m_scene.edges.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) { return m_scene.edges.at(a).id < m_scene.edges.at(b).id; });
    m_edgeRanks.reset(order);
    m_byId = true;
}

void SceneIndex::take(Id id, Difference &difference)
{
    if (const SceneNode *node = this->node(id)) {
        difference.area |= around(node->rect);
        difference.elements.insert(node->element);
        widenBounds(node->rect, {});
        takeNode(m_nodePlaces.value(id));
    } else if (const SceneEdge *edge = this->edge(id)) {
        difference.area |= reach(*edge);
        difference.elements += QSet<Id>(edge->elements.begin(), edge->elements.end());
        widenBounds(reach(*edge), {});
        takeEdge(m_edgePlaces.value(id));
    }
}

void SceneIndex::takeNode(int place)
{
    const int last = int(m_scene.nodes.size()) - 1;
    leave(m_scene.nodes.at(place), place);
    m_nodeRanks.remove(place);
    m_nodeGrid.take(place);
    if (place != last) {
        leave(m_scene.nodes.at(last), last);
        m_scene.nodes.swapItemsAt(place, last);
        enter(m_scene.nodes.at(place), place);
    }
    m_scene.nodes.removeLast();
}

void SceneIndex::takeEdge(int place)
{
    const int last = int(m_scene.edges.size()) - 1;
    leave(m_scene.edges.at(place), place);
    m_edgeRanks.remove(place);
    m_edgeGrid.take(place);
    m_spans[place] = m_spans.last();
    m_spans.removeLast();
    if (place != last) {
        leave(m_scene.edges.at(last), last);
        m_scene.edges.swapItemsAt(place, last);
        enter(m_scene.edges.at(place), place);
    }
    m_scene.edges.removeLast();
}

void SceneIndex::put(const SceneNode &node, Difference &difference)
{
    const int known = m_nodePlaces.value(node.id, -1);
    if (known >= 0 && m_scene.nodes.at(known) == node)
        return;
    difference.area |= around(node.rect);
    difference.elements.insert(node.element);
    if (known >= 0 && !paintsBefore(node, m_scene.nodes.at(known)) && !paintsBefore(m_scene.nodes.at(known), node)) {
        const SceneNode before = m_scene.nodes.at(known);
        difference.area |= around(before.rect);
        difference.elements.insert(before.element);
        leave(before, known);
        m_scene.nodes[known] = node;
        enter(node, known);
        m_nodeGrid.move(known, node.rect);
        widenBounds(before.rect, node.rect);
        return;
    }
    if (known >= 0)
        take(node.id, difference);
    m_nodeRanks.add(rankFor(node));
    enter(node, int(m_scene.nodes.size()));
    m_scene.nodes.append(node);
    m_nodeGrid.append(node.rect);
    widenBounds({}, node.rect);
}

void SceneIndex::put(const SceneEdge &edge, Difference &difference)
{
    const int known = m_edgePlaces.value(edge.id, -1);
    if (known >= 0 && m_scene.edges.at(known) == edge)
        return;
    difference.area |= reach(edge);
    difference.elements += QSet<Id>(edge.elements.begin(), edge.elements.end());
    if (known >= 0) {
        const SceneEdge before = m_scene.edges.at(known);
        difference.area |= reach(before);
        difference.elements += QSet<Id>(before.elements.begin(), before.elements.end());
        leave(before, known);
        m_scene.edges[known] = edge;
        enter(edge, known);
        m_edgeGrid.move(known, reach(edge));
        m_spans[known] = spanOf(edge);
        widenBounds(reach(before), reach(edge));
        return;
    }
    m_edgeRanks.add(rankFor(edge));
    enter(edge, int(m_scene.edges.size()));
    m_scene.edges.append(edge);
    m_edgeGrid.append(reach(edge));
    m_spans.append(spanOf(edge));
    widenBounds({}, reach(edge));
}

int SceneIndex::rankFor(const SceneNode &node) const
{
    const QList<int> &order = m_nodeRanks.order();
    const auto after = std::lower_bound(order.begin(), order.end(), node, [this](int place, const SceneNode &other) {
        return paintsBefore(m_scene.nodes.at(place), other);
    });
    return int(after - order.begin());
}

int SceneIndex::rankFor(const SceneEdge &edge) const
{
    const QList<int> &order = m_edgeRanks.order();
    const auto after = std::lower_bound(order.begin(), order.end(), edge, [this](int place, const SceneEdge &other) {
        return m_scene.edges.at(place).id < other.id;
    });
    return int(after - order.begin());
}

/// Only what reached an outer side may make the whole smaller; that is found out when it is asked for.
void SceneIndex::widenBounds(const QRectF &before, const QRectF &after)
{
    if (!m_bounds)
        return;
    const bool shrinks = !before.isNull() && isSane(before) && before != after
            && (before.left() <= m_bounds->left() || before.top() <= m_bounds->top()
                || before.right() >= m_bounds->right() || before.bottom() >= m_bounds->bottom());
    if (shrinks)
        m_bounds.reset();
    else if (!after.isNull() && isSane(after))
        *m_bounds |= after;
}

} // namespace keelson
