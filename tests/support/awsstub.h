// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/away.h"
#include "tests/support/loopbackserver.h"

#include <QList>

#include <functional>

namespace keelson::test {

/// One request as it came in.
struct Asked
{
    QByteArray line;  ///< "POST / HTTP/1.1"
    QByteArray head;  ///< All of it, with the line.
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ":");
        if (at < 0)
            return {};
        const qsizetype from = at + 3 + name.size();
        return head.mid(from, head.indexOf("\r\n", from) - from).trimmed();
    }
    /// "GetMetricData" of whichever protocol it comes in.
    QByteArray operation() const
    {
        if (const QByteArray target = header("x-amz-target"); !target.isEmpty())
            return target.mid(target.lastIndexOf('.') + 1);
        const qsizetype at = body.indexOf("Action=");
        return at < 0 ? line.split(' ').value(1) : body.mid(at + 7, body.indexOf('&', at) - at - 7);
    }
};

/// Plays AWS on this machine: reads whole requests with their bodies and writes what `play` says. Lives on the thread
/// that made it, which must run an event loop.
class AwsStub
{
public:
    using Play = std::function<void(QTcpSocket &socket, const Asked &asked)>;

    explicit AwsStub(Play play) : m_play(std::move(play))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
            }
        });
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    const QList<Asked> &asked() const { return m_asked; }
    int count(const QByteArray &operation) const
    {
        return int(std::count_if(m_asked.begin(), m_asked.end(), [&](const Asked &a) { return a.operation() == operation; }));
    }

private:
    void read(QTcpSocket &socket)
    {
        const QByteArray all = socket.property("read").toByteArray() + socket.readAll();
        socket.setProperty("read", all);
        const qsizetype gap = all.indexOf("\r\n\r\n");
        if (gap < 0)
            return;
        Asked asked{all.left(all.indexOf("\r\n")), all.left(gap + 4), all.mid(gap + 4)};
        if (asked.body.size() < asked.header("content-length").toLongLong())
            return;
        socket.setProperty("read", QByteArray());
        m_asked.append(asked);
        m_play(socket, asked);
    }

    QTcpServer m_server;
    Play m_play;
    QList<Asked> m_asked;
};

inline QByteArray json(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {})
{
    return answer(body, status, "Content-Type: application/x-amz-json-1.0\r\n" + headers);
}

inline QByteArray fault(const QByteArray &code, const QByteArray &message, const QByteArray &status = "400 Bad Request",
                        const QByteArray &headers = {})
{
    return json("{\"__type\":\"com.amazonaws#" + code + "\",\"message\":\"" + message + "\"}", status, headers);
}

} // namespace keelson::test
