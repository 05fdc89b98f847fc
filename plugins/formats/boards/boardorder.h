// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

namespace keelson::boards {

/// What stands on a board from left to right and from top to bottom, so that what is written of an unchanged board is the same
/// in every copy of the document.
QList<const Placement *> inOrder(const Model &model, Id board);

} // namespace keelson::boards
