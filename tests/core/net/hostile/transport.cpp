// SPDX-License-Identifier: MIT
#include "tests/core/net/hostile/behaviour.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keelson::test {

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";

/// A port nobody listens at.
Stage nobody()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return {QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()))};
}

/// Listens and never accepts, behind a queue that is full: nothing that knocks gets an answer at all.
class BlackHole
{
public:
    BlackHole()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_address;
        ::bind(m_socket, reinterpret_cast<sockaddr *>(&m_address), size);
        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&m_address), &size);
        ::listen(m_socket, 0);
        for (int &filler : m_fillers) {
            filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            ::connect(filler, reinterpret_cast<sockaddr *>(&m_address), size);
        }
    }
    ~BlackHole()
    {
        for (const int filler : m_fillers)
            ::close(filler);
        ::close(m_socket);
    }
    BlackHole(const BlackHole &) = delete;
    BlackHole &operator=(const BlackHole &) = delete;

    quint16 port() const { return ntohs(m_address.sin_port); }

private:
    int m_socket = -1;
    int m_fillers[4] = {};
    sockaddr_in m_address = {};
};

Stage blackHole()
{
    const auto hole = std::make_shared<BlackHole>();
    return {QUrl(u"http://127.0.0.1:%1"_s.arg(hole->port())), hole};
}

AwsStub::Play resetsAfterHalf()
{
    return [](QTcpSocket &socket, const Asked &) {
        socket.write(ok + "Content-Length: 100000\r\n\r\nhalf");
        socket.flush();
        QTimer::singleShot(50, &socket, [&socket] { socket.abort(); });
    };
}

} // namespace

Behaviours transport()
{
    const QString late = u"in time"_s;
    const QString cut = u"closed before"_s;
    const QString large = u"larger than"_s;
    const QString headers = u"headers cannot be read"_s;
    Told refused = everybody(u"Nothing answers"_s);
    refused.insert(Asker::Cli, u"Nothing answers"_s);
    Told hungUp = everybody(cut);
    hungUp.insert(Asker::Cli, cut);
    const QByteArray some = "up 1\nlambda_invocations_total 2\n";
    return {
        {"refuses", refused, {}, nobody},
        {"is a black hole", everybody(late), {}, blackHole, true},
        {"accepts and hangs", everybody(late), [](QTcpSocket &, const Asked &) {}, {}, true},
        {"a byte a moment, body", everybody(late), repeats(ok + "Content-Length: 100000\r\n\r\n", "x", 50), {}, true},
        {"a byte a moment, headers", everybody(late), repeats(ok + "X-Slow: ", "x", 50), {}, true},
        {"endless headers", everybody(late), repeats(ok, QByteArray("X-Again: and again\r\n").repeated(2000), 1), {}, true},
        {"one header without end", everybody(late), repeats(ok + "X-Long: ", QByteArray(64 * 1024, 'x'), 1), {}, true},
        {"one header of 4 MB", everybody(headers), says(ok + "X-Long: " + QByteArray(4'000'000, 'x') + "\r\n\r\nup 1\n")},
        {"headers of 200 kB", everybody(headers), says(ok + QByteArray("X-Some: thing\r\n").repeated(16'000) + "\r\nup 1\n")},
        {"headers over the limit", everybody(u"headers are larger"_s), says(ok + QByteArray("X-Some: " + QByteArray(1000, 'x') + "\r\n").repeated(70) + "\r\nup 1\n")},
        {"no headers", everybody(headers), says("HTTP/1.1 200 OK\r\n\r\nup 1\n")},
        {"a body without end", everybody(large), repeats(ok + "Connection: close\r\n\r\n", QByteArray(1024 * 1024, 'x'), 1)},
        {"chunks without end", everybody(large), repeats(ok + "Transfer-Encoding: chunked\r\n\r\n", "100000\r\n" + QByteArray(0x100000, 'x') + "\r\n", 1)},
        {"a chunk that says more than it sends", everybody(cut), says(ok + "Transfer-Encoding: chunked\r\n\r\nff\r\nshort")},
        {"a chunk size that is none", everybody({}), says(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nup 1\n\r\n0\r\n\r\n")},
        {"a length of 3 GB", everybody(large), repeats(ok + "Content-Length: 3000000000\r\n\r\n", QByteArray(1024 * 1024, 'x'), 1)},
        {"a length longer than the body", hungUp, says(ok + "Content-Length: 100\r\n\r\nup 1\n")},
        {"a length shorter than the body", {{Asker::OpenMetrics, u"end"_s}}, says(ok + "Content-Length: 9\r\n\r\n" + some), {}, false, true},
        {"a length shorter than the JSON", {{Asker::Prometheus, u"not one of Prometheus"_s}, {Asker::CloudWatch, u"not what AWS"_s}},
         says(ok + "Content-Length: 9\r\n\r\n{\"status\":\"success\",\"data\":[]}")},
        {"a negative length", sources({}), says(ok + "Content-Length: -5\r\n\r\n{\"a\":")},
        {"two lengths", sources({}), says(ok + "Content-Length: 5\r\nContent-Length: 500\r\n\r\n{\"a\":")},
        {"a reset in the middle", everybody(cut), resetsAfterHalf()},
        {"says nothing and closes", everybody(cut), says({})},
        {"speaks no HTTP", everybody({}), says("SSH-2.0-OpenSSH_9.2\r\n\r\n")},
    };
}

} // namespace keelson::test
