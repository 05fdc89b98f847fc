// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvasstate.h"

#include "app/gui/canvas/minimap.h"
#include "app/render/edgeart.h"

#include <algorithm>
#include <cmath>

namespace keelson {

namespace {

constexpr double edgeTolerance = 6;   // widget pixels around a line that hit it
constexpr int hurryDuration = 120;    // ms
constexpr double hurriedTextBudget = 6; // ms of a frame, for texts not seen before
constexpr qsizetype mostSpoken = 5;
constexpr double gripReach = connectorDistance + 10;

} // namespace

CanvasState::CanvasState(Canvas &owner) : canvas(owner), scenePainter(Theme::of(owner.palette()))
{
}

// --- Selection

void CanvasState::setSelection(const QList<Id> &ids)
{
    const QList<Id> before = selection.ids();
    if (!selection.set(ids))
        return;
    updateItems(before + ids);
    describeSelection();
    tellSelection(before);
    Q_EMIT canvas.selectionChanged();
}

/// Lets a screen reader follow the selection: what it is called and what kind of thing it is.
void CanvasState::describeSelection()
{
    QStringList names;
    for (Id id : selection.ids().first(std::min(selection.size(), mostSpoken))) {
        const SceneNode *node = index.node(id);
        const SceneEdge *edge = index.edge(id);
        names.append(node ? QStringList{node->text, node->caption, node->vitals.join(u", ")}
                          : QStringList{edge ? edge->label : QString()});
    }
    names.removeAll(QString());
    canvas.setAccessibleDescription(names.join(u", "));
}

void CanvasState::toggle(Id id)
{
    const QList<Id> before = selection.ids();
    selection.toggle(id);
    updateItems(selection.ids() + QList<Id>{id});
    describeSelection();
    tellSelection(before);
    Q_EMIT canvas.selectionChanged();
}

/// The items themselves come last: what was picked last is what keys go on from.
QList<Id> CanvasState::withCompanions(const QList<Id> &items) const
{
    QList<Id> picked;
    if (companions) {
        for (Id id : items) {
            if (!picked.contains(id) && index.node(id))
                picked += companions(id);
        }
    }
    picked.removeIf([&](Id id) { return items.contains(id); });
    return picked + items;
}

bool CanvasState::isLocked(Id item) const
{
    const SceneNode *node = index.node(item);
    return node && node->locked;
}

QList<Id> CanvasState::selectedNodes() const
{
    QList<Id> nodes;
    std::copy_if(selection.ids().begin(), selection.ids().end(), std::back_inserter(nodes),
                 [this](Id id) { return index.node(id) != nullptr; });
    return nodes;
}

Id CanvasState::onlySelectedNode() const
{
    return selection.size() == 1 && index.node(selection.ids().first()) ? selection.ids().first() : Id();
}

QList<Id> CanvasState::itemsFor(const QList<Id> &ids) const
{
    QList<Id> items;
    for (Id id : ids) {
        if (index.node(id) || index.edge(id))
            items.append(id);
        else
            items.append(index.nodesOf(id) + index.edgesShowing(id));
    }
    return items;
}

// --- Viewport

void CanvasState::setViewport(const Viewport &next)
{
    if (next == viewport)
        return;
    viewport = next;
    canvas.update();
    viewChanged();
}

void CanvasState::panBy(QPointF widgetDelta)
{
    Viewport next = viewport;
    next.pan(widgetDelta);
    if (next == viewport)
        return;
    const QPointF moved = (viewport.origin() - next.origin()) * viewport.scale();
    const QPoint pixels(qRound(moved.x()), qRound(moved.y()));
    const double ratio = canvas.devicePixelRatioF();
    // What is on the screen is moved and only the strip that comes into view is painted: it must be whole pixels.
    const bool blits = overlay.isEmpty() && !index.isEmpty() && ratio == std::floor(ratio)
            && std::abs(moved.x() - pixels.x()) < 1e-6 && std::abs(moved.y() - pixels.y()) < 1e-6;
    viewport = next;
    hurry();
    if (blits)
        scrollBy(pixels);
    else
        canvas.update();
    viewChanged();
}

/// The map in the corner stays where it is.
void CanvasState::scrollBy(QPoint pixels)
{
    if (!minimap || minimap->isHidden())
        return canvas.scroll(pixels.x(), pixels.y());
    const QRect map = minimap->geometry();
    const QRect all = canvas.rect();
    const QRect above(0, 0, all.width(), map.top());
    const QRect beside = map.left() > all.center().x() ? QRect(0, map.top(), map.left(), all.height() - map.top())
                                                       : QRect(QPoint(map.right() + 1, map.top()), all.bottomRight());
    canvas.scroll(pixels.x(), pixels.y(), above);
    canvas.scroll(pixels.x(), pixels.y(), beside);
    canvas.update(QRegion(all) - above - beside);
}

void CanvasState::viewChanged()
{
    canvas.placeEditor();
    if (minimap)
        minimap->follow();
    Q_EMIT canvas.viewChanged();
}

void CanvasState::jumpTo(const Viewport &next)
{
    const QRectF here = viewport.toScene(QRectF(canvas.rect()));
    const QRectF there = next.toScene(QRectF(canvas.rect()));
    const QRectF both = here & there;
    const double part = both.width() * both.height();
    const bool near = part > here.width() * here.height() / 2 && part > there.width() * there.height() / 2;
    if (!near)
        trail.leave(viewport);
    setViewport(next);
}

void CanvasState::zoomBy(double factor, QPointF anchor)
{
    Viewport next = viewport;
    next.zoomAbout(anchor, viewport.scale() * factor);
    hurry();
    setViewport(next);
}

void CanvasState::hurry()
{
    sinceHurry.start();
}

double CanvasState::textBudget() const
{
    const bool hurried = sinceHurry.isValid() && !sinceHurry.hasExpired(hurryDuration);
    return hurried ? hurriedTextBudget : 0;
}

// --- Repainting

void CanvasState::updateScene(const QRectF &sceneRect)
{
    if (sceneRect.isNull())
        return;
    const QRectF area = viewport.toWidget(sceneRect).adjusted(-gripReach, -gripReach, gripReach, gripReach);
    canvas.update((area & QRectF(canvas.rect())).toAlignedRect());
}

void CanvasState::updateItems(const QList<Id> &items)
{
    QRectF area;
    for (Id id : items) {
        if (const SceneNode *node = index.node(id))
            area |= node->rect;
        else if (const SceneEdge *edge = index.edge(id))
            area |= edgeBounds(*edge);
    }
    updateScene(area);
}

QRectF CanvasState::areaOf(const Overlay &shown) const
{
    QRectF area = shown.band;
    for (const SceneNode &node : shown.nodes)
        area |= node.rect;
    for (const SceneEdge &edge : shown.edges)
        area |= edgeBounds(edge);
    for (const QLineF &guide : shown.guides)
        area |= QRectF(guide.p1(), guide.p2()).normalized().adjusted(-1, -1, 1, 1);
    if (!shown.connector.isNull())
        area |= QRectF(shown.connector.p1(), shown.connector.p2()).normalized().adjusted(-2, -2, 2, 2);
    if (const SceneNode *target = index.node(shown.target))
        area |= target->rect;
    return area;
}

// --- Asking

Id CanvasState::edgeUnder(QPointF widget) const
{
    return index.edgeAt(viewport.toScene(widget), edgeTolerance / viewport.scale());
}

Id CanvasState::itemAt(QPointF widget) const
{
    const Hit hit = hitAt(widget);
    if (!hit.node.isNull() && !hit.interior)
        return hit.node;
    const Id edge = edgeUnder(widget);
    return edge.isNull() ? hit.node : edge;
}

QList<Grip> CanvasState::grips() const
{
    if (gesture || (editor && editor->isOpen()))
        return {};
    QList<Grip> grips;
    const SceneNode *selected = index.node(onlySelectedNode());
    if (selected && selected->resizable && has(Canvas::Resize))
        grips += resizeGrips(widgetRectOf(*selected));
    const SceneNode *source = selected ? selected : index.node(hovered);
    if (source && has(Canvas::Connect) && !isGround(*source))
        grips += connectGrips(widgetRectOf(*source));
    return grips;
}

std::optional<std::pair<Id, Grip>> CanvasState::gripUnder(QPointF widget) const
{
    const auto grip = gripAt(grips(), widget);
    if (!grip)
        return std::nullopt;
    const Id selected = onlySelectedNode();
    return std::pair(selected.isNull() ? hovered : selected, *grip);
}

void CanvasState::hover(QPointF widget)
{
    // Between a node and its connector dots the node stays hovered, or they could never be reached.
    if (gripUnder(widget))
        return;
    const Hit hit = hitAt(widget);
    const Id next = hit.interior ? Id() : hit.node;
    const SceneNode *current = index.node(hovered);
    const bool near = current
            && widgetRectOf(*current).adjusted(-gripReach, -gripReach, gripReach, gripReach).contains(widget);
    if (next == hovered || (next.isNull() && near))
        return;
    updateItems({hovered, next});
    hovered = next;
}

void CanvasState::setCursorFor(QPointF widget)
{
    if (gesture) {
        canvas.setCursor(gesture->cursor());
    } else if (spaceHeld) {
        canvas.setCursor(Qt::OpenHandCursor);
    } else if (const auto grip = gripUnder(widget)) {
        canvas.setCursor(cursorOf(grip->second));
    } else {
        const Hit hit = hitAt(widget);
        const bool movable = !hit.node.isNull() && !hit.interior && has(Canvas::Move);
        const bool pointed = movable || !edgeUnder(widget).isNull();
        canvas.setCursor(pointed ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

} // namespace keelson
