// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/finding.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QMap>
#include <QString>

namespace keelson {

struct Sample
{
    qint64 time = 0;   ///< ms since the epoch, UTC.
    double value = 0;  ///< In the metric's catalogue unit; finite.

    friend bool operator==(const Sample &, const Sample &) = default;
};

using Labels = QMap<QString, QString>;

/// Something at the source that has metrics: a function, a stream, a table.
struct Resource
{
    QString type;   ///< Kind id of the vocabulary it corresponds to: function, stream, queue, ...
    QString name;   ///< As the source calls it: "ordering-order-bff-local-listener".
    Labels labels;  ///< What else the source says of it: subsystem, service, account, region, stack, logical-id.
    /// How it is set up there, by the names of `settings`; what the source does not tell is not in it.
    Labels settings = {};

    friend bool operator==(const Resource &, const Resource &) = default;
};

/// Names of what `Resource::settings` may hold. Durations are whole seconds, flags "true" or "false".
namespace settings {
inline constexpr QLatin1StringView consumes{"consumes"};                ///< Of a function: names of what feeds it, by ", ".
inline constexpr QLatin1StringView batchSize{"batch-size"};
inline constexpr QLatin1StringView batchWindow{"batch-window"};
inline constexpr QLatin1StringView parallelisation{"parallelisation"};  ///< Batches of one shard at a time.
inline constexpr QLatin1StringView retries{"retries"};                  ///< -1 = until the record expires.
inline constexpr QLatin1StringView recordAge{"record-age"};             ///< Longest that is still tried; -1 = any.
inline constexpr QLatin1StringView bisects{"bisects"};                  ///< Splits a batch that fails.
inline constexpr QLatin1StringView deadLetters{"dead-letters"};         ///< Where records that are given up go.
inline constexpr QLatin1StringView filter{"filter"};
inline constexpr QLatin1StringView state{"state"};                      ///< Enabled, Disabled or the source's own word.
inline constexpr QLatin1StringView lastResult{"last-result"};           ///< The source's own words.
inline constexpr QLatin1StringView timeout{"timeout"};
inline constexpr QLatin1StringView memory{"memory"};                    ///< MB.
inline constexpr QLatin1StringView concurrency{"concurrency"};          ///< Reserved for the function.
inline constexpr QLatin1StringView retention{"retention"};              ///< After it, what was not read is lost.
inline constexpr QLatin1StringView shards{"shards"};
inline constexpr QLatin1StringView alarms{"alarms"};                    ///< Names of those on it, by ", ".
inline constexpr QLatin1StringView alarmState{"alarm-state"};           ///< OK, ALARM or INSUFFICIENT_DATA, the worst.
} // namespace settings

/// Values of one metric of one resource, ascending in time.
struct Series
{
    QString metric;  ///< Canonical name of the catalogue, e.g. "iterator-age".
    Resource resource;
    Labels labels;   ///< Dimensions besides the resource: event type, status.
    QList<Sample> samples;
    /// ms; above 0 a sample stands for the time of this length that ends with its own, and of a counter says how much
    /// was counted in it. 0: a sample is of its moment, and of a counter the running total.
    qint64 period = 0;

    friend bool operator==(const Series &, const Series &) = default;
};

struct TimeRange
{
    qint64 from = 0;  ///< ms since the epoch, inclusive.
    qint64 to = 0;    ///< exclusive.
};

struct Query
{
    QStringList metrics;        ///< Canonical names; empty = all the source has.
    QList<Resource> resources;  ///< Empty = all.
    TimeRange range;            ///< A scraped source answers with now, whatever the range.
    qint64 step = 0;            ///< ms between points the reader can use; 0 = as stored.
    double allowance = 0;       ///< US dollars the answer may cost at most; 0 = any.
};

/// What one call of a session cost.
struct Spent
{
    qint64 requests = 0;
    qint64 metrics = 0;  ///< As the source bills them; several statistics of one are several.

    Spent &operator+=(const Spent &other)
    {
        requests += other.requests;
        metrics += other.metrics;
        return *this;
    }
    friend bool operator==(const Spent &, const Spent &) = default;
};

/// What one read brought. A Frame may be partial and then says in `findings` what is missing and why.
struct Frame
{
    qint64 time = 0;  ///< When it was read, ms since the epoch.
    QList<Series> series;
    bool partial = false;
    QList<Finding> findings;
    Spent spent = {};
};

/// Whether a query asks for a metric of a resource; labels and settings do not tell resources apart.
KEELSON_CORE bool asksFor(const Query &query, const QString &metric, const Resource &resource);
/// Leaves out the rest.
KEELSON_CORE void keepAskedFor(Frame &frame, const Query &query);

KEELSON_CORE QJsonObject toJson(const Labels &labels);

/// Each resource once, as it is told last; by type and name.
KEELSON_CORE QList<Resource> resourcesOf(const QList<Frame> &frames);

} // namespace keelson
