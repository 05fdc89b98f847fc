// SPDX-License-Identifier: MIT
#include "app/render/marks.h"

#include <QPolygonF>
#include <QTransform>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr double markSize = 15;        // scene units
constexpr double badgeHeight = 18;
constexpr double farBadgeHeight = 26;
constexpr double haloWidth = 4;
constexpr double farHaloWidth = 9;
constexpr double fadedPart = 0.4;      // of its own colours that is left

QRectF around(QPointF middle, double side)
{
    return {middle.x() - side / 2, middle.y() - side / 2, side, side};
}

/// Signs are written in a square of 16 units.
QPainterPath placed(const QPainterPath &path, const QRectF &rect)
{
    return QTransform::fromScale(rect.width() / 16, rect.height() / 16).map(path).translated(rect.topLeft());
}

QPainterPath question()
{
    QPainterPath path(QPointF(5.4, 6.3));
    path.cubicTo(5.4, 2.8, 10.6, 2.8, 10.6, 6.1);
    path.cubicTo(10.6, 8, 8, 8, 8, 9.9);
    path.moveTo(8, 12.4);
    path.lineTo(8, 12.5);
    return path;
}

QPainterPath padlock()
{
    QPainterPath path(QPointF(5.8, 7.4));
    path.lineTo(5.8, 5.9);
    path.cubicTo(5.8, 3, 10.2, 3, 10.2, 5.9);
    path.lineTo(10.2, 7.4);
    path.addRect(QRectF(4.6, 7.4, 6.8, 4.8));
    return path;
}

/// A quiet disc in the paper's colour that keeps the sign apart from whatever lies under the corner.
void drawSign(const QPainterPath &sign, QPointF corner, const SceneNode &node, Surface &surface)
{
    const QRectF rect = around(corner, markSize);
    QPainterPath disc;
    disc.addEllipse(rect);
    surface.path(disc, {mixed(node.fill, node.ink, 0.06), mixed(node.fill, node.ink, 0.4), 1});
    surface.path(placed(sign, rect), {{}, mixed(node.fill, node.ink, 0.8), 1.4});
}

void drawBadge(const SceneNode &node, const Theme &theme, Surface &surface)
{
    const bool far = surface.isFar();
    const double height = far ? farBadgeHeight : badgeHeight;
    const TextRole role = far ? TextRole::FarVitals : TextRole::Vitals;
    const double text = surface.width(node.badge, role);
    const double width = std::max(height, text + height * 0.6);
    const QRectF pill(node.rect.right() + 6 - width, node.rect.top() - height / 2, width, height);
    surface.rounded(pill, height / 2, {theme.ink, theme.board, 1.5});
    const double room = text + 2;
    surface.words({node.badge, QRectF(pill.center().x() - room / 2, pill.top(), room, height), role, theme.board, theme.ink});
}

} // namespace

void drawMarks(const SceneNode &node, const Theme &theme, Surface &surface)
{
    if (!node.badge.isEmpty())
        drawBadge(node, theme, surface);
    if (surface.isFar())
        return;
    if (!node.doubt.isEmpty())
        drawSign(question(), node.rect.bottomRight() - QPointF(3, 3), node, surface);
    if (node.locked)
        drawSign(padlock(), node.rect.bottomLeft() + QPointF(3, -3), node, surface);
}

SceneNode faded(const SceneNode &node, const Theme &theme)
{
    SceneNode pale = node;
    pale.faded = false;
    pale.fill = mixed(theme.board, node.fill, fadedPart);
    pale.border = mixed(theme.board, node.border, fadedPart);
    pale.ink = mixed(pale.fill, node.ink, fadedPart);
    return pale;
}

SceneEdge faded(const SceneEdge &edge, const Theme &theme)
{
    SceneEdge pale = edge;
    pale.faded = false;
    pale.colour = mixed(theme.board, edge.colour, fadedPart);
    pale.label.clear();
    return pale;
}

void drawHalo(const SceneNode &node, Surface &surface)
{
    if (!node.halo.isValid())
        return;
    const double width = surface.isFar() ? farHaloWidth : haloWidth;
    surface.rounded(node.rect.adjusted(-width, -width, width, width), width * 2, {node.halo, {}, 0});
}

QPainterPath askew(const QRectF &rect, double degrees)
{
    QTransform turn = QTransform::fromTranslate(rect.center().x(), rect.center().y());
    turn.rotate(degrees);
    turn.translate(-rect.center().x(), -rect.center().y());
    QPainterPath path;
    path.addPolygon(turn.map(QPolygonF(rect)));
    path.closeSubpath();
    return path;
}

} // namespace keelson
