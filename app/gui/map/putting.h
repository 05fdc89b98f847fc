// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/plan.h"
#include "core/document/edit.h"

// What it means to drop a box into a frame: that depends on what the map shows.

namespace keelson::map {

/// `onto`, or the next container around it, that may hold the kind and does not lie in the box itself.
Id holderFor(const Model &model, const Kind &kind, Id box, Id onto);

/// On the bulkheads it is contained there from now on, or nowhere; in a team's frame the team owns it; in an account's or a
/// region's it runs there. Elsewhere places mean nothing. `view` null stands for bulkheads.
void putInto(Edit &edit, const Model &model, const View *view, Id box, Id onto);
/// The same for a box that the edit itself adds.
void putNewInto(Edit &edit, const Model &model, const View &view, const Kind &kind, Id box, Id onto);

} // namespace keelson::map
