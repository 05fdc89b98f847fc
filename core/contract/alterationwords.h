// SPDX-License-Identifier: MIT
#pragma once

#include "core/contract/compatibility.h"

namespace keelson::contract {

/// One translated sentence: what changed, and what that means.
QString wordsOf(const ContractChange &change);

} // namespace keelson::contract
