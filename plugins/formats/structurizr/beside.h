// SPDX-License-Identifier: MIT
#pragma once

#include "plugins/formats/structurizr/dsl.h"

class QIODevice;

namespace keelson::structurizr {

/// A workspace, and what it includes, are at most so large.
inline constexpr qint64 bytesAtMost = 32 << 20;

/// Gives files in the folder of the workspace that is read and in the one above it, as workspaces that extend another use to
/// lie; nothing where it is no file that is read. Nothing is fetched.
Include includedBeside(const QIODevice &workspace);

} // namespace keelson::structurizr
