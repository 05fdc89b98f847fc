// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "plugins/formats/structurizr/described.h"

#include <QByteArray>

namespace keelson::structurizr {

/// What the JSON of a workspace says, with the places its views give.
Result<Described> describedByJson(const QByteArray &text);
/// The JSON of a workspace; equal workspaces give equal text.
QByteArray jsonOf(const Described &workspace);

} // namespace keelson::structurizr
