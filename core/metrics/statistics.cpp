// SPDX-License-Identifier: MIT
#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace keelson::statistics {

namespace {

using Iterator = QList<Sample>::const_iterator;

Iterator firstAfter(const QList<Sample> &samples, qint64 time)
{
    return std::upper_bound(samples.begin(), samples.end(), time,
                            [](qint64 t, const Sample &sample) { return t < sample.time; });
}

/// What was counted between two readings.
double increase(const Sample &before, const Sample &after)
{
    return after.value < before.value ? after.value : after.value - before.value;
}

/// The samples in (from, to] with the one before them, from which the first one grew.
std::pair<Iterator, Iterator> window(const QList<Sample> &samples, qint64 from, qint64 to)
{
    Iterator begin = firstAfter(samples, from);
    const Iterator end = firstAfter(samples, to);
    // A predecessor from long before would spread a little growth over a long time.
    if (begin != end && begin != samples.begin() && from - std::prev(begin)->time <= (to - from) / 2)
        --begin;
    return {begin, end};
}

} // namespace

std::optional<Growth> growth(const QList<Sample> &counter, qint64 from, qint64 to)
{
    const auto [begin, end] = window(counter, from, to);
    if (end - begin < 2)
        return std::nullopt;
    Growth grown;
    for (Iterator sample = std::next(begin); sample != end; ++sample)
        grown.amount += increase(*std::prev(sample), *sample);
    grown.seconds = double(std::prev(end)->time - begin->time) / 1000;
    return grown;
}

std::optional<double> rate(const QList<Sample> &counter, qint64 from, qint64 to)
{
    const std::optional<Growth> grown = growth(counter, from, to);
    if (!grown || grown->seconds <= 0)
        return std::nullopt;
    return grown->amount / grown->seconds;
}

QList<Sample> rates(const QList<Sample> &counter, qint64 window)
{
    QList<Sample> result;
    result.reserve(counter.size());
    qsizetype begin = 0;
    double amount = 0;
    for (qsizetype i = 1; i < counter.size(); ++i) {
        amount += increase(counter[i - 1], counter[i]);
        while (begin + 1 < i && counter[i].time - counter[begin].time > window) {
            amount -= increase(counter[begin], counter[begin + 1]);
            ++begin;
        }
        const double seconds = double(counter[i].time - counter[begin].time) / 1000;
        if (seconds > 0)
            result.append({counter[i].time, std::max(0.0, amount) / seconds});
    }
    return result;
}

std::optional<qint64> firstGrowth(const QList<Sample> &counter, qint64 from, qint64 to)
{
    const auto [begin, end] = window(counter, from, to);
    for (Iterator sample = begin; sample != end; ++sample) {
        if (sample != begin && increase(*std::prev(sample), *sample) > 0)
            return sample->time;
    }
    return std::nullopt;
}

std::optional<qint64> lastGrowth(const QList<Sample> &counter, qint64 from, qint64 to)
{
    const auto [begin, end] = window(counter, from, to);
    for (Iterator sample = end; sample - begin > 1; --sample) {
        if (increase(*std::prev(sample, 2), *std::prev(sample)) > 0)
            return std::prev(sample)->time;
    }
    return std::nullopt;
}

std::optional<Sample> last(const QList<Sample> &samples, qint64 from, qint64 to)
{
    const Iterator end = firstAfter(samples, to);
    if (end == samples.begin() || std::prev(end)->time <= from)
        return std::nullopt;
    return *std::prev(end);
}

std::optional<double> maximum(const QList<Sample> &samples, qint64 from, qint64 to)
{
    const Iterator begin = firstAfter(samples, from);
    const Iterator end = firstAfter(samples, to);
    if (begin == end)
        return std::nullopt;
    return std::max_element(begin, end, [](const Sample &a, const Sample &b) { return a.value < b.value; })->value;
}

std::optional<double> slope(const QList<Sample> &samples, qint64 from, qint64 to)
{
    const Iterator begin = firstAfter(samples, from);
    const Iterator end = firstAfter(samples, to);
    const auto count = double(end - begin);
    if (count < 3)
        return std::nullopt;
    double times = 0;
    double values = 0;
    for (Iterator sample = begin; sample != end; ++sample) {
        times += double(sample->time - begin->time) / 1000;
        values += sample->value;
    }
    double covariance = 0;
    double variance = 0;
    for (Iterator sample = begin; sample != end; ++sample) {
        const double time = double(sample->time - begin->time) / 1000 - times / count;
        covariance += time * (sample->value - values / count);
        variance += time * time;
    }
    if (variance <= 0)
        return std::nullopt;
    return covariance / variance;
}

std::optional<double> quantile(QList<Bucket> buckets, double q)
{
    std::sort(buckets.begin(), buckets.end(), [](const Bucket &a, const Bucket &b) { return a.bound < b.bound; });
    if (buckets.isEmpty() || !std::isinf(buckets.last().bound) || buckets.last().count <= 0)
        return std::nullopt;
    const double rank = std::clamp(q, 0.0, 1.0) * buckets.last().count;
    double lower = 0;
    double below = 0;
    for (const Bucket &bucket : std::as_const(buckets)) {
        if (std::isinf(bucket.bound))
            break;
        // Counters of one reading may disagree by a record; a cumulative count never falls.
        const double count = std::max(bucket.count, below);
        if (count >= rank && count > below)
            return lower + (bucket.bound - lower) * std::max(0.0, rank - below) / (count - below);
        lower = bucket.bound;
        below = count;
    }
    return buckets.size() > 1 ? std::optional(lower) : std::nullopt;
}

} // namespace keelson::statistics
