// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

namespace keelson::cli {

class Console;

/// A text that must not stand on a command line, where the shell's history and every other program see it: all of standard
/// input without the end of its last line. From a terminal it is one line, asked for, and not shown.
Result<QString> typedText(Console &console, const QString &question);

} // namespace keelson::cli
