// SPDX-License-Identifier: MIT
#include "core/metrics/catalogue.h"
#include "plugins/sources/prometheus/api.h"
#include "plugins/sources/prometheus/frames.h"
#include "plugins/sources/prometheus/promql.h"

#include <QTest>

using namespace keelson;
using namespace keelson::prometheus;
using namespace Qt::StringLiterals;

namespace {

QByteArray success(const QByteArray &data, const QByteArray &more = {})
{
    return "{\"status\":\"success\",\"data\":" + data + more + "}";
}

QByteArray oneSeries(const QByteArray &values)
{
    return success("{\"resultType\":\"matrix\",\"result\":[{\"metric\":{\"keelson_name\":\"up\",\"job\":\"x\"},\"values\":" + values + "}]}");
}

} // namespace

class TestPromApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValues_data();
    void readsValues();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void asksBySort_data();
    void asksBySort();
    void splitsLongRanges();
    void knowsNames_data();
    void knowsNames();
};

void TestPromApi::readsValues_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QList<Sample>>("samples");
    QTest::addColumn<bool>("whole");
    QTest::newRow("plain") << QByteArray("[[1700000000,\"1.5\"],[1700000060.5,\"2\"]]")
                           << QList<Sample>{{1'700'000'000'000, 1.5}, {1'700'000'060'500, 2}} << true;
    QTest::newRow("not finite is absent") << QByteArray("[[1,\"NaN\"],[2,\"+Inf\"],[3,\"-Inf\"],[4,\"7\"]]") << QList<Sample>{{4000, 7}} << true;
    QTest::newRow("out of order") << QByteArray("[[3,\"3\"],[1,\"1\"],[2,\"2\"]]") << QList<Sample>{{1000, 1}, {2000, 2}, {3000, 3}} << false;
    QTest::newRow("twice") << QByteArray("[[1,\"1\"],[1,\"9\"],[2,\"2\"]]") << QList<Sample>{{1000, 1}, {2000, 2}} << false;
    QTest::newRow("numbers as objects") << QByteArray("[[1,{}],[2,3],[3],7,[4,\"4\"]]") << QList<Sample>{{4000, 4}} << false;
    QTest::newRow("year 10000") << QByteArray("[[253402300800,\"1\"],[1e300,\"1\"],[5,\"5\"]]") << QList<Sample>{{5000, 5}} << false;
    QTest::newRow("words") << QByteArray("[[1,\"many\"],[2,\"\"]]") << QList<Sample>() << false;
}

void TestPromApi::readsValues()
{
    QFETCH(QByteArray, values);
    QFETCH(QList<Sample>, samples);
    QFETCH(bool, whole);
    const Result<Matrix> read = matrix(oneSeries(values));
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 1);
    QCOMPARE(read->rows[0].samples, samples);
    QCOMPARE(read->unordered + read->unreadable == 0, whole);
}

void TestPromApi::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << u"HTTP API"_s;
    QTest::newRow("a page") << QByteArray("<html>") << u"HTTP API"_s;
    QTest::newRow("cut") << success("{\"resultType\":\"matrix\",\"result\":[]}").chopped(4) << u"HTTP API"_s;
    QTest::newRow("something after it") << success("{\"resultType\":\"matrix\",\"result\":[]}") + "x" << u"HTTP API"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"HTTP API"_s;
    QTest::newRow("deep in the data") << success(QByteArray(1000, '[') + QByteArray(1000, ']')) << u"HTTP API"_s;
    QTest::newRow("another kind of result") << success("{\"resultType\":\"vector\",\"result\":[]}") << u"HTTP API"_s;
    QTest::newRow("not UTF-8") << success("{\"resultType\":\"matrix\",\"result\":[{\"metric\":{\"a\":\"\xff\"}}]}") << u"HTTP API"_s;
    QTest::newRow("its own error") << QByteArray("{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"parse error\"}") << u"bad_data: parse error"_s;
}

void TestPromApi::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const Result<Matrix> read = matrix(body);
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(words), qPrintable(read.error().what));
}

void TestPromApi::asksBySort_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("manner");
    const QHash<QString, QString> none;
    QTest::newRow("a counter by its ending") << u"orders_total"_s << int(Asked::Manner::Increase);
    QTest::newRow("a gauge") << u"queue_depth"_s << int(Asked::Manner::Maximum);
    QTest::newRow("a counter by its type") << u"odd"_s << int(Asked::Manner::Increase);
    QTest::newRow("a gauge that ends like a counter") << u"users_total"_s << int(Asked::Manner::Maximum);
    QTest::newRow("a bucket") << u"lambda_duration_seconds_bucket"_s << int(Asked::Manner::Increase);
    QTest::newRow("the sum of a histogram") << u"wait_seconds_sum"_s << int(Asked::Manner::Increase);
    QTest::newRow("an exporter's sum") << u"aws_lambda_invocations_sum"_s << int(Asked::Manner::Average);
    QTest::newRow("an exporter's maximum") << u"aws_lambda_iterator_age_maximum"_s << int(Asked::Manner::Maximum);
}

