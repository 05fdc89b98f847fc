// SPDX-License-Identifier: MIT
#include "app/gui/canvas/itemgeometry.h"

#include "app/render/edgeart.h"
#include "app/render/nodeparts.h"
#include "app/render/scenepainter.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace keelson {

namespace {

constexpr double margin = 12;  // what frames and badges stick out of a node

double distance(QPointF point, QPointF a, QPointF b)
{
    const QPointF line = b - a;
    const double length = QPointF::dotProduct(line, line);
    const double along = length > 0 ? std::clamp(QPointF::dotProduct(point - a, line) / length, 0., 1.) : 0;
    const QPointF gap = point - (a + line * along);
    return std::sqrt(QPointF::dotProduct(gap, gap));
}

/// The part of a line that lies in a rectangle, as parts of its length: what is cut off at each side in turn leaves it.
std::optional<std::pair<double, double>> inside(const QLineF &line, const QRectF &area)
{
    double enters = 0;
    double leaves = 1;
    const auto cut = [&](double from, double way, double least, double most) {
        if (way == 0)
            return from >= least && from <= most;
        const auto [first, last] = std::minmax({(least - from) / way, (most - from) / way});
        enters = std::max(enters, first);
        leaves = std::min(leaves, last);
        return enters <= leaves;
    };
    const bool meets = cut(line.x1(), line.dx(), area.left(), area.right())
            && cut(line.y1(), line.dy(), area.top(), area.bottom());
    return meets ? std::optional(std::pair(enters, leaves)) : std::nullopt;
}

} // namespace

QRectF around(const QRectF &rect)
{
    return rect.adjusted(-margin, -margin, margin, margin);
}

QRectF reach(const SceneEdge &edge)
{
    return isPaintable(edge.path) ? edgeBounds(edge) : QRectF(qQNaN(), 0, 0, 0);
}

bool passes(const QPolygonF &path, const QRectF &area)
{
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (inside(QLineF(path.at(i - 1), path.at(i)), area))
            return true;
    }
    return false;
}

std::optional<SceneEdge> cutTo(const QRectF &area, const SceneEdge &edge)
{
    const bool plain = edge.path.size() == 2 && edge.stroke == Stroke::Solid && edge.flow <= 0 && edge.label.isEmpty()
            && edge.glance.isEmpty() && !(area.contains(edge.path.first()) && area.contains(edge.path.last()));
    if (!plain)
        return std::nullopt;
    const QLineF line(edge.path.first(), edge.path.last());
    const auto part = inside(line, area);
    if (!part)
        return std::nullopt;
    SceneEdge cut = edge;
    cut.path = {line.pointAt(part->first), line.pointAt(part->second)};
    if (part->second < 1)
        cut.arrow = Arrow::None;
    return cut;
}

float spanOf(const SceneEdge &edge)
{
    const bool tells = edge.health == Health::Warning || edge.health == Health::Critical || edge.liveness != Liveness::Unknown;
    if (tells || edge.path.isEmpty())
        return std::numeric_limits<float>::infinity();
    return float((edge.path.last() - edge.path.first()).manhattanLength());
}

double distance(QPointF point, const QPolygonF &path)
{
    double least = 1e9;
    for (qsizetype i = 1; i < path.size(); ++i)
        least = std::min(least, distance(point, path.at(i - 1), path.at(i)));
    return least;
}

bool paintsBefore(const SceneNode &a, const SceneNode &b)
{
    if (isGround(a) != isGround(b))
        return isGround(a);
    return a.layer != b.layer ? a.layer < b.layer : a.id < b.id;
}

} // namespace keelson
