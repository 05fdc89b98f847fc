// SPDX-License-Identifier: MIT
#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"
#include "plugins/sources/cloudwatch/arn.h"
#include "plugins/sources/cloudwatch/endpoint.h"
#include "plugins/sources/cloudwatch/fault.h"
#include "plugins/sources/cloudwatch/span.h"
#include "plugins/sources/cloudwatch/tracked.h"
#include "plugins/sources/cloudwatch/values.h"
#include "plugins/sources/cloudwatch/xml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace keelson;
using namespace keelson::cloudwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
constexpr qint64 now = 1'700'000'040'000;  // 22:14:00, a whole minute.

Listed lambda(const QString &name, const QString &function = u"f"_s)
{
    return {u"AWS/Lambda"_s, name, {{u"FunctionName"_s, function}}};
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Values values(const QString &name, int periods)
{
    return Values(tracked(lambda(name)), {now - periods * minute, now, minute});
}

/// The times of the samples, in minutes from the end of the span.
QList<int> minutes(const Series &series)
{
    QList<int> minutes;
    for (const Sample &sample : series.samples)
        minutes.append(int((sample.time - now) / minute));
    return minutes;
}

} // namespace

class TestAwsParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHosts_data();
    void knowsHosts();
    void refusesPlaces_data();
    void refusesPlaces();
    void readsXml();
    void refusesXml_data();
    void refusesXml();
    void understandsRefusals_data();
    void understandsRefusals();
    void neverQuotesARequest();
    void readsArns_data();
    void readsArns();
    void readsStackTypes_data();
    void readsStackTypes();
    void tracksWhatTheCatalogueKnows();
    void expectsWhatAResourceShouldHave();
    void choosesPeriods_data();
    void choosesPeriods();
    void asksForWholePeriods();
    void asks();
    void datesSamplesByTheEndOfTheirPeriod();
    void fillsOnlyCountersThatAreOver();
    void fillsNothingThatWasNotReadWhole_data();
    void fillsNothingThatWasNotReadWhole();
    void gathersPages();
    void leavesOutWhatMakesNoSense_data();
    void leavesOutWhatMakesNoSense();
    void scalesToTheCatalogue();
};

void TestAwsParts::knowsHosts_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("partition");
    QTest::newRow("Europe") << u"eu-west-1"_s << u"https://monitoring.eu-west-1.amazonaws.com/"_s << u"aws"_s;
    QTest::newRow("China") << u"cn-north-1"_s << u"https://monitoring.cn-north-1.amazonaws.com.cn/"_s << u"aws-cn"_s;
    QTest::newRow("government") << u"us-gov-west-1"_s << u"https://monitoring.us-gov-west-1.amazonaws.com/"_s << u"aws-us-gov"_s;
    QTest::newRow("sovereign") << u"eusc-de-east-1"_s << u"https://monitoring.eusc-de-east-1.amazonaws.eu/"_s << u"aws-eusc"_s;
}

void TestAwsParts::knowsHosts()
{
    QFETCH(QString, region);
    QFETCH(QString, url);
    QFETCH(QString, partition);
    const Result<Place> place = placeOf(region, {});
    QVERIFY(place);
    QCOMPARE(addressOf("monitoring"_L1, *place).toString(), url);
    QCOMPARE(QString(partitionOf(region)), partition);
}

void TestAwsParts::refusesPlaces_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("where");
    for (const char *region : {"", "eu-west-1@evil.example/", "eu-west-1.evil.example", "../", "EU-WEST-1", "eu-west-1\n", "evil", "a-1"})
        QTest::newRow(region[0] ? region : "no region") << QString::fromLatin1(region) << QString() << u"region"_s;
    for (const char *endpoint : {"https://evil.example", "https://bucket.s3.amazonaws.com", "http://127.0.0.1@evil.example", "http://me:pw@127.0.0.1",
                                 "http://192.0.2.1", "ftp://127.0.0.1", "http://127.0.0.1:0", "127.0.0.1:5000", "http://localhost.evil.example"})
        QTest::newRow(endpoint) << u"eu-west-1"_s << QString::fromLatin1(endpoint) << u"endpoint"_s;
}

