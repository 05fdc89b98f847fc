// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/plugin/metricsource.h"

#include <QList>

#include <chrono>
#include <optional>

namespace keelson {

/// Counts what reading a source costs and says what a day of it will. A value.
class KEELSON_CORE CostMeter
{
public:
    enum class Verdict { Within, Near, Reached };

    /// `budget`: US dollars in 24 hours; 0 = none.
    explicit CostMeter(Price price = {}, double budget = 0) : m_price(price), m_budget(budget) { }

    /// What one read has cost, at a time in ms since the epoch.
    void add(qint64 time, const Spent &spent);

    const Price &price() const { return m_price; }
    double budget() const { return m_budget; }
    bool isFree() const { return m_price.request == 0 && m_price.metric == 0; }
    Spent total() const { return m_total; }
    /// US dollars since it began.
    double dollars() const { return m_price.of(m_total); }
    /// US dollars in the 24 hours before.
    double lastDay(qint64 now) const;
    /// US dollars a day at the pace of the last reads; nothing before there was one. The first read fetches the past,
    /// which can take more requests, and counts only until there is another.
    std::optional<double> perDay(std::chrono::milliseconds interval) const;
    /// Near from four fifths of the budget on; Reached when another read like the last would cost more.
    Verdict verdict(qint64 now) const;
    /// From here on it may cost anything.
    void lift() { m_budget = 0; }

private:
    struct Paid
    {
        qint64 time = 0;
        double dollars = 0;
    };

    Price m_price;
    double m_budget;
    Spent m_total;
    QList<Paid> m_day;  ///< The last 24 hours.
};

/// US dollars a day for so many metrics read at this interval.
KEELSON_CORE double dollarsADay(const Price &price, qint64 metrics, std::chrono::milliseconds interval);

} // namespace keelson
