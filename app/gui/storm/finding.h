// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QList>
#include <QString>

namespace keelson::storm {

/// What is looked for on a board: words, "words that stand together", and what narrows it down.
struct Query
{
    QStringList texts;      ///< Case-folded; all must be found, in the name or the description.
    QStringList kinds;      ///< Case-folded; one of them must begin the kind's id or its name: "event", "hot".
    bool open = false;      ///< Hotspots without an answer.
    bool settled = false;
    bool locked = false;
    bool grouped = false;
    bool unconnected = false;

    bool isEmpty() const { return texts.isEmpty() && kinds.isEmpty() && !open && !settled && !locked && !grouped && !unconnected; }
};

/// Reads `kind:hotspot is:open "who pays" later`; `type:` is the same as `kind:`. Nothing is refused: what is no filter is a word.
Query readQuery(QStringView text);

/// Notes of the board that the query means, in the order of the story, what lies under the notes last. None for an empty one.
QList<Id> findNotes(const Model &model, Id board, const Query &query);

} // namespace keelson::storm
