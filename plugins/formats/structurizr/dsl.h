// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "plugins/formats/structurizr/described.h"

#include <functional>

namespace keelson::structurizr {

/// The text of a file that another includes, by its path as written; relative to the workspace.
using Include = std::function<Result<QString>(const QString &path)>;

/// What a workspace in the DSL says. Scripts and plugins are never run; nothing is fetched.
Result<Described> describedByDsl(const QString &text, const QString &file, const Include &include);

} // namespace keelson::structurizr