void TestAwsParts::refusesPlaces()
{
    QFETCH(QString, region);
    QFETCH(QString, endpoint);
    QFETCH(QString, where);
    const Result<Place> place = placeOf(region, endpoint);
    QVERIFY(!place);
    QCOMPARE(place.error().where, where);
    QVERIFY(!place.error().text().contains(u"pw"_s));
}

void TestAwsParts::readsXml()
{
    const Result<XmlNode> root = parsedXml("<?xml version=\"1.0\"?><A xmlns=\"urn:x\"><B><C> one &amp; two </C></B><B/></A>");
    QVERIFY(root);
    QCOMPARE(root->value(u"B/C"), u"one & two"_s);
    QCOMPARE(root->children.size(), 2);
    QVERIFY(!root->find(u"B/D"));
}

void TestAwsParts::refusesXml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no XML") << QByteArray("{\"a\":1}");
    QTest::newRow("cut off") << QByteArray("<A><B>text");
    QTest::newRow("an entity bomb") << QByteArray("<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><A>&b;</A>");
    QTest::newRow("a file as entity") << QByteArray("<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><A>&a;</A>");
    QTest::newRow("far too deep") << QByteArray("<a>").repeated(100'000);
}

void TestAwsParts::refusesXml()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parsedXml(text));
}

void TestAwsParts::understandsRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const QByteArray &body, Fault::Kind kind, const QString &code, const QByteArray &header = {}) {
        QTest::newRow(name) << status << body << header << int(kind) << code;
    };
    row("throttled", 400, R"({"__type":"com.amazonaws.x#ThrottlingException","message":"Rate exceeded"})", Fault::Kind::Throttled, u"ThrottlingException"_s);
    row("throttled, query", 400, "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>", Fault::Kind::Throttled, u"Throttling"_s);
    row("throttled, REST", 429, R"({"Reason":"CallerRateLimitExceeded"})", Fault::Kind::Throttled, u"TooManyRequestsException"_s, "TooManyRequestsException:http://x/");
    row("request limit", 503, "<Response><Errors><Error><Code>RequestLimitExceeded</Code></Error></Errors></Response>", Fault::Kind::Throttled, u"RequestLimitExceeded"_s);
    row("failing", 500, R"({"__type":"InternalServiceFault"})", Fault::Kind::Failing, u"InternalServiceFault"_s);
    row("failing without a word", 502, "<html>", Fault::Kind::Failing, {});
    row("denied", 400, R"({"__type":"AccessDeniedException","Message":"User: x is not authorized"})", Fault::Kind::Denied, u"AccessDeniedException"_s);
    row("denied without a word", 403, {}, Fault::Kind::Denied, {});
    row("expired", 400, R"({"__type":"ExpiredTokenException"})", Fault::Kind::Expired, u"ExpiredTokenException"_s);
    row("expired, query", 403, "<ErrorResponse><Error><Code>ExpiredToken</Code></Error></ErrorResponse>", Fault::Kind::Expired, u"ExpiredToken"_s);
    row("unknown key", 403, R"({"__type":"UnrecognizedClientException"})", Fault::Kind::Unknown, u"UnrecognizedClientException"_s);
    row("wrong secret", 403, R"({"__type":"InvalidSignatureException","message":"The request signature we calculated does not match"})", Fault::Kind::Unknown, u"InvalidSignatureException"_s);
    row("wrong time", 403, R"({"__type":"InvalidSignatureException","message":"Signature expired: 2020 is now earlier than 2021"})", Fault::Kind::Skewed, u"InvalidSignatureException"_s);
    row("wrong time, ahead", 403, "<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code><Message>Signature not yet current: x</Message></Error></ErrorResponse>", Fault::Kind::Skewed, u"SignatureDoesNotMatch"_s);
    row("wrong time, plainly", 403, R"({"__type":"RequestTimeTooSkewed"})", Fault::Kind::Skewed, u"RequestTimeTooSkewed"_s);
    row("refused", 400, "<ErrorResponse><Error><Code>ValidationError</Code><Message>Stack with id x does not exist</Message></Error></ErrorResponse>", Fault::Kind::Refused, u"ValidationError"_s);
    row("elsewhere", 302, {}, Fault::Kind::Refused, {});
}

