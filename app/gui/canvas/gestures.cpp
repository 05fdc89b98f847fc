// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvasstate.h"

namespace keelson {

namespace {

constexpr QSizeF smallestNode(40, 24);

class Pan : public Gesture
{
public:
    Pan(CanvasState &state, const Pointer &start) : Gesture(state), m_last(start.widget) { }

    void move(const Pointer &pointer) override
    {
        state().panBy(pointer.widget - m_last);
        m_last = pointer.widget;
    }
    bool scrollsAtEdge() const override { return false; }
    Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

private:
    QPointF m_last;
};

class Band : public Gesture
{
public:
    Band(CanvasState &state, const Pointer &start)
        : Gesture(state), m_start(start.scene), m_before(state.selection.ids())
    {
    }

    void move(const Pointer &pointer) override
    {
        const QRectF band = QRectF(m_start, pointer.scene).normalized();
        const bool adds = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
        QList<Id> picked = adds ? m_before : QList<Id>();
        const auto nodes = state().index.nodesIn(band);
        for (const SceneNode *node : nodes) {
            // What lies under everything is only meant when it is taken in whole.
            if (!isGround(*node) || band.contains(node->rect))
                picked.append(node->id);
        }
        Overlay overlay;
        overlay.band = band;
        state().setOverlay(overlay);
        state().setSelection(state().withCompanions(picked));
    }

private:
    QPointF m_start;
    QList<Id> m_before;
};

class ResizeNode : public Gesture
{
public:
    ResizeNode(CanvasState &state, const Pointer &start, Id node, const Grip &grip)
        : Gesture(state), m_start(start.scene), m_node(node), m_grip(grip)
    {
    }

    void move(const Pointer &pointer) override
    {
        const SceneNode *node = state().index.node(m_node);
        if (!node)
            return;
        SceneNode resized = *node;
        resized.rect = rectAt(*node, pointer);
        Overlay overlay;
        overlay.nodes = {resized};
        state().setOverlay(overlay);
    }

    void finish(const Pointer &pointer) override
    {
        const SceneNode *node = state().index.node(m_node);
        if (!node)
            return;
        const QRectF rect = rectAt(*node, pointer);
        if (rect != node->rect)
            Q_EMIT state().canvas.resized(m_node, rect);
    }

    bool rebind() override { return state().index.node(m_node) != nullptr; }
    Qt::CursorShape cursor() const override { return cursorOf(m_grip); }

private:
    QRectF rectAt(const SceneNode &node, const Pointer &pointer) const
    {
        return resizedBy(node.rect, m_grip.edges, pointer.scene - m_start, smallestNode);
    }

    QPointF m_start;
    Id m_node;
    Grip m_grip;
};

/// A ghost under the mouse until a click puts it down.
class PlaceNode : public Gesture
{
public:
    PlaceNode(CanvasState &state, const SceneNode &ghost) : Gesture(state), m_ghost(ghost) { }

    void move(const Pointer &pointer) override
    {
        m_ghost.rect.moveCenter(pointer.scene);
        Overlay overlay;
        overlay.nodes = {m_ghost};
        overlay.target = state().index.containerAt(pointer.scene, {});
        state().setOverlay(overlay);
    }

    void finish(const Pointer &pointer) override
    {
        m_ghost.rect.moveCenter(pointer.scene);
        Q_EMIT state().canvas.placed(m_ghost.rect.topLeft());
    }

    bool isMode() const override { return true; }
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    SceneNode m_ghost;
};

} // namespace

namespace gestures {

std::unique_ptr<Gesture> pan(CanvasState &state, const Pointer &start)
{
    return std::make_unique<Pan>(state, start);
}

std::unique_ptr<Gesture> band(CanvasState &state, const Pointer &start)
{
    return std::make_unique<Band>(state, start);
}

std::unique_ptr<Gesture> resize(CanvasState &state, const Pointer &start, Id node, const Grip &grip)
{
    return std::make_unique<ResizeNode>(state, start, node, grip);
}

std::unique_ptr<Gesture> place(CanvasState &state, const SceneNode &ghost)
{
    return std::make_unique<PlaceNode>(state, ghost);
}

} // namespace gestures
} // namespace keelson
