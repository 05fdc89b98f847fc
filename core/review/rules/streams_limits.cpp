// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/channels.h"
#include "core/review/rules/fixing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

// Numbers that the cloud refuses, or that defeat their purpose. Only where somebody gave them.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using architecture::givenNumber;
using architecture::isSaid;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::StreamLimits)
};

bool isOutside(const Element &element, QLatin1StringView property, double least, double most)
{
    const double number = givenNumber(element, property, least);
    return isSaid(element, property) && (number < least || number > most);
}

Edit clamping(const Model &model, const Finding &finding, const char *label, QLatin1StringView property, double least, double most)
{
    const Element *element = model.element(finding.elements.value(0));
    const double number = element ? givenNumber(*element, property, least) : least;
    return setting(model, finding, label, property, std::clamp(number, least, most));
}

constexpr const char *nearest = QT_TRANSLATE_NOOP("Rules", "Use the nearest that is possible");

constexpr double mostRecords = 10'000;

QList<Breach> batchSize(const Model &, const Element &function)
{
    if (!isOutside(function, "batchSize"_L1, 1, mostRecords))
        return {};
    return {{Tr::tr("“%1” would take %L2 records at once; possible are 1 to %L3.").arg(function.name)
                 .arg(givenNumber(function, "batchSize"_L1)).arg(mostRecords)}};
}

Edit clampBatchSize(const Model &model, const Finding &finding)
{
    return clamping(model, finding, nearest, "batchSize"_L1, 1, mostRecords);
}

constexpr double longestWindow = 300;

QList<Breach> batchWindow(const Model &, const Element &function)
{
    if (!isOutside(function, "batchWindow"_L1, 0, longestWindow))
        return {};
    return {{Tr::tr("“%1” would wait %L2 s for a batch to fill; possible are 0 to %L3 s.").arg(function.name)
                 .arg(givenNumber(function, "batchWindow"_L1)).arg(longestWindow)}};
}

Edit clampBatchWindow(const Model &model, const Finding &finding)
{
    return clamping(model, finding, nearest, "batchWindow"_L1, 0, longestWindow);
}

constexpr double mostBatches = 10;

QList<Breach> parallelization(const Model &, const Element &function)
{
    if (!isOutside(function, "parallelization"_L1, 1, mostBatches))
        return {};
    return {{Tr::tr("“%1” would work on %L2 batches of a shard at once; possible are 1 to %L3.").arg(function.name)
                 .arg(givenNumber(function, "parallelization"_L1)).arg(mostBatches)}};
}

Edit clampParallelization(const Model &model, const Finding &finding)
{
    return clamping(model, finding, nearest, "parallelization"_L1, 1, mostBatches);
}

constexpr double longestRun = 900;

QList<Breach> timeout(const Model &, const Element &function)
{
    if (!isOutside(function, "timeout"_L1, 1, longestRun))
        return {};
    return {{Tr::tr("“%1” would be stopped after %L2 s; possible are 1 to %L3 s.").arg(function.name)
                 .arg(givenNumber(function, "timeout"_L1)).arg(longestRun)}};
}

/// Not where a batch takes longer than what would be set, or a queue hides its messages for too short.
Edit clampTimeout(const Model &model, const Finding &finding)
{
    const Element *function = model.element(finding.elements.value(0));
    if (!function)
        return fixing(nearest);
    const double timeout = std::clamp(givenNumber(*function, "timeout"_L1), 1.0, longestRun);
    for (const Element *queue : queuesReadBy(model, *function)) {
        if (givenNumber(*queue, "visibilityTimeout"_L1) < visibilityPerTimeout * timeout)
            return fixing(nearest);
    }
    if (givenNumber(*function, "batchDuration"_L1) > timeout)
        return fixing(nearest);
    return setting(model, finding, nearest, "timeout"_L1, timeout);
}

QList<Breach> shards(const Model &, const Element &stream)
{
    const double number = givenNumber(stream, "shards"_L1, 1);
    if (number >= 1 && number == std::floor(number))
        return {};
    return {{Tr::tr("“%1” has %L2 shards; a stream has whole ones, and at least one.").arg(stream.name).arg(number)}};
}

constexpr const char *wholeShards = QT_TRANSLATE_NOOP("Rules", "Use whole shards");

Edit roundShards(const Model &model, const Finding &finding)
{
    const Element *stream = model.element(finding.elements.value(0));
    const double number = stream ? std::max(1.0, std::ceil(givenNumber(*stream, "shards"_L1, 1))) : 1;
    return setting(model, finding, wholeShards, "shards"_L1, number);
}

QList<Breach> switchedOff(const Model &, const Element &function)
{
    if (!isSaid(function, "concurrency"_L1) || givenNumber(function, "concurrency"_L1, 1) >= 1)
        return {};
    return {{Tr::tr("No instance of “%1” may run at all.").arg(function.name)}};
}

constexpr const char *letOneRun = QT_TRANSLATE_NOOP("Rules", "Let one instance run");

Edit allowOne(const Model &model, const Finding &finding)
{
    return setting(model, finding, letOneRun, "concurrency"_L1, 1.0);
}

