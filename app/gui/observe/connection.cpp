// SPDX-License-Identifier: MIT
#include "app/gui/observe/connection.h"

#include "core/net/http.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

Connection::Connection(Workspace &workspace, Http &http, const Secrets &secrets, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_feed(http, secrets)
{
    connect(&m_feed, &Feed::received, this, &Connection::receive);
    connect(&m_feed, &Feed::stateChanged, this, &Connection::changeState);
    connect(&m_clock, &QTimer::timeout, this, &Connection::judge);
    connect(&workspace, &Workspace::documentReplaced, this, &Connection::close);
    connect(&workspace, &Workspace::modelChanged, this, [this] { m_boundOf = -1; });
}

void Connection::open(const MetricSource &source, const Options &options, const QList<ResourceName> &given)
{
    close();
    const QUrl url(options.value(u"url"_s).toString());
    m_address = redacted(url);
    m_given = given;
    m_interval = feedInterval(options);
    m_moment = {};
    m_moment.period = m_interval.count();
    m_moment.source = url.host().isEmpty() ? source.label() : url.authority();
    m_moment.thresholds = isLoopback(url) ? Thresholds::local() : Thresholds::deployed();
    FeedPlan plan;
    plan.source = &source;
    plan.options = options;
    plan.interval = m_interval;
    plan.patience = std::clamp<std::chrono::milliseconds>(m_interval * 5, std::chrono::seconds(5), std::chrono::seconds(30));
    m_feed.start(plan);
    m_clock.start(std::max<std::chrono::milliseconds>(m_interval, std::chrono::seconds(1)));
}

void Connection::close()
{
    m_clock.stop();
    m_history.clear();
    m_binding = {};
    m_findings.clear();
    m_boundOf = -1;
    m_feed.stop();
    m_workspace.setLive({});
    Q_EMIT updated();
}

Moment Connection::moment() const
{
    Moment moment = m_moment;
    moment.now = QDateTime::currentMSecsSinceEpoch();
    moment.failing = state().kind == FeedState::Kind::Failing;
    return moment;
}

void Connection::receive(const Frame &frame)
{
    m_history.add(frame);
    m_findings = frame.findings;
    m_clock.start();  // From now on, so that the clock speaks only when no frame did.
    judge();
}

void Connection::changeState(const FeedState &)
{
    Q_EMIT stateChanged();
    if (isOpen())
        judge();
}

void Connection::rebind()
{
    const QList<Resource> seen = m_history.resources();
    if (seen.size() == m_boundOf || !m_workspace.document())
        return;
    m_binding = bind(m_workspace.document()->model(), m_given, seen);
    m_boundOf = seen.size();
}

void Connection::judge()
{
    if (m_history.isEmpty()) {
        Q_EMIT updated();
        return;
    }
    rebind();
    if (m_workspace.document())
        m_workspace.setLive(keelson::live(m_workspace.document()->model(), m_binding, m_history, moment()));
    Q_EMIT updated();
}

} // namespace keelson
