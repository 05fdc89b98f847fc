// SPDX-License-Identifier: MIT
#include "core/metrics/catalogue.h"
#include "core/net/http.h"
#include "core/plugin/registry.h"
#include "tests/support/away.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>


using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray success(const QByteArray &data, const QByteArray &more = {})
{
    return answer("{\"status\":\"success\",\"data\":" + data + more + "}");
}

QByteArray failure(const QByteArray &status, const QByteArray &words, const QByteArray &headers = {})
{
    return answer("{\"status\":\"error\",\"errorType\":\"execution\",\"error\":\"" + words + "\"}", status,
                  "Content-Type: application/json\r\n" + headers);
}

constexpr auto oneValue = "{\"resultType\":\"matrix\",\"result\":[{\"metric\":{\"keelson_name\":\"up\",\"instance\":\"h:1\"},\"values\":[[60,\"1\"]]}]}";

} // namespace

class TestPrometheus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void describesItself();
    void checksOptions_data();
    void checksOptions();
    void sendsWhoAsks();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void oneBadMetricCostsNoOther();
    void warningsMakeItPartial();
    void asksLongRangesInParts();
    void restsWhenAsked();
    void readsTheRealOne();

private:
    std::unique_ptr<MetricSession> open(const QUrl &url, Options options = {});

    std::unique_ptr<Registry> m_registry;
    const MetricSource *m_source = nullptr;
    Http m_http;
    OneSecret m_secrets;
};

void TestPrometheus::initTestCase()
{
    m_registry = std::make_unique<Registry>(QStringList{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
    m_source = m_registry->metricSource(u"prometheus"_s);
    QVERIFY(m_source);
}

std::unique_ptr<MetricSession> TestPrometheus::open(const QUrl &url, Options options)
{
    options.insert(u"url"_s, url.toString());
    auto session = m_source->open(options, m_secrets, m_http);
    if (!session)
        qWarning() << session.error().text();
    return session ? *std::move(session) : nullptr;
}

void TestPrometheus::describesItself()
{
    QVERIFY(m_source->keepsPast());
    for (const Option &option : m_source->options())
        QVERIFY(!option.label.isEmpty() && !option.help.isEmpty());
}

void TestPrometheus::checksOptions_data()
{
    QTest::addColumn<Options>("options");
    QTest::newRow("no address") << Options{};
    QTest::newRow("a step of nothing") << Options{{u"url"_s, u"http://h"_s}, {u"step"_s, 0.0}};
    QTest::newRow("a user without password") << Options{{u"url"_s, u"http://h"_s}, {u"user"_s, u"u"_s}};
    QTest::newRow("a token and a user") << Options{{u"url"_s, u"http://h"_s}, {u"user"_s, u"u"_s}, {u"password"_s, u"mine"_s}, {u"token"_s, u"mine"_s}};
    QTest::newRow("a header in the tenant") << Options{{u"url"_s, u"http://h"_s}, {u"tenant"_s, u"a\r\nX: y"_s}};
    QTest::newRow("a certificate without key") << Options{{u"url"_s, u"http://h"_s}, {u"certificate"_s, QString::fromLatin1(__FILE__)}};
    QTest::newRow("an unknown secret") << Options{{u"url"_s, u"http://h"_s}, {u"token"_s, u"other"_s}};
}

void TestPrometheus::checksOptions()
{
    QFETCH(Options, options);
    const auto session = m_source->open(options, m_secrets, m_http);
    QVERIFY(!session);
    QVERIFY(!session.error().what.isEmpty());
}

void TestPrometheus::sendsWhoAsks()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &) { socket.write(success("[]")); });
    const auto session = open(server.url(u"/base/"_s), {{u"prefix"_s, u"/prometheus"_s}, {u"tenant"_s, u"shop"_s}, {u"user"_s, u"ada"_s},
                                                          {u"password"_s, u"mine"_s}, {u"job"_s, u"a\"b"_s}, {u"selector"_s, u"{env=\"x\"}"_s}});
    QVERIFY(session);
    QVERIFY(away([&] { return session->discover({}); }));
    const QByteArray sent = server.lastRequest();
    QVERIFY2(sent.startsWith("GET /base/prometheus/api/v1/series?"), sent.constData());
    QVERIFY(sent.contains("X-Scope-OrgID: shop\r\n"));
    QVERIFY(sent.contains("Authorization: Basic " + QByteArray("ada:canary").toBase64() + "\r\n"));
    QVERIFY(QByteArray::fromPercentEncoding(sent).contains("match[]={job=\"a\\\"b\",env=\"x\"}"));
}

void TestPrometheus::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("words");
    QTest::newRow("a page") << answer("<!DOCTYPE html>") << u"not one of Prometheus"_s;
    QTest::newRow("a query it does not like") << failure("400 Bad Request", "parse error at char 5") << u"parse error at char 5"_s;
    QTest::newRow("too much for it") << failure("422 Unprocessable Entity", "too many samples") << u"too many samples"_s;
    QTest::newRow("denied") << answer("no", "403 Forbidden") << u"refuses access"_s;
    QTest::newRow("not ready") << failure("503 Service Unavailable", "starting up") << u"starting up"_s;
    QTest::newRow("nothing") << answer({}) << u"without content"_s;
    QTest::newRow("hung up") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{") << u""_s;
}

