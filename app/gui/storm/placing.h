// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/model/model.h"
#include "core/storm/reading.h"

namespace keelson::storm {

/// `board`, or the document's first board, added to the edit.
Id boardFor(Edit &edit, Id board);

/// A further note of the element on a board that may be new in this edit.
Id placeNote(Edit &edit, Id board, Id element, QPointF position, std::optional<QSizeF> size = {});

/// A new element with the same kind, name and properties.
Id copyOf(Edit &edit, const Element &element);

/// Relates what the grammar relates, in the direction that makes sense, once. False when there is nothing to say.
bool relate(Edit &edit, const Model &model, const Kind &fromKind, Id from, const Kind &toKind, Id to);

} // namespace keelson::storm
