// SPDX-License-Identifier: MIT
#include "tests/support/awsstub.h"
#include "plugins/sources/cloudwatch/credentials_chain.h"
#include "plugins/sources/cloudwatch/credentials_providers.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace keelson;
using namespace keelson::test;
using namespace keelson::cloudwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "canary/SECRET+key";

QByteArray inHours(double hours)
{
    return QDateTime::currentDateTimeUtc().addSecs(qint64(hours * 3600)).toString(Qt::ISODate).toLatin1();
}

QByteArray role(const QByteArray &action, const QByteArray &key, double hours)
{
    return answer("<" + action + "Response><" + action + "Result><Credentials><AccessKeyId>" + key + "</AccessKeyId>"
                  "<SecretAccessKey>canary2</SecretAccessKey><SessionToken>canary3</SessionToken><Expiration>"
                  + inHours(hours) + "</Expiration></Credentials></" + action + "Result></" + action + "Response>",
                  "200 OK", "Content-Type: text/xml\r\n");
}

QByteArray machine(const QByteArray &key, double hours)
{
    return json("{\"Code\":\"Success\",\"AccessKeyId\":\"" + key + "\",\"SecretAccessKey\":\"canary2\",\"Token\":\"canary3\","
                "\"Expiration\":\"" + inHours(hours) + "\"}");
}

/// A person's home with the files of the AWS tools, and no machine that gives credentials.
struct Home
{
    QTemporaryDir folder;
    Surroundings around;

    Home()
    {
        around.environment = QProcessEnvironment();
        around.home = folder.path();
        set("AWS_EC2_METADATA_DISABLED", u"true"_s);
    }

    void set(const char *name, const QString &value) { around.environment.insert(QString::fromLatin1(name), value); }
    void write(const QString &path, const QByteArray &content, QFile::Permissions more = {}) const
    {
        const QString whole = folder.filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.setPermissions(file.permissions() | more);
    }
    void config(const QByteArray &text) const { write(u".aws/config"_s, text); }
    void credentials(const QByteArray &text) const { write(u".aws/credentials"_s, text); }
};

} // namespace

class TestAwsCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsProfiles();
    void findsRegions();
    void takesTheEnvironment();
    void aNamedProfileLeavesTheEnvironmentOut();
    void refuses_data();
    void refuses();
    void takesOnARole();
    void takesOnARoleWithAToken();
    void takesTheTokenOfASignIn();
    void asksForANewSignIn_data();
    void asksForANewSignIn();
    void asksTheContainer();
    void asksNoOtherContainer_data();
    void asksNoOtherContainer();
    void asksTheInstance();
    void asksNoOtherInstance();
    void asksTheCli();
    void hidesWhatTheCliSays();
    void stopsTheCli();
    void renewsInTime_data();
    void renewsInTime();
    void keepsThoseStillGoodWhenRenewingFails();

private:
    Result<Credentials> ask(Home &home, const QString &profile = {}, const QString &endpoint = u"http://127.0.0.1:1"_s)
    {
        CredentialChain chain(home.around, profile, *placeOf(u"eu-west-1"_s, endpoint), m_http);
        return away([&] { return chain.current({}); });
    }

    Http m_http;
};

void TestAwsCredentials::readsProfiles()
{
    const Profiles profiles = parsedProfiles(
        "region = nowhere\n[default]\nregion=eu-west-1 # home\n[profile  a b]\nRegion = us-east-1\ns3 =\n  region = nested\n"
        "[profile \"quoted\"]\nregion = r\n[sso-session corp]\nsso_region = eu-central-1\n[other thing]\nregion=x\n[broken\nregion=y\n"
        "; comment\nno equals here\n=nothing\n",
        "[default]\naws_access_key_id = AKID\naws_secret_access_key=a=b#c\n[profile odd]\nregion = z\n");
    QCOMPARE(profiles.profiles.value(u"default"_s).value(u"region"_s), u"eu-west-1"_s);
    QCOMPARE(profiles.profiles.value(u"default"_s).value(u"aws_secret_access_key"_s), u"a=b#c"_s);
    QCOMPARE(profiles.profiles.value(u"a b"_s).value(u"region"_s), u"us-east-1"_s);
    QCOMPARE(profiles.profiles.value(u"quoted"_s).value(u"region"_s), u"r"_s);
    QCOMPARE(profiles.profiles.value(u"profile odd"_s).value(u"region"_s), u"z"_s);
    QCOMPARE(profiles.sessions.value(u"corp"_s).value(u"sso_region"_s), u"eu-central-1"_s);
    QCOMPARE(profiles.profiles.size(), 4);
}

