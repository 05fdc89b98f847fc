// SPDX-License-Identifier: MIT
#include "span.h"

#include <algorithm>

namespace keelson::cloudwatch {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 day = 24 * 60 * minute;

struct Kept
{
    qint64 age;     ///< Up to which
    qint64 period;  ///< it is kept as fine as this.
};

constexpr Kept kept[] = {{15 * day, minute}, {63 * day, 5 * minute}};
constexpr qint64 coarsest = 60 * minute;
constexpr qint64 longestKept = 455 * day;

qint64 finest(qint64 age)
{
    const auto row = std::find_if(std::begin(kept), std::end(kept), [&](const Kept &k) { return age < k.age; });
    return row == std::end(kept) ? coarsest : row->period;
}

/// Rounded up to a whole number of units.
qint64 whole(qint64 value, qint64 unit)
{
    return (value + unit - 1) / unit * unit;
}

} // namespace

std::optional<Span> spanOf(const Query &query, qint64 now)
{
    const bool isGiven = query.range.to > query.range.from;
    constexpr qint64 recently = 60 * minute;
    const qint64 from = std::max(isGiven ? query.range.from : now - recently, now - longestKept);
    const qint64 to = isGiven ? query.range.to : now + 1;
    Span span;
    const qint64 unit = finest(now - from);
    span.period = whole(std::clamp(query.step, unit, day), unit);
    const qint64 firstEnd = whole(from, span.period);
    span.end = std::min(to - 1, now) / span.period * span.period;
    span.start = firstEnd - span.period;
    if (span.end < firstEnd)
        return std::nullopt;
    return span;
}

} // namespace keelson::cloudwatch
