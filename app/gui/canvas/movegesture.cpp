// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvasstate.h"
#include "app/gui/canvas/snapping.h"
#include "app/render/edgeart.h"

#include <algorithm>
#include <cmath>

namespace keelson {

namespace {

constexpr double snapReach = 6;         // widget pixels
constexpr qsizetype mostNeighbours = 600;
constexpr double gridStep = 24;         // scene units

/// Drags the selected nodes with what they contain. Until the release it is all overlay.
class MoveNodes : public Gesture
{
public:
    MoveNodes(CanvasState &state, const Pointer &start, Id grabbed)
        : Gesture(state), m_start(start.scene), m_grabbed(grabbed)
    {
        rebind();
    }

    bool rebind() override
    {
        const SceneIndex &index = state().index;
        if (!index.node(m_grabbed))
            return false;
        QList<Id> roots = state().selectedNodes();
        const auto fixed = std::remove_if(roots.begin(), roots.end(), [&](Id id) { return !index.node(id)->movable; });
        roots.erase(fixed, roots.end());
        m_moving = index.withContents(roots);
        m_order = QList<Id>(m_moving.begin(), m_moving.end());
        std::sort(m_order.begin(), m_order.end(), [&](Id a, Id b) { return index.rank(a) < index.rank(b); });
        return m_moving.contains(m_grabbed);
    }

    void move(const Pointer &pointer) override
    {
        const auto [delta, guides] = deltaAt(pointer);
        Overlay overlay;
        overlay.guides = guides;
        overlay.target = ontoAt(pointer);
        for (Id id : m_order) {
            SceneNode node = *state().index.node(id);
            node.rect.translate(delta);
            overlay.nodes.append(node);
        }
        const auto edges = state().index.edgesOf(m_moving);
        for (const SceneEdge *edge : edges) {
            SceneEdge moved = *edge;
            moved.path = followed(edge->path, m_moving.contains(edge->from) ? delta : QPointF(),
                                  m_moving.contains(edge->to) ? delta : QPointF());
            overlay.edges.append(moved);
        }
        state().setOverlay(overlay);
    }

    void finish(const Pointer &pointer) override
    {
        const QPointF delta = deltaAt(pointer).delta;
        if (!delta.isNull())
            Q_EMIT state().canvas.moved(m_order, delta, ontoAt(pointer));
    }

    Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

private:
    struct Step
    {
        QPointF delta;
        QList<QLineF> guides;
    };

    Step deltaAt(const Pointer &pointer) const
    {
        QPointF delta = pointer.scene - m_start;
        if (pointer.modifiers & Qt::ShiftModifier)
            delta = std::abs(delta.x()) > std::abs(delta.y()) ? QPointF(delta.x(), 0) : QPointF(0, delta.y());
        if (pointer.modifiers & (Qt::AltModifier | Qt::ShiftModifier | Qt::ControlModifier))
            return {delta, {}};
        const QRectF target = state().index.node(m_grabbed)->rect.translated(delta);
        if (state().gridSnap)
            return {onGrid(target.topLeft()) - (target.topLeft() - delta), {}};
        const Snap snap = snapped(target, neighbours(), snapReach / state().viewport.scale());
        return {delta + snap.correction, snap.guides};
    }

    static QPointF onGrid(QPointF point)
    {
        return QPointF(std::round(point.x() / gridStep), std::round(point.y() / gridStep)) * gridStep;
    }

    QList<QRectF> neighbours() const
    {
        QList<QRectF> rects;
        const auto visible = state().index.nodesIn(state().viewport.toScene(QRectF(state().canvas.rect())));
        if (visible.size() > mostNeighbours)
            return rects;
        for (const SceneNode *node : visible) {
            if (!m_moving.contains(node->id) && node->outline != Outline::Lane)
                rects.append(node->rect);
        }
        return rects;
    }

    Id ontoAt(const Pointer &pointer) const { return state().index.containerAt(pointer.scene, m_moving); }

    QPointF m_start;
    Id m_grabbed;
    QSet<Id> m_moving;
    QList<Id> m_order;  ///< The same as they are painted: signals must not depend on hashing.
};

} // namespace

namespace gestures {

std::unique_ptr<Gesture> move(CanvasState &state, const Pointer &start, Id grabbed)
{
    return std::make_unique<MoveNodes>(state, start, grabbed);
}

} // namespace gestures
} // namespace keelson
