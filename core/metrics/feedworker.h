// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/feed.h"
#include "core/metrics/store/historystore.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <stop_token>

namespace keelson {

/// The thread that owns a MetricSession. Its signals are emitted there.
class FeedWorker : public QThread
{
    Q_OBJECT

public:
    /// `before`: when the worker before this one has let go of its store; may be none.
    FeedWorker(FeedPlan plan, Http &http, const Secrets &secrets, std::shared_future<void> before, QObject *parent);

    /// When this one has let go of its store.
    std::shared_future<void> released() const { return m_released; }
    void requestStop() { m_stop.request_stop(); }
    void ignoreBudget();
    /// Any thread.
    void ask(const Query &asked);
    /// A frame has been taken off the receiver's queue.
    void taken() { --m_underway; }

Q_SIGNALS:
    void recalled(const keelson::Frame &frame);
    void received(const keelson::Frame &frame, const keelson::CostMeter &cost);
    void spent();
    void failed(const keelson::Error &error);

protected:
    void run() override;

private:
    using Clock = std::chrono::steady_clock;

    void recall();
    Result<void> readOnce();
    Query queryAt(qint64 now, int news) const;
    bool isForAll(qint64 now, int news) const;
    int askedLast();
    void keep(Frame &frame);
    /// Until somebody lifts the budget or what was spent is a day old. False when asked to stop.
    bool waitForMoney();
    Clock::duration pauseAfter(const Result<void> &outcome, Clock::time_point began);
    bool sleep(Clock::duration duration);  ///< False when asked to stop.

    FeedPlan m_plan;
    Http &m_http;
    const Secrets &m_secrets;
    std::unique_ptr<MetricSession> m_session;
    std::unique_ptr<HistoryStore> m_store;
    CostMeter m_cost;
    std::shared_future<void> m_before;
    std::promise<void> m_release;
    const std::shared_future<void> m_released;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::atomic<int> m_underway = 0;  ///< Frames emitted and not yet taken.
    qint64 m_lastRead = 0;  ///< Up to when it was, ms since the epoch.
    qint64 m_lastAll = 0;   ///< The same, of a read for everything.
    int m_answered = -1;    ///< The number of the wish since which everything was read once.
    int m_failures = 0;
    bool m_ignoresBudget = false;   ///< Under the mutex.
    Query m_asked;                  ///< Under the mutex: its metrics and resources count.
    int m_wishes = 0;               ///< Under the mutex: how often it was asked otherwise.
};

} // namespace keelson
