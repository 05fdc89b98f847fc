// SPDX-License-Identifier: MIT
#include "app/gui/canvas/sceneindex.h"

#include "app/gui/canvas/viewport.h"
#include "app/render/edgeart.h"
#include "app/render/nodeparts.h"
#include "app/render/scenepainter.h"

#include <QLineF>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace keelson {

namespace {

constexpr double titleHeight = 34;   // scene units of a container or lane that count as its title
constexpr double margin = 12;        // what frames and badges stick out of a node

double distance(QPointF point, QPointF a, QPointF b)
{
    const QPointF line = b - a;
    const double length = QPointF::dotProduct(line, line);
    const double along = length > 0 ? std::clamp(QPointF::dotProduct(point - a, line) / length, 0., 1.) : 0;
    const QPointF gap = point - (a + line * along);
    return std::sqrt(QPointF::dotProduct(gap, gap));
}

double distance(QPointF point, const QPolygonF &path)
{
    double least = 1e9;
    for (qsizetype i = 1; i < path.size(); ++i)
        least = std::min(least, distance(point, path.at(i - 1), path.at(i)));
    return least;
}

QRectF reach(const SceneEdge &edge)
{
    return isPaintable(edge.path) ? edgeBounds(edge) : QRectF(qQNaN(), 0, 0, 0);
}

bool sameItems(const Scene &a, const Scene &b)
{
    const auto sameNode = [](const SceneNode &x, const SceneNode &y) {
        return x.id == y.id && x.layer == y.layer && isGround(x) == isGround(y);
    };
    const auto sameEdge = [](const SceneEdge &x, const SceneEdge &y) { return x.id == y.id; };
    return a.background == b.background
            && std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(), sameNode)
            && std::equal(a.edges.begin(), a.edges.end(), b.edges.begin(), b.edges.end(), sameEdge);
}

/// True when the second scene only looks or lies differently: everything looked up by id stays.
bool sameShape(const Scene &a, const Scene &b)
{
    const auto sameNode = [](const SceneNode &x, const SceneNode &y) {
        return x.container == y.container && x.element == y.element;
    };
    const auto sameEdge = [](const SceneEdge &x, const SceneEdge &y) {
        return x.from == y.from && x.to == y.to && x.elements == y.elements;
    };
    return std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(), sameNode)
            && std::equal(a.edges.begin(), a.edges.end(), b.edges.begin(), b.edges.end(), sameEdge);
}

/// The area of what differs between two scenes of the same items.
QRectF differing(const Scene &a, const Scene &b)
{
    QRectF area;
    for (qsizetype i = 0; i < a.nodes.size(); ++i) {
        if (a.nodes.at(i) != b.nodes.at(i))
            area |= (a.nodes.at(i).rect | b.nodes.at(i).rect).adjusted(-margin, -margin, margin, margin);
    }
    for (qsizetype i = 0; i < a.edges.size(); ++i) {
        if (a.edges.at(i) != b.edges.at(i))
            area |= reach(a.edges.at(i)) | reach(b.edges.at(i));
    }
    return area;
}

} // namespace

SceneIndex::Difference SceneIndex::setScene(const Scene &scene)
{
    Difference difference;
    difference.everything = !sameItems(m_scene, scene);
    if (!difference.everything) {
        difference.area = differing(m_scene, scene);
        difference.everything = !isSane(difference.area);
    }
    const Scene before = std::exchange(m_scene, scene);
    if (difference.everything || !sameShape(before, scene))
        rebuild();
    else if (!difference.area.isNull())
        patch(before);
    return difference;
}

/// Takes over what differs from `before`, item by item: a drag of one note must not cost as much as a new board.
void SceneIndex::patch(const Scene &before)
{
    for (qsizetype i = 0; i < m_scene.nodes.size(); ++i) {
        const SceneNode &node = m_scene.nodes.at(i);
        if (node == before.nodes.at(i))
            continue;
        m_nodeGrid.move(m_numbers.at(i), node.rect);
    }
    for (qsizetype i = 0; i < m_scene.edges.size(); ++i) {
        if (m_scene.edges.at(i) != before.edges.at(i))
            m_edgeGrid.move(int(i), reach(m_scene.edges.at(i)));
    }
    m_bounds.reset();
}

const QRectF &SceneIndex::bounds() const
{
    if (!m_bounds)
        m_bounds = boundsOf(m_scene);
    return *m_bounds;
}