QList<Breach> oneByOne(const Model &model, const Element &function)
{
    const bool reads = isOfRole(function, "listener"_L1) || isOfRole(function, "trigger"_L1);
    if (!reads || !isSaid(function, "batchSize"_L1) || givenNumber(function, "batchSize"_L1) != 1
        || !queuesReadBy(model, function).isEmpty())
        return {};
    return {{Tr::tr("“%1” takes one event at a time and waits for each.").arg(function.name)}};
}

constexpr const char *takeMany = QT_TRANSLATE_NOOP("Rules", "Take 100 at once");

/// Not where the whole batch would fail with one of them.
Edit standardBatch(const Model &model, const Finding &finding)
{
    const Element *function = model.element(finding.elements.value(0));
    if (!function || architecture::isDenied(*function, "partialFailures"_L1))
        return fixing(takeMany);
    return setting(model, finding, takeMany, "batchSize"_L1, 100.0);
}

QList<Breach> givesUpAtOnce(const Model &, const Element &queue)
{
    if (!isSaid(queue, "maxReceives"_L1) || givenNumber(queue, "maxReceives"_L1, 3) >= 2)
        return {};
    return {{Tr::tr("“%1” gives a message up when it fails for the first time.").arg(queue.name)}};
}

constexpr const char *tryThrice = QT_TRANSLATE_NOOP("Rules", "Try three times");

Edit setAttempts(const Model &model, const Finding &finding)
{
    return setting(model, finding, tryThrice, "maxReceives"_L1, 3.0);
}

constexpr Fix batchSizeFixes[] = {{"nearest"_L1, nearest, clampBatchSize}};
constexpr Fix batchWindowFixes[] = {{"nearest"_L1, nearest, clampBatchWindow}};
constexpr Fix parallelizationFixes[] = {{"nearest"_L1, nearest, clampParallelization}};
constexpr Fix timeoutFixes[] = {{"nearest"_L1, nearest, clampTimeout}};
constexpr Fix shardFixes[] = {{"whole-shards"_L1, wholeShards, roundShards}};
constexpr Fix concurrencyFixes[] = {{"let-one-run"_L1, letOneRun, allowOne}};
constexpr Fix oneByOneFixes[] = {{"take-many"_L1, takeMany, standardBatch}};
constexpr Fix attemptFixes[] = {{"try-thrice"_L1, tryThrice, setAttempts}};

constexpr Rule table[] = {
    {.id = "stream.batch-size"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A batch has a possible size"),
     .why = QT_TRANSLATE_NOOP("Rules", "The cloud refuses to deploy what is outside of its limits."),
     .heading = {4, "Batch size"},
     .kinds = {kinds::function},
     .look = batchSize,
     .fixes = batchSizeFixes},
    {.id = "stream.batch-window"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A batch fills within a possible time"),
     .why = QT_TRANSLATE_NOOP("Rules", "The cloud refuses to deploy what is outside of its limits."),
     .heading = {4, "Batch size"},
     .kinds = {kinds::function},
     .look = batchWindow,
     .fixes = batchWindowFixes},
    {.id = "stream.parallelization"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A shard is worked on by as many as possible, not more"),
     .why = QT_TRANSLATE_NOOP("Rules", "The cloud refuses to deploy what is outside of its limits."),
     .heading = {4, "Batch size"},
     .kinds = {kinds::function},
     .look = parallelization,
     .fixes = parallelizationFixes},
    {.id = "stream.timeout"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A function runs no longer than it may"),
     .why = QT_TRANSLATE_NOOP("Rules", "The cloud refuses to deploy what is outside of its limits. Work that takes longer is cut into events."),
     .heading = {4, "Unit of work"},
     .kinds = {kinds::function},
     .look = timeout,
     .fixes = timeoutFixes},
    {.id = "stream.shards"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A stream has whole shards"),
     .why = QT_TRANSLATE_NOOP("Rules", "The cloud refuses to deploy what is outside of its limits."),
     .heading = {5, "Sharding and partition keys"},
     .kinds = {kinds::stream},
     .look = shards,
     .fixes = shardFixes},
    {.id = "stream.switched-off"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Every function may run"),
     .why = QT_TRANSLATE_NOOP("Rules", "A reserved concurrency of none is how a function is stopped in an emergency. What comes to it waits, or is "
                                       "refused."),
     .heading = {4, "Backpressure and rate limiting"},
     .kinds = {kinds::function},
     .look = switchedOff,
     .fixes = concurrencyFixes},
    {.id = "stream.one-by-one"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A reader takes many events at once"),
     .why = QT_TRANSLATE_NOOP("Rules", "Most of the time a function waits for a store or a network. With a batch in hand it waits for many events "
                                       "at the same time."),
     .heading = {4, "Asynchronous non-blocking I/O"},
     .kinds = {kinds::function},
     .look = oneByOne,
     .fixes = oneByOneFixes},
    {.id = "stream.one-attempt"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A message is tried more than once"),
     .why = QT_TRANSLATE_NOOP("Rules", "Networks fail for a moment all the time. A message that is given up at once needs a person where a second "
                                       "attempt would have done."),
     .heading = {4, "Designing for failure"},
     .kinds = {kinds::queue},
     .look = givesUpAtOnce,
     .fixes = attemptFixes},
};

} // namespace

std::span<const Rule> streamLimitRules() { return table; }

} // namespace keelson::review
