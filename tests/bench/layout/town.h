// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/bulkhead.h"

namespace keelson::bench {

/// Subsystems with a hub, a lake and services, joined by the events they exchange and by calls: what a large map is made of.
struct Town
{
    QList<layout::Box> boxes;
    QList<layout::Link> links;
};

/// `boxes` in all and `links` between them; equal arguments give the equal town.
Town town(int boxes, int links);
/// The same with the places of the first `placed` boxes, and of what holds them, as if somebody had put them there.
Town settled(Town town, int placed);

} // namespace keelson::bench
