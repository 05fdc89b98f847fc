// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/views/outcome.h"
#include "core/model/model.h"

// What a session draws around and between notes: contexts and turns. And what is done about hotspots.

namespace keelson::storm {

/// A bounded context around the notes, with room for its name; the frame is the one to name next.
Outcome frameNotes(const Model &model, Id board, const QList<Id> &notes);

/// A pivotal event before the note: right after the event when it is one, by whose name it goes.
Outcome turnAt(const Model &model, Id board, Id note);

/// The notes that stand in a context or in a lane, by their middles; nothing for what is neither.
QList<Id> standingIn(const Model &model, Id ground);

/// Hotspots that are open are settled; when all are settled they are open again. Others are left alone.
Outcome settleHotspots(const Model &model, const QList<Id> &notes);

} // namespace keelson::storm
