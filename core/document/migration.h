// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/schema.h"

namespace keelson::migration {

/// What a document of an older format comes to in this one: step by step, without looking at anything else,
/// so that two copies that are upgraded apart still agree on every checksum and can be merged. Rows
/// that are damaged stay as they are, for whoever verifies to name them.
schema::Contents upgraded(schema::Contents contents);

} // namespace keelson::migration
