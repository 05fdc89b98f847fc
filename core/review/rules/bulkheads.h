// SPDX-License-Identifier: MIT
#pragma once

#include "core/review/rule.h"

// The parts of the topic.

namespace keelson::review {

std::span<const Rule> callRules();     ///< Who waits for whom.
std::span<const Rule> channelRules();  ///< What is shared instead of told.
std::span<const Rule> shapeRules();    ///< How the system is divided.

} // namespace keelson::review
