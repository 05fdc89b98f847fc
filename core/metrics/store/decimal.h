// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <bit>
#include <optional>

// Metrics come as decimal text, so most values are whole numbers of some small decimal place, and nothing
// is lost by keeping them as that.

namespace keelson {

inline constexpr int mostDecimals = 9;
inline constexpr qint64 largestScaled = qint64(1) << 53;

inline constexpr double powersOfTen[mostDecimals + 1] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

inline double fromScaled(qint64 scaled, int decimals)
{
    return double(scaled) / powersOfTen[decimals];
}

/// The value in units of its last decimal, where it comes back bit for bit.
inline std::optional<qint64> toScaled(double value, int decimals)
{
    const double exact = value * powersOfTen[decimals];
    if (!(exact > -double(largestScaled) && exact < double(largestScaled)))
        return std::nullopt;
    const auto scaled = qint64(exact < 0 ? exact - 0.5 : exact + 0.5);
    if (std::bit_cast<quint64>(fromScaled(scaled, decimals)) != std::bit_cast<quint64>(value))
        return std::nullopt;
    return scaled;
}

/// How many decimals `value` needs, at least `from`; more than mostDecimals when they do not do.
inline int decimalsOf(double value, int from)
{
    int decimals = from;
    while (decimals <= mostDecimals && !toScaled(value, decimals))
        ++decimals;
    return decimals;
}

} // namespace keelson
