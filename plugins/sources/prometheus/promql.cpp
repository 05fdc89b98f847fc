// SPDX-License-Identifier: MIT
#include "promql.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/exposednames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::prometheus {

namespace {

bool isCounted(const QString &name, const QHash<QString, QString> &types)
{
    if (const exposed::Name *known = exposed::find(name))
        return catalogue::shape(QString(known->metric)) == MetricShape::Counter;
    const QString type = types.value(name);
    if (!type.isEmpty() && type != u"unknown" && type != u"untyped" && type != u"histogram")
        return type == u"counter";
    for (const QString &ending : {u"_bucket"_s, u"_sum"_s, u"_count"_s}) {
        const QString family = types.value(name.chopped(std::min(ending.size(), name.size())));
        if (name.endsWith(ending) && (family == u"histogram" || family == u"summary"))
            return true;
    }
    return catalogue::shape(name) != MetricShape::Gauge;
}

bool isRepeatedAmount(const QString &name)
{
    return exposed::mayBePassedOn(name) && name.endsWith("_sum"_L1);
}

} // namespace

bool isName(const QString &name)
{
    const auto isStart = [](QChar c) { return (c.unicode() < 128 && c.isLetter()) || c == u'_' || c == u':'; };
    return !name.isEmpty() && isStart(name[0])
        && std::all_of(name.begin(), name.end(), [&](QChar c) { return isStart(c) || (c >= u'0' && c <= u'9'); });
}

Asked asked(const QString &name, const QHash<QString, QString> &types)
{
    if (isRepeatedAmount(name))
        return {name, Asked::Manner::Average};
    return {name, isCounted(name, types) ? Asked::Manner::Increase : Asked::Manner::Maximum};
}

QString query(const QList<Asked> &metrics, const QString &matchers, qint64 step)
{
    QStringList parts;
    const QString window = QString::number(step / 1000) + u's';
    for (const Asked &metric : metrics) {
        const QString function = metric.manner == Asked::Manner::Increase ? u"increase"_s
            : metric.manner == Asked::Manner::Average ? u"avg_over_time"_s : u"max_over_time"_s;
        const QString more = matchers.isEmpty() ? QString() : u',' + matchers;
        parts.append(u"label_replace(%1({__name__=\"%2\"%3}[%4]),\"%5\",\"%2\",\"\",\"\")"_s.arg(function, metric.name, more, window, nameLabel));
    }
    return parts.join(u" or "_s);
}

QList<TimeRange> requests(TimeRange range, qint64 step)
{
    QList<TimeRange> all;
    const qint64 first = (range.from + step - 1) / step * step;
    const qint64 last = (range.to - 1) / step * step;
    for (qint64 from = first; from <= last; from += mostPoints * step)
        all.append({from, std::min(last, from + (mostPoints - 1) * step)});
    return all;
}

} // namespace keelson::prometheus
