// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvasstate.h"
#include "app/render/edgeart.h"

#include <cmath>

namespace keelson {

namespace {

constexpr double firstPull = 6;   // widget pixels until it is clear which way is meant
constexpr double keyStep = 24;    // scene units
constexpr double fineKeyStep = 2;

/// Pulls the board apart at a straight cut. Until the button goes down the cut follows the mouse; until the release, or
/// Enter, it is all overlay.
class OpenSpace : public Gesture
{
public:
    OpenSpace(CanvasState &state, const Canvas::Spacing &spacing, QPointF corner)
        : Gesture(state), m_spacing(spacing), m_corner(corner), m_start(corner)
    {
        m_cut.at = corner.x();
        show();
    }

    void move(const Pointer &pointer) override
    {
        if (!m_pulling) {
            // While arrows pull, the mouse has no say.
            if (m_cut.by == 0) {
                m_byKey = false;
                cutAt(pointer.scene, Qt::Horizontal);
            }
            return show();
        }
        pull(pointer);
        show();
    }

    bool press(const Pointer &pointer) override
    {
        m_pulling = true;
        m_start = pointer.scene;
        m_decided = false;
        cutAt(pointer.scene, Qt::Horizontal);
        show();
        return true;
    }

    void finish(const Pointer &pointer) override
    {
        if (m_pulling)
            pull(pointer);
        if (m_cut.by != 0)
            Q_EMIT state().canvas.spaced(m_cut);
    }

    bool step(Direction direction) override { return stepBy(direction, keyStep); }
    bool fineStep(Direction direction) override { return stepBy(direction, fineKeyStep); }
    bool isMode() const override { return !m_pulling; }
    Qt::CursorShape cursor() const override { return m_cut.way == Qt::Horizontal ? Qt::SplitHCursor : Qt::SplitVCursor; }

private:
    void cutAt(QPointF point, Qt::Orientation way)
    {
        m_cut = {way, way == Qt::Horizontal ? point.x() : point.y(), 0};
    }

    void pull(const Pointer &pointer)
    {
        const QPointF gone = pointer.scene - m_start;
        const bool across = std::abs(gone.x()) >= std::abs(gone.y());
        if (!m_decided) {
            cutAt(m_start, across ? Qt::Horizontal : Qt::Vertical);
            m_decided = gone.manhattanLength() * state().viewport.scale() > firstPull;
        }
        m_cut.by = m_cut.way == Qt::Horizontal ? gone.x() : gone.y();
        state().setCursorFor(pointer.widget);
    }

    bool stepBy(Direction direction, double length)
    {
        const bool across = direction == Direction::Left || direction == Direction::Right;
        const Qt::Orientation way = across ? Qt::Horizontal : Qt::Vertical;
        if (m_pulling)
            return true;
        if (!m_byKey || m_cut.way != way)
            cutAt(m_corner, way);
        m_byKey = true;
        const bool apart = direction == Direction::Right || direction == Direction::Down;
        m_cut.by += apart ? length : -length;
        show();
        return true;
    }

    void show()
    {
        Overlay overlay;
        const QRectF seen = state().viewport.toScene(QRectF(state().canvas.rect()));
        QHash<Id, QPointF> gone;
        if (m_cut.by != 0) {
            const QList<Canvas::Shift> shifts = m_spacing(m_cut);
            for (const Canvas::Shift &shift : shifts)
                take(shift, seen, overlay, gone);
            followEdges(gone, seen, overlay);
        }
        const bool across = m_cut.way == Qt::Horizontal;
        const auto line = [&](double at) {
            return across ? QLineF(at, seen.top(), at, seen.bottom()) : QLineF(seen.left(), at, seen.right(), at);
        };
        overlay.guides = {line(m_cut.at)};
        if (m_cut.by != 0) {
            overlay.guides.append(line(m_cut.at + m_cut.by));
            const QPointF middle = m_pulling ? m_start : seen.center();
            overlay.connector = across ? QLineF(m_cut.at, middle.y(), m_cut.at + m_cut.by, middle.y())
                                       : QLineF(middle.x(), m_cut.at, middle.x(), m_cut.at + m_cut.by);
        }
        state().setOverlay(overlay);
    }

    /// What is neither seen before nor after needs no picture. A lane is drawn longer than it is: its sides move by as much.
    void take(const Canvas::Shift &shift, const QRectF &seen, Overlay &overlay, QHash<Id, QPointF> &gone) const
    {
        const SceneNode *node = state().index.node(shift.node);
        if (!node || shift.before == shift.after)
            return;
        const QRectF &a = shift.before;
        const QRectF &b = shift.after;
        gone.insert(shift.node, b.center() - a.center());
        SceneNode moved = *node;
        moved.rect.adjust(b.left() - a.left(), b.top() - a.top(), b.right() - a.right(), b.bottom() - a.bottom());
        if (seen.intersects(moved.rect) || seen.intersects(node->rect))
            overlay.nodes.append(moved);
    }

    void followEdges(const QHash<Id, QPointF> &gone, const QRectF &seen, Overlay &overlay) const
    {
        const QSet<Id> moving(gone.keyBegin(), gone.keyEnd());
        for (const SceneEdge *edge : state().index.edgesOf(moving)) {
            SceneEdge moved = *edge;
            moved.path = followed(edge->path, gone.value(edge->from), gone.value(edge->to));
            if (seen.intersects(edgeBounds(moved)) || seen.intersects(edgeBounds(*edge)))
                overlay.edges.append(moved);
        }
    }

    Canvas::Spacing m_spacing;
    QPointF m_corner;
    QPointF m_start;
    layout::Cut m_cut;
    bool m_pulling = false;
    bool m_decided = false;  ///< Which way the cut goes is settled for this pull.
    bool m_byKey = false;
};

} // namespace

namespace gestures {

std::unique_ptr<Gesture> space(CanvasState &state, const Canvas::Spacing &spacing, QPointF corner)
{
    return std::make_unique<OpenSpace>(state, spacing, corner);
}

} // namespace gestures

void Canvas::startSpacing(const Spacing &spacing, QPointF corner)
{
    setFocus();
    m_state->begin(gestures::space(*m_state, spacing, corner));
}

void Canvas::setCompanions(const std::function<QList<Id>(Id node)> &companions)
{
    m_state->companions = companions;
}

void Canvas::setOpens(const std::function<bool(Id node)> &opens)
{
    m_state->opens = opens;
}

void Canvas::setMarks(const QSet<Id> &nodes)
{
    if (std::exchange(m_state->marks, nodes) != nodes)
        update();
}

void Canvas::setGridSnap(bool on)
{
    m_state->gridSnap = on;
}

} // namespace keelson
