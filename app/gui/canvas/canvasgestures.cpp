// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvasstate.h"

#include <algorithm>

namespace keelson {

namespace {

constexpr double scrollZone = 28;      // widget pixels at the edge
constexpr double fastestScroll = 22;   // widget pixels a tick
constexpr int scrollInterval = 16;     // ms

/// How far to scroll for a mouse at `at` in a span from 0 to `size`: positive shows more at the start.
double scrollFor(double at, double size)
{
    if (size < 4 * scrollZone)
        return 0;
    if (at < scrollZone)
        return std::min(1., (scrollZone - at) / scrollZone) * fastestScroll;
    if (at > size - scrollZone)
        return -std::min(1., (at - size + scrollZone) / scrollZone) * fastestScroll;
    return 0;
}

} // namespace

Pointer CanvasState::pointerAt(QPointF widget, Qt::KeyboardModifiers modifiers) const
{
    return {widget, viewport.toScene(widget), modifiers};
}

void CanvasState::begin(std::unique_ptr<Gesture> next)
{
    abandon();
    updateItems({hovered});
    updateItems(selection.ids());
    gesture = std::move(next);
    still = {};
    if (gesture)
        setCursorFor(mouse);
}

void CanvasState::drive(const Pointer &pointer)
{
    if (!gesture)
        return;
    gesture->move(pointer);
    const QPointF scroll(scrollFor(pointer.widget.x(), canvas.width()), scrollFor(pointer.widget.y(), canvas.height()));
    const bool wanted = gesture->scrollsAtEdge() && !scroll.isNull();
    if (wanted && !edgeScroll.isActive())
        edgeScroll.start(scrollInterval, &canvas);
    else if (!wanted)
        edgeScroll.stop();
}

void CanvasState::scrollAtEdge()
{
    const QPointF scroll(scrollFor(mouse.x(), canvas.width()), scrollFor(mouse.y(), canvas.height()));
    if (!gesture || scroll.isNull()) {
        edgeScroll.stop();
        return;
    }
    panBy(scroll);
    gesture->move(pointerAt(mouse, Qt::NoModifier));
}

void CanvasState::finish(const Pointer &pointer)
{
    // The gesture ends before it speaks: a slot may replace the scene or start another one.
    const std::unique_ptr<Gesture> ending = std::move(gesture);
    edgeScroll.stop();
    still = {};
    setOverlay({});
    if (ending)
        ending->finish(pointer);
    updateItems(selection.ids());
    setCursorFor(mouse);
}

void CanvasState::abandon()
{
    if (!gesture)
        return;
    gesture.reset();
    still = {};
    edgeScroll.stop();
    setOverlay({});
    updateItems(selection.ids());
    setCursorFor(mouse);
}

void CanvasState::setOverlay(const Overlay &next)
{
    const QRectF before = areaOf(overlay);
    QRectF hidden;
    for (const SceneNode &node : next.nodes) {
        if (const SceneNode *original = index.node(node.id); original && overlay.nodes.isEmpty())
            hidden |= original->rect;
    }
    overlay = next;
    updateScene(before | areaOf(overlay) | hidden);
}

} // namespace keelson
