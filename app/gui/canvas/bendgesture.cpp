// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvasstate.h"
#include "app/gui/canvas/itemgeometry.h"
#include "core/layout/routing.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

// Edges that are led by hand.

namespace keelson {

namespace {

constexpr double bendReach = 7;  // widget pixels
constexpr double bendSide = 7;

bool isUpright(const QPolygonF &path, qsizetype piece)
{
    return path.at(piece).x() == path.at(piece + 1).x();
}

/// What the path passes when that piece of it has been moved, without its ends.
QList<QPointF> bendsWith(QPolygonF path, qsizetype piece, QPointF delta)
{
    (isUpright(path, piece) ? delta.ry() : delta.rx()) = 0;
    if (path.size() == 2)
        return {(path.first() + path.last()) / 2 + delta};
    path[piece] += delta;
    path[piece + 1] += delta;
    return path.mid(1, path.size() - 2);
}

/// Drags one piece of an edge sideways; its neighbours follow. Until the release it is all overlay.
class BendEdge : public Gesture
{
public:
    BendEdge(CanvasState &state, const Pointer &start, Id edge) : Gesture(state), m_start(start.scene), m_edge(edge) { rebind(); }

    bool rebind() override
    {
        const SceneEdge *edge = state().index.edge(m_edge);
        const SceneNode *from = edge ? state().index.node(edge->from) : nullptr;
        const SceneNode *to = edge ? state().index.node(edge->to) : nullptr;
        if (!from || !to)
            return false;
        m_from = from->rect;
        m_to = to->rect;
        m_path = edge->path;
        m_piece = pieceAt(m_path, m_start);
        return true;
    }

    void move(const Pointer &pointer) override
    {
        SceneEdge edge = *state().index.edge(m_edge);
        edge.path = QPolygonF(layout::pathThrough(m_from, m_to, bendsAt(pointer)));
        Overlay overlay;
        overlay.edges.append(edge);
        state().setOverlay(overlay);
    }

    void finish(const Pointer &pointer) override { Q_EMIT state().canvas.bent(m_edge, bendsAt(pointer)); }

    Qt::CursorShape cursor() const override { return isUpright(m_path, m_piece) ? Qt::SizeHorCursor : Qt::SizeVerCursor; }

private:
    static qsizetype pieceAt(const QPolygonF &path, QPointF at)
    {
        qsizetype nearest = 0;
        for (qsizetype i = 0; i + 1 < path.size(); ++i) {
            const auto off = [&](qsizetype k) { return distance(at, QPolygonF({path.at(k), path.at(k + 1)})); };
            if (off(i) < off(nearest))
                nearest = i;
        }
        return nearest;
    }

    QList<QPointF> bendsAt(const Pointer &pointer) const { return bendsWith(m_path, m_piece, pointer.scene - m_start); }

    QPointF m_start;
    Id m_edge;
    QRectF m_from;
    QRectF m_to;
    QPolygonF m_path;
    qsizetype m_piece = 0;
};

} // namespace

const SceneEdge *CanvasState::bendableEdge() const
{
    const QList<Id> &chosen = selection.ids();
    return has(Canvas::Bend) && chosen.size() == 1 ? index.edge(chosen.first()) : nullptr;
}

bool CanvasState::bendUnder(QPointF widget) const
{
    const SceneEdge *edge = bendableEdge();
    return edge && std::any_of(edge->bends.begin(), edge->bends.end(), [&](QPointF bend) {
        return QLineF(viewport.toWidget(bend), widget).length() <= bendReach;
    });
}

bool CanvasState::nudgeEdge(QPointF delta)
{
    const SceneEdge *edge = bendableEdge();
    if (!edge)
        return false;
    const QPolygonF path = edge->path;
    qsizetype longest = -1;
    const auto lengthOf = [&](qsizetype piece) { return QLineF(path.at(piece), path.at(piece + 1)).length(); };
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        const bool fits = isUpright(path, i) ? delta.x() != 0 : delta.y() != 0;
        if (fits && (longest < 0 || lengthOf(i) > lengthOf(longest)))
            longest = i;
    }
    if (longest >= 0)
        Q_EMIT canvas.bent(edge->id, bendsWith(path, longest, delta));
    return longest >= 0;
}

/// Squares where somebody led it; the ends of the pieces that can be dragged otherwise are its corners.
void CanvasState::paintBends(QPainter &painter) const
{
    const SceneEdge *edge = gesture ? nullptr : bendableEdge();
    if (!edge)
        return;
    const Theme &theme = scenePainter.theme();
    for (const QPointF &bend : edge->bends) {
        const QPointF at = viewport.toWidget(bend);
        const QRectF square(std::round(at.x()) - bendSide / 2, std::round(at.y()) - bendSide / 2, bendSide, bendSide);
        painter.fillRect(square.adjusted(-1.5, -1.5, 1.5, 1.5), theme.accent);
        painter.fillRect(square, theme.surface);
    }
}

namespace gestures {

std::unique_ptr<Gesture> bend(CanvasState &state, const Pointer &start, Id edge)
{
    return std::make_unique<BendEdge>(state, start, edge);
}

} // namespace gestures
} // namespace keelson
