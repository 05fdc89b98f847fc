// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/channels.h"
#include "core/review/rules/fixing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

// Whether streams and queues hold and give what the model expects. Only where somebody gave the numbers.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using architecture::givenNumber;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::StreamChannels)
};

// What a shard takes and gives in a second.
constexpr double recordsIn = 1000;
constexpr double kilobytesIn = 1024;
constexpr double kilobytesOut = 2048;

QList<Breach> overfilled(const Model &, const Element &stream)
{
    const double rate = givenNumber(stream, "expectedRate"_L1);
    const double size = givenNumber(stream, "recordSize"_L1);
    const double shards = std::max(1.0, givenNumber(stream, "shards"_L1));
    if (rate <= shards * recordsIn && rate * size <= shards * kilobytesIn)
        return {};
    return {{Tr::tr("“%1” expects %L2 records in a second, more than its shards (%3) take.").arg(stream.name).arg(rate, 0, 'g', 6).arg(shards)}};
}

constexpr const char *addShards = QT_TRANSLATE_NOOP("Rules", "Add the shards it needs");

Edit fitShards(const Model &model, const Finding &finding)
{
    constexpr double mostShards = 10'000;
    const Element *stream = model.element(finding.elements.value(0));
    if (!stream)
        return fixing(addShards);
    const double rate = givenNumber(*stream, "expectedRate"_L1);
    const double size = std::max(0.0, givenNumber(*stream, "recordSize"_L1));
    const double needed = std::ceil(std::max(rate / recordsIn, rate * size / kilobytesIn));
    return needed <= mostShards ? setting(model, finding, addShards, "shards"_L1, needed) : fixing(addShards);
}

QList<const Element *> readersOf(const Model &model, const Element &stream)
{
    QList<const Element *> readers = model.sources(stream.id, relations::uses);
    readers.removeIf([](const Element *reader) { return !reader->is(kinds::function) && !reader->is(kinds::service); });
    return readers;
}

QList<Breach> readTooOften(const Model &model, const Element &stream)
{
    const qsizetype readers = readersOf(model, stream).size();
    if (readers < 2 || architecture::givenFlag(stream, "fanOut"_L1))
        return {};
    if (readers > readersOfShard)
        return {{Tr::tr("“%1” has %2 readers; a shard can be read by %3.").arg(stream.name).arg(readers).arg(readersOfShard)}};
    const double asked = double(readers) * givenNumber(stream, "expectedRate"_L1) * givenNumber(stream, "recordSize"_L1);
    const double given = std::max(1.0, givenNumber(stream, "shards"_L1)) * kilobytesOut;
    if (asked <= given)
        return {};
    return {{Tr::tr("The readers of “%1” ask for %L2 kB in a second, and it gives %L3 kB.").arg(stream.name).arg(asked, 0, 'g', 6).arg(given, 0, 'g', 6)}};
}

constexpr const char *fanOut = QT_TRANSLATE_NOOP("Rules", "Give every reader a capacity of its own");

Edit fanOutStream(const Model &model, const Finding &finding)
{
    return setting(model, finding, fanOut, "fanOut"_L1, true);
}

double visibilityAskedFor(const Model &model, const Element &queue)
{
    double asked = 0;
    for (const Element *reader : model.sources(queue.id, relations::uses)) {
        if (reader->is(kinds::function))
            asked = std::max(asked, visibilityPerTimeout * givenNumber(*reader, "timeout"_L1));
    }
    return asked;
}

constexpr double longestVisibility = 43'200;

/// Says nothing of a queue and readers nobody gave numbers.
QList<Breach> seenAgainTooEarly(const Model &model, const Element &queue)
{
    bool isSaid = architecture::isSaid(queue, "visibilityTimeout"_L1);
    for (const Element *reader : model.sources(queue.id, relations::uses))
        isSaid |= reader->is(kinds::function) && architecture::isSaid(*reader, "timeout"_L1);
    const double asked = visibilityAskedFor(model, queue);
    const double visibility = givenNumber(queue, "visibilityTimeout"_L1);
    if (!isSaid || visibility >= asked)
        return {};
    return {{Tr::tr("Messages of “%1” come back after %L2 s; its readers may take so long that it should be %L3 s.")
                 .arg(queue.name).arg(visibility).arg(asked)}};
}

constexpr const char *hideLonger = QT_TRANSLATE_NOOP("Rules", "Hide messages six times as long as a reader may take");

Edit raiseVisibility(const Model &model, const Finding &finding)
{
    const Element *queue = model.element(finding.elements.value(0));
    const double asked = queue ? visibilityAskedFor(model, *queue) : 0;
    return asked <= longestVisibility ? setting(model, finding, hideLonger, "visibilityTimeout"_L1, asked) : fixing(hideLonger);
}

