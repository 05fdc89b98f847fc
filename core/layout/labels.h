// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/layout/route.h"

namespace keelson::layout {

/// The height that a label takes on its path, scene units.
inline constexpr double labelHeight = 17;

struct Label
{
    Path path;         ///< At least two points.
    double width = 0;  ///< What the whole text takes; 0 = there is none.
};

/// Where the middle of a label goes.
struct LabelSpot
{
    double along = 0.5;  ///< Part of the path's length.
    double room = 0;     ///< Width it may take there; 0 = there is no room for it.

    friend bool operator==(const LabelSpot &, const LabelSpot &) = default;
};

/// A place for each label on its own path, in their order: no label lies on another one or on one of the `boxes`, and as
/// few as possible on other paths. Each stands as near to the middle of its path as that allows, and gets less room than it
/// wants where all of it would not fit. Equal input gives equal output.
KEELSON_CORE QList<LabelSpot> placeLabels(const QList<Label> &labels, const QList<QRectF> &boxes);

/// The point at a part of the path's length.
KEELSON_CORE QPointF pointOn(const Path &path, double along);
KEELSON_CORE QRectF labelRect(const Path &path, const LabelSpot &spot);

} // namespace keelson::layout
