// SPDX-License-Identifier: MIT
#include "studiofixture.h"

#include "core/document/author.h"
#include "app/gui/shell/singleinstance.h"
#include "app/gui/shell/startoptions.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace keelson;
using namespace keelson::test;

class tst_Start : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void optionsAreRead_data();
    void optionsAreRead();
    void optionsAreRefused_data();
    void optionsAreRefused();
    void secondStartHandsItsFileOver();
    void crashedInstanceIsReplaced();
    void silentServerIsNotWaitedFor();
    void longMessagesAreDropped();
    void heldFileOpensAsACopy();
    void authorIsMintedOnce();
    void approvalsSurviveGarbage();
    void approvalThatCannotBeKeptHoldsForNow();
};

void tst_Start::init()
{
    failOnAnyWarning();
}

void tst_Start::optionsAreRead_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("unattended");
    QTest::newRow("nothing") << QStringList{} << QString() << QString() << false;
    QTest::newRow("file") << QStringList{u"a.keelson"_s} << u"a.keelson"_s << QString() << false;
    QTest::newRow("language") << QStringList{u"--lang"_s, u"de"_s} << QString() << u"de"_s << false;
    QTest::newRow("tour") << QStringList{u"--tour"_s, u"out"_s} << QString() << QString() << true;
    QTest::newRow("export") << QStringList{u"a.keelson"_s, u"--export"_s, u"a.svg"_s} << u"a.keelson"_s << QString() << true;
}

void tst_Start::optionsAreRead()
{
    QFETCH(QStringList, words);
    QFETCH(QString, file);
    QFETCH(QString, language);
    QFETCH(bool, unattended);
    const auto options = startOptions(QStringList{u"keelson"_s} + words);
    QVERIFY(options);
    QCOMPARE(options->file, file);
    QCOMPARE(options->language, language);
    QCOMPARE(options->unattended(), unattended);
}

void tst_Start::optionsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown") << QStringList{u"--colour"_s};
    QTest::newRow("two files") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("no such theme") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("value missing") << QStringList{u"--lang"_s};
    QTest::newRow("file and sample") << QStringList{u"a"_s, u"--sample"_s};
    QTest::newRow("picture of nothing") << QStringList{u"--export"_s, u"x.svg"_s};
}

void tst_Start::optionsAreRefused()
{
    QFETCH(QStringList, words);
    const auto options = startOptions(QStringList{u"keelson"_s} + words);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::Usage);
    QVERIFY(!options.error().what.isEmpty());
}

// The second studio is another process, so it must not need the first's event loop: it waits in a thread.
void tst_Start::secondStartHandsItsFileOver()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"socket"_s);
    SingleInstance first(name);
    QVERIFY(first.listen());
    QSignalSpy asked(&first, &SingleInstance::asked);
    bool handed = false;
    std::unique_ptr<QThread> second(QThread::create([&] { handed = SingleInstance(name).handOver(u"/tmp/ä b.keelson"_s); }));
    second->start();
    QTRY_VERIFY(second->isFinished());
    QVERIFY(handed);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"/tmp/ä b.keelson"_s);
}

void tst_Start::crashedInstanceIsReplaced()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"socket"_s);
    QFile stale(name);  // What a killed process leaves: a name nobody listens on.
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    SingleInstance instance(name);
    QVERIFY(!instance.handOver(u"x"_s));
    QVERIFY(instance.listen());
    SingleInstance other(name);
    QVERIFY(!other.listen());
}

void tst_Start::silentServerIsNotWaitedFor()
{
    QTemporaryDir folder;
    QLocalServer silent;
    QVERIFY(silent.listen(folder.filePath(u"socket"_s)));
    QVERIFY(!SingleInstance(folder.filePath(u"socket"_s)).handOver(u"x"_s));
}

void tst_Start::longMessagesAreDropped()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"socket"_s);
    SingleInstance instance(name);
    QVERIFY(instance.listen());
    QSignalSpy asked(&instance, &SingleInstance::asked);
    QLocalSocket socket;
    socket.connectToServer(name);
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(200 * 1024, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(asked.isEmpty());
}

void tst_Start::heldFileOpensAsACopy()
{
    StudioFixture studio;
    studio.openSmall();
    const QString path = studio.path(u"held.keelson"_s);
    auto holder = Document::create(path, Author{Id(7, 7), u"Bob"_s});
    QVERIFY(holder);
    fillSmall(**holder);
    QVERIFY((*holder)->flush());

    QSignalSpy copied(&studio.documents, &Documents::openedAsCopy);
    studio.open(path);
    QCOMPARE(copied.size(), 1);
    QVERIFY(studio.document().isDraft());
    QCOMPARE(studio.document().model().ofKind(kinds::service).size(), 2);
    QVERIFY(studio.documents.needsApproval());
    studio.show();
    QVERIFY(studio.window->findChild<QWidget *>(u"banner-copy"_s)->isVisible());
    // The original is the other's: nothing here reaches it.
    Edit edit(u"Add"_s);
    edit.add(kinds::service, u"Third"_s);
    studio.document().commit(edit);
    QCOMPARE((*holder)->model().ofKind(kinds::service).size(), 2);
}

void tst_Start::authorIsMintedOnce()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const Author first = localAuthor(settings);
    QVERIFY(!first.id.isNull());
    QVERIFY(!first.name.isEmpty());
    QCOMPARE(localAuthor(settings), first);
    settings.setValue(u"author/id"_s, u"nonsense"_s);
    QVERIFY(!localAuthor(settings).id.isNull());
}

void tst_Start::approvalsSurviveGarbage()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"approved"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\xff\xfe\0\n", 4) + Id(1, 2).toString().toLatin1() + "\nxyz\n" + Id(3, 4).toString().left(20).toLatin1());
    file.close();
    Approvals approvals(file.fileName());
    QVERIFY(approvals.isApproved(Id(1, 2)));
    QVERIFY(!approvals.isApproved(Id(3, 4)));
    QVERIFY(!approvals.isApproved(Id()));
}

void tst_Start::approvalThatCannotBeKeptHoldsForNow()
{
    Approvals approvals(u"/dev/null/approved"_s);
    QSignalSpy told(&approvals, &Approvals::approved);
    const auto kept = approvals.approve(Id(1, 2));
    QVERIFY(!kept);
    QVERIFY(!kept.error().remedy.isEmpty());
    QVERIFY(approvals.isApproved(Id(1, 2)));
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(tst_Start)
#include "tst_start.moc"
