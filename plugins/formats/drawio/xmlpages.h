// SPDX-License-Identifier: MIT
#pragma once

#include "plugins/formats/drawio/container.h"

namespace keelson::drawio {

/// What is left of what a file may hold, counted over all its parts.
struct Allowance
{
    qint64 bytes = unpackedAtMost;
    qsizetype cells = cellsAtMost;
    bool hasPicture = false;  ///< One was opened: the drawing in it is no picture again.
};

/// The pages of the XML that comes out of `in`. An SVG picture gives those it carries.
Result<QList<Diagram>> xmlPages(QIODevice &in, Allowance &allowance, Stop stop);

} // namespace keelson::drawio