QList<Breach> lostBeforeGivenUp(const Model &, const Element &queue)
{
    const double attempts = givenNumber(queue, "maxReceives"_L1);
    const double needed = attempts * givenNumber(queue, "visibilityTimeout"_L1);
    const double retention = givenNumber(queue, "retention"_L1);
    if (needed <= retention)
        return {};
    return {{Tr::tr("“%1” forgets a message after %L2 s, before it was tried %L3 times.").arg(queue.name).arg(retention).arg(attempts)}};
}

constexpr const char *waitLonger = QT_TRANSLATE_NOOP("Rules", "Keep messages until they were tried");

Edit raiseQueueRetention(const Model &model, const Finding &finding)
{
    constexpr double longest = 1'209'600;
    const Element *queue = model.element(finding.elements.value(0));
    const double needed = queue ? 2 * givenNumber(*queue, "maxReceives"_L1) * givenNumber(*queue, "visibilityTimeout"_L1) : 0;
    return needed <= longest ? setting(model, finding, waitLonger, "retention"_L1, std::max(60.0, needed)) : fixing(waitLonger);
}

/// Noticing and mending, and as long again to work off what came meanwhile.
double retentionNeeded(const Model &model, const Element &stream)
{
    return 2 * recoveryTime(model, stream.id);
}

QList<Breach> forgetsTooEarly(const Model &model, const Element &stream)
{
    const double retention = givenNumber(stream, "retention"_L1);
    const double needed = retentionNeeded(model, stream);
    if (retention >= needed)
        return {};
    return {{Tr::tr("“%1” forgets after %L2 h, but it takes %L3 h to recover.").arg(stream.name).arg(retention / 3600, 0, 'g', 3)
                 .arg(needed / 3600, 0, 'g', 3)}};
}

constexpr const char *rememberLonger = QT_TRANSLATE_NOOP("Rules", "Keep records until recovery is over");

Edit raiseRetention(const Model &model, const Finding &finding)
{
    constexpr double longest = 31'536'000;
    const Element *stream = model.element(finding.elements.value(0));
    const double needed = stream ? std::max(86'400.0, retentionNeeded(model, *stream)) : 0;
    return needed <= longest ? setting(model, finding, rememberLonger, "retention"_L1, needed) : fixing(rememberLonger);
}

constexpr Fix shardFixes[] = {{"add-shards"_L1, addShards, fitShards}};
constexpr Fix fanOutFixes[] = {{"fan-out"_L1, fanOut, fanOutStream}};
constexpr Fix visibilityFixes[] = {{"raise-visibility"_L1, hideLonger, raiseVisibility}};
constexpr Fix queueFixes[] = {{"wait-longer"_L1, waitLonger, raiseQueueRetention}};
constexpr Fix retentionFixes[] = {{"remember-longer"_L1, rememberLonger, raiseRetention}};

constexpr Rule table[] = {
    {.id = "stream.write-limit"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A stream has the shards it needs"),
     .why = QT_TRANSLATE_NOOP("Rules", "A shard takes 1,000 records or 1 MB in a second and refuses the rest."),
     .heading = {5, "Sharding and partition keys"},
     .kinds = {kinds::stream},
     .look = overfilled,
     .fixes = shardFixes},
    {.id = "stream.read-limit"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A stream gives all its readers what they ask for"),
     .why = QT_TRANSLATE_NOOP("Rules", "Readers share five requests and 2 MB in a second of each shard. With too many of them everybody gets "
                                       "older events than before."),
     .heading = {4, "Routing and channel topology"},
     .kinds = {kinds::stream},
     .look = readTooOften,
     .fixes = fanOutFixes},
    {.id = "stream.visibility"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A message stays hidden while it is worked on"),
     .why = QT_TRANSLATE_NOOP("Rules", "A message that comes back too early is done by two readers at once. Six times as long as the reader may "
                                       "take leaves room for its retries."),
     .heading = {4, "Unit of work"},
     .kinds = {kinds::queue},
     .look = seenAgainTooEarly,
     .fixes = visibilityFixes},
    {.id = "stream.queue-retention"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A queue keeps a message until it was tried"),
     .why = QT_TRANSLATE_NOOP("Rules", "A message that is too old vanishes without reaching the dead-letter queue, and nobody hears of it."),
     .heading = {4, "Iterator age"},
     .kinds = {kinds::queue},
     .look = lostBeforeGivenUp,
     .fixes = queueFixes},
    {.id = "stream.retention"_L1,
     .topic = Topic::Streams,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A stream remembers until a failure is mended"),
     .why = QT_TRANSLATE_NOOP("Rules", "While a reader stands still, events wait in the stream. It has to keep them until somebody notices, mends "
                                       "it and the reader caught up."),
     .heading = {4, "Iterator age"},
     .kinds = {kinds::stream},
     .look = forgetsTooEarly,
     .fixes = retentionFixes},
};

} // namespace

std::span<const Rule> streamChannelRules() { return table; }

} // namespace keelson::review
