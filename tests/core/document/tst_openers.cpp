// SPDX-License-Identifier: MIT
#include "documents.h"
#include "files.h"
#include "opener.h"

#include <QDateTime>
#include <QDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Several who want one document. One has it; the others are told who.

class TestOpeners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_state.reset(); }
    void secondIsToldWhoHasIt_data();
    void secondIsToldWhoHasIt();
    void anotherUserIsToldWhoHasIt();
    void whoWasKilledHasItNoMore();
    void atTheSameInstant();
    void lookersAreNotInTheWay();
    void aDamagedFileIsMendedOnce();

private:
    QString path() const { return m_folder->filePath(u"a.keelson"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateFolder> m_state;
};

void TestOpeners::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<StateFolder>();
    const auto document = need(Document::create(path(), ada()));
    add(*document, kinds::actor, u"Cook"_s);
    add(*document, kinds::actor, u"Waiter"_s);
}

void TestOpeners::secondIsToldWhoHasIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("by the same name") << u"a.keelson"_s << true;
    QTest::newRow("by a way round") << u"b/../a.keelson"_s << true;
    QTest::newRow("by a link") << u"link"_s << true;
    QTest::newRow("by a link elsewhere") << u"b/link"_s << true;
    QTest::newRow("through a linked folder") << u"folder/a.keelson"_s << true;
    // The sign stands beside the first name; that somebody has it is told all the same.
    QTest::newRow("by a second name") << u"hard"_s << false;
}

void TestOpeners::secondIsToldWhoHasIt()
{
    QFETCH(QString, name);
    QFETCH(bool, isNamed);
    QVERIFY(QDir(m_folder->path()).mkdir(u"b"_s));
    QVERIFY(QFile::link(path(), m_folder->filePath(u"link"_s)) && QFile::link(path(), m_folder->filePath(u"b/link"_s)));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"folder"_s)));
    QVERIFY(run(u"ln"_s, {path(), m_folder->filePath(u"hard"_s)}));
    const QString second = m_folder->filePath(name);
    const QString expected = isNamed ? u"Ada has this document open in "_s : u"Another program is working on this document"_s;

    const auto first = need(Document::open(path(), ada()));
    const auto here = Document::open(second, ben());
    QVERIFY(!here);
    QVERIFY2(here.error().text().contains(expected), qPrintable(here.error().text()));
    Opener other(second, u"Cleo"_s);
    const QString refused = other.ask(u"open"_s);
    QVERIFY2(refused.contains(expected), qPrintable(refused));
    QCOMPARE(other.ask(u"look"_s), u"looked"_s);
    add(*first, kinds::actor, u"Guest"_s);
    QVERIFY(first->flush()); // None of this has cost the first its lock.
    QVERIFY(other.ask(u"open"_s).contains(expected));
}

void TestOpeners::anotherUserIsToldWhoHasIt()
{
    if (::geteuid() != 0)
        QSKIP("KEELSON-SKIPPED: this account cannot act for another");
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777) == 0);
    QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0666) == 0);
    auto first = need(Document::open(path(), ada()));
    Opener other(path(), u"Cleo"_s, [] { (void)::setuid(65534); });
    const QString refused = other.ask(u"open"_s);
    QVERIFY2(refused.contains(u"Ada has this document open"_s), qPrintable(refused));
    first.reset();
    QCOMPARE(other.ask(u"open"_s), u"open"_s);
    const auto back = Document::open(path(), ada());
    QVERIFY(!back);
    QVERIFY2(back.error().text().contains(u"Cleo has this document open"_s), qPrintable(back.error().text()));
}

void TestOpeners::whoWasKilledHasItNoMore()
{
    Opener other(path(), u"Cleo"_s);
    QCOMPARE(other.ask(u"open"_s), u"open"_s);
    QVERIFY(!Document::open(path(), ada()));
    other.kill();
    const auto document = need(Document::open(path(), ada()));
    Opener third(path(), u"Dan"_s);
    QVERIFY(third.ask(u"open"_s).contains(u"Ada has this document open"_s));
}

void TestOpeners::atTheSameInstant()
{
    constexpr int races = 50;
    Opener cleo(path(), u"Cleo"_s);
    Opener dan(path(), u"Dan"_s);
    int nobody = 0;
    for (int race = 0; race < races; ++race) {
        const QString start = u"open at %1"_s.arg(QDateTime::currentMSecsSinceEpoch() + 5);
        cleo.tell(start);
        dan.tell(start);
        const QString first = cleo.answer();
        const QString second = dan.answer();
        QVERIFY2(first != u"open"_s || second != u"open"_s, "two writers");
        nobody += first != u"open"_s && second != u"open"_s;
        if (first == u"open"_s)
            QVERIFY2(second.contains(u"Cleo has this document open"_s), qPrintable(second));
        else if (second == u"open"_s)
            QVERIFY2(first.contains(u"Dan has this document open"_s), qPrintable(first));
        QCOMPARE(cleo.ask(u"close"_s), u"closed"_s);
        QCOMPARE(dan.ask(u"close"_s), u"closed"_s);
    }
    qInfo("%d races, %d of which nobody won", races, nobody);
    QCOMPARE(nobody, 0);
    QCOMPARE(rulesOf(need(Document::open(path(), ada()))->findings()), QStringList());
}

// Who reads it has a lock for a moment, which is no reason to refuse somebody who wants to work.
void TestOpeners::lookersAreNotInTheWay()
{
    Opener looker(path(), u"Cleo"_s);
    for (int i = 0; i < 100; ++i) {
        looker.tell(u"look"_s);
        QTest::qSleep(0 + i % 4);
        const auto document = Document::open(path(), ada());
        QVERIFY2(document, document ? "" : qPrintable(document.error().text()));
        QCOMPARE(looker.answer(), u"looked"_s);
    }
}

void TestOpeners::aDamagedFileIsMendedOnce()
{
    QByteArray bytes = bytesOf(path());
    bytes[bytes.indexOf("Cook")] = 'X';
    Opener cleo(path(), u"Cleo"_s);
    Opener dan(path(), u"Dan"_s);
    for (int race = 0; race < 10; ++race) {
        replace(path(), bytes);
        const QString start = u"open at %1"_s.arg(QDateTime::currentMSecsSinceEpoch() + 5);
        cleo.tell(start);
        dan.tell(start);
        const QStringList answers{cleo.answer(), dan.answer()};
        QCOMPARE(answers.count(u"open"_s), 1);
        cleo.ask(u"close"_s);
        dan.ask(u"close"_s);
        QCOMPARE(rulesOf(need(Document::open(path(), ada()))->findings()), QStringList());
        const QStringList aside = namesIn(m_folder->path()).filter(u"damaged"_s);
        QCOMPARE(aside, QStringList{u"a (damaged).keelson"_s});
        QCOMPARE(bytesOf(m_folder->filePath(aside[0])), bytes);
        QVERIFY(QFile::remove(m_folder->filePath(aside[0])));
    }
}

QTEST_GUILESS_MAIN(TestOpeners)
#include "tst_openers.moc"
