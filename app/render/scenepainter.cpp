// SPDX-License-Identifier: MIT
#include "app/render/scenepainter.h"

#include "app/render/badges.h"
#include "app/render/edgeart.h"
#include "app/render/marks.h"
#include "app/render/nodeart.h"
#include "app/render/nodeparts.h"
#include "app/render/specks.h"

#include <QLineF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace keelson {

namespace {

constexpr double tinyHeight = 7;        // device pixels: one rectangle is all that can be seen
constexpr double tinyInACrowd = 11;     // the same where so many are seen that nobody reads one
constexpr qsizetype crowd = 7'000;
constexpr qsizetype mostFineNodes = 700;
constexpr double signSide = 9;          // device pixels of the sign of a thin edge
constexpr double thinScale = 0.35;      // below, edges are lines of one pixel

/// One fill a node; alarms keep a visible size whatever the zoom.
template<typename Fill>
void paintTiny(const SceneNode &node, const Theme &theme, double scale, Fill fillRect)
{
    if (!isPaintable(node.rect))
        return;
    if (node.halo.isValid())
        return fillRect(node.rect, node.halo);
    const QColor fill = isGround(node) ? node.fill : framed(node, theme).fill;
    fillRect(node.rect, node.faded ? faded(node, theme).fill : fill);
    if (!isAlarm(node) && !isWarning(node))
        return;
    const double side = std::max(4 / scale, std::min(node.rect.width(), node.rect.height()));
    const QRectF mark(node.rect.center().x() - side / 2, node.rect.center().y() - side / 2, side, side);
    fillRect(mark, theme.health(isAlarm(node) ? Health::Critical : Health::Warning));
}

/// Lines of one pixel. Those that follow each other in one colour, as nearly all do, are painted together.
class ThinLines
{
public:
    explicit ThinLines(QPainter &painter) : m_painter(painter) { }

    void add(const QPolygonF &path, const QColor &colour)
    {
        if (m_colour != colour)
            show();
        m_colour = colour;
        if (path.size() == 2)
            return m_lines.append({path.first(), path.last()});
        show();
        m_painter.setPen(QPen(colour, 0));
        m_painter.drawPolyline(path);
    }
    void show()
    {
        if (m_lines.isEmpty())
            return;
        m_painter.setPen(QPen(m_colour, 0));
        m_painter.drawLines(m_lines);
        m_lines.clear();
    }

private:
    QPainter &m_painter;
    QColor m_colour;
    QList<QLineF> m_lines;
};

} // namespace

bool isGround(const SceneNode &node)
{
    return node.outline == Outline::Lane || node.outline == Outline::Container || node.outline == Outline::Frame;
}

QList<int> paintOrder(const QList<SceneNode> &nodes)
{
    QList<int> order(nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const SceneNode &first = nodes.at(a);
        const SceneNode &second = nodes.at(b);
        if (isGround(first) != isGround(second))
            return isGround(first);
        return first.layer < second.layer;
    });
    return order;
}

QRectF boundsOf(const Scene &scene)
{
    QRectF bounds;
    for (const SceneNode &node : scene.nodes) {
        if (isPaintable(node.rect))
            bounds |= node.rect;
    }
    for (const SceneEdge &edge : scene.edges) {
        if (isPaintable(edge.path))
            bounds |= edgeBounds(edge);
    }
    return bounds;
}

void ScenePainter::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_caches.layouts.clear();
    m_caches.icons.clear();
}

void ScenePainter::paintNodes(std::span<const SceneNode *const> nodes, QPainter &painter, PainterSurface &surface, double scale, double tiny) const
{
    Specks specks(painter);
    const auto fill = [&](const QRectF &rect, const QColor &colour) {
        if (rect.isEmpty() || specks.add(rect, colour))
            return;
        specks.show();
        surface.fill(rect, colour);
    };
    for (const SceneNode *node : nodes) {
        if (node->rect.height() * scale < tiny && node->outline != Outline::Line) {
            paintTiny(*node, m_theme, scale, fill);
        } else {
            specks.show();
            drawNode(*node, m_theme, surface);
        }
    }
    specks.show();
}

void ScenePainter::paintEdges(std::span<const SceneEdge *const> edges, QPainter &painter,
                              PainterSurface &surface, const PaintView &view, const QColor &paper) const
{
    const EdgeLook look{paper, view.flowPhase, view.scale >= 0.5};
    if (view.scale >= thinScale && edges.size() <= mostFineNodes * 2) {
        for (const SceneEdge *edge : edges)
            drawEdgeLine(*edge, look, m_theme, surface);
        for (const SceneEdge *edge : edges)
            drawEdgeLabels(*edge, look, m_theme, surface);
        return;
    }
    ThinLines lines(painter);
    for (const SceneEdge *edge : edges) {
        if (isPaintable(edge->path))
            lines.add(edge->path, edge->halo.isValid() ? edge->halo : edgeColour(edge->faded ? faded(*edge, m_theme) : *edge, m_theme));
        if (!hasSign(*edge))
            continue;
        lines.show();
        drawEdgeSign(*edge, signSide / view.scale, m_theme, surface);
    }
    lines.show();
}

void ScenePainter::paint(QPainter &painter, std::span<const SceneNode *const> nodes,
                         std::span<const SceneEdge *const> edges, const PaintView &view)
{
    m_caches.layouts.startFrame(view.textBudgetMs);
    if (m_caches.icons.size() > 2000)
        m_caches.icons.clear();
    PainterSurface surface(painter, m_caches, view.scale, qsizetype(nodes.size()) <= mostFineNodes);
    const double tiny = qsizetype(nodes.size()) > crowd ? tinyInACrowd : tinyHeight;
    const auto onTop = std::find_if(nodes.begin(), nodes.end(), [](const SceneNode *node) { return !isGround(*node); });
    paintNodes({nodes.begin(), onTop}, painter, surface, view.scale, tiny);
    paintEdges(edges, painter, surface, view, m_theme.board);
    if (view.scale >= thinScale)
        std::for_each(nodes.begin(), onTop, [&](const SceneNode *node) { drawTitleVitals(*node, m_theme, surface); });
    paintNodes({onTop, nodes.end()}, painter, surface, view.scale, tiny);
}

void ScenePainter::paint(QPainter &painter, const Scene &scene, const PaintView &view)
{
    QList<const SceneNode *> nodes;
    const QList<int> order = paintOrder(scene.nodes);
    std::transform(order.begin(), order.end(), std::back_inserter(nodes),
                   [&](int index) { return &scene.nodes.at(index); });
    QList<const SceneEdge *> edges;
    std::transform(scene.edges.begin(), scene.edges.end(), std::back_inserter(edges),
                   [](const SceneEdge &edge) { return &edge; });
    paint(painter, nodes, edges, view);
}

} // namespace keelson
