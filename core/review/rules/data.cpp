// SPDX-License-Identifier: MIT
#include "core/review/rules.h"

namespace keelson::review {

std::span<const Rule> dataRules() { return {}; }

} // namespace keelson::review
