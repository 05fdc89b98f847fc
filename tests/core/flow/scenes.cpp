// SPDX-License-Identifier: MIT
#include "scenes.h"

#include "core/model/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::simulation {

using flow::Cause;

namespace {

bool rises(const Recorded &all, qint64 now, qint64 over)
{
    for (qint64 time = now - over; time < now; time += minute) {
        if (all.ageAt(time) < 6 * over / 5 || all.ageAt(time + minute) < all.ageAt(time) + minute / 20)
            return false;
    }
    return true;
}

} // namespace

flow::Evidence evidence(const Recorded &known, qint64 now, qint64 period)
{
    flow::Evidence evidence;
    evidence.now = now;
    evidence.period = period;
    evidence.arrivals = known.arrivals.coarser(period);
    evidence.handed = known.handed.coarser(period);
    evidence.invocations = known.invocations.coarser(period);
    evidence.errors = known.errors.coarser(period);
    evidence.throttles = known.throttles.coarser(period);
    for (const Sample &age : known.ages) {
        const qint64 end = now - (now - age.time) / period * period;
        if (!evidence.ages.isEmpty() && evidence.ages.last().time == end)
            evidence.ages.last().value = std::max(evidence.ages.last().value, age.value);
        else
            evidence.ages.append({end, age.value});
    }
    evidence.feeds = kinds::stream;
    evidence.consumer = {{settings::batchSize, u"100"_s}, {settings::parallelisation, u"1"_s}, {settings::retries, u"-1"_s},
                         {settings::concurrency, u"4"_s}};
    evidence.upstream = {{settings::retention, u"86400"_s}, {settings::shards, u"4"_s}};
    return evidence;
}

Scene scene(Cause cause, qint64 at, quint32 seed)
{
    Scene scene;
    scene.asked = at + (12 + qint64(seed * 37 % 120)) * minute;
    const TimeRange ever{at, at + 10 * day};
    scene.setup.shares = seed % 2 ? QList<double>{0.25, 0.25, 0.25, 0.25} : QList<double>{0.3, 0.7};
    scene.setup = scene.setup.withCapacity(420);
    scene.setup.failing = 0.01;
    switch (cause) {
    case Cause::Stalled:
        scene.setup.stalls = {ever};
        break;
    case Cause::Silent:
        scene.setup.silent = {ever};
        break;
    case Cause::Disabled:
        scene.setup.disabled = {ever};
        scene.enabled = false;
        break;
    case Cause::Poisoned:
        scene.setup.poison = at;
        break;
    case Cause::Throttled:
        scene.setup.throttles = {ever};
        scene.setup.throttledTo = 0.07 * (seed % 4);
        scene.forgets = seed % 4 == 0;
        scene.rises = true;
        break;
    case Cause::UnderCapacity:
        scene.setup.slow = {ever};
        scene.setup.slowedTo = 0.07 * (1 + seed % 3);
        scene.rises = true;
        break;
    case Cause::CatchingUp:
        scene.setup.stalls = {{at - 8 * hour, at}};
        scene.asked = at + 10 * minute;
        break;
    case Cause::FirstRead:
        scene.setup.trim = at - day;
        scene.setup.firstRead = at;
        scene.asked = at + (3 + seed % 60) * minute;
        break;
    case Cause::Fine:
    case Cause::Unknown:
        break;
    }
    return scene;
}

flow::Evidence evidenceOf(Cause cause, Load kind, quint32 seed, qint64 period)
{
    const qint64 at = begin + qint64(seed * 5 % 24) * hour;
    Scene one = scene(cause, at, seed);
    if (period > minute && cause != Cause::FirstRead)
        one.asked += 6 * period;
    const Recorded all = run(load(kind, 10, seed), one.setup, seed);
    while (one.rises && !rises(all, one.asked, 6 * period) && one.asked < all.arrivals.to())
        one.asked += minute;
    Recorded known = all.until(one.asked);
    if (one.forgets)
        known.ages.removeIf([&](const Sample &age) { return age.time > at; });
    flow::Evidence found = evidence(known, one.asked, period);
    found.enabled = one.enabled;
    return found;
}

} // namespace keelson::simulation
