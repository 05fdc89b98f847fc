// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/crash/crashsignal.h"

namespace keelson {

/// Does what may not be done in a signal handler, so that writeStack() can be called there.
void prepareStack();

/// The stack of this thread from `place` outwards, a line a frame: module, offset in it for addr2line, and the
/// function where the module tells it. Modules by their names only: folders may tell who the person is.
void writeStack(int file, const CrashPlace &place) noexcept;

} // namespace keelson
