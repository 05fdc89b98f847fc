// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvasstate.h"

#include "app/gui/canvas/itemgeometry.h"
#include "app/render/edgeart.h"

#include <QHash>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <deque>
#include <utility>

namespace keelson {

namespace {

constexpr double margin = 12;           // scene units that badges and frames stick out of a node
constexpr double gridStep = 24;         // scene units
constexpr double smallestGridStep = 20; // widget pixels
constexpr double cutDistance = 40;      // widget pixels around what is painted within which lines stay whole
constexpr double speckScale = 0.15;
constexpr double smallestLine = 5;      // widget pixels
constexpr double farScale = 0.3;
constexpr qsizetype manyNodes = 2'000;
constexpr qsizetype mostMarksLookedUp = 2'000;
constexpr qsizetype mostFlowingEdges = 150;
constexpr int flowInterval = 66;        // ms
constexpr double flowStep = 0.06;

void paintGrid(QPainter &painter, const QRect &area, const Viewport &viewport, const QColor &colour)
{
    double step = gridStep * viewport.scale();
    while (step < smallestGridStep)
        step *= 5;
    const QPointF zero = viewport.toWidget(QPointF(0, 0));
    const auto first = [step](double from, double at) { return at + std::ceil((from - at) / step) * step; };
    for (double y = first(area.top(), zero.y()); y <= area.bottom(); y += step) {
        for (double x = first(area.left(), zero.x()); x <= area.right(); x += step)
            painter.fillRect(qRound(x), qRound(y), 1, 1, colour);
    }
}

void paintFrame(QPainter &painter, const QRectF &rect, double outset, int width, const QColor &colour)
{
    const QRect outer = rect.adjusted(-outset, -outset, outset, outset).toRect();
    painter.fillRect(outer.left(), outer.top(), outer.width(), width, colour);
    painter.fillRect(outer.left(), outer.bottom() - width + 1, outer.width(), width, colour);
    painter.fillRect(outer.left(), outer.top(), width, outer.height(), colour);
    painter.fillRect(outer.right() - width + 1, outer.top(), width, outer.height(), colour);
}

void paintGrip(QPainter &painter, const Grip &grip, bool hot, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(hot ? theme.accent : theme.surface);
    if (grip.kind == Grip::Resize)
        painter.drawRect(QRectF(std::round(grip.at.x()) - 3.5, std::round(grip.at.y()) - 3.5, 7, 7));
    else
        painter.drawEllipse(grip.at, hot ? 6.5 : 4.5, hot ? 6.5 : 4.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintConnector(QPainter &painter, const QLineF &line, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
    painter.setBrush(theme.accent);
    painter.drawEllipse(line.p2(), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintHint(QPainter &painter, const QRect &area, const QString &hint, const Theme &theme)
{
    QFont font = painter.font();
    font.setPixelSize(15);
    painter.setFont(font);
    painter.setPen(theme.muted);
    const QRect column(area.center().x() - 240, area.top(), 480, area.height());
    painter.drawText(column, Qt::AlignCenter | Qt::TextWordWrap, hint);
}

template<typename T>
QList<const T *> without(QList<const T *> items, const QSet<Id> &hidden)
{
    const auto end = std::remove_if(items.begin(), items.end(), [&](const T *item) { return hidden.contains(item->id); });
    items.erase(end, items.end());
    return items;
}

template<typename T>
QSet<Id> idsOf(const QList<T> &items)
{
    QSet<Id> ids;
    std::for_each(items.begin(), items.end(), [&](const T &item) { ids.insert(item.id); });
    return ids;
}

template<typename T>
QList<const T *> pointers(const QList<T> &items)
{
    QList<const T *> result;
    std::for_each(items.begin(), items.end(), [&](const T &item) { result.append(&item); });
    return result;
}

/// The edges of a frame without what cannot be seen of them. What they point to stays where it is.
class EdgesToPaint
{
public:
    EdgesToPaint(const QList<const SceneEdge *> &edges, const QRectF &seen, double scale)
    {
        const double wide = cutDistance / scale;
        const QRectF area = seen.adjusted(-wide, -wide, wide, wide);
        m_edges.reserve(edges.size());
        for (const SceneEdge *edge : edges) {
            if (auto cut = cutTo(area, *edge))
                edge = &m_cut.emplace_back(std::move(*cut));
            m_edges.append(edge);
        }
    }
    EdgesToPaint(const EdgesToPaint &) = delete;
    EdgesToPaint &operator=(const EdgesToPaint &) = delete;

    const QList<const SceneEdge *> &edges() const { return m_edges; }

private:
    std::deque<SceneEdge> m_cut;  // Few of very many: what is pointed to stays in place without room for all of them.
    QList<const SceneEdge *> m_edges;
};

} // namespace

void CanvasState::paint(QPainter &painter, const QRegion &region)
{
    // A pan uncovers two strips: their bounding rectangle would be the whole window.
    const bool apart = region.rectCount() <= 12;
    for (const QRect &area : apart ? QList<QRect>(region.begin(), region.end()) : QList<QRect>{region.boundingRect()}) {
        painter.save();
        painter.setClipRect(area);
        paintContent(painter, area);
        paintDecorations(painter, area);
        painter.restore();
    }
    watchFlow();
}

void CanvasState::paintContent(QPainter &painter, const QRect &area)
{
    if (wantsStill()) {
        const double ratio = canvas.devicePixelRatioF();
        if (still.pixmap.isNull() || !(still.viewport == viewport) || still.pixmap.size() != canvas.size() * ratio)
            makeStill();
        painter.drawPixmap(QRectF(area), still.pixmap, QRectF(QPointF(area.topLeft()) * ratio, QSizeF(area.size()) * ratio));
    } else {
        paintBoard(painter, area);
    }
    if (overlay.nodes.isEmpty() && overlay.edges.isEmpty())
        return;
    painter.save();
    painter.scale(viewport.scale(), viewport.scale());
    painter.translate(-viewport.origin());
    scenePainter.paint(painter, pointers(overlay.nodes), pointers(overlay.edges), paintView());
    painter.restore();
    askForMore();
}

PaintView CanvasState::paintView() const
{
    return {viewport.scale() * canvas.devicePixelRatioF(), flowPhase, textBudget()};
}

/// Texts that were left out of this frame come in the next one.
void CanvasState::askForMore()
{
    if (scenePainter.starved())
        QMetaObject::invokeMethod(&canvas, qOverload<>(&QWidget::update), Qt::QueuedConnection);
}

/// What does not move while very many notes are seen is painted once in a drag.
bool CanvasState::wantsStill() const
{
    return gesture && !overlay.nodes.isEmpty() && index.nodes().size() > manyNodes && viewport.scale() < farScale;
}

void CanvasState::makeStill()
{
    const double ratio = canvas.devicePixelRatioF();
    still.viewport = viewport;
    still.pixmap = QPixmap(canvas.size() * ratio);
    still.pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&still.pixmap);
    paintBoard(painter, canvas.rect());
}

/// The scene without what the overlay shows in its place.
void CanvasState::paintBoard(QPainter &painter, const QRect &area)
{
    const Theme &theme = scenePainter.theme();
    painter.fillRect(area, theme.board);
    paintGrid(painter, area, viewport, theme.grid);
    if (index.isEmpty() && overlay.isEmpty() && !hint.isEmpty())
        paintHint(painter, canvas.rect(), hint, theme);

    const QRectF seen = viewport.toScene(QRectF(area)).adjusted(-margin, -margin, margin, margin);
    const QSet<Id> hiddenNodes = idsOf(overlay.nodes);
    const QSet<Id> hiddenEdges = idsOf(overlay.edges);
    auto nodes = index.nodesIn(seen);
    auto edges = index.edgesIn(seen, viewport.scale() < speckScale ? smallestLine / viewport.scale() : 0);
    if (!hiddenNodes.isEmpty())
        nodes = without(nodes, hiddenNodes);
    if (!hiddenEdges.isEmpty())
        edges = without(edges, hiddenEdges);

    const EdgesToPaint lines(edges, seen, viewport.scale());
    painter.save();
    painter.scale(viewport.scale(), viewport.scale());
    painter.translate(-viewport.origin());
    scenePainter.paint(painter, nodes, lines.edges(), paintView());
    painter.restore();
    askForMore();
}

/// Usually few are marked and many are seen; after Ctrl+A it may be the other way round.
QList<const SceneNode *> CanvasState::markedNodesIn(const QRectF &area) const
{
    if (selection.size() > mostMarksLookedUp)
        return index.nodesIn(area);
    QList<const SceneNode *> nodes;
    QSet<Id> known;
    for (Id id : selection.ids() + QList<Id>{hovered, overlay.target}) {
        const SceneNode *node = index.node(id);
        if (node && !known.contains(id) && isSane(node->rect) && around(node->rect).intersects(area))
            nodes.append(node);
        known.insert(id);
    }
    return nodes;
}

QList<const SceneEdge *> CanvasState::selectedEdgesIn(const QRectF &area) const
{
    QList<const SceneEdge *> edges;
    if (selection.size() > mostMarksLookedUp) {
        edges = index.edgesIn(area);
        const auto end = std::remove_if(edges.begin(), edges.end(), [this](const SceneEdge *edge) { return !selection.contains(edge->id); });
        edges.erase(end, edges.end());
        return edges;
    }
    for (Id id : selection.ids()) {
        const SceneEdge *edge = index.edge(id);
        if (edge && passes(edge->path, area))
            edges.append(edge);
    }
    return edges;
}

void CanvasState::paintDecorations(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = scenePainter.theme();
    const QRectF seen = viewport.toScene(area).adjusted(-margin, -margin, margin, margin);
    const QSet<Id> moving = idsOf(overlay.nodes);
    for (const SceneEdge *edge : selectedEdgesIn(seen)) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(theme.accent, 3));
        QPolygonF path;
        for (const QPointF &point : cutTo(seen, *edge).value_or(*edge).path)
            path.append(viewport.toWidget(point));
        painter.drawPolyline(path);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const auto mark = [&](const SceneNode &node) {
        const QRectF rect = widgetRectOf(node);
        if (marks.contains(node.id))
            paintFrame(painter, rect, 7, 3, theme.health(Health::Warning));
        if (node.id == overlay.target)
            paintFrame(painter, rect, 4, 3, theme.accent);
        else if (selection.contains(node.id))
            paintFrame(painter, rect, 3, 2, theme.accent);
        else if (node.id == hovered && !gesture)
            paintFrame(painter, rect, 2, 1, theme.accent);
    };
    for (const SceneNode *node : markedNodesIn(seen)) {
        if (!moving.contains(node->id))
            mark(*node);
    }
    std::for_each(overlay.nodes.begin(), overlay.nodes.end(), mark);

    for (const QLineF &guide : overlay.guides) {
        const QRectF line(viewport.toWidget(guide.p1()), viewport.toWidget(guide.p2()));
        painter.fillRect(line.normalized().adjusted(0, 0, 1, 1).toRect(), theme.health(Health::Critical));
    }
    if (!overlay.band.isNull())
        paintFrame(painter, viewport.toWidget(overlay.band), 0, 1, theme.accent);
    if (!overlay.connector.isNull()) {
        const QLineF line(viewport.toWidget(overlay.connector.p1()), viewport.toWidget(overlay.connector.p2()));
        paintConnector(painter, line, theme);
    }
    paintBends(painter);
    const QList<Grip> shown = grips();
    const auto hot = mouseInside ? gripAt(shown, mouse) : std::nullopt;
    for (const Grip &grip : shown)
        paintGrip(painter, grip, hot && hot->at == grip.at, theme);
}

/// Lets the marks of flowing edges move, as long as there are few and the person did not ask for stillness.
void CanvasState::watchFlow()
{
    const qsizetype flowing = index.flowingCount();
    const bool stands = canvas.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &canvas) == 0;
    const bool moves = flowing > 0 && flowing <= mostFlowingEdges && !stands && viewport.scale() >= 0.5
            && canvas.isVisible() && canvas.isActiveWindow();
    if (moves && !flow.isActive())
        flow.start(flowInterval, &canvas);
    else if (!moves)
        flow.stop();
}

void CanvasState::advanceFlow()
{
    flowPhase = std::fmod(flowPhase + flowStep, 1.);
    const auto flowing = index.flowingEdges();
    for (const SceneEdge *edge : flowing)
        updateScene(edge->path.boundingRect().adjusted(-6, -6, 6, 6));
}

} // namespace keelson
