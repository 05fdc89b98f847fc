// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/gestures.h"

namespace keelson::storm {

/// What lies on a board, ready to be cut. A value: stays as it was read.
struct Pieces
{
    QList<Id> placements;
    QList<layout::Piece> pieces;  ///< In the same order.
};

/// Lanes, pivotal events and frames grow where a cut crosses them; locked notes stay.
Pieces piecesOn(const Model &model, Id board);

/// Makes room at a cut, or takes it away; empty when nothing moves.
Outcome openSpace(const Model &model, Id board, const layout::Cut &cut);

} // namespace keelson::storm
