// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/overlay.h"
#include "app/gui/review/listed.h"

namespace keelson {

/// What the map says of open findings: a ring for errors, a number for warnings as well, and for notes only when they are
/// counted. A service counts what is wrong in it, too: its insides are seldom shown.
MapOverlay marksOf(const Model &model, const QList<Listed> &findings, bool countsNotes);

} // namespace keelson
