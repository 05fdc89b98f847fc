// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace keelson {

enum class Direction { Left, Right, Up, Down };

} // namespace keelson

Q_DECLARE_METATYPE(keelson::Direction)
