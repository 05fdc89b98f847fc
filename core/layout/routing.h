// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/layout/route.h"
#include "core/stop.h"

#include <functional>

namespace keelson::layout {

/// What edges run among.
struct Ground
{
    QList<QRectF> walls;   ///< Boxes: edges run around those they do not end at.
    QList<QRectF> frames;  ///< Containers: edges cross their borders but do not run along them.
    QList<QRectF> signs;   ///< Names of containers: edges run around them.
};

/// A line that is wanted from one box to another.
struct Wire
{
    QRectF from;
    QRectF to;
    QList<QPointF> bends;  ///< Where somebody put them; empty = find a way.
};

/// What part is done, 0 to 1; called on the thread that works, often.
using Progress = std::function<void(double)>;

/// Paths of horizontal and vertical pieces from border to border, one a wire, in their order. They run around walls and
/// signs, in the middle of the room between them, with few bends; those that share a way lie side by side, those that
/// share a side spread over it. A wire with bends passes them, whatever is in the way. Where there is no way, the path is
/// the straight line between the two. Equal input gives equal output.
/// When `stop` is requested, what is left becomes straight lines.
KEELSON_CORE QList<Path> routed(const Ground &ground, const QList<Wire> &wires, const Stop &stop = {},
                                const Progress &progress = {});

/// The path from border to border by way of the bends: pieces between them that are not straight get a corner.
KEELSON_CORE Path pathThrough(const QRectF &from, const QRectF &to, const QList<QPointF> &bends);

} // namespace keelson::layout
