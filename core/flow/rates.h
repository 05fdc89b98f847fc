// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/metrics/frame.h"

#include <QList>

#include <optional>

namespace keelson::flow {

/// How much happened in each of many even periods, per second. NaN where nothing is known, which is not zero.
struct KEELSON_CORE Rates
{
    qint64 from = 0;         ///< Begin of the first period, ms since the epoch.
    qint64 period = 60'000;  ///< ms.
    QList<double> values;

    qint64 to() const { return from + period * values.size(); }
    /// Mean over the known part of the range; nothing when none of it is known.
    std::optional<double> mean(TimeRange range) const;
    /// The part of it in the range, by whole periods.
    Rates within(TimeRange range) const;
    /// The same by longer periods that end with the last one; a period of which less than half is known is not.
    Rates coarser(qint64 longer) const;
};

/// The rates of a counter (running total) over the periods of the range. What was counted between two samples is spread
/// over the time between them, unless that is longer than `gap` ms: then nothing is known of it.
KEELSON_CORE Rates ratesOf(const QList<Sample> &counter, TimeRange range, qint64 period, qint64 gap);

/// Both together, over the periods of `a`. What one of them does not tell counts as nothing of it.
KEELSON_CORE Rates sum(const Rates &a, const Rates &b);

} // namespace keelson::flow
