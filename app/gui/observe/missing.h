// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/views/outcome.h"
#include "core/metrics/binding.h"

namespace keelson {

/// Elements of what runs and is on no map: each inside the service and subsystem that its labels or its name tell of,
/// which are made where the model does not know them. Things that are no kind of element are left out.
Outcome drawMissing(const Model &model, const QList<Resource> &unbound);

/// How many of them would become elements.
qsizetype drawable(const QList<Resource> &unbound);

/// From now on the resource shows the element's work. Taken back from whoever had it.
Outcome bindTo(const Model &model, Id element, const QString &resource);

} // namespace keelson
