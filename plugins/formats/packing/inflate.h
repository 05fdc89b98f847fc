// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace keelson::packing {

/// How the bytes are wrapped: with zlib's header or without any.
enum class Wrapping { Raw, Zlib };

/// At most `bytesAtMost` come out of it: what would be more is refused, however small it arrived.
Result<QByteArray> inflated(QByteArrayView compressed, Wrapping wrapping, qint64 bytesAtMost);

} // namespace keelson::packing
