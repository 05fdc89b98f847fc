// SPDX-License-Identifier: MIT
#pragma once

#include "core/flow/capacity.h"
#include "core/flow/drain.h"
#include "core/metrics/history.h"

namespace keelson::flow {

/// All that is known of a consumer and of what feeds it, up to `now`. Rates are per second; a period that was not told is
/// NaN, which is how a consumer falls silent.
struct KEELSON_CORE Evidence
{
    qint64 now = 0;              ///< ms since the epoch.
    qint64 period = 60'000;      ///< ms between two values.
    Rates arrivals;              ///< Records that came in upstream.
    Rates handed;                ///< Records handed to the consumer, repetitions included.
    Rates invocations;
    Rates errors;
    Rates throttles;
    QList<Sample> ages;          ///< Of the oldest record, ms.
    std::optional<double> backlog;
    std::optional<bool> enabled;
    QString feeds;               ///< Kind id of what feeds it: stream, queue, data-store; empty = unknown.
    Labels consumer;             ///< Its settings, by the names of `settings`.
    Labels upstream;             ///< Those of what feeds it.

    /// Up to this age records wait for their batch, not for capacity, ms.
    qint64 idleAge() const;
    /// After this age a record is lost: min of retention and record age, ms; 0 = unknown.
    qint64 retention() const;
};

/// Fills it from what was read: totals and gauges of the consumer, and `incoming-records`, else `records`, or `domain-events`
/// of what feeds it.
KEELSON_CORE Evidence evidenceOf(const Resource &consumer, const QList<Resource> &upstream, const MetricHistory &history,
                                 qint64 now, qint64 period);

/// The age at `now`. When it was last told before work came in, the clock tells it: it grows by a second a second.
KEELSON_CORE std::optional<qint64> ageOf(const Evidence &evidence);

KEELSON_CORE Queue queueOf(const Evidence &evidence);

/// By the progress of the age where it can be told, else by the records handed over; of periods without throttles if
/// there are any.
KEELSON_CORE std::optional<Capacity> capacityOf(const Evidence &evidence);

} // namespace keelson::flow
