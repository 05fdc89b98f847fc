// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QList>

// What rules about events and streams ask of the channels of a subsystem.

namespace keelson::review {

/// Hubs of the subsystem an element is in.
QList<const Element *> hubsAround(const Model &model, Id element);
QList<const Element *> streamsOf(const Model &model, Id hub);
QList<const Element *> functionsOf(const Model &model, Id service, QLatin1StringView role);
bool isFault(const Element &event);  ///< Tells that an event could not be handled.
bool isOfRole(const Element &function, QLatin1StringView role);

/// How many listeners read each stream of a hub that no reader has a capacity of its own at; 0 where all have.
int listenersPerStream(const Model &model, const Element &hub, int besides = 0);
/// So many can read a shard, each asking once a second.
inline constexpr int readersOfShard = 5;

/// Streams a function reads: those it uses itself, else those of the hubs around.
QList<const Element *> streamsReadBy(const Model &model, const Element &function);
QList<const Element *> queuesReadBy(const Model &model, const Element &function);

/// A message taken stays hidden so many times as long as its reader may take.
inline constexpr double visibilityPerTimeout = 6;

/// Seconds to notice a failure and to mend it, as the hub of the element says, or as a hub takes for granted.
double recoveryTime(const Model &model, Id element);

} // namespace keelson::review
