// SPDX-License-Identifier: MIT
#include "app/gui/shell/singleinstance.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr int answerTime = 1000;          // ms
constexpr qsizetype longestMessage = 64 * 1024;
constexpr QByteArrayView answer("ok\n");

void readMessage(SingleInstance *instance, QLocalSocket *socket)
{
    if (socket->bytesAvailable() > longestMessage) {
        socket->abort();
        return;
    }
    if (!socket->canReadLine())
        return;
    const QString path = QString::fromUtf8(socket->readLine()).chopped(1);
    socket->write(answer.data(), answer.size());
    socket->disconnectFromServer();
    Q_EMIT instance->asked(path);
}

} // namespace

SingleInstance::SingleInstance(QString name, QObject *parent) : QObject(parent), m_name(std::move(name)), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

QString SingleInstance::standardName()
{
    // In the runtime folder, which is the user's alone; elsewhere the name tells users apart.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return runtime.isEmpty() ? u"keelson-%1"_s.arg(getuid()) : runtime + "/keelson-studio"_L1;
}

bool SingleInstance::handOver(const QString &path) const
{
    if (path.contains(u'\n'))
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerTime))
        return false;
    socket.write(path.toUtf8() + '\n');
    return socket.waitForReadyRead(answerTime) && socket.readAll().startsWith(answer);
}

bool SingleInstance::listen()
{
    // Listening would take the name from a living studio without a word, so ask first; what does not
    // answer is what a crash has left.
    QLocalSocket probe;
    probe.connectToServer(m_name);
    if (probe.waitForConnected(answerTime))
        return false;
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readMessage(this, socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        // One that says nothing must not stay for ever.
        QTimer::singleShot(5 * answerTime, socket, &QLocalSocket::abort);
        readMessage(this, socket);
    }
}

} // namespace keelson
