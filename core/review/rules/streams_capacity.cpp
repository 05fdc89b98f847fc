// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/channels.h"
#include "core/review/rules/fixing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

// Whether functions keep up with what the model expects. Only where somebody gave the numbers.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using architecture::givenNumber;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::StreamCapacity)
};

/// Batches that can be worked on at once; 0 where somebody limited them another way.
double lanes(const Model &model, const Element &function)
{
    double shards = 1;
    for (const Element *stream : streamsReadBy(model, function))
        shards = std::max(shards, givenNumber(*stream, "shards"_L1, 1));
    return shards * std::max(1.0, givenNumber(function, "parallelization"_L1, 1));
}

/// What it can do in a second; 0 when nobody said how long a batch takes.
double capacity(const Model &model, const Element &function)
{
    const double duration = givenNumber(function, "batchDuration"_L1);
    const double batch = std::max(1.0, givenNumber(function, "batchSize"_L1, 1));
    return duration > 0 ? lanes(model, function) * batch / duration : 0;
}

constexpr double busy = 0.7;

QList<Breach> busyReader(const Model &model, const Element &function)
{
    const double rate = givenNumber(function, "expectedRate"_L1);
    const double most = capacity(model, function);
    if (most <= 0 || rate <= busy * most)
        return {};
    return {{Tr::tr("“%1” gets %L2 records in a second and can do %L3.").arg(function.name).arg(rate, 0, 'g', 4).arg(most, 0, 'g', 4)}};
}

constexpr const char *workInParallel = QT_TRANSLATE_NOOP("Rules", "Work on more batches of a shard at once");

Edit addLanes(const Model &model, const Finding &finding)
{
    constexpr double mostLanes = 10;
    Edit edit = fixing(workInParallel);
    if (!isStanding(model, finding))
        return edit;
    const Element &function = *model.element(finding.elements.first());
    const double now = std::max(1.0, givenNumber(function, "parallelization"_L1, 1));
    const double needed = std::ceil(now * givenNumber(function, "expectedRate"_L1) / (busy * capacity(model, function)));
    if (needed > now && needed <= mostLanes)
        edit.set(function.id, "parallelization"_L1, needed);
    return edit;
}

QList<Breach> stoppedTooEarly(const Model &, const Element &function)
{
    const double duration = givenNumber(function, "batchDuration"_L1);
    const double timeout = givenNumber(function, "timeout"_L1);
    if (duration <= timeout)
        return {};
    return {{Tr::tr("A batch of “%1” can take %L2 s, but after %L3 s it is stopped.").arg(function.name).arg(duration).arg(timeout)}};
}

constexpr const char *raiseTimeout = QT_TRANSLATE_NOOP("Rules", "Give it the time it needs");

/// The queues it reads have to hide messages for as long.
Edit giveTime(const Model &model, const Finding &finding)
{
    constexpr double longest = 900;
    Edit edit = fixing(raiseTimeout);
    if (!isStanding(model, finding))
        return edit;
    const Element &function = *model.element(finding.elements.first());
    const double duration = givenNumber(function, "batchDuration"_L1);
    if (duration > longest)
        return edit;
    const double timeout = std::min(longest, std::ceil(duration * 1.5));
    edit.set(function.id, "timeout"_L1, timeout);
    for (const Element *queue : queuesReadBy(model, function)) {
        const double asked = visibilityPerTimeout * timeout;
        if (givenNumber(*queue, "visibilityTimeout"_L1) < asked)
            edit.set(queue->id, "visibilityTimeout"_L1, asked);
    }
    return edit;
}

/// How long the streams a function reads leave it for trying; negative when it reads none.
double timeForTrying(const Model &model, const Element &function)
{
    double least = -1;
    for (const Element *stream : streamsReadBy(model, function)) {
        const double left = std::max(0.0, givenNumber(*stream, "retention"_L1) - recoveryTime(model, function.id));
        least = least < 0 ? left : std::min(least, left);
    }
    return least;
}

double timeTrying(const Element &function)
{
    const double age = givenNumber(function, "recordAge"_L1);
    const double retries = givenNumber(function, "retries"_L1);
    if (age > 0)
        return age;
    return retries < 0 ? 0 : (retries + 1) * givenNumber(function, "timeout"_L1);
}

QList<Breach> triesTooLong(const Model &model, const Element &function)
{
    const double most = timeForTrying(model, function);
    if (most < 0 || timeTrying(function) <= most)
        return {};
    return {{Tr::tr("“%1” may try one event for %L2 h; after %L3 h what waits behind it is lost.").arg(function.name)
                 .arg(timeTrying(function) / 3600, 0, 'g', 3).arg(most / 3600, 0, 'g', 3)}};
}

constexpr const char *giveUpInTime = QT_TRANSLATE_NOOP("Rules", "Give up in time");

