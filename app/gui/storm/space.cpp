// SPDX-License-Identifier: MIT
#include "app/gui/storm/space.h"

#include "app/gui/storm/holding.h"
#include "core/storm/reading.h"

#include <QCoreApplication>

namespace keelson::storm {

namespace {

struct Storm
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

layout::Piece pieceOf(const Model &model, const Placement &placement, const Kind &kind)
{
    layout::Piece piece { rectOf(model, placement), {}, {}, isLocked(model, placement.id) };
    switch (kind.note.outline) {
    case Outline::Lane:
        piece.grows = Qt::Horizontal | Qt::Vertical;
        piece.endless = Qt::Horizontal;
        break;
    case Outline::Frame:
        piece.grows = Qt::Horizontal | Qt::Vertical;
        break;
    case Outline::Line:
        piece.grows = Qt::Vertical;
        piece.endless = Qt::Vertical;
        break;
    default:
        break;
    }
    return piece;
}

QString labelOf(const layout::Cut &cut)
{
    return cut.by > 0 ? Storm::tr("Make room") : Storm::tr("Take out room");
}

} // namespace

Pieces piecesOn(const Model &model, Id board)
{
    Pieces result;
    for (const Placement *placement : model.placementsIn(board)) {
        result.placements.append(placement->id);
        result.pieces.append(pieceOf(model, *placement, *model.element(placement->element)->kind));
    }
    return result;
}

Outcome openSpace(const Model &model, Id board, const layout::Cut &cut)
{
    Outcome outcome { Edit(labelOf(cut)), {} };
    const Pieces lying = piecesOn(model, board);
    const QList<QRectF> after = layout::opened(lying.pieces, cut);
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QRectF &before = lying.pieces.at(i).rect;
        if (after.at(i).topLeft() != before.topLeft())
            outcome.edit.set(lying.placements.at(i), properties::position, after.at(i).topLeft());
        if (after.at(i).size() != before.size())
            outcome.edit.set(lying.placements.at(i), properties::size, after.at(i).size());
    }
    return outcome;
}

} // namespace keelson::storm
