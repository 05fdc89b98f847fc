// SPDX-License-Identifier: MIT
#include "scenario.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <deque>

using namespace Qt::StringLiterals;

namespace keelson::simulated {

namespace {

/// splitmix64: the same everywhere, unlike hashes that are salted.
quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

struct Written
{
    int minute;    ///< Of the cycle.
    double count;
};

/// A shard and its reader.
class Listener
{
public:
    Listener(Scenario scenario, quint64 seed, qint64 first)
        : m_scenario(scenario), m_seed(seed), m_first(first), m_usual(40 + double(seed % 200)) { }

    Minute next(int at)
    {
        const qint64 number = m_first / minute + at;
        const bool troubled = at >= trouble && at < cure;
        Minute now;
        now.end = m_first + (at + 1) * minute;
        now.incoming = std::round(load(at, number) * (0.8 + 0.4 * chance(m_seed, number, 0)));
        m_waiting.push_back({at, now.incoming});
        now.enabled = !(troubled && m_scenario == Scenario::StalledConsumer);
        now.duration = std::round(100 * (60 + 80 * chance(m_seed, number, 1))) / 100;
        if (troubled && m_scenario == Scenario::PoisonEvent)
            fail(now, at, number);
        else if (now.enabled)
            process(now, at, number, troubled);
        for (const Written &written : m_waiting)
            now.waiting += written.count;
        return now;
    }

private:
    double load(int at, qint64 number) const
    {
        constexpr double day = 1440;
        const double usual = m_usual * (1 + 0.4 * std::sin(double(number % qint64(day)) / day * 6.283185307179586));
        return m_scenario == Scenario::GrowingLoad && at >= trouble && at < 90 ? usual * (1 + double(at - trouble) / 10) : usual;
    }

    /// The same batch again and again, ever later.
    void fail(Minute &now, int at, qint64 number)
    {
        now.invocations = now.errors = 4 + std::floor(3 * chance(m_seed, number, 2));
        now.records = now.invocations * batch;
        now.age = double(at - m_waiting.front().minute) * minute + latency(number);
    }

    void process(Minute &now, int at, qint64 number, bool troubled)
    {
        const bool throttled = troubled && m_scenario == Scenario::Throttled;
        double room = std::round(m_usual * (throttled ? 0.3 : 4));
        const double oldest = double(at - m_waiting.front().minute);
        while (room > 0 && !m_waiting.empty()) {
            const double taken = std::min(room, m_waiting.front().count);
            m_waiting.front().count -= taken;
            now.records += taken;
            room -= taken;
            if (m_waiting.front().count <= 0)
                m_waiting.pop_front();
        }
        if (now.records <= 0)
            return;
        now.invocations = std::ceil(now.records / batch) + std::floor(4 * chance(m_seed, number, 3));
        now.errors = chance(m_seed, number, 4) < 0.01 ? 1 : 0;
        now.throttles = throttled ? std::round(now.invocations * (1.5 + chance(m_seed, number, 5))) : 0;
        now.age = oldest * minute + latency(number) + firstRead(at);
    }

    /// A reader that begins at the oldest record there is finds it a day old, and is soon done with what is that old.
    double firstRead(int at) const
    {
        constexpr int lasts = 6;
        constexpr double day = 86'400'000;
        return m_scenario == Scenario::FirstReadJump && at >= trouble && at < trouble + lasts ? day * (1 - double(at - trouble) / lasts) : 0;
    }

    double latency(qint64 number) const { return std::round(80 + 900 * chance(m_seed, number, 6)); }

    static constexpr double batch = 100;

    Scenario m_scenario;
    quint64 m_seed;
    qint64 m_first;
    double m_usual;
    std::deque<Written> m_waiting;
};

} // namespace

quint64 seedOf(quint32 seed, const QString &name)
{
    quint64 hash = mixed(seed);
    for (const QChar c : name)
        hash = mixed(hash ^ c.unicode());
    return hash;
}

double chance(quint64 seed, qint64 minuteNumber, int use)
{
    return double(mixed(seed ^ mixed(quint64(minuteNumber) * 16 + quint64(use))) >> 11) / double(1ULL << 53);
}

QStringList scenarioIds()
{
    return {u"calm"_s, u"stalled-consumer"_s, u"poison-event"_s, u"throttled"_s, u"growing-load"_s, u"first-read-jump"_s, u"several"_s};
}

std::optional<Scenario> scenario(const QString &id)
{
    const qsizetype index = scenarioIds().indexOf(id);
    return index < 0 ? std::nullopt : std::optional(Scenario(index));
}

Scenario scenarioOf(Scenario world, qsizetype place)
{
    constexpr Scenario several[] = {Scenario::StalledConsumer, Scenario::PoisonEvent, Scenario::Throttled};
    if (world == Scenario::Several)
        return place < std::ssize(several) ? several[place] : Scenario::Calm;
    return place == 0 ? world : Scenario::Calm;
}

QList<Minute> minutes(Scenario scenario, quint32 seed, const QString &service, qint64 time)
{
    constexpr qint64 length = cycle * minute;
    const qint64 first = time - (time % length + length) % length;
    Listener listener(scenario, seedOf(seed, service), first);
    QList<Minute> all;
    for (int at = 0; at < cycle; ++at)
        all.append(listener.next(at));
    return all;
}

} // namespace keelson::simulated