void TestAwsCredentials::findsRegions()
{
    Home home;
    const Profiles profiles = parsedProfiles("[profile p]\nregion = eu-north-1\n", {});
    QCOMPARE(regionOf(home.around, profiles, u"p"_s, u"us-east-1"_s), u"us-east-1"_s);
    QCOMPARE(regionOf(home.around, profiles, u"p"_s, {}), u"eu-north-1"_s);
    QCOMPARE(regionOf(home.around, profiles, u"q"_s, {}), QString());
    home.set("AWS_DEFAULT_REGION", u"sa-east-1"_s);
    QCOMPARE(regionOf(home.around, profiles, u"p"_s, {}), u"sa-east-1"_s);
}

void TestAwsCredentials::takesTheEnvironment()
{
    Home home;
    home.set("AWS_ACCESS_KEY_ID", u"AKENV"_s);
    home.set("AWS_SECRET_ACCESS_KEY", u"s"_s);
    home.set("AWS_SESSION_TOKEN", u"t"_s);
    home.credentials("[default]\naws_access_key_id = AKFILE\naws_secret_access_key = s\n");
    QCOMPARE(*ask(home), (Credentials{"AKENV", "s", "t"}));
    home.set("AWS_ACCESS_KEY_ID", QString());
    home.set("AWS_SECRET_ACCESS_KEY", QString());
    QCOMPARE(ask(home)->keyId, QByteArray("AKFILE"));
}

void TestAwsCredentials::aNamedProfileLeavesTheEnvironmentOut()
{
    Home home;
    home.set("AWS_ACCESS_KEY_ID", u"AKENV"_s);
    home.set("AWS_SECRET_ACCESS_KEY", u"s"_s);
    home.credentials("[mine]\naws_access_key_id = AKFILE\naws_secret_access_key = s\n");
    QCOMPARE(ask(home, u"mine"_s)->keyId, QByteArray("AKFILE"));
    home.set("AWS_PROFILE", u"mine"_s);
    QCOMPARE(ask(home)->keyId, QByteArray("AKENV"));
    home.config("[profile bare]\nregion = eu-west-1\n");
    QVERIFY(!ask(home, u"bare"_s));
}

void TestAwsCredentials::refuses_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("nothing at all") << QByteArray() << QString() << u"no credentials"_s << u"aws configure sso"_s;
    QTest::newRow("no such profile") << QByteArray("[profile a]\n[profile b]\n") << u"c"_s << u"no profile \"c\""_s << u"a, b"_s;
    QTest::newRow("no profile at all") << QByteArray() << u"c"_s << u"no profile \"c\""_s << u"aws configure sso --profile c"_s;
    QTest::newRow("a profile without") << QByteArray("[profile c]\nregion=r\n") << u"c"_s << u"says nothing"_s << u"--profile c"_s;
    QTest::newRow("half a key") << QByteArray("[profile c]\naws_access_key_id=canary\n") << u"c"_s << u"incomplete"_s << u"together"_s;
    QTest::newRow("a key of two lines") << QByteArray("[profile c]\naws_access_key_id=a\naws_secret_access_key=canary x\n") << u"c"_s << u"damaged"_s << u"together"_s;
    QTest::newRow("roles in a circle") << QByteArray("[profile c]\nrole_arn=r\nsource_profile=d\n[profile d]\nrole_arn=r\nsource_profile=c\n")
                                       << u"c"_s << u"circle"_s << u"source_profile"_s;
    QTest::newRow("a role of nobody") << QByteArray("[profile c]\nrole_arn=r\n") << u"c"_s << u"Nobody"_s << u"source_profile"_s;
    QTest::newRow("a role with a device") << QByteArray("[profile c]\nrole_arn=r\nmfa_serial=m\nsource_profile=d\n") << u"c"_s << u"device"_s << u"terminal"_s;
    QTest::newRow("a login without the CLI") << QByteArray("[profile c]\nlogin_session=x\n") << u"c"_s << u"AWS CLI"_s << u"Install"_s;
    QTest::newRow("a sign-in that lacks things") << QByteArray("[profile c]\nsso_start_url=https://x\n") << u"c"_s << u"sso_region"_s << u"aws configure sso --profile c"_s;
    QTest::newRow("a sign-in to a host of its own") << QByteArray("[profile c]\nsso_start_url=u\nsso_region=x@evil.example/\nsso_account_id=1\nsso_role_name=r\n")
                                                     << u"c"_s << u"sso_region"_s << u"aws configure sso"_s;
    QTest::newRow("a file without end") << QByteArray(2'000'000, 'x') << QString() << u"too large"_s << u"Move it"_s;
}

