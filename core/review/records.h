// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/review/waivers.h"
#include "core/scaffold/filetree.h"

// Decisions to live with a finding, as files for the repository of the team.

namespace keelson::review {

/// What the writer of folders knows these files by.
inline constexpr QLatin1StringView recordsKit{"decision-records"};

/// One Markdown file a waiver, named by its day, its rule and its element, and README.md, which lists them. A file keeps its
/// name and, while nothing changed, its bytes: nothing in it depends on the day it is written. Pure; any thread.
KEELSON_CORE FileTree decisionRecords(const Model &model, const QList<Finding> &findings);

} // namespace keelson::review
