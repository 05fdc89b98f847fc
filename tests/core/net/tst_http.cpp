// SPDX-License-Identifier: MIT
#include "core/net/http.h"
#include "tests/support/away.h"
#include "tests/support/loopbackserver.h"

#include <QTest>

#include <future>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What HTTP is to be like; `tst_hostile` shows what it withstands.

namespace {

/// Calls from a worker while this thread serves.
Result<HttpReply> fetch(Http &http, const HttpRequest &request, Stop stop = {})
{
    return away([&] { return http.get(request, stop); });
}

LoopbackServer::Script says(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers();
    void staysOnTheLinkWhereAsked_data();
    void staysOnTheLinkWhereAsked();
    void refusesWithoutNetwork_data();
    void refusesWithoutNetwork();
    void followsWithinTheOrigin();
    void keepsCredentialsFromOtherOrigins();
    void statuses_data();
    void statuses();
    void decompresses();
    void stopsAtOnce();
    void endsWithItsOwner();
    void showsNoSecrets();
};

void TestHttp::answers()
{
    LoopbackServer server(says(answer("a 1\n", "200 OK", "Content-Type: text/plain\r\nX-Two: a\r\n")));
    Http http;
    const Result<HttpReply> reply = fetch(http, {server.url(), {{"Authorization", "Bearer canary"}}});
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().text()));
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, QByteArray("a 1\n"));
    QCOMPARE(reply->headers.value("x-two"), QByteArray("a"));
    QVERIFY(server.lastRequest().contains("Bearer canary"));
    QVERIFY(refusal(*reply));
}

void TestHttp::staysOnTheLinkWhereAsked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("refused");
    QTest::newRow("link-local, asked for") << u"http://169.254.170.23/"_s << true << false;
    QTest::newRow("link-local of IPv6, asked for") << u"http://[fe80::1]/"_s << true << false;
    QTest::newRow("link-local, not asked for") << u"http://169.254.170.23/"_s << false << true;
    QTest::newRow("another machine, asked for") << u"http://192.0.2.1/"_s << true << true;
    QTest::newRow("a name, asked for") << u"http://host.example/"_s << true << true;
}

void TestHttp::staysOnTheLinkWhereAsked()
{
    QFETCH(QString, url);
    QFETCH(bool, asked);
    QFETCH(bool, refused);
    Http http;
    HttpRequest request{QUrl(url), {{"Authorization", "Bearer canary"}}};
    request.staysOnLink = asked;
    // Without time nothing is sent; only what is refused before that is bad input.
    const Result<HttpReply> reply = http.get(request, {QDeadlineTimer(0), {}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind == Error::Kind::BadInput, refused);
}

void TestHttp::refusesWithoutNetwork_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"http and https"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/x"_s << u"http and https"_s;
    QTest::newRow("no host") << u"http:///metrics"_s << u"http and https"_s;
    QTest::newRow("no scheme") << u"localhost:9464"_s << u"http and https"_s;
    QTest::newRow("nothing") << QString() << u"http and https"_s;
    QTest::newRow("password in the address") << u"http://me:canary@127.0.0.1/"_s << u"password"_s;
    QTest::newRow("host hidden behind an at") << u"https://cloud.example@evil.example/"_s << u"password"_s;
    QTest::newRow("token to another machine in the clear") << u"http://192.0.2.1/"_s << u"unencrypted"_s;
}

void TestHttp::refusesWithoutNetwork()
{
    QFETCH(QString, url);
    QFETCH(QString, words);
    Http http;
    const Result<HttpReply> reply = fetch(http, {QUrl(url), {{"Authorization", "Bearer canary"}}});
    QVERIFY(!reply);
    QVERIFY2(reply.error().text().contains(words), qPrintable(reply.error().text()));
    QVERIFY(!reply.error().text().contains(u"canary"));
    QCOMPARE(reply.error().kind, Error::Kind::BadInput);
}

void TestHttp::followsWithinTheOrigin()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(request.startsWith("GET /here ") ? answer("found 1\n")
                                                     : answer({}, "302 Found", "Location: /here\r\n"));
        socket.disconnectFromHost();
    });
    Http http;
    const Result<HttpReply> reply = fetch(http, {server.url(), {}});
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().text()));
    QCOMPARE(reply->body, QByteArray("found 1\n"));
    QCOMPARE(reply->url.path(), u"/here"_s);
}

