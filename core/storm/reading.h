// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace keelson::storm {

/// Where a placement stands, with its kind's standard size when it has none of its own. Scene units.
KEELSON_CORE QRectF rectOf(const Model &model, const Placement &placement);

/// A note as it stands on a board. Points into the model that was read.
struct Note
{
    const Placement *placement = nullptr;
    const Element *element = nullptr;
    QRectF rect;
    int section = 0;        ///< How many pivotal events stand to its left.
    int lane = -1;          ///< Index of Reading::lanes; -1 = in none.
    QList<int> contexts;    ///< Indices of Reading::contexts it stands in, the innermost first.

    bool is(QLatin1StringView kind) const { return element->is(kind); }
};

/// What lies under the notes.
struct Ground
{
    const Placement *placement = nullptr;
    const Element *element = nullptr;
    QRectF rect;
};

/// A board read as the story it tells: from left to right is the timeline, what stands in one column runs in parallel
/// and is read from top to bottom. Lives no longer than the model it was read from.
struct Reading
{
    QList<Note> notes;       ///< In the order of the story; without what lies under them.
    QList<Ground> pivots;    ///< Pivotal events, left to right: they part the story into sections.
    QList<Ground> lanes;     ///< Swimlanes, top to bottom.
    QList<Ground> contexts;  ///< Bounded contexts, left to right.

    /// At least one; one more than there are pivotal events.
    int sections() const { return int(pivots.size()) + 1; }
    /// What a section is called: the phase or the name of the pivotal event it starts with; empty for the first.
    KEELSON_CORE QString sectionName(int section) const;
};

/// Time grows as n log n. Pure; any thread.
KEELSON_CORE Reading read(const Model &model, Id board);

} // namespace keelson::storm
