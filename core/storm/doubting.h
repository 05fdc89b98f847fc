// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/doubts.h"
#include "core/storm/reading.h"

#include <QCoreApplication>

// What the questions asked of a board share. Internal to doubts*.cpp.

namespace keelson::storm {

struct Doubting
{
    Q_DECLARE_TR_FUNCTIONS(keelson::storm::Doubting)
};

namespace fixes {
inline constexpr QLatin1StringView add{"add-"};  ///< Followed by the kind of the note that is missing.
inline constexpr QLatin1StringView insertPolicy{"insert-policy"};
inline constexpr QLatin1StringView rename{"rename"};
inline constexpr QLatin1StringView merge{"merge"};
inline constexpr QLatin1StringView connect{"connect"};
inline constexpr QLatin1StringView move{"move-into-lane"};
inline constexpr QLatin1StringView part{"part"};      ///< A thing of its own in this context.
inline constexpr QLatin1StringView settle{"settle"};
} // namespace fixes

/// How many votes an open hotspot has in the rounds of the board that are closed: until then they may be secret.
int votesFor(const Model &model, Id board, const Element &hotspot);

/// Elements whose names differ in case, plural, order of words or one letter from one that stands earlier: later -> earlier.
/// Of one kind each, and only where a name means one thing.
QHash<Id, Id> alikeNames(const Reading &reading);

} // namespace keelson::storm
