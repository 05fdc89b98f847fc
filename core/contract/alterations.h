// SPDX-License-Identifier: MIT
#pragma once

#include "core/contract/compatibility.h"

namespace keelson::contract {

/// What is another in the contract of an event, each with what it means for who publishes and consumes. Without words.
QList<ContractChange> alterations(const Model &before, const Element &earlier, const Model &after, const Element &later);
ContractChange removal();

} // namespace keelson::contract
