// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"

#include <QSet>

// Which part of a map is looked at just now. Never changes what is saved. Pure.

namespace keelson::map {

/// Ids of nodes and edges of a scene.
struct Looked
{
    QSet<Id> nodes;
    QSet<Id> edges;

    friend bool operator==(const Looked &, const Looked &) = default;
};

enum class Rest { Fades, Hides };

/// What is not looked at steps back or goes. What holds something that is looked at, or hangs on it, stays with it.
void keepOnly(Scene &scene, const Looked &looked, Rest rest);

/// The seeds, what they hold, and what can be reached from there over so many edges. Pipes, such as hubs, are passed on the
/// way: along the events that came in, and without counting.
Looked around(const Scene &scene, const QList<Id> &seeds, int hops);

} // namespace keelson::map
