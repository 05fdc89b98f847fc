// SPDX-License-Identifier: MIT
#pragma once

#include <QCursor>
#include <QList>
#include <QRectF>

#include <optional>

namespace keelson {

/// The grips around a node: squares that resize it, and dots to pull a connector from. All in widget pixels.
struct Grip
{
    enum Kind { Resize, Connect };
    Kind kind;
    QPointF at;
    Qt::Edges edges;  ///< What a resize moves; for a connector the side it starts from.
};

QList<Grip> resizeGrips(const QRectF &widgetRect);
QList<Grip> connectGrips(const QRectF &widgetRect);
/// The grip under the mouse.
std::optional<Grip> gripAt(const QList<Grip> &grips, QPointF point);
Qt::CursorShape cursorOf(const Grip &grip);
/// `rect` with the sides of `edges` moved by `delta`, never smaller than `smallest`.
QRectF resizedBy(const QRectF &rect, Qt::Edges edges, QPointF delta, QSizeF smallest);

/// How far the connector dots stand off the node.
inline constexpr double connectorDistance = 14;

} // namespace keelson
