// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace keelson {

/// "1 d 12 h", "30 s", "250 ms": seconds as people write them, exact to the millisecond.
QString durationText(double seconds);
/// Reads that back, and also "1:30" (minutes), "90" (seconds) and "1.5h". Nothing for anything else,
/// for what is negative and for more than a thousand years.
std::optional<double> durationSeconds(const QString &text);

} // namespace keelson
