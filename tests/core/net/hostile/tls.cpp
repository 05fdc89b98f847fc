// SPDX-License-Identifier: MIT
#include "tests/core/net/hostile/behaviour.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace keelson::test {

namespace {

QByteArray data(const QByteArray &name)
{
    QFile file(QStringLiteral(KEELSON_TEST_DATA "/tls/hostile/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Shows one certificate after the other, a connection each; the last one stays. Counts what it was trusted with.
class TlsServer : public QTcpServer
{
public:
    TlsServer(const QByteArrayList &shown, const QByteArray &reply) : m_shown(shown), m_reply(reply) { listen(QHostAddress::LocalHost); }
    int trusted() const { return m_trusted; }
    int copies = 1;  ///< Of the certificate, as a chain.

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        const QByteArray name = m_shown.size() > 1 ? m_shown.takeFirst() : m_shown.first();
        const QSslCertificate certificate(data(name));
        socket->setLocalCertificateChain(QList<QSslCertificate>(copies, certificate));
        socket->setPrivateKey(QSslKey(data("leaf.key"), QSsl::Ec));
        connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            ++m_trusted;
            socket->write(m_reply);
            socket->disconnectFromHost();
        });
        socket->startServerEncryption();
    }

private:
    QByteArrayList m_shown;
    QByteArray m_reply;
    int m_trusted = 0;
};

/// Nothing may be said to who shows this certificate.
std::function<Stage()> shows(const QByteArray &certificate, int copies = 1)
{
    return [=] {
        const auto server = std::make_shared<TlsServer>(QByteArrayList{certificate}, answer("up 1\n"));
        server->copies = copies;
        return Stage{QUrl(u"https://127.0.0.1:%1"_s.arg(server->serverPort())), server, data("authority.pem"),
                     [server] { return server->trusted(); }};
    };
}

/// In order, but it says this.
Stage trustworthy(const QByteArray &reply)
{
    const auto server = std::make_shared<TlsServer>(QByteArrayList{"good.pem"}, reply);
    return {QUrl(u"https://127.0.0.1:%1"_s.arg(server->serverPort())), server, data("authority.pem")};
}

/// Points from https to http, at a server that must not hear of it.
Stage pointsDown()
{
    struct Servers
    {
        std::unique_ptr<TlsServer> tls;
        std::unique_ptr<AwsStub> plain;
    };
    const auto servers = std::make_shared<Servers>();
    servers->plain = std::make_unique<AwsStub>(says(answer("up 1\n")));
    servers->tls = std::make_unique<TlsServer>(QByteArrayList{"good.pem"}, answer({}, "302 Found", "Location: " + servers->plain->url().toLatin1() + "\r\n"));
    return {QUrl(u"https://127.0.0.1:%1"_s.arg(servers->tls->serverPort())), servers, data("authority.pem"),
            [servers] { return int(servers->plain->asked().size()); }};
}

/// Answers to a greeting what a server of 1999 would: version 1.0, and a cipher of that time.
Stage ofLongAgo()
{
    const auto server = std::make_shared<QTcpServer>();
    server->listen(QHostAddress::LocalHost);
    QObject::connect(server.get(), &QTcpServer::newConnection, server.get(), [raw = server.get()] {
        QTcpSocket *socket = raw->nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const QByteArray hello = QByteArray("\x02\x00\x00\x26\x03\x01", 6) + QByteArray(32, 'r') + QByteArray("\x00\x00\x2f\x00", 4);
            socket->write(QByteArray("\x16\x03\x01\x00", 4) + char(hello.size()) + hello);
        });
    });
    return {QUrl(u"https://127.0.0.1:%1"_s.arg(server->serverPort())), server, data("authority.pem")};
}

