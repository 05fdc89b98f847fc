// SPDX-License-Identifier: MIT
#include "core/layout/spreading.h"

#include "core/layout/lanes.h"
#include "core/layout/wallindex.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace keelson::layout {

namespace {

constexpr double laneWidth = 9;       ///< Between edges that run side by side.
constexpr double portWidth = 30;      ///< Between edges that leave one side.
constexpr double labelWidth = 116;    ///< Between straight edges: room for a label each.
constexpr double sameLine = 12;
constexpr double farRoom = 60;        ///< Further than this no piece has to move.

/// One straight piece of a path, seen so that it runs down: across is what can be changed of it.
struct Piece
{
    qsizetype wire;
    qsizetype first;    ///< Index of its first point.
    double at;          ///< Across.
    double top;
    double bottom;
    double low;         ///< Where it may go.
    double high;
    double pull;        ///< To which side its path goes on; < 0 is the side of lower values.
    double width;       ///< What it likes to keep to its neighbours.
    int track = 0;
};

/// The two ways of looking at a path: pieces that run down, and, turned, those that run across.
struct Look
{
    bool turned;
    QPointF operator()(QPointF p) const { return turned ? QPointF(p.y(), p.x()) : p; }
    QRectF operator()(const QRectF &r) const { return turned ? QRectF(r.y(), r.x(), r.height(), r.width()) : r; }
};

class Spreader
{
public:
    Spreader(QList<Path> &paths, const QList<Wire> &wires, const WallIndex &walls, const WallIndex &frames, Look look)
        : m_paths(paths), m_wires(wires), m_walls(walls), m_frames(frames), m_look(look)
    {
    }

    void run()
    {
        collect();
        std::sort(m_pieces.begin(), m_pieces.end(), [](const Piece &a, const Piece &b) {
            return std::tie(a.at, a.top, a.wire, a.first) < std::tie(b.at, b.top, b.wire, b.first);
        });
        for (auto first = m_pieces.begin(); first != m_pieces.end();) {
            const auto end = std::find_if(first, m_pieces.end(), [&](const Piece &piece) { return piece.at > first->at + sameLine; });
            std::sort(first, end, [](const Piece &a, const Piece &b) {
                return std::tie(a.top, a.wire, a.first) < std::tie(b.top, b.wire, b.first);
            });
            for (auto one = first; one != end;)
                one = settleRun(one, end);
            first = end;
        }
    }

private:
    using Place = QList<Piece>::iterator;

    void collect()
    {
        for (qsizetype wire = 0; wire < m_paths.size(); ++wire) {
            const Path &path = m_paths.at(wire);
            if (!m_wires.at(wire).bends.isEmpty())
                continue;
            for (qsizetype i = 0; i + 1 < path.size(); ++i) {
                const QPointF a = m_look(path.at(i));
                const QPointF b = m_look(path.at(i + 1));
                if (a.x() == b.x() && a.y() != b.y())
                    m_pieces.append(piece(wire, i, a, b));
            }
        }
    }

    Piece piece(qsizetype wire, qsizetype i, QPointF a, QPointF b) const
    {
        const Path &path = m_paths.at(wire);
        const bool starts = i == 0;
        const bool ends = i + 2 == path.size();
        Piece piece {wire, i, a.x(), std::min(a.y(), b.y()), std::max(a.y(), b.y()), a.x() - farRoom, a.x() + farRoom, 0, laneWidth};
        if (starts || ends)
            piece.width = starts && ends ? labelWidth : portWidth;
        if (!starts)
            piece.pull += m_look(path.at(i - 1)).x() - a.x();
        if (!ends)
            piece.pull += m_look(path.at(i + 2)).x() - a.x();
        if (starts)
            keepWithin(piece, m_look(m_wires.at(wire).from));
        if (ends)
            keepWithin(piece, m_look(m_wires.at(wire).to));
        keepOff(piece);
        return piece;
    }

    static void keepWithin(Piece &piece, const QRectF &side)
    {
        const double room = std::min(cornerRoom, side.width() / 2);
        piece.low = std::max(piece.low, side.left() + room);
        piece.high = std::min(piece.high, side.right() - room);
    }

