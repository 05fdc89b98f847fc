// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/matching.h"

namespace keelson::compare {

/// Pairs of elements of one kind that `matches` does not know and that are likely the same under another name or in another
/// place, the surest first. Each element is in one pair at most.
QList<std::pair<Id, Id>> alike(const Model &before, const Model &after, const Matches &matches);

} // namespace keelson::compare
