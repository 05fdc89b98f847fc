// SPDX-License-Identifier: MIT
#include "core/net/http.h"
#include "core/plugin/registry.h"
#include "tests/core/net/hostile/behaviour.h"
#include "tests/core/net/hostile/witness.h"
#include "tests/support/secrets.h"

#include <QDateTime>
#include <QEventLoop>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;

// Everybody who asks servers, at servers of every bad kind. Whatever they do, asking ends, takes little memory, says what
// is wrong, tells nobody a secret and shows what good there is.

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

struct Outcome
{
    std::optional<Error> error;
    QString findings;
    qsizetype series = 0;
};

const char *nameOf(Asker asker)
{
    switch (asker) {
    case Asker::Http: return "http";
    case Asker::OpenMetrics: return "openmetrics";
    case Asker::Prometheus: return "prometheus";
    case Asker::CloudWatch: return "cloudwatch";
    case Asker::Cli: return "command line";
    }
    return "";
}

Behaviours everything()
{
    return transport() + tls() + statuses() + refusalsOfAws() + bodies() + bodiesOfApis() + addresses();
}

Outcome outcomeOf(const Result<Frame> &frame)
{
    if (!frame)
        return {frame.error(), {}, 0};
    QStringList messages;
    for (const Finding &finding : frame->findings)
        messages.append(finding.message);
    return {{}, messages.join(u'\n'), frame->series.size()};
}

} // namespace

Q_DECLARE_METATYPE(keelson::test::Behaviour)

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survives_data();
    void survives();
    void asksAgainOnlyWhenItMay_data();
    void asksAgainOnlyWhenItMay();
    void cleanupTestCase();

private:
    Outcome ask(Asker asker, const Stage &stage, Stop stop);
    Outcome visit(const Stage &stage, Stop stop);
    Outcome read(Asker asker, const Stage &stage, Stop stop);
    Outcome run(const Stage &stage);

    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<Http> m_http;
    OneSecret m_secrets;
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestHostile::initTestCase()
{
    for (const auto &name : QProcessEnvironment::systemEnvironment().keys()) {
        if (name.startsWith(u"AWS_"))
            qunsetenv(name.toLocal8Bit().constData());
    }
    qputenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
    qputenv("AWS_SECRET_ACCESS_KEY", "canary");
    qputenv("AWS_SESSION_TOKEN", "canary-token");
    m_registry = std::make_unique<Registry>(QStringList{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
    for (const QString &id : {u"openmetrics"_s, u"prometheus"_s, u"cloudwatch"_s})
        QVERIFY(m_registry->metricSource(id));
    m_http = std::make_unique<Http>();
}

Outcome TestHostile::visit(const Stage &stage, Stop stop)
{
    HttpRequest request{stage.url, {{"Authorization", "Bearer canary"}, {"X-Canary", "canary"}}};
    request.identity.authority = stage.authority;
    const Result<HttpReply> reply = away([&] { return m_http->get(request, stop); });
    if (!reply)
        return {reply.error(), {}, 0};
    const Result<void> judged = refusal(*reply);
    return judged ? Outcome{{}, {}, 1} : Outcome{judged.error(), {}, 0};
}

Outcome TestHostile::read(Asker asker, const Stage &stage, Stop stop)
{
    Options options{{asker == Asker::CloudWatch ? u"endpoint"_s : u"url"_s, stage.url.toString(QUrl::FullyEncoded)}};
    if (asker == Asker::CloudWatch)
        options.insert(u"region"_s, u"eu-west-1"_s);
    else
        options.insert(u"token"_s, u"mine"_s);
    QFile file(m_folder.filePath(u"authority.pem"_s));
    if (asker == Asker::Prometheus && !stage.authority.isEmpty() && file.open(QIODevice::WriteOnly)) {
        file.write(stage.authority);
        file.close();
        options.insert(u"authority"_s, file.fileName());
    }
    const auto session = m_registry->metricSource(QString::fromLatin1(nameOf(asker)))->open(options, m_secrets, *m_http);
    if (!session)
        return {session.error(), {}, 0};
    Query query;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    query.range = {now - 600'000, now};
    query.step = 60'000;
    return outcomeOf(away([&] { return (*session)->read(query, stop); }));
}

Outcome TestHostile::run(const Stage &stage)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KEELSON_SECRET_MINE"_s, u"canary"_s);
    QProcess cli;
    cli.setProcessEnvironment(environment);
    QEventLoop loop;
    connect(&cli, &QProcess::finished, &loop, &QEventLoop::quit);
    cli.start(QStringLiteral(KEELSON_BUILD "/bin/keelson-cli"), {u"watch"_s, u"--source"_s, u"openmetrics"_s, u"--url"_s, stage.url.toString(),
                                                                 u"--token"_s, u"mine"_s, u"--once"_s});
    loop.exec();
    const QString said = QString::fromUtf8(cli.readAllStandardError() + cli.readAllStandardOutput());
    if (cli.exitCode() == 0)
        return {{}, said, 1};
    return {Error{Error::Kind::Environment, said, u"stderr"_s, u"in it"_s}, {}, 0};
}

Outcome TestHostile::ask(Asker asker, const Stage &stage, Stop stop)
{
    switch (asker) {
    case Asker::Http: return visit(stage, stop);
    case Asker::Cli: return run(stage);
    default: return read(asker, stage, stop);
    }
}

void TestHostile::survives_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<int>("asker");
    const Behaviours all = everything();
    m_count = int(all.size());
    for (const Behaviour &behaviour : all) {
        for (auto told = behaviour.told.begin(); told != behaviour.told.end(); ++told)
            QTest::newRow((behaviour.name.left(80) + " / " + nameOf(told.key())).constData()) << behaviour << int(told.key());
    }
}

void TestHostile::survives()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(int, asker);
    const QString words = behaviour.told.value(Asker(asker));
    std::unique_ptr<AwsStub> server = behaviour.play ? std::make_unique<AwsStub>(behaviour.play) : nullptr;
    const Stage stage = server ? Stage{QUrl(server->url())} : behaviour.stage();
    // Those who stall are waited for; the others may be slow on a busy machine.
    const Stop stop{QDeadlineTimer(behaviour.stalls ? 600 : 60'000), {}};

    const LogWitness log;
    const MemoryWitness memory;
    const Outcome outcome = ask(Asker(asker), stage, stop);
    const qint64 grown = memory.grown();

    QVERIFY2(grown < 64 * mebibyte, qPrintable(QString::number(grown)));
    QVERIFY2(!log.text().contains(u"canary"), qPrintable(log.text()));
    QCOMPARE(stage.stolen ? stage.stolen() : 0, 0);
    if (behaviour.showsTheRest) {
        QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->text() : QString()));
        QVERIFY(outcome.series > 0);
        QVERIFY2(outcome.findings.contains(words), qPrintable(outcome.findings));
        QVERIFY(!outcome.findings.contains(u"canary"));
        return;
    }
    QVERIFY(outcome.error);
    const QString text = outcome.error->text();
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(!text.contains(u"canary"), qPrintable(text));
    QVERIFY2(!outcome.error->where.isEmpty() && !outcome.error->remedy.isEmpty(), qPrintable(text));
    QVERIFY(outcome.error->kind != Error::Kind::Cancelled);
}

