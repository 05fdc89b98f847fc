// SPDX-License-Identifier: MIT
#pragma once

#include "core/flow/rates.h"

#include <QList>

#include <optional>

// A stream of several shards and the function that reads it, simulated: what it would have told a source of metrics,
// and what really happened. Fixed seeds; no clock.

namespace keelson::simulation {

inline constexpr qint64 second = 1000;
inline constexpr qint64 minute = 60 * second;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;
inline constexpr qint64 monday = 1'699'833'600'000;  ///< Monday, 2023-11-13, midnight UTC.

enum class Load { Flat, Diurnal, Drifting, Weekend, Bursts, Growing };

/// Records per second, minute by minute, from Monday midnight on; 100 a second on average.
flow::Rates load(Load kind, int days, quint32 seed);

struct Setup
{
    QList<double> shares{0.25, 0.25, 0.25, 0.25};  ///< Of the load, by shard.
    double batch = 100;                            ///< Records.
    int parallelisation = 1;
    double seconds = 2;                            ///< That a full batch takes.
    double jitter = 0.05;
    QList<TimeRange> stalls;                       ///< The function is not called: nothing moves, nothing is told.
    QList<TimeRange> disabled;
    QList<TimeRange> throttles;                    ///< Concurrency suffices for `throttledTo` of the calls.
    double throttledTo = 0.5;
    QList<TimeRange> slow;                         ///< A batch takes longer: `slowedTo` of the usual rate.
    double slowedTo = 0.5;
    double failing = 0;                            ///< Share of calls that fail once.
    QList<TimeRange> silent;                       ///< As `stalls`, but not even the age is told.
    std::optional<qint64> poison;                  ///< The first record of that time or later in the first shard always fails.
    qint64 poisonUntil = 0;                        ///< Until it is set aside; 0 = it never is.
    qint64 firstRead = 0;                          ///< The function begins then, with the oldest record there is.
    qint64 trim = 0;                               ///< Time of that record.

    double capacity() const { return double(shares.size()) * parallelisation * batch / seconds; }
    /// The same with so many records a second.
    Setup withCapacity(double rate) const;
};

struct Recorded
{
    flow::Rates arrivals;
    flow::Rates handed;
    flow::Rates invocations;
    flow::Rates errors;
    flow::Rates throttles;
    QList<Sample> ages;        ///< ms, one a minute, of the shard that is furthest behind; as told.
    QList<qint64> oldest;      ///< Truth: age in ms at the end of each minute.

    qint64 ageAt(qint64 time) const;
    /// When the age was first at most that much after `from`.
    std::optional<qint64> drained(qint64 from, qint64 age) const;
    /// When it first reached the retention after `from`.
    std::optional<qint64> lost(qint64 from, qint64 retention) const;
    /// What was known at that time.
    Recorded until(qint64 time) const;
};

Recorded run(const flow::Rates &arrivals, const Setup &setup, quint32 seed);

} // namespace keelson::simulation
