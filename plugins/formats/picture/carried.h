// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/stop.h"

#include <QByteArray>

namespace keelson::picture {

/// What a document unpacks to at most.
inline constexpr qint64 unpackedAtMost = qint64(256) << 20;

/// The text form of the document that a picture carries; or why there is none.
Result<QByteArray> carriedBySvg(const QByteArray &svg);
Result<QByteArray> carriedByPdf(const QByteArray &pdf, const Stop &stop);

} // namespace keelson::picture
