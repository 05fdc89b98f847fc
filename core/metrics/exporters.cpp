// SPDX-License-Identifier: MIT
#include "core/metrics/awsmetrics.h"
#include "core/metrics/catalogue.h"
#include "core/metrics/exposednames.h"

#include <QMultiHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::exposed {

namespace {

// Unless they are told otherwise, a value of theirs is of so long.
constexpr qint64 yacePeriod = 300'000;
constexpr qint64 cloudwatchExporterPeriod = 60'000;

/// "GetRecords.IteratorAgeMilliseconds" as get_records_iterator_age_milliseconds, which both exporters do alike.
QString snake(QStringView camel)
{
    QString words;
    for (qsizetype i = 0; i < camel.size(); ++i) {
        const QChar c = camel[i];
        const bool begins = c.isUpper() && i > 0 && (camel[i - 1].isLower() || camel[i - 1].isDigit());
        if (begins)
            words += u'_';
        words += c.isLetterOrNumber() ? c.toLower() : u'_';
    }
    return words;
}

QString passedName(const AwsMetric &row)
{
    const QString space = QString(row.nameSpace).toLower().replace(u'/', u'_');
    return space + u'_' + snake(QString(row.name)) + u'_' + QString(row.statistic).toLower();
}

const QMultiHash<QString, const AwsMetric *> &awsNames()
{
    static const QMultiHash<QString, const AwsMetric *> names = [] {
        QMultiHash<QString, const AwsMetric *> all;
        for (const AwsMetric &row : awsMetrics()) {
            if (!row.nameSpace.isEmpty())
                all.insert(passedName(row), &row);
        }
        return all;
    }();
    return names;
}

struct KafkaName
{
    QLatin1StringView name;
    QLatin1StringView group;   ///< The label with the consumer group.
    QLatin1StringView metric;
    double factor;
};

constexpr KafkaName kafka[] = {
    {"kafka_consumergroup_lag"_L1, "consumergroup"_L1, metrics::consumerLag, 1},
    {"kafka_consumergroup_group_lag"_L1, "group"_L1, metrics::consumerLag, 1},
    {"kafka_consumergroup_group_lag_seconds"_L1, "group"_L1, metrics::iteratorAgeCurrent, 1000},
};

const KafkaName *kafkaName(QStringView name)
{
    const auto row = std::find_if(std::begin(kafka), std::end(kafka), [&](const KafkaName &k) { return k.name == name; });
    return row == std::end(kafka) ? nullptr : row;
}

/// The label a dimension became: YACE keeps its case, cloudwatch_exporter does not.
QString labelOf(const Labels &labels, const QString &dimension)
{
    const QString kept = u"dimension_"_s + QString(dimension).replace(u' ', u'_');
    return labels.contains(kept) ? kept : snake(dimension);
}

bool hasAll(const Labels &labels, const QStringList &dimensions)
{
    return std::all_of(dimensions.begin(), dimensions.end(),
                       [&](const QString &dimension) { return !labels.value(labelOf(labels, dimension)).isEmpty(); });
}

/// The row whose dimensions the labels have, the most of them.
const AwsMetric *rowFor(const QString &name, const Labels &labels)
{
    const AwsMetric *best = nullptr;
    qsizetype most = 0;
    for (const AwsMetric *row : awsNames().values(name)) {
        const QStringList dimensions = QString(row->dimensions).split(u',');
        if (hasAll(labels, dimensions) && dimensions.size() > most) {
            best = row;
            most = dimensions.size();
        }
    }
    return best;
}

void describe(Resource &resource, const Labels &labels)
{
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (label.key() == u"region" || label.key().startsWith(u"tag_"))
            resource.labels.insert(label.key(), label.value());
        else if (label.key() == u"account_id")
            resource.labels.insert(u"account"_s, label.value());
    }
}

Passed passed(const AwsMetric &row, const Labels &labels)
{
    Passed passed;
    passed.metric = row.id;
    passed.factor = row.scale;
    passed.resource.type = row.type;
    QStringList dimensions = QString(row.dimensions).split(u',');
    passed.resource.name = labels.value(labelOf(labels, dimensions.takeFirst()));
    for (const QString &dimension : std::as_const(dimensions))
        passed.labels.insert(dimension, labels.value(labelOf(labels, dimension)));
    describe(passed.resource, labels);
    if (row.statistic == "Sum"_L1) {
        const bool isYace = std::any_of(labels.keyBegin(), labels.keyEnd(), [](const QString &key) { return key.startsWith(u"dimension_"); });
        passed.period = isYace ? yacePeriod : cloudwatchExporterPeriod;
    } else if (catalogue::shape(passed.metric) == MetricShape::Distribution) {
        passed.labels.insert(u"quantile"_s, row.statistic == "p95"_L1 ? u"0.95"_s : u"1"_s);
    }
    return passed;
}

} // namespace

std::optional<Passed> passedOn(const QString &name, const Labels &labels)
{
    if (const AwsMetric *row = rowFor(name, labels))
        return passed(*row, labels);
    const KafkaName *row = kafkaName(name);
    if (!row || labels.value(row->group).isEmpty())
        return std::nullopt;
    Passed passed;
    passed.metric = row->metric;
    passed.factor = row->factor;
    passed.resource.type = resources::consumer;
    passed.resource.name = labels.value(row->group);
    for (const QString &label : {u"topic"_s, u"partition"_s, u"cluster_name"_s}) {
        if (labels.contains(label))
            passed.labels.insert(label, labels.value(label));
    }
    return passed;
}

bool mayBePassedOn(const QString &name)
{
    return awsNames().contains(name) || kafkaName(name);
}

QStringList meanings(const QString &name)
{
    QStringList ids;
    if (const Name *row = find(name.endsWith("_bucket"_L1) ? QStringView(name).chopped(7) : QStringView(name)))
        ids.append(row->metric);
    for (const AwsMetric *row : awsNames().values(name))
        ids.append(row->id);
    if (const KafkaName *row = kafkaName(name))
        ids.append(row->metric);
    return ids;
}

} // namespace keelson::exposed
