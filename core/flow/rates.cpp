// SPDX-License-Identifier: MIT
#include "core/flow/rates.h"

#include <algorithm>
#include <cmath>

namespace keelson::flow {

namespace {

struct Known
{
    double sum = 0;
    double weight = 0;
};

Known knownIn(const Rates &rates, qint64 from, qint64 to)
{
    Known known;
    const qint64 first = std::max<qint64>(0, (from - rates.from) / rates.period);
    for (qint64 i = first; i < rates.values.size(); ++i) {
        const qint64 begin = rates.from + i * rates.period;
        if (begin >= to)
            break;
        const auto overlap = double(std::min(to, begin + rates.period) - std::max(from, begin));
        if (overlap <= 0 || std::isnan(rates.values[i]))
            continue;
        known.sum += overlap * rates.values[i];
        known.weight += overlap;
    }
    return known;
}

/// Spreads an amount over the periods that (from, to] touches.
void spread(Rates &rates, double amount, qint64 from, qint64 to)
{
    const double perSecond = amount / (double(to - from) / 1000);
    const qint64 first = std::max<qint64>(0, (from - rates.from) / rates.period);
    for (qint64 i = first; i < rates.values.size(); ++i) {
        const qint64 begin = rates.from + i * rates.period;
        if (begin >= to)
            break;
        const auto overlap = double(std::min(to, begin + rates.period) - std::max(from, begin));
        if (overlap <= 0)
            continue;
        double &value = rates.values[i];
        value = (std::isnan(value) ? 0 : value) + perSecond * overlap / double(rates.period);
    }
}

} // namespace

std::optional<double> Rates::mean(TimeRange range) const
{
    const Known known = knownIn(*this, range.from, range.to);
    return known.weight > 0 ? std::optional(known.sum / known.weight) : std::nullopt;
}

Rates Rates::within(TimeRange range) const
{
    const qint64 first = std::clamp<qint64>((range.from - from + period - 1) / period, 0, values.size());
    const qint64 last = std::clamp<qint64>((range.to - from) / period, first, values.size());
    return {from + first * period, period, values.mid(first, last - first)};
}

Rates Rates::coarser(qint64 longer) const
{
    if (longer <= period)
        return *this;
    const qint64 count = (to() - from) / longer;
    Rates result{to() - count * longer, longer, {}};
    result.values.reserve(count);
    for (qint64 i = 0; i < count; ++i) {
        const qint64 begin = result.from + i * longer;
        const Known known = knownIn(*this, begin, begin + longer);
        result.values.append(known.weight >= double(longer) / 2 ? known.sum / known.weight : qQNaN());
    }
    return result;
}

Rates ratesOf(const QList<Sample> &counter, TimeRange range, qint64 period, qint64 gap)
{
    Rates rates{range.from, period, QList<double>(std::max<qint64>(0, (range.to - range.from) / period), qQNaN())};
    for (qsizetype i = 1; i < counter.size(); ++i) {
        const Sample &before = counter[i - 1];
        const Sample &after = counter[i];
        if (after.time <= range.from || before.time >= range.to || after.time - before.time > gap)
            continue;
        // A counter that falls was started again from zero.
        spread(rates, after.value < before.value ? after.value : after.value - before.value, before.time, after.time);
    }
    return rates;
}

Rates sum(const Rates &a, const Rates &b)
{
    Rates result = a;
    for (qsizetype i = 0; i < result.values.size(); ++i) {
        const qint64 begin = a.from + i * a.period;
        const std::optional<double> other = b.mean({begin, begin + a.period});
        if (other)
            result.values[i] = *other + (std::isnan(result.values[i]) ? 0 : result.values[i]);
    }
    return result;
}

} // namespace keelson::flow
