// SPDX-License-Identifier: MIT
#include "core/metrics/feed.h"
#include "core/net/http.h"
#include "core/plugin/registry.h"
#include "tests/core/net/hostile/behaviour.h"
#include "tests/core/net/hostile/witness.h"
#include "tests/support/secrets.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A machine that is not on our side: its files, its environment, its clock, its network.

namespace {

/// A person's home, as the environment names it while this lives.
class Home
{
public:
    Home()
    {
        qputenv("HOME", QFile::encodeName(m_folder.path()));
        qputenv("PATH", QFile::encodeName(m_folder.filePath(u"bin"_s)) + ":/bin");
        QDir(m_folder.path()).mkpath(u".aws/sso/cache"_s);
        QDir(m_folder.path()).mkpath(u"bin"_s);
    }
    ~Home()
    {
        qputenv("HOME", m_home);
        qputenv("PATH", m_path);
    }
    Home(const Home &) = delete;
    Home &operator=(const Home &) = delete;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text, mode_t mode = 0600) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), mode), 0);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_home = qgetenv("HOME");
    QByteArray m_path = qgetenv("PATH");
};

const QByteArray keys = "[p]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = canary\n";

using Furnish = std::function<void(const Home &)>;

} // namespace

Q_DECLARE_METATYPE(Furnish)

class TestHostileMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsNoHarmOutOfFiles_data();
    void readsNoHarmOutOfFiles();
    void runsAProgramOnlyWhenAsked();
    void sendsNothingToAProxy_data();
    void sendsNothingToAProxy();
    void sendsNoSecondLine();
    void findsNobodyAtTheNextAddress();
    void trustsNoOtherCertificateLater();
    void wakesAfterEightHours();
    void fiftyFeedsFail();

private:
    Result<Frame> readAws(const QString &endpoint, Options options);
    Result<Frame> readPrometheus(MetricSession &session, qint64 from, qint64 to);

    std::unique_ptr<Registry> m_registry;
    Http m_http;
    OneSecret m_secrets;
};

