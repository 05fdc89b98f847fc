// SPDX-License-Identifier: MIT
#include "core/metrics/store/summary.h"

#include "core/metrics/store/decimal.h"

#include <algorithm>
#include <span>

namespace keelson {

namespace {

/// Sums in whole units of the last decimal, so that 0.1 + 0.2 is 0.3.
double sumOf(std::span<const Summary> parts)
{
    int decimals = 0;
    for (const Summary &part : parts)
        decimals = std::max(decimals, decimalsOf(part.sum, decimals));
    double plain = 0;
    qint64 whole = 0;
    bool isExact = decimals <= mostDecimals;
    for (const Summary &part : parts) {
        plain += part.sum;
        const std::optional<qint64> scaled = isExact ? toScaled(part.sum, decimals) : std::nullopt;
        isExact = isExact && scaled && std::abs(whole) < largestScaled;
        whole += scaled.value_or(0);
    }
    return isExact ? fromScaled(whole, decimals) : plain;
}

Summary united(std::span<const Summary> parts, qint64 time)
{
    Summary all = parts.front();
    all.time = time;
    all.count = 0;
    for (const Summary &part : parts) {
        all.minimum = std::min(all.minimum, part.minimum);
        all.maximum = std::max(all.maximum, part.maximum);
        all.last = part.last;
        all.count += part.count;
    }
    all.sum = sumOf(parts);
    return all;
}

} // namespace

QList<Summary> summaries(const QList<Sample> &samples)
{
    QList<Summary> list;
    list.reserve(samples.size());
    for (const Sample &sample : samples)
        list.append({sample.time, sample.value, sample.value, sample.value, sample.value, 1});
    return list;
}

qint64 stretchEnd(qint64 time, qint64 width)
{
    const qint64 rest = time % width;
    return rest == 0 ? time : rest > 0 ? time - rest + width : time - rest;
}

QList<Summary> combined(const QList<Summary> &summaries, qint64 width)
{
    QList<Summary> list;
    const std::span<const Summary> all(summaries.constData(), size_t(summaries.size()));
    for (size_t begin = 0, end = 0; begin < all.size(); begin = end) {
        const qint64 time = stretchEnd(all[begin].time, width);
        while (end < all.size() && all[end].time <= time)
            ++end;
        list.append(united(all.subspan(begin, end - begin), time));
    }
    return list;
}

} // namespace keelson
