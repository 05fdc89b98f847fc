// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/gestures.h"

// Notes that stay where they are, and notes that belong together.

namespace keelson::storm {

bool isLocked(const Model &model, Id note);
/// Those of the notes that gestures may change, in their order. Ids that are no placement stay in.
QList<Id> unlocked(const Model &model, const QList<Id> &notes);

/// Locks all, or where all are locked unlocks them.
Outcome toggleLock(const Model &model, const QList<Id> &notes);

/// All notes of the note's group, itself among them; only itself when it is in none.
QList<Id> groupOf(const Model &model, Id note);
/// They make a group of their own; what they were in before loses them. Empty for fewer than two.
Outcome groupNotes(const Model &model, const QList<Id> &notes);
/// Their groups are no more.
Outcome ungroupNotes(const Model &model, const QList<Id> &notes);

/// Notes of the board of the same kind as one of `notes`; in the order of the story.
QList<Id> sameKind(const Model &model, const QList<Id> &notes);
/// Notes of the board called like one of `notes`, whatever their kind.
QList<Id> sameName(const Model &model, const QList<Id> &notes);

} // namespace keelson::storm
