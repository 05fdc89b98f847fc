// SPDX-License-Identifier: MIT
#include "app/gui/observe/connection.h"

#include "core/metrics/trend.h"
#include "core/net/http.h"

#include <QCryptographicHash>
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
    const QString url = options.value(u"url"_s).toString();
    if (!url.isEmpty())
        return redacted(QUrl(url));
    QStringList parts;
    for (const Option &option : source.options()) {
        const QString value = options.value(option.key).toString();
        const bool isShown = option.kind == OptionKind::Text || option.kind == OptionKind::Choice || option.kind == OptionKind::File;
        if (isShown && !value.isEmpty() && value != option.standard.toString())
            parts.append(value);
    }
    return parts.isEmpty() ? source.label() : source.label() + u": "_s + parts.join(u", ");
}

/// The same for the same source of the same document. How often it is read makes no other source of it.
QString storeName(Id document, const MetricSource &source, const Options &options)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Option &option : source.options()) {
        if (option.kind != OptionKind::Duration && option.kind != OptionKind::Number && option.kind != OptionKind::Secret)
            hash.addData((option.key + u'=' + options.value(option.key).toString() + u'\n').toUtf8());
    }
    constexpr int enough = 16;
    return document.toString() + u'-' + source.id() + u'-' + QString::fromLatin1(hash.result().toHex().left(enough)) + u".metrics"_s;
}

} // namespace

Connection::Connection(Workspace &workspace, Http &http, const Secrets &secrets, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_feed(http, secrets)
{
    connect(&m_feed, &Feed::recalled, this, &Connection::recall);
    connect(&m_feed, &Feed::received, this, &Connection::receive);
    connect(&m_feed, &Feed::received, this, &Connection::received);
    connect(&m_feed, &Feed::stateChanged, this, &Connection::changeState);
    connect(&m_clock, &QTimer::timeout, this, &Connection::judge);
    connect(&workspace, &Workspace::documentReplaced, this, &Connection::close);
    connect(&workspace, &Workspace::modelChanged, this, [this] { m_boundOf = -1; });
    connect(&workspace, &Workspace::momentAsked, this, &Connection::lookAt);
    connect(&workspace, &Workspace::watchedChanged, this, &Connection::ask);
    workspace.setTrends([this](Id element) { return trendOf(m_binding, m_history, element, moment()); });
}

Connection::~Connection()
{
    m_workspace.setTrends({});
}

void Connection::open(const MetricSource &source, const Options &options, const QList<ResourceName> &given)
{
    close();
    const QUrl url(options.value(u"url"_s).toString());
    m_keepsPast = source.keepsPast();
    m_isPriced = source.price().metric > 0 || source.price().request > 0;
    const HistoryLimits limits = m_keepsPast ? longLimits() : HistoryLimits();
    FeedPlan plan = feedPlan(source, options, past);
    plan.recall = std::chrono::milliseconds(limits.span);
    if (m_workspace.document() && source.isWorthKeeping())
        plan.keptAs = storeName(m_workspace.document()->id(), source, options);
    m_history = MetricHistory(limits);
    m_address = addressOf(source, options);
    m_given = given;
    m_interval = plan.interval;
    m_moment = {};
    m_moment.period = std::max<qint64>(m_interval.count(), plan.query.step);
    m_moment.source = url.host().isEmpty() ? source.label() : url.authority();
    m_moment.thresholds = isLoopback(url) && !m_keepsPast ? Thresholds::local() : Thresholds::deployed();
    m_feed.start(plan);
    m_clock.start(std::max<std::chrono::milliseconds>(m_interval, std::chrono::seconds(1)));
}

void Connection::close()
{
    m_clock.stop();
    m_history.clear();
    m_binding = {};
    m_findings.clear();
    m_lookedAt.reset();
    m_keepsPast = false;
    m_isPriced = false;
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
    if (!isOpen() || time == m_lookedAt)
        return;
    m_lookedAt = time;
    judge();
}

void Connection::recall(const Frame &frame)
{
    m_history.add(frame);
    m_findings = frame.findings;
    judge();
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
    admitMadeUp(seen);
    ask();
}

// A recording does not forget it, nor may the one who looks at it.
void Connection::admitMadeUp(const QList<Resource> &seen)
{
    const QString note = tr("made-up numbers");
    const bool isMadeUp = std::any_of(seen.begin(), seen.end(), [](const Resource &each) { return each.labels.contains(u"simulated"_s); });
    if (!isMadeUp || m_address.contains(note))
        return;
    m_address = u"%1 (%2)"_s.arg(m_address, note);
    m_moment.source = u"%1 (%2)"_s.arg(m_moment.source, note);
}

/// Of a source that costs nothing, everything: it answers at once, whatever is asked.
void Connection::ask()
{
    if (!m_isPriced || m_boundOf < 0 || !m_workspace.document())
        return;
    const Watch &watched = m_workspace.watched();
    const Query query = watched.isAll ? Query() : vitalsQuery(m_workspace.document()->model(), m_binding, watched.elements);
    if (query.metrics == m_moment.asked.metrics && query.resources == m_moment.asked.resources)
        return;
    m_moment.asked = query;
    m_feed.ask(query);
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
