// SPDX-License-Identifier: MIT
#pragma once

#include "core/flow/evidence.h"

namespace keelson::flow {

/// Why a consumer is behind.
enum class Cause {
    Unknown,        ///< The evidence tells nothing, or nothing that fits together.
    Fine,           ///< It is not behind.
    CatchingUp,     ///< Behind, and getting nearer.
    UnderCapacity,  ///< Works all the time; more arrives than it can do.
    Throttled,      ///< Calls are refused: too little concurrency.
    Poisoned,       ///< The same batch fails again and again; what is behind it waits.
    Stalled,        ///< Nothing is handed over although work waits.
    Silent,         ///< Tells nothing at all although work arrives.
    Disabled,       ///< Switched off.
    FirstRead,      ///< The age jumped faster than the clock: it began with old records. Not growth.
};

/// The cause and the numbers that show it, over the last minutes. Rates per second; nothing = not told.
struct KEELSON_CORE Diagnosis
{
    Cause cause = Cause::Unknown;
    std::optional<qint64> age;         ///< ms.
    std::optional<double> slope;       ///< Seconds of age per second.
    std::optional<double> arrivals;
    std::optional<double> handed;
    std::optional<double> invocations;
    std::optional<double> errors;
    std::optional<double> throttles;
    std::optional<Capacity> capacity;
    qint64 since = 0;                  ///< Since when it has been behind, or silent; ms since the epoch, 0 = unknown.

    /// Someone should look at it.
    bool isAlarm() const;

    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

KEELSON_CORE Diagnosis diagnose(const Evidence &evidence);

} // namespace keelson::flow
