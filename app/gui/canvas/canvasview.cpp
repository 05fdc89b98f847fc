// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvas.h"

#include "app/gui/canvas/canvasstate.h"
#include "app/gui/canvas/minimap.h"
#include "app/render/edgeart.h"

#include <algorithm>

// The part of the scene that is looked at.

namespace keelson {

namespace {

constexpr double zoomStep = 1.25;
constexpr double smallestReadable = 0.5;
constexpr double revealMargin = 60;  // widget pixels

} // namespace

double Canvas::scale() const
{
    return m_state->viewport.scale();
}

QRectF Canvas::visibleRect() const
{
    return m_state->viewport.toScene(QRectF(rect()));
}

QRectF Canvas::contentRect() const
{
    return m_state->index.bounds();
}

QPointF Canvas::toScene(QPointF widgetPoint) const
{
    return m_state->viewport.toScene(widgetPoint);
}

QPointF Canvas::toWidget(QPointF scenePoint) const
{
    return m_state->viewport.toWidget(scenePoint);
}

void Canvas::setScale(double scale)
{
    Viewport next = m_state->viewport;
    next.zoomAbout(QRectF(rect()).center(), scale);
    m_state->jumpTo(next);
}

void Canvas::centreOn(QPointF point)
{
    Viewport next = m_state->viewport;
    next.setOrigin(point - QPointF(width(), height()) / (2 * next.scale()));
    m_state->jumpTo(next);
}

void Canvas::fit(const QRectF &rect, double largestScale)
{
    Viewport next = m_state->viewport;
    next.fit(rect, size(), largestScale);
    m_state->jumpTo(next);
}

void Canvas::reveal(Id item)
{
    const QList<Id> items = m_state->itemsFor({item});
    if (items.isEmpty())
        return;
    const SceneNode *shown = node(items.first());
    const QRectF target = shown ? shown->rect : edgeBounds(*m_state->index.edge(items.first()));
    const double margin = std::min({revealMargin, width() / 4., height() / 4.}) / scale();
    const QRectF room = visibleRect().adjusted(margin, margin, -margin, -margin);
    if (!isSane(target) || room.contains(target))
        return;
    if (target.width() > room.width() || target.height() > room.height())
        return centreOn(target.center());
    QPointF shift;
    shift.setX(std::min(0., target.left() - room.left()) + std::max(0., target.right() - room.right()));
    shift.setY(std::min(0., target.top() - room.top()) + std::max(0., target.bottom() - room.bottom()));
    Viewport next = m_state->viewport;
    next.setOrigin(next.origin() + shift);
    if (!visibleRect().intersects(m_state->viewport.toScene(QRectF(rect())).translated(shift)))
        return m_state->jumpTo(next);
    m_state->panBy(-shift * scale());
}

bool Canvas::goBack()
{
    const auto before = m_state->trail.back(m_state->viewport);
    if (before)
        m_state->setViewport(*before);
    return before.has_value();
}

bool Canvas::goForward()
{
    const auto after = m_state->trail.forward(m_state->viewport);
    if (after)
        m_state->setViewport(*after);
    return after.has_value();
}

void Canvas::forgetTrail()
{
    m_state->trail.clear();
}

void Canvas::setMinimapWanted(bool wanted)
{
    m_state->minimap->setWanted(wanted);
}

bool Canvas::isMinimapWanted() const
{
    return m_state->minimap->isWanted();
}

QPointF Canvas::pointOfInterest() const
{
    const bool over = m_state->mouseInside && rect().contains(m_state->mouse.toPoint());
    return over ? toScene(m_state->mouse) : visibleRect().center();
}

void Canvas::fitAll()
{
    fit(m_state->index.bounds());
}

void Canvas::fitReadably()
{
    fit(m_state->index.bounds(), 1);
    if (scale() >= smallestReadable)
        return;
    // The beginning: the left end of a timeline, in the middle of its height.
    const QRectF bounds = m_state->index.bounds();
    setScale(smallestReadable);
    const double margin = revealMargin / scale();
    centreOn({bounds.left() + width() / (2 * scale()) - margin, bounds.center().y()});
}

void Canvas::fitSelection()
{
    QRectF bounds;
    for (Id id : selectedNodes())
        bounds |= node(id)->rect;
    for (Id id : selectedEdges())
        bounds |= m_state->index.edge(id)->path.boundingRect();
    fit(bounds.isEmpty() ? m_state->index.bounds() : bounds);
}

void Canvas::actualSize()
{
    setScale(1);
}

void Canvas::zoomIn()
{
    m_state->zoomBy(zoomStep, QRectF(rect()).center());
}

void Canvas::zoomOut()
{
    m_state->zoomBy(1 / zoomStep, QRectF(rect()).center());
}

} // namespace keelson
