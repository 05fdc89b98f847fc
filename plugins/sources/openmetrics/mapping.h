// SPDX-License-Identifier: MIT
#pragma once

#include "exposition.h"

namespace keelson::openmetrics {

/// The samples as series of canonical metrics in the catalogue's units. What is not known keeps its own
/// name and labels. `now` is given to samples without a time; `instance` names the resource of those
/// that say nothing of theirs.
Frame mapped(const Exposition &exposition, qint64 now, const QString &instance);

} // namespace keelson::openmetrics
