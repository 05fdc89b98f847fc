// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/subcommand.h"

namespace keelson::cli {

/// Finds the subcommand the arguments name (the program's own first), checks what follows against
/// its description and runs it. Returns the exit code.
int runProgram(const QStringList &arguments, const QList<Subcommand> &subcommands, Registry &registry,
               Console &console);

} // namespace keelson::cli
