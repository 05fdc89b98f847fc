// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <Qt>

namespace keelson::layout {

enum class Side { Right, Below, Left, Above };

/// Room left between notes, scene units.
inline constexpr double boardGap = 24;

/// Top left of a new rectangle on that side of `neighbour`, their centres on one line where nothing
/// is in the way. Where something is, the rectangle slides along the side to the nearest free room,
/// so that a second branch of a timeline ends up under the first. Nothing in `taken` is overlapped
/// and nothing moves; `gap` is kept to all of it. Time grows as n log n.
KEELSON_CORE QPointF placeOnBoard(const QList<QRectF> &taken, const QRectF &neighbour, QSizeF size,
                                  Side side, double gap = boardGap);

/// Top left of a new rectangle at `wanted`, or as near as there is room straight beside or below it.
KEELSON_CORE QPointF placeNear(const QList<QRectF> &taken, QPointF wanted, QSizeF size,
                               double gap = boardGap);

/// The box of all; null when there is none.
KEELSON_CORE QRectF boundsOf(const QList<QRectF> &rects);

/// True when the two share area; touching borders do not count.
KEELSON_CORE bool overlap(const QRectF &a, const QRectF &b);

/// A straight cut across a board, at which room is made or taken away.
struct Cut
{
    Qt::Orientation way = Qt::Horizontal;  ///< Horizontal: what is right of it moves; Vertical: what is below.
    double at = 0;                         ///< x, or y.
    double by = 0;                         ///< > 0 makes room, < 0 takes it away.
};

/// Something that lies on a board, as a cut finds it.
struct Piece
{
    QRectF rect;
    Qt::Orientations grows = {};    ///< Ways in which a cut through it makes it longer; otherwise its middle decides.
    Qt::Orientations endless = {};  ///< Reaches across the whole board this way, whatever `rect` says.
    bool fixed = false;             ///< Stays as it is, and what moves keeps clear of it.
};

/// Where the pieces are after the cut, in their order. Room is taken away only as far as nothing overlaps that did not
/// before; a piece in whose way a fixed one lies goes on to its other side, and what follows it with it.
/// Time grows as n log n.
KEELSON_CORE QList<QRectF> opened(const QList<Piece> &pieces, const Cut &cut);

} // namespace keelson::layout