void TestAwsCredentials::refuses()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, profile);
    QFETCH(QString, words);
    QFETCH(QString, remedy);
    Home home;
    home.config(config);
    const Result<Credentials> refused = ask(home, profile);
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(words), qPrintable(refused.error().text()));
    QVERIFY2(refused.error().remedy.contains(remedy), qPrintable(refused.error().text()));
    QVERIFY2(!refused.error().text().contains(u"canary"), qPrintable(refused.error().text()));
}

void TestAwsCredentials::takesOnARole()
{
    AwsStub sts([](QTcpSocket &socket, const Asked &) { socket.write(role("AssumeRole", "AKROLE", 1)); });
    Home home;
    home.config("[profile deploy]\nrole_arn = arn:aws:iam::1:role/reader\nsource_profile = base\nexternal_id = id 7\nrole_session_name = me\n");
    home.credentials("[base]\naws_access_key_id = AKBASE\naws_secret_access_key = " + QByteArray(secret) + "\n");
    const Result<Credentials> credentials = ask(home, u"deploy"_s, sts.url());
    QVERIFY2(credentials, qPrintable(credentials ? QString() : credentials.error().text()));
    QCOMPARE(credentials->keyId, QByteArray("AKROLE"));
    QCOMPARE(credentials->sessionToken, QByteArray("canary3"));
    QVERIFY(credentials->expires > QDateTime::currentMSecsSinceEpoch());
    const Asked &asked = sts.asked().first();
    const QUrlQuery form(QString::fromUtf8(asked.body));
    QCOMPARE(form.queryItemValue(u"RoleArn"_s, QUrl::FullyDecoded), u"arn:aws:iam::1:role/reader"_s);
    QCOMPARE(form.queryItemValue(u"ExternalId"_s, QUrl::FullyDecoded), u"id 7"_s);
    QCOMPARE(form.queryItemValue(u"RoleSessionName"_s), u"me"_s);
    QVERIFY(asked.header("authorization").contains("Credential=AKBASE/"));
    QVERIFY(asked.header("authorization").contains("/eu-west-1/sts/aws4_request"));
    QVERIFY(!asked.head.contains(secret) && !asked.body.contains(secret));
}

void TestAwsCredentials::takesOnARoleWithAToken()
{
    AwsStub sts([](QTcpSocket &socket, const Asked &) { socket.write(role("AssumeRoleWithWebIdentity", "AKWEB", 1)); });
    Home home;
    home.write(u"token"_s, "the.web.token\n");
    home.set("AWS_WEB_IDENTITY_TOKEN_FILE", home.folder.filePath(u"token"_s));
    home.set("AWS_ROLE_ARN", u"arn:aws:iam::1:role/pod"_s);
    const Result<Credentials> credentials = ask(home, {}, sts.url());
    QVERIFY2(credentials, qPrintable(credentials ? QString() : credentials.error().text()));
    QCOMPARE(credentials->keyId, QByteArray("AKWEB"));
    QVERIFY(sts.asked().first().body.contains("WebIdentityToken=the.web.token"));
    QVERIFY(sts.asked().first().header("authorization").isEmpty());
    home.set("AWS_WEB_IDENTITY_TOKEN_FILE", home.folder.filePath(u"gone"_s));
    const Result<Credentials> gone = ask(home, {}, sts.url());
    QVERIFY(!gone && gone.error().what.contains(u"no identity token"_s) && gone.error().where.endsWith(u"gone"_s));
}

