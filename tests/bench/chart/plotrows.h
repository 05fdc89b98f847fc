// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"

/// A walk within 0 and 100, one value a second.
QList<keelson::Sample> noise(int count, quint32 seed);

/// A wall of charts on which the newest column arrives.
void measureWall();
/// Panning and zooming in one chart with very many samples, beside Qt Charts.
void measurePanAndZoom();