void TestPrometheus::namesWhatIsWrong()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, words);
    LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(reply);
        socket.disconnectFromHost();
    });
    const auto session = open(server.url({}));
    const Result<Frame> frame = away([&] { return session->read({}, {}); });
    QVERIFY(!frame);
    QVERIFY2(frame.error().text().contains(words), qPrintable(frame.error().text()));
    QVERIFY2(frame.error().where.contains(u"127.0.0.1"), qPrintable(frame.error().where));
    QVERIFY(!frame.error().text().contains(u"canary"));
}

void TestPrometheus::oneBadMetricCostsNoOther()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (request.contains("__name__/values"))
            socket.write(success("[\"up\",\"bad\",\"other\",\"with space\"]"));
        else if (request.contains("metadata"))
            socket.write(answer("no", "404 Not Found"));
        else
            socket.write(request.contains("bad") ? failure("422 Unprocessable Entity", "no") : success(oneValue));
    });
    const auto session = open(server.url({}));
    const Result<Frame> frame = away([&] { return session->read({{}, {}, {0, 120'000}, 0}, {}); });
    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
    QCOMPARE(frame->series.size(), 1);
    QVERIFY(frame->partial);
    QCOMPARE(frame->findings.size(), 2);
    QVERIFY(frame->findings[1].message.contains(u"bad"));
    QCOMPARE(frame->spent.requests, server.requests());
}

void TestPrometheus::warningsMakeItPartial()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (request.contains("__name__/values"))
            socket.write(success("[\"up\"]"));
        else if (request.contains("metadata"))
            socket.write(success("{\"up\":[{\"type\":\"gauge\"}]}"));
        else
            socket.write(success(oneValue, ",\"warnings\":[\"a store did not answer\"]"));
    });
    const auto session = open(server.url({}));
    const Result<Frame> frame = away([&] { return session->read({{}, {}, {0, 120'000}, 0}, {}); });
    QVERIFY(frame);
    QVERIFY(frame->partial);
    QCOMPARE(frame->findings.size(), 1);
    QVERIFY(frame->findings[0].message.contains(u"a store did not answer"));
    QCOMPARE(frame->series[0].samples, (QList<Sample>{{60'000, 1}}));
    QCOMPARE(frame->series[0].period, 60'000);
}

void TestPrometheus::asksLongRangesInParts()
{
    QList<std::pair<double, double>> asked;
    LoopbackServer server([&](QTcpSocket &socket, const QByteArray &request) {
        const QUrlQuery words(QUrl(QString::fromLatin1(request.split(' ').at(1))));
        if (request.contains("__name__/values"))
            return void(socket.write(success("[\"up\"]")));
        if (request.contains("metadata"))
            return void(socket.write(success("{}")));
        asked.append({words.queryItemValue(u"start"_s).toDouble(), words.queryItemValue(u"end"_s).toDouble()});
        // Each answers with its first and last point, and with one nobody asked for.
        const QByteArray values = "[[" + QByteArray::number(asked.last().first - 1, 'f', 0) + ",\"9\"],["
            + QByteArray::number(asked.last().first, 'f', 0) + ",\"1\"],[" + QByteArray::number(asked.last().second, 'f', 0) + ",\"2\"]]";
        socket.write(success("{\"resultType\":\"matrix\",\"result\":[{\"metric\":{\"keelson_name\":\"up\"},\"values\":" + values + "}]}"));
    });
    const auto session = open(server.url({}));
    const Result<Frame> frame = away([&] { return session->read({{}, {}, {0, 60'000LL * 30'000}, 60'000}, {}); });
    QVERIFY(frame);
    QCOMPARE(asked.size(), 3);
    QCOMPARE(frame->series.size(), 1);
    QCOMPARE(frame->series[0].samples.size(), 6);
    QVERIFY(std::is_sorted(frame->series[0].samples.begin(), frame->series[0].samples.end(), [](auto &a, auto &b) { return a.time < b.time; }));
}

void TestPrometheus::restsWhenAsked()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(failure("429 Too Many Requests", "slow down", "Retry-After: 100\r\n"));
    });
    const auto session = open(server.url({}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!away([&] { return session->read({}, {}); }));
    QCOMPARE(server.requests(), 1);
}

void TestPrometheus::readsTheRealOne()
{
    const QString program = QStandardPaths::findExecutable(u"prometheus"_s);
    if (program.isEmpty()) {
        qInfo("KEELSON-SKIPPED prometheus is not installed");
        QSKIP("prometheus is not installed");
    }
    int scrapes = 0;
    LoopbackServer page([&](QTcpSocket &socket, const QByteArray &) {
        const QByteArray n = QByteArray::number(++scrapes);
        socket.write(answer("# TYPE lambda_invocations_total counter\nlambda_invocations_total{function=\"a-listener\"} " + n
                            + "\n# TYPE lambda_duration_seconds histogram\nlambda_duration_seconds_bucket{function=\"a-listener\",le=\"0.1\"} " + n
                            + "\nlambda_duration_seconds_bucket{function=\"a-listener\",le=\"+Inf\"} " + n
                            + "\nlambda_duration_seconds_sum{function=\"a-listener\"} 1\nlambda_duration_seconds_count{function=\"a-listener\"} " + n
                            + "\n# TYPE lambda_iterator_age_current_seconds gauge\nlambda_iterator_age_current_seconds{function=\"a-listener\"} "
                            + QByteArray::number(scrapes % 5) + "\naws_lambda_iterator_age_maximum{dimension_FunctionName=\"b-listener\"} 1200"
                            + "\nshop_open 1\nshop_empty NaN\n", "200 OK", "Content-Type: text/plain; version=0.0.4\r\n"));
    });
    QTemporaryDir folder;
    QFile config(folder.filePath(u"prometheus.yml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("global: {scrape_interval: 250ms, scrape_timeout: 250ms}\nscrape_configs: [{job_name: shop, static_configs: [{targets: ['127.0.0.1:"
                 + QByteArray::number(page.port()) + "']}]}]\n");
    config.close();
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QString address = u"127.0.0.1:%1"_s.arg(free.serverPort());
    free.close();
    QProcess prometheus;
    prometheus.start(program, {u"--config.file="_s + config.fileName(), u"--storage.tsdb.path="_s + folder.filePath(u"data"_s),
                               u"--web.listen-address="_s + address});
    QVERIFY(prometheus.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(scrapes >= 30, 30'000);

    const auto session = open(QUrl(u"http://"_s + address), {{u"job"_s, u"shop"_s}, {u"step"_s, 2.0}});
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const Query question{{}, {}, {now - 20'000, now}, 0};
    const Result<Frame> frame = away([&] { return session->read(question, {}); });
    const Result<QList<Resource>> resources = away([&] { return session->discover({}); });
    const qint64 first = (question.range.from + 1999) / 2000 * 2;
    const qint64 last = (question.range.to - 1) / 2000 * 2;
    const auto own = [&](const QString &query) {
        HttpRequest request;
        request.url = QUrl(u"http://"_s + address + u"/api/v1/query_range?step=2&start="_s + QString::number(first) + u"&end="_s
                           + QString::number(last) + u"&query="_s + QString::fromLatin1(QUrl::toPercentEncoding(query)));
        const Result<HttpReply> reply = away([&] { return m_http.get(request, {}); });
        QList<Sample> samples;
        const QJsonArray result = QJsonDocument::fromJson(reply ? reply->body : QByteArray())[u"data"][u"result"].toArray();
        for (const QJsonValue &pair : result.isEmpty() ? QJsonArray() : result[0][u"values"].toArray())
            samples.append({qint64(pair[0].toDouble() * 1000), pair[1].toString().toDouble()});
        return samples;
    };
    const QList<Sample> invocations = own(u"increase(lambda_invocations_total[2s])"_s);
    const QList<Sample> age = own(u"max_over_time(lambda_iterator_age_current_seconds[2s]) * 1000"_s);
    const QList<Sample> bucket = own(u"increase(lambda_duration_seconds_bucket{le=\"0.1\"}[2s])"_s);
    const QList<Sample> passed = own(u"max_over_time(aws_lambda_iterator_age_maximum[2s])"_s);
    prometheus.kill();
    prometheus.waitForFinished();

    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
    QVERIFY2(!frame->partial, qPrintable(frame->findings.isEmpty() ? QString() : frame->findings.first().message));
    const auto read = [&](QStringView metric, const Labels &labels = {}) {
        for (const Series &series : frame->series) {
            if (series.metric == metric && (labels.isEmpty() || series.labels.value(labels.firstKey()) == labels.first()))
                return series.samples;
        }
        return QList<Sample>();
    };
    QVERIFY(invocations.size() >= 2);
    QCOMPARE(read(u"invocations"), invocations);
    QCOMPARE(read(u"iterator-age-current"), age);
    QCOMPARE(read(u"duration", {{u"le"_s, u"100"_s}}), bucket);
    QCOMPARE(read(u"iterator-age"), passed);
    QVERIFY(!read(u"shop_open").isEmpty());
    QVERIFY(read(u"shop_empty").isEmpty());
    QVERIFY(resources);
    QVERIFY(std::any_of(resources->begin(), resources->end(), [](const Resource &r) { return r.type == u"function" && r.name == u"b-listener"; }));
    qInfo() << frame->series.size() << "series," << invocations.size() << "points each," << frame->spent.requests << "requests";
}

QTEST_GUILESS_MAIN(TestPrometheus)
#include "tst_prometheus.moc"
