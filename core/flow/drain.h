// SPDX-License-Identifier: MIT
#pragma once

#include "core/flow/arrivals.h"
#include "core/flow/capacity.h"

namespace keelson::flow {

/// A stream and how far behind its reader is.
struct Queue
{
    qint64 now = 0;                 ///< ms since the epoch.
    std::optional<qint64> age;      ///< Of the oldest record not yet read, ms; 0 = caught up.
    std::optional<double> backlog;  ///< Records waiting, where it is counted; else the arrivals over the age.
    Rates arrivals;                 ///< What came in, at least over the age.
    qint64 retention = 0;           ///< After this age a record is lost: min of retention and record age, ms; 0 = unknown.
    qint64 idleAge = 60'000;        ///< Up to this age it counts as caught up, ms.
};

/// A time as an interval: one in ten ways comes earlier than `early`, one in ten later than `late`. ms since the epoch;
/// nothing = not within the horizon.
struct Times
{
    std::optional<qint64> early;
    std::optional<qint64> likely;
    std::optional<qint64> late;

    friend bool operator==(const Times &, const Times &) = default;
};

enum class Missing { Nothing, Age, Arrivals, Capacity };

/// When a backlog is gone.
struct Drain
{
    enum class Outcome {
        Unknown,    ///< `missing` says for want of what.
        CaughtUp,   ///< Nothing to drain.
        Drained,    ///< `when`.
        NotBefore,  ///< More likely than not still behind at `horizon`; `when.early` may be known.
        Never,      ///< At this capacity the backlog grows from day to day.
    };

    Outcome outcome = Outcome::Unknown;
    Times when;
    qint64 horizon = 0;  ///< How far was looked, ms since the epoch.
    Missing missing = Missing::Nothing;
    double backlog = 0;  ///< Records waiting now.

    friend bool operator==(const Drain &, const Drain &) = default;
};

/// When records are lost because nobody read them in time.
struct Loss
{
    enum class Outcome { Unknown, None, Possible, Likely };

    Outcome outcome = Outcome::Unknown;
    double chance = 0;    ///< Share of the ways in which something is lost within the horizon: none below 0.1, likely from 0.5.
    Times when;
    double required = 0;  ///< Records per second that avoid it in nine of ten ways; 0 when nothing is lost.
    double share = 0;     ///< The same as a multiple of what arrives.

    friend bool operator==(const Loss &, const Loss &) = default;
};

struct Course
{
    Drain drain;
    Loss loss;

    friend bool operator==(const Course &, const Course &) = default;
};

/// How fast the queue is read. What arrives from now on may be read faster than what waits: a stream that is split keeps
/// its old records in its old shards.
struct Service
{
    double rate = 0;   ///< Records per second.
    double fresh = 0;  ///< Of records that arrive from now on.
    double error = 0;  ///< Standard error as a share.

    Service(const Capacity &capacity) : rate(capacity.rate), fresh(capacity.rate), error(capacity.error) { }
    Service(double reads, double readsFresh, double share) : rate(reads), fresh(readsFresh), error(share) { }
};

/// Runs the queue forward along every path of the forecast. With the age A and the arrivals l, dA/dt = 1 - service/l(t - A).
KEELSON_CORE Course course(const Queue &queue, const Forecast &forecast, const std::optional<Service> &service);

/// Records per second that drain the queue by then in nine of ten ways; nothing without a forecast until then.
KEELSON_CORE std::optional<double> rateToDrain(const Queue &queue, const Forecast &forecast, qint64 by);

} // namespace keelson::flow
