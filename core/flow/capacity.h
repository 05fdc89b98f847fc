// SPDX-License-Identifier: MIT
#pragma once

#include "core/flow/rates.h"

namespace keelson::flow {

/// What a consumer can do when there is enough to do.
struct Capacity
{
    double rate = 0;      ///< Records per second.
    double error = 0;     ///< Standard error as a share of `rate`.
    qint64 observed = 0;  ///< ms of work at capacity it was measured over.
    qint64 last = 0;      ///< End of the last of it, ms since the epoch.

    friend bool operator==(const Capacity &, const Capacity &) = default;
};

/// How fast the oldest record moved on: what had arrived up to it, from one age to the next. Counts no repetition, sees
/// the shard that is furthest behind, and needs no counter of the consumer; its unit is that of the arrivals.
KEELSON_CORE Rates progress(const Rates &arrivals, const QList<Sample> &ages);

/// Sustained capacity from what was handed over while there was a backlog: of the last hour of such work, without the
/// minutes in which it stood still or was held up, and without spikes. `ages`: iterator age in ms; older than `idleAge`
/// means that records were waiting. Nothing when it has not been busy for five minutes or three periods.
KEELSON_CORE std::optional<Capacity> capacity(const Rates &handed, const QList<Sample> &ages, qint64 idleAge);

} // namespace keelson::flow
