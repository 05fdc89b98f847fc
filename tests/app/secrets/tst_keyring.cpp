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
    void denies();
    void keepsAndForgets();
    void isLocked();
    void canBeGivenUp();  // The last: it is not asked any more.

private:
    void saysSo(const Error &error) const;
    bool isOwned() const;

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<GnomeKeyring> m_gnome;
};

void TestKeyring::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
        qInfo("KEELSON-SKIPPED dbus-daemon is not installed");
        QSKIP("dbus-daemon is not installed");
    }
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->works());
    m_keyring = std::make_unique<Keyring>(5s);
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
    const auto read = away([&] { return m_keyring->read(u"mine"_s); });
    QVERIFY(!read);
    saysSo(read.error());
    const auto written = away([&] { return m_keyring->write(u"mine"_s, "canary"); });
    QVERIFY(!written);
    saysSo(written.error());
}

void TestKeyring::isSilent()
{
    BadService service(m_bus->address(), BadService::Manners::Silent);
    QVERIFY(service.works());
    const auto read = away([&] { return m_keyring->read(u"mine"_s); });
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(u"does not answer"), qPrintable(read.error().text()));
    saysSo(read.error());
    QVERIFY(service.asked > 0);
}

void TestKeyring::canBeGivenUp()
{
    BadService service(m_bus->address(), BadService::Manners::Silent);
    auto call = std::async(std::launch::async, [&] { return m_keyring->read(u"mine"_s); });
    QTRY_VERIFY(service.asked > 0);
    m_keyring->giveUp();
    QVERIFY(!call.get());
    QVERIFY(!m_keyring->write(u"mine"_s, "canary"));
}

void TestKeyring::denies()
{
    BadService service(m_bus->address(), BadService::Manners::Denying);
    const auto read = away([&] { return m_keyring->read(u"mine"_s); });
    QVERIFY(!read);
    saysSo(read.error());
    const auto written = away([&] { return m_keyring->write(u"mine"_s, "canary"); });
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
    m_gnome = std::make_unique<GnomeKeyring>();
    QTRY_VERIFY_WITH_TIMEOUT(isOwned(), 20'000);
    const QByteArray secret("canary \xc3\xa4\x01\xff", 11);
    const auto before = away([&] { return m_keyring->read(u"mine"_s); });
    QVERIFY2(before, qPrintable(before ? QString() : before.error().text()));
    QVERIFY(!before->has_value());
    const auto written = away([&] { return m_keyring->write(u"mine"_s, secret); });
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
    const auto after = away([&] { return m_keyring->read(u"mine"_s); });
    QVERIFY2(after, qPrintable(after ? QString() : after.error().text()));
    QCOMPARE(after->value_or(QByteArray()), secret);
    QVERIFY(!away([&] { return m_keyring->read(u"other"_s); })->has_value());
    QVERIFY(away([&] { return m_keyring->remove(u"mine"_s); }));
    QVERIFY(!away([&] { return m_keyring->read(u"mine"_s); })->has_value());
    QVERIFY(away([&] { return m_keyring->remove(u"mine"_s); }));
    // What the keyring wrote is encrypted.
    QDirIterator files(m_gnome->folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("canary"));
    }
}

/// Nobody is there to unlock it.
void TestKeyring::isLocked()
{
    if (!m_gnome)
        QSKIP("gnome-keyring is not installed");
    const auto written = away([&] { return m_keyring->write(u"mine"_s, "canary"); });
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
    QDBusConnection bus = QDBusConnection::connectToBus(m_bus->address(), u"locking"_s);
    QDBusMessage lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    QCOMPARE(away([&] { return bus.call(lock).type(); }), QDBusMessage::ReplyMessage);
    const auto read = away([&] { return m_keyring->read(u"mine"_s); });
    if (read)
        QVERIFY(!read->has_value());  // As good as not there; what that is told with speaks of unlocking.
    else
        saysSo(read.error());
    const auto again = away([&] { return m_keyring->write(u"another"_s, "canary"); });
    QVERIFY(!again);
    saysSo(again.error());
    m_gnome.reset();
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
