// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/reading.h"

namespace keelson::storm {

/// How far one step goes along the timeline.
enum class Stride { Note, Column };

/// One stop of a walk along a board.
struct Stop
{
    QList<Id> notes;     ///< Placements looked at, top to bottom.
    QRectF rect;         ///< Around them, scene units.
    int section = 0;     ///< As in Reading.
    QStringList sentences;  ///< One a note; translated.

    friend bool operator==(const Stop &, const Stop &) = default;
};

/// A board as a way to walk: in the order of the story.
struct Walk
{
    QList<Stop> stops;
    QStringList chapters;  ///< Names of the sections, the first perhaps empty.

    /// Where the walk is taken up: the first stop that looks at `note`, or the first of all.
    KEELSON_CORE int stopAt(Id note) const;
    /// The first stop of the next (1) or this or the previous (-1) chapter, seen from `stop`.
    KEELSON_CORE int chapterFrom(int stop, int step) const;
};

/// Notes that stand at the same time are one column; words on the board are left out. Pure; any thread.
KEELSON_CORE Walk walk(const Model &model, Id board, Stride stride);

} // namespace keelson::storm
