// SPDX-License-Identifier: MIT
#pragma once

#include "core/scaffold/folder.h"
#include "core/scaffold/manifest.h"

#include <optional>

namespace keelson::scaffold {

/// No generated file is larger; one that is was not generated.
inline constexpr qint64 largestFile = 64 * 1024 * 1024;

/// A folder that may be generated into: absent, empty, or ours.
struct Target
{
    QString path;                  ///< Absolute, canonical up to the last existing folder.
    std::optional<Folder> folder;  ///< Open when it exists.
    Manifest manifest;             ///< Empty when it has none.
};

/// Refuses what is not ours, by name; finishes an unfinished writing in it.
Result<Target> openTarget(const QString &path);

/// Moves what a journal lists to its place and removes the journal; can be cut short and repeated.
Result<void> finishJournal(const Folder &folder);
/// Forgets what was staged and not yet committed.
Result<void> dropStaging(const Folder &folder);

} // namespace keelson::scaffold
