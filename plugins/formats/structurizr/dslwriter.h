// SPDX-License-Identifier: MIT
#pragma once

#include "plugins/formats/structurizr/described.h"

namespace keelson::structurizr {

/// A workspace in the DSL; equal workspaces give equal text. Places are not said: the DSL has no words for them.
QString dslOf(const Described &workspace);

} // namespace keelson::structurizr
