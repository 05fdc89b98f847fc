// SPDX-License-Identifier: MIT
#include "core/metrics/catalogue.h"
#include "core/metrics/feed.h"
#include "core/net/http.h"
#include "core/plugin/registry.h"
#include "tests/support/away.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/secrets.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestOpenMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void describesItself();
    void checksOptions_data();
    void checksOptions();
    void readsAnEndpoint();
    void sendsTheToken();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void restsWhenAsked();
    void feedsAndRecovers();
    void readsTheNextOneAtTheAddress();
    void feedStopsAtOnce();
    void readsPrometheusItself();

private:
    Result<Frame> readOnce(const QUrl &url);

    std::unique_ptr<Registry> m_registry;
    const MetricSource *m_source = nullptr;
    Http m_http;
    OneSecret m_secrets;
};

void TestOpenMetrics::initTestCase()
{
    m_registry = std::make_unique<Registry>(QStringList{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
    m_source = m_registry->metricSource(u"openmetrics"_s);
    QVERIFY(m_source);
}

Result<Frame> TestOpenMetrics::readOnce(const QUrl &url)
{
    auto session = m_source->open({{u"url"_s, url.toString()}}, m_secrets, m_http);
    if (!session)
        return session.error();
    return away([&] { return (*session)->read({}, {}); });
}

void TestOpenMetrics::describesItself()
{
    QVERIFY(m_registry->ids(KeelsonMetricSource_iid).contains(u"openmetrics"_s));
    QCOMPARE(m_source->id(), u"openmetrics"_s);
    QVERIFY(!m_source->label().isEmpty());
    for (const Option &option : m_source->options())
        QVERIFY(!option.label.isEmpty() && !option.help.isEmpty());
}

void TestOpenMetrics::checksOptions_data()
{
    QTest::addColumn<Options>("options");
    QTest::addColumn<QString>("where");
    QTest::newRow("no address") << Options{} << u"url"_s;
    QTest::newRow("not an address") << Options{{u"url"_s, u"metrics please"_s}} << u"url"_s;
    QTest::newRow("interval not a number") << Options{{u"url"_s, u"http://h/"_s}, {u"interval"_s, u"often"_s}} << u"interval"_s;
    QTest::newRow("unknown option") << Options{{u"url"_s, u"http://h/"_s}, {u"colour"_s, u"red"_s}} << u"colour"_s;
    QTest::newRow("unknown secret") << Options{{u"url"_s, u"http://h/"_s}, {u"token"_s, u"other"_s}} << QString();
}

void TestOpenMetrics::checksOptions()
{
    QFETCH(Options, options);
    QFETCH(QString, where);
    const auto session = m_source->open(options, m_secrets, m_http);
    QVERIFY(!session);
    QCOMPARE(session.error().where, where);
    QVERIFY(!session.error().what.isEmpty());
}

void TestOpenMetrics::readsAnEndpoint()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(answer("queue_depth{function=\"a-b-local-listener\"} 3\nup 1\n"));
    });
    const Result<Frame> frame = readOnce(server.url());
    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
    QCOMPARE(frame->series.size(), 2);
    QCOMPARE(frame->series[0].metric, QString(metrics::queueDepth));
    QVERIFY(!frame->partial);
    QVERIFY(server.lastRequest().contains("openmetrics-text"));
}

void TestOpenMetrics::sendsTheToken()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &) { socket.write(answer("up 1\n")); });
    auto session = m_source->open({{u"url"_s, server.url().toString()}, {u"token"_s, u"mine"_s}}, m_secrets, m_http);
    QVERIFY(session);
    QVERIFY(away([&] { return (*session)->read({}, {}); }));
    QVERIFY(server.lastRequest().contains("Authorization: Bearer canary\r\n"));
}

void TestOpenMetrics::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("words");
    QTest::newRow("a page") << answer("<!DOCTYPE html><html>Sign in</html>") << u"web page"_s;
    QTest::newRow("a page by its type") << answer("metrics", "200 OK", "Content-Type: text/html\r\n") << u"web page"_s;
    QTest::newRow("JSON") << answer("{\"a\": 1}\n") << u"not metrics"_s;
    QTest::newRow("empty") << answer({}) << u"without content"_s;
    QTest::newRow("not there") << answer("no", "404 Not Found") << u"nothing at this address"_s;
    QTest::newRow("denied") << answer("no", "403 Forbidden") << u"refuses access"_s;
    QTest::newRow("broken") << answer("no", "500 Oops") << u"failure of its own"_s;
}

void TestOpenMetrics::namesWhatIsWrong()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, words);
    LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) { socket.write(reply); });
    const Result<Frame> frame = readOnce(server.url());
    QVERIFY(!frame);
    QVERIFY2(frame.error().text().contains(words), qPrintable(frame.error().text()));
    QVERIFY2(frame.error().where.contains(u"127.0.0.1"), qPrintable(frame.error().where));
}

void TestOpenMetrics::restsWhenAsked()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(answer({}, "429 Too Many Requests", "Retry-After: 100\r\n"));
    });
    auto session = m_source->open({{u"url"_s, server.url().toString()}}, m_secrets, m_http);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!away([&] { return (*session)->read({}, {}); }));
    QCOMPARE(server.requests(), 1);
}

