// SPDX-License-Identifier: MIT
#include "core/metrics/rollup.h"

#include <algorithm>

namespace keelson {

namespace {

void add(std::optional<double> &sum, const std::optional<double> &value)
{
    if (value)
        sum = sum.value_or(0) + *value;
}

void worst(std::optional<double> &most, const std::optional<double> &value)
{
    if (value && (!most || *value > *most))
        most = value;
}

/// What a whole is called when its parts differ: the most telling first.
int rank(Liveness liveness)
{
    switch (liveness) {
    case Liveness::Stale: return 6;
    case Liveness::Silent: return 5;
    case Liveness::Late: return 4;
    case Liveness::Flowing: return 3;
    case Liveness::Idle: return 2;
    case Liveness::Disabled: return 1;
    case Liveness::Unknown: return 0;
    }
    return 0;
}

/// Throughput of the whole: of what comes in from outside, or of everything if nothing does.
std::optional<double> throughput(const QList<Part> &parts)
{
    std::optional<double> entering;
    std::optional<double> all;
    for (const Part &part : parts) {
        add(all, part.vitals.throughput);
        if (!part.handsOn)
            add(entering, part.vitals.throughput);
    }
    return entering ? entering : all;
}

} // namespace

Vitals rollUp(const QList<Part> &parts)
{
    Vitals whole;
    whole.throughput = throughput(parts);
    for (const Part &part : parts) {
        const Vitals &vitals = part.vitals;
        if (rank(vitals.liveness) > rank(whole.liveness))
            whole.liveness = vitals.liveness;
        if (vitals.health > whole.health || (vitals.health == whole.health && whole.trouble == Trouble::None))
            whole.trouble = vitals.trouble;
        whole.health = std::max(whole.health, vitals.health);
        whole.time = std::max(whole.time, vitals.time);
        add(whole.errors, vitals.errors);
        add(whole.faults, vitals.faults);
        add(whole.throttles, vitals.throttles);
        add(whole.backlog, vitals.backlog);
        worst(whole.duration, vitals.duration);
        worst(whole.ageSlope, vitals.ageSlope);
        worst(whole.iteratorAge, vitals.iteratorAge);
    }
    return whole;
}

} // namespace keelson
