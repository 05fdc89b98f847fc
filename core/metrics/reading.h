// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/live.h"

namespace keelson {

/// How far back each question looks, ms, from how often there is an answer.
struct Spans
{
    explicit Spans(qint64 period);

    qint64 rates;  ///< Rates, percentiles and what arrives upstream: a minute, or three periods.
    qint64 work;   ///< Work within it means flowing.
    qint64 grace;  ///< How long work may wait untouched before that is an alarm.
};

/// What the history tells of one resource at a moment, before it is judged.
struct Reading
{
    qint64 newest = 0;                      ///< Time of the newest sample; 0 = never seen.
    std::optional<double> invocations;      ///< Per second, like all rates.
    std::optional<double> records;
    std::optional<double> requests;
    std::optional<double> events;
    std::optional<double> incoming;         ///< Written to a stream or queue.
    std::optional<double> errors;
    std::optional<double> faults;
    std::optional<double> throttles;
    std::optional<double> duration;         ///< p95, ms.
    std::optional<double> age;              ///< ms.
    std::optional<double> slope;            ///< ms per second.
    std::optional<double> backlog;
    std::optional<bool> enabled;
    bool carries = false;                   ///< A stream, queue or store: it keeps what others work on.
    bool counts = false;                    ///< It has a counter of work, so that standing still can be seen.
    std::optional<qint64> lastWork;         ///< When it last did something.
    std::optional<qint64> waitingSince;     ///< Since when its own queue has not been empty.

    std::optional<double> throughput() const;
};

/// A stream, a queue or a store: what it carries is worked on by others.
bool isCarrier(const Resource &resource);

Reading read(const Resource &resource, const MetricHistory &history, const Moment &moment);

/// The vitals these values amount to. `arrived`: when the first thing meant for it came in that may
/// still be waiting, as seen upstream.
Vitals judge(const Reading &reading, std::optional<qint64> arrived, const Moment &moment);

} // namespace keelson
