// SPDX-License-Identifier: MIT
#include "core/flow/advice.h"

#include "core/model/vocabulary.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::flow {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr double mostParallel = 10;
constexpr double largestBatch = 10'000;
// What a call costs whatever it carries, as a share of its time, when nobody has measured it; and how little is known of it.
constexpr double fixedShare = 0.3;
constexpr double fixedShareError = 0.1;
// A backlog that is gone in this time is no reason to change more.
constexpr qint64 goal = 6 * hour;

std::optional<double> number(const Labels &settings, QLatin1StringView name)
{
    bool isNumber = false;
    const double value = settings.value(name).toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

bool standsStill(Cause cause)
{
    return cause == Cause::Stalled || cause == Cause::Silent || cause == Cause::Disabled || cause == Cause::Poisoned;
}

class Adviser
{
public:
    Adviser(const Evidence &evidence, const Forecast &forecast)
        : m_evidence(evidence), m_forecast(forecast), m_queue(queueOf(evidence)), m_diagnosis(diagnose(evidence))
    {
        if (m_diagnosis.capacity)
            m_able = Service(*m_diagnosis.capacity);
        m_present = present();
    }

    Prospect prospect()
    {
        Prospect found;
        found.diagnosis = m_diagnosis;
        found.asIs = course(m_queue, m_forecast, m_present);
        m_asIs = found.asIs;
        advise();
        std::stable_sort(m_advice.begin(), m_advice.end(), [](const Advice &a, const Advice &b) { return rank(a) < rank(b); });
        found.advice = m_advice;
        return found;
    }

private:
    /// As it works now: what stands still reads nothing, what is refused reads less than it could.
    std::optional<Service> present() const
    {
        if (standsStill(m_diagnosis.cause))
            return Service(0, 0, 0);
        if (m_diagnosis.cause == Cause::Throttled) {
            const auto lately = progress(m_evidence.arrivals, m_evidence.ages).mean({m_evidence.now - hour / 4, m_evidence.now});
            const auto rate = lately ? lately : m_diagnosis.handed;
            return rate ? std::optional(Service(*rate, *rate, 0.05)) : m_able;
        }
        return m_able;
    }

    void advise()
    {
        switch (m_diagnosis.cause) {
        case Cause::Disabled:
            add(Advice::Kind::Enable, 0, 0, {settings::state}, m_able);
            break;
        case Cause::Stalled:
        case Cause::Silent:
            add(Advice::Kind::Resume, 0, 0, {}, m_able);
            break;
        case Cause::Poisoned:
            setAside();
            break;
        case Cause::Throttled:
            raiseConcurrency();
            break;
        case Cause::UnderCapacity:
            moreCapacity();
            break;
        case Cause::CatchingUp:
        case Cause::FirstRead:
            if (isInTrouble())
                moreCapacity();
            break;
        case Cause::Unknown:
        case Cause::Fine:
            break;
        }
        raiseRetention();
    }

    bool isInTrouble() const
    {
        const bool late = m_asIs.drain.outcome == Drain::Outcome::Never || m_asIs.drain.outcome == Drain::Outcome::NotBefore
                          || m_asIs.drain.when.likely.value_or(0) > m_evidence.now + goal;
        return late || losesSomething();
    }
    bool losesSomething() const { return m_asIs.loss.outcome == Loss::Outcome::Possible || m_asIs.loss.outcome == Loss::Outcome::Likely; }

    void add(Advice::Kind kind, double from, double to, QStringList changes, const std::optional<Service> &service)
    {
        m_advice.append({kind, from, to, std::move(changes), course(m_queue, m_forecast, service)});
    }

    void setAside()
    {
        QStringList changes;
        if (number(m_evidence.consumer, settings::retries).value_or(-1) < 0)
            changes.append(settings::retries);
        if (m_evidence.consumer.value(settings::bisects) != "true"_L1)
            changes.append(settings::bisects);
        if (m_evidence.consumer.value(settings::deadLetters).isEmpty())
            changes.append(settings::deadLetters);
        if (!changes.isEmpty())
            add(Advice::Kind::SetAside, 0, 0, changes, m_able);
    }

    void raiseConcurrency()
    {
        const double refused = m_diagnosis.throttles.value_or(0);
        const double granted = m_diagnosis.invocations.value_or(0);
        const double present = number(m_evidence.consumer, settings::concurrency).value_or(0);
        const double wanted = shards().value_or(0) * parallelisation();
        const double to = granted > 0 ? std::max(wanted, std::ceil(present * (1 + refused / granted))) : std::max(wanted, present + 1);
        std::optional<Service> freed = m_able;
        if (m_present && granted > 0 && (!freed || freed->rate < 1.05 * m_present->rate)) {
            const double rate = m_present->rate * (1 + refused / granted);
            freed = Service(rate, rate, 0.1);
        }
        add(Advice::Kind::RaiseConcurrency, present, std::max(to, present + 1), {settings::concurrency}, freed);
    }

    void moreCapacity()
    {
        if (!m_able || m_able->rate <= 0)
            return;
        const double factor = wantedFactor();
        parallelise(factor);
        addShards(factor);
        enlargeBatch();
    }

    /// How many times the capacity it takes to be done in time and to lose nothing.
    double wantedFactor() const
    {
        const qint64 by = std::min(m_evidence.now + goal, m_forecast.to());
        const double drained = rateToDrain(m_queue, m_forecast, by).value_or(2 * m_able->rate);
        return std::max({drained, m_asIs.loss.required, 1.05 * m_able->rate}) / m_able->rate;
    }

    void parallelise(double factor)
    {
        if (m_evidence.feeds == kinds::queue)
            return;
        const double present = parallelisation();
        const double to = std::min(mostParallel, std::ceil(present * factor));
        const double room = number(m_evidence.consumer, settings::concurrency).value_or(qInf());
        // Without calls to run them in, more batches at a time are only refused.
        const double usable = shards() ? std::min(to, std::floor(room / *shards())) : to;
        if (usable <= present)
            return;
        add(Advice::Kind::Parallelise, present, usable, {settings::parallelisation}, scaled(usable / present));
    }

    void addShards(double factor)
    {
        if (m_evidence.feeds != kinds::stream || !shards())
            return;
        // A stream is at most doubled at once.
        const double to = std::clamp(std::ceil(*shards() * factor), *shards() + 1, 2 * *shards());
        add(Advice::Kind::AddShards, *shards(), to, {settings::shards},
            Service(m_able->rate, m_able->rate * to / *shards(), m_able->error));
    }

    void enlargeBatch()
    {
        const std::optional<double> batch = number(m_evidence.consumer, settings::batchSize);
        const double carried = m_diagnosis.invocations.value_or(0) > 0 ? m_diagnosis.handed.value_or(0) / *m_diagnosis.invocations : 0;
        // Batches that are not full do not get fuller by being allowed to.
        if (!batch || carried < 0.8 * *batch || *batch >= largestBatch)
            return;
        const double to = std::min(largestBatch, 2 * *batch);
        Service service = scaled(to / *batch / (fixedShare + (1 - fixedShare) * to / *batch));
        service.error = std::hypot(service.error, fixedShareError);
        add(Advice::Kind::EnlargeBatch, *batch, to, {settings::batchSize}, service);
    }

    /// By whole days until nothing is lost. The day of a table's stream is fixed.
    void raiseRetention()
    {
        const std::optional<double> kept = number(m_evidence.upstream, settings::retention);
        const bool canBe = m_evidence.feeds == kinds::stream || m_evidence.feeds == kinds::queue;
        const std::optional<double> tried = number(m_evidence.consumer, settings::recordAge);
        if (!losesSomething() || !canBe || !kept || (tried && *tried > 0 && *tried < *kept))
            return;
        Queue queue = m_queue;
        for (const double days : {2, 3, 4, 7, 14}) {
            const double to = days * 86'400;
            if (to <= *kept)
                continue;
            queue.retention = qint64(to * 1000);
            const Course predicted = course(queue, m_forecast, m_present);
            if (predicted.loss.outcome != Loss::Outcome::None && days < 14)
                continue;
            m_advice.append({Advice::Kind::RaiseRetention, *kept, to, {settings::retention}, predicted});
            return;
        }
    }

    Service scaled(double factor) const { return {m_able->rate * factor, m_able->fresh * factor, m_able->error}; }
    std::optional<double> shards() const { return number(m_evidence.upstream, settings::shards); }
    double parallelisation() const { return number(m_evidence.consumer, settings::parallelisation).value_or(1); }

    static std::pair<bool, qint64> rank(const Advice &advice)
    {
        return {advice.kind == Advice::Kind::RaiseRetention,
                advice.predicted.drain.when.likely.value_or(std::numeric_limits<qint64>::max())};
    }

    const Evidence &m_evidence;
    const Forecast &m_forecast;
    Queue m_queue;
    Diagnosis m_diagnosis;
    std::optional<Service> m_able;     ///< What it can do when nothing holds it up.
    std::optional<Service> m_present;  ///< What it does.
    Course m_asIs;
    QList<Advice> m_advice;
};

} // namespace

Prospect prospect(const Evidence &evidence, const Forecast &forecast)
{
    return Adviser(evidence, forecast).prospect();
}

} // namespace keelson::flow
