// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QHash>
#include <QString>

// The parts of a story that tell of the session itself.

namespace keelson::storm {

/// A part with its heading and an empty line behind it; nothing when there is nothing to say.
QString headed(const QString &title, const QString &text);

/// Purpose, participants, phases.
QString sessionStory(const Model &model, Id board);
/// What each round of voting came to.
QString roundsStory(const Model &model, Id board);

/// Dots an element got in the newest round that has any for it and may be shown.
using Dots = QHash<Id, int>;
Dots votesOn(const Model &model, Id board);

} // namespace keelson::storm
