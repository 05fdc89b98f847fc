// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/export.h"
#include "core/model/model.h"

#include <QList>
#include <QString>

// What is unusual on a board, and what would mend it. Nothing here is forbidden: real boards leave notes out.

namespace keelson::storm {

/// A way out of a doubt, taken with one key.
struct Fix
{
    QString id;     ///< Stable within the rule: "actor".
    QString label;  ///< Translated: "Add the actor who decides".
    Id with;        ///< The other element it is about, such as the one to merge with; or null.

    friend bool operator==(const Fix &, const Fix &) = default;
};

struct Doubt
{
    QString rule;        ///< Stable English id such as "storm.command-without-issuer"; never shown alone.
    QString message;     ///< Translated question or sentence.
    Id note;             ///< The placement it is about.
    Id element;
    QList<Fix> fixes;    ///< The most likely first.
    bool isDismissed = false;

    /// The same for the same doubt in every run.
    QString key() const { return rule + u'/' + element.toString(); }
    friend bool operator==(const Doubt &, const Doubt &) = default;
};

/// In the order of the story, at most one of a rule for an element. The chain from command to event is looked at only where
/// the board has begun to tell it: a big picture of events has no doubts of that kind. Pure, deterministic; any thread.
KEELSON_CORE QList<Doubt> doubtsOf(const Model &model, Id board);

/// What a fix does, and the note to name or look at after it; empty when the doubt is out of date.
struct Mending
{
    Edit edit;
    QList<Id> select;      ///< Placements.
    bool isNamed = true;   ///< False: the first of them is a note without a name yet.
};
KEELSON_CORE Mending mend(const Model &model, Id board, const Doubt &doubt, const Fix &fix);

/// "Leave it so", or look at it again. Kept with the board.
KEELSON_CORE Edit dismiss(const Model &model, Id board, const Doubt &doubt, bool dismissed);

} // namespace keelson::storm
