// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/model/model.h"

// Dots that people put on notes. A round is a child record of the board, a dot a child record of the element it is for:
// copies that are merged add up.

namespace keelson::storm {

struct Round
{
    Id id;
    QString name;
    int dots = 3;        ///< A person.
    QStringList kinds;   ///< Ids of kinds that can be voted for; empty = hotspots and opportunities.
    bool isSecret = false;  ///< Nothing is shown until it is closed.
    bool isClosed = false;

    KEELSON_CORE bool allows(const Kind &kind) const;
    bool isShown() const { return isClosed || !isSecret; }
};

/// How many dots a thing has.
struct Tally
{
    Id element;
    int dots = 0;

    friend bool operator==(const Tally &, const Tally &) = default;
};

/// What was asked for when a round is opened.
struct Ballot
{
    QString name;  ///< Empty: "Round 2".
    int dots = 3;
    QStringList kinds;
    bool isSecret = false;
};

/// In the order in which they were opened.
KEELSON_CORE QList<Round> rounds(const Model &model, Id board);
/// The round that is open, the newest where two copies have opened one; nothing when none is.
KEELSON_CORE std::optional<Round> openRound(const Model &model, Id board);
/// What stands on the board and can be voted for, without duplicates, by name.
KEELSON_CORE QList<const Element *> candidates(const Model &model, Id board, const Round &round);
/// All with at least one dot, the most first, then by name.
KEELSON_CORE QList<Tally> tally(const Model &model, Id board, Id round);
KEELSON_CORE int dotsOf(const Model &model, Id element, Id round, Id voter = {});  ///< Of everybody for a null voter.
/// Dots that the voter may still put down; never below zero.
KEELSON_CORE int dotsLeft(const Model &model, Id board, const Round &round, Id voter);

/// Closes the one that is open.
KEELSON_CORE Edit openBallot(const Model &model, Id board, const Ballot &ballot);
KEELSON_CORE Edit closeRound(const Round &round);
KEELSON_CORE Edit reopenRound(const Model &model, Id board, const Round &round);
/// Empty when the round is closed, nothing is left to this voter, or the thing is no candidate. The label of a secret vote
/// names nothing.
KEELSON_CORE Edit castVote(const Model &model, Id board, const Round &round, Id voter, Id element);
/// Takes back the last dot of this voter on the thing; empty when there is none.
KEELSON_CORE Edit takeVote(const Model &model, const Round &round, Id voter, Id element);

} // namespace keelson::storm
