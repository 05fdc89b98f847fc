// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QLatin1StringView>
#include <QString>

#include <span>

// The metrics Keelson understands, as data: one row a metric, whatever source it comes from. A source
// maps its own names and units onto these ids; what it cannot map keeps its own name and is shown as it is.

namespace keelson {

/// What a metric says of a system: work it does, resources it uses. Alerts are for work; resources explain.
enum class MetricClass { Throughput, WorkError, Performance, Utilisation, Saturation, ResourceError };

/// How its samples read. A Distribution comes as cumulative counters, one a bucket, with the upper bound
/// (catalogue unit, or "+Inf") as label `le`; or as ready quantiles with the label `quantile`.
enum class MetricShape { Counter, Gauge, Distribution };

/// The statistic over a time that means something: the average of an iterator age does not.
enum class Statistic { Rate, Maximum, P95, Last };

struct Metric
{
    QLatin1StringView id;
    const char *label;
    QLatin1StringView unit;  ///< ms, records, events, ...; a Rate is per second of it.
    MetricClass what;
    MetricShape shape;
    Statistic statistic;
    const char *help;
};

// Ids the code itself speaks of.
namespace metrics {
inline constexpr QLatin1StringView invocations{"invocations"};
inline constexpr QLatin1StringView errors{"errors"};
inline constexpr QLatin1StringView duration{"duration"};
inline constexpr QLatin1StringView iteratorAge{"iterator-age"};
inline constexpr QLatin1StringView iteratorAgeCurrent{"iterator-age-current"};
inline constexpr QLatin1StringView faults{"faults"};
inline constexpr QLatin1StringView records{"records"};
inline constexpr QLatin1StringView queueDepth{"queue-depth"};
inline constexpr QLatin1StringView requests{"requests"};
inline constexpr QLatin1StringView domainEvents{"domain-events"};
inline constexpr QLatin1StringView enabled{"enabled"};
inline constexpr QLatin1StringView throttles{"throttles"};
inline constexpr QLatin1StringView concurrency{"concurrency"};
inline constexpr QLatin1StringView writeThrottles{"write-throttles"};
inline constexpr QLatin1StringView deadLetters{"dead-letters"};
inline constexpr QLatin1StringView readThrottles{"read-throttles"};
inline constexpr QLatin1StringView incomingRecords{"incoming-records"};
inline constexpr QLatin1StringView streamAge{"stream-age"};
inline constexpr QLatin1StringView consumerAge{"consumer-age"};
inline constexpr QLatin1StringView consumerLag{"consumer-lag"};
inline constexpr QLatin1StringView asyncAge{"async-age"};
inline constexpr QLatin1StringView droppedRecords{"dropped-records"};
inline constexpr QLatin1StringView clientErrors{"client-errors"};
inline constexpr QLatin1StringView latency{"latency"};
inline constexpr QLatin1StringView batchUtilisation{"batch-utilisation"};
} // namespace metrics

/// Resource types besides the kinds of the vocabulary that sources speak of.
namespace resources {
inline constexpr QLatin1StringView function{"function"};
inline constexpr QLatin1StringView domainEvent{"domain-event"};
inline constexpr QLatin1StringView service{"service"};
inline constexpr QLatin1StringView eventSourceMapping{"event-source-mapping"};  ///< Feeds a function from a stream or queue.
inline constexpr QLatin1StringView rule{"rule"};                ///< Of an event hub.
inline constexpr QLatin1StringView topic{"topic"};
inline constexpr QLatin1StringView bucket{"bucket"};
inline constexpr QLatin1StringView deliveryStream{"delivery-stream"};  ///< Fills an event lake.
inline constexpr QLatin1StringView workflow{"workflow"};
inline constexpr QLatin1StringView userPool{"user-pool"};
inline constexpr QLatin1StringView replication{"replication"};  ///< Change data capture.
inline constexpr QLatin1StringView consumer{"consumer"};        ///< A consumer group.
inline constexpr QLatin1StringView process{"process"};  ///< Whatever else answers at an address.
} // namespace resources

namespace catalogue {

KEELSON_CORE std::span<const Metric> metrics();
/// The row of an id, or null for a metric under its source's own name.
KEELSON_CORE const Metric *metric(QStringView id);
/// Of any metric: the catalogue's, or guessed from the endings Prometheus prescribes.
KEELSON_CORE MetricShape shape(QStringView id);

KEELSON_CORE QString label(const Metric &);  ///< Translated.
KEELSON_CORE QString help(const Metric &);   ///< Translated.

} // namespace catalogue
} // namespace keelson
