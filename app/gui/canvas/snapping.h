// SPDX-License-Identifier: MIT
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace keelson {

/// How far a moving rectangle is pulled so that it lines up with its neighbours, and the lines that show it.
struct Snap
{
    QPointF correction;
    QList<QLineF> guides;
};

/// `reach` is the distance within which edges and middles attract each other; all in scene units.
Snap snapped(const QRectF &moving, const QList<QRectF> &neighbours, double reach);

} // namespace keelson
