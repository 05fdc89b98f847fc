// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/overlay.h"
#include "core/compare/report.h"

#include <QRectF>

namespace keelson {

/// A box that is gone, where it stood.
struct CompareGhost
{
    Id element;
    const Kind *kind = nullptr;
    QString name;
    QRectF rect;

    friend bool operator==(const CompareGhost &, const CompareGhost &) = default;
};

/// Of the elements that are gone, those that stood on the first map of the earlier model; a little aside where another
/// stands now. On a worker: boxes without a place of their own are laid out for it.
QList<CompareGhost> ghostsOf(const compare::Comparison &comparison, const Model &before, const Model &after);

/// What a comparison says of the boxes and edges of a map.
MapOverlay overlayOf(const compare::Report &report, const QList<CompareGhost> &ghosts, const Theme &theme);

} // namespace keelson
