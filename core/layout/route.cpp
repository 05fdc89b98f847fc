// SPDX-License-Identifier: MIT
#include "core/layout/route.h"

#include "core/layout/board.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace keelson::layout {

namespace {

constexpr double margin = 20;     ///< Between an edge and what it runs around.
constexpr double clearance = 6;   ///< Nearer than this counts as running through it.
constexpr double cornerRoom = 8;  ///< An edge does not end at a corner.
constexpr double bendCost = 60;
constexpr double hitCost = 5000;
constexpr double asideCost = 150;  ///< Of leaving by the side towards a box that stands above or below.
/// An edge tries the channels beside this many obstacles at most.
constexpr qsizetype channelLimit = 12;

/// Where the line from the centre towards `target` leaves the rectangle.
QPointF leave(const QRectF &rect, QPointF target)
{
    const QPointF centre = rect.center();
    const QPointF delta = target - centre;
    const double sideways = delta.x() == 0 ? 2 : rect.width() / 2 / std::abs(delta.x());
    const double upright = delta.y() == 0 ? 2 : rect.height() / 2 / std::abs(delta.y());
    const double part = std::min(sideways, upright);
    return part >= 1 ? centre : centre + part * delta;
}

QPointF turned(QPointF p) { return { p.y(), p.x() }; }
QRectF turned(const QRectF &r) { return { r.y(), r.x(), r.height(), r.width() }; }

Path turned(Path path)
{
    std::transform(path.begin(), path.end(), path.begin(), [](QPointF p) { return turned(p); });
    return path;
}

QList<QRectF> turned(QList<QRectF> rects)
{
    std::transform(rects.begin(), rects.end(), rects.begin(),
                   [](const QRectF &r) { return turned(r); });
    return rects;
}

/// x within the rectangle, off its corners, as near to `x` as that allows.
double within(const QRectF &rect, double x)
{
    const double room = std::min(cornerRoom, rect.width() / 2);
    return std::clamp(x, rect.left() + room, rect.right() - room);
}

/// A line straight down (or up) where the two stand above each other.
std::optional<Path> direct(const QRectF &from, const QRectF &to, double shift)
{
    const double low = std::max(from.left(), to.left()) + cornerRoom;
    const double high = std::min(from.right(), to.right()) - cornerRoom;
    const bool apart = from.bottom() <= to.top() || to.bottom() <= from.top();
    if (high < low || !apart)
        return {};
    const QRectF &narrow = from.width() < to.width() ? from : to;
    const double x = std::clamp(narrow.center().x() + shift, low, high);
    if (from.bottom() <= to.top())
        return Path { { x, from.bottom() }, { x, to.top() } };
    return Path { { x, from.top() }, { x, to.bottom() } };
}

/// Out of `from` upright, across at `y`, into `to` upright.
Path over(const QRectF &from, const QRectF &to, double y, double shift)
{
    const double start = within(from, from.center().x() + shift);
    const double end = within(to, to.center().x() + shift);
    const double out = y < from.center().y() ? from.top() : from.bottom();
    const double in = y < to.center().y() ? to.top() : to.bottom();
    return { { start, out }, { start, y }, { end, y }, { end, in } };
}

/// Out of `from` upright, into `to` sideways.
Path corner(const QRectF &from, const QRectF &to, double shift)
{
    const double x = within(from, from.center().x() + shift);
    const double y = turned(to).center().x() + shift;
    const double out = y < from.center().y() ? from.top() : from.bottom();
    const double in = x < to.center().x() ? to.left() : to.right();
    return { { x, out }, { x, y }, { in, y } };
}

/// Out of `from` towards a wide `to`, aside in the room next to `from`, and straight on between what stands in the way.
QList<Path> between(const QRectF &from, const QRectF &to, const QList<QRectF> &obstacles, double shift,
                    double channel)
{
    QList<Path> routes;
    const bool down = from.bottom() <= to.top();
    if (!down && to.bottom() > from.top())
        return routes;
    const double start = within(from, from.center().x() + shift);
    const double out = down ? from.bottom() : from.top();
    const double in = down ? to.top() : to.bottom();
    const double y = (down ? out + margin : out - margin) + channel / 2;
    for (const QRectF &obstacle : obstacles) {
        for (const double gap : { obstacle.left() - margin, obstacle.right() + margin }) {
            const double x = gap + channel / 2;
            if (x > to.left() + cornerRoom && x < to.right() - cornerRoom)
                routes.append({ { start, out }, { start, y }, { x, y }, { x, in } });
        }
    }
    return routes;
}

Path backwards(Path path)
{
    std::reverse(path.begin(), path.end());
    return path;
}

/// Heights at which an edge may cross: between the two, around both, beside what is in the way.
QList<double> channels(const QRectF &from, const QRectF &to, const QList<QRectF> &obstacles)
{
    QList<double> ys { from.bottom() <= to.top() ? (from.bottom() + to.top()) / 2
                                                 : (to.bottom() + from.top()) / 2,
                       std::min(from.top(), to.top()) - margin,
                       std::max(from.bottom(), to.bottom()) + margin };
    const QRectF zone = from.united(to);
    qsizetype tried = 0;
    for (const QRectF &obstacle : obstacles) {
        if (!overlap(obstacle, zone) || ++tried > channelLimit)
            continue;
        ys.append(obstacle.top() - margin);
        ys.append(obstacle.bottom() + margin);
    }
    return ys;
}

QList<Path> uprightRoutes(const QRectF &from, const QRectF &to, const QList<QRectF> &obstacles,
                          double shift, double channel)
{
    QList<Path> routes;
    if (const auto line = direct(from, to, shift))
        routes.append(*line);
    routes.append(corner(from, to, shift));
    routes += between(from, to, obstacles, shift, channel);
    for (const Path &path : between(to, from, obstacles, shift, channel))
        routes.append(backwards(path));
    for (const double y : channels(from, to, obstacles)) {
        const bool inside = (y > from.top() && y < from.bottom()) || (y > to.top() && y < to.bottom());
        if (!inside)
            routes.append(over(from, to, y + channel, shift));
    }
    return routes;
}

bool hits(const QRectF &rect, QPointF a, QPointF b)
{
    const QRectF piece = QRectF(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                                QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y())));
    return rect.left() < piece.right() && piece.left() < rect.right()
        && rect.top() < piece.bottom() && piece.top() < rect.bottom();
}

