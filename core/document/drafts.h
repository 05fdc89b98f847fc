// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QStringList>

namespace keelson::drafts {

/// Where documents without a name live: keelson/drafts in the user's state folder.
QString folder();
/// Makes the folder, for this user alone, and names a file in it that is not there yet.
Result<QString> newPath();
/// Whether or not there is a file.
bool contains(const QString &path);
/// Paths, newest first.
QStringList list();

} // namespace keelson::drafts
