// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/live.h"

namespace keelson {

/// Throughput of an element over the last while, per second, in equal steps, the oldest first; a step of which nothing is
/// known has no value. Nothing at all for what is not measured itself. Pure.
KEELSON_CORE QList<std::optional<double>> trendOf(const Binding &binding, const MetricHistory &history, Id element, const Moment &moment);

} // namespace keelson