void TestAwsParts::understandsRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    QFETCH(int, kind);
    QFETCH(QString, code);
    const Fault fault = faultOf({status, {{"x-amzn-errortype", header}}, body, QUrl(u"https://h/"_s)});
    QCOMPARE(int(fault.kind), kind);
    QCOMPARE(fault.code, code);
    const Error error = errorOf(fault, u"h"_s, u"mine"_s);
    QVERIFY(!error.what.isEmpty() && !error.remedy.isEmpty());
    if (fault.kind == Fault::Kind::Expired)
        QVERIFY2(error.remedy.contains(u"aws sso login --profile mine"_s), qPrintable(error.text()));
}

void TestAwsParts::neverQuotesARequest()
{
    const QByteArray quoting = R"({"__type":"InvalidSignatureException","message":"does not match. x-amz-security-token:canary"})";
    QVERIFY(!errorOf(faultOf({403, {}, quoting, {}}), {}, {}).text().contains(u"canary"_s));
    const QByteArray lines = R"({"__type":"ValidationError","message":"Stack is\u0007 gone\nThe Canonical String was canary"})";
    const QString text = errorOf(faultOf({400, {}, lines, {}}), {}, {}).text();
    QVERIFY2(text.contains(u"Stack is gone"_s) && !text.contains(u"canary"_s), qPrintable(text));
}

void TestAwsParts::readsArns_data()
{
    QTest::addColumn<QString>("arn");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *arn, QLatin1StringView type, const char *name) {
        QTest::newRow(arn) << QString::fromLatin1(arn) << QString(type) << QString::fromLatin1(name);
    };
    row("arn:aws:lambda:eu-west-1:1:function:f", resources::function, "f");
    row("arn:aws:lambda:eu-west-1:1:function:f:alias", resources::function, "f");
    row("arn:aws:kinesis:eu-west-1:1:stream/s", kinds::stream, "s");
    row("arn:aws:kinesis:eu-west-1:1:stream/s/consumer/c:1", kinds::stream, "s");
    row("arn:aws:dynamodb:eu-west-1:1:table/t/stream/2020-01-01T00:00:00.000", kinds::dataStore, "t");
    row("arn:aws-cn:sqs:cn-north-1:1:q.fifo", kinds::queue, "q.fifo");
    row("arn:aws:sns:eu-west-1:1:t:sub-id", resources::topic, "t");
    row("arn:aws:events:eu-west-1:1:rule/bus/r", resources::rule, "r");
    row("arn:aws:events:eu-west-1:1:event-bus/bus", kinds::eventHub, "bus");
    row("arn:aws:s3:::b", resources::bucket, "b");
    row("arn:aws:firehose:eu-west-1:1:deliverystream/d", resources::deliveryStream, "d");
    row("arn:aws:states:eu-west-1:1:stateMachine:m", resources::workflow, "arn:aws:states:eu-west-1:1:stateMachine:m");
    row("arn:aws:apigateway:eu-west-1::/restapis/abc/stages/dev", kinds::api, "abc");
    row("arn:aws:iam::1:role/r", {}, "");
    row("arn:aws:lambda:eu-west-1:1:function:", {}, "");
    row("arn", {}, "");
}

void TestAwsParts::readsArns()
{
    QFETCH(QString, arn);
    QFETCH(QString, type);
    QFETCH(QString, name);
    QCOMPARE(namedBy(arn).value_or(Named{}), (Named{type, name}));
}

void TestAwsParts::readsStackTypes_data()
{
    QTest::addColumn<QString>("stackType");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("function") << u"AWS::Lambda::Function"_s << u"f"_s << u"f"_s;
    QTest::newRow("queue by its address") << u"AWS::SQS::Queue"_s << u"https://sqs.eu-west-1.amazonaws.com/1/q"_s << u"q"_s;
    QTest::newRow("rule of a bus") << u"AWS::Events::Rule"_s << u"bus|r"_s << u"r"_s;
    QTest::newRow("rule of the default bus") << u"AWS::Events::Rule"_s << u"r"_s << u"r"_s;
    QTest::newRow("topic by its ARN") << u"AWS::SNS::Topic"_s << u"arn:aws:sns:eu-west-1:1:t"_s << u"t"_s;
    QTest::newRow("not made yet") << u"AWS::Lambda::Function"_s << QString() << QString();
    QTest::newRow("without metrics") << u"AWS::IAM::Role"_s << u"r"_s << QString();
}

