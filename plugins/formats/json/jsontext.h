// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/stop.h"

#include <boost/json/value.hpp>

class QIODevice;

namespace keelson::json {

// What a text may hold at most. Nothing a person makes comes near; a hostile text is refused early.
inline constexpr qint64 bytesAtMost = qint64(256) << 20;
inline constexpr int depthAtMost = 16;
inline constexpr size_t textBytesAtMost = size_t(4) << 20;
inline constexpr size_t keyBytesAtMost = 1024;

/// Reads strict JSON: UTF-8 without a byte order mark, no key twice in an object, every number finite.
/// All numbers become doubles, rounded correctly. Errors say line and column.
Result<boost::json::value> parsed(QIODevice &in, Stop stop);

} // namespace keelson::json
