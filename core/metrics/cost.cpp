// SPDX-License-Identifier: MIT
#include "core/metrics/cost.h"

#include <algorithm>
#include <numeric>

namespace keelson {

namespace {

constexpr qint64 day = 24 * 3'600'000; // ms
constexpr double near = 0.8;
constexpr qsizetype recent = 5; // reads

double readsADay(std::chrono::milliseconds interval)
{
    return double(day) / double(std::max<qint64>(1, interval.count()));
}

} // namespace

void CostMeter::add(qint64 time, const Spent &spent)
{
    m_total += spent;
    if (isFree())
        return;
    m_day.append({time, m_price.of(spent)});
    while (m_day.first().time <= time - day)
        m_day.removeFirst();
}

double CostMeter::lastDay(qint64 now) const
{
    return std::accumulate(m_day.begin(), m_day.end(), 0.0,
                           [&](double sum, const Paid &paid) { return paid.time > now - day ? sum + paid.dollars : sum; });
}

std::optional<double> CostMeter::perDay(std::chrono::milliseconds interval) const
{
    if (m_day.isEmpty())
        return std::nullopt;
    const qsizetype count = std::clamp<qsizetype>(m_day.size() - 1, 1, recent);
    const double sum = std::accumulate(m_day.end() - count, m_day.end(), 0.0,
                                       [](double before, const Paid &paid) { return before + paid.dollars; });
    return sum / double(count) * readsADay(interval);
}

CostMeter::Verdict CostMeter::verdict(qint64 now) const
{
    const double spent = lastDay(now);
    const double next = m_day.isEmpty() ? 0 : m_day.last().dollars;
    if (m_budget <= 0)
        return Verdict::Within;
    if (spent > 0 && spent + next > m_budget)
        return Verdict::Reached;
    return spent < near * m_budget ? Verdict::Within : Verdict::Near;
}

double dollarsADay(const Price &price, qint64 metrics, std::chrono::milliseconds interval)
{
    return price.of({0, metrics}) * readsADay(interval);
}

} // namespace keelson
