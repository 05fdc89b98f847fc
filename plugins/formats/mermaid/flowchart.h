// SPDX-License-Identifier: MIT
#pragma once

#include "plugins/formats/c4/workspace.h"

namespace keelson::mermaid {

/// A flowchart: subsystems as subgraphs, events on solid arrows, calls on dotted ones.
QString flowchart(const c4::Workspace &workspace);

} // namespace keelson::mermaid