void TestAwsCredentials::takesTheTokenOfASignIn()
{
    AwsStub portal([](QTcpSocket &socket, const Asked &) {
        socket.write(json("{\"roleCredentials\":{\"accessKeyId\":\"AKSSO\",\"secretAccessKey\":\"canary2\",\"sessionToken\":\"t\",\"expiration\":"
                          + QByteArray::number(QDateTime::currentMSecsSinceEpoch() + 3'600'000) + "}}"));
    });
    Home home;
    home.config("[profile p]\nsso_session = corp\nsso_account_id = 123\nsso_role_name = Read Only\n[sso-session corp]\nsso_region = eu-central-1\nsso_start_url = https://corp.awsapps.com/start\n");
    const QString name = QString::fromLatin1(QCryptographicHash::hash("corp", QCryptographicHash::Sha1).toHex());
    home.write(u".aws/sso/cache/"_s + name + u".json"_s, "{\"accessToken\":\"canary-token\",\"expiresAt\":\"" + inHours(1) + "\"}");
    const Result<Credentials> credentials = ask(home, u"p"_s, portal.url());
    QVERIFY2(credentials, qPrintable(credentials ? QString() : credentials.error().text()));
    QCOMPARE(credentials->keyId, QByteArray("AKSSO"));
    QCOMPARE(portal.asked().first().line, QByteArray("GET /federation/credentials?role_name=Read%20Only&account_id=123 HTTP/1.1"));
    QCOMPARE(portal.asked().first().header("x-amz-sso_bearer_token"), QByteArray("canary-token"));
}

void TestAwsCredentials::asksForANewSignIn_data()
{
    QTest::addColumn<QByteArray>("cached");
    QTest::newRow("never signed in") << QByteArray();
    QTest::newRow("expired") << "{\"accessToken\":\"canary\",\"expiresAt\":\"" + inHours(-1) + "\"}";
    QTest::newRow("no JSON") << QByteArray("canary");
    QTest::newRow("a token of two lines") << "{\"accessToken\":\"canary\\r\\nX: y\",\"expiresAt\":\"" + inHours(1) + "\"}";
    QTest::newRow("taken back") << "{\"accessToken\":\"canary\",\"expiresAt\":\"" + inHours(1) + "\"}";
}

void TestAwsCredentials::asksForANewSignIn()
{
    QFETCH(QByteArray, cached);
    AwsStub portal([](QTcpSocket &socket, const Asked &) {
        socket.write(fault("UnauthorizedException", "Session token not found or invalid", "401 Unauthorized"));
    });
    Home home;
    home.config("[profile p]\nsso_start_url = https://corp\nsso_region = eu-central-1\nsso_account_id = 123\nsso_role_name = r\n");
    const QString name = QString::fromLatin1(QCryptographicHash::hash("https://corp", QCryptographicHash::Sha1).toHex());
    home.write(u".aws/sso/cache/"_s + name + u".json"_s, cached);
    const Result<Credentials> refused = ask(home, u"p"_s, portal.url());
    QVERIFY(!refused);
    QCOMPARE(refused.error().remedy, u"Run: aws sso login --profile p"_s);
    QVERIFY(!refused.error().text().contains(u"canary"));
}

