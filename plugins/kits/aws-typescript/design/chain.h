// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

// What the storm board says about cause and effect.

namespace keelson::awstypescript::chain {

/// The commands that result in the event, the most likely first: connected to it, or handled by the
/// aggregate that tells it and sounding like it.
QList<const Element *> commandsOf(const Model &model, const Element &event);

/// The events that trigger a policy that issues a command that results in the event.
QList<const Element *> causesOf(const Model &model, const Element &event);

/// The aggregate the event is a fact of, or null.
const Element *aggregateOf(const Model &model, const Element &event);

} // namespace keelson::awstypescript::chain
