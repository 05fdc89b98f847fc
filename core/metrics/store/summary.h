// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/metrics/frame.h"

namespace keelson {

/// What a stretch of time came to, whatever is shown of it: peaks are kept, and an average can be had.
struct Summary
{
    qint64 time = 0;     ///< Its end, inclusive; ms since the epoch.
    double minimum = 0;
    double maximum = 0;
    double last = 0;
    double sum = 0;
    qint64 count = 0;    ///< Samples in it, never 0: what has none is not there.

    friend bool operator==(const Summary &, const Summary &) = default;
};

/// One a sample.
KEELSON_CORE QList<Summary> summaries(const QList<Sample> &samples);

/// Ascending ones drawn together, one for each (n * width - width, n * width] in which there is any; their sums are exact
/// in decimals as long as the values are short decimals.
KEELSON_CORE QList<Summary> combined(const QList<Summary> &summaries, qint64 width);

/// The end of the stretch of `width` ms `time` is in.
KEELSON_CORE qint64 stretchEnd(qint64 time, qint64 width);

} // namespace keelson
