// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"

#include <optional>

namespace keelson::cloudwatch {

/// Whole periods, ms since the epoch.
struct Span
{
    qint64 start = 0;  ///< Beginning of the first.
    qint64 end = 0;    ///< End of the last.
    qint64 period = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

/// The periods that are over and end within the range; none where there are none. Never shorter than what is still
/// kept of that age, nor than the reader can use.
std::optional<Span> spanOf(const Query &query, qint64 now);

} // namespace keelson::cloudwatch
