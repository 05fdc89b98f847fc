// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/workspace.h"
#include "core/metrics/feed.h"
#include "core/metrics/live.h"

#include <QTimer>

namespace keelson {

/// The studio's connection to a running system: reads a source, remembers what it said, binds it to
/// the document's elements and tells the workspace what is live. Lives on the GUI thread; reading
/// happens elsewhere.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(Workspace &workspace, Http &http, const Secrets &secrets, QObject *parent = nullptr);
    ~Connection() override;

    /// `options` are resolved. Ends what was connected before.
    void open(const MetricSource &source, const Options &options, const QList<ResourceName> &given);
    void close();

    bool isOpen() const { return state().kind != FeedState::Kind::Stopped; }
    const FeedState &state() const { return m_feed.state(); }
    /// It reads no more: the day's budget is spent. What it has read stays; `resume` reads on regardless.
    bool isOverBudget() const { return state().kind == FeedState::Kind::Spent; }
    void resume() { m_feed.resume(); }
    const QString &address() const { return m_address; }  ///< As it may be shown.
    const CostMeter &cost() const { return m_feed.cost(); }
    bool keepsPast() const { return m_keepsPast; }
    const MetricHistory &history() const { return m_history; }
    const Binding &binding() const { return m_binding; }
    const Thresholds &thresholds() const { return m_moment.thresholds; }
    std::chrono::milliseconds interval() const { return m_interval; }
    const QList<Finding> &findings() const { return m_findings; }  ///< Of the newest frame.
    Moment moment() const;                                         ///< Now, or the one that is looked back to.
    /// Shows a moment of the past instead of now.
    void lookAt(std::optional<qint64> time);
    /// The model says otherwise now which thing is which element.
    void rebind();
    std::optional<qint64> lookedAt() const { return m_lookedAt; }

Q_SIGNALS:
    void stateChanged();
    void received(const keelson::Frame &frame);  ///< As it was read.
    void updated();  ///< New values, or time has passed over the old ones.

private:
    void recall(const Frame &frame);
    void receive(const Frame &frame);
    void changeState(const FeedState &state);
    void bindSeen();
    void admitMadeUp(const QList<Resource> &seen);
    void judge();
    void ask();

    Workspace &m_workspace;
    Feed m_feed;
    QTimer m_clock;  ///< Judges when nothing arrives, which is when lateness shows.
    MetricHistory m_history;
    Binding m_binding;
    QList<ResourceName> m_given;
    QList<Finding> m_findings;
    Moment m_moment;
    std::optional<qint64> m_lookedAt;
    QString m_address;
    std::chrono::milliseconds m_interval{1000};
    bool m_keepsPast = false;
    bool m_isPriced = false;   ///< Each metric costs: only what is looked at is asked for.
    qsizetype m_boundOf = -1;  ///< How many resources the binding was made of; -1 = to be made.
};

} // namespace keelson
