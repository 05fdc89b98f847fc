// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/views/signs.h"
#include "core/metrics/feed.h"

namespace keelson {

/// "3 s ago", "2 min ago".
QString ago(qint64 ms);

} // namespace keelson
