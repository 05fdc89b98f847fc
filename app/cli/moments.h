// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

namespace keelson::cli {

/// After how many changes of the log a moment stands: their number (negative: so many before the end), a stamp as `log`
/// prints it, or a day or time in UTC, of which the last change until then counts.
Result<qsizetype> momentIn(const Log &log, const QString &moment, const QString &option);

/// The model as it was then; as it is for an empty moment.
Result<Model> modelAt(const Document &document, const QString &moment, const QString &option);

} // namespace keelson::cli
