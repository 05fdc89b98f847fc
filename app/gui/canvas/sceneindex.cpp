// SPDX-License-Identifier: MIT
#include "app/gui/canvas/sceneindex.h"

#include "app/gui/canvas/itemgeometry.h"
#include "app/gui/canvas/viewport.h"
#include "app/render/nodeparts.h"
#include "app/render/scenepainter.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace keelson {

namespace {

constexpr double titleHeight = 34;   // scene units of a container or lane that count as its title

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
            area |= around(a.nodes.at(i).rect | b.nodes.at(i).rect);
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
    m_asGiven = true;
    if (difference.everything || !sameShape(before, scene))
        rebuild();
    else if (!difference.area.isNull())
        update(before);
    return difference;
}

/// Takes over what differs from `before`, item by item: a drag of one note must not cost as much as a new board.
void SceneIndex::update(const Scene &before)
{
    for (qsizetype i = 0; i < m_scene.nodes.size(); ++i) {
        if (m_scene.nodes.at(i) != before.nodes.at(i))
            m_nodeGrid.move(int(i), m_scene.nodes.at(i).rect);
    }
    for (qsizetype i = 0; i < m_scene.edges.size(); ++i) {
        const SceneEdge &edge = m_scene.edges.at(i);
        if (edge == before.edges.at(i))
            continue;
        m_edgeGrid.move(int(i), reach(edge));
        m_spans[i] = spanOf(edge);
        m_flowing.remove(edge.id);
        if (edge.flow > 0)
            m_flowing.insert(edge.id);
    }
    m_bounds.reset();
}

