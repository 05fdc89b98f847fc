// SPDX-License-Identifier: MIT
#include "core/metrics/feed.h"

#include "core/metrics/feedworker.h"

#include <algorithm>

namespace keelson {

std::chrono::milliseconds feedInterval(const Options &options)
{
    constexpr double shortest = 0.2;
    constexpr double longest = 3600;
    const double seconds = options.value(QStringLiteral("interval"), 1.0).toDouble();
    return std::chrono::milliseconds(qint64(std::clamp(seconds, shortest, longest) * 1000));
}

FeedPlan feedPlan(const MetricSource &source, const Options &options, std::chrono::milliseconds past)
{
    using namespace std::chrono_literals;
    FeedPlan plan;
    plan.source = &source;
    plan.options = options;
    plan.interval = feedInterval(options);
    plan.budget = options.value(QStringLiteral("budget")).toDouble();
    plan.patience = std::clamp<std::chrono::milliseconds>(plan.interval * 5, 5s, 30s);
    if (!source.keepsPast())
        return plan;
    plan.past = past;
    plan.tail = std::max<std::chrono::milliseconds>(3 * plan.interval, 15min); // Values come late and are corrected.
    plan.query.step = std::clamp<std::chrono::milliseconds>(plan.interval, 15s, 60s).count();
    plan.patience = 60s;
    return plan;
}

Feed::Feed(Http &http, const Secrets &secrets, QObject *parent) : QObject(parent), m_http(http), m_secrets(secrets) { }

Feed::~Feed()
{
    const auto workers = findChildren<FeedWorker *>(Qt::FindDirectChildrenOnly);
    for (FeedWorker *worker : workers)
        worker->requestStop();
    for (FeedWorker *worker : workers)
        worker->wait();
}

void Feed::start(const FeedPlan &plan)
{
    stop();
    m_cost = CostMeter(plan.source->price(), plan.budget);
    m_worker = new FeedWorker(plan, m_http, m_secrets, m_released, this);
    m_released = m_worker->released();
    connect(m_worker, &FeedWorker::recalled, this, &Feed::recalled);
    connect(m_worker, &FeedWorker::received, this, [this, worker = m_worker](const Frame &frame, const CostMeter &cost) {
        worker->taken();
        receive(frame, cost);
    });
    connect(m_worker, &FeedWorker::spent, this, [this] {
        FeedState state = m_state;
        state.kind = FeedState::Kind::Spent;
        enter(state);
    });
    connect(m_worker, &FeedWorker::failed, this, &Feed::fail);
    FeedState state;
    state.kind = FeedState::Kind::Connecting;
    enter(state);
    m_worker->start();
}

void Feed::stop()
{
    if (!m_worker)
        return;
    m_worker->requestStop();
    m_worker->disconnect(this);
    connect(m_worker, &QThread::finished, m_worker, &QObject::deleteLater);
    if (m_worker->isFinished())
        m_worker->deleteLater();
    m_worker = nullptr;
    enter({});
}

void Feed::resume()
{
    if (m_state.kind != FeedState::Kind::Spent)
        return;
    m_worker->ignoreBudget();
    FeedState state = m_state;
    state.kind = FeedState::Kind::Reading;
    enter(state);
}

void Feed::ask(const Query &asked)
{
    if (m_worker)
        m_worker->ask(asked);
}

void Feed::receive(const Frame &frame, const CostMeter &cost)
{
    m_cost = cost;
    FeedState state;
    state.kind = FeedState::Kind::Reading;
    state.lastRead = frame.time;
    m_state.lastRead = frame.time;
    if (m_state.kind != state.kind)
        enter(state);
    Q_EMIT received(frame);
}

void Feed::fail(const Error &error)
{
    FeedState state = m_state;
    state.kind = FeedState::Kind::Failing;
    state.error = error;
    ++state.failures;
    enter(state);
}

void Feed::enter(const FeedState &state)
{
    m_state = state;
    Q_EMIT stateChanged(m_state);
}

} // namespace keelson
