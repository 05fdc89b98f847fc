// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace keelson {

/// Colours of lines that stay apart from each other and from the surface, for people with any
/// colour vision; they repeat after `traceColours` and are then told apart by the pen's style.
constexpr int traceColours = 8;
QColor traceColour(int index, bool dark);

} // namespace keelson
