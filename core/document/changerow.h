// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/document/checksum.h"

#include <QByteArray>

namespace keelson {

/// A change as it stands in the file.
struct ChangeRow
{
    Stamp stamp;
    Digest previous{};    ///< Checksum of the replica's change before this one; else `chainRoot`.
    Digest sum{};
    bool isRetold = false; ///< Told without what came before it, so its place in the chain is not known.
    QByteArray body;

    friend bool operator==(const ChangeRow &, const ChangeRow &) = default;
};

} // namespace keelson