void TestAwsParts::readsStackTypes()
{
    QFETCH(QString, stackType);
    QFETCH(QString, id);
    QFETCH(QString, name);
    QCOMPARE(namedBy(stackType, id).value_or(Named{}).name, name);
}

void TestAwsParts::tracksWhatTheCatalogueKnows()
{
    const QList<Tracked> age = tracked(lambda(u"IteratorAge"_s));
    QCOMPARE(age.size(), 1);
    QCOMPARE(QString(age[0].row->id), QString(metrics::iteratorAge));
    QCOMPARE(age[0].labels, (Labels{{u"quantile"_s, u"1"_s}}));
    QCOMPARE(tracked(lambda(u"Duration"_s))[0].labels, (Labels{{u"quantile"_s, u"0.95"_s}}));
    QVERIFY(tracked({u"AWS/Lambda"_s, u"Errors"_s, {}}).isEmpty());  // The sum of all functions.
    QVERIFY(tracked({u"AWS/Lambda"_s, u"Errors"_s, {{u"FunctionName"_s, u"f"_s}, {u"Resource"_s, u"f:live"_s}}}).isEmpty());
    QVERIFY(tracked({u"AWS/EC2"_s, u"CPUUtilization"_s, {{u"InstanceId"_s, u"i"_s}}}).isEmpty());
    const QList<Tracked> index = tracked({u"AWS/DynamoDB"_s, u"WriteThrottleEvents"_s,
                                          {{u"TableName"_s, u"t"_s}, {u"GlobalSecondaryIndexName"_s, u"g"_s}}});
    QCOMPARE(index[0].name, u"t"_s);
    QCOMPARE(index[0].labels, (Labels{{u"global-secondary-index-name"_s, u"g"_s}}));
    const QList<Tracked> events = tracked({u"my/own"_s, u"DomainEvents"_s, {{u"type"_s, u"order-submitted"_s}}});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].type, QString(resources::domainEvent));
    QCOMPARE(events[0].name, u"order-submitted"_s);
    QCOMPARE(tracked({u"AWS/Cognito"_s, u"SignInSuccesses"_s, {{u"UserPool"_s, u"u"_s}, {u"UserPoolClient"_s, u"c"_s}}}).size(), 2);
    QCOMPARE(labelName(u"Consumer Group"_s), u"consumer-group"_s);
}

void TestAwsParts::expectsWhatAResourceShouldHave()
{
    const QList<Tracked> function = expected(resources::function, u"f"_s);
    QVERIFY(function.size() > 5);
    QVERIFY(std::all_of(function.begin(), function.end(), [](const Tracked &metric) {
        return metric.name == u"f"_s && metric.listed.nameSpace == u"AWS/Lambda"_s;
    }));
    QVERIFY(expected(u"service"_s, u"f"_s).isEmpty());
}

void TestAwsParts::choosesPeriods_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("period");
    QTest::newRow("recent") << 3 * 60 * minute << qint64(0) << minute;
    QTest::newRow("finer than is kept") << 3 * 60 * minute << qint64(1000) << minute;
    QTest::newRow("what the reader can use") << 3 * 60 * minute << 5 * minute << 5 * minute;
    QTest::newRow("no whole minute") << 3 * 60 * minute << qint64(90'000) << 2 * minute;
    QTest::newRow("almost 15 days") << 15 * day - minute << qint64(0) << minute;
    QTest::newRow("15 days") << 15 * day << qint64(0) << 5 * minute;
    QTest::newRow("15 days, no whole five minutes") << 15 * day << 7 * minute << 10 * minute;
    QTest::newRow("63 days") << 63 * day << qint64(0) << 60 * minute;
    QTest::newRow("longer than anything is kept") << 2000 * day << qint64(0) << 60 * minute;
    QTest::newRow("a step without end") << day << std::numeric_limits<qint64>::max() << day;
}

