// SPDX-License-Identifier: MIT
#include "app/gui/canvas/snapping.h"

#include <array>
#include <cmath>
#include <optional>

namespace keelson {

namespace {

struct Match
{
    double correction;
    double at;            ///< Coordinate of the guide.
    QRectF neighbour;
};

using Marks = std::array<double, 3>;

Marks marks(const QRectF &rect, Qt::Orientation axis)
{
    return axis == Qt::Horizontal ? Marks{rect.left(), rect.center().x(), rect.right()}
                                  : Marks{rect.top(), rect.center().y(), rect.bottom()};
}

/// Edges meet edges and middles meet middles: anything else looks accidental.
std::optional<Match> nearest(const QRectF &moving, const QList<QRectF> &neighbours, double reach,
                             Qt::Orientation axis)
{
    std::optional<Match> best;
    const Marks mine = marks(moving, axis);
    const auto consider = [&](double from, double to, const QRectF &neighbour) {
        const double gap = to - from;
        if (std::abs(gap) <= reach && (!best || std::abs(gap) < std::abs(best->correction)))
            best = Match{gap, to, neighbour};
    };
    for (const QRectF &neighbour : neighbours) {
        const Marks theirs = marks(neighbour, axis);
        consider(mine[1], theirs[1], neighbour);
        for (double from : {mine[0], mine[2]}) {
            consider(from, theirs[0], neighbour);
            consider(from, theirs[2], neighbour);
        }
    }
    return best;
}

} // namespace

Snap snapped(const QRectF &moving, const QList<QRectF> &neighbours, double reach)
{
    Snap snap;
    const auto across = nearest(moving, neighbours, reach, Qt::Horizontal);
    const auto down = nearest(moving, neighbours, reach, Qt::Vertical);
    snap.correction = {across ? across->correction : 0, down ? down->correction : 0};
    const QRectF placed = moving.translated(snap.correction);
    if (across) {
        const QRectF both = placed | across->neighbour;
        snap.guides.append(QLineF(across->at, both.top(), across->at, both.bottom()));
    }
    if (down) {
        const QRectF both = placed | down->neighbour;
        snap.guides.append(QLineF(both.left(), down->at, both.right(), down->at));
    }
    return snap;
}

} // namespace keelson
