// SPDX-License-Identifier: MIT
#pragma once

#include "plugins/formats/c4/workspace.h"

namespace keelson::c4 {

/// What those who read the macros of C4-PlantUML know of them.
struct Dialect
{
    bool boundariesTakeLines = true;  ///< A line may end at what holds others; otherwise that stands in itself once more.
    bool hasQueues = true;            ///< ContainerQueue and the shapes of systems.
};

/// The workspace in macros: `Person(key, "name", "description")`. Without the lines around it.
QString macros(const Workspace &workspace, const Dialect &dialect);

} // namespace keelson::c4
