// SPDX-License-Identifier: MIT
#include "core/metrics/awsmetrics.h"
#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

const AwsMetric *find(QLatin1StringView nameSpace, QLatin1StringView name)
{
    for (const AwsMetric &row : awsMetrics()) {
        if (row.nameSpace == nameSpace && row.name == name)
            return &row;
    }
    return nullptr;
}

QString named(const AwsMetric &row)
{
    return row.nameSpace + u' ' + row.name + u" by "_s + row.dimensions;
}

bool isPercentile(QLatin1StringView statistic)
{
    bool ok = false;
    const double value = QString(statistic).mid(1).toDouble(&ok);
    return statistic.startsWith(u'p') && ok && value > 0 && value < 100;
}

/// Types the code names and those of the vocabulary.
bool isType(QLatin1StringView type)
{
    constexpr QLatin1StringView others[] = {
        resources::function, resources::domainEvent, resources::eventSourceMapping, resources::rule, resources::topic,
        resources::bucket, resources::deliveryStream, resources::workflow, resources::userPool, resources::replication,
        resources::consumer};
    return vocabulary::kind(type) || std::find(std::begin(others), std::end(others), type) != std::end(others);
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreKebabCaseAndOnce();
    void everyMetricSaysWhatItIs();
    void unitsAreKnown();
    void awsTellsMetricsOfTheCatalogue();
    void awsStatisticsFitTheShape();
    void awsScalesAreOfUnits();
    void awsTellsNothingTwice();
    void awsMeansByName_data();
    void awsMeansByName();
    void coversTheServicesOfTheBook();
};

void TestCatalogue::idsAreKebabCaseAndOnce()
{
    static const QRegularExpression kebab(u"^[a-z]+(-[a-z0-9]+)*$"_s);
    QSet<QString> seen;
    for (const Metric &metric : catalogue::metrics()) {
        QVERIFY2(kebab.match(metric.id).hasMatch(), metric.id.data());
        QVERIFY2(!seen.contains(metric.id), metric.id.data());
        seen.insert(metric.id);
    }
    QVERIFY(seen.size() > 60);
}

void TestCatalogue::everyMetricSaysWhatItIs()
{
    QSet<QString> labels;
    for (const Metric &metric : catalogue::metrics()) {
        QVERIFY2(!catalogue::label(metric).isEmpty() && !labels.contains(catalogue::label(metric)), metric.id.data());
        QVERIFY2(catalogue::help(metric).endsWith(u'.'), metric.id.data());
        labels.insert(catalogue::label(metric));
    }
}

void TestCatalogue::unitsAreKnown()
{
    const QSet<QString> units{u"ms"_s,     u"bytes"_s,  u"ratio"_s,       u"records"_s, u"events"_s, u"invocations"_s, u"runs"_s,
                              u"errors"_s, u"faults"_s, u"requests"_s,    u"reads"_s,   u"units"_s,  u"objects"_s,
                              u"offset"_s, QString(),   u"executions"_s};
    for (const Metric &metric : catalogue::metrics()) {
        QVERIFY2(units.contains(metric.unit), metric.id.data());
        const bool counts = metric.shape == MetricShape::Counter;
        QVERIFY2(counts == (metric.statistic == Statistic::Rate), metric.id.data());
        QVERIFY2(metric.shape != MetricShape::Distribution || metric.unit == u"ms", metric.id.data());
    }
}

void TestCatalogue::awsTellsMetricsOfTheCatalogue()
{
    for (const AwsMetric &row : awsMetrics()) {
        QVERIFY2(catalogue::metric(QString(row.id)), qPrintable(named(row)));
        QVERIFY2(isType(row.type), qPrintable(named(row)));
        QVERIFY2(!row.name.isEmpty() && !row.dimensions.isEmpty(), qPrintable(named(row)));
    }
}

/// A counter is summed, a distribution is a percentile or its maximum, and of a gauge a sum means nothing.
void TestCatalogue::awsStatisticsFitTheShape()
{
    for (const AwsMetric &row : awsMetrics()) {
        const bool percentile = isPercentile(row.statistic);
        const bool summed = row.statistic == "Sum"_L1;
        const bool fits = [&] {
            switch (catalogue::shape(QString(row.id))) {
            case MetricShape::Counter: return summed;
            case MetricShape::Distribution: return percentile || row.statistic == "Maximum"_L1;
            case MetricShape::Gauge: return row.statistic == "Maximum"_L1 || row.statistic == "Average"_L1;
            }
            return false;
        }();
        QVERIFY2(fits, qPrintable(named(row)));
        QVERIFY2(!row.isSparse || summed, qPrintable(named(row)));
    }
}

