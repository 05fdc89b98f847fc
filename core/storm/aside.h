// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/model/model.h"

#include <QSet>
#include <QString>

// What a person has put aside on a board, so that it is not offered again: proposals declined, doubts left as they are.

namespace keelson::storm {

/// Keys of what is in that list of the board.
QSet<QString> asideOn(const Model &model, Id board, QLatin1StringView list);

/// Puts it aside, or takes it up again; the edit stays as it was where that is so already.
void setAside(Edit &edit, const Model &model, Id board, QLatin1StringView list, const QString &key, bool aside);

} // namespace keelson::storm
