// SPDX-License-Identifier: MIT
#pragma once

#include "core/wiring/wiring.h"

namespace keelson::wiring {

/// Of one event.
QList<Defect> contractFlaws(const Model &model, const Element &event);
QList<Defect> bypassesOf(const Model &model, const Element &event);
QList<Defect> routeFlaws(const Model &model, const Element &event);

/// What services are said to do with events and are not connected for: by event.
QHash<Id, QList<Defect>> sourceFlaws(const Model &model);

/// Of no event.
QList<Defect> chains(const Model &model);
QList<Defect> sharedStores(const Model &model);
QList<Defect> callsPastGateways(const Model &model);
QList<Defect> rulesToNowhere(const Model &model);

} // namespace keelson::wiring
