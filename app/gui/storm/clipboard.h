// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/gestures.h"

#include <memory>

class QMimeData;

namespace keelson::storm {

/// The notes with what connects them, in Keelson's own format, and their names as plain lines.
std::unique_ptr<QMimeData> copyNotes(const Model &model, const QList<Id> &notes);

/// Notes of our format keep kind, size and arrangement; the upper left one stands at `at`, or where there is room near
/// it. Plain lines become notes of `kind`. What is known by name is placed, not copied. Empty when there is nothing to
/// paste. Text from elsewhere is trusted with nothing but names.
Outcome pasteNotes(const Model &model, Id board, const QMimeData &data, const Kind &kind, QPointF at);

bool canPaste(const QMimeData &data);

} // namespace keelson::storm