void TestHostileMachine::initTestCase()
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (name.startsWith(u"AWS_"))
            qunsetenv(name.toLocal8Bit().constData());
    }
    qputenv("AWS_EC2_METADATA_DISABLED", "true");
    m_registry = std::make_unique<Registry>(QStringList{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
}

Result<Frame> TestHostileMachine::readAws(const QString &endpoint, Options options)
{
    options.insert(u"endpoint"_s, endpoint);
    options.insert(u"profile"_s, u"p"_s);
    if (!options.contains(u"region"_s))
        options.insert(u"region"_s, u"eu-west-1"_s);
    const auto session = m_registry->metricSource(u"cloudwatch"_s)->open(options, m_secrets, m_http);
    if (!session)
        return session.error();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Query query;
    query.range = {now - 600'000, now};
    return away([&] { return (*session)->read(query, Stop{QDeadlineTimer(60'000), {}}); });
}

Result<Frame> TestHostileMachine::readPrometheus(MetricSession &session, qint64 from, qint64 to)
{
    Query query;
    query.range = {from, to};
    query.step = 60'000;
    return away([&] { return session.read(query, Stop{QDeadlineTimer(60'000), {}}); });
}

void TestHostileMachine::readsNoHarmOutOfFiles_data()
{
    QTest::addColumn<Furnish>("furnish");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<bool>("shows");
    const auto config = [](const QByteArray &text) {
        return Furnish([text](const Home &home) { home.write(u".aws/config"_s, text); });
    };
    const auto row = [](const char *name, const Furnish &furnish, const QString &words, const QString &remedy, bool shows = false) {
        QTest::newRow(name) << furnish << words << remedy << shows;
    };
    row("a program for credentials", [](const Home &home) {
        home.write(u"bin/aws"_s, "#!/bin/sh\ntouch \"$HOME/ran\"\n", 0700);
        home.write(u".aws/config"_s, "[profile p]\ncredential_process = /bin/touch " + QFile::encodeName(home.path(u"ran"_s)) + "\n");
    }, u"not run unasked"_s, u"switch on"_s);
    row("a program behind a sign-in", [](const Home &home) {
        home.write(u"bin/aws"_s, "#!/bin/sh\ntouch \"$HOME/ran\"\n", 0700);
        home.write(u".aws/config"_s, "[profile p]\nsso_start_url=u\nsso_region=eu-west-1\nsso_account_id=1\nsso_role_name=r\ncredential_process=/bin/x\n");
    }, u"signed in"_s, u"aws sso login"_s);
    row("a program behind a role", [](const Home &home) {
        home.write(u"bin/aws"_s, "#!/bin/sh\ntouch \"$HOME/ran\"\n", 0700);
        home.write(u".aws/config"_s, "[profile p]\nrole_arn=r\nsource_profile=q\n[profile q]\ncredential_process=/bin/x\n");
    }, u"not run unasked"_s, u"switch on"_s);
    row("profiles that lean on each other", config("[profile p]\nrole_arn=r\nsource_profile=q\n[profile q]\nrole_arn=r\nsource_profile=p\n"),
        u"circle"_s, u"source_profile"_s);
    row("a line of 10 MB", config("[profile p]\nregion = " + QByteArray(10'000'000, 'x') + "\n"), u"too large"_s, u"Move it"_s);
    row("a million sections", config(QByteArray("[profile x]\n").repeated(80'000)), u"no profile"_s, u"x"_s);
    row("bytes that are no text", config(QByteArray("[profile \xff\xfe]\n\0\x01=\x02\n", 20)), u"no profile"_s, {});
    row("keys others can read", [](const Home &home) { home.write(u".aws/credentials"_s, keys, 0644); }, u"chmod 600"_s, {}, true);
    row("keys others cannot read", [](const Home &home) { home.write(u".aws/credentials"_s, keys); }, {}, {}, true);
    row("keys others can change", [](const Home &home) { home.write(u".aws/credentials"_s, keys, 0666); }, u"can change this file"_s, u"chmod go-w"_s);
    row("profiles others can change", [](const Home &home) {
        home.write(u".aws/credentials"_s, keys);
        home.write(u".aws/config"_s, "[profile p]\n", 0646);
    }, u"can change this file"_s, u"chmod go-w"_s);
    row("a pipe nobody writes to", [](const Home &home) { QCOMPARE(::mkfifo(QFile::encodeName(home.path(u".aws/config"_s)).constData(), 0600), 0); },
        u"cannot be read"_s, u"permissions"_s);
    row("a folder", [](const Home &home) { QVERIFY(QDir().mkpath(home.path(u".aws/credentials"_s))); }, u"cannot be read"_s, u"permissions"_s);
    row("a device without end", [](const Home &home) { QVERIFY(QFile::link(u"/dev/zero"_s, home.path(u".aws/config"_s))); }, u"cannot be read"_s, u"permissions"_s);
    row("a sign-in that is over", [](const Home &home) {
        home.write(u".aws/config"_s, "[profile p]\nsso_start_url=u\nsso_region=eu-west-1\nsso_account_id=1\nsso_role_name=r\n");
        // The name is the SHA-1 of "u".
        home.write(u".aws/sso/cache/51e69892ab49df85c6230ccc57f8e1d1606caccc.json"_s, R"({"accessToken":"canary","expiresAt":"2001-01-01T00:00:00Z"})");
    }, u"no longer"_s, u"aws sso login --profile p"_s);
    row("a sign-in to a host of its own", config("[profile p]\nsso_start_url=u\nsso_region=x@evil.example/\nsso_account_id=1\nsso_role_name=r\n"),
        u"sso_region"_s, u"aws configure sso"_s);
    row("keys of two lines", [](const Home &home) {
        home.write(u".aws/credentials"_s, "[p]\naws_access_key_id = A\naws_secret_access_key = canary\\r\\nX-Evil: 1 2\n");
    }, u"damaged"_s, u"together"_s);
}

void TestHostileMachine::readsNoHarmOutOfFiles()
{
    QFETCH(Furnish, furnish);
    QFETCH(QString, words);
    QFETCH(QString, remedy);
    QFETCH(bool, shows);
    AwsStub aws(atValues([](QTcpSocket &socket, const Asked &asked) { socket.write(json(metricData(asked))); }));
    const Home home;
    furnish(home);
    const LogWitness log;
    const MemoryWitness memory;
    const Result<Frame> frame = readAws(aws.url(), {});
    QVERIFY(memory.grown() < 64 * 1024 * 1024);
    QVERIFY(!QFile::exists(home.path(u"ran"_s)));
    QVERIFY(!log.text().contains(u"canary"));
    if (shows) {
        QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
        QVERIFY(!frame->series.isEmpty());
        const auto tells = [&](const Finding &finding) { return finding.rule == u"cloudwatch.open"; };
        QCOMPARE(std::any_of(frame->findings.begin(), frame->findings.end(), tells), !words.isEmpty());
        return;
    }
    QVERIFY(!frame);
    const Error &error = frame.error();
    QVERIFY2(error.what.contains(words), qPrintable(error.text()));
    QVERIFY2(error.remedy.contains(remedy) && !error.where.isEmpty(), qPrintable(error.text()));
    QVERIFY2(!error.text().contains(u"canary"), qPrintable(error.text()));
    QCOMPARE(aws.asked().size(), 0);
}

void TestHostileMachine::runsAProgramOnlyWhenAsked()
{
    AwsStub aws(atValues([](QTcpSocket &socket, const Asked &asked) { socket.write(json(metricData(asked))); }));
    const Home home;
    home.write(u"bin/aws"_s, "#!/bin/sh\necho '{\"Version\":1,\"AccessKeyId\":\"AK\",\"SecretAccessKey\":\"canary\"}'\n", 0700);
    home.write(u".aws/config"_s, "[profile p]\ncredential_process = /bin/x\n");
    QVERIFY(!readAws(aws.url(), {}));
    const Result<Frame> frame = readAws(aws.url(), {{u"program"_s, true}});
    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
    QVERIFY(!frame->series.isEmpty());
}

void TestHostileMachine::sendsNothingToAProxy_data()
{
    QTest::addColumn<QByteArray>("variable");
    for (const char *variable : {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        QTest::newRow(variable) << QByteArray(variable);
}

/// What a token may travel to in the clear is this machine, and not a proxy somewhere.
void TestHostileMachine::sendsNothingToAProxy()
{
    QFETCH(QByteArray, variable);
    AwsStub proxy(says(answer("up 1\n")));
    AwsStub server(says(answer("up 1\nup2 1\n")));
    qputenv(variable.constData(), proxy.url().toLatin1());
    Http http;
    const auto session = m_registry->metricSource(u"openmetrics"_s)->open({{u"url"_s, server.url()}, {u"token"_s, u"mine"_s}}, m_secrets, http);
    const Result<Frame> frame = away([&] { return (*session)->read({}, {}); });
    qunsetenv(variable.constData());
    QCOMPARE(proxy.asked().size(), 0);
    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
    QCOMPARE(frame->series.size(), 2);
}

void TestHostileMachine::sendsNoSecondLine()
{
    AwsStub server(says(answer("up 1\n")));
    for (const char *value : {"canary\r\nX-Evil: 1", "canary\n", "can\0ary"}) {
        const HttpRequest request{QUrl(server.url()), {{"Authorization", QByteArray(value, value[3] == '\0' ? 7 : qstrlen(value))}}};
        const Result<HttpReply> reply = away([&] { return m_http.get(request, {}); });
        QVERIFY(!reply);
        QVERIFY2(reply.error().text().contains(u"more than one line"), qPrintable(reply.error().text()));
        QVERIFY(!reply.error().text().contains(u"canary"));
    }
    QCOMPARE(server.asked().size(), 0);
}

/// As far as this machine allows: the address is gone and its neighbour listens at the same port.
void TestHostileMachine::findsNobodyAtTheNextAddress()
{
    auto server = std::make_unique<LoopbackServer>([](QTcpSocket &socket, const QByteArray &) { socket.write(answer("up 1\n")); });
    const auto session = m_registry->metricSource(u"openmetrics"_s)->open({{u"url"_s, server->url().toString()}, {u"token"_s, u"mine"_s}}, m_secrets, m_http);
    QVERIFY(away([&] { return (*session)->read({}, {}); }));
    QTcpServer neighbour;
    const quint16 port = server->port();
    server.reset();
    QVERIFY(neighbour.listen(QHostAddress(u"127.0.0.2"_s), port));
    const Result<Frame> frame = away([&] { return (*session)->read({}, {}); });
    QVERIFY(!frame);
    QVERIFY2(frame.error().text().contains(u"Nothing answers"), qPrintable(frame.error().text()));
    QVERIFY(!neighbour.hasPendingConnections());
}

void TestHostileMachine::trustsNoOtherCertificateLater()
{
    const Stage stage = swapsCertificate();
    HttpRequest request{stage.url, {{"Authorization", "Bearer canary"}}};
    request.identity.authority = stage.authority;
    const Result<HttpReply> first = away([&] { return m_http.get(request, {}); });
    QVERIFY2(first, qPrintable(first ? QString() : first.error().text()));
    for (int i = 0; i < 2; ++i) {
        const Result<HttpReply> next = away([&] { return m_http.get(request, {}); });
        QVERIFY(!next);
        QVERIFY2(next.error().text().contains(u"cannot be trusted"), qPrintable(next.error().text()));
    }
    QCOMPARE(stage.stolen(), 1);  // The first one only.
}

void TestHostileMachine::wakesAfterEightHours()
{
    // Keeps connections open, which do not survive the night.
    const auto server = [] {
        return std::make_unique<LoopbackServer>([](QTcpSocket &socket, const QByteArray &request) {
            const Asked asked{request.left(request.indexOf("\r\n")), request, {}};
            atValues([](QTcpSocket &s, const Asked &) { s.write(matrix(R"({"metric":{"keelson_name":"up"},"values":[[TIME,"1"]]})")); })(socket, asked);
        });
    };
    auto today = server();
    const quint16 port = today->port();
    const auto session = m_registry->metricSource(u"prometheus"_s)->open({{u"url"_s, today->url({}).toString()}}, m_secrets, m_http);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    constexpr qint64 hour = 3'600'000;
    QVERIFY(readPrometheus(**session, now - 8 * hour - 600'000, now - 8 * hour));
    today = server();
    QVERIFY(today->moveTo(port));
    const Result<Frame> frame = readPrometheus(**session, now - 8 * hour, now);
    QVERIFY2(frame, qPrintable(frame ? QString() : frame.error().text()));
    QCOMPARE(frame->series.size(), 1);
    // And a clock that went back asks for a time that ends before it begins.
    QVERIFY(readPrometheus(**session, now, now - 8 * hour));
}

void TestHostileMachine::fiftyFeedsFail()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    FeedPlan plan;
    plan.source = m_registry->metricSource(u"openmetrics"_s);
    plan.options = {{u"url"_s, u"http://127.0.0.1:%1/"_s.arg(closed.serverPort())}, {u"token"_s, u"mine"_s}};
    closed.close();
    plan.interval = 10ms;
    plan.backoff = 10ms;
    plan.backoffLimit = 50ms;
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceBeat.restart()); });
    std::vector<std::unique_ptr<Feed>> feeds;
    const MemoryWitness memory;
    for (int i = 0; i < 50; ++i) {
        feeds.push_back(std::make_unique<Feed>(m_http, m_secrets));
        feeds.back()->start(plan);
    }
    sinceBeat.start();
    heart.start(1);
    const auto hasFailed = [](const auto &feed) { return feed->state().kind == FeedState::Kind::Failing && feed->state().failures > 3; };
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(feeds.begin(), feeds.end(), hasFailed), 60'000);
    for (const auto &feed : feeds) {
        const Error error = feed->state().error;
        QVERIFY2(error.text().contains(u"Nothing answers") && error.text().contains(u"127.0.0.1"), qPrintable(error.text()));
    }
    qInfo() << "longest time this thread was kept:" << longest << "ms";
    QVERIFY(memory.grown() < 64 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestHostileMachine)
#include "tst_hostilemachine.moc"
