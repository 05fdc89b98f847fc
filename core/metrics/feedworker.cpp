// SPDX-License-Identifier: MIT
#include "core/metrics/feedworker.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace keelson {

namespace {

// A receiver that lags this far is not served more, lest its queue grow without end.
constexpr int mostUnderway = 3;

} // namespace

FeedWorker::FeedWorker(FeedPlan plan, Http &http, const Secrets &secrets, QObject *parent)
    : QThread(parent), m_plan(std::move(plan)), m_http(http), m_secrets(secrets)
{
    setObjectName(u"keelson-feed");
}

void FeedWorker::run()
{
    Clock::duration pause{};
    while (sleep(pause)) {
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
    Query query = m_plan.query;
    if (m_plan.source->keepsPast())
        query.range = {m_lastRead > 0 ? m_lastRead - m_plan.tail.count() : now - m_plan.past.count(), now};
    const Result<Frame> frame = m_session->read(query, stop);
    if (!frame)
        return frame.error();
    m_lastRead = now;
    if (m_stop.stop_requested())
        return {};
    ++m_underway;
    Q_EMIT received(*frame);
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

} // namespace keelson
