// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/overlay.h"
#include "core/wiring/wiring.h"

namespace keelson::wiring {

/// Everything that is wrong, with how often; nothing fades.
MapOverlay allDefects(const QList<Defect> &defects);
/// One event: who publishes it, who consumes it; the rest fades.
MapOverlay oneEvent(const Wire &wire);
/// One defect of no event; the rest fades.
MapOverlay oneDefect(const Defect &defect);

} // namespace keelson::wiring
