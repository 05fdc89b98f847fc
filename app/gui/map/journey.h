// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/looking.h"
#include "core/model/model.h"

#include <functional>

// The journey of an event, told step by step: who asks, who publishes, which hub passes it on, who consumes it, what can
// follow. Pure.

namespace keelson::map {

struct JourneyStep
{
    enum class Stage { Ask, Publish, Pass, Consume, Next, Circle, End };
    Stage stage = Stage::Publish;
    QString sentence;    ///< Translated, whole.
    QList<Id> elements;  ///< Who takes part: actors, services, hubs.
    QList<Id> events;    ///< What is on its way; none while somebody asks.
};

/// How far a journey is told.
enum class Journey {
    OneEvent,  ///< To what its consumers can publish next.
    ToTheEnd,  ///< On with each of those, until nothing follows that was not there before.
};

QList<JourneyStep> journeyOf(const Model &model, Id event, Journey journey);

/// What of a scene a step is about. `boxOf` gives the box that stands for an element, or null.
Looked lookedAt(const Scene &scene, const JourneyStep &step, const std::function<Id(Id)> &boxOf);

} // namespace keelson::map
