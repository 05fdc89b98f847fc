// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/direction.h"
#include "core/model/id.h"

#include <QList>
#include <QPointF>
#include <QRectF>

namespace keelson {

struct Place
{
    Id id;
    QRectF rect;
};

/// The place one step from `from` in a direction: near ahead beats far ahead, straight beats aslant. Null when there
/// is none on that side.
Id nextInDirection(const QRectF &from, const QList<Place> &places, Direction direction);
Id nearestTo(QPointF point, const QList<Place> &places);
QPointF unit(Direction direction);

} // namespace keelson
