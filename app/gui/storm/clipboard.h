// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/gestures.h"

#include <memory>

class QMimeData;

namespace keelson::storm {

/// What was pasted, and what a person has to know of it.
struct Pasted : Outcome
{
    QString told;      ///< Translated: what is known already, left out, shortened, or why nothing came of it. May be empty.
    Listing rest = {}; ///< Lines that are not placed yet, because they are many.
};

/// The notes with what connects them, in Keelson's own format, and their names as plain lines.
std::unique_ptr<QMimeData> copyNotes(const Model &model, const QList<Id> &notes);

/// Notes of our format keep kind, properties, size, groups and arrangement; the upper left one stands at `at`, or where there is
/// room near it. Lines of text, of a web page or addresses become notes of `kind`. What is known by name is placed, not
/// copied. Nothing is ever fetched. Empty when there is nothing to paste.
Pasted pasteNotes(const Model &model, Id board, const QMimeData &data, const Kind &kind, QPointF at);
/// As many lines as are placed in one go.
Pasted pasteLines(const Model &model, Id board, const Listing &listing, QPointF at);

bool canPaste(const QMimeData &data);
/// Files of this computer that are dropped or pasted.
QStringList filesIn(const QMimeData &data);

} // namespace keelson::storm
