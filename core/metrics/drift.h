// SPDX-License-Identifier: MIT
#pragma once

#include "core/finding.h"
#include "core/metrics/binding.h"

namespace keelson {

/// Where what runs is set up otherwise than the model says, and where it is set up so that records can be lost or nobody
/// would hear of it. Only what the source tells is judged. In the order of the bindings.
KEELSON_CORE QList<Finding> drift(const Model &model, const Binding &binding);

} // namespace keelson
