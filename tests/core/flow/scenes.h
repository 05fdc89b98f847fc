// SPDX-License-Identifier: MIT
#pragma once

#include "core/flow/cause.h"
#include "simulator.h"

// What can go wrong with a consumer, staged: the cause is known, and what a source would have told of it.

namespace keelson::simulation {

inline constexpr qint64 begin = monday + 8 * day;  ///< When it goes wrong, before the hour of a case.

/// What a source that tells a value each period would have told.
flow::Evidence evidence(const Recorded &known, qint64 now, qint64 period = minute);

/// A case of the cause: what happened, and when it is asked.
struct Scene
{
    Setup setup;
    qint64 asked = 0;
    std::optional<bool> enabled;
    bool rises = false;    ///< Asked once the age rises: a slow function may well keep up through the night.
    bool forgets = false;  ///< No age is told while nothing is called.
};

Scene scene(flow::Cause cause, qint64 at, quint32 seed);

/// What is known when it is asked.
flow::Evidence evidenceOf(flow::Cause cause, Load kind, quint32 seed, qint64 period = minute);

} // namespace keelson::simulation
