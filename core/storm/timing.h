// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/session.h"

#include <QDateTime>

// What a timer has to say, as functions of the session, of what runs since, and of the moment. Times in ms.

namespace keelson::storm {

inline constexpr qint64 minute = 60'000;
/// After so long without a break one is proposed.
inline constexpr qint64 mostWithoutBreak = 50 * minute;
inline constexpr qint64 breakLength = 10 * minute;
/// A pause this long counts as a break, whether it was called one or not.
inline constexpr qint64 shortestBreak = 5 * minute;
/// More of this a day tires everybody.
inline constexpr qint64 mostADay = 180 * minute;
inline constexpr qint64 turnLength = 5 * minute;

/// The stretches with the one that runs now, when one does.
KEELSON_CORE QList<Stretch> stretchesUntil(const Session &session, const std::optional<Stretch> &running);

/// What is left of a phase; below zero when it is over. `running` belongs to it or is nothing.
KEELSON_CORE qint64 remaining(const Session &session, const AgendaItem &item, const std::optional<Stretch> &running);
/// Work since the last break, or since the beginning.
KEELSON_CORE qint64 sinceBreak(const QList<Stretch> &stretches, qint64 now);
/// Work on the day of `now`, in that zone.
KEELSON_CORE qint64 heldOn(const QList<Stretch> &stretches, const QDateTime &now);

/// "4:07", "1:02:30"; "-0:30" for what is over. Whole seconds, rounded up, so that nothing is left only when it is.
KEELSON_CORE QString clockText(qint64 time);
/// Whole minutes, rounded.
KEELSON_CORE int minutesOf(qint64 time);

} // namespace keelson::storm
