// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

// How a listener fares, minute by minute. Pure: the same seed and time give the same numbers on every machine.

namespace keelson::simulated {

enum class Scenario { Calm, StalledConsumer, PoisonEvent, Throttled, GrowingLoad, FirstReadJump, Several };

/// By the id an option uses: calm, stalled-consumer, ...
std::optional<Scenario> scenario(const QString &id);
QStringList scenarioIds();
/// What happens to the service at this place of the list: a trouble is the first one's, several are one each.
Scenario scenarioOf(Scenario world, qsizetype place);

inline constexpr qint64 minute = 60'000;           ///< ms.
inline constexpr int cycle = 120;                  ///< Minutes after which a scenario begins again.
inline constexpr int trouble = 20;                 ///< Minute of the cycle it begins in.
inline constexpr int cure = 50;                    ///< Minute of the cycle its cause is gone.

/// What CloudWatch would say of one minute of a listener.
struct Minute
{
    qint64 end = 0;           ///< ms since the epoch.
    double incoming = 0;      ///< Records written to its stream.
    double records = 0;       ///< Handed to it, repetitions included.
    double invocations = 0;
    double errors = 0;
    double throttles = 0;
    double duration = 0;      ///< p95, ms.
    double waiting = 0;       ///< Records not yet processed.
    std::optional<double> age;///< ms; nothing when nothing was handed over.
    bool enabled = true;

    friend bool operator==(const Minute &, const Minute &) = default;
};

/// A seed for each name, the same everywhere.
quint64 seedOf(quint32 seed, const QString &name);
/// 0 to 1, of a minute and a use below 16.
double chance(quint64 seed, qint64 minuteNumber, int use);

/// The whole cycle that `time` is in.
QList<Minute> minutes(Scenario scenario, quint32 seed, const QString &service, qint64 time);

} // namespace keelson::simulated
