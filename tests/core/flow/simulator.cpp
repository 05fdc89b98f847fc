// SPDX-License-Identifier: MIT
#include "simulator.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace keelson::simulation {

namespace {

constexpr qint64 step = 20 * second;

class Random
{
public:
    explicit Random(quint32 seed) : m_engine(seed) { }

    double uniform() { return double(m_engine() >> 11) / double(1ULL << 53); }
    /// Even around zero, with a deviation of one.
    double even() { return (2 * uniform() - 1) * std::numbers::sqrt3; }
    double normal()
    {
        return std::sqrt(-2 * std::log(1 - uniform())) * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    std::mt19937_64 m_engine;
};

bool isIn(const QList<TimeRange> &ranges, qint64 time)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const TimeRange &r) { return time >= r.from && time < r.to; });
}

/// One shard: how much came up to each minute, and how much of it was read.
class Shard
{
public:
    Shard(const flow::Rates &arrivals, double share) : m_from(arrivals.from), m_period(arrivals.period)
    {
        m_came.append(0);
        for (const double rate : arrivals.values)
            m_came.append(m_came.last() + share * rate * double(m_period) / 1000);
    }

    double cameUpTo(qint64 time) const
    {
        const double at = std::clamp(double(time - m_from) / double(m_period), 0.0, double(m_came.size() - 1));
        const auto i = qsizetype(at);
        return i + 1 < m_came.size() ? m_came[i] + (at - double(i)) * (m_came[i + 1] - m_came[i]) : m_came.last();
    }
    double waiting(qint64 now) const { return cameUpTo(now) - m_read; }
    double read(double amount, qint64 now)
    {
        const double before = m_read;
        m_read = std::min({m_read + amount, m_stop, cameUpTo(now)});
        return m_read - before;
    }
    void startAt(qint64 time) { m_read = cameUpTo(time); }
    void stopAt(std::optional<qint64> time) { m_stop = time ? std::max(cameUpTo(*time), m_read) : qInf(); }
    bool isStuck() const { return m_read >= m_stop; }
    qint64 age(qint64 now)
    {
        if (waiting(now) < 1e-6)
            return 0;
        while (m_hand + 1 < m_came.size() && m_came[m_hand + 1] <= m_read)
            ++m_hand;
        while (m_hand > 0 && m_came[m_hand] > m_read)
            --m_hand;
        const double amount = m_came[m_hand + 1] - m_came[m_hand];
        const double part = amount > 0 ? (m_read - m_came[m_hand]) / amount : 0;
        return std::max<qint64>(0, now - (m_from + qint64((double(m_hand) + part) * double(m_period))));
    }

private:
    qint64 m_from;
    qint64 m_period;
    QList<double> m_came;
    double m_read = 0;
    double m_stop = qInf();
    qsizetype m_hand = 0;
};

} // namespace

flow::Rates load(Load kind, int days, quint32 seed)
{
    Random random(seed);
    flow::Rates rates{monday, minute, {}};
    double level = 1;
    double walk = 0;
    double burst = 1;
    for (qint64 i = 0; i < days * (day / minute); ++i) {
        const qint64 ofDay = i % (day / minute);
        const int weekday = int(i / (day / minute) % 7);
        if (ofDay == 0) {
            level = std::exp(0.2 * random.normal());
            walk = 0;
        }
        if (ofDay % 20 == 0)
            burst = 0.5 + random.uniform();
        walk += 0.005 * random.normal();
        double rate = 100;
        if (kind != Load::Flat)
            rate *= 1 - 0.6 * std::cos(2 * std::numbers::pi * (double(ofDay) / 1440 - 0.125));
        if (kind == Load::Drifting || kind == Load::Weekend || kind == Load::Growing)
            rate *= level * std::exp(walk);
        if (kind == Load::Weekend && weekday >= 5)
            rate *= 0.5;
        if (kind == Load::Growing)
            rate *= std::pow(1.02, double(i) / 1440 - 14);
        if (kind == Load::Bursts)
            rate *= burst;
        // Records come by themselves: the count of a minute is as uneven as its root.
        rates.values.append(std::max(0.0, rate + std::sqrt(rate / 60) * random.normal()));
    }
    return rates;
}

Setup Setup::withCapacity(double rate) const
{
    Setup setup = *this;
    setup.seconds *= capacity() / rate;
    return setup;
}