void TestHttp::keepsCredentialsFromOtherOrigins()
{
    LoopbackServer other(says(answer("stolen 1\n")));
    LoopbackServer server(says(answer({}, "302 Found", "Location: " + other.url().toEncoded() + "\r\n")));
    Http http;
    const Result<HttpReply> reply = fetch(http, {server.url(), {{"Authorization", "Bearer canary"}}});
    QVERIFY(!reply);
    QVERIFY(reply.error().text().contains(u"not followed"));
    QCOMPARE(other.requests(), 0);
}

void TestHttp::statuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("words");
    for (const auto &[status, words] : std::initializer_list<std::pair<const char *, const char *>>{
             {"204 No Content", "without content"}, {"400 Bad Request", "status 400"}, {"401 Unauthorized", "refuses access"},
             {"403 Forbidden", "refuses access"}, {"404 Not Found", "nothing at this address"}, {"418 Teapot", "status 418"},
             {"429 Too Many Requests", "fewer requests"}, {"500 Oops", "failure of its own"},
             {"502 Bad Gateway", "failure of its own"}, {"503 Busy", "failure of its own"}, {"304 Not Modified", "status 304"}})
        QTest::newRow(status) << QByteArray(status) << QString::fromLatin1(words);
}

void TestHttp::statuses()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, words);
    LoopbackServer server(says(answer({}, status)));
    Http http;
    const Result<HttpReply> reply = fetch(http, {server.url(), {}});
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().text()));
    QCOMPARE(reply->status, status.left(3).toInt());
    const Result<void> judged = refusal(*reply);
    QVERIFY(!judged);
    QVERIFY2(judged.error().text().contains(words), qPrintable(judged.error().text()));
}

void TestHttp::decompresses()
{
    const QByteArray text = QByteArray("lambda_invocations_total 1\n").repeated(5000);
    const QByteArray packed = qCompress(text, 9).mid(4);
    LoopbackServer server(says(answer(packed, "200 OK", "Content-Encoding: deflate\r\n")));
    Http http;
    const Result<HttpReply> reply = fetch(http, {server.url(), {}});
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().text()));
    QCOMPARE(reply->body, text);
}

void TestHttp::stopsAtOnce()
{
    LoopbackServer server([](QTcpSocket &, const QByteArray &) {});
    Http http;
    std::stop_source source;
    Stop stop;
    stop.token = source.get_token();
    auto call = std::async(std::launch::async, [&] { return http.get({server.url(), {}}, stop); });
    QTRY_COMPARE(server.requests(), 1);
    source.request_stop();
    QCOMPARE(call.wait_for(5s), std::future_status::ready);  // Without the stop it would last 30 s.
    QCOMPARE(call.get().error().kind, Error::Kind::Cancelled);
}

void TestHttp::endsWithItsOwner()
{
    LoopbackServer server([](QTcpSocket &, const QByteArray &) {});
    auto http = std::make_unique<Http>();
    auto call = std::async(std::launch::async, [&http = *http, &server] { return http.get({server.url(), {}}, {}); });
    QTRY_COMPARE(server.requests(), 1);
    http.reset();
    QCOMPARE(call.wait_for(5s), std::future_status::ready);
    QVERIFY(!call.get());
}

void TestHttp::showsNoSecrets()
{
    QCOMPARE(redacted(QUrl(u"https://me:canary@host/path?token=canary#canary"_s)), u"https://host/path?\u2026"_s);
    QVERIFY(redacted(QUrl(u"http://host/"_s + QString(5000, u'x'))).size() < 300);
    QVERIFY(isLoopback(QUrl(u"http://localhost:1/"_s)));
    QVERIFY(isLoopback(QUrl(u"http://127.9.9.9/"_s)));
    QVERIFY(isLoopback(QUrl(u"http://[::1]/"_s)));
    QVERIFY(!isLoopback(QUrl(u"http://localhost.evil.example/"_s)));
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
