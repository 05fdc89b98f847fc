// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace keelson::test {

/// A server on this machine that does what a test says, good or bad manners alike. Lives on the
/// thread that made it, which must run an event loop.
class LoopbackServer
{
public:
    using Script = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    /// `script` is called once for each request, when its headers are complete.
    explicit LoopbackServer(Script script) : m_script(std::move(script))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    quint16 port() const { return m_server.serverPort(); }
    QUrl url(const QString &path = QStringLiteral("/metrics")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path));
    }
    int requests() const { return m_requests; }
    const QByteArray &lastRequest() const { return m_last; }
    void close() { m_server.close(); }
    /// Listens at another port of this machine; false when somebody has it.
    bool moveTo(quint16 port)
    {
        m_server.close();
        return m_server.listen(QHostAddress::LocalHost, port);
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
        }
    }

    void read(QTcpSocket &socket)
    {
        QByteArray head = socket.property("head").toByteArray() + socket.readAll();
        const bool complete = head.endsWith("\r\n\r\n");
        socket.setProperty("head", complete ? QByteArray() : head);
        if (!complete)
            return;
        ++m_requests;
        m_last = head;
        m_script(socket, head);
    }

    QTcpServer m_server;
    Script m_script;
    QByteArray m_last;
    int m_requests = 0;
};

/// An honest answer.
inline QByteArray answer(const QByteArray &body, const QByteArray &status = "200 OK",
                         const QByteArray &headers = "Content-Type: text/plain\r\n")
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

/// Sends `piece` again and again until the other side has gone.
inline void drip(QTcpSocket &socket, const QByteArray &piece, int intervalMs)
{
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] {
        if (socket.bytesToWrite() < 4 * 1024 * 1024)
            socket.write(piece);
    });
    timer->start(intervalMs);
}

} // namespace keelson::test
