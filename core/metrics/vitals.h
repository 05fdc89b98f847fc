// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/id.h"

#include <QHash>
#include <QString>

#include <optional>

namespace keelson {

/// What no number means. A missing value is never shown as zero.
enum class Liveness {
    Unknown,   ///< Nothing was ever read of it.
    Idle,      ///< It could work; nothing arrives upstream.
    Flowing,   ///< Work is being done.
    Silent,    ///< Work arrives upstream and none is done: an alarm.
    Disabled,  ///< Switched off at the source.
    Late,      ///< The last value is older than two periods.
    Stale,     ///< The source itself cannot be read.
};

enum class Health { Unknown, Good, Warning, Critical };

/// What makes a health bad; the first that holds.
enum class Trouble {
    None,
    Silent,     ///< Work arrives and none is done.
    Waiting,    ///< Switched off while work waits.
    Failing,    ///< Runs fail.
    Behind,     ///< The oldest record waiting is old.
    Growing,    ///< It falls behind further.
    Faults,     ///< Work was set aside.
    Throttled,  ///< Runs, reads or writes were refused.
    Late,       ///< Nothing was said of it for a while.
};

/// An element's work, as of `time`. Rates are per second over the last minute, ages in ms.
struct Vitals
{
    Liveness liveness = Liveness::Unknown;
    Health health = Health::Unknown;
    Trouble trouble = Trouble::None;     ///< Of a whole, that of its worst part.
    qint64 time = 0;                     ///< Of the newest value, ms since the epoch.
    std::optional<double> throughput;    ///< Records or requests per second.
    std::optional<double> errors;        ///< Per second.
    std::optional<double> faults;        ///< Per second.
    std::optional<double> throttles;     ///< Runs, reads or writes refused, per second.
    std::optional<double> duration;      ///< p95 of runs, or of what a stream or store answers, ms.
    std::optional<double> iteratorAge;   ///< ms.
    std::optional<double> ageSlope;      ///< ms of age per second; > 0 falls behind.
    std::optional<double> backlog;       ///< Records waiting.

    friend bool operator==(const Vitals &, const Vitals &) = default;
};

/// How the parts of a whole are: services, streams and stores of a subsystem, functions of a service.
struct Tally
{
    int parts = 0;     ///< Those that anything is known of.
    int critical = 0;
    int warning = 0;

    friend bool operator==(const Tally &, const Tally &) = default;
};

/// What lights a scene: a value, made by core/metrics, read by the lenses. Empty = nothing is connected.
struct Live
{
    qint64 time = 0;              ///< The moment shown, ms since the epoch; 0 = nothing is connected.
    qint64 oldest = 0;            ///< As far back as can be looked, ms since the epoch.
    qint64 newest = 0;            ///< Of the values known.
    bool isPast = false;          ///< Somebody looks back: `time` stands still.
    QString source;               ///< Translated: where it comes from; "sample data" when it is.
    QHash<Id, Vitals> elements;   ///< Services, functions, hubs, events and containers by element id.
    /// By relation: what a service publishes of an event, what a consumer does with one, what a store or stream says of
    /// its use. The consumer's age, faults and throttles stand on each edge into it.
    QHash<Id, Vitals> edges;
    QHash<Id, Vitals> intakes;    ///< By consumer: what it does with all that it consumes.
    QHash<Id, Tally> tallies;     ///< By container.

    bool isConnected() const { return time != 0; }
    friend bool operator==(const Live &, const Live &) = default;
};

} // namespace keelson
