// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/id.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace keelson::layout {

/// Where a box belongs within what holds it. Layout knows places, not kinds.
enum class Place {
    Source,  ///< Above the rest: who starts the work, such as actors and apps.
    Upper,   ///< In the rows above the pipe.
    Pipe,    ///< A bar across the whole width that the others feed and read.
    Lower,   ///< In the rows below the pipe.
    Sink,    ///< Below the rest: what the work ends at, such as external systems.
};

struct Box
{
    Id id;
    Id container;                     ///< A box of the list, or null at top level.
    Place place = Place::Upper;
    QSizeF size;                      ///< Of a container: the smallest it may be.
    std::optional<QPointF> position;  ///< Top left, where a person put it; absent = find one.
};

/// Work that runs from one box to the other; joins what should stand together.
struct Link
{
    Id from;
    Id to;
    double weight = 1;
};

struct Spacing
{
    double gap = 52;      ///< Between boxes of a row.
    double channel = 72;  ///< Between rows, where edges and their labels run.
    double street = 110;  ///< Between containers that stand side by side, for the same reason.
    double padding = 28;  ///< Between a container's border and its contents.
    double title = 34;    ///< Extra at a container's top for its name.
};

/// Rectangles for all boxes, scene units, absolute. Two levels and more: each container is laid out by
/// itself, grows to hold its contents and is one box of the level above; containers run from left to
/// right along the links, boxes of a row stand in the order that crosses fewest of them.
/// - A box with a position stays there; its container grows around it.
/// - A box without one overlaps no sibling and stands next to what it is linked to.
/// - Equal input gives equal output; the order of `boxes` decides what is otherwise equal.
/// Containers that contain each other are treated as if they stood at top level.
KEELSON_CORE QHash<Id, QRectF> layoutBulkheads(const QList<Box> &boxes, const QList<Link> &links,
                                               const Spacing &spacing = {});

} // namespace keelson::layout
