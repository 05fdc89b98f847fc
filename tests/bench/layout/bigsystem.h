// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"

namespace keelson::bench {

/// A system of subsystems with twenty boxes each: services of every pattern, a hub, a lake; people, external systems and
/// the events and calls between them. Equal arguments give the equal system but for its ids.
Edit bigSystem(int subsystems, int eventsEach, int callsEach);

} // namespace keelson::bench
