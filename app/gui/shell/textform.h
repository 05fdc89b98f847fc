// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/workspace.h"

namespace keelson {

class Registry;

/// How the document is told as text that can be read back, for pictures that carry it; null while its history is still being
/// read, and where the format is missing. Called on the GUI thread; what it returns may run on any.
Workspace::TextForm textFormOf(const Document &document, Registry &registry);

} // namespace keelson
