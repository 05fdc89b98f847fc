// SPDX-License-Identifier: MIT
#include "core/flow/cause.h"

#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>

namespace keelson::flow {

namespace {

constexpr qint64 minute = 60'000;

// A record that nothing moves grows older by a second a second.
constexpr double stall = 0.9;
// Slower than this is level.
constexpr double level = 0.02;
// Faster than the clock is no ageing: older records came into view.
constexpr double jump = 1.2;

qint64 newestOf(const Rates &rates)
{
    for (qsizetype i = rates.values.size() - 1; i >= 0; --i) {
        if (!std::isnan(rates.values[i]))
            return rates.from + (i + 1) * rates.period;
    }
    return 0;
}

class Judge
{
public:
    explicit Judge(const Evidence &evidence) : m_evidence(evidence), m_span(std::max(5 * minute, 5 * evidence.period))
    {
        m_told = std::max({newestOf(evidence.handed), newestOf(evidence.invocations),
                           evidence.ages.isEmpty() ? 0 : evidence.ages.last().time});
        // Sources are late; the last minutes are the last ones that were told.
        m_end = std::clamp(std::max(m_told, newestOf(evidence.arrivals)), evidence.now - 10 * evidence.period, evidence.now);
        m_jumped = lastJump();
    }

    Diagnosis diagnosis() const
    {
        Diagnosis found;
        const TimeRange lately{m_end - m_span, m_end};
        found.age = ageOf(m_evidence);
        found.slope = slope();
        found.arrivals = m_evidence.arrivals.mean(lately);
        found.handed = m_evidence.handed.mean(lately);
        found.invocations = m_evidence.invocations.mean(lately);
        found.errors = m_evidence.errors.mean(lately);
        found.throttles = m_evidence.throttles.mean(lately);
        found.capacity = capacityOf(m_evidence);
        found.cause = cause(found);
        found.since = found.cause == Cause::Silent ? m_told : behindSince();
        return found;
    }

private:
    Cause cause(const Diagnosis &d) const
    {
        if (m_evidence.enabled == false)
            return Cause::Disabled;
        const bool works = d.handed.value_or(0) > 0 || d.invocations.value_or(0) > 0;
        const bool refused = isRefused(d);
        if (refused && !works)
            return Cause::Throttled;
        // Of what has never told anything, nobody knows whether it could.
        if (m_told > 0 && m_end - m_told >= m_span && m_evidence.arrivals.mean({m_told, m_end}).value_or(0) > 0)
            return Cause::Silent;
        if (!d.age)
            return Cause::Unknown;
        if (*d.age <= m_evidence.idleAge())
            return Cause::Fine;
        return whyBehind(d, works, refused);
    }

    Cause whyBehind(const Diagnosis &d, bool works, bool refused) const
    {
        const bool stands = d.slope.value_or(0) >= stall;
        if (stands && !works)
            return Cause::Stalled;
        if (stands && !refused && failsAgain(d))
            return Cause::Poisoned;
        if (m_jumped && !stands)
            return Cause::FirstRead;
        // An age that is told at hand-over has no slope while nothing is handed over; zeros that are told are told all the same.
        if (!d.slope && !works && (d.handed || d.invocations) && d.arrivals.value_or(0) > 0)
            return Cause::Stalled;
        if (!d.slope)
            return Cause::Unknown;
        if (*d.slope < -level)
            return Cause::CatchingUp;
        if (refused)
            return Cause::Throttled;
        return works ? Cause::UnderCapacity : Cause::Unknown;
    }

    /// More than one call in twenty.
    static bool isRefused(const Diagnosis &d)
    {
        const double throttles = d.throttles.value_or(0);
        return throttles > 0 && throttles > 0.05 * (throttles + d.invocations.value_or(0));
    }

    /// In most of the last periods: one failure that passes is no poison.
    bool failsAgain(const Diagnosis &d) const
    {
        if (d.errors.value_or(0) <= 0)
            return false;
        const Rates lately = m_evidence.errors.within({m_end - m_span, m_end});
        const auto failing = std::count_if(lately.values.begin(), lately.values.end(), [](double value) { return value > 0; });
        return failing >= 2 && 2 * failing > lately.values.size();
    }

    std::optional<double> slope() const
    {
        const qint64 from = std::max(m_end - m_span - m_evidence.period, m_jumped.value_or(0) - 1);
        const auto found = statistics::slope(m_evidence.ages, from, m_end);
        return found ? std::optional(*found / 1000) : std::nullopt;
    }

    /// The last time the age rose faster than the clock and has been up since.
    std::optional<qint64> lastJump() const
    {
        const QList<Sample> &ages = m_evidence.ages;
        const auto least = double(std::max(5 * m_evidence.period, 5 * minute));
        for (qsizetype i = ages.size() - 1; i >= 0 && ages[i].value > double(m_evidence.idleAge()); --i) {
            if (i == 0)
                return isFirst(ages[0]) ? std::optional(ages[0].time) : std::nullopt;
            const double risen = ages[i].value - ages[i - 1].value;
            if (risen > least && risen > jump * double(ages[i].time - ages[i - 1].time))
                return ages[i].time;
        }
        return std::nullopt;
    }

    /// Its upstream has been watched for longer than it has been there.
    bool isFirst(const Sample &first) const { return first.time - m_evidence.arrivals.from > 60 * minute; }

    qint64 behindSince() const
    {
        const QList<Sample> &ages = m_evidence.ages;
        qint64 since = 0;
        for (qsizetype i = ages.size() - 1; i >= 0 && ages[i].value > double(m_evidence.idleAge()); --i)
            since = ages[i].time;
        return since;
    }

    const Evidence &m_evidence;
    qint64 m_span;
    qint64 m_told = 0;  ///< Time of the newest the consumer told.
    qint64 m_end = 0;
    std::optional<qint64> m_jumped;
};

} // namespace

bool Diagnosis::isAlarm() const
{
    switch (cause) {
    case Cause::UnderCapacity:
    case Cause::Throttled:
    case Cause::Poisoned:
    case Cause::Stalled:
    case Cause::Silent:
    case Cause::Disabled:
        return true;
    case Cause::Unknown:
    case Cause::Fine:
    case Cause::CatchingUp:
    case Cause::FirstRead:
        break;
    }
    return false;
}

Diagnosis diagnose(const Evidence &evidence)
{
    return Judge(evidence).diagnosis();
}

} // namespace keelson::flow