qint64 Recorded::ageAt(qint64 time) const
{
    const qint64 i = (time - arrivals.from) / arrivals.period - 1;
    return oldest[std::clamp<qint64>(i, 0, oldest.size() - 1)];
}

std::optional<qint64> Recorded::drained(qint64 from, qint64 age) const
{
    for (qint64 i = std::max<qint64>(0, (from - arrivals.from) / arrivals.period); i < oldest.size(); ++i) {
        if (oldest[i] <= age)
            return arrivals.from + (i + 1) * arrivals.period;
    }
    return std::nullopt;
}

std::optional<qint64> Recorded::lost(qint64 from, qint64 retention) const
{
    for (qint64 i = std::max<qint64>(0, (from - arrivals.from) / arrivals.period); i < oldest.size(); ++i) {
        if (oldest[i] >= retention)
            return arrivals.from + (i + 1) * arrivals.period;
    }
    return std::nullopt;
}

Recorded Recorded::until(qint64 time) const
{
    const TimeRange past{arrivals.from, time};
    Recorded known = *this;
    for (flow::Rates *rates : {&known.arrivals, &known.handed, &known.invocations, &known.errors, &known.throttles})
        *rates = rates->within(past);
    known.ages.removeIf([&](const Sample &sample) { return sample.time > time; });
    known.oldest = known.oldest.mid(0, known.arrivals.values.size());
    return known;
}

Recorded run(const flow::Rates &arrivals, const Setup &setup, quint32 seed)
{
    Random random(seed);
    QList<Shard> shards;
    for (const double share : setup.shares)
        shards.append(Shard(arrivals, share));
    for (Shard &shard : shards)
        shard.startAt(setup.trim > 0 ? setup.trim : arrivals.from);
    Recorded recorded;
    recorded.arrivals = arrivals;
    for (flow::Rates *rates : {&recorded.handed, &recorded.invocations, &recorded.errors, &recorded.throttles})
        *rates = {arrivals.from, arrivals.period, {}};
    for (qsizetype i = 0; i < arrivals.values.size(); ++i) {
        double handed = 0;
        double calls = 0;
        double errors = 0;
        double refused = 0;
        double told = -1;
        qint64 oldest = 0;
        const qint64 begin = arrivals.from + i * arrivals.period;
        bool silent = false;
        for (qint64 now = begin + step; now <= begin + arrivals.period; now += step) {
            silent = isIn(setup.silent, now) || isIn(setup.disabled, now) || now <= setup.firstRead;
            const bool stands = silent || isIn(setup.stalls, now);
            const double granted = isIn(setup.throttles, now) ? setup.throttledTo : 1;
            const double pace = isIn(setup.slow, now) ? setup.slowedTo : 1;
            oldest = 0;
            for (qsizetype s = 0; s < shards.size(); ++s) {
                Shard &shard = shards[s];
                const bool poisoned = s == 0 && setup.poison && (setup.poisonUntil == 0 || now < setup.poisonUntil);
                shard.stopAt(poisoned ? setup.poison : std::nullopt);
                const double batches = pace * setup.parallelisation * double(step) / 1000 / setup.seconds * (1 + setup.jitter * random.even());
                if (!stands && shard.waiting(now) > 1e-6) {
                    refused += (1 - granted) * batches;
                    const double read = shard.read(granted * batches * setup.batch * (1 - setup.failing), now);
                    const double failed = random.uniform() < setup.failing * std::ceil(read / setup.batch) ? 1 : 0;
                    handed += read + failed * setup.batch;
                    calls += (shard.waiting(now) > setup.batch ? read / setup.batch : std::ceil(read / setup.batch)) + failed;
                    errors += failed;
                    if (shard.isStuck() && shard.waiting(now) > 1) {
                        const double again = granted * batches;
                        calls += again;
                        errors += again;
                        handed += again * setup.batch;
                    }
                }
                oldest = std::max(oldest, shard.age(now));
            }
            told = std::max(told, double(oldest));
        }
        const double seconds = double(arrivals.period) / 1000;
        recorded.handed.values.append(silent ? qQNaN() : handed / seconds);
        recorded.invocations.values.append(silent ? qQNaN() : calls / seconds);
        recorded.errors.values.append(silent ? qQNaN() : errors / seconds);
        recorded.throttles.values.append(silent ? qQNaN() : refused / seconds);
        recorded.oldest.append(oldest);
        if (!silent)
            recorded.ages.append({begin + arrivals.period, double(oldest)});
    }
    return recorded;
}

} // namespace keelson::simulation