void TestAwsCredentials::asksTheContainer()
{
    AwsStub agent([](QTcpSocket &socket, const Asked &) { socket.write(machine("AKTASK", 1)); });
    Home home;
    home.write(u"token"_s, "Bearer pod\n");
    home.set("AWS_CONTAINER_CREDENTIALS_FULL_URI", agent.url() + u"/v1/credentials"_s);
    home.set("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", home.folder.filePath(u"token"_s));
    const Result<Credentials> credentials = ask(home);
    QVERIFY2(credentials, qPrintable(credentials ? QString() : credentials.error().text()));
    QCOMPARE(credentials->keyId, QByteArray("AKTASK"));
    QCOMPARE(agent.asked().first().header("authorization"), QByteArray("Bearer pod"));
    home.write(u"token"_s, "canary\r\nX-Other: 1");
    const Result<Credentials> refused = ask(home);
    QVERIFY(!refused && !refused.error().text().contains(u"canary"));
    QCOMPARE(agent.asked().size(), 1);
}

void TestAwsCredentials::asksNoOtherContainer_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("uri");
    const QString full = u"AWS_CONTAINER_CREDENTIALS_FULL_URI"_s;
    const QString relative = u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"_s;
    QTest::newRow("another machine") << full << u"http://192.0.2.1/"_s;
    QTest::newRow("another machine over TLS") << full << u"https://evil.example/"_s;
    QTest::newRow("another link-local address") << full << u"http://169.254.1.1/"_s;
    QTest::newRow("a password before the host") << full << u"http://169.254.170.2@192.0.2.1/"_s;
    QTest::newRow("a host behind the path") << relative << u"//192.0.2.1/x"_s;
    QTest::newRow("a whole address as a path") << relative << u"http://192.0.2.1/x"_s;
    QTest::newRow("a file") << full << u"file:///etc/passwd"_s;
}

void TestAwsCredentials::asksNoOtherContainer()
{
    QFETCH(QString, variable);
    QFETCH(QString, uri);
    Home home;
    home.set(variable.toLatin1().constData(), uri);
    home.set("AWS_CONTAINER_AUTHORIZATION_TOKEN", u"canary"_s);
    const Result<Credentials> refused = ask(home);
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(u"no address of a container"_s), qPrintable(refused.error().text()));
    QVERIFY(!refused.error().text().contains(u"canary"));
}

void TestAwsCredentials::asksTheInstance()
{
    AwsStub metadata([](QTcpSocket &socket, const Asked &asked) {
        if (asked.line.startsWith("PUT /latest/api/token"))
            return socket.write(answer("session-proof"));
        if (asked.header("x-aws-ec2-metadata-token") != "session-proof")
            return socket.write(answer({}, "401 Unauthorized"));
        return socket.write(asked.line.contains("security-credentials/reader ") ? machine("AKEC2", 6) : answer("reader"));
    });
    Home home;
    home.set("AWS_EC2_METADATA_DISABLED", QString());
    home.set("AWS_EC2_METADATA_SERVICE_ENDPOINT", metadata.url());
    const Result<Credentials> credentials = ask(home);
    QVERIFY2(credentials, qPrintable(credentials ? QString() : credentials.error().text()));
    QCOMPARE(credentials->keyId, QByteArray("AKEC2"));
    QCOMPARE(metadata.asked().size(), 3);
    QCOMPARE(metadata.asked().first().header("x-aws-ec2-metadata-token-ttl-seconds"), QByteArray("21600"));
}

void TestAwsCredentials::asksNoOtherInstance()
{
    Home home;
    home.set("AWS_EC2_METADATA_DISABLED", QString());
    home.set("AWS_EC2_METADATA_SERVICE_ENDPOINT", u"http://192.0.2.1"_s);
    const Result<Credentials> refused = ask(home);
    QVERIFY(!refused && refused.error().what.contains(u"no address of an instance"_s));
}

