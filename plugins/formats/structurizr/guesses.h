// SPDX-License-Identifier: MIT
#pragma once

#include "plugins/formats/structurizr/described.h"

#include <QLatin1StringView>

namespace keelson::structurizr {

/// The kind of element a part most likely is, by what was exported from here, its tags, technology and name.
QLatin1StringView kindOf(const Described &workspace, int part);

/// "rest", "listener", "trigger" or "job", by the words of a component.
QLatin1StringView functionRoleOf(const Part &component);

} // namespace keelson::structurizr