void TestPromApi::asksBySort()
{
    QFETCH(QString, name);
    QFETCH(int, manner);
    const QHash<QString, QString> types{{u"odd"_s, u"counter"_s}, {u"users_total"_s, u"gauge"_s}, {u"wait_seconds"_s, u"histogram"_s}};
    QCOMPARE(int(asked(name, types).manner), manner);
    QCOMPARE(query({{u"a"_s, Asked::Manner::Increase}, {u"b"_s, Asked::Manner::Maximum}}, u"job=\"x\""_s, 60'000),
             u"label_replace(increase({__name__=\"a\",job=\"x\"}[60s]),\"keelson_name\",\"a\",\"\",\"\") or "
             "label_replace(max_over_time({__name__=\"b\",job=\"x\"}[60s]),\"keelson_name\",\"b\",\"\",\"\")"_s);
}

void TestPromApi::splitsLongRanges()
{
    constexpr qint64 step = 60'000;
    const QList<TimeRange> parts = requests({1, 25'000 * step + 1}, step);
    QCOMPARE(parts.size(), 3);
    qint64 next = step;
    for (const TimeRange &part : parts) {
        QCOMPARE(part.from, next);
        QVERIFY((part.to - part.from) / step + 1 <= 11'000);
        next = part.to + step;
    }
    QCOMPARE(parts.last().to, 25'000 * step);
    QCOMPARE(requests({0, step}, step).size(), 1);
    QCOMPARE(requests({0, step}, step).first().to, 0);
    QVERIFY(requests({1, step}, step).isEmpty());
}

void TestPromApi::knowsNames_data()
{
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<Labels>("kept");
    QTest::addColumn<double>("value");
    const auto of = [](const char *name, Labels labels) {
        labels.insert(nameLabel, QString::fromLatin1(name));
        labels.insert(u"job"_s, u"j"_s);
        labels.insert(u"instance"_s, u"h:1"_s);
        return labels;
    };
    const Labels instance{{u"instance"_s, u"h:1"_s}};
    QTest::newRow("our own counter") << of("lambda_invocations_total", {{u"function"_s, u"f"_s}}) << u"invocations"_s << u"function f"_s << instance << 2.0;
    QTest::newRow("our own seconds") << of("lambda_iterator_age_current_seconds", {{u"function"_s, u"f"_s}}) << u"iterator-age-current"_s << u"function f"_s << instance << 2000.0;
    QTest::newRow("a bucket") << of("lambda_duration_seconds_bucket", {{u"function"_s, u"f"_s}, {u"le"_s, u"0.5"_s}}) << u"duration"_s << u"function f"_s
                              << Labels{{u"instance"_s, u"h:1"_s}, {u"le"_s, u"500"_s}} << 2.0;
    QTest::newRow("YACE") << of("aws_lambda_iterator_age_maximum", {{u"dimension_FunctionName"_s, u"f"_s}, {u"name"_s, u"arn:x"_s}, {u"region"_s, u"r"_s}})
                          << u"iterator-age"_s << u"function f"_s << Labels{{u"quantile"_s, u"1"_s}} << 2.0;
    QTest::newRow("cloudwatch_exporter") << of("aws_lambda_iterator_age_maximum", {{u"function_name"_s, u"f"_s}})
                                         << u"iterator-age"_s << u"function f"_s << Labels{{u"quantile"_s, u"1"_s}} << 2.0;
    QTest::newRow("YACE counts 5 minutes") << of("aws_lambda_errors_sum", {{u"dimension_FunctionName"_s, u"f"_s}}) << u"errors"_s << u"function f"_s << Labels() << 0.4;
    QTest::newRow("cloudwatch_exporter counts 1") << of("aws_lambda_errors_sum", {{u"function_name"_s, u"f"_s}}) << u"errors"_s << u"function f"_s << Labels() << 2.0;
    QTest::newRow("a stream of YACE") << of("aws_kinesis_get_records_iterator_age_milliseconds_maximum", {{u"dimension_StreamName"_s, u"s"_s}})
                                      << u"stream-age"_s << u"stream s"_s << Labels() << 2.0;
    QTest::newRow("the lag of kafka_exporter") << of("kafka_consumergroup_lag", {{u"consumergroup"_s, u"g"_s}, {u"topic"_s, u"t"_s}, {u"partition"_s, u"0"_s}})
                                               << u"consumer-lag"_s << u"consumer g"_s << Labels{{u"partition"_s, u"0"_s}, {u"topic"_s, u"t"_s}} << 2.0;
    QTest::newRow("the seconds of kafka-lag-exporter") << of("kafka_consumergroup_group_lag_seconds", {{u"group"_s, u"g"_s}, {u"topic"_s, u"t"_s}})
                                                       << u"iterator-age-current"_s << u"consumer g"_s << Labels{{u"topic"_s, u"t"_s}} << 2000.0;
    QTest::newRow("what nobody knows") << of("orders_open", {{u"shop"_s, u"x"_s}}) << u"orders_open"_s << u"process h:1"_s << Labels{{u"shop"_s, u"x"_s}} << 2.0;
}

void TestPromApi::knowsNames()
{
    QFETCH(Labels, labels);
    QFETCH(QString, metric);
    QFETCH(QString, resource);
    QFETCH(Labels, kept);
    QFETCH(double, value);
    const auto series = seriesOf({labels, {{60'000, 2}}}, 60'000);
    QVERIFY(series);
    QCOMPARE(series->metric, metric);
    QCOMPARE(series->resource.type + u' ' + series->resource.name, resource);
    QCOMPARE(series->labels, kept);
    QCOMPARE(series->samples, (QList<Sample>{{60'000, value}}));
    QCOMPARE(series->period, 60'000);
}

QTEST_GUILESS_MAIN(TestPromApi)
#include "tst_promapi.moc"