void TestAwsCredentials::asksTheCli()
{
    Home home;
    home.write(u"bin/aws"_s, "#!/bin/sh\n[ \"$*\" = 'configure export-credentials --profile my one --format process' ] || exit 3\n"
               "echo '{\"Version\":1,\"AccessKeyId\":\"AKCLI\",\"SecretAccessKey\":\"canary\",\"SessionToken\":\"t\",\"Expiration\":\"" + inHours(1) + "\"}'\n",
               QFile::ExeOwner);
    home.set("PATH", home.folder.filePath(u"bin"_s));
    home.config("[profile my one]\nlogin_session = arn:aws:sts::1:x\n[profile two]\nsso_start_url = u\nsso_region = eu-west-1\nsso_account_id = 1\nsso_role_name = r\n");
    QCOMPARE(ask(home, u"my one"_s)->keyId, QByteArray("AKCLI"));
    const Result<Credentials> other = ask(home, u"two"_s);
    QVERIFY(!other);
    QVERIFY2(other.error().remedy == u"Run: aws sso login --profile two"_s, qPrintable(other.error().text()));
}

void TestAwsCredentials::hidesWhatTheCliSays()
{
    Home home;
    home.write(u"bin/aws"_s, "#!/bin/sh\necho canary; echo canary >&2; exit 1\n", QFile::ExeOwner);
    home.set("PATH", home.folder.filePath(u"bin"_s));
    home.config("[profile p]\ncredential_process = /bin/x\n");
    home.around.mayRunPrograms = true;
    const Result<Credentials> refused = ask(home, u"p"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().remedy.contains(u"--profile p"_s), qPrintable(refused.error().text()));
    QVERIFY(!refused.error().text().contains(u"canary"));
}

void TestAwsCredentials::stopsTheCli()
{
    Home home;
    home.write(u"bin/aws"_s, "#!/bin/sh\nexec /bin/sleep 1000\n", QFile::ExeOwner);
    home.set("PATH", home.folder.filePath(u"bin"_s));
    home.config("[profile p]\ncredential_process = /bin/x\n");
    home.around.mayRunPrograms = true;
    CredentialChain chain(home.around, u"p"_s, *placeOf(u"eu-west-1"_s, {}), m_http);
    const Stop stop{QDeadlineTimer(200), {}};
    QVERIFY(!away([&] { return chain.current(stop); }));  // Would take 60 s if it could not be stopped.
}

void TestAwsCredentials::renewsInTime_data()
{
    QTest::addColumn<double>("hours");
    QTest::addColumn<int>("asked");
    QTest::newRow("an hour left") << 1.0 << 1;
    QTest::newRow("six minutes left") << 0.1 << 1;
    QTest::newRow("four minutes left") << 4.0 / 60 << 3;
}

void TestAwsCredentials::renewsInTime()
{
    QFETCH(double, hours);
    QFETCH(int, asked);
    AwsStub agent([&](QTcpSocket &socket, const Asked &) { socket.write(machine("AKTASK", hours)); });
    Home home;
    home.set("AWS_CONTAINER_CREDENTIALS_FULL_URI", agent.url());
    CredentialChain chain(home.around, {}, *placeOf(u"eu-west-1"_s, {}), m_http);
    for (int i = 0; i < 3; ++i)
        QVERIFY(away([&] { return chain.current({}); }));
    QCOMPARE(agent.asked().size(), asked);
    chain.forget();
    QVERIFY(away([&] { return chain.current({}); }));
    QCOMPARE(agent.asked().size(), asked + 1);
}

void TestAwsCredentials::keepsThoseStillGoodWhenRenewingFails()
{
    bool broken = false;
    AwsStub agent([&](QTcpSocket &socket, const Asked &) {
        socket.write(broken ? answer({}, "500 Oops") : machine("AKTASK", 4.0 / 60));
    });
    Home home;
    home.set("AWS_CONTAINER_CREDENTIALS_FULL_URI", agent.url());
    CredentialChain chain(home.around, {}, *placeOf(u"eu-west-1"_s, {}), m_http);
    QVERIFY(away([&] { return chain.current({}); }));
    broken = true;
    QCOMPARE(away([&] { return chain.current({}); })->keyId, QByteArray("AKTASK"));
    chain.forget();
    QVERIFY(!away([&] { return chain.current({}); }));
}

QTEST_GUILESS_MAIN(TestAwsCredentials)
#include "tst_awscredentials.moc"
