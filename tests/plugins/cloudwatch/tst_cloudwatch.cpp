// SPDX-License-Identifier: MIT
#include "tests/support/awsstub.h"
#include "core/metrics/catalogue.h"
#include "core/net/http.h"
#include "core/plugin/registry.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;

// The source as it is used: against a stand-in whose every answer the test writes, and against moto.

namespace {

constexpr qint64 minute = 60'000;
const QString function = u"ordering-order-bff-prod-listener"_s;

QJsonObject metric(const QString &name)
{
    return {{u"Namespace"_s, u"AWS/Lambda"_s}, {u"MetricName"_s, name},
            {u"Dimensions"_s, QJsonArray{QJsonObject{{u"Name"_s, u"FunctionName"_s}, {u"Value"_s, function}}}}};
}

QByteArray listed(const QStringList &names)
{
    QJsonArray metrics;
    for (const QString &name : names)
        metrics.append(metric(name));
    return QJsonDocument(QJsonObject{{u"Metrics"_s, metrics}}).toJson();
}

QJsonObject bodyOf(const Asked &asked)
{
    return QJsonDocument::fromJson(asked.body).object();
}

/// The ids of the queries for a metric of that name.
QString idOf(const QJsonObject &body, const QString &name)
{
    for (const QJsonValue &query : body[u"MetricDataQueries"].toArray()) {
        if (query[u"MetricStat"][u"Metric"][u"MetricName"].toString() == name)
            return query[u"Id"].toString();
    }
    return {};
}

/// A value that began so many minutes ago.
QJsonObject result(const QString &id, int ago, double value, const QString &status = u"Complete"_s)
{
    const qint64 begin = (QDateTime::currentMSecsSinceEpoch() / minute - ago) * minute;
    return {{u"Id"_s, id}, {u"StatusCode"_s, status}, {u"Timestamps"_s, QJsonArray{double(begin / 1000)}}, {u"Values"_s, QJsonArray{value}}};
}

QByteArray data(const QJsonArray &results, const QString &next = {})
{
    QJsonObject answer{{u"MetricDataResults"_s, results}};
    if (!next.isEmpty())
        answer.insert(u"NextToken"_s, next);
    return QJsonDocument(answer).toJson();
}

const Series *seriesOf(const Frame &frame, QLatin1StringView metric)
{
    const auto found = std::find_if(frame.series.begin(), frame.series.end(), [&](const Series &series) { return series.metric == metric; });
    return found == frame.series.end() ? nullptr : &*found;
}


} // namespace

class TestCloudWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void describesItself();
    void readsPages();
    void triesAgainWhenThrottled();
    void keepsWhatOneRefusalLeaves();
    void fitsItsClockToTheServers();
    void refusesNonsense_data();
    void refusesNonsense();
    void sendsNothingElsewhere();
    void asksForTheOthersWhenOneIsGone();
    void spendsNoMoreThanItMay();
    void readsWhatWasPutIntoMoto();

private:
    std::unique_ptr<MetricSession> open(const QString &endpoint);
    Result<Frame> read(const QString &endpoint, double allowance = 0);

    QTemporaryDir m_home;
    std::unique_ptr<Registry> m_registry;
    NoSecrets m_secrets;
    Http m_http;
};

