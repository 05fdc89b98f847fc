// SPDX-License-Identifier: MIT
#include "core/flow/drain.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace keelson::flow {

namespace {

/// A running total over even periods, straight within each.
struct Totals
{
    qint64 from = 0;
    qint64 period = 1;
    QList<double> values{0};  ///< At the begin of each period, and at the end of the last.

    Totals(qint64 begin, qint64 length) : from(begin), period(length) { }
    qint64 to() const { return from + period * (values.size() - 1); }
    /// A period of which nothing is known counts as the one before it.
    void add(double rate)
    {
        if (!std::isnan(rate))
            m_rate = rate;
        values.append(values.last() + m_rate * double(period) / 1000);
    }
    double at(qint64 time) const
    {
        if (time <= from)
            return values.first();
        const qint64 i = (time - from) / period;
        if (i >= values.size() - 1)
            return values.last();
        return values[i] + double(time - from - i * period) / double(period) * (values[i + 1] - values[i]);
    }

private:
    double m_rate = 0;
};

/// How many records have come up to a time, counted from "now"; before it the number is negative.
class Curve
{
public:
    /// The past from `oldest` on, then the path.
    Curve(const Queue &queue, const Forecast &forecast, const QList<double> &path, qint64 oldest)
        : m_past(beginOf(queue.arrivals, oldest), queue.arrivals.period), m_path(forecast.from, forecast.period)
    {
        for (qint64 i = (m_past.from - queue.arrivals.from) / m_past.period; i < queue.arrivals.values.size(); ++i)
            m_past.add(queue.arrivals.values[i]);
        m_path.values.reserve(path.size() + 1);
        for (const double rate : path)
            m_path.add(rate);
        m_now = at(queue.now);
    }

    double at(qint64 time) const
    {
        return (time <= m_path.from ? m_past.at(time) : m_past.values.last() + m_path.at(time)) - m_now;
    }
    qint64 end() const { return m_path.to(); }

private:
    static qint64 beginOf(const Rates &arrivals, qint64 oldest)
    {
        return arrivals.from + std::max<qint64>(0, (oldest - arrivals.from) / arrivals.period) * arrivals.period;
    }

    Totals m_past;
    Totals m_path;
    double m_now = 0;
};

/// What became of the queue on one path.
struct Fate
{
    std::optional<qint64> drained;
    std::optional<qint64> lost;
    bool grows = false;     ///< Not drained, and further behind than a day before the end.
    double backlog = 0;
    double required = 0;    ///< Records per second that lose nothing.
};

qint64 between(qint64 from, qint64 to, double before, double after)
{
    const double share = before - after > 0 ? before / (before - after) : 1;
    return from + qint64(std::clamp(share, 0.0, 1.0) * double(to - from));
}

class Runner
{
public:
    Runner(const Queue &queue, const Curve &curve, const Service &service, double factor)
        : m_queue(queue), m_curve(curve), m_rate(service.rate * factor), m_fresh(service.fresh * factor)
    {
        m_read = queue.backlog ? -*queue.backlog : curve.at(queue.now - queue.age.value_or(0));
    }

    Fate run(qint64 step)
    {
        Fate fate;
        fate.backlog = -m_read;
        const double unread = m_read;
        double behindBefore = m_curve.at(m_queue.now - m_queue.idleAge) - m_read;
        const qint64 dayBefore = m_curve.end() - 24 * 3'600'000LL;
        double behindADayBefore = -m_read;
        for (qint64 time = m_queue.now; time < m_curve.end();) {
            const qint64 next = std::min(time + step, m_curve.end());
            advance(double(next - time) / 1000);
            // What came in the last moments always waits a little.
            const double behind = m_curve.at(next - m_queue.idleAge) - m_read;
            if (behind <= 0 && !fate.drained)
                fate.drained = between(time, next, behindBefore, behind);
            m_read = std::min(m_read, m_curve.at(next));
            noteLoss(fate, time, next, unread);
            behindBefore = std::max(0.0, behind);
            if (next <= dayBefore)
                behindADayBefore = behindBefore;
            time = next;
        }
        fate.grows = !fate.drained && behindBefore >= behindADayBefore;
        return fate;
    }

private:
    void advance(double seconds)
    {
        // Zero is where the records of now end and those that came later begin.
        const double old = m_rate > 0 ? std::clamp(-m_read / m_rate, 0.0, seconds) : m_read < 0 ? seconds : 0;
        m_read += m_rate * old + m_fresh * (seconds - old);
    }

    void noteLoss(Fate &fate, qint64 from, qint64 to, double unread)
    {
        if (m_queue.retention <= 0)
            return;
        const double expired = m_curve.at(to - m_queue.retention);
        const double seconds = double(to - m_queue.now) / 1000;
        fate.required = std::max(fate.required, (expired - unread) / seconds);
        if (m_read >= expired)
            m_margin = m_read - expired;
        else if (!fate.lost)
            fate.lost = between(from, to, m_margin, m_read - expired);
    }

