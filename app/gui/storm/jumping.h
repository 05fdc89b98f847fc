// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QPointF>

#include <optional>

// Where the keyboard goes on a board: from a note to another, along the story. Null where there is nowhere to go.

namespace keelson::storm {

enum class Way { Back, On };

Id firstNote(const Model &model, Id board);
Id lastNote(const Model &model, Id board);
/// The first note of the section before or after the one `from` stands in; from null the first or last section.
Id sectionFrom(const Model &model, Id board, Id from, Way way);
/// The next open hotspot of the story, and from its end the first again.
Id hotspotFrom(const Model &model, Id board, Id from, Way way);
/// The nearest note that the note leads to, or that leads to it, by a relation drawn on the board.
Id related(const Model &model, Id from, Way way);
/// Where in the list the note after or before `from` stands, and round at the end; from another note the first or the last.
/// The list is not empty.
qsizetype stepRound(const QList<Id> &notes, Id from, Way way);

} // namespace keelson::storm
