// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/metrics/frame.h"

#include <optional>

// Pure functions over samples ascending in time. "Nothing" means that the samples do not tell,
// which is never the same as zero.

namespace keelson::statistics {

/// How much a counter grew in (from, to], over the time its samples cover. A fall is a restart from zero.
struct Growth
{
    double amount = 0;
    double seconds = 0;
};
KEELSON_CORE std::optional<Growth> growth(const QList<Sample> &counter, qint64 from, qint64 to);

/// Growth per second.
KEELSON_CORE std::optional<double> rate(const QList<Sample> &counter, qint64 from, qint64 to);

/// The rate at each sample, over the `window` ms before it: what a chart shows of a counter.
KEELSON_CORE QList<Sample> rates(const QList<Sample> &counter, qint64 window);

/// When the counter first grew in (from, to]: the time of the first sample above its predecessor.
KEELSON_CORE std::optional<qint64> firstGrowth(const QList<Sample> &counter, qint64 from, qint64 to);
/// When it last did.
KEELSON_CORE std::optional<qint64> lastGrowth(const QList<Sample> &counter, qint64 from, qint64 to);

/// The newest value in (from, to].
KEELSON_CORE std::optional<Sample> last(const QList<Sample> &samples, qint64 from, qint64 to);
KEELSON_CORE std::optional<double> maximum(const QList<Sample> &samples, qint64 from, qint64 to);

/// Units per second, by least squares over at least three samples in (from, to].
KEELSON_CORE std::optional<double> slope(const QList<Sample> &samples, qint64 from, qint64 to);

/// Observations up to and including a bound; the last bound is infinite.
struct Bucket
{
    double bound = 0;
    double count = 0;
};

/// The q-quantile (0..1) of cumulative buckets, interpolated within one. The last finite bound when it
/// lies beyond; nothing when nothing was observed.
KEELSON_CORE std::optional<double> quantile(QList<Bucket> buckets, double q);

} // namespace keelson::statistics
