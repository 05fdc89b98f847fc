// SPDX-License-Identifier: MIT
#include "app/render/edgeart.h"

#include "app/render/badges.h"
#include "app/render/marks.h"
#include "app/render/nodeparts.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr double bendRadius = 10;
constexpr double markDistance = 34;
constexpr double labelHeight = 17;
constexpr double farLabelHeight = 19;
constexpr double widestVitals = 88;
constexpr double widestRow = 220;

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

/// As much as does not reach into the neighbours' figures.
QString vitalsOf(const SceneEdge &edge, Surface &surface)
{
    const QString both = edge.vitals.first(std::min<qsizetype>(edge.vitals.size(), 2)).join(u" · "_s);
    return surface.isFar() || surface.width(both, TextRole::Label) > widestVitals ? edge.glance : both;
}

bool isAlarming(const SceneEdge &edge)
{
    return edge.health == Health::Critical || edge.liveness == Liveness::Silent;
}

} // namespace

bool hasSign(const SceneEdge &edge)
{
    return edge.health == Health::Warning || edge.health == Health::Critical
            || (edge.liveness != Liveness::Unknown && edge.liveness != Liveness::Flowing);
}

namespace {

/// The shape of what matters most, so that it is told without colour and without a word.
void drawSign(const SceneEdge &edge, const QRectF &rect, const Theme &theme, Surface &surface)
{
    const bool isHealth = (edge.health == Health::Warning || edge.health == Health::Critical) && edge.liveness != Liveness::Silent;
    if (isHealth)
        drawHealth(edge.health, rect, theme, surface);
    else
        drawLiveness(edge.liveness, rect, theme, surface);
}

void drawRow(const QString &text, TextRole role, QPointF middle, QSizeF most, const QColor &ink, const EdgeLook &look, Surface &surface)
{
    const double height = most.height();
    const double width = std::min(most.width(), surface.width(text, role) + 4);
    const QRectF area(middle.x() - width / 2, middle.y() - height / 2, width, height);
    surface.rounded(area.adjusted(-3, 0, 3, 0), 5, {look.paper, {}, 0});
    surface.words({text, area, role, ink, look.paper});
}

/// What it is in the first row, how it is in the second.
void drawLabels(const SceneEdge &edge, const EdgeLook &look, const Theme &theme, Surface &surface)
{
    const bool far = surface.isFar();
    const QString vitals = vitalsOf(edge, surface);
    const bool named = !edge.label.isEmpty() && edge.labelRoom > 0 && look.detailed;
    QPointF at = labelPoint(edge);
    if (named && !vitals.isEmpty())
        at.ry() -= labelHeight / 2;
    const QColor plain = mixed(look.paper, theme.ink, 0.78);
    if (named)
        drawRow(edge.label, TextRole::Label, at, {edge.labelRoom, labelHeight}, plain, look, surface);
    if (vitals.isEmpty())
        return;
    const double height = far ? farLabelHeight : labelHeight;
    const TextRole role = far ? TextRole::FarLabel : TextRole::Label;
    if (named)
        at.ry() += (labelHeight + height) / 2;
    drawRow(vitals, role, at, {widestRow, height}, isAlarming(edge) ? theme.health(Health::Critical) : plain, look, surface);
    if (!hasSign(edge))
        return;
    const double side = height - 3;
    const double width = std::min(widestRow, surface.width(vitals, role) + 4);
    drawSign(edge, {at.x() - width / 2 - side - 3, at.y() - side / 2, side, side}, theme, surface);
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
    if (edge.health == Health::Warning || edge.health == Health::Critical)
        return theme.health(edge.health);
    const bool isQuiet = edge.liveness == Liveness::Disabled || edge.liveness == Liveness::Stale || edge.liveness == Liveness::Late;
    return isQuiet ? theme.liveness(edge.liveness) : edge.colour;
}

QPointF middleOf(const QPolygonF &path)
{
    return pointAlong(path, lengthOf(path) / 2);
}

QPointF labelPoint(const SceneEdge &edge)
{
    return pointAlong(edge.path, lengthOf(edge.path) * edge.labelAt);
}

QRectF edgeBounds(const SceneEdge &edge)
{
    const QRectF bounds = edge.path.boundingRect().adjusted(-9, -9, 9, 9);
    if (edge.label.isEmpty() && edge.glance.isEmpty())
        return bounds;
    const QPointF middle = labelPoint(edge);
    const double wide = edge.glance.isEmpty() ? 116 : 142;
    const double high = edge.glance.isEmpty() ? 10 : 32;
    return bounds.united(QRectF(middle.x() - wide, middle.y() - high, 2 * wide, 2 * high));
}

QPolygonF followed(const QPolygonF &path, QPointF fromDelta, QPointF toDelta)
{
    QPolygonF moved = path;
    const double last = double(std::max<qsizetype>(1, path.size() - 1));
    for (qsizetype i = 0; i < moved.size(); ++i)
        moved[i] += fromDelta + (toDelta - fromDelta) * (double(i) / last);
    return moved;
}

void drawEdgeLine(const SceneEdge &edge, const EdgeLook &look, const Theme &theme, Surface &surface)
{
    if (!isPaintable(edge.path))
        return;
    if (edge.faded)
        return drawEdgeLine(faded(edge, theme), look, theme, surface);
    const QColor colour = edgeColour(edge, theme);
    const double radius = look.detailed ? bendRadius : 0;
    if (edge.halo.isValid())
        surface.polyline(shortened(edge), radius, {{}, edge.halo, edgeWidth(edge) + 6});
    surface.polyline(shortened(edge), radius, {{}, colour, edgeWidth(edge), edge.stroke == Stroke::Dashed});
    if (edge.flow > 0 && look.detailed)
        drawMarks(edge, look.phase, colour, surface);
    if (edge.arrow != Arrow::None)
        drawArrow(edge, colour, surface);
}

void drawEdgeLabels(const SceneEdge &edge, const EdgeLook &look, const Theme &theme, Surface &surface)
{
    if (!isPaintable(edge.path) || (edge.label.isEmpty() && edge.vitals.isEmpty() && edge.glance.isEmpty()))
        return;
    if (edge.faded)
        return drawEdgeLabels(faded(edge, theme), look, theme, surface);
    if (look.detailed || surface.isFar())
        drawLabels(edge, look, theme, surface);
}

void drawEdge(const SceneEdge &edge, const EdgeLook &look, const Theme &theme, Surface &surface)
{
    drawEdgeLine(edge, look, theme, surface);
    drawEdgeLabels(edge, look, theme, surface);
}

void drawEdgeSign(const SceneEdge &edge, double side, const Theme &theme, Surface &surface)
{
    if (!isPaintable(edge.path) || !hasSign(edge) || edge.liveness == Liveness::Idle)
        return;
    const QPointF middle = labelPoint(edge);
    drawSign(edge, {middle.x() - side / 2, middle.y() - side / 2, side, side}, theme, surface);
}

} // namespace keelson
