// SPDX-License-Identifier: MIT
#pragma once

#include "scenario.h"
#include "session.h"

// What stands around the listeners: APIs and the functions behind them, triggers, tables, the rules of the bus and the
// events that pass it. Pure, and calm whatever the scenario: the trouble is the listeners'.

namespace keelson::simulated {

/// Where all of it is said to run.
Labels placeOf(const Service &service);

/// Appends what a source would say of the minutes that end at `ends`. `listener`: the one of the service.
void addSurroundings(Frame &frame, const World &world, const Service &service, const Resource &listener, const QList<qint64> &ends);
/// What belongs to no service.
void addCommons(Frame &frame, const World &world, const QList<qint64> &ends);

} // namespace keelson::simulated
