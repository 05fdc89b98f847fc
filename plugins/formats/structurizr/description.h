// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"
#include "plugins/formats/structurizr/described.h"

namespace keelson::structurizr {

/// A model as a workspace: subsystems as systems, services and what else they hold as containers, what services are made of as
/// components, events on the lines through the hubs. Properties that begin with `keelson.` say what C4 has no word for, so that
/// it comes back as it went. `view`: a map with a subject shows that and its neighbours; null = everything.
Described describedBy(const Model &model, Id view);

} // namespace keelson::structurizr
