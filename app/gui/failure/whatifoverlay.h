// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/overlay.h"
#include "core/failure/failure.h"

namespace keelson::failure {

/// What fails and what follows, on the map; the rest fades. Nothing when nothing fails.
MapOverlay overlayOf(const Model &model, const Outcome &outcome);

} // namespace keelson::failure
