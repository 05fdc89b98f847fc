// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/finding.h"

namespace keelson::json {

/// What of the changes will not show: kinds this version does not know, and references to records
/// of which the text says nothing. All of it is kept.
QList<Finding> findingsOf(const QList<Change> &changes);

} // namespace keelson::json
