// SPDX-License-Identifier: MIT
#pragma once

#include "core/review/rule.h"

// The parts of the topic.

namespace keelson::review {

std::span<const Rule> releaseRules();    ///< How changes get to people.
std::span<const Rule> ownershipRules();  ///< Who answers for what.
std::span<const Rule> migrationRules();  ///< How legacy systems are left behind.

} // namespace keelson::review
