// SPDX-License-Identifier: MIT
#include "app/gui/canvas/handles.h"

#include <algorithm>

namespace keelson {

namespace {

constexpr double grabRadius = 9;
constexpr double smallestGripped = 24;  // widget pixels; smaller nodes would disappear under their grips

} // namespace

QList<Grip> resizeGrips(const QRectF &rect)
{
    if (rect.width() < smallestGripped || rect.height() < smallestGripped)
        return {};
    return {{Grip::Resize, rect.topLeft(), Qt::TopEdge | Qt::LeftEdge},
            {Grip::Resize, rect.topRight(), Qt::TopEdge | Qt::RightEdge},
            {Grip::Resize, rect.bottomRight(), Qt::BottomEdge | Qt::RightEdge},
            {Grip::Resize, rect.bottomLeft(), Qt::BottomEdge | Qt::LeftEdge}};
}

QList<Grip> connectGrips(const QRectF &rect)
{
    if (rect.width() < smallestGripped || rect.height() < smallestGripped)
        return {};
    const QPointF middle = rect.center();
    return {{Grip::Connect, {rect.right() + connectorDistance, middle.y()}, Qt::RightEdge},
            {Grip::Connect, {middle.x(), rect.bottom() + connectorDistance}, Qt::BottomEdge},
            {Grip::Connect, {rect.left() - connectorDistance, middle.y()}, Qt::LeftEdge},
            {Grip::Connect, {middle.x(), rect.top() - connectorDistance}, Qt::TopEdge}};
}

std::optional<Grip> gripAt(const QList<Grip> &grips, QPointF point)
{
    const auto found = std::find_if(grips.begin(), grips.end(), [&](const Grip &grip) {
        const QPointF gap = grip.at - point;
        return QPointF::dotProduct(gap, gap) <= grabRadius * grabRadius;
    });
    return found == grips.end() ? std::nullopt : std::optional(*found);
}

Qt::CursorShape cursorOf(const Grip &grip)
{
    if (grip.kind == Grip::Connect)
        return Qt::CrossCursor;
    const bool falling = grip.edges == (Qt::TopEdge | Qt::LeftEdge) || grip.edges == (Qt::BottomEdge | Qt::RightEdge);
    return falling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

QRectF resizedBy(const QRectF &rect, Qt::Edges edges, QPointF delta, QSizeF smallest)
{
    QRectF resized = rect;
    if (edges & Qt::LeftEdge)
        resized.setLeft(std::min(rect.left() + delta.x(), rect.right() - smallest.width()));
    if (edges & Qt::RightEdge)
        resized.setRight(std::max(rect.right() + delta.x(), rect.left() + smallest.width()));
    if (edges & Qt::TopEdge)
        resized.setTop(std::min(rect.top() + delta.y(), rect.bottom() - smallest.height()));
    if (edges & Qt::BottomEdge)
        resized.setBottom(std::max(rect.bottom() + delta.y(), rect.top() + smallest.height()));
    return resized;
}

} // namespace keelson
