// SPDX-License-Identifier: MIT
#include "app/cli/watchtext.h"

#include "app/cli/console.h"
#include "core/metrics/catalogue.h"
#include "core/metrics/live.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Watch)
};

QString labelsText(const Labels &labels)
{
    QStringList list;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        list.append(it.key() + u'=' + it.value());
    return list.join(u',');
}

QString livenessId(Liveness liveness)
{
    switch (liveness) {
    case Liveness::Unknown: return u"unknown"_s;
    case Liveness::Idle: return u"idle"_s;
    case Liveness::Flowing: return u"flowing"_s;
    case Liveness::Silent: return u"silent"_s;
    case Liveness::Disabled: return u"disabled"_s;
    case Liveness::Late: return u"late"_s;
    case Liveness::Stale: return u"stale"_s;
    }
    return {};
}

void append(QStringList &list, const QString &label, std::optional<double> value, QLatin1StringView unit)
{
    if (value)
        list.append(label + u' ' + QString::number(*value, 'g', 4) + unit);
}

QString vitalsLine(const Resource &resource, const Vitals &vitals)
{
    QStringList list{livenessId(vitals.liveness), resource.type + u' ' + resource.name};
    append(list, Tr::tr("throughput"), vitals.throughput, "/s"_L1);
    append(list, Tr::tr("errors"), vitals.errors, "/s"_L1);
    append(list, Tr::tr("faults"), vitals.faults, "/s"_L1);
    append(list, Tr::tr("duration"), vitals.duration, " ms"_L1);
    append(list, Tr::tr("iterator age"), vitals.iteratorAge, " ms"_L1);
    append(list, Tr::tr("backlog"), vitals.backlog, ""_L1);
    return list.join(u'\t') + u'\n';
}

QString timeText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

QString frameText(const Frame &frame)
{
    QString text;
    for (const Series &series : frame.series) {
        if (series.samples.isEmpty())
            continue;
        const Metric *metric = catalogue::metric(series.metric);
        const QString unit = metric ? QString(metric->unit) : QString();
        text += QStringList{series.resource.type, series.resource.name, series.metric, labelsText(series.labels),
                            QString::number(series.samples.last().value, 'g', 12), unit}.join(u'\t') + u'\n';
    }
    return text;
}

QByteArray frameJson(const Frame &frame)
{
    QJsonArray array;
    for (const Series &series : frame.series) {
        if (series.samples.isEmpty())
            continue;
        array.append(QJsonObject{{u"metric"_s, series.metric}, {u"type"_s, series.resource.type},
                                 {u"name"_s, series.resource.name}, {u"labels"_s, toJson(series.labels)},
                                 {u"time"_s, series.samples.last().time}, {u"value"_s, series.samples.last().value}});
    }
    const QJsonObject object{{u"time"_s, frame.time}, {u"partial"_s, frame.partial}, {u"series"_s, array}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString vitalsText(const MetricHistory &history, qint64 now, std::chrono::milliseconds interval)
{
    Moment moment;
    moment.now = now;
    moment.period = interval.count();
    QString text = timeText(now) + u'\n';
    for (const Resource &resource : history.resources())
        text += vitalsLine(resource, vitalsOf(resource, history, moment));
    return text + u'\n';
}

bool FramePrinter::print(const Frame &frame)
{
    m_history.add(frame);
    switch (m_manner) {
    case Manner::Vitals: m_console.print(vitalsText(m_history, frame.time, m_interval)); break;
    case Manner::Values: m_console.print(frameText(frame)); break;
    case Manner::Json: m_console.write(frameJson(frame)); break;
    }
    for (const Finding &finding : frame.findings)
        m_console.tell(finding);
    return m_console.flush();
}

} // namespace keelson::cli
