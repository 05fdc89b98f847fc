// SPDX-License-Identifier: MIT
#include "app/gui/canvas/navigation.h"

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

bool isHorizontal(Direction direction)
{
    return direction == Direction::Left || direction == Direction::Right;
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
    double least = std::numeric_limits<double>::max();
    for (const Place &place : places) {
        const double ahead = QPointF::dotProduct(place.rect.center() - from.center(), unit(direction));
        if (ahead <= 1)
            continue;
        const double aside = isHorizontal(direction)
                ? gap(from.top(), from.bottom(), place.rect.top(), place.rect.bottom())
                : gap(from.left(), from.right(), place.rect.left(), place.rect.right());
        const double cost = ahead + aslantCost * std::max(0., aside + 1);
        if (cost < least) {
            least = cost;
            best = place.id;
        }
    }
    return best;
}

Id nearestTo(QPointF point, const QList<Place> &places)
{
    const auto distance = [&](const Place &place) {
        const QPointF gap = place.rect.center() - point;
        return QPointF::dotProduct(gap, gap);
    };
    const auto nearest = std::min_element(places.begin(), places.end(), [&](const Place &a, const Place &b) {
        return distance(a) < distance(b);
    });
    return nearest == places.end() ? Id() : nearest->id;
}

} // namespace keelson
