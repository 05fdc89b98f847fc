// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"

#include <QList>
#include <QPointF>

namespace keelson {

/// A line without a break: x in ms relative to the end of the range (0 = the end), y as the samples'.
using Stretch = QList<QPointF>;

/// What is worth drawing of the samples in `range` on `columns` columns: of each the lowest and the highest
/// value, so that no peak is lost, and two points a column at most. The line is broken
/// where two samples are more than `gap` ms apart; a missing value is not drawn as if it were known.
QList<Stretch> reduced(const QList<Sample> &samples, TimeRange range, int columns, qint64 gap);

/// The distance from which on a series has a gap: some times what usually lies between its samples.
qint64 usualGap(const QList<Sample> &samples);

} // namespace keelson