    void keepOff(Piece &piece) const
    {
        const QRectF zone(piece.low - clearance, piece.top + 0.5, piece.high - piece.low + 2 * clearance, piece.bottom - piece.top - 1);
        if (!zone.isValid())
            return;
        const auto keepFrom = [&piece](double border) {
            if (border <= piece.at)
                piece.low = std::max(piece.low, border + clearance);
            else
                piece.high = std::min(piece.high, border - clearance);
        };
        m_walls.visit(m_look(zone), [&](int index) {
            const QRectF wall = m_look(m_walls.at(index));
            if (wall.right() <= piece.at || wall.left() >= piece.at)
                keepFrom(wall.right() <= piece.at ? wall.right() : wall.left());
        });
        m_frames.visit(m_look(zone), [&](int index) {
            const QRectF frame = m_look(m_frames.at(index));
            keepFrom(frame.left());
            keepFrom(frame.right());
        });
        piece.low = std::min(piece.low, piece.at);
        piece.high = std::max(piece.high, piece.at);
    }

    /// From `one` on, all that overlap each other in turn; returns what follows them.
    Place settleRun(Place one, Place end)
    {
        double bottom = one->bottom;
        auto next = one + 1;
        for (; next != end && next->top < bottom; ++next)
            bottom = std::max(bottom, next->bottom);
        if (next - one > 1)
            settle(one, next);
        return next;
    }

    void settle(Place first, Place end)
    {
        std::sort(first, end, [](const Piece &a, const Piece &b) {
            return std::tie(a.pull, a.wire, a.first) < std::tie(b.pull, b.wire, b.first);
        });
        int tracks = 0;
        double low = -1e12;
        double high = 1e12;
        double width = first->width;
        double sum = 0;
        for (auto piece = first; piece != end; ++piece) {
            piece->track = 0;
            for (auto other = first; other != piece; ++other) {
                if (other->top < piece->bottom && piece->top < other->bottom)
                    piece->track = std::max(piece->track, other->track + 1);
            }
            tracks = std::max(tracks, piece->track + 1);
            low = std::max(low, piece->low);
            high = std::min(high, piece->high);
            width = std::min(width, piece->width);
            sum += piece->at;
        }
        if (tracks < 2)
            return;
        const double room = std::max(0., high - low);
        const double step = std::min(width, room / (tracks - 1));
        const double middle = std::clamp(sum / double(end - first), low + step * (tracks - 1) / 2, std::max(low, high - step * (tracks - 1) / 2) + 1e-9);
        for (auto piece = first; piece != end; ++piece)
            move(*piece, std::clamp(middle + step * (piece->track - (tracks - 1) / 2.), piece->low, piece->high));
    }

    void move(const Piece &piece, double to)
    {
        for (const qsizetype i : {piece.first, piece.first + 1}) {
            QPointF point = m_look(m_paths[piece.wire].at(i));
            point.setX(to);
            m_paths[piece.wire][i] = m_look(point);
        }
    }

    QList<Path> &m_paths;
    const QList<Wire> &m_wires;
    const WallIndex &m_walls;
    const WallIndex &m_frames;
    Look m_look;
    QList<Piece> m_pieces;
};

} // namespace

void spread(QList<Path> &paths, const QList<Wire> &wires, const Ground &ground)
{
    const WallIndex walls(ground.walls + ground.signs);
    const WallIndex frames(ground.frames);
    Spreader(paths, wires, walls, frames, {false}).run();
    Spreader(paths, wires, walls, frames, {true}).run();
}

Path withoutStraightBends(const Path &path)
{
    Path result;
    for (const QPointF &point : path) {
        if (!result.isEmpty() && result.last() == point)
            continue;
        const qsizetype size = result.size();
        if (size > 1) {
            const QPointF before = result.at(size - 2);
            const QPointF last = result.last();
            const bool upright = before.x() == last.x() && last.x() == point.x();
            const bool across = before.y() == last.y() && last.y() == point.y();
            if (upright || across)
                result.removeLast();
        }
        result.append(point);
    }
    if (result.size() == 1)
        result.append(result.first());
    return result;
}

} // namespace keelson::layout
