// SPDX-License-Identifier: MIT
#include "app/render/edgeart.h"

#include "app/render/nodeparts.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace keelson {

namespace {

constexpr double bendRadius = 10;
constexpr double markDistance = 34;
constexpr double labelHeight = 17;

double lengthOf(const QPolygonF &path)
{
    double length = 0;
    for (qsizetype i = 1; i < path.size(); ++i)
        length += QLineF(path.at(i - 1), path.at(i)).length();
    return length;
}

QPointF pointAlong(const QPolygonF &path, double distance)
{
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QLineF line(path.at(i - 1), path.at(i));
        if (distance <= line.length() && line.length() > 0)
            return line.pointAt(distance / line.length());
        distance -= line.length();
    }
    return path.isEmpty() ? QPointF() : path.last();
}

QPointF towards(QPointF from, QPointF to, double distance)
{
    const QLineF line(from, to);
    return line.length() > 0 ? line.pointAt(std::min(1., distance / line.length())) : from;
}

QPainterPath lineOf(const QPolygonF &points, bool rounded)
{
    QPainterPath path(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QPointF bend = points.at(i);
        const double radius = std::min({bendRadius, QLineF(points.at(i - 1), bend).length() / 2,
                                        QLineF(bend, points.at(i + 1)).length() / 2});
        if (!rounded || radius < 1) {
            path.lineTo(bend);
            continue;
        }
        path.lineTo(towards(bend, points.at(i - 1), radius));
        path.quadTo(bend, towards(bend, points.at(i + 1), radius));
    }
    path.lineTo(points.last());
    return path;
}

double arrowLength(const SceneEdge &edge)
{
    return edge.arrow == Arrow::None ? 0 : 8 + edgeWidth(edge) * 1.2;
}

QPolygonF arrowHead(const SceneEdge &edge)
{
    const QPointF tip = edge.path.last();
    const QLineF line(tip, edge.path.at(edge.path.size() - 2));
    if (line.length() <= 0)
        return {};
    const double length = arrowLength(edge);
    const QPointF back = (line.p2() - line.p1()) / line.length();
    const QPointF side(-back.y() * length * 0.42, back.x() * length * 0.42);
    return {tip + back * length + side, tip, tip + back * length - side};
}

void drawArrow(const SceneEdge &edge, const QColor &colour, Surface &surface)
{
    const QPolygonF head = arrowHead(edge);
    if (head.isEmpty())
        return;
    QPainterPath path;
    path.addPolygon(head);
    if (edge.arrow == Arrow::Open) {
        surface.path(path, {{}, colour, edgeWidth(edge)});
        return;
    }
    path.closeSubpath();
    surface.path(path, {colour, {}, 0});
}

void drawMarks(const SceneEdge &edge, double phase, const QColor &colour, Surface &surface)
{
    const double length = lengthOf(edge.path) - arrowLength(edge);
    const double radius = edgeWidth(edge) * 0.75 + 1;
    for (double at = markDistance * phase; at < length && at < 40 * markDistance; at += markDistance) {
        QPainterPath mark;
        mark.addEllipse(pointAlong(edge.path, at), radius, radius);
        surface.path(mark, {colour, {}, 0});
    }
}

void drawLabel(const SceneEdge &edge, const EdgeLook &look, const Theme &theme, Surface &surface)
{
    const double width = std::min(220., surface.width(edge.label, TextRole::Label) + 4);
    const QPointF middle = middleOf(edge.path);
    const QRectF area(middle.x() - width / 2, middle.y() - labelHeight / 2, width, labelHeight);
    surface.rounded(area.adjusted(-3, 0, 3, 0), 5, {look.paper, {}, 0});
    surface.words({edge.label, area, TextRole::Label, mixed(look.paper, theme.ink, 0.78), look.paper});
}

/// The line without the part the arrow covers, so that its end does not stick out of the tip.
QPolygonF shortened(const SceneEdge &edge)
{
    QPolygonF path = edge.path;
    if (edge.arrow == Arrow::Filled)
        path.last() = towards(path.last(), path.at(path.size() - 2), arrowLength(edge) * 0.8);
    return path;
}

} // namespace

double edgeWidth(const SceneEdge &edge)
{
    const double flow = std::isfinite(edge.flow) && edge.flow > 0 ? std::min(3., std::log10(1 + edge.flow)) : 0;
    return 1.5 + flow;
}

QColor edgeColour(const SceneEdge &edge, const Theme &theme)
{
    const bool troubled = edge.health == Health::Warning || edge.health == Health::Critical;
    return troubled ? theme.health(edge.health) : edge.colour;
}

QPointF middleOf(const QPolygonF &path)
{
    return pointAlong(path, lengthOf(path) / 2);
}

QRectF edgeBounds(const SceneEdge &edge)
{
    const QRectF bounds = edge.path.boundingRect().adjusted(-9, -9, 9, 9);
    if (edge.label.isEmpty())
        return bounds;
    const QPointF middle = middleOf(edge.path);
    return bounds.united(QRectF(middle.x() - 116, middle.y() - 10, 232, 20));
}

QPolygonF followed(const QPolygonF &path, QPointF fromDelta, QPointF toDelta)
{
    QPolygonF moved = path;
    const double last = double(std::max<qsizetype>(1, path.size() - 1));
    for (qsizetype i = 0; i < moved.size(); ++i)
        moved[i] += fromDelta + (toDelta - fromDelta) * (double(i) / last);
    return moved;
}

void drawEdge(const SceneEdge &edge, const EdgeLook &look, const Theme &theme, Surface &surface)
{
    if (!isPaintable(edge.path))
        return;
    const QColor colour = edgeColour(edge, theme);
    surface.path(lineOf(shortened(edge), look.detailed),
                 {{}, colour, edgeWidth(edge), edge.stroke == Stroke::Dashed});
    if (edge.flow > 0 && look.detailed)
        drawMarks(edge, look.phase, colour, surface);
    if (edge.arrow != Arrow::None)
        drawArrow(edge, colour, surface);
    if (!edge.label.isEmpty() && look.detailed)
        drawLabel(edge, look, theme, surface);
}

} // namespace keelson