Edit limitAge(const Model &model, const Finding &finding)
{
    constexpr double shortest = 60;
    const Element *function = model.element(finding.elements.value(0));
    const double age = function ? std::floor(timeForTrying(model, *function) / 2) : 0;
    return age >= shortest ? setting(model, finding, giveUpInTime, "recordAge"_L1, std::min(age, 604'800.0)) : fixing(giveUpInTime);
}

/// Systems a function calls, itself or as the one that listens for a service that does.
QList<const Element *> systemsBehind(const Model &model, const Element &function)
{
    QList<const Element *> called = model.targets(function.id, relations::calls);
    if (const Element *service = architecture::serviceOf(model, function.id); service && isOfRole(function, "listener"_L1))
        called += model.targets(service->id, relations::calls);
    called.removeIf([](const Element *element) { return !element->is(kinds::externalSystem); });
    return called;
}

QList<Breach> floods(const Model &model, const Element &function)
{
    const double rate = givenNumber(function, "expectedRate"_L1);
    if (architecture::isSaid(function, "concurrency"_L1))
        return {};
    QList<Breach> breaches;
    for (const Element *system : systemsBehind(model, function)) {
        const double limit = givenNumber(*system, "rateLimit"_L1);
        if (limit > 0 && rate > limit)
            breaches.append({Tr::tr("“%1” gets %L2 events in a second; “%3” takes %L4 and nothing slows it down.")
                                 .arg(function.name).arg(rate, 0, 'g', 4).arg(system->name).arg(limit, 0, 'g', 4), {system->id}});
    }
    return breaches;
}

constexpr const char *slowDown = QT_TRANSLATE_NOOP("Rules", "Let only so many run as the other system takes");

Edit limitConcurrency(const Model &model, const Finding &finding)
{
    const Element *function = model.element(finding.elements.value(0));
    const Element *system = model.element(finding.elements.value(1));
    if (!function || !system)
        return fixing(slowDown);
    const double duration = std::max(0.0, givenNumber(*function, "batchDuration"_L1));
    const double batch = std::max(1.0, givenNumber(*function, "batchSize"_L1, 1));
    const double fitting = std::floor(givenNumber(*system, "rateLimit"_L1) * duration / batch);
    return setting(model, finding, slowDown, "concurrency"_L1, std::clamp(fitting, 1.0, 1000.0));
}

double delayOf(const Element &listener)
{
    return std::max(0.0, givenNumber(listener, "batchWindow"_L1)) + std::max(0.0, givenNumber(listener, "batchDuration"_L1));
}

double slowestDelay(const Model &model, const Element &service)
{
    double slowest = 0;
    for (const Element *listener : functionsOf(model, service.id, "listener"_L1))
        slowest = std::max(slowest, delayOf(*listener));
    return slowest;
}

QList<Breach> stale(const Model &model, const Element &service)
{
    const double delay = slowestDelay(model, service);
    QList<Breach> breaches;
    for (const Element *view : model.targets(service.id, relations::materializes)) {
        const double promised = givenNumber(*view, "freshness"_L1);
        if (view->is(kinds::readModel) && promised > 0 && delay > promised)
            breaches.append({Tr::tr("“%1” should be no older than %L2 s, but “%3” lets events wait for %L4 s.")
                                 .arg(view->name).arg(promised).arg(service.name).arg(delay), {view->id}});
    }
    return breaches;
}

constexpr const char *stopWaiting = QT_TRANSLATE_NOOP("Rules", "Take events as they come");

/// Where waiting for the batch to fill is what takes so long.
Edit closeWindow(const Model &model, const Finding &finding)
{
    Edit edit = fixing(stopWaiting);
    if (!isStanding(model, finding))
        return edit;
    const double promised = givenNumber(*model.element(finding.elements.at(1)), "freshness"_L1);
    for (const Element *listener : functionsOf(model, finding.elements.first(), "listener"_L1)) {
        if (givenNumber(*listener, "batchDuration"_L1) > promised)
            return fixing(stopWaiting);
        if (delayOf(*listener) > promised)
            edit.set(listener->id, "batchWindow"_L1, 0.0);
    }
    return edit;
}

constexpr Fix busyFixes[] = {{"work-in-parallel"_L1, workInParallel, addLanes}};
constexpr Fix timeFixes[] = {{"give-time"_L1, raiseTimeout, giveTime}};
constexpr Fix budgetFixes[] = {{"give-up-in-time"_L1, giveUpInTime, limitAge}};
constexpr Fix floodFixes[] = {{"slow-down"_L1, slowDown, limitConcurrency}};
constexpr Fix staleFixes[] = {{"stop-waiting"_L1, stopWaiting, closeWindow}};

constexpr Rule table[] = {
    {.id = "stream.utilization"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A reader has room for a busy hour"),
     .why = QT_TRANSLATE_NOOP("Rules", "A reader that is busy for more than 70 % of the time falls behind with every peak, and after a failure "
                                       "needs hours to catch up."),
     .heading = {4, "Work metrics"},
     .kinds = {kinds::function},
     .look = busyReader,
     .fixes = busyFixes},
    {.id = "stream.batch-time"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A batch has time to be done"),
     .why = QT_TRANSLATE_NOOP("Rules", "A function that is stopped in the middle begins the same batch again, and is stopped again."),
     .heading = {4, "Batch size"},
     .kinds = {kinds::function},
     .look = stoppedTooEarly,
     .fixes = timeFixes},
    {.id = "stream.retry-budget"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Trying again ends before the stream forgets"),
     .why = QT_TRANSLATE_NOOP("Rules", "While one event is tried, those behind it grow old. What is left of the retention has to be enough to "
                                       "recover."),
     .heading = {4, "Iterator age"},
     .kinds = {kinds::function},
     .look = triesTooLong,
     .fixes = budgetFixes},
    {.id = "stream.backpressure"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A reader is no faster than what it calls"),
     .why = QT_TRANSLATE_NOOP("Rules", "A stream can wait, another system cannot. Limit how many instances call it, and the rest waits in the "
                                       "stream instead of failing."),
     .heading = {4, "Backpressure and rate limiting"},
     .kinds = {kinds::function},
     .look = floods,
     .fixes = floodFixes},
    {.id = "stream.staleness"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Views are as fresh as was promised"),
     .why = QT_TRANSLATE_NOOP("Rules", "A view that is made of events is always a little late. How late is a promise to those who look at it, and "
                                       "batches have to keep it."),
     .heading = {4, "Living in an eventually consistent world"},
     .kinds = {kinds::service},
     .look = stale,
     .fixes = staleFixes},
};

} // namespace

std::span<const Rule> streamCapacityRules() { return table; }

} // namespace keelson::review
