// SPDX-License-Identifier: MIT
#include "core/flow/arrivals.h"

#include "core/flow/season.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace keelson::flow {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 longest = 14 * day;

/// Sums up to each value, to have the mean of any stretch at once.
class Means
{
public:
    explicit Means(const QList<double> &values)
    {
        m_sums.reserve(values.size() + 1);
        m_counts.reserve(values.size() + 1);
        m_sums.append(0);
        m_counts.append(0);
        for (const double value : values) {
            m_sums.append(m_sums.last() + (std::isnan(value) ? 0 : value));
            m_counts.append(m_counts.last() + (std::isnan(value) ? 0 : 1));
        }
    }

    /// Of [from, to), cut to what there is; NaN when nothing of it is known.
    double of(qsizetype from, qsizetype to) const
    {
        const qsizetype size = m_counts.size() - 1;
        from = std::clamp<qsizetype>(from, 0, size);
        to = std::clamp<qsizetype>(to, from, size);
        const double count = m_counts[to] - m_counts[from];
        return count > 0 ? (m_sums[to] - m_sums[from]) / count : qQNaN();
    }

private:
    QList<double> m_sums;
    QList<double> m_counts;
};

/// Draws paths: what a forecast at the level of the last hours would have missed on past days.
class Paths
{
public:
    Paths(const Season &season, const Rates &bins, const Outlook &outlook)
        : m_season(season), m_rest(season.rest()), m_means(m_rest), m_size(m_rest.size()), m_perHour(hour / bins.period),
          m_length((outlook.horizon + bins.period - 1) / bins.period), m_random(outlook.seed)
    {
        learnLookBack();
        learnBelief();
        m_swing = swing();
        m_doubt = unseen * std::max(0.0, double(m_season.binsOfDay()) / double(m_size) - 1.0 / 8);
    }

    QList<double> draw()
    {
        QList<double> path;
        path.reserve(m_length);
        qsizetype slow = 0;
        qsizetype quick = 0;
        qsizetype quickEnd = 0;
        const double level = levelAt(m_size);
        const double otherwise = doubt();
        for (qsizetype i = 0; i < m_length; ++i) {
            if (i == 0 || slow + i >= m_size)
                slow = originFor(i);
            if (i >= quickEnd || quick + i >= m_size) {
                quick = originFor(i);
                quickEnd = i + m_perHour + pick(2 * m_perHour);
            }
            const double missed = slowAt(slow + i) - belief(i) * levelAt(slow);
            path.append(m_season.rate(m_season.expected(m_size + i) + belief(i) * level + missed + m_swing * quickAt(quick + i)
                                      + otherwise * std::sqrt(std::min(1.0, double(i) / double(6 * m_perHour)))));
        }
        return path;
    }

private:
    qsizetype pick(qsizetype count) { return count > 0 ? qsizetype(m_random() % quint64(count)) : 0; }

    /// Two by two in opposite directions, so that doubt widens the forecast and does not move it.
    double doubt()
    {
        if (m_doubt <= 0)
            return 0;
        m_otherwise = m_drawn++ % 2 ? -m_otherwise : m_doubt * deviate();
        return m_otherwise;
    }