/// What an edge in the zone can meet; most edges are short and most obstacles far.
QList<QRectF> nearby(const QList<QRectF> &obstacles, const QRectF &zone)
{
    const QRectF reach = zone.adjusted(-3 * margin, -3 * margin, 3 * margin, 3 * margin);
    QList<QRectF> result;
    for (const QRectF &obstacle : obstacles) {
        if (overlap(obstacle, reach))
            result.append(obstacle);
    }
    return result;
}

double cost(const Path &path, const QRectF &from, const QRectF &to, const QList<QRectF> &obstacles)
{
    double sum = bendCost * double(path.size() - 2);
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QPointF a = path.at(i - 1);
        const QPointF b = path.at(i);
        sum += QLineF(a, b).length();
        for (const QRectF &obstacle : obstacles)
            sum += hits(obstacle.adjusted(-clearance, -clearance, clearance, clearance), a, b) ? hitCost : 0;
        for (const QRectF &end : { from, to })
            sum += hits(end.adjusted(1, 1, -1, -1), a, b) ? hitCost : 0;
    }
    return sum;
}

} // namespace

Path straightRoute(const QRectF &from, const QRectF &to)
{
    const QPointF start = leave(from, to.center());
    const QPointF end = leave(to, from.center());
    if (QPointF::dotProduct(end - start, to.center() - from.center()) <= 0)
        return { from.center(), to.center() };
    return { start, end };
}

Path orthogonalRoute(const QRectF &from, const QRectF &to, const QList<QRectF> &all,
                     double port, double channel)
{
    const QList<QRectF> obstacles = nearby(all, from.united(to));
    Path best;
    double least = std::numeric_limits<double>::infinity();
    const auto consider = [&](const Path &path, double extra) {
        const double value = extra + cost(path, from, to, obstacles);
        if (value < least) {
            least = value;
            best = path;
        }
    };
    for (const Path &path : uprightRoutes(from, to, obstacles, port, channel))
        consider(path, 0);
    const bool stacked = from.bottom() <= to.top() || to.bottom() <= from.top();
    for (const Path &path : uprightRoutes(turned(from), turned(to), turned(obstacles), port, channel))
        consider(turned(path), stacked ? asideCost : 0);
    return best;
}

} // namespace keelson::layout
