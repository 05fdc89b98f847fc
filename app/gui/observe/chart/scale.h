// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/chart/trace.h"

#include <QString>

namespace keelson {

/// How a chart's values are divided and written, chosen so that the numbers at its axis are short.
struct Scale
{
    double divisor = 1;
    QString unit;     ///< "s", "min", "/s"; empty for plain counts.
    double top = 1;   ///< Upper end of the axis, after division; the lower one is 0.
    int ticks = 3;
    int decimals = 0;

    friend bool operator==(const Scale &, const Scale &) = default;
};

/// For values up to `highest`, with about `steps` steps.
Scale scaleFor(ValueUnit unit, double highest, int steps = 4);

/// One value in words: "1.2 s", "14 /s", "0 /s".
QString written(ValueUnit unit, double value);

} // namespace keelson
