// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QSet>

namespace keelson::markdown {

/// Text of a person so that it reads as it stands and is no markup.
QString plain(const QString &text);

/// What a board says of an element in one sentence, as Markdown: who decides, what follows, who reacts. `onBoard` are the
/// elements of the board; others are not spoken of.
QString sentence(const Model &model, const Element &element, const QSet<Id> &onBoard);

} // namespace keelson::markdown
