// SPDX-License-Identifier: MIT
#include "core/metrics/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::catalogue {

namespace {

constexpr const char *context = "keelson::Metric";

constexpr Metric rows[] = {
    {metrics::invocations, QT_TRANSLATE_NOOP("keelson::Metric", "Invocations"), "invocations"_L1,
     MetricClass::Throughput, MetricShape::Counter, Statistic::Rate,
     QT_TRANSLATE_NOOP("keelson::Metric", "How often a function ran, failed runs included.")},
    {metrics::errors, QT_TRANSLATE_NOOP("keelson::Metric", "Errors"), "errors"_L1,
     MetricClass::WorkError, MetricShape::Counter, Statistic::Rate,
     QT_TRANSLATE_NOOP("keelson::Metric",
                       "Runs that failed or timed out. Behind a stream one error is a whole batch that is tried again.")},
    {metrics::duration, QT_TRANSLATE_NOOP("keelson::Metric", "Duration"), "ms"_L1,
     MetricClass::Performance, MetricShape::Distribution, Statistic::P95,
     QT_TRANSLATE_NOOP("keelson::Metric", "How long runs take. The 95th percentile; the average would hide the slow ones.")},
    {metrics::iteratorAge, QT_TRANSLATE_NOOP("keelson::Metric", "Iterator age when handed over"), "ms"_L1,
     MetricClass::Performance, MetricShape::Distribution, Statistic::Maximum,
     QT_TRANSLATE_NOOP("keelson::Metric",
                       "Age of the oldest record of each batch when its function got it. Says nothing while nothing is handed over.")},
    {metrics::iteratorAgeCurrent, QT_TRANSLATE_NOOP("keelson::Metric", "Iterator age"), "ms"_L1,
     MetricClass::Performance, MetricShape::Gauge, Statistic::Maximum,
     QT_TRANSLATE_NOOP("keelson::Metric",
                       "Age of the oldest record not yet processed: how far a listener is behind. 0 when it has caught up.")},
    {metrics::faults, QT_TRANSLATE_NOOP("keelson::Metric", "Faults"), "faults"_L1,
     MetricClass::WorkError, MetricShape::Counter, Statistic::Rate,
     QT_TRANSLATE_NOOP("keelson::Metric", "Fault events: units of work set aside, to be resubmitted once the cause is gone.")},
    {metrics::records, QT_TRANSLATE_NOOP("keelson::Metric", "Records"), "records"_L1,
     MetricClass::Throughput, MetricShape::Counter, Statistic::Rate,
     QT_TRANSLATE_NOOP("keelson::Metric", "Records handed to a function, repetitions included.")},
    {metrics::queueDepth, QT_TRANSLATE_NOOP("keelson::Metric", "Queue depth"), "records"_L1,
     MetricClass::Saturation, MetricShape::Gauge, Statistic::Maximum,
     QT_TRANSLATE_NOOP("keelson::Metric", "Records waiting to be processed.")},
    {metrics::requests, QT_TRANSLATE_NOOP("keelson::Metric", "Requests"), "requests"_L1,
     MetricClass::Throughput, MetricShape::Counter, Statistic::Rate,
     QT_TRANSLATE_NOOP("keelson::Metric", "Requests answered, by status.")},
    {metrics::domainEvents, QT_TRANSLATE_NOOP("keelson::Metric", "Domain events"), "events"_L1,
     MetricClass::Throughput, MetricShape::Counter, Statistic::Rate,
     QT_TRANSLATE_NOOP("keelson::Metric", "Events published to a hub, by type and by the service they come from.")},
    {metrics::enabled, QT_TRANSLATE_NOOP("keelson::Metric", "Enabled"), ""_L1,
     MetricClass::Utilisation, MetricShape::Gauge, Statistic::Last,
     QT_TRANSLATE_NOOP("keelson::Metric", "0 when the function is switched off at its source.")},
    {"throttles"_L1, QT_TRANSLATE_NOOP("keelson::Metric", "Throttles"), "invocations"_L1,
     MetricClass::Saturation, MetricShape::Counter, Statistic::Rate,
     QT_TRANSLATE_NOOP("keelson::Metric", "Runs refused because a limit of concurrency was reached.")},
    {"concurrency"_L1, QT_TRANSLATE_NOOP("keelson::Metric", "Concurrent runs"), "runs"_L1,
     MetricClass::Utilisation, MetricShape::Gauge, Statistic::Maximum,
     QT_TRANSLATE_NOOP("keelson::Metric", "Runs at the same time.")},
    {"write-throttles"_L1, QT_TRANSLATE_NOOP("keelson::Metric", "Write throttles"), "records"_L1,
     MetricClass::ResourceError, MetricShape::Counter, Statistic::Rate,
     QT_TRANSLATE_NOOP("keelson::Metric", "Writes a stream or table refused: a hot shard, or too little capacity.")},
    {"dead-letters"_L1, QT_TRANSLATE_NOOP("keelson::Metric", "Dead letters"), "records"_L1,
     MetricClass::WorkError, MetricShape::Counter, Statistic::Rate,
     QT_TRANSLATE_NOOP("keelson::Metric", "Records given up and put aside; they are lost unless somebody looks.")},
};

} // namespace

std::span<const Metric> metrics()
{
    return rows;
}

const Metric *metric(QStringView id)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows), [&](const Metric &m) { return m.id == id; });
    return row == std::end(rows) ? nullptr : row;
}

MetricShape shape(QStringView id)
{
    if (const Metric *row = metric(id))
        return row->shape;
    if (id.endsWith("_bucket"_L1))
        return MetricShape::Distribution;
    const bool counts = id.endsWith("_total"_L1) || id.endsWith("_count"_L1) || id.endsWith("_sum"_L1);
    return counts ? MetricShape::Counter : MetricShape::Gauge;
}

QString label(const Metric &metric)
{
    return QCoreApplication::translate(context, metric.label);
}

QString help(const Metric &metric)
{
    return QCoreApplication::translate(context, metric.help);
}

} // namespace keelson::catalogue
