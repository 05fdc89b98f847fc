// SPDX-License-Identifier: MIT
#include "core/review/rules.h"

namespace keelson::review {

std::span<const Rule> eventRules() { return {}; }

} // namespace keelson::review