void TestOpenMetrics::feedsAndRecovers()
{
    bool broken = false;
    LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(broken ? answer({}, "503 Busy") : answer("up 1\n"));
    });
    Feed feed(m_http, m_secrets);
    QSignalSpy frames(&feed, &Feed::received);
    FeedPlan plan;
    plan.source = m_source;
    plan.options = {{u"url"_s, server.url().toString()}};
    plan.interval = 20ms;
    plan.backoff = 20ms;
    plan.backoffLimit = 50ms;
    feed.start(plan);
    QCOMPARE(feed.state().kind, FeedState::Kind::Connecting);
    QTRY_VERIFY(frames.size() >= 3);
    QCOMPARE(feed.state().kind, FeedState::Kind::Reading);
    broken = true;
    QTRY_COMPARE(feed.state().kind, FeedState::Kind::Failing);
    QTRY_VERIFY(feed.state().failures >= 3);
    QVERIFY2(feed.state().error.text().contains(u"503"), qPrintable(feed.state().error.text()));
    QVERIFY(feed.state().lastRead > 0);
    broken = false;
    QTRY_COMPARE(feed.state().kind, FeedState::Kind::Reading);
    QCOMPARE(feed.state().failures, 0);
}

void TestOpenMetrics::readsTheNextOneAtTheAddress()
{
    // Keeps the connection open, as real programs do, until the process goes.
    const auto process = [](const QByteArray &value) {
        return std::make_unique<LoopbackServer>([value](QTcpSocket &socket, const QByteArray &) {
            const QByteArray body = "up " + value + "\n";
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        });
    };
    std::unique_ptr<LoopbackServer> server = process("1");
    const quint16 port = server->port();
    Feed feed(m_http, m_secrets);
    QSignalSpy states(&feed, &Feed::stateChanged);
    double last = 0;
    connect(&feed, &Feed::received, this, [&](const Frame &frame) { last = frame.series.value(0).samples.value(0).value; });
    FeedPlan plan;
    plan.source = m_source;
    plan.options = {{u"url"_s, server->url().toString()}};
    plan.interval = 20ms;
    plan.backoff = 20ms;
    plan.backoffLimit = 50ms;
    feed.start(plan);
    QTRY_COMPARE(last, 1);
    for (const double next : {2, 3}) {
        server.reset();
        QTRY_COMPARE(feed.state().kind, FeedState::Kind::Failing);
        server = process(QByteArray::number(next));
        QVERIFY(server->moveTo(port));
        QTRY_COMPARE(last, next);
        QCOMPARE(feed.state().kind, FeedState::Kind::Reading);
    }
}

void TestOpenMetrics::feedStopsAtOnce()
{
    LoopbackServer server([](QTcpSocket &, const QByteArray &) {});
    auto feed = std::make_unique<Feed>(m_http, m_secrets);
    QSignalSpy states(feed.get(), &Feed::stateChanged);
    FeedPlan plan;
    plan.source = m_source;
    plan.options = {{u"url"_s, server.url().toString()}};
    feed->start(plan);
    QTRY_COMPARE(server.requests(), 1);
    feed->stop();
    QCOMPARE(feed->state().kind, FeedState::Kind::Stopped);
    feed->start(plan);  // While the former one is still giving up.
    QTRY_COMPARE(server.requests(), 2);
    feed.reset();       // Would hang for 10 s if a read could not be interrupted.
}

void TestOpenMetrics::readsPrometheusItself()
{
    const QString program = QStandardPaths::findExecutable(u"prometheus"_s);
    if (program.isEmpty()) {
        qInfo("KEELSON-SKIPPED prometheus is not installed");
        QSKIP("prometheus is not installed");
    }
    QTemporaryDir folder;
    QFile config(folder.filePath(u"prometheus.yml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("scrape_configs: []\n");
    config.close();
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QString address = u"127.0.0.1:%1"_s.arg(free.serverPort());
    free.close();
    QProcess prometheus;
    prometheus.start(program, {u"--config.file="_s + config.fileName(), u"--storage.tsdb.path="_s + folder.filePath(u"data"_s),
                               u"--web.listen-address="_s + address});
    QVERIFY(prometheus.waitForStarted());
    const QUrl url(u"http://"_s + address + u"/metrics"_s);
    Result<Frame> frame = readOnce(url);
    for (int i = 0; i < 100 && !frame; ++i) {
        QTest::qWait(100);
        frame = readOnce(url);
    }
    prometheus.kill();
    prometheus.waitForFinished();
    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
    QVERIFY(!frame->partial);
    QVERIFY(frame->series.size() > 100);
    QVERIFY(std::any_of(frame->series.begin(), frame->series.end(),
                        [](const Series &series) { return series.metric == u"prometheus_build_info"; }));
    qInfo() << frame->series.size() << "series of prometheus";
}

QTEST_GUILESS_MAIN(TestOpenMetrics)
#include "tst_openmetrics.moc"
