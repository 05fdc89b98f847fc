// SPDX-License-Identifier: MIT
#include "app/gui/secrets/keyring.h"
#include "tests/app/secrets/secretservice.h"
#include "tests/support/away.h"

#include <QDBusConnectionInterface>
#include <QDirIterator>
#include <QTest>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The keyring as it is, and as it should not be: not there, silent, denying.

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isNotThere();
    void isSilent();
    void canBeGivenUp();
    void denies();
    void keepsAndForgets();
    void isLocked();

private:
    void saysSo(const Error &error) const;
    bool isOwned() const;

    std::unique_ptr<PrivateBus> m_bus;
};

void TestKeyring::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
        qInfo("KEELSON-SKIPPED dbus-daemon is not installed");
        QSKIP("dbus-daemon is not installed");
    }
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->works());
}

void TestKeyring::saysSo(const Error &error) const
{
    QCOMPARE(error.kind, Error::Kind::Environment);
    QVERIFY(!error.what.isEmpty() && !error.where.isEmpty());
    QVERIFY2(error.remedy.contains(u"for this run only"), qPrintable(error.text()));
    QVERIFY(!error.text().contains(u"canary"));
    qInfo().noquote() << error.text();
}

bool TestKeyring::isOwned() const
{
    QDBusConnection bus = QDBusConnection::connectToBus(m_bus->address(), u"looking"_s);
    return bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
}

void TestKeyring::isNotThere()
{
    Keyring keyring(20s);
    const auto read = away([&] { return keyring.read(u"mine"_s); });
    QVERIFY(!read);
    saysSo(read.error());
    const auto written = away([&] { return keyring.write(u"mine"_s, "canary"); });
    QVERIFY(!written);
    saysSo(written.error());
}

void TestKeyring::isSilent()
{
    BadService service(m_bus->address(), BadService::Manners::Silent);
    QVERIFY(service.works());
    Keyring keyring(500ms);
    const auto read = away([&] { return keyring.read(u"mine"_s); });
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(u"does not answer"), qPrintable(read.error().text()));
    saysSo(read.error());
    QVERIFY(service.asked > 0);
}

void TestKeyring::canBeGivenUp()
{
    BadService service(m_bus->address(), BadService::Manners::Silent);
    Keyring keyring(1h);
    auto call = std::async(std::launch::async, [&] { return keyring.read(u"mine"_s); });
    QTRY_VERIFY(service.asked > 0);
    keyring.giveUp();
    QVERIFY(!call.get());
    QVERIFY(!keyring.write(u"mine"_s, "canary"));
}

void TestKeyring::denies()
{
    BadService service(m_bus->address(), BadService::Manners::Denying);
    Keyring keyring(20s);
    const auto read = away([&] { return keyring.read(u"mine"_s); });
    QVERIFY(!read);
    saysSo(read.error());
    const auto written = away([&] { return keyring.write(u"mine"_s, "canary"); });
    QVERIFY(!written);
    saysSo(written.error());
}

void TestKeyring::keepsAndForgets()
{
    if (!GnomeKeyring::isInstalled()) {
        qInfo("KEELSON-SKIPPED gnome-keyring is not installed");
        QSKIP("gnome-keyring is not installed");
    }
    QTRY_VERIFY(!isOwned());
    GnomeKeyring gnome;
    QTRY_VERIFY_WITH_TIMEOUT(isOwned(), 20'000);
    const QByteArray secret("canary \xc3\xa4\x01\xff", 11);
    {
        Keyring keyring(20s);
        const auto before = away([&] { return keyring.read(u"mine"_s); });
        QVERIFY2(before, qPrintable(before ? QString() : before.error().text()));
        QVERIFY(!before->has_value());
        const auto written = away([&] { return keyring.write(u"mine"_s, secret); });
        QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
    }
    Keyring another(20s);  // As after a restart.
    const auto after = away([&] { return another.read(u"mine"_s); });
    QVERIFY2(after, qPrintable(after ? QString() : after.error().text()));
    QCOMPARE(after->value_or(QByteArray()), secret);
    QVERIFY(!away([&] { return another.read(u"other"_s); })->has_value());
    QVERIFY(away([&] { return another.remove(u"mine"_s); }));
    QVERIFY(!away([&] { return another.read(u"mine"_s); })->has_value());
    QVERIFY(away([&] { return another.remove(u"mine"_s); }));
    // What the keyring wrote is encrypted.
    QDirIterator files(gnome.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("canary"));
    }
}

/// Nobody is there to unlock it.
void TestKeyring::isLocked()
{
    if (!GnomeKeyring::isInstalled()) {
        qInfo("KEELSON-SKIPPED gnome-keyring is not installed");
        QSKIP("gnome-keyring is not installed");
    }
    QTRY_VERIFY(!isOwned());
    GnomeKeyring gnome;
    QTRY_VERIFY_WITH_TIMEOUT(isOwned(), 20'000);
    Keyring keyring(2s);
    const auto written = away([&] { return keyring.write(u"mine"_s, "canary"); });
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
    QDBusConnection bus = QDBusConnection::connectToBus(m_bus->address(), u"locking"_s);
    QDBusMessage lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    QCOMPARE(away([&] { return bus.call(lock).type(); }), QDBusMessage::ReplyMessage);
    const auto read = away([&] { return keyring.read(u"mine"_s); });
    if (read)
        QVERIFY(!read->has_value());  // As good as not there; what that is told with speaks of unlocking.
    else
        saysSo(read.error());
    const auto again = away([&] { return keyring.write(u"another"_s, "canary"); });
    QVERIFY(!again);
    saysSo(again.error());
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
