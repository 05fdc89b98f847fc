// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/export.h"
#include "core/model/model.h"

#include <QList>
#include <QString>

// A board in parts, for groups that work on one section of the story each, and boards that branch from an earlier
// moment. A part is a board of its own that knows which board it was split from; a note keeps its identity and its
// place, so that what groups do in copies of the document unites without conflict.

namespace keelson::storm {

/// What an edit makes, and the boards to show after it.
struct Boards
{
    Edit edit;
    QList<Id> boards;  ///< In the order of the story. Empty: there was nothing to do.
};

/// One board for each section between pivotal events that holds notes. Lanes and the pivotal events at both ends of a
/// section are shown on its part, too. Nothing for a board of one section.
KEELSON_CORE Boards split(const Model &model, Id board);

/// The boards that were split from this one, in the order of their sections.
KEELSON_CORE QList<const View *> partsOf(const Model &model, Id board);

/// Brings all parts back. A section that has grown pushes what comes later to the right, so that nothing ends up in
/// another section. Notes that stand on the board itself stay where they are.
KEELSON_CORE Boards join(const Model &model, Id board);

/// A new board with the notes of `board` as they stood then. Things that are still there are the same things; what has
/// gone since is there again, under the name it had.
KEELSON_CORE Boards branch(const Model &then, Id board, const Model &now, const QString &name);

} // namespace keelson::storm
