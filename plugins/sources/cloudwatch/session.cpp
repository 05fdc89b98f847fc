// SPDX-License-Identifier: MIT
#include "session.h"

#include "explorer.h"
#include "monitoring.h"
#include "prices.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cloudwatch)
};

// CloudWatch itself takes as long to list a new metric.
constexpr qint64 lookAgainAfter = 15 * 60 * 1000;

Result<void> afford(qint64 metrics, double allowance)
{
    if (allowance <= 0 || priceOfMetricData().of({0, metrics}) <= allowance)
        return {};
    return Error{Error::Kind::Environment, Tr::tr("Reading on would cost more than what is left of the budget, $%1.").arg(QLocale().toString(allowance, 'f', 2)),
                 u"budget"_s, Tr::tr("Raise it, choose a longer interval, or look at less.")};
}

} // namespace

Session::Session(Connection connection, Surroundings around, Http &http)
    : m_connection(std::move(connection)), m_openFile(readableByOthers(around)),
      m_credentials(std::move(around), m_connection.profile, m_connection.place, http),
      m_caller(m_connection.place, &m_credentials, http)
{
}

Result<void> Session::look(Stop stop)
{
    if (m_found && m_looked.elapsed() < lookAgainAfter)
        return {};
    Result<Landscape> found = Explorer(m_caller, m_connection.scope, stop).explore();
    if (found) {
        m_found = *std::move(found);
        m_looked.start();
    } else if (!m_found || found.error().kind == Error::Kind::Cancelled) {
        return found.error();
    }
    return {};  // What was there a while ago is a good guess.
}

Result<QList<Resource>> Session::discover(Stop stop)
{
    m_looked.invalidate();
    m_found.reset();
    if (const Result<void> looked = look(stop); !looked)
        return looked.error();
    return m_found->resources.values();
}

QList<Tracked> Session::asked(const Query &query) const
{
    const auto isAskedFor = [&](const Tracked &metric) { return asksFor(query, metric.row->id, {metric.type, metric.name, {}}); };
    QList<Tracked> asked;
    std::copy_if(m_found->metrics.begin(), m_found->metrics.end(), std::back_inserter(asked), isAskedFor);
    return asked;
}

void Session::describe(Frame &frame) const
{
    for (Series &series : frame.series) {
        const auto resource = m_found->resources.find({series.resource.type, series.resource.name});
        if (resource != m_found->resources.end())
            series.resource = *resource;
    }
    frame.findings += m_found->findings;
    if (m_openFile.isEmpty())
        return;
    Finding finding;
    finding.rule = u"cloudwatch.open"_s;
    finding.message = Tr::tr("Others on this machine can read your access keys. Run: chmod 600 %1").arg(m_openFile);
    frame.findings.append(finding);
}

Result<Frame> Session::read(const Query &query, Stop stop)
{
    const qint64 before = m_caller.requests();
    if (const Result<void> looked = look(stop); !looked)
        return looked.error();
    const QList<Tracked> metrics = asked(query);
    const std::optional<Span> span = spanOf(query, QDateTime::currentMSecsSinceEpoch());
    if (const Result<void> affordable = afford(span ? metrics.size() : 0, query.allowance); !affordable)
        return affordable.error();
    Result<Frame> frame = readData(m_caller, span ? metrics : QList<Tracked>(), span.value_or(Span()), stop);
    if (!frame)
        return frame;
    frame->spent.requests = m_caller.requests() - before;
    describe(*frame);
    return frame;
}

} // namespace keelson::cloudwatch