void TestHostile::asksAgainOnlyWhenItMay_data()
{
    QTest::addColumn<int>("asker");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("requests");
    for (const Asker asker : {Asker::OpenMetrics, Asker::Prometheus}) {
        const auto row = [&](const char *name, const QByteArray &after, int requests) {
            QTest::newRow((QByteArray(name) + " / " + nameOf(asker)).constData()) << int(asker) << after << requests;
        };
        row("in a while", "100", 1);
        row("in a thousand million seconds", "1000000000", 1);
        row("in more than fits a number", "9999999999999999999999999", 1);
        row("at a time to come", QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(3600), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1(), 1);
        row("at once", "0", 3);
        row("before now", "-100", 3);
        row("at a time that is over", "Mon, 01 Jan 2001 00:00:00 GMT", 3);
        row("at some time", "soon", 3);
    }
}

void TestHostile::asksAgainOnlyWhenItMay()
{
    QFETCH(int, asker);
    QFETCH(QByteArray, after);
    QFETCH(int, requests);
    AwsStub server(says(answer("no", "429 Too Many Requests", "Retry-After: " + after + "\r\n")));
    const auto session = m_registry->metricSource(QString::fromLatin1(nameOf(Asker(asker))))->open({{u"url"_s, server.url()}}, m_secrets, *m_http);
    QVERIFY(session);
    for (int i = 0; i < 3; ++i) {
        const auto frame = away([&] { return (*session)->read({}, {}); });
        QVERIFY(!frame);
        QVERIFY2(frame.error().what.contains(u"fewer requests"), qPrintable(frame.error().what));
    }
    QCOMPARE(int(server.asked().size()), requests);
}

void TestHostile::cleanupTestCase()
{
    qInfo() << m_count << "behaviours of servers";
    QVERIFY(m_count >= 60);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
