// SPDX-License-Identifier: MIT
#include "tracked.h"

#include "core/metrics/catalogue.h"

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

/// p95 -> 0.95; the maximum is the quantile that all are below.
QString quantileOf(QLatin1StringView statistic)
{
    if (statistic.startsWith(u'p'))
        return QString::number(QString(statistic).mid(1).toDouble() / 100);
    return u"1"_s;
}

std::optional<Tracked> under(const AwsMetric &row, const Listed &listed)
{
    if (row.name != listed.name || (!row.nameSpace.isEmpty() && row.nameSpace != listed.nameSpace))
        return std::nullopt;
    const QStringList names = QString(row.dimensions).split(u',');
    if (names.size() != listed.dimensions.size())
        return std::nullopt;
    Tracked tracked{listed, &row, row.type, listed.dimensions.value(names.first()), {}};
    for (const QString &name : names) {
        if (!listed.dimensions.contains(name))
            return std::nullopt;
        if (name != names.first())
            tracked.labels.insert(labelName(name), listed.dimensions.value(name));
    }
    if (catalogue::shape(QString(row.id)) == MetricShape::Distribution)
        tracked.labels.insert(u"quantile"_s, quantileOf(row.statistic));
    return tracked;
}

} // namespace

QList<Tracked> tracked(const Listed &listed)
{
    QList<Tracked> all;
    for (const AwsMetric &row : awsMetrics()) {
        if (std::optional<Tracked> one = under(row, listed))
            all.append(*std::move(one));
    }
    return all;
}

QList<Tracked> expected(const QString &type, const QString &name)
{
    QList<Tracked> all;
    for (const AwsMetric &row : awsMetrics()) {
        const bool isAlone = !row.nameSpace.isEmpty() && !row.dimensions.contains(u',');
        if (isAlone && row.type == type) {
            if (std::optional<Tracked> one = under(row, {row.nameSpace, row.name, {{row.dimensions, name}}}))
                all.append(*std::move(one));
        }
    }
    return all;
}

QString labelName(const QString &dimension)
{
    QString name;
    for (const QChar c : dimension) {
        const bool begins = c.isUpper() && !name.isEmpty() && !name.endsWith(u'-');
        if (begins || !c.isLetterOrNumber())
            name += u'-';
        if (c.isLetterOrNumber())
            name += c.toLower();
    }
    return name;
}

} // namespace keelson::cloudwatch
