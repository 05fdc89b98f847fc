// SPDX-License-Identifier: MIT
#include "core/layout/routing.h"

#include "core/layout/board.h"
#include "core/layout/lanes.h"
#include "core/layout/search.h"
#include "core/layout/spreading.h"

#include <algorithm>
#include <cmath>

namespace keelson::layout {

namespace {

QPointF turned(QPointF p) { return {p.y(), p.x()}; }
QRectF turned(const QRectF &r) { return {r.y(), r.x(), r.height(), r.width()}; }

/// Lines straight down (or up) where the two stand above each other: in the middle of the narrower one, and beside it.
QList<Path> straightDown(const QRectF &from, const QRectF &to)
{
    const double low = std::max(from.left(), to.left()) + cornerRoom;
    const double high = std::min(from.right(), to.right()) - cornerRoom;
    const bool isUnder = from.bottom() <= to.top();
    if (high < low || (!isUnder && to.bottom() > from.top()))
        return {};
    const QRectF &narrow = from.width() < to.width() ? from : to;
    QList<Path> lines;
    for (const double aside : {0., 0.2, -0.2, 0.4, -0.4}) {
        const double x = std::clamp(narrow.center().x() + aside * narrow.width(), low, high);
        lines.append(isUnder ? Path {{x, from.bottom()}, {x, to.top()}} : Path {{x, from.top()}, {x, to.bottom()}});
    }
    return lines;
}

/// What a straight line can meet.
struct Obstacles
{
    const WallIndex &walls;
    WallIndex signs;
    WallIndex frames;
};

/// No box and no name is in the way, and no container that is around neither end.
bool isOpen(const Path &path, const Obstacles &obstacles, const QRectF &from, const QRectF &to)
{
    const QRectF line = QRectF(path.first(), path.last()).normalized().adjusted(-clearance, -clearance, clearance, clearance);
    const WallIndex &walls = obstacles.walls;
    if (walls.hits(line, walls.indexOf(from), walls.indexOf(to)) || obstacles.signs.hits(line))
        return false;
    bool isHome = true;
    obstacles.frames.visit(line, [&](int index) {
        const QRectF &frame = obstacles.frames.at(index);
        isHome = isHome && (frame.contains(from) || frame.contains(to));
    });
    return isHome;
}

/// Off the middle of a box by more than this part of it, a straight line is no longer the obvious one.
constexpr double nearMiddle = 0.42;

bool isObvious(const Path &path, const QRectF &from, const QRectF &to)
{
    const double x = path.first().x();
    const auto isNear = [x](const QRectF &box) { return std::abs(x - box.center().x()) <= nearMiddle * box.width(); };
    return isNear(from) && isNear(to);
}

Path turned(Path path)
{
    for (QPointF &point : path)
        point = turned(point);
    return path;
}

/// The first straight line between the two that nothing is in the way of.
Path straight(const QRectF &from, const QRectF &to, const Obstacles &obstacles)
{
    for (const Path &down : straightDown(from, to)) {
        if (isObvious(down, from, to) && isOpen(down, obstacles, from, to))
            return down;
    }
    for (const Path &across : straightDown(turned(from), turned(to))) {
        if (isObvious(across, turned(from), turned(to)) && isOpen(turned(across), obstacles, from, to))
            return turned(across);
    }
    return {};
}

double within(double value, double from, double length)
{
    const double room = std::min(cornerRoom, length / 2);
    return std::clamp(value, from + room, from + length - room);
}

/// Where a line from the box to the point leaves it, straight where the point lies beside it.
QPointF portTowards(const QRectF &box, QPointF point)
{
    const bool beside = point.x() < box.left() || point.x() > box.right();
    const bool level = point.y() >= box.top() && point.y() <= box.bottom();
    if (beside && level)
        return {point.x() < box.left() ? box.left() : box.right(), within(point.y(), box.top(), box.height())};
    return {within(point.x(), box.left(), box.width()), point.y() < box.center().y() ? box.top() : box.bottom()};
}

} // namespace

Path pathThrough(const QRectF &from, const QRectF &to, const QList<QPointF> &bends)
{
    if (bends.isEmpty())
        return straightRoute(from, to);
    QList<QPointF> stops {portTowards(from, bends.first())};
    stops += bends;
    stops.append(portTowards(to, bends.last()));
    Path path {stops.first()};
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QPointF last = path.last();
        const QPointF next = stops.at(i);
        if (last.x() != next.x() && last.y() != next.y()) {
            const bool leavesAcross = i == 1 && (last.x() == from.left() || last.x() == from.right());
            const bool cameDown = path.size() > 1 && path.at(path.size() - 2).x() == last.x();
            const bool downFirst = i == 1 ? !leavesAcross : !cameDown;
            path.append(downFirst ? QPointF(last.x(), next.y()) : QPointF(next.x(), last.y()));
        }
        path.append(next);
    }
    return withoutStraightBends(path);
}

QList<Path> routed(const Ground &ground, const QList<Wire> &wires, const Stop &stop, const Progress &progress)
{
    const Lanes lanes(ground, wires);
    const Obstacles obstacles {lanes.walls(), WallIndex(ground.signs), WallIndex(ground.frames)};
    WaySearch search(lanes);
    QList<Path> paths;
    paths.reserve(wires.size());
    for (const Wire &wire : wires) {
        const bool isLate = stop.requested();
        Path path = wire.bends.isEmpty() ? straight(wire.from, wire.to, obstacles)
                                         : pathThrough(wire.from, wire.to, wire.bends);
        if (path.isEmpty() && !isLate)
            path = withoutStraightBends(search.find(wire.from, wire.to));
        if (path.size() < 2)
            path = straightRoute(wire.from, wire.to);
        paths.append(path);
        if (progress && paths.size() % 64 == 0)
            progress(double(paths.size()) / double(wires.size()));
    }
    spread(paths, wires, ground);
    return paths;
}

} // namespace keelson::layout
