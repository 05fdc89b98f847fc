// SPDX-License-Identifier: MIT
#include "app/gui/observe/connection.h"

#include "core/net/http.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

using namespace std::chrono_literals;

/// What a source that keeps its past is asked for first: a day says more of now than an hour, at the same price.
constexpr std::chrono::milliseconds past = 24h;

HistoryLimits longLimits()
{
    HistoryLimits limits;
    limits.span = (past + std::chrono::milliseconds(1h)).count();
    return limits;
}

/// What is read may be shown; secrets are only named in options, and are left out all the same.
QString addressOf(const MetricSource &source, const Options &options)
{
    QStringList parts;
    for (const Option &option : source.options()) {
        const QString value = options.value(option.key).toString();
        if (value.isEmpty() || value == option.standard.toString())
            continue;
        if (option.kind == OptionKind::Url)
            parts.prepend(redacted(QUrl(value)));
        else if (option.kind == OptionKind::Text || option.kind == OptionKind::Choice)
            parts.append(value);
    }
    return parts.isEmpty() ? source.label() : parts.join(u", ");
}

} // namespace

Connection::Connection(Workspace &workspace, Http &http, const Secrets &secrets, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_feed(http, secrets)
{
    connect(&m_feed, &Feed::received, this, &Connection::receive);
    connect(&m_feed, &Feed::stateChanged, this, &Connection::changeState);
    connect(&m_clock, &QTimer::timeout, this, &Connection::judge);
    connect(&workspace, &Workspace::documentReplaced, this, &Connection::close);
    connect(&workspace, &Workspace::modelChanged, this, [this] { m_boundOf = -1; });
    connect(&workspace, &Workspace::momentAsked, this, &Connection::lookAt);
}

void Connection::open(const MetricSource &source, const Options &options, const QList<ResourceName> &given)
{
    close();
    const QUrl url(options.value(u"url"_s).toString());
    m_address = addressOf(source, options);
    m_given = given;
    m_moment = {};
    m_plan = feedPlan(source, options, past);
    m_interval = m_plan.interval;
    m_moment.period = std::max<qint64>(m_interval.count(), m_plan.query.step);
    m_moment.source = url.host().isEmpty() ? source.label() : url.authority();
    m_moment.thresholds = isLoopback(url) && !source.keepsPast() ? Thresholds::local() : Thresholds::deployed();
    m_history = MetricHistory(source.keepsPast() ? longLimits() : HistoryLimits());
    m_cost = CostMeter(source.price(), options.value(u"budget"_s).toDouble());
    m_isOpen = true;
    m_feed.start(m_plan);
    m_clock.start(std::max<std::chrono::milliseconds>(m_interval, std::chrono::seconds(1)));
}

void Connection::resume()
{
    if (!isOverBudget())
        return;
    m_ignoresBudget = true;
    m_feed.start(m_plan);
}

void Connection::close()
{
    m_clock.stop();
    m_history.clear();
    m_binding = {};
    m_findings.clear();
    m_plan = {};
    m_cost = CostMeter();
    m_lookedAt.reset();
    m_isOpen = false;
    m_ignoresBudget = false;
    m_boundOf = -1;
    m_feed.stop();
    m_workspace.setLive({});
    Q_EMIT updated();
}

Moment Connection::moment() const
{
    Moment moment = m_moment;
    moment.now = m_lookedAt.value_or(QDateTime::currentMSecsSinceEpoch());
    moment.isPast = m_lookedAt.has_value();
    moment.failing = !moment.isPast && state().kind == FeedState::Kind::Failing;
    return moment;
}

void Connection::lookAt(std::optional<qint64> time)
{
    if (!m_isOpen || time == m_lookedAt)
        return;
    m_lookedAt = time;
    judge();
}

void Connection::receive(const Frame &frame)
{
    m_history.add(frame);
    m_findings = frame.findings;
    m_cost.add(frame.time, frame.spent);
    m_clock.start();  // From now on, so that the clock speaks only when no frame did.
    keepBudget();
    judge();
}

void Connection::keepBudget()
{
    const bool isSpent = m_cost.verdict(QDateTime::currentMSecsSinceEpoch()) == CostMeter::Verdict::Reached;
    if (!isSpent || m_ignoresBudget)
        return;
    m_feed.stop();
    Q_EMIT stateChanged();
}

void Connection::changeState(const FeedState &)
{
    Q_EMIT stateChanged();
    if (isOpen())
        judge();
}

void Connection::rebind()
{
    m_boundOf = -1;
    judge();
}

void Connection::bindSeen()
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
    bindSeen();
    if (m_workspace.document())
        m_workspace.setLive(keelson::live(m_workspace.document()->model(), m_binding, m_history, moment()));
    Q_EMIT updated();
}

} // namespace keelson
