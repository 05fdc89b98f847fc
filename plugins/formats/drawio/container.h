// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/stop.h"
#include "plugins/formats/drawio/cell.h"

class QIODevice;

namespace keelson::drawio {

/// The pages of a file: mxfile, a bare mxGraphModel, or a picture (PNG, SVG) that carries one. Nothing is ever fetched. Pages
/// that cannot be read say why; when none can, the file is refused.
Result<QList<Diagram>> diagrams(QIODevice &in, Stop stop);

// What a file may hold.
inline constexpr qint64 bytesAtMost = qint64(128) << 20;
inline constexpr qint64 unpackedAtMost = qint64(128) << 20;  ///< All pages together.
inline constexpr qsizetype cellsAtMost = 100'000;
inline constexpr int pagesAtMost = 500;

} // namespace keelson::drawio