void TestCatalogue::awsScalesAreOfUnits()
{
    for (const AwsMetric &row : awsMetrics()) {
        QVERIFY2(row.scale == 1 || row.scale == 1000, qPrintable(named(row)));
        QVERIFY2(row.scale == 1 || catalogue::metric(QString(row.id))->unit == u"ms", qPrintable(named(row)));
    }
}

void TestCatalogue::awsTellsNothingTwice()
{
    QSet<QString> asked;
    QSet<QString> told;
    for (const AwsMetric &row : awsMetrics()) {
        const QString ask = named(row) + u' ' + row.statistic;
        QVERIFY2(!asked.contains(ask), qPrintable(ask));
        asked.insert(ask);
        const QString tell = row.id + u' ' + row.type + u' ' + row.nameSpace + u' ' + row.dimensions;
        QVERIFY2(!told.contains(tell), qPrintable(tell));
        told.insert(tell);
    }
}

void TestCatalogue::awsMeansByName_data()
{
    QTest::addColumn<QString>("nameSpace");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("statistic");
    QTest::addColumn<double>("scale");
    QTest::newRow("age at hand-over is its maximum") << u"AWS/Lambda"_s << u"IteratorAge"_s << QString(metrics::iteratorAge) << u"Maximum"_s << 1.0;
    QTest::newRow("duration is a percentile") << u"AWS/Lambda"_s << u"Duration"_s << QString(metrics::duration) << u"p95"_s << 1.0;
    QTest::newRow("errors are counted") << u"AWS/Lambda"_s << u"Errors"_s << QString(metrics::errors) << u"Sum"_s << 1.0;
    QTest::newRow("handed records are records") << u"AWS/Lambda"_s << u"InvokedEventCount"_s << QString(metrics::records) << u"Sum"_s << 1.0;
    QTest::newRow("a queue's age comes in seconds") << u"AWS/SQS"_s << u"ApproximateAgeOfOldestMessage"_s << QString(metrics::iteratorAgeCurrent) << u"Maximum"_s << 1000.0;
    QTest::newRow("a queue's depth is no average") << u"AWS/SQS"_s << u"ApproximateNumberOfMessagesVisible"_s << QString(metrics::queueDepth) << u"Maximum"_s << 1.0;
    QTest::newRow("capacity is never an average") << u"AWS/DynamoDB"_s << u"ConsumedWriteCapacityUnits"_s << u"write-capacity"_s << u"Sum"_s << 1.0;
    QTest::newRow("age of the lake comes in seconds") << u"AWS/Firehose"_s << u"DeliveryToS3.DataFreshness"_s << u"delivery-age"_s << u"Maximum"_s << 1000.0;
    QTest::newRow("a stream's age is its own metric") << u"AWS/Kinesis"_s << u"GetRecords.IteratorAgeMilliseconds"_s << QString(metrics::streamAge) << u"Maximum"_s << 1.0;
    QTest::newRow("domain events, in whatever namespace") << QString() << u"DomainEvents"_s << QString(metrics::domainEvents) << u"Sum"_s << 1.0;
}

void TestCatalogue::awsMeansByName()
{
    QFETCH(QString, nameSpace);
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, statistic);
    QFETCH(double, scale);
    const AwsMetric *row = find(QLatin1StringView(nameSpace.toLatin1()), QLatin1StringView(name.toLatin1()));
    QVERIFY(row);
    QCOMPARE(QString(row->id), id);
    QCOMPARE(QString(row->statistic), statistic);
    QCOMPARE(row->scale, scale);
}

void TestCatalogue::coversTheServicesOfTheBook()
{
    for (const QLatin1StringView nameSpace :
         {"AWS/Lambda"_L1, "AWS/Kinesis"_L1, "AWS/DynamoDB"_L1, "AWS/Events"_L1, "AWS/SQS"_L1, "AWS/SNS"_L1, "AWS/ApiGateway"_L1,
          "AWS/S3"_L1, "AWS/Firehose"_L1, "AWS/States"_L1, "AWS/Cognito"_L1, "AWS/DMS"_L1, "AWS/Kafka"_L1}) {
        const auto rows = awsMetrics();
        QVERIFY2(std::any_of(rows.begin(), rows.end(), [&](const AwsMetric &row) { return row.nameSpace == nameSpace; }),
                 nameSpace.data());
    }
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
