// SPDX-License-Identifier: MIT
#pragma once

#include "core/flow/advice.h"
#include "core/metrics/binding.h"
#include "core/metrics/live.h"
#include "core/model/model.h"
#include "core/stop.h"

namespace keelson {

/// What is to be said of one consumer of a stream or queue.
struct ConsumerProspect
{
    Resource consumer;
    Id element;    ///< Null where it is on no map.
    QString name;  ///< As it is shown.
    flow::Prospect prospect;

    friend bool operator==(const ConsumerProspect &, const ConsumerProspect &) = default;
};

/// Of every consumer that tells its age or its records, those in need of somebody first, then the oldest. Takes some ms a
/// consumer: for a worker. Pure.
QList<ConsumerProspect> prospects(const Model &model, const Binding &binding, const MetricHistory &history, const Moment &moment, Stop stop);

} // namespace keelson
