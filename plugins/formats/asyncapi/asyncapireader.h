// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/format.h"

#include <QJsonObject>

namespace keelson::asyncapi {

/// What an AsyncAPI 3 document says of events: messages become events with their contracts, operations what services publish
/// and consume. Everything else is told as lost. Nothing is fetched: references out of the file are lost, too.
Result<Imported> interpreted(const QJsonObject &document);

} // namespace keelson::asyncapi
