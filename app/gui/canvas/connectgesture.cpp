// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvasstate.h"
#include "app/gui/canvas/navigation.h"

#include <algorithm>
#include <cmath>

namespace keelson {

namespace {

/// The point where the line from the middle of a rectangle to `towards` leaves it.
QPointF leaving(const QRectF &rect, QPointF towards)
{
    const QPointF middle = rect.center();
    const QPointF way = towards - middle;
    const double across = qFuzzyIsNull(way.x()) ? 1e9 : rect.width() / 2 / std::abs(way.x());
    const double down = qFuzzyIsNull(way.y()) ? 1e9 : rect.height() / 2 / std::abs(way.y());
    return middle + way * std::min({1., across, down});
}

class ConnectNodes : public Gesture
{
public:
    ConnectNodes(CanvasState &state, Id from, bool mode) : Gesture(state), m_from(from), m_mode(mode) { }

    void move(const Pointer &pointer) override
    {
        m_byKey = false;
        m_target = targetAt(pointer);
        show(pointer.scene);
    }

    void finish(const Pointer &pointer) override
    {
        const Id to = m_byKey ? m_target : targetAt(pointer);
        const SceneNode *node = state().index.node(to);
        const QPointF at = m_byKey && node ? node->rect.center() : pointer.scene;
        // Let go where it began: the person thought better of it.
        const SceneNode *source = state().index.node(m_from);
        if (source && to.isNull() && source->rect.contains(at))
            return;
        Q_EMIT state().canvas.connectRequested(m_from, to, at);
    }

    bool step(Direction direction) override
    {
        const SceneNode *current = state().index.node(m_target.isNull() ? m_from : m_target);
        if (!current)
            return true;
        const Id next = nextInDirection(current->rect, state().index, direction, [this](const SceneNode &node) {
            return node.id != m_from && !isGround(node);
        });
        if (const SceneNode *node = state().index.node(next)) {
            m_byKey = true;
            m_target = next;
            state().canvas.reveal(next);
            show(node->rect.center());
        }
        return true;
    }

    bool rebind() override { return state().index.node(m_from) != nullptr; }
    bool isMode() const override { return m_mode; }
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    Id targetAt(const Pointer &pointer) const
    {
        const Hit hit = state().index.nodeAt(pointer.scene);
        return hit.interior || hit.node == m_from ? Id() : hit.node;
    }

    void show(QPointF end)
    {
        const SceneNode *source = state().index.node(m_from);
        if (!source)
            return;
        const SceneNode *target = state().index.node(m_target);
        Overlay overlay;
        overlay.connector = QLineF(leaving(source->rect, end), target ? leaving(target->rect, source->rect.center()) : end);
        overlay.target = m_target;
        state().setOverlay(overlay);
    }

    Id m_from;
    Id m_target;
    bool m_mode;
    bool m_byKey = false;  ///< The target was chosen with arrows; the mouse has no say until it moves.
};

} // namespace

namespace gestures {

std::unique_ptr<Gesture> connect(CanvasState &state, Id from)
{
    return std::make_unique<ConnectNodes>(state, from, false);
}

std::unique_ptr<Gesture> connectMode(CanvasState &state, Id from)
{
    return std::make_unique<ConnectNodes>(state, from, true);
}

} // namespace gestures
} // namespace keelson
