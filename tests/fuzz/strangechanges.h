// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "tests/fuzz/input.h"

namespace keelson::fuzz {

/// Changes as a careless or hostile replica may tell them, mostly of the base document's records: stamps that are
/// taken or out of this world, properties twice, values nothing can store, circles, claims on what is gone.
QList<Change> strangeChanges(Input &input);

} // namespace keelson::fuzz
