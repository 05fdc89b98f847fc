// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QString>

namespace keelson::markdown {

/// What a person typed, as one line of Markdown that shows exactly that: nothing in it is markup, wherever in a line it
/// stands. Runs of spaces and line breaks become one space.
KEELSON_CORE QString escaped(const QString &text);

} // namespace keelson::markdown
