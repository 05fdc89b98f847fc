// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/live.h"

namespace keelson {

/// Services by how the label `source` of a published event names them: the essence of "<subsystem>-<service>".
QHash<QString, Id> publishers(const Model &model);

/// The vitals of one series of published events.
Vitals published(const SeriesKey &key, const MetricHistory &history, const Moment &moment);

} // namespace keelson
