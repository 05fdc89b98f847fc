// SPDX-License-Identifier: MIT
#pragma once

#include "core/scaffold/filetree.h"

#include <QByteArray>
#include <QString>

// Files that are the same in every generated system. They are real files below runtime/, compiled in,
// so that they can be read, tested and formatted as what they are.

namespace keelson::awstypescript {

/// A file that is the same for every service of a pattern: "bff/rest.ts".
QByteArray constant(const QString &path);

/// Everything that lies in the workspace as it is: the packages `stream` and `local`, settings of tools.
FileTree constantWorkspace();

} // namespace keelson::awstypescript
