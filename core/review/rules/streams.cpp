// SPDX-License-Identifier: MIT
#include "core/review/rules.h"

namespace keelson::review {

std::span<const Rule> streamRules() { return {}; }

} // namespace keelson::review
