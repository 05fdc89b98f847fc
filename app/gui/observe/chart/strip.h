// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"

#include <QList>

namespace keelson {

/// What a line is within one column of pixels.
struct StripCell
{
    double low = 0;
    double high = 0;
    bool known = false;
    bool lowFirst = false;  ///< The low one came before the high one.
    bool joins = false;     ///< The line comes from the last known cell before; else there is a gap.

    friend bool operator==(const StripCell &, const StripCell &) = default;
};

/// A line as columns that are fixed in time: another range of the same width shows the same cells elsewhere, so that
/// what did not change need not be painted again.
struct Strip
{
    qint64 perColumn = 1;  ///< ms.
    qint64 first = 0;      ///< Number of the first column since the epoch.
    QList<StripCell> cells;

    friend bool operator==(const Strip &, const Strip &) = default;
};

/// ms a column stands for, so that `columns` of them hold the range.
qint64 perColumn(TimeRange range, int columns);
/// Number of the column a moment lies in.
qint64 columnOf(qint64 time, qint64 perColumn);

/// The samples in the range, and of the one before it whether the line enters. Broken where two are more than
/// `gap` ms apart. Any thread.
Strip stripOf(const QList<Sample> &samples, TimeRange range, qint64 perColumn, qint64 gap);

} // namespace keelson