void TestCloudWatch::initTestCase()
{
    for (const char *name : {"AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_ROLE_ARN", "AWS_CONTAINER_CREDENTIALS_FULL_URI"})
        qunsetenv(name);
    qputenv("AWS_CONFIG_FILE", QFile::encodeName(m_home.filePath(u"config"_s)));
    qputenv("AWS_SHARED_CREDENTIALS_FILE", QFile::encodeName(m_home.filePath(u"credentials"_s)));
    qputenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
    qputenv("AWS_SECRET_ACCESS_KEY", "not-a-secret-of-anybody");
    m_registry = std::make_unique<Registry>(QStringList{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
    QVERIFY(m_registry->metricSource(u"cloudwatch"_s));
}

std::unique_ptr<MetricSession> TestCloudWatch::open(const QString &endpoint)
{
    const Options options{{u"region"_s, u"eu-west-1"_s}, {u"endpoint"_s, endpoint}};
    auto session = m_registry->metricSource(u"cloudwatch"_s)->open(options, m_secrets, m_http);
    if (!session)
        qFatal("%s", qPrintable(session.error().text()));
    return *std::move(session);
}

Result<Frame> TestCloudWatch::read(const QString &endpoint, double allowance)
{
    Query query;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    query.range = {now - 10 * minute, now};
    query.step = minute;
    query.allowance = allowance;
    const auto session = open(endpoint);
    return away([&] { return session->read(query, Stop{QDeadlineTimer(20'000), {}}); });
}

void TestCloudWatch::describesItself()
{
    const MetricSource &source = *m_registry->metricSource(u"cloudwatch"_s);
    QVERIFY(source.keepsPast());
    QCOMPARE(source.price().of({1, 1000}), 0.01);
    const QJsonObject policy = QJsonDocument::fromJson(source.policy().toUtf8()).object();
    for (const QJsonValue &statement : policy[u"Statement"].toArray()) {
        for (const QJsonValue &action : statement[u"Action"].toArray()) {
            const QString verb = action.toString().section(u':', 1).toLower();
            QVERIFY2(verb.startsWith(u"get") || verb.startsWith(u"list") || verb.startsWith(u"describe"), qPrintable(action.toString()));
        }
    }
}

void TestCloudWatch::readsPages()
{
    AwsStub aws([](QTcpSocket &socket, const Asked &asked) {
        const QJsonObject body = bodyOf(asked);
        if (asked.operation() == "ListMetrics")
            return void(socket.write(json(body[u"Namespace"] == u"AWS/Lambda"_s ? listed({u"Invocations"_s, u"IteratorAge"_s}) : listed({}))));
        if (asked.operation() != "GetMetricData")
            return void(socket.write(fault("AccessDenied", "no")));
        const bool isFirst = body[u"NextToken"].toString().isEmpty();
        const QString id = idOf(body, u"Invocations"_s);
        if (isFirst)
            return void(socket.write(json(data({result(id, 4, 60), result(idOf(body, u"IteratorAge"_s), 4, 900)}, u"more"_s))));
        socket.write(json(data({result(id, 3, 30)})));
    });
    const auto frame = read(aws.url());
    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
    QCOMPARE(aws.count("GetMetricData"), 2);
    const Series *invocations = seriesOf(*frame, metrics::invocations);
    QVERIFY(invocations);
    QCOMPARE(invocations->period, minute);
    QCOMPARE(invocations->resource.name, function);
    double sum = 0;
    for (const Sample &sample : invocations->samples)
        sum += sample.value;
    QCOMPARE(sum, 90.0);
    QVERIFY(invocations->samples.size() > 2); // What happened never is a zero, where that is what no value means.
    const Series *age = seriesOf(*frame, metrics::iteratorAge);
    QVERIFY(age);
    QCOMPARE(age->samples.size(), 1);         // And nothing at all where it is not.
    QCOMPARE(age->samples.first().value, 900.0);
    // CloudWatch tells when a period began; here a sample ends it.
    QCOMPARE(age->samples.first().time % minute, 0);
    QVERIFY(age->samples.first().time <= frame->time - 3 * minute + minute);
    QCOMPARE(frame->spent.metrics, 2);
    QCOMPARE(frame->spent.requests, qint64(aws.asked().size()));
}

void TestCloudWatch::triesAgainWhenThrottled()
{
    int refused = 0;
    AwsStub aws([&](QTcpSocket &socket, const Asked &asked) {
        if (asked.operation() == "ListMetrics")
            return void(socket.write(json(listed({u"Invocations"_s}))));
        if (asked.operation() == "GetMetricData" && refused++ < 2)
            return void(socket.write(fault("ThrottlingException", "Rate exceeded")));
        if (asked.operation() == "GetMetricData")
            return void(socket.write(json(data({result(idOf(bodyOf(asked), u"Invocations"_s), 3, 7)}))));
        socket.write(fault("AccessDenied", "no"));
    });
    const auto frame = read(aws.url());
    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
    QCOMPARE(aws.count("GetMetricData"), 3);
    QVERIFY(seriesOf(*frame, metrics::invocations));
}

void TestCloudWatch::keepsWhatOneRefusalLeaves()
{
    AwsStub aws([](QTcpSocket &socket, const Asked &asked) {
        const QJsonObject body = bodyOf(asked);
        if (asked.operation() == "ListMetrics")
            return void(socket.write(json(listed({u"Invocations"_s, u"IteratorAge"_s}))));
        if (asked.operation() != "GetMetricData")
            return void(socket.write(fault("AccessDenied", "no")));
        socket.write(json(data({result(idOf(body, u"Invocations"_s), 3, 7), result(idOf(body, u"IteratorAge"_s), 3, 7, u"Forbidden"_s)})));
    });
    const auto frame = read(aws.url());
    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
    QVERIFY(seriesOf(*frame, metrics::invocations));
    QVERIFY(frame->partial);
    QVERIFY(!frame->findings.isEmpty());
}

void TestCloudWatch::fitsItsClockToTheServers()
{
    const QDateTime theirs = QDateTime::currentDateTimeUtc().addSecs(3600);
    const QByteArray date = "Date: " + QLocale::c().toString(theirs, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() + "\r\n";
    const QByteArray today = theirs.toString(u"yyyyMMdd'T'hh"_s).toLatin1();
    AwsStub aws([&](QTcpSocket &socket, const Asked &asked) {
        if (!asked.header("x-amz-date").startsWith(today))
            return void(socket.write(fault("SignatureDoesNotMatch", "Signature expired: is now earlier than", "403 Forbidden", date)));
        if (asked.operation() == "ListMetrics")
            return void(socket.write(json(listed({u"Invocations"_s}))));
        if (asked.operation() == "GetMetricData")
            return void(socket.write(json(data({result(idOf(bodyOf(asked), u"Invocations"_s), 3, 7)}))));
        socket.write(fault("AccessDenied", "no"));
    });
    const auto frame = read(aws.url());
    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
    QVERIFY(seriesOf(*frame, metrics::invocations));
}

void TestCloudWatch::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("no JSON") << json("<html>Welcome to the hotel</html>");
    QTest::newRow("JSON of another kind") << json("[1, 2, 3]");
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"Metr");
    QTest::newRow("no rights") << fault("AccessDenied", "User is not authorized");
    QTest::newRow("key unknown") << fault("UnrecognizedClientException", "The security token is invalid", "403 Forbidden");
}

void TestCloudWatch::refusesNonsense()
{
    QFETCH(QByteArray, reply);
    AwsStub aws([&](QTcpSocket &socket, const Asked &) {
        socket.write(reply);
        socket.disconnectFromHost();
    });
    const auto frame = read(aws.url());
    QVERIFY(!frame);
    QVERIFY(!frame.error().what.isEmpty());
    QVERIFY(!frame.error().text().contains(u"not-a-secret"_s));
}

void TestCloudWatch::sendsNothingElsewhere()
{
    AwsStub elsewhere([](QTcpSocket &socket, const Asked &) { socket.write(json("{}")); });
    AwsStub aws([&](QTcpSocket &socket, const Asked &) {
        socket.write(answer({}, "307 Temporary Redirect", "Location: " + elsewhere.url().toLatin1() + "/\r\n"));
    });
    QVERIFY(!read(aws.url()));
    QVERIFY(!aws.asked().isEmpty());
    QCOMPARE(elsewhere.asked().size(), 0);
}

void TestCloudWatch::asksForTheOthersWhenOneIsGone()
{
    const auto stream = [](const QString &name) {
        return QJsonObject{{u"Namespace"_s, u"AWS/Kinesis"_s}, {u"MetricName"_s, u"IncomingRecords"_s},
                           {u"Dimensions"_s, QJsonArray{QJsonObject{{u"Name"_s, u"StreamName"_s}, {u"Value"_s, name}}}}};
    };
    AwsStub aws([&](QTcpSocket &socket, const Asked &asked) {
        const QJsonObject body = bodyOf(asked);
        if (asked.operation() == "ListMetrics") {
            const QJsonArray streams = body[u"Namespace"] == u"AWS/Kinesis"_s ? QJsonArray{stream(u"a-gone"_s), stream(u"b-there"_s)} : QJsonArray();
            return void(socket.write(json(QJsonDocument(QJsonObject{{u"Metrics"_s, streams}}).toJson())));
        }
        if (asked.operation() != "DescribeStreamSummary")
            return void(socket.write(fault("AccessDenied", "no")));
        if (body[u"StreamName"] == u"a-gone"_s)
            return void(socket.write(fault("ResourceNotFoundException", "Stream a-gone not found")));
        socket.write(json("{\"StreamDescriptionSummary\":{\"RetentionPeriodHours\":24,\"OpenShardCount\":2}}"));
    });
    const auto session = open(aws.url());
    const auto found = away([&] { return session->discover(Stop{QDeadlineTimer(20'000), {}}); });
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
    const auto there = std::find_if(found->begin(), found->end(), [](const Resource &resource) { return resource.name == u"b-there"; });
    QVERIFY(there != found->end());
    QCOMPARE(there->settings.value(QString(settings::retention)), u"86400"_s);
    QCOMPARE(there->settings.value(QString(settings::shards)), u"2"_s);
}

void TestCloudWatch::spendsNoMoreThanItMay()
{
    AwsStub aws([](QTcpSocket &socket, const Asked &asked) {
        if (asked.operation() == "ListMetrics")
            return void(socket.write(json(listed({u"Invocations"_s, u"Errors"_s, u"Throttles"_s}))));
        socket.write(json(data({})));
    });
    const auto frame = read(aws.url(), 0.00002); // Two metrics' worth.
    QVERIFY(!frame);
    QCOMPARE(aws.count("GetMetricData"), 0);
    QVERIFY2(frame.error().text().contains(u"budget"_s), qPrintable(frame.error().text()));
}

void TestCloudWatch::readsWhatWasPutIntoMoto()
{
    const QString server = QStandardPaths::findExecutable(u"moto_server"_s);
    const QString aws = QStandardPaths::findExecutable(u"aws"_s);
    if (server.isEmpty() || aws.isEmpty())
        QSKIP("KEELSON-SKIPPED: moto_server and aws are not on this machine");
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    const QString port = QString::number(free.serverPort());
    free.close();
    const QString endpoint = u"http://127.0.0.1:"_s + port;
    QProcess moto;
    moto.start(server, {u"-H"_s, u"127.0.0.1"_s, u"-p"_s, port});
    const auto put = [&](const QString &name, double value) {
        const QString when = QDateTime::currentDateTimeUtc().addSecs(-240).toString(u"yyyy-MM-ddThh:mm:00Z"_s);
        const QString datum = u"[{\"MetricName\":\"%1\",\"Value\":%2,\"Timestamp\":\"%3\",\"Dimensions\":[{\"Name\":\"FunctionName\",\"Value\":\"%4\"}]}]"_s
                                  .arg(name, QString::number(value), when, function);
        return QProcess::execute(aws, {u"--region"_s, u"eu-west-1"_s, u"--endpoint-url"_s, endpoint, u"cloudwatch"_s, u"put-metric-data"_s,
                                       u"--namespace"_s, u"AWS/Lambda"_s, u"--metric-data"_s, datum}) == 0;
    };
    const auto answers = [&] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port.toUInt()));
        return socket.waitForConnected(500);
    };
    QTRY_VERIFY_WITH_TIMEOUT(answers(), 60'000);
    QVERIFY(put(u"Invocations"_s, 60));
    QVERIFY(put(u"IteratorAge"_s, 90'000));
    const auto frame = read(endpoint);
    // What the source's own client answers for the same window.
    const auto asked = [&](const QString &name, const QString &statistic) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QProcess client;
        client.start(aws, {u"--region"_s, u"eu-west-1"_s, u"--endpoint-url"_s, endpoint, u"--output"_s, u"json"_s, u"cloudwatch"_s,
                           u"get-metric-statistics"_s, u"--namespace"_s, u"AWS/Lambda"_s, u"--metric-name"_s, name, u"--period"_s, u"60"_s,
                           u"--statistics"_s, statistic, u"--dimensions"_s, u"Name=FunctionName,Value="_s + function,
                           u"--start-time"_s, now.addSecs(-600).toString(Qt::ISODate), u"--end-time"_s, now.toString(Qt::ISODate)});
        client.waitForFinished(60'000);
        QList<Sample> samples;
        for (const QJsonValue &point : QJsonDocument::fromJson(client.readAllStandardOutput())[u"Datapoints"].toArray()) {
            const QJsonValue when = point[u"Timestamp"]; // A number in one version of the client, text in another.
            const qint64 time = when.isDouble() ? when.toInteger() * 1000
                                                : QDateTime::fromString(when.toString(), Qt::ISODate).toMSecsSinceEpoch();
            if (const double value = point[statistic].toDouble(); value > 0)
                samples.append({time + minute, value}); // A period has the time of its end here.
        }
        return samples;
    };
    const QList<Sample> ownInvocations = asked(u"Invocations"_s, u"Sum"_s);
    const QList<Sample> ownAge = asked(u"IteratorAge"_s, u"Maximum"_s);
    moto.kill();
    moto.waitForFinished();
    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
    const Series *invocations = seriesOf(*frame, metrics::invocations);
    QVERIFY(invocations);
    const auto counted = std::find_if(invocations->samples.begin(), invocations->samples.end(), [](const Sample &sample) { return sample.value > 0; });
    QVERIFY(counted != invocations->samples.end());
    QCOMPARE(counted->value, 60.0);
    QCOMPARE(QList<Sample>{*counted}, ownInvocations);
    QCOMPARE(invocations->resource.name, function);
    const Series *age = seriesOf(*frame, metrics::iteratorAge);
    QVERIFY(age && age->samples.size() == 1);
    QCOMPARE(age->samples.first().value, 90'000.0);
    QCOMPARE(age->samples, ownAge);
}

QTEST_GUILESS_MAIN(TestCloudWatch)
#include "tst_cloudwatch.moc"