    /// Nearly normal: the sum of twelve.
    double deviate()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += double(pick(1 << 20)) / double(1 << 20);
        return sum;
    }

    /// Level that a forecast made at this bin starts from.
    double levelAt(qsizetype at) const
    {
        const double level = m_means.of(at - m_back, at);
        return at <= 0 || std::isnan(level) ? 0 : level;
    }
    double slowAt(qsizetype at) const
    {
        const double slow = m_means.of(at - m_perHour / 2, at + m_perHour / 2 + 1);
        return std::isnan(slow) ? 0 : slow;
    }
    double quickAt(qsizetype at) const { return std::isnan(m_rest[at]) ? 0 : m_rest[at] - slowAt(at); }

    /// When a past forecast began that has something to say `ahead` bins later: about this time of day, of the same
    /// weekday twice as often as of another.
    qsizetype originFor(qsizetype ahead)
    {
        const qsizetype length = m_season.binsOfDay();
        const qsizetype least = ahead / length + 1;
        const qsizetype most = std::max(least, (m_size + ahead) / length);
        for (int attempt = 0; attempt < 32; ++attempt) {
            const qsizetype origin = m_size - (least + pick(most - least + 1)) * length - m_perHour * 3 / 2 + pick(3 * m_perHour);
            const qsizetype at = origin + ahead;
            // A forecast of which the beginning is not known has no level; it is better than none.
            if (at < 0 || at >= m_size || (origin < m_back && attempt < 16))
                continue;
            if (m_season.weekday(at) == m_season.weekday(m_size + ahead) || pick(2) == 0)
                return origin;
        }
        return std::max(m_size - length * least, -ahead);
    }

    /// The look back whose level came nearest to the mean of the hours that followed, over all the past.
    void learnLookBack()
    {
        double least = qInf();
        for (const qsizetype back : {std::max<qsizetype>(1, m_perHour / 2), m_perHour, 2 * m_perHour, 4 * m_perHour}) {
            const Fit fit = fitted(back, 4 * m_perHour);
            if (fit.error() < least) {
                least = fit.error();
                m_back = back;
                m_soon = fit.slope();
            }
        }
    }

    /// How much of the level to believe, by hours ahead. Bursts say nothing of the next hours; a busy day says much of its
    /// evening and may say nothing of tomorrow. Judged at this time of day only, for that is when a day's end is so far.
    void learnBelief()
    {
        double before = m_soon;
        for (qsizetype ahead = 0; ahead < m_length; ahead += m_step * m_perHour) {
            Fit fit;
            for (qsizetype at = m_size - m_season.binsOfDay(); at + 3 * m_perHour > m_back; at -= m_season.binsOfDay()) {
                for (qsizetype shift = -2 * m_perHour; shift <= 2 * m_perHour; shift += m_perHour)
                    fit.add(levelAt(at + shift), at + shift < m_back ? qQNaN() : meanAfter(at + shift, ahead, m_step * m_perHour));
            }
            before = fit.slopeNear(before, 10);
            m_belief.append(before);
        }
    }

    double belief(qsizetype ahead) const { return m_belief[ahead / (m_step * m_perHour)]; }

    double meanAfter(qsizetype at, qsizetype ahead, qsizetype length) const
    {
        return at + ahead + length <= m_size ? m_means.of(at + ahead, at + ahead + length) : qQNaN();
    }

    /// A line through zero by least squares.
    struct Fit
    {
        double both = 0;
        double seen = 0;
        double came = 0;
        int count = 0;

        void add(double before, double after)
        {
            if (std::isnan(before) || std::isnan(after))
                return;
            both += before * after;
            seen += before * before;
            came += after * after;
            ++count;
        }
        double slope() const { return slopeNear(1, 0); }
        /// Drawn towards a guess that weighs as much as so many pairs.
        double slopeNear(double guess, double weight) const
        {
            const double pull = count > 0 ? weight * seen / count : 0;
            return seen + pull > 0 ? std::clamp((both + pull * guess) / (seen + pull), 0.0, 1.0) : guess;
        }
        double error() const { return came - 2 * slope() * both + slope() * slope() * seen; }
    };

    /// What was seen before each half hour of the past, and what came after it.
    Fit fitted(qsizetype back, qsizetype after) const
    {
        Fit fit;
        for (qsizetype at = after; at + after <= m_size; at += std::max<qsizetype>(1, m_perHour / 2))
            fit.add(m_means.of(at - back, at), m_means.of(at, at + after));
        return fit;
    }

    /// How much quicker swings of the last hours are than those of all the past.
    double swing() const
    {
        const double all = roughness(0);
        const double lately = roughness(m_size - 6 * m_perHour);
        return all > 0 ? std::sqrt(std::clamp(lately / all, 0.25, 4.0)) : 1;
    }

    double roughness(qsizetype from) const
    {
        double sum = 0;
        int count = 0;
        for (qsizetype i = std::max<qsizetype>(0, from); i < m_size; ++i) {
            sum += quickAt(i) * quickAt(i);
            ++count;
        }
        return count > 0 ? std::sqrt(sum / count) : 0;
    }

    // How much days are taken to differ when one was seen; from eight on they tell it themselves.
    static constexpr double unseen = 0.6;
    static constexpr qsizetype m_step = 2;  ///< Hours of one belief.

    const Season &m_season;
    const QList<double> &m_rest;
    Means m_means;
    qsizetype m_size;
    qsizetype m_perHour;
    qsizetype m_length;
    qsizetype m_back = 0;
    double m_soon = 1;
    QList<double> m_belief;
    double m_swing = 1;
    double m_doubt = 0;
    double m_otherwise = 0;
    int m_drawn = 0;
    std::mt19937_64 m_random;
};

QList<double> medianOf(const QList<QList<double>> &paths)
{
    QList<double> median;
    if (paths.isEmpty())
        return median;
    QList<double> values(paths.size());
    for (qsizetype i = 0; i < paths.first().size(); ++i) {
        for (qsizetype p = 0; p < paths.size(); ++p)
            values[p] = paths[p][i];
        std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
        median.append(values[values.size() / 2]);
    }
    return median;
}

/// Five minutes, or the next longer whole part of a day that the source can fill; 0 = it tells too seldom.
qint64 binFor(qint64 period)
{
    for (const qint64 length : {5 * minute, 10 * minute, 15 * minute, 20 * minute, 30 * minute, hour}) {
        if (period > 0 && period <= length)
            return length;
    }
    return 0;
}

qint64 missingOf(const Rates &bins)
{
    qint64 known = 0;
    for (const double value : bins.values)
        known += std::isnan(value) ? 0 : bins.period;
    // A few periods that did not come are no reason to say nothing.
    return known >= day - hour ? 0 : day - known;
}

} // namespace

double Forecast::mean(TimeRange range) const
{
    return Rates{from, period, median}.mean(range).value_or(0);
}

Forecast forecast(const Rates &past, const Outlook &outlook)
{
    Forecast forecast;
    forecast.from = past.to();
    forecast.period = binFor(past.period);
    forecast.missing = day;
    if (forecast.period == 0)
        return forecast;
    const Rates bins = past.within({past.to() - longest, past.to()}).coarser(forecast.period);
    forecast.missing = missingOf(bins);
    if (!forecast.isKnown())
        return forecast;
    const Season season(bins, outlook.utcOffset);
    Paths paths(season, bins, outlook);
    for (int i = 0; i < outlook.paths; ++i)
        forecast.paths.append(paths.draw());
    forecast.median = medianOf(forecast.paths);
    return forecast;
}

} // namespace keelson::flow
