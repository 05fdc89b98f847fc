// SPDX-License-Identifier: MIT
#include "core/dashboard/measured.h"

#include "core/metrics/statistics.h"

#include <QMap>

#include <algorithm>

namespace keelson::boards {

namespace {

/// Values in [from, to), as indices.
std::pair<qsizetype, qsizetype> within(const QList<Sample> &samples, TimeRange range)
{
    const auto before = [](const Sample &sample, qint64 time) { return sample.time < time; };
    const auto begin = std::lower_bound(samples.begin(), samples.end(), range.from, before);
    const auto end = std::lower_bound(begin, samples.end(), range.to, before);
    return {begin - samples.begin(), end - samples.begin()};
}

struct Sum
{
    double amount = 0;
    double seconds = 0;
};

/// What was counted in the range. A fall is a restart from zero.
std::optional<Sum> grown(const QList<Sample> &totals, TimeRange range)
{
    auto [begin, end] = within(totals, range);
    // Its predecessor says from where it grew; one from long before would put much into little time.
    if (begin > 0 && begin < end && range.from - totals[begin - 1].time <= (range.to - range.from) * 3 / 2)
        --begin;
    if (end - begin < 2)
        return std::nullopt;
    Sum sum;
    for (qsizetype i = begin + 1; i < end; ++i)
        sum.amount += totals[i].value < totals[i - 1].value ? totals[i].value : totals[i].value - totals[i - 1].value;
    sum.seconds = double(totals[end - 1].time - totals[begin].time) / 1000;
    return sum;
}

/// Several values of one moment or time as one.
class Together
{
public:
    explicit Together(Measure measure) : m_measure(measure) { }

    void add(double value)
    {
        const bool adds = m_measure == Measure::Count || m_measure == Measure::Rate || m_measure == Measure::Average
            || m_measure == Measure::Percentile;
        m_value = m_count == 0 ? value : adds ? m_value + value : std::max(m_value, value);
        ++m_count;
    }

    std::optional<double> value() const
    {
        if (m_count == 0)
            return std::nullopt;
        const bool isMean = m_measure == Measure::Average || m_measure == Measure::Percentile;
        return isMean ? m_value / m_count : m_value;
    }

private:
    Measure m_measure;
    double m_value = 0;
    int m_count = 0;
};

std::optional<double> counted(const Told &told, Measure measure, TimeRange range)
{
    const std::optional<Sum> sum = grown(*told.samples, range);
    if (!sum || (measure == Measure::Rate && sum->seconds <= 0))
        return std::nullopt;
    return measure == Measure::Rate ? sum->amount / sum->seconds : sum->amount;
}

std::optional<double> sampled(const Told &told, Measure measure, TimeRange range)
{
    const auto [begin, end] = within(*told.samples, range);
    Together all(measure);
    for (qsizetype i = begin; i < end; ++i)
        all.add(told.samples->at(i).value);
    return all.value();
}

std::optional<double> ofBuckets(const QList<Told> &series, const Asked &asked, TimeRange range)
{
    QMap<double, double> grownBy;
    for (const Told &told : series) {
        if (const auto sum = told.bound ? grown(*told.samples, range) : std::nullopt)
            grownBy[*told.bound] += sum->amount;
    }
    QList<statistics::Bucket> buckets;
    for (auto each = grownBy.begin(); each != grownBy.end(); ++each)
        buckets.append({each.key(), each.value()});
    const double q = asked.measure == Measure::Percentile ? asked.quantile : asked.measure == Measure::Maximum ? 1 : 0.5;
    return statistics::quantile(buckets, q);
}

bool hasBuckets(const QList<Told> &series)
{
    return std::any_of(series.begin(), series.end(), [](const Told &told) { return told.bound.has_value(); });
}

} // namespace

QList<Told> nearest(const QList<Told> &alike, double quantile)
{
    const Told *best = nullptr;
    QList<Told> others;
    for (const Told &told : alike) {
        if (!told.quantile) {
            others.append(told);
            continue;
        }
        const auto distance = [&](const Told &each) { return *each.quantile < quantile ? 1 + quantile - *each.quantile : *each.quantile - quantile; };
        if (!best || distance(told) < distance(*best))
            best = &told;
    }
    return best ? QList<Told>{*best} : others;
}

qint64 usualSpacing(const QList<Sample> &samples, TimeRange range)
{
    constexpr qsizetype looked = 32;
    const auto [begin, end] = within(samples, range);
    QList<qint64> steps;
    for (qsizetype i = std::max(begin + 1, end - looked); i < end; ++i)
        steps.append(samples[i].time - samples[i - 1].time);
    if (steps.isEmpty())
        return 0;
    std::nth_element(steps.begin(), steps.begin() + steps.size() / 2, steps.end());
    return steps[steps.size() / 2];
}

std::optional<double> over(const QList<Told> &series, const Asked &asked, TimeRange range)
{
    if (hasBuckets(series))
        return ofBuckets(series, asked, range);
    Together all(asked.measure);
    for (const Told &told : series) {
        const auto value = told.counts ? counted(told, asked.measure, range) : sampled(told, asked.measure, range);
        if (value)
            all.add(*value);
    }
    return all.value();
}

QList<Sample> inColumns(const QList<Told> &series, const Asked &asked, TimeRange range, qint64 column)
{
    QList<Sample> result;
    // Fixed in time, so that they do not crawl as it passes. What ends a column belongs to it.
    for (qint64 begin = range.from / column * column; begin < range.to; begin += column) {
        const TimeRange one{std::max(begin + 1, range.from), std::min(begin + column + 1, range.to)};
        if (one.from >= one.to)
            continue;
        if (const auto value = over(series, asked, one))
            result.append({begin + column, *value});
    }
    return result;
}

QList<Sample> line(const QList<Told> &series, const Asked &asked, TimeRange range, qint64 column)
{
    const bool counts = std::any_of(series.begin(), series.end(), [](const Told &told) { return told.counts; });
    if (counts)
        return inColumns(series, asked, range, column);
    if (series.size() == 1) {
        const auto [begin, end] = within(*series.first().samples, range);
        return series.first().samples->sliced(begin, end - begin);
    }
    QMap<qint64, Together> moments;
    for (const Told &told : series) {
        const auto [begin, end] = within(*told.samples, range);
        for (qsizetype i = begin; i < end; ++i) {
            auto moment = moments.find(told.samples->at(i).time);
            if (moment == moments.end())
                moment = moments.insert(told.samples->at(i).time, Together(asked.measure));
            moment->add(told.samples->at(i).value);
        }
    }
    QList<Sample> result;
    result.reserve(moments.size());
    for (auto moment = moments.begin(); moment != moments.end(); ++moment)
        result.append({moment.key(), *moment->value()});
    return result;
}

} // namespace keelson::boards
