// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QList>
#include <QPointF>
#include <QRectF>

namespace keelson::layout {

using Path = QList<QPointF>;  ///< At least two points.

/// The line between the centres, cut off at both borders; between the centres themselves when one
/// rectangle reaches over the other's centre.
KEELSON_CORE Path straightRoute(const QRectF &from, const QRectF &to);

/// A path of horizontal and vertical pieces from border to border, with few bends and as few of the
/// `obstacles` under it as the usual shapes allow. Boxes above each other are joined top to bottom.
/// `port` moves its ends sideways, so that edges which join the same two boxes lie apart; `channel`
/// moves the piece between its bends, so that edges which run side by side do.
KEELSON_CORE Path orthogonalRoute(const QRectF &from, const QRectF &to,
                                  const QList<QRectF> &obstacles = {}, double port = 0,
                                  double channel = 0);

} // namespace keelson::layout
