// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/canvas.h"
#include "app/gui/keygroup.h"

namespace keelson {

/// What the canvas itself does with keys, mouse and wheel, as far as these features go: moving about first, then what it does
/// with nodes, then the view.
QList<KeyGroup> canvasKeys(Canvas::Features features);

} // namespace keelson
