// SPDX-License-Identifier: MIT
#pragma once

#include "api.h"

namespace keelson::prometheus {

/// One row of an answer as a series of the catalogue where it is known, under its own name where it is not. Its samples
/// are of the `step` ms that end with them. Nothing when it has no name or no readable bucket.
std::optional<Series> seriesOf(const Row &row, qint64 step);

/// What a set of labels, with its name among them, belongs to.
Resource resourceOf(Labels labels);

} // namespace keelson::prometheus