    const Queue &m_queue;
    const Curve &m_curve;
    double m_rate;
    double m_fresh;
    double m_read = 0;     ///< Where the reader is on the curve.
    double m_margin = 0;
};

/// Inverse of the normal distribution (Acklam's rational form in its middle, good to 1e-4 here).
double normal(double q)
{
    const double sign = q < 0.5 ? -1 : 1;
    const double t = std::sqrt(-2 * std::log(std::min(q, 1 - q)));
    return sign * (t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
}

/// Capacity of each path: all quantiles in turn, in an order that has nothing to do with that of the paths.
double capacityFactor(qsizetype path, qsizetype paths, double error)
{
    qsizetype stride = qsizetype(0.618 * double(paths)) | 1;
    while (std::gcd(stride, paths) != 1)
        stride += 2;
    const double q = (double(path * stride % paths) + 0.5) / double(paths);
    return std::max(0.05, 1 + error * normal(q));
}

std::optional<qint64> timeAt(const QList<qint64> &sorted, qsizetype all, double q)
{
    const auto rank = qsizetype(q * double(all - 1) + 0.5);
    return rank < sorted.size() ? std::optional(sorted[rank]) : std::nullopt;
}

Times timesOf(QList<qint64> found, qsizetype all)
{
    std::sort(found.begin(), found.end());
    return {timeAt(found, all, 0.1), timeAt(found, all, 0.5), timeAt(found, all, 0.9)};
}

double quantile(QList<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[qsizetype(q * double(values.size() - 1) + 0.5)];
}

qint64 oldestOf(const Queue &queue)
{
    return queue.now - std::max(queue.age.value_or(0), queue.retention) - 2 * queue.arrivals.period;
}

Missing missingOf(const Queue &queue, const Forecast &forecast, bool hasService)
{
    if (!queue.age && !queue.backlog)
        return Missing::Age;
    const bool reachesBack = queue.backlog || queue.arrivals.from <= queue.now - queue.age.value_or(0);
    if (!forecast.isKnown() || forecast.paths.isEmpty() || !reachesBack)
        return Missing::Arrivals;
    return hasService ? Missing::Nothing : Missing::Capacity;
}

bool caughtUp(const Queue &queue)
{
    return queue.age ? *queue.age <= queue.idleAge : queue.backlog && *queue.backlog <= 0;
}

Drain drainOf(const QList<Fate> &fates)
{
    Drain drain;
    QList<qint64> times;
    QList<double> backlogs;
    qsizetype growing = 0;
    for (const Fate &fate : fates) {
        if (fate.drained)
            times.append(*fate.drained);
        growing += fate.grows ? 1 : 0;
        backlogs.append(fate.backlog);
    }
    drain.when = timesOf(times, fates.size());
    drain.backlog = quantile(backlogs, 0.5);
    if (drain.when.likely)
        drain.outcome = Drain::Outcome::Drained;
    else
        drain.outcome = double(growing) >= 0.9 * double(fates.size()) ? Drain::Outcome::Never : Drain::Outcome::NotBefore;
    return drain;
}

Loss lossOf(const QList<Fate> &fates, const Queue &queue, const Forecast &forecast)
{
    Loss loss;
    if (queue.retention <= 0)
        return loss;
    QList<qint64> times;
    QList<double> required;
    for (const Fate &fate : fates) {
        if (fate.lost)
            times.append(*fate.lost);
        required.append(fate.required);
    }
    loss.chance = double(times.size()) / double(fates.size());
    loss.outcome = loss.chance >= 0.5 ? Loss::Outcome::Likely : loss.chance >= 0.1 ? Loss::Outcome::Possible : Loss::Outcome::None;
    if (loss.outcome == Loss::Outcome::None)
        return loss;
    loss.when = timesOf(times, fates.size());
    loss.required = quantile(required, 0.9);
    const double arriving = forecast.mean({queue.now, forecast.to()});
    loss.share = arriving > 0 ? loss.required / arriving : 0;
    return loss;
}

} // namespace

Course course(const Queue &queue, const Forecast &forecast, const std::optional<Service> &service)
{
    Course course;
    course.drain.horizon = forecast.to();
    course.drain.missing = missingOf(queue, forecast, service.has_value());
    if (caughtUp(queue) && course.drain.missing != Missing::Nothing) {
        course.drain.outcome = Drain::Outcome::CaughtUp;
        return course;
    }
    if (course.drain.missing != Missing::Nothing)
        return course;
    QList<Fate> fates;
    for (qsizetype i = 0; i < forecast.paths.size(); ++i) {
        const Curve curve(queue, forecast, forecast.paths[i], oldestOf(queue));
        const double factor = capacityFactor(i, forecast.paths.size(), service->error);
        fates.append(Runner(queue, curve, *service, factor).run(forecast.period));
    }
    const qint64 horizon = course.drain.horizon;
    course.drain = drainOf(fates);
    course.drain.horizon = horizon;
    if (caughtUp(queue))
        course.drain = {Drain::Outcome::CaughtUp, {}, horizon, Missing::Nothing, course.drain.backlog};
    course.loss = lossOf(fates, queue, forecast);
    return course;
}

std::optional<double> rateToDrain(const Queue &queue, const Forecast &forecast, qint64 by)
{
    if (missingOf(queue, forecast, true) != Missing::Nothing || by <= queue.now || by > forecast.to())
        return std::nullopt;
    QList<double> required;
    for (const QList<double> &path : forecast.paths) {
        const Curve curve(queue, forecast, path, oldestOf(queue));
        const double read = queue.backlog ? -*queue.backlog : curve.at(queue.now - queue.age.value_or(0));
        double least = qInf();
        for (qint64 time = queue.now + forecast.period; time <= by; time += forecast.period)
            least = std::min(least, (curve.at(time - queue.idleAge) - read) / (double(time - queue.now) / 1000));
        required.append(least);
    }
    const double found = quantile(required, 0.9);
    return qIsFinite(found) ? std::optional(found) : std::nullopt;
}

} // namespace keelson::flow
