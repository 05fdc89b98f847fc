// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"
#include "core/result.h"

namespace keelson::cli {

/// The board of that name, or for an empty one the only one there is. Otherwise an error that names them.
Result<Id> boardOf(const Model &model, const QString &name, const QString &path);

} // namespace keelson::cli
