// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/export.h"
#include "core/model/model.h"

#include <QList>

// How deep a board goes, and what is explained on it. Both say what is offered, never what is valid.

namespace keelson::storm {

/// Design for a board that says nothing, or is not there.
KEELSON_CORE Level levelOf(const Model &model, Id board);
/// Empty when the board has that level already.
KEELSON_CORE Edit setLevel(const Model &model, Id board, Level level);

/// Kinds that palettes and menus offer at that level, in the order of the vocabulary.
KEELSON_CORE QList<const Kind *> offeredAt(Level level);

/// What the legend of a board explains: the kinds that stand on it, and what its phase has introduced.
KEELSON_CORE QList<const Kind *> legendOf(const Model &model, Id board);

} // namespace keelson::storm
