// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/vitals.h"

#include <QList>

namespace keelson {

/// The work of one part, to be summed with others'.
struct Part
{
    Vitals vitals;
    /// True for work handed on inside (a trigger behind a table): its throughput is not added, since
    /// the same unit of work was counted where it came in.
    bool handsOn = false;
};

/// The whole these parts make: rates and backlogs add up, of ages and durations the worst counts, and
/// trouble of one part is trouble of the whole.
Vitals rollUp(const QList<Part> &parts);

} // namespace keelson
