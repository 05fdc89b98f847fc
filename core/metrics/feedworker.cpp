// SPDX-License-Identifier: MIT
#include "core/metrics/feedworker.h"

#include "core/document/statefolder.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

// A receiver that lags this far is not served more, lest its queue grow without end.
constexpr int mostUnderway = 3;
// What is not looked at is read as often all the same, and what has appeared since is found.
constexpr qint64 longestApart = 3'600'000; // ms

// Until then a worker that was stopped has written what it held; it may have the same store.
constexpr std::chrono::seconds longestFarewell(5);

Finding findingOf(const Error &error)
{
    Finding finding;
    finding.rule = u"metrics.store"_s;
    finding.message = error.text();
    return finding;
}

} // namespace

FeedWorker::FeedWorker(FeedPlan plan, Http &http, const Secrets &secrets, std::shared_future<void> before, QObject *parent)
    : QThread(parent), m_plan(std::move(plan)), m_http(http), m_secrets(secrets), m_cost(m_plan.source->price(), m_plan.budget),
      m_before(std::move(before)), m_released(m_release.get_future())
{
    setObjectName(u"keelson-feed");
}

void FeedWorker::run()
{
    recall();
    Clock::duration pause{};
    while (sleep(pause) && waitForMoney()) {
        const Clock::time_point began = Clock::now();
        if (m_underway >= mostUnderway) {
            pause = m_plan.interval;
            continue;
        }
        const Result<void> outcome = readOnce();
        if (m_stop.stop_requested())
            break;
        if (!outcome)
            Q_EMIT failed(outcome.error());
        pause = pauseAfter(outcome, began);
    }
    m_session.reset();
    m_store.reset();
    m_release.set_value();
}

// Whatever is wrong with what was kept, reading goes on without it.
void FeedWorker::recall()
{
    if (m_plan.keptAs.isEmpty())
        return;
    if (m_before.valid())
        m_before.wait_for(longestFarewell);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const Result<QString> folder = stateFolder(u"metrics"_s);
    auto store = folder ? HistoryStore::open(*folder + u'/' + m_plan.keptAs) : folder.error();
    Frame frame;
    frame.partial = true;
    if (store) {
        m_store = *std::move(store);
        auto kept = m_store->recall({now - m_plan.recall.count(), now + 1});
        if (kept)
            frame = *std::move(kept);
        else
            frame.findings.append(findingOf(kept.error()));
        m_lastRead = frame.time;
        m_lastAll = frame.time;
    } else {
        frame.findings.append(findingOf(store.error()));
    }
    if (!m_stop.stop_requested())
        Q_EMIT recalled(frame);
}

void FeedWorker::keep(Frame &frame)
{
    if (!m_store)
        return;
    if (const Result<void> kept = m_store->append(frame); !kept)
        frame.findings.append(findingOf(kept.error()));
    frame.findings += m_store->takeFindings();
}

void FeedWorker::ask(const Query &asked)
{
    const std::scoped_lock lock(m_mutex);
    m_asked = asked;
    ++m_wishes;
}

/// The number of the newest wish, which `m_plan` takes over.
int FeedWorker::askedLast()
{
    const std::scoped_lock lock(m_mutex);
    if (m_wishes > 0) {
        m_plan.query.metrics = m_asked.metrics;
        m_plan.query.resources = m_asked.resources;
    }
    return m_wishes;
}

/// The first read, the first one for something else, and one every hour.
bool FeedWorker::isForAll(qint64 now, int news) const
{
    const bool isNarrow = !m_plan.query.metrics.isEmpty() || !m_plan.query.resources.isEmpty();
    return !isNarrow || news != m_answered || now - m_lastAll >= longestApart;
}

Query FeedWorker::queryAt(qint64 now, int news) const
{
    Query query = m_plan.query;
    const bool forAll = isForAll(now, news);
    if (forAll && news > 0) {
        query.metrics.clear();
        query.resources.clear();
    }
    // What was not asked for meanwhile is asked for from where it ended.
    const qint64 last = forAll ? m_lastAll : m_lastRead;
    if (m_plan.source->keepsPast())
        query.range = {std::max(now - m_plan.past.count(), last - m_plan.tail.count()), now};
    if (m_cost.budget() > 0)
        query.allowance = std::max(0.0, m_cost.budget() - m_cost.lastDay(now));
    return query;
}

Result<void> FeedWorker::readOnce()
{
    if (!m_session) {
        auto opened = m_plan.source->open(m_plan.options, m_secrets, m_http);
        if (!opened)
            return opened.error();
        m_session = *std::move(opened);
    }
    const Stop stop{QDeadlineTimer(m_plan.patience), m_stop.get_token()};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const int news = askedLast();
    const bool forAll = isForAll(now, news);
    Result<Frame> frame = m_session->read(queryAt(now, news), stop);
    if (!frame)
        return frame.error();
    m_lastRead = now;
    if (forAll) {
        m_lastAll = now;
        m_answered = news;
    } else {
        frame->partial = true;
    }
    m_cost.add(now, frame->spent);
    keep(*frame);
    if (m_stop.stop_requested())
        return {};
    ++m_underway;
    Q_EMIT received(*frame, m_cost);
    return {};
}

FeedWorker::Clock::duration FeedWorker::pauseAfter(const Result<void> &outcome, Clock::time_point began)
{
    const auto rest = std::max(Clock::duration::zero(), m_plan.interval - (Clock::now() - began));
    if (outcome) {
        m_failures = 0;
        return rest;
    }
    // Full jitter: when a source comes back, its readers do not all return in the same moment.
    const qint64 doubled = m_plan.backoff.count() << std::min(m_failures, 16);
    const qint64 longest = std::min<qint64>(m_plan.backoffLimit.count(), doubled);
    ++m_failures;
    const std::chrono::milliseconds pause(QRandomGenerator::global()->bounded(longest + 1));
    return std::max<Clock::duration>(rest, pause);
}

bool FeedWorker::sleep(Clock::duration duration)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, m_stop.get_token(), duration, [] { return false; });
    return !m_stop.stop_requested();
}

bool FeedWorker::waitForMoney()
{
    constexpr std::chrono::minutes pause(1);
    const auto isSpent = [this] { return m_cost.verdict(QDateTime::currentMSecsSinceEpoch()) == CostMeter::Verdict::Reached; };
    if (isSpent())
        Q_EMIT spent();
    while (isSpent() && !m_stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_for(lock, m_stop.get_token(), pause, [this] { return m_ignoresBudget; }))
            m_cost.lift();
    }
    return !m_stop.stop_requested();
}

void FeedWorker::ignoreBudget()
{
    const std::scoped_lock lock(m_mutex);
    m_ignoresBudget = true;
    m_wake.notify_all();
}

} // namespace keelson
