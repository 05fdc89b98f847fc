// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QString>

namespace keelson::storm {

/// What a session found out, as a Markdown document for those who were not there: purpose and people, how long each phase
/// was held, the story by sections and lanes, who and what takes part, questions with their votes and answers, value,
/// contexts, and what was parked. What there is nothing of is left out. Translated; the same model gives the same text.
/// Pure; any thread. Empty for a board that does not exist.
KEELSON_CORE QString story(const Model &model, Id board);

} // namespace keelson::storm
