// SPDX-License-Identifier: MIT
#include "app/render/badges.h"

namespace keelson {

namespace {

/// Badge shapes are written in a square of 16 units and moved into place.
QPainterPath placed(const QPainterPath &path, const QRectF &rect)
{
    QTransform transform = QTransform::fromTranslate(rect.x(), rect.y());
    transform.scale(rect.width() / 16, rect.height() / 16);
    return transform.map(path);
}

QPainterPath disc(double radius = 7)
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), radius, radius);
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath lines(std::initializer_list<QLineF> lines)
{
    QPainterPath path;
    for (const QLineF &line : lines) {
        path.moveTo(line.p1());
        path.lineTo(line.p2());
    }
    return path;
}

QPainterPath octagon()
{
    return polygon({{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}});
}

QPainterPath exclamation(double top)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(7, top, 2, 5), 1, 1);
    path.addEllipse(QPointF(8, top + 7.2), 1.15, 1.15);
    return path;
}

struct Badge
{
    QPainterPath body;
    QPainterPath sign;
    bool filled = true;   ///< Otherwise only an outline: nothing is happening.
    bool stroked = false; ///< The sign is lines, not an area.
};

Badge badgeOf(Liveness liveness)
{
    switch (liveness) {
    case Liveness::Unknown: return {};
    case Liveness::Idle: return {disc(6), lines({{6.4, 5.8, 6.4, 10.2}, {9.6, 5.8, 9.6, 10.2}}), false, true};
    case Liveness::Flowing: return {disc(), polygon({{6, 4.6}, {11.6, 8}, {6, 11.4}}), true, false};
    case Liveness::Silent: return {octagon(), lines({{4.8, 8, 11.2, 8}}), true, true};
    case Liveness::Disabled: return {disc(6), lines({{4, 12, 12, 4}}), false, true};
    case Liveness::Late: return {disc(), lines({{8, 4.2, 8, 8}, {8, 8, 10.8, 9.8}}), true, true};
    case Liveness::Stale: {
        QPainterPath body;
        body.addRoundedRect(QRectF(1.5, 1.5, 13, 13), 3, 3);
        return {body, lines({{5.2, 5.2, 10.8, 10.8}, {10.8, 5.2, 5.2, 10.8}}), true, true};
    }
    }
    return {};
}

Badge badgeOf(Health health)
{
    switch (health) {
    case Health::Unknown: return {};
    case Health::Good: return {disc(), lines({{4.8, 8.2, 7, 10.4}, {7, 10.4, 11.2, 5.8}}), true, true};
    case Health::Warning: return {polygon({{8, 1}, {15.5, 14.5}, {0.5, 14.5}}), exclamation(5.2), true, false};
    case Health::Critical: return {octagon(), exclamation(3.4), true, false};
    }
    return {};
}

void draw(const Badge &badge, const QColor &colour, const QRectF &rect, const Theme &theme, Surface &surface)
{
    if (badge.body.isEmpty() || !colour.isValid())
        return;
    const QColor paper = theme.isDark ? theme.board : theme.surface;
    const QColor sign = badge.filled ? paper : colour;
    // The rim keeps a badge apart from whatever it lies on.
    surface.path(placed(badge.body, rect), {badge.filled ? colour : paper, badge.filled ? paper : colour,
                                            badge.filled ? 1. : 1.8});
    surface.path(placed(badge.sign, rect),
                 badge.stroked ? Paint{{}, sign, 1.7} : Paint{sign, {}, 0});
}

bool showsHealth(const SceneNode &node)
{
    if (node.health == Health::Unknown || node.liveness == Liveness::Silent)
        return false;
    return node.health != Health::Good || node.liveness == Liveness::Unknown;
}

} // namespace

int badgeCount(const SceneNode &node)
{
    return (node.liveness == Liveness::Unknown ? 0 : 1) + (showsHealth(node) ? 1 : 0);
}

void drawBadges(const SceneNode &node, QPointF topRight, const Theme &theme, Surface &surface, double size)
{
    QRectF rect(topRight.x() - size, topRight.y(), size, size);
    if (node.liveness != Liveness::Unknown) {
        drawLiveness(node.liveness, rect, theme, surface);
        rect.translate(-size - 3, 0);
    }
    if (showsHealth(node))
        drawHealth(node.health, rect, theme, surface);
}

void drawLiveness(Liveness liveness, const QRectF &rect, const Theme &theme, Surface &surface)
{
    draw(badgeOf(liveness), theme.liveness(liveness), rect, theme, surface);
}

void drawHealth(Health health, const QRectF &rect, const Theme &theme, Surface &surface)
{
    draw(badgeOf(health), theme.health(health), rect, theme, surface);
}

bool isAlarm(const SceneNode &node)
{
    return node.health == Health::Critical || node.liveness == Liveness::Silent;
}

bool isWarning(const SceneNode &node)
{
    return node.health == Health::Warning || node.liveness == Liveness::Late;
}

Paint framed(const SceneNode &node, const Theme &theme, double width)
{
    if (isAlarm(node))
        return {node.fill, theme.health(Health::Critical), width + 1.5};
    if (isWarning(node))
        return {node.fill, theme.health(Health::Warning), width + 0.75};
    if (node.liveness == Liveness::Stale)
        return {node.fill, theme.liveness(Liveness::Stale), width, true};
    if (node.liveness == Liveness::Disabled)
        return {mixed(theme.board, node.fill, 0.45), theme.liveness(Liveness::Disabled), width, true};
    return {node.fill, node.border, width};
}

} // namespace keelson
