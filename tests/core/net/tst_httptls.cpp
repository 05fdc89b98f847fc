// SPDX-License-Identifier: MIT
#include "core/net/http.h"
#include "tests/support/away.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray data(const char *name)
{
    QFile file(QStringLiteral(KEELSON_TEST_DATA "/tls/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Tells each client under what name it knows it.
class Server : public QTcpServer
{
public:
    Server() { listen(QHostAddress::LocalHost); }
    QUrl url() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(serverPort())); }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr handle) override
    {
        ++m_connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setLocalCertificate(QSslCertificate(data("server.pem")));
        socket->setPrivateKey(QSslKey(data("server.key"), QSsl::Ec));
        QSslConfiguration configuration = socket->sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(data("authority.pem")));
        socket->setSslConfiguration(configuration);
        socket->setPeerVerifyMode(QSslSocket::QueryPeer);
        connect(socket, &QSslSocket::sslErrors, socket, [socket](const QList<QSslError> &) { socket->ignoreSslErrors(); });
        connect(socket, &QSslSocket::readyRead, socket, [socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            const QSslCertificate peer = socket->peerCertificate();
            const QByteArray name = peer.isNull() ? "nobody" : peer.subjectInfo(QSslCertificate::CommonName).join(u',').toUtf8();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(name.size()) + "\r\n\r\n" + name);
        });
        socket->startServerEncryption();
    }

private:
    int m_connections = 0;
};

Result<HttpReply> fetch(Http &http, const HttpRequest &request)
{
    return away([&] { return http.get(request, {}); });
}

HttpRequest asking(const Server &server, const HttpIdentity &identity)
{
    HttpRequest request;
    request.url = server.url();
    request.identity = identity;
    return request;
}

} // namespace

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trustsTheGivenAuthorityOnly();
    void showsItsCertificate();
    void sharesNoConnectionBetweenIdentities();
    void refusesUnreadableFiles_data();
    void refusesUnreadableFiles();
};

void TestHttpTls::trustsTheGivenAuthorityOnly()
{
    Server server;
    Http http;
    QVERIFY(!fetch(http, asking(server, {})));
    HttpIdentity other;
    other.authority = data("client.pem");
    QVERIFY(!fetch(http, asking(server, other)));
    HttpIdentity right;
    right.authority = data("authority.pem");
    const Result<HttpReply> reply = fetch(http, asking(server, right));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().text()));
    QCOMPARE(reply->body, QByteArray("nobody"));
}

void TestHttpTls::showsItsCertificate()
{
    Server server;
    Http http;
    const Result<HttpReply> reply = fetch(http, asking(server, {data("client.pem"), data("client.key"), data("authority.pem")}));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().text()));
    QCOMPARE(reply->body, QByteArray("client"));
}

void TestHttpTls::sharesNoConnectionBetweenIdentities()
{
    Server server;
    Http http;
    const HttpIdentity known{data("client.pem"), data("client.key"), data("authority.pem")};
    const HttpIdentity unknown{{}, {}, data("authority.pem")};
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(fetch(http, asking(server, known))->body, QByteArray("client"));
        QCOMPARE(fetch(http, asking(server, unknown))->body, QByteArray("nobody"));
    }
    QCOMPARE(server.connections(), 2);
}

void TestHttpTls::refusesUnreadableFiles_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QString>("words");
    QTest::newRow("no authority in it") << QByteArray() << QByteArray() << QByteArray("words") << u"authority"_s;
    QTest::newRow("no certificate in it") << QByteArray("words") << data("client.key") << QByteArray() << u"certificate"_s;
    QTest::newRow("no key in it") << data("client.pem") << data("client.pem") << QByteArray() << u"key"_s;
}

void TestHttpTls::refusesUnreadableFiles()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, authority);
    QFETCH(QString, words);
    Server server;
    Http http;
    const Result<HttpReply> reply = fetch(http, asking(server, {certificate, key, authority}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::BadInput);
    QVERIFY2(reply.error().what.contains(words), qPrintable(reply.error().what));
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
