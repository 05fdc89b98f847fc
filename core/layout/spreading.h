// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/routing.h"

namespace keelson::layout {

/// Moves pieces of paths that lie on each other apart, as far as the room between walls, signs and the borders of frames
/// allows. Paths of wires with bends stay.
void spread(QList<Path> &paths, const QList<Wire> &wires, const Ground &ground);

/// Leaves out points that lie on the line between their neighbours.
Path withoutStraightBends(const Path &path);

} // namespace keelson::layout
