// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace keelson {

/// One studio a person: the first listens, the next hands its file over and ends. So two windows never
/// wait for one file. Messages come over a local socket only this user may open.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `name` is that of the socket; tests give their own.
    explicit SingleInstance(QString name = standardName(), QObject *parent = nullptr);

    static QString standardName();

    /// Asks a running studio to come to the front and open `path` (may be empty). False when there is
    /// none or it does not answer within a second.
    bool handOver(const QString &path) const;
    /// Becomes the one that is asked. False when that cannot be; the studio works without.
    bool listen();

Q_SIGNALS:
    void asked(const QString &path);

private:
    void receive();

    QString m_name;
    QLocalServer *m_server = nullptr;
};

} // namespace keelson
