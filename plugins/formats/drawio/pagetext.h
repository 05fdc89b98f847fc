// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace keelson::drawio {

/// %41 becomes A; nothing when a % is not followed by two hexadecimal digits.
std::optional<QByteArray> percentDecoded(QByteArrayView text);

/// A page as it stands in a file: base64 of deflated, percent-encoded XML, or XML already.
Result<QByteArray> pageXml(const QByteArray &text, qint64 bytesAtMost);

} // namespace keelson::drawio
