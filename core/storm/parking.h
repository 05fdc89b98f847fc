// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/model/model.h"

// What is out of the way for now: notes taken off the board, and remarks typed in.

namespace keelson::storm {

struct Parked
{
    QList<Id> records;   ///< Two copies may have parked the same note.
    QString text;        ///< The remark, or the note's name.
    const Element *element = nullptr;  ///< What the note was of; null for a remark, and when the thing is gone.
    Id placement;        ///< Where it stood; null for a remark.

    /// It can stand where it stood.
    bool isNote() const { return element && !placement.isNull(); }
};

/// In the order in which they were parked. Points into the model.
KEELSON_CORE QList<Parked> parkingLot(const Model &model, Id board);

/// Takes notes off the board; what they are of stays, with its relations and votes.
KEELSON_CORE Edit park(const Model &model, Id board, const QList<Id> &placements);
KEELSON_CORE Edit parkRemark(const Model &model, Id board, const QString &remark);
/// The note stands where it stood. What has no note becomes a hotspot at `at`.
KEELSON_CORE Edit bringBack(const Parked &parked, Id board, QPointF at);
/// Strikes it off the list. What a parked note is of stays in the model.
KEELSON_CORE Edit drop(const Parked &parked);

} // namespace keelson::storm
