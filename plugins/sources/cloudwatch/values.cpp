// SPDX-License-Identifier: MIT
#include "values.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

constexpr int mostValues = 100'800;  // Of a page; what AWS allows.

QJsonObject querying(const Tracked &metric, qsizetype place, qint64 period)
{
    QJsonArray dimensions;
    for (auto dimension = metric.listed.dimensions.begin(); dimension != metric.listed.dimensions.end(); ++dimension)
        dimensions.append(QJsonObject{{u"Name"_s, dimension.key()}, {u"Value"_s, dimension.value()}});
    const QJsonObject named{{u"Namespace"_s, metric.listed.nameSpace}, {u"MetricName"_s, metric.listed.name},
                            {u"Dimensions"_s, dimensions}};
    return {{u"Id"_s, u'm' + QString::number(place)},
            {u"MetricStat"_s, QJsonObject{{u"Metric"_s, named}, {u"Period"_s, period / 1000},
                                          {u"Stat"_s, QString(metric.row->statistic)}}},
            {u"ReturnData"_s, true}};
}

/// Seconds since the epoch, or the same as text.
qint64 timeIn(const QJsonValue &value)
{
    if (value.isString()) {
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
        return time.isValid() ? time.toMSecsSinceEpoch() : -1;
    }
    const double seconds = value.toDouble(-1);
    constexpr double latest = 1e11;
    return seconds >= 0 && seconds < latest ? qint64(std::llround(seconds * 1000)) : -1;
}

} // namespace

QJsonObject dataRequest(const QList<Tracked> &metrics, const Span &span, const QString &nextToken)
{
    QJsonArray queries;
    for (qsizetype place = 0; place < metrics.size(); ++place)
        queries.append(querying(metrics[place], place, span.period));
    QJsonObject request{{u"MetricDataQueries"_s, queries},
                        {u"StartTime"_s, span.start / 1000},
                        {u"EndTime"_s, span.end / 1000},
                        {u"ScanBy"_s, u"TimestampAscending"_s},
                        {u"MaxDatapoints"_s, mostValues}};
    if (!nextToken.isEmpty())
        request.insert(u"NextToken"_s, nextToken);
    return request;
}

void Values::take(const QJsonObject &page)
{
    const QJsonArray results = page[u"MetricDataResults"].toArray();
    for (const QJsonValue &result : results) {
        const QString id = result[u"Id"].toString();
        bool ok = id.startsWith(u'm');
        const qsizetype metric = ok ? QStringView(id).sliced(1).toLongLong(&ok) : -1;
        if (ok && metric >= 0 && metric < m_metrics.size())
            take(metric, result.toObject());
        else
            ++m_strange;
    }
}

void Values::take(qsizetype metric, const QJsonObject &result)
{
    m_status[metric] = result[u"StatusCode"].toString();
    const QJsonArray times = result[u"Timestamps"].toArray();
    const QJsonArray values = result[u"Values"].toArray();
    QMap<qint64, double> &known = m_values[metric];
    for (qsizetype i = 0; i < std::max(times.size(), values.size()); ++i) {
        const qint64 begin = timeIn(times.at(i));
        const double value = values.at(i).toDouble(std::nan("")) * m_metrics[metric].row->scale;
        if (!std::isfinite(value) || begin < m_span.start || begin >= m_span.end) {
            ++m_strange;
            continue;
        }
        const qint64 end = begin + m_span.period;
        if (!known.contains(end))
            known.insert(end, value);
    }
}

void Values::fill(qsizetype metric, QMap<qint64, double> &values, qint64 now) const
{
    if (!m_metrics[metric].row->isSparse || m_status.value(metric) != u"Complete")
        return;
    for (qint64 end = m_span.start + m_span.period; end <= m_span.end && end + settling <= now; end += m_span.period) {
        if (!values.contains(end))
            values.insert(end, 0);
    }
}

QList<Series> Values::series(qint64 now) const
{
    QList<Series> all;
    for (qsizetype metric = 0; metric < m_metrics.size(); ++metric) {
        QMap<qint64, double> values = m_values.value(metric);
        fill(metric, values, now);
        if (values.isEmpty())
            continue;
        const Tracked &tracked = m_metrics[metric];
        Series series{tracked.row->id, {tracked.type, tracked.name, {}}, tracked.labels, {}, m_span.period};
        series.samples.reserve(values.size());
        for (auto value = values.begin(); value != values.end(); ++value)
            series.samples.append({value.key(), value.value()});
        all.append(series);
    }
    return all;
}

QMap<QString, int> Values::missing() const
{
    QMap<QString, int> missing;
    for (qsizetype metric = 0; metric < m_metrics.size(); ++metric) {
        const QString status = m_status.value(metric);
        if (status != u"Complete")
            ++missing[status];
    }
    return missing;
}

} // namespace keelson::cloudwatch
