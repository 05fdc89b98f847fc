// SPDX-License-Identifier: MIT
#include "app/gui/canvas/navigation.h"

#include "app/gui/canvas/sceneindex.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace keelson {

namespace {

constexpr double aslantCost = 2.5;

/// Gap between two spans; negative when they overlap.
double gap(double a, double b, double c, double d)
{
    return std::max(a, c) - std::min(b, d);
}

/// Half the side of the first area looked at, scene units: a few notes.
constexpr double firstLook = 600;
constexpr double farthest = 4e7;   // all that is finite lies nearer

bool isHorizontal(Direction direction)
{
    return direction == Direction::Left || direction == Direction::Right;
}

constexpr double never = std::numeric_limits<double>::max();

/// What a step costs; `never` for what lies on the other side.
double costOf(const QRectF &from, const QRectF &to, Direction direction)
{
    const double ahead = QPointF::dotProduct(to.center() - from.center(), unit(direction));
    if (ahead <= 1)
        return never;
    const double aside = isHorizontal(direction) ? gap(from.top(), from.bottom(), to.top(), to.bottom())
                                                 : gap(from.left(), from.right(), to.left(), to.right());
    return ahead + aslantCost * std::max(0., aside + 1);
}

/// Everything a step of that cost can lead to touches this.
QRectF within(const QRectF &from, Direction direction, double cost)
{
    const double aside = cost / aslantCost;
    const QPointF middle = from.center();
    switch (direction) {
    case Direction::Right: return {middle.x(), from.top() - aside, cost, from.height() + 2 * aside};
    case Direction::Left: return {middle.x() - cost, from.top() - aside, cost, from.height() + 2 * aside};
    case Direction::Down: return {from.left() - aside, middle.y(), from.width() + 2 * aside, cost};
    case Direction::Up: return {from.left() - aside, middle.y() - cost, from.width() + 2 * aside, cost};
    }
    return {};
}

QList<Place> placesIn(const QRectF &area, const SceneIndex &index, const Steppable &steppable)
{
    QList<Place> places;
    const auto nodes = index.nodesIn(area & index.bounds());
    for (const SceneNode *node : nodes) {
        if (steppable(*node))
            places.append({node->id, node->rect});
    }
    return places;
}

double squared(QPointF way)
{
    return QPointF::dotProduct(way, way);
}

} // namespace

QPointF unit(Direction direction)
{
    switch (direction) {
    case Direction::Left: return {-1, 0};
    case Direction::Right: return {1, 0};
    case Direction::Up: return {0, -1};
    case Direction::Down: return {0, 1};
    }
    return {};
}

Id nextInDirection(const QRectF &from, const QList<Place> &places, Direction direction)
{
    Id best;
    double least = never;
    for (const Place &place : places) {
        const double cost = costOf(from, place.rect, direction);
        if (cost < least || (cost == least && !best.isNull() && place.id < best)) {
            least = cost;
            best = place.id;
        }
    }
    return best;
}

Id nearestTo(QPointF point, const QList<Place> &places)
{
    const auto nearest = std::min_element(places.begin(), places.end(), [&](const Place &a, const Place &b) {
        const double first = squared(a.rect.center() - point);
        const double second = squared(b.rect.center() - point);
        return first != second ? first < second : a.id < b.id;
    });
    return nearest == places.end() ? Id() : nearest->id;
}

Id nextInDirection(const QRectF &from, const SceneIndex &index, Direction direction, const Steppable &steppable)
{
    for (double reach = firstLook;; reach *= 2) {
        const QRectF area = within(from, direction, reach);
        const Id best = nextInDirection(from, placesIn(area, index, steppable), direction);
        const SceneNode *node = index.node(best);
        const bool sure = node && costOf(from, node->rect, direction) <= reach;
        if (sure || area.contains(index.bounds()) || reach > farthest)
            return best;
    }
}

Id nearestTo(QPointF point, const SceneIndex &index, const Steppable &steppable)
{
    for (double reach = firstLook;; reach *= 2) {
        const QRectF area(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach);
        const Id best = nearestTo(point, placesIn(area, index, steppable));
        const SceneNode *node = index.node(best);
        const bool sure = node && squared(node->rect.center() - point) <= reach * reach;
        if (sure || area.contains(index.bounds()) || reach > farthest)
            return best;
    }
}

} // namespace keelson
