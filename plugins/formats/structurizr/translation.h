// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/format.h"
#include "plugins/formats/structurizr/described.h"

namespace keelson::structurizr {

/// A workspace in our words: systems become subsystems or external systems, containers services, stores, hubs or frontends,
/// components functions. What was exported from here comes back as it went; otherwise tags, technologies and names decide.
/// What has no place is told.
Imported translated(const Described &workspace);

} // namespace keelson::structurizr
