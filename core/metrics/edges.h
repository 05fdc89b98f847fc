// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/live.h"

namespace keelson {

/// Fills in `live.edges` from what the elements, the consumers and the publishers say. Pure.
void lightEdges(Live &live, const Model &model, const Binding &binding, const MetricHistory &history, const Moment &moment);

/// The vitals of an edge that stands for several relations, such as all that runs from a hub to a consumer: rates of
/// different events add up, and a consumer's age and faults count once. `relations` that are not lit are passed over; with
/// none that is, the answer is empty.
KEELSON_CORE std::optional<Vitals> together(const Model &model, const Live &live, const QList<Id> &relations);

} // namespace keelson
