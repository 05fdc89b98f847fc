// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"

namespace keelson::cli {

/// The replica by its first digits, as people tell commits apart.
QString shortStamp(const Stamp &stamp);
/// As the JSON of a document names a change.
QString wholeStamp(const Stamp &stamp);
/// ms since the epoch, as ISO 8601 in UTC.
QString utc(qint64 time);
/// Without what would break a line or a column.
QString singleLine(QString text);

} // namespace keelson::cli
