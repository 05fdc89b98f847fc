// SPDX-License-Identifier: MIT
#include "core/flow/capacity.h"

#include <algorithm>
#include <cmath>

namespace keelson::flow {

namespace {

constexpr qint64 minute = 60'000;

/// One period in which records were waiting from its begin to its end.
struct Busy
{
    qint64 begin = 0;
    double rate = 0;
};

double quantile(QList<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[qsizetype(q * double(values.size() - 1) + 0.5)];
}

/// The age at a moment as the samples around it tell it; nothing when they are too far apart.
class AgeAt
{
public:
    AgeAt(const QList<Sample> &ages, qint64 near) : m_ages(ages), m_near(near) { }

    bool exceeds(qint64 time, qint64 limit) const
    {
        const auto after = std::lower_bound(m_ages.begin(), m_ages.end(), time,
                                            [](const Sample &sample, qint64 t) { return sample.time < t; });
        const bool later = after != m_ages.end() && after->time - time <= m_near && after->value > double(limit);
        const bool sooner = after != m_ages.begin() && time - std::prev(after)->time <= m_near && std::prev(after)->value > double(limit);
        return later && (sooner || after->time == time);
    }

private:
    const QList<Sample> &m_ages;
    qint64 m_near;
};

QList<Busy> busyPeriods(const Rates &handed, const QList<Sample> &ages, qint64 idleAge)
{
    const AgeAt age(ages, 2 * handed.period);
    QList<Busy> busy;
    for (qsizetype i = handed.values.size() - 1; i >= 0; --i) {
        const qint64 begin = handed.from + i * handed.period;
        const double rate = handed.values[i];
        if (!std::isnan(rate) && rate > 0 && age.exceeds(begin, idleAge) && age.exceeds(begin + handed.period, idleAge))
            busy.append({begin, rate});
        // Capacity is of now: an hour of work tells it, and more would mix in what was changed since.
        if (double(busy.size()) * double(handed.period) >= 60.0 * minute)
            break;
    }
    std::reverse(busy.begin(), busy.end());
    return busy;
}

/// Mean without the highest and the lowest: neither a spike nor a halt of one period is sustained.
double trimmedMean(QList<double> values)
{
    std::sort(values.begin(), values.end());
    double sum = 0;
    for (qsizetype i = 1; i + 1 < values.size(); ++i)
        sum += values[i];
    return sum / double(values.size() - 2);
}

/// Of all stretches without a break, each of so many periods.
QList<double> sustained(const QList<Busy> &busy, qint64 period, qsizetype stretch)
{
    QList<double> means;
    QList<double> values;
    for (qsizetype i = 0; i < busy.size(); ++i) {
        if (i > 0 && busy[i].begin != busy[i - 1].begin + period)
            values.clear();
        values.append(busy[i].rate);
        if (values.size() > stretch)
            values.removeFirst();
        if (values.size() == stretch)
            means.append(trimmedMean(values));
    }
    return means;
}

} // namespace

Rates progress(const Rates &arrivals, const QList<Sample> &ages)
{
    Rates progress = arrivals;
    progress.values.fill(qQNaN());
    QList<double> came{0};
    for (const double rate : arrivals.values)
        came.append(came.last() + (std::isnan(rate) ? 0 : rate) * double(arrivals.period) / 1000);
    const auto cameUpTo = [&](qint64 time) {
        const double at = std::clamp(double(time - arrivals.from) / double(arrivals.period), 0.0, double(came.size() - 1));
        const auto i = std::min(qsizetype(at), came.size() - 2);
        return came[i] + (at - double(i)) * (came[i + 1] - came[i]);
    };
    for (qsizetype k = 1; k < ages.size() && came.size() > 1; ++k) {
        const Sample &before = ages[k - 1];
        const Sample &after = ages[k];
        const qint64 elapsed = after.time - before.time;
        const qint64 i = (before.time - arrivals.from) / arrivals.period;
        if (elapsed <= 0 || elapsed > 2 * arrivals.period || before.time < arrivals.from || i >= progress.values.size())
            continue;
        const double read = cameUpTo(after.time - qint64(after.value)) - cameUpTo(before.time - qint64(before.value));
        progress.values[i] = std::max(0.0, read) / (double(elapsed) / 1000);
    }
    return progress;
}

std::optional<Capacity> capacity(const Rates &handed, const QList<Sample> &ages, qint64 idleAge)
{
    const qsizetype stretch = std::max<qsizetype>(3, (5 * minute + handed.period - 1) / handed.period);
    const QList<Busy> busy = busyPeriods(handed, ages, idleAge);
    const QList<double> means = sustained(busy, handed.period, stretch);
    if (means.isEmpty())
        return std::nullopt;
    // The better stretches: in the others it was held up.
    const double best = quantile(means, 0.75);
    QList<double> rates;
    Capacity found;
    for (const Busy &one : busy) {
        if (one.rate < 0.7 * best)
            continue;
        rates.append(std::min(one.rate, 1.3 * best));
        found.last = one.begin + handed.period;
    }
    if (rates.isEmpty())
        return std::nullopt;
    for (const double rate : std::as_const(rates))
        found.rate += rate / double(rates.size());
    double squares = 0;
    for (const double rate : std::as_const(rates))
        squares += (rate - found.rate) * (rate - found.rate);
    const auto count = double(rates.size());
    // Minutes next to each other resemble one another; and no consumer keeps its pace to the last digit.
    const double deviation = std::sqrt(squares / std::max(1.0, count - 1)) / found.rate;
    found.error = std::max(0.005, deviation / std::sqrt(count / 1.5));
    found.observed = qint64(rates.size()) * handed.period;
    return found;
}

} // namespace keelson::flow
