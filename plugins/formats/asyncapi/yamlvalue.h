// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/stop.h"

#include <QByteArray>
#include <QJsonValue>

namespace keelson::asyncapi {

/// YAML or JSON as a value. Refused with its line: what cannot be parsed, aliases that unfold to more than a million values,
/// more than 100 levels, keys that are no text.
Result<QJsonValue> valueOf(const QByteArray &text, const Stop &stop);

} // namespace keelson::asyncapi
