// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"
#include "core/scaffold/node.h"

namespace keelson::asyncapi {

/// An AsyncAPI 3 document: a channel and a message for each event, an operation for each service that sends or receives it.
/// `subject`: of this service, or of the services in this subsystem alone; null = of all. What AsyncAPI has no word for stands
/// in members that begin with `x-keelson`.
scaffold::Node documentOf(const Model &model, Id subject);

} // namespace keelson::asyncapi