void TestAwsParts::choosesPeriods()
{
    QFETCH(qint64, age);
    QFETCH(qint64, step);
    QFETCH(qint64, period);
    const std::optional<Span> span = spanOf({{}, {}, {now - age, now}, step}, now);
    QVERIFY(span);
    QCOMPARE(span->period, period);
    QCOMPARE(span->start % period, 0);
    QCOMPARE(span->end % period, 0);
    QVERIFY(span->end <= now && span->start < span->end);
    QVERIFY(span->end - span->start <= 456 * day);
}

void TestAwsParts::asksForWholePeriods()
{
    const auto span = [](qint64 from, qint64 to) { return spanOf({{}, {}, {from, to}, 0}, now); };
    // Samples are of the end of their period: one at `from` is wanted, one at `to` is not.
    QCOMPARE(span(now - 10 * minute, now), (std::optional<Span>({now - 11 * minute, now - minute, minute})));
    QCOMPARE(span(now - 10 * minute + 1, now + 1), (std::optional<Span>({now - 10 * minute, now, minute})));
    QCOMPARE(span(now - 10 * minute, now + day), (std::optional<Span>({now - 11 * minute, now, minute})));
    QVERIFY(!span(now - 30'000, now));
    QVERIFY(!span(now + minute, now + day));
    QVERIFY(spanOf({}, now));
}

void TestAwsParts::asks()
{
    const QJsonObject request = dataRequest(tracked(lambda(u"Errors"_s)), {now - minute, now, minute}, u"more"_s);
    const QJsonObject query = request[u"MetricDataQueries"][0].toObject();
    QCOMPARE(query[u"Id"].toString(), u"m0"_s);
    QCOMPARE(query[u"MetricStat"][u"Stat"].toString(), u"Sum"_s);
    QCOMPARE(query[u"MetricStat"][u"Period"].toInt(), 60);
    QCOMPARE(query[u"MetricStat"][u"Metric"][u"Dimensions"][0][u"Value"].toString(), u"f"_s);
    QCOMPARE(request[u"StartTime"].toInteger(), (now - minute) / 1000);
    QCOMPARE(request[u"EndTime"].toInteger(), now / 1000);
    QCOMPARE(request[u"MaxDatapoints"].toInt(), 100'800);
    QCOMPARE(request[u"NextToken"].toString(), u"more"_s);
    QVERIFY(!dataRequest({}, {}, {}).contains(u"NextToken"));
}

void TestAwsParts::datesSamplesByTheEndOfTheirPeriod()
{
    Values values = ::values(u"IteratorAge"_s, 5);
    values.take(object(R"({"MetricDataResults":[{"Id":"m0","StatusCode":"Complete","Timestamps":[1699999800,1699999920.0,"2023-11-14T22:13:00Z"],"Values":[7,8.5,9]}]})"));
    const QList<Series> series = values.series(now);
    QCOMPARE(series.size(), 1);
    QCOMPARE(series[0].metric, QString(metrics::iteratorAge));
    QCOMPARE(series[0].period, minute);
    QCOMPARE(series[0].resource, (Resource{resources::function, u"f"_s, {}}));
    QCOMPARE(minutes(series[0]), (QList<int>{-3, -1, 0}));  // An age that is not told is not zero.
    QCOMPARE(series[0].samples[1].value, 8.5);
    QVERIFY(values.missing().isEmpty());
}

void TestAwsParts::fillsOnlyCountersThatAreOver()
{
    Values values = ::values(u"Errors"_s, 5);
    values.take(object(R"({"MetricDataResults":[{"Id":"m0","StatusCode":"Complete","Timestamps":[1699999860],"Values":[4]}]})"));
    const Series series = values.series(now).value(0);
    QCOMPARE(minutes(series), (QList<int>{-4, -3, -2}));
    QCOMPARE(series.samples[0].value, 0);
    QCOMPARE(series.samples[2].value, 4);
    QCOMPARE(minutes(values.series(now + Values::settling).value(0)), (QList<int>{-4, -3, -2, -1, 0}));
}

void TestAwsParts::fillsNothingThatWasNotReadWhole_data()
{
    QTest::addColumn<QString>("status");
    for (const char *status : {"PartialData", "InternalError", "Forbidden", "", "Surprise"})
        QTest::newRow(status[0] ? status : "nothing said") << QString::fromLatin1(status);
}

void TestAwsParts::fillsNothingThatWasNotReadWhole()
{
    QFETCH(QString, status);
    Values values = ::values(u"Errors"_s, 5);
    values.take({{u"MetricDataResults"_s, QJsonArray{QJsonObject{{u"Id"_s, u"m0"_s}, {u"StatusCode"_s, status}}}}});
    QVERIFY(values.series(now + day).isEmpty());
    QCOMPARE(values.missing(), (QMap<QString, int>{{status, 1}}));
}

void TestAwsParts::gathersPages()
{
    Values values = ::values(u"IteratorAge"_s, 5);
    QCOMPARE(values.missing(), (QMap<QString, int>{{QString(), 1}}));
    values.take(object(R"({"MetricDataResults":[{"Id":"m0","StatusCode":"PartialData","Timestamps":[1699999860,1699999800],"Values":[2,1]}]})"));
    values.take(object(R"({"MetricDataResults":[{"Id":"m0","StatusCode":"Complete","Timestamps":[1699999860,1699999920],"Values":[99,3]}]})"));
    const Series series = values.series(now).value(0);
    QCOMPARE(series.samples, (QList<Sample>{{1699999860000, 1}, {1699999920000, 2}, {1699999980000, 3}}));
    QVERIFY(values.missing().isEmpty());
}

void TestAwsParts::leavesOutWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("the year 9999") << QByteArray(R"({"Id":"m0","Timestamps":[253402300799],"Values":[1]})");
    QTest::newRow("before it was asked for") << QByteArray(R"({"Id":"m0","Timestamps":[1],"Values":[1]})");
    QTest::newRow("a time without end") << QByteArray(R"({"Id":"m0","Timestamps":[1e300],"Values":[1]})");
    QTest::newRow("a negative time") << QByteArray(R"({"Id":"m0","Timestamps":[-5],"Values":[1]})");
    QTest::newRow("no number") << QByteArray(R"({"Id":"m0","Timestamps":[1699999860],"Values":["NaN"]})");
    QTest::newRow("an object") << QByteArray(R"({"Id":"m0","Timestamps":[{}],"Values":[{}]})");
    QTest::newRow("a value without a time") << QByteArray(R"({"Id":"m0","Timestamps":[],"Values":[1]})");
    QTest::newRow("a time without a value") << QByteArray(R"({"Id":"m0","Timestamps":[1699999860],"Values":[]})");
    QTest::newRow("nobody's") << QByteArray(R"({"Id":"m7","Timestamps":[1699999860],"Values":[1]})");
    QTest::newRow("a negative place") << QByteArray(R"({"Id":"m-1","Timestamps":[1699999860],"Values":[1]})");
    QTest::newRow("no id") << QByteArray(R"({"Timestamps":[1699999860],"Values":[1]})");
}

void TestAwsParts::leavesOutWhatMakesNoSense()
{
    QFETCH(QByteArray, result);
    Values values = ::values(u"IteratorAge"_s, 5);
    values.take(object("{\"MetricDataResults\":[" + result + "]}"));
    QCOMPARE(values.strange(), 1);
    QVERIFY(values.series(now).isEmpty());
}

void TestAwsParts::scalesToTheCatalogue()
{
    Values values(tracked({u"AWS/SQS"_s, u"ApproximateAgeOfOldestMessage"_s, {{u"QueueName"_s, u"q"_s}}}), {now - minute, now, minute});
    values.take(object(R"({"MetricDataResults":[{"Id":"m0","StatusCode":"Complete","Timestamps":[1699999980],"Values":[90]}]})"));
    const Series series = values.series(now).value(0);
    QCOMPARE(series.metric, QString(metrics::iteratorAgeCurrent));
    QCOMPARE(series.samples, (QList<Sample>{{now, 90'000}}));
    QVERIFY(series.labels.isEmpty());
}

QTEST_GUILESS_MAIN(TestAwsParts)
#include "tst_awsparts.moc"