/// What Qt's server would not do: agree on a protocol, show a weak certificate. Python's does. `says` is an expression
/// of bytes.
Stage ofPython(const QString &certificate, const QString &protocol, const QString &says)
{
    static const char *const script = R"(
import socket, ssl, sys, time
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.set_ciphers('DEFAULT:@SECLEVEL=0')
context.load_cert_chain(sys.argv[1], sys.argv[2])
context.set_alpn_protocols([sys.argv[3]])
server = socket.socket()
server.bind(('127.0.0.1', 0))
server.listen()
print(server.getsockname()[1], flush=True)
while True:
    try:
        client = context.wrap_socket(server.accept()[0], server_side=True)
        client.recv(100)
        client.sendall(eval(sys.argv[4]))
        time.sleep(0.2)
        client.close()
    except OSError:
        pass
)";
    const auto python = std::shared_ptr<QProcess>(new QProcess, [](QProcess *process) {
        process->kill();
        process->waitForFinished();
        delete process;
    });
    const QString folder = QStringLiteral(KEELSON_TEST_DATA "/tls/hostile/");
    python->start(u"python3"_s, {u"-c"_s, QString::fromLatin1(script), folder + certificate, folder + u"leaf.key"_s, protocol, says});
    python->waitForReadyRead(20'000);
    return {QUrl(u"https://127.0.0.1:%1"_s.arg(python->readLine().trimmed().toInt())), python, data("authority.pem")};
}

/// Settings, then GOAWAY before a single stream.
Stage goesAway()
{
    return ofPython(u"good.pem"_s, u"h2"_s, uR"(b'\0\0\0\4\0\0\0\0\0' + b'\0\0\10\7\0\0\0\0\0' + b'\0\0\0\0' + b'\0\0\0\13')"_s);
}

Stage signedWithSha1()
{
    return ofPython(u"sha1.pem"_s, u"http/1.1"_s, uR"(b'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nup 1\n')"_s);
}

} // namespace

Stage swapsCertificate()
{
    const auto server = std::make_shared<TlsServer>(QByteArrayList{"good.pem", "selfsigned.pem"}, answer("up 1\n"));
    return {QUrl(u"https://127.0.0.1:%1"_s.arg(server->serverPort())), server, data("authority.pem"), [server] { return server->trusted(); }};
}

Behaviours tls()
{
    const auto distrusted = [](const QString &reason) {
        // Whom to trust can be said to two of them; the others trust the system's authorities, and so not this one.
        Told told = everybody(u"cannot be trusted"_s);
        for (const Asker asker : {Asker::Http, Asker::Prometheus})
            told.insert(asker, reason);
        return told;
    };
    return {
        {"a certificate that has expired", distrusted(u"expired"_s), {}, shows("expired.pem")},
        {"a certificate it has signed itself", distrusted(u"self-signed"_s), {}, shows("selfsigned.pem")},
        {"a certificate of another host", distrusted(u"host name"_s), {}, shows("wronghost.pem")},
        {"a certificate that was stolen", distrusted(u"blacklisted"_s), {}, shows("revoked.pem")},
        {"a certificate signed with SHA-1", distrusted(u"cannot be trusted"_s), {}, signedWithSha1},
        {"a chain of 500 certificates", everybody(u"cannot be trusted"_s), {}, shows("good.pem", 500)},
        {"TLS 1.0", everybody(u"cannot be trusted"_s), {}, ofLongAgo},
        {"https that speaks plain text", everybody(u"cannot be trusted"_s), {}, [] {
             const auto greeter = std::make_shared<QTcpServer>();
             greeter->listen(QHostAddress::LocalHost);
             QObject::connect(greeter.get(), &QTcpServer::newConnection, greeter.get(), [raw = greeter.get()] {
                 raw->nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
             });
             return Stage{QUrl(u"https://127.0.0.1:%1"_s.arg(greeter->serverPort())), greeter};
         }},
        {"points from https to http", {{Asker::Http, u"not followed"_s}, {Asker::Prometheus, u"not followed"_s}}, {}, pointsDown},
        {"HTTP/2 that goes away", {{Asker::Http, {}}, {Asker::Prometheus, {}}}, {}, goesAway},
        {"a body cut off under TLS", {{Asker::Http, u"closed before"_s}, {Asker::Prometheus, u"closed before"_s}}, {},
         [] { return trustworthy("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"); }},
    };
}

} // namespace keelson::test
