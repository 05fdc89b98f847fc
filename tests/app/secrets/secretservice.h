// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <atomic>

namespace keelson::test {

/// A session bus of this test's own, named in the environment. Before anything else looks for one.
class PrivateBus
{
public:
    PrivateBus()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return;
        // Without folders of services: nothing is started unasked.
        config.write("<busconfig><type>session</type><listen>unix:tmpdir=" + QFile::encodeName(m_folder.path()) + "</listen>"
                     "<policy context='default'><allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
                     "<allow own='*'/></policy></busconfig>");
        config.close();
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                                       QStringLiteral("--config-file=") + config.fileName()});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return;
        m_address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    bool works() const { return !m_address.isEmpty(); }
    QString address() const { return QString::fromLatin1(m_address); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
};

/// A Secret Service of bad manners: says nothing at all, or no to everything.
class BadService : public QDBusVirtualObject
{
public:
    enum class Manners { Silent, Denying };

    BadService(const QString &address, Manners manners) : m_manners(manners)
    {
        static int count = 0;
        m_name = QStringLiteral("bad%1").arg(++count);
        QDBusConnection bus = QDBusConnection::connectToBus(address, m_name);
        m_works = bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath)
            && bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    ~BadService() override
    {
        QDBusConnection(m_name).unregisterService(QStringLiteral("org.freedesktop.secrets"));
        QDBusConnection::disconnectFromBus(m_name);
    }

    bool works() const { return m_works; }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++asked;
        if (m_manners == Manners::Denying)
            connection.send(message.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"), QStringLiteral("no")));
        return true;
    }

    std::atomic<int> asked = 0;

private:
    QString m_name;
    Manners m_manners;
    bool m_works = false;
};

/// The keyring of GNOME, unlocked with a password of the test's, on the bus of the environment.
class GnomeKeyring
{
public:
    GnomeKeyring()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        m_daemon.setProcessEnvironment(environment);
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"), QStringLiteral("--unlock")});
        m_daemon.write("a password");
        m_daemon.closeWriteChannel();
    }
    ~GnomeKeyring()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    GnomeKeyring(const GnomeKeyring &) = delete;
    GnomeKeyring &operator=(const GnomeKeyring &) = delete;

    static bool isInstalled() { return !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty(); }
    QString folder() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
    QProcess m_daemon;
};

} // namespace keelson::test
