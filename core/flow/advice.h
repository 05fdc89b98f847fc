// SPDX-License-Identifier: MIT
#pragma once

#include "core/flow/cause.h"

#include <QStringList>

namespace keelson::flow {

/// One thing that would help, and what would come of it.
struct Advice
{
    enum class Kind {
        Enable,            ///< Switch it on.
        Resume,            ///< Find out why it is not called: rights, filter, concurrency of zero.
        SetAside,          ///< Give up what keeps failing: retries, splitting, a place for it. `changes` says which are missing.
        RaiseConcurrency,
        Parallelise,       ///< More batches of a shard at a time.
        AddShards,         ///< Only what arrives from then on is spread over them.
        EnlargeBatch,
        RaiseRetention,    ///< Wins time; heals nothing.
    };

    Kind kind = Kind::Resume;
    double from = 0;      ///< Of the setting, in its own unit; seconds of retention. 0 = unknown.
    double to = 0;
    QStringList changes;  ///< Names of `settings` to change.
    Course predicted;     ///< With it, and all else as it is.

    friend bool operator==(const Advice &, const Advice &) = default;
};

/// All there is to say of one consumer.
struct Prospect
{
    Diagnosis diagnosis;
    Course asIs;           ///< If nothing is changed.
    QList<Advice> advice;  ///< Most effective first; what only wins time last.

    friend bool operator==(const Prospect &, const Prospect &) = default;
};

/// Rerun for each change that fits the cause. The forecast is of `evidence.arrivals`.
KEELSON_CORE Prospect prospect(const Evidence &evidence, const Forecast &forecast);

} // namespace keelson::flow
