// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keelson {

struct Theme;

/// What Fusion and the palette leave to say: roundings, hairlines, spacing. Few rules, none per screen.
QString styleSheet(const Theme &theme);

} // namespace keelson
