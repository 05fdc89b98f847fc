// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/gestures.h"

#include <QStringList>

namespace keelson::storm {

/// The texts a note falls into: its lines, or what semicolons part; one when there is nothing to split.
QStringList partsOfText(const QString &text);
/// The text up to and from a place in it; empty ends fall away.
QStringList partsAt(const QString &text, qsizetype cursor);

/// The note is called the first of `parts`, and each of the others becomes a note of its kind under it. What was connected
/// stays with the first. Empty for fewer than two parts, and for a locked note.
Outcome splitNote(const Model &model, Id note, const QStringList &parts);

/// The one picked first stays and keeps its name; the others become it: their relations are its own, their notes go. What they
/// said of themselves is put behind what it says. Empty when they are not of one kind, or one is locked.
Outcome mergeNotes(const Model &model, const QList<Id> &notes);
/// True when they can become one.
bool canMerge(const Model &model, const QList<Id> &notes);

} // namespace keelson::storm
