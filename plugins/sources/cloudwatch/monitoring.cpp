// SPDX-License-Identifier: MIT
#include "monitoring.h"

#include "pages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cloudwatch)
};

constexpr auto service = "monitoring"_L1;
constexpr qsizetype metricsOfACall = 500;

void tell(Frame &frame, const QString &rule, const QString &message)
{
    Finding finding;
    finding.rule = rule;
    finding.message = message;
    frame.findings.append(finding);
    frame.partial = true;
}

void tellMissing(Frame &frame, const Values &values)
{
    const QMap<QString, int> missing = values.missing();
    for (auto status = missing.begin(); status != missing.end(); ++status) {
        if (status.key() == u"Forbidden")
            tell(frame, u"cloudwatch.forbidden"_s, Tr::tr("%n metric(s) may not be read with these credentials.", nullptr, status.value()));
        else if (status.key() == u"PartialData")
            tell(frame, u"cloudwatch.partial"_s, Tr::tr("Of %n metric(s) AWS gives only a part.", nullptr, status.value()));
        else
            tell(frame, u"cloudwatch.failing"_s, Tr::tr("%n metric(s) could not be read: AWS had a failure of its own.", nullptr, status.value()));
    }
    if (values.strange() > 0)
        tell(frame, u"cloudwatch.strange"_s, Tr::tr("%n value(s) make no sense and are left out.", nullptr, values.strange()));
}

/// All pages of one call; what came before an error is kept in `values`.
Result<void> readPages(Caller &caller, const QList<Tracked> &metrics, const Span &span, Values &values, Frame &frame, Stop stop)
{
    Pages pages;
    do {
        const Result<QJsonObject> page = caller.json(
            jsonCall(service, "GraniteServiceVersion20100801.GetMetricData", dataRequest(metrics, span, pages.token())), stop);
        if (!page)
            return page.error();
        if (pages.token().isEmpty())
            frame.spent.metrics += metrics.size();
        values.take(*page);
        if (!pages.next((*page)[u"NextToken"].toString()))
            break;
    } while (true);
    if (pages.wasCut())
        tell(frame, u"cloudwatch.endless"_s, Tr::tr("The answer does not come to an end; its rest is left out."));
    return {};
}

Listed listedIn(const QJsonObject &metric)
{
    Listed listed{metric[u"Namespace"].toString(), metric[u"MetricName"].toString(), {}};
    const QJsonArray dimensions = metric[u"Dimensions"].toArray();
    for (const QJsonValue &dimension : dimensions)
        listed.dimensions.insert(dimension[u"Name"].toString(), dimension[u"Value"].toString());
    return listed;
}

/// Its own metric, or those its formula is made of; none for one made of other alarms.
Alarm alarmIn(const QJsonObject &object)
{
    Alarm alarm{object[u"AlarmName"].toString(), object[u"StateValue"].toString(), {}};
    if (object.contains(u"MetricName"))
        alarm.metrics.append(listedIn(object));
    const QJsonArray parts = object[u"Metrics"].toArray();
    for (const QJsonValue &part : parts) {
        const QJsonObject metric = part[u"MetricStat"][u"Metric"].toObject();
        if (!metric.isEmpty())
            alarm.metrics.append(listedIn(metric));
    }
    return alarm;
}

/// In calls of so many. Percentiles are asked for last and by themselves: stand-ins of AWS that know none fail the whole
/// call.
QList<QList<Tracked>> callsFor(QList<Tracked> metrics)
{
    const auto isPercentile = [](const Tracked &metric) { return metric.row->statistic.startsWith(u'p'); };
    const auto percentiles = std::stable_partition(metrics.begin(), metrics.end(), std::not_fn(isPercentile)) - metrics.begin();
    QList<QList<Tracked>> calls;
    for (const QList<Tracked> &part : {metrics.first(percentiles), metrics.sliced(percentiles)}) {
        for (qsizetype first = 0; first < part.size(); first += metricsOfACall)
            calls.append(part.mid(first, metricsOfACall));
    }
    return calls;
}

} // namespace

Result<Frame> readData(Caller &caller, const QList<Tracked> &metrics, const Span &span, Stop stop)
{
    Frame frame;
    frame.time = QDateTime::currentMSecsSinceEpoch();
    qsizetype left = metrics.size();
    for (const QList<Tracked> &some : callsFor(metrics)) {
        Values values(some, span);
        const Result<void> outcome = readPages(caller, some, span, values, frame, stop);
        const QList<Series> series = values.series(frame.time);
        frame.series += series;
        if (outcome) {
            tellMissing(frame, values);
            left -= some.size();
            continue;
        }
        if (outcome.error().kind == Error::Kind::Cancelled || frame.series.isEmpty())
            return outcome.error();
        tell(frame, u"cloudwatch.cut"_s, Tr::tr("%n metric(s) are missing, because: %1", nullptr, int(left)).arg(outcome.error().text()));
        break;
    }
    return frame;
}

Result<QList<Listed>> listMetrics(Caller &caller, const QString &nameSpace, const QString &name, Stop stop)
{
    QList<Listed> all;
    Pages pages;
    do {
        QJsonObject input;
        if (!nameSpace.isEmpty())
            input.insert(u"Namespace"_s, nameSpace);
        if (!name.isEmpty())
            input.insert(u"MetricName"_s, name);
        if (!pages.token().isEmpty())
            input.insert(u"NextToken"_s, pages.token());
        const Result<QJsonObject> page = caller.json(jsonCall(service, "GraniteServiceVersion20100801.ListMetrics", input), stop);
        if (!page)
            return page.error();
        const QJsonArray metrics = (*page)[u"Metrics"].toArray();
        for (const QJsonValue &metric : metrics)
            all.append(listedIn(metric.toObject()));
        if (!pages.next((*page)[u"NextToken"].toString()))
            break;
    } while (true);
    return all;
}

Result<QList<Alarm>> describeAlarms(Caller &caller, Stop stop)
{
    QList<Alarm> all;
    Pages pages;
    do {
        QJsonObject input{{u"MaxRecords"_s, 100}, {u"AlarmTypes"_s, QJsonArray{u"MetricAlarm"_s}}};
        if (!pages.token().isEmpty())
            input.insert(u"NextToken"_s, pages.token());
        const Result<QJsonObject> page = caller.json(jsonCall(service, "GraniteServiceVersion20100801.DescribeAlarms", input), stop);
        if (!page)
            return page.error();
        const QJsonArray alarms = (*page)[u"MetricAlarms"].toArray();
        for (const QJsonValue &alarm : alarms)
            all.append(alarmIn(alarm.toObject()));
        if (!pages.next((*page)[u"NextToken"].toString()))
            break;
    } while (true);
    return all;
}

} // namespace keelson::cloudwatch
