// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/result.h"

#include <QString>

namespace keelson {

/// Where what belongs to this person and this computer is kept: keelson/`part` below XDG_STATE_HOME, or below
/// .local/state of their home. Made when it is not there, for them alone. Refused where there is no home.
KEELSON_CORE Result<QString> stateFolder(const QString &part);
/// The same path without making it; empty where there is no home.
KEELSON_CORE QString stateFolderPath(const QString &part);

} // namespace keelson
