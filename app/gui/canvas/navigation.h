// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/direction.h"
#include "core/model/id.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <functional>

namespace keelson {

class SceneIndex;
struct SceneNode;

struct Place
{
    Id id;
    QRectF rect;
};

/// The place one step from `from` in a direction: near ahead beats far ahead, straight beats aslant. Null when there
/// is none on that side. Of two that are alike the one of the lower id.
Id nextInDirection(const QRectF &from, const QList<Place> &places, Direction direction);
Id nearestTo(QPointF point, const QList<Place> &places);

/// Which nodes can be stepped to.
using Steppable = std::function<bool(const SceneNode &)>;

/// The same answers from an index: it looks around in widening areas and not at every node.
Id nextInDirection(const QRectF &from, const SceneIndex &index, Direction direction, const Steppable &steppable);
Id nearestTo(QPointF point, const SceneIndex &index, const Steppable &steppable);

QPointF unit(Direction direction);

} // namespace keelson
