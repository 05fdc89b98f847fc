// SPDX-License-Identifier: MIT
#pragma once

#include "core/contract/contract.h"
#include "core/result.h"

#include <QByteArray>

namespace keelson::contract {

/// The fields an example of the entity has, as JSON: types as they look, every one required. Of an event with its envelope the
/// entity is looked at. Refused with the line: what is no JSON object, and more than 500 fields.
KEELSON_CORE Result<QList<Field>> fieldsOfExample(const QByteArray &json);

} // namespace keelson::contract
