// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QHash>

namespace keelson::compare {

/// How two records were told to be the same.
enum class Sign {
    Id,     ///< Copies of one document: nothing has to be guessed.
    Name,   ///< The same kind and name in the same place: what was made or imported twice.
    Likeness, ///< Most of the name and of the neighbours: a guess, only made between documents that share no history.
};

/// Which record of one model is which of another.
struct Matches
{
    QHash<Id, Id> after;     ///< From the earlier model to the later: elements, relations, views.
    QHash<Id, Id> before;    ///< The way back.
    QHash<Id, Sign> signs;   ///< By the earlier id, of what is not matched by its id.
    bool shareHistory = false; ///< Some records have the same id: the models are of one document or of copies of it.

    /// The same record in the later model; null where it is gone. Null stays null.
    Id afterOf(Id earlier) const { return after.value(earlier); }
    Id beforeOf(Id later) const { return before.value(later); }
};

/// Matches elements by id, then by kind and name from the top of the containment down, then, where the models share no
/// history, by likeness; relations and views after them. Pure; any thread.
KEELSON_CORE Matches matched(const Model &before, const Model &after);

} // namespace keelson::compare
