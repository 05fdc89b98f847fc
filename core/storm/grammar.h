// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/layout/board.h"
#include "core/model/vocabulary.h"

namespace keelson::grammar {

/// One kind after another, as stories are told.
struct Step
{
    QLatin1StringView from;
    QLatin1StringView to;
};
/// The picture that explains almost everything. The first row of a kind says what usually follows, or comes before.
KEELSON_CORE std::span<const Step> chain();

/// The kind that usually follows on the timeline: read model, actor, command, event, policy, command, ...
KEELSON_CORE const Kind &next(const Kind &kind);
/// The kind that usually comes before it.
KEELSON_CORE const Kind &previous(const Kind &kind);

/// What connecting two notes means, whichever of them was picked first.
struct Connection
{
    const RelationKind *relation = nullptr;  ///< Null: these two kinds have nothing to say to each other.
    bool reversed = false;                   ///< It runs from the second to the first.
};
KEELSON_CORE Connection connection(const Kind &first, const Kind &second);

/// The kind people leave out between the two (an actor next to an event: the command), or null.
KEELSON_CORE const Kind *missingBetween(const Kind &first, const Kind &second);

/// Where a new note of `kind` goes beside `neighbour`: what comes before it on the left, remarks above,
/// everything else on the right.
KEELSON_CORE layout::Side side(const Kind &neighbour, const Kind &kind);

/// The kinds a person puts on a board, in the order of the palette.
KEELSON_CORE QList<const Kind *> noteKinds();

/// The kind a letter makes; null when none does.
KEELSON_CORE const Kind *kindOfKey(int key);

} // namespace keelson::grammar
