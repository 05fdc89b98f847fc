// SPDX-License-Identifier: MIT
#include "core/flow/season.h"

#include <algorithm>
#include <cmath>

namespace keelson::flow {

namespace {

// So many times what chance makes of two weeks, squared, is none of chance.
constexpr double certainty = 4;

constexpr qint64 dayLength = 24 * 3'600'000LL;

/// 1970-01-01 was a Thursday; Monday = 0.
int weekdayOf(qint64 day)
{
    return int(((day + 3) % 7 + 7) % 7);
}

bool isWeekend(int weekday)
{
    return weekday >= 5;
}

/// How much a past day says of the shape of a day.
double likeness(int past, int weekday)
{
    if (past == weekday)
        return 3;
    return isWeekend(past) == isWeekend(weekday) ? 2 : 1;
}

/// A weighted mean around each value, of a ring.
QList<double> smoothed(const QList<double> &ring, qsizetype reach)
{
    QList<double> result(ring.size());
    for (qsizetype i = 0; i < ring.size(); ++i) {
        double sum = 0;
        double weights = 0;
        for (qsizetype k = -reach; k <= reach; ++k) {
            const double value = ring[(i + k + ring.size()) % ring.size()];
            if (std::isnan(value))
                continue;
            const auto weight = double(reach + 1 - std::abs(k));
            sum += weight * value;
            weights += weight;
        }
        result[i] = weights > 0 ? sum / weights : 0;
    }
    return result;
}

/// Mean and scatter of values that come one by one.
struct Spread
{
    double mean = 0;
    double squares = 0;
    int count = 0;

