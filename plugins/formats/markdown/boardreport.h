// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

namespace keelson::markdown {

/// The board in words, or all boards one after the other. Markdown.
QString reportOf(const Model &model, Id view);

} // namespace keelson::markdown
