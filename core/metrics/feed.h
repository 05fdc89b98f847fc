// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/cost.h"
#include "core/metrics/frame.h"
#include "core/plugin/metricsource.h"
#include "core/result.h"

#include <QObject>

#include <chrono>
#include <future>

namespace keelson {

class FeedWorker;

/// What to read, how often, and how patiently.
struct FeedPlan
{
    const MetricSource *source = nullptr;  ///< Outlives the feed.
    Options options;                       ///< Resolved against source->options().
    Query query;                           ///< Its range is filled in where the source keeps a past.
    std::chrono::milliseconds past{0};     ///< What the first read asks for of a source that keeps it.
    std::chrono::milliseconds recall{0};   ///< What of the past that was kept is told before the first read.
    QString keptAs;                        ///< Name of a HistoryStore in the state folder; empty = nothing is kept.
    double budget = 0;                     ///< US dollars in 24 hours; 0 = any.
    std::chrono::milliseconds tail{0};     ///< What every further read asks for again: values are late and change.
    std::chrono::milliseconds interval{1000};  ///< Between the beginnings of two reads; `feedInterval`.
    std::chrono::milliseconds patience{10'000};///< For one read.
    std::chrono::milliseconds backoff{1000};   ///< Longest pause after the first failure; doubles with each.
    std::chrono::milliseconds backoffLimit{30'000};
};

/// The interval an option called "interval" asks for, in seconds; at least 200 ms.
KEELSON_CORE std::chrono::milliseconds feedInterval(const Options &options);

/// How to read a source with these resolved options: as often as they ask for, patiently where it has a past, of which
/// `past` is asked for first.
KEELSON_CORE FeedPlan feedPlan(const MetricSource &source, const Options &options, std::chrono::milliseconds past);

struct FeedState
{
    enum class Kind {
        Stopped,
        Connecting,  ///< Started, nothing read yet.
        Reading,     ///< The last read went well.
        Failing,     ///< It did not; `error` says why, and it is being tried again.
        Spent,       ///< Another read would cost more than the budget; it waits for `resume`, or for the day to pass.
    };
    Kind kind = Kind::Stopped;
    Error error;          ///< For Failing.
    int failures = 0;     ///< In a row.
    qint64 lastRead = 0;  ///< Of the last good frame, ms since the epoch; 0 = none.

    friend bool operator==(const FeedState &, const FeedState &) = default;
};

/// Reads a metric source again and again on a thread of its own and tells of it on the thread the feed
/// lives on, which is never blocked. A source that fails is a state and is tried again after a random
/// pause that grows; the feed itself never ends by itself.
class KEELSON_CORE Feed : public QObject
{
    Q_OBJECT

public:
    /// `http` and `secrets` outlive the feed.
    Feed(Http &http, const Secrets &secrets, QObject *parent = nullptr);
    /// Waits for reads under way to give up, which is a matter of milliseconds.
    ~Feed() override;

    /// Ends what was read before and begins with `plan`.
    void start(const FeedPlan &plan);
    /// Returns at once; nothing is told after it.
    void stop();
    /// Reads on whatever it costs.
    void resume();
    /// From the next read on, asks for these metrics and resources only (empty = all); the rest of the query does not count.
    /// The first read after it is for everything, from when everything was read last, and so is one every hour.
    void ask(const Query &asked);

    const FeedState &state() const { return m_state; }
    /// Since `start`.
    const CostMeter &cost() const { return m_cost; }

Q_SIGNALS:
    /// What was kept of the past; partial, and not read just now.
    void recalled(const keelson::Frame &frame);
    void received(const keelson::Frame &frame);
    void stateChanged(const keelson::FeedState &state);

private:
    void receive(const Frame &frame, const CostMeter &cost);
    void fail(const Error &error);
    void enter(const FeedState &state);

    Http &m_http;
    const Secrets &m_secrets;
    FeedWorker *m_worker = nullptr;  ///< The present one; children that are ending are forgotten.
    std::shared_future<void> m_released;  ///< The store of the last worker.
    FeedState m_state;
    CostMeter m_cost;
};

} // namespace keelson