    void add(double value)
    {
        ++count;
        const double off = value - mean;
        mean += off / count;
        squares += off * (value - mean);
    }
    double variance() const { return squares / std::max(1, count - 1); }
};

} // namespace

Season::Season(const Rates &bins, qint64 utcOffset)
    : m_from(bins.from), m_period(bins.period), m_offset(utcOffset), m_binsOfDay(dayLength / bins.period)
{
    double sum = 0;
    qsizetype known = 0;
    for (const double value : bins.values) {
        if (std::isnan(value))
            continue;
        sum += value;
        ++known;
    }
    m_floor = known > 0 ? std::max(0.02 * sum / double(known), 1e-6) : 1e-6;
    for (const double value : bins.values)
        m_log.append(std::isnan(value) ? value : std::log(std::max(0.0, value) + m_floor));
    m_firstDay = day(0);
    m_levels = QList<double>(day(m_log.size() - 1) - m_firstDay + 1, 0.0);
    m_known = QList<qsizetype>(m_levels.size(), 0);
    fitShape();
    fitWeekend();
    findRest();
}

qint64 Season::day(qsizetype bin) const
{
    return (m_from + m_offset + bin * m_period) / dayLength;
}

qsizetype Season::placeInDay(qsizetype bin) const
{
    return qsizetype((m_from + m_offset + bin * m_period) % dayLength / m_period);
}

int Season::weekday(qsizetype bin) const
{
    return weekdayOf(day(bin));
}

double Season::rate(double logarithm) const
{
    return std::max(0.0, std::exp(logarithm) - m_floor);
}

/// Level of each day and shape of the day, in turn: a day that is known in part tells its level once the shape is known.
void Season::fitShape()
{
    m_shapes = QList<QList<double>>(7, QList<double>(m_binsOfDay, 0.0));
    constexpr int rounds = 5;
    for (int round = 0; round < rounds; ++round) {
        QList<double> sums(m_levels.size(), 0.0);
        m_known.fill(0);
        for (qsizetype i = 0; i < m_log.size(); ++i) {
            if (std::isnan(m_log[i]))
                continue;
            const qint64 d = day(i) - m_firstDay;
            sums[d] += m_log[i] - m_shapes[weekday(i)][placeInDay(i)];
            ++m_known[d];
        }
        for (qsizetype d = 0; d < sums.size(); ++d)
            m_levels[d] = m_known[d] > 0 ? sums[d] / double(m_known[d]) : 0;
        // Only at last: a day that is known in part would else take a wrong level for a shape of its own.
        for (int w = 0; w < 7; ++w)
            m_shapes[w] = shapeFor(w, round == rounds - 1);
    }
}

QList<double> Season::shapeFor(int weekday, bool withItsOwn) const
{
    QList<Spread> same(m_binsOfDay);
    QList<Spread> others(m_binsOfDay);
    QList<double> sums(m_binsOfDay, 0.0);
    QList<double> weights(m_binsOfDay, 0.0);
    for (qsizetype i = 0; i < m_log.size(); ++i) {
        if (std::isnan(m_log[i]))
            continue;
        const qint64 d = day(i);
        const int past = weekdayOf(d);
        const double value = m_log[i] - m_levels[d - m_firstDay];
        const double weight = likeness(past, weekday);
        sums[placeInDay(i)] += weight * value;
        weights[placeInDay(i)] += weight;
        (past == weekday ? same : others)[placeInDay(i)].add(value);
    }
    // Few days show their own swings as if they were the shape of every day.
    const qint64 reach = (m_levels.size() < 5 ? 30 : m_levels.size() < 9 ? 20 : 15) * 60'000LL;
    const qsizetype bins = std::max<qsizetype>(1, reach / m_period);
    QList<double> shape(m_binsOfDay);
    QList<double> own(m_binsOfDay);
    QList<double> noise(m_binsOfDay);
    for (qsizetype i = 0; i < m_binsOfDay; ++i) {
        shape[i] = weights[i] > 0 ? sums[i] / weights[i] : qQNaN();
        own[i] = same[i].count > 1 ? same[i].mean - shape[i] : qQNaN();
        noise[i] = same[i].count > 1 && others[i].count > 1 ? others[i].variance() / same[i].count + 1e-4 : qQNaN();
    }
    shape = smoothed(shape, bins);
    if (!withItsOwn)
        return shape;
    own = smoothed(own, bins);
    noise = smoothed(noise, bins);
    // What a weekday does each time and other days do not is its own: a rush, a weekly job.
    for (qsizetype i = 0; i < m_binsOfDay; ++i)
        shape[i] += own[i] * std::max(0.0, 1 - certainty * noise[i] / std::max(own[i] * own[i], 1e-12));
    return shape;
}

void Season::fitWeekend()
{
    Spread week;
    Spread end;
    for (qsizetype d = 0; d < m_levels.size(); ++d) {
        if (m_known[d] >= m_binsOfDay / 3)
            (isWeekend(weekdayOf(m_firstDay + d)) ? end : week).add(m_levels[d]);
    }
    m_week = week.count > 0 ? week.mean : end.mean;
    if (week.count < 2 || end.count < 1)
        return;
    const double step = end.mean - week.mean;
    const double noise = (week.squares + end.squares) / std::max(1, week.count + end.count - 2) * (1.0 / week.count + 1.0 / end.count);
    // A step that days differ by anyway is no weekend.
    m_weekend = step * std::max(0.0, 1 - noise / std::max(step * step, 1e-12));
}

double Season::expected(qsizetype bin) const
{
    const int w = weekday(bin);
    return m_week + (isWeekend(w) ? m_weekend : 0) + m_shapes[w][placeInDay(bin)];
}

void Season::findRest()
{
    const double days = double(m_log.size()) / double(m_binsOfDay);
    // The shape took its share of the past, and errs by as much again about what comes.
    const double widened = std::sqrt((days + 1) / std::max(1.0, days - 1));
    m_rest.reserve(m_log.size());
    for (qsizetype i = 0; i < m_log.size(); ++i)
        m_rest.append(widened * (m_log[i] - expected(i)));
}

} // namespace keelson::flow