Scene SceneIndex::scene() const
{
    if (m_asGiven)
        return m_scene;
    Scene ordered = m_scene;
    std::sort(ordered.nodes.begin(), ordered.nodes.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    std::sort(ordered.edges.begin(), ordered.edges.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return ordered;
}

const QRectF &SceneIndex::bounds() const
{
    if (!m_bounds)
        m_bounds = boundsOf(m_scene);
    return *m_bounds;
}

void SceneIndex::rebuild()
{
    m_nodeRanks.reset(paintOrder(m_scene.nodes));
    QList<int> edgeOrder(m_scene.edges.size());
    std::iota(edgeOrder.begin(), edgeOrder.end(), 0);
    m_edgeRanks.reset(edgeOrder);
    m_byId = false;
    m_nodePlaces.clear();
    m_elements.clear();
    m_contents.clear();
    m_edgePlaces.clear();
    m_edgeElements.clear();
    m_ends.clear();
    m_flowing.clear();
    QList<QRectF> rects;
    for (int place = 0; place < int(m_scene.nodes.size()); ++place) {
        rects.append(m_scene.nodes.at(place).rect);
        enter(m_scene.nodes.at(place), place);
    }
    m_nodeGrid.reset(rects);
    rects.clear();
    m_spans.clear();
    for (int place = 0; place < int(m_scene.edges.size()); ++place) {
        m_spans.append(spanOf(m_scene.edges.at(place)));
        rects.append(reach(m_scene.edges.at(place)));
        enter(m_scene.edges.at(place), place);
    }
    m_edgeGrid.reset(rects);
    m_bounds.reset();
}

void SceneIndex::enter(const SceneNode &node, int place)
{
    m_nodePlaces.insert(node.id, place);
    m_elements.insert(node.element, place);
    if (!node.container.isNull())
        m_contents.insert(node.container, place);
}

void SceneIndex::leave(const SceneNode &node, int place)
{
    m_nodePlaces.remove(node.id);
    m_elements.remove(node.element, place);
    if (!node.container.isNull())
        m_contents.remove(node.container, place);
}

void SceneIndex::enter(const SceneEdge &edge, int place)
{
    m_edgePlaces.insert(edge.id, place);
    for (Id element : edge.elements)
        m_edgeElements.insert(element, place);
    m_ends.insert(edge.from, place);
    m_ends.insert(edge.to, place);
    if (edge.flow > 0)
        m_flowing.insert(edge.id);
}

void SceneIndex::leave(const SceneEdge &edge, int place)
{
    m_edgePlaces.remove(edge.id);
    for (Id element : edge.elements)
        m_edgeElements.remove(element, place);
    m_ends.remove(edge.from, place);
    m_ends.remove(edge.to, place);
    m_flowing.remove(edge.id);
}

// --- Asking

const SceneNode *SceneIndex::node(Id id) const
{
    const auto found = m_nodePlaces.constFind(id);
    return found == m_nodePlaces.constEnd() ? nullptr : &m_scene.nodes.at(*found);
}

const SceneEdge *SceneIndex::edge(Id id) const
{
    const auto found = m_edgePlaces.constFind(id);
    return found == m_edgePlaces.constEnd() ? nullptr : &m_scene.edges.at(*found);
}

int SceneIndex::rank(Id node) const
{
    const auto found = m_nodePlaces.constFind(node);
    return found == m_nodePlaces.constEnd() ? -1 : m_nodeRanks.rank(*found);
}

QList<Id> SceneIndex::nodesOf(Id element) const
{
    QList<Id> nodes;
    for (int place : m_nodeRanks.sorted(m_elements.values(element)))
        nodes.append(m_scene.nodes.at(place).id);
    return nodes;
}

QList<Id> SceneIndex::edgesShowing(Id element) const
{
    QList<Id> edges;
    for (int place : m_edgeRanks.sorted(m_edgeElements.values(element)))
        edges.append(m_scene.edges.at(place).id);
    return edges;
}

QList<const SceneNode *> SceneIndex::nodesIn(const QRectF &area) const
{
    const QList<int> places = m_nodeRanks.sorted(m_nodeGrid.find(area));
    QList<const SceneNode *> nodes;
    nodes.reserve(places.size());
    for (int place : places)
        nodes.append(&m_scene.nodes.at(place));
    return nodes;
}

QList<const SceneEdge *> SceneIndex::edgesIn(const QRectF &area, double smallest) const
{
    QList<int> places = m_edgeGrid.find(area);
    if (smallest > 0)
        places.erase(std::remove_if(places.begin(), places.end(), [&](int place) { return m_spans.at(place) < smallest; }), places.end());
    places = m_edgeRanks.sorted(std::move(places));
    const QRectF wide = around(area);
    QList<const SceneEdge *> edges;
    edges.reserve(places.size());
    for (int place : places) {
        const SceneEdge &edge = m_scene.edges.at(place);
        if (wide.contains(m_edgeGrid.rect(place)) || !edge.label.isEmpty() || !edge.glance.isEmpty() || passes(edge.path, wide))
            edges.append(&edge);
    }
    return edges;
}

QList<const SceneEdge *> SceneIndex::edgesOf(const QSet<Id> &nodes) const
{
    QSet<int> places;
    for (Id node : nodes) {
        const auto [first, last] = m_ends.equal_range(node);
        std::for_each(first, last, [&](int place) { places.insert(place); });
    }
    QList<const SceneEdge *> edges;
    for (int place : m_edgeRanks.sorted(places.values()))
        edges.append(&m_scene.edges.at(place));
    return edges;
}

QList<const SceneEdge *> SceneIndex::flowingEdges() const
{
    QList<const SceneEdge *> edges;
    for (Id id : m_flowing)
        edges.append(edge(id));
    return edges;
}

Hit SceneIndex::nodeAt(QPointF point) const
{
    const QList<int> places = m_nodeRanks.sorted(m_nodeGrid.find({point, QSizeF(0, 0)}));
    for (auto it = places.rbegin(); it != places.rend(); ++it) {
        const SceneNode &node = m_scene.nodes.at(*it);
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
    const QList<int> places = m_nodeRanks.sorted(m_nodeGrid.find({point, QSizeF(0, 0)}));
    const auto found = std::find_if(places.rbegin(), places.rend(), [&](int place) {
        const SceneNode &node = m_scene.nodes.at(place);
        return isGround(node) && !except.contains(node.id);
    });
    return found == places.rend() ? Id() : m_scene.nodes.at(*found).id;
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
        std::for_each(first, last, [&](int place) { open.append(m_scene.nodes.at(place).id); });
        const SceneNode *frame = node(next);
        if (frame && frame->outline == Outline::Frame)
            open += heldBy(*frame);
    }
    return all;
}

/// A frame is drawn around what stands there: it holds that as long as it stands in it.
QList<Id> SceneIndex::heldBy(const SceneNode &frame) const
{
    QList<Id> held;
    for (const SceneNode *each : nodesIn(frame.rect)) {
        const bool spans = each->outline == Outline::Lane || each->outline == Outline::Line;
        const bool isHeld = each->outline == Outline::Frame ? frame.rect.contains(each->rect) : frame.rect.contains(each->rect.center());
        if (each->movable && !spans && isHeld && each->id != frame.id)
            held.append(each->id);
    }
    return held;
}

} // namespace keelson