void SceneIndex::rebuild()
{
    m_order = paintOrder(m_scene.nodes);
    m_numbers.resize(m_order.size());
    m_nodeNumbers.clear();
    m_elements.clear();
    m_contents.clear();
    QList<QRectF> rects;
    for (int number = 0; number < int(m_order.size()); ++number) {
        const SceneNode &node = ranked(number);
        m_numbers[m_order.at(number)] = number;
        rects.append(node.rect);
        m_nodeNumbers.insert(node.id, number);
        m_elements.insert(node.element, number);
        if (!node.container.isNull())
            m_contents.insert(node.container, number);
    }
    m_nodeGrid.reset(rects);

    m_edgeNumbers.clear();
    m_edgeElements.clear();
    m_ends.clear();
    rects.clear();
    for (int i = 0; i < int(m_scene.edges.size()); ++i) {
        const SceneEdge &edge = m_scene.edges.at(i);
        rects.append(reach(edge));
        m_edgeNumbers.insert(edge.id, i);
        for (Id element : edge.elements)
            m_edgeElements.insert(element, i);
        m_ends.insert(edge.from, i);
        m_ends.insert(edge.to, i);
    }
    m_edgeGrid.reset(rects);
    m_bounds.reset();
}

const SceneNode *SceneIndex::node(Id id) const
{
    const auto found = m_nodeNumbers.constFind(id);
    return found == m_nodeNumbers.constEnd() ? nullptr : &ranked(*found);
}

const SceneEdge *SceneIndex::edge(Id id) const
{
    const auto found = m_edgeNumbers.constFind(id);
    return found == m_edgeNumbers.constEnd() ? nullptr : &m_scene.edges.at(*found);
}

QList<Id> SceneIndex::nodesOf(Id element) const
{
    QList<int> numbers = m_elements.values(element);
    std::sort(numbers.begin(), numbers.end());
    QList<Id> nodes;
    std::transform(numbers.begin(), numbers.end(), std::back_inserter(nodes),
                   [this](int number) { return ranked(number).id; });
    return nodes;
}

QList<Id> SceneIndex::edgesShowing(Id element) const
{
    QList<int> numbers = m_edgeElements.values(element);
    std::sort(numbers.begin(), numbers.end());
    QList<Id> edges;
    std::transform(numbers.begin(), numbers.end(), std::back_inserter(edges),
                   [this](int number) { return m_scene.edges.at(number).id; });
    return edges;
}

QList<const SceneNode *> SceneIndex::nodesIn(const QRectF &area) const
{
    const QList<int> numbers = m_nodeGrid.find(area);
    QList<const SceneNode *> nodes;
    nodes.reserve(numbers.size());
    for (int number : numbers)
        nodes.append(&ranked(number));
    return nodes;
}

QList<const SceneEdge *> SceneIndex::edgesIn(const QRectF &area) const
{
    const QList<int> numbers = m_edgeGrid.find(area);
    QList<const SceneEdge *> edges;
    edges.reserve(numbers.size());
    for (int number : numbers)
        edges.append(&m_scene.edges.at(number));
    return edges;
}

QList<const SceneEdge *> SceneIndex::edgesOf(const QSet<Id> &nodes) const
{
    QSet<int> numbers;
    for (Id node : nodes) {
        const auto [first, last] = m_ends.equal_range(node);
        std::for_each(first, last, [&](int number) { numbers.insert(number); });
    }
    QList<int> sorted(numbers.begin(), numbers.end());
    std::sort(sorted.begin(), sorted.end());
    QList<const SceneEdge *> edges;
    for (int number : sorted)
        edges.append(&m_scene.edges.at(number));
    return edges;
}

Hit SceneIndex::nodeAt(QPointF point) const
{
    const QList<int> numbers = m_nodeGrid.find({point, QSizeF(0, 0)});
    for (auto it = numbers.rbegin(); it != numbers.rend(); ++it) {
        const SceneNode &node = ranked(*it);
        if (isGround(node)) {
            const bool title = point.y() <= node.rect.top() + titleHeight;
            return {node.id, !title};
        }
        if (node.rect.contains(point) && shapeOf(node).contains(point))
            return {node.id, false};
    }
    return {};
}

Id SceneIndex::edgeAt(QPointF point, double tolerance) const
{
    const QRectF area(point.x() - tolerance, point.y() - tolerance, 2 * tolerance, 2 * tolerance);
    Id nearest;
    double least = tolerance;
    for (const SceneEdge *edge : edgesIn(area)) {
        const double gap = distance(point, edge->path);
        if (gap <= least) {
            least = gap;
            nearest = edge->id;
        }
    }
    return nearest;
}

Id SceneIndex::containerAt(QPointF point, const QSet<Id> &except) const
{
    const QList<int> numbers = m_nodeGrid.find({point, QSizeF(0, 0)});
    const auto found = std::find_if(numbers.rbegin(), numbers.rend(), [&](int number) {
        const SceneNode &node = ranked(number);
        return isGround(node) && !except.contains(node.id);
    });
    return found == numbers.rend() ? Id() : ranked(*found).id;
}

QSet<Id> SceneIndex::withContents(const QList<Id> &nodes) const
{
    QSet<Id> all;
    QList<Id> open = nodes;
    while (!open.isEmpty()) {
        const Id next = open.takeLast();
        if (all.contains(next))
            continue;
        all.insert(next);
        const auto [first, last] = m_contents.equal_range(next);
        std::for_each(first, last, [&](int number) { open.append(ranked(number).id); });
    }
    return all;
}

} // namespace keelson
