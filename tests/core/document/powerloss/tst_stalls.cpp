// SPDX-License-Identifier: MIT
#include "../documents.h"
#include "faultydisk.h"
#include "quickfolder.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Disks that answer late, or with an error. No clock is looked at: where something waited for a disk that it must not
// wait for, the test would never end.

namespace {

bool isSyncOfJournal(const VfsCall &call)
{
    return call.kind == VfsCall::Kind::Sync && call.isOfJournal();
}

bool isSyncOfDatabase(const VfsCall &call)
{
    return call.kind == VfsCall::Kind::Sync && !call.isOfJournal();
}

bool isSync(const VfsCall &call)
{
    return call.kind == VfsCall::Kind::Sync;
}

bool isWrite(const VfsCall &call)
{
    return call.kind == VfsCall::Kind::Write;
}

} // namespace

class TestStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void editingGoesOnWhileTheDiskStalls_data();
    void editingGoesOnWhileTheDiskStalls();
    void failuresAreSaidAndSavedByThemselves_data();
    void failuresAreSaidAndSavedByThemselves();

private:
    QString file() const { return m_folder->filePath(u"a.keelson"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultyDisk> m_disk;
    std::unique_ptr<ShimVfs> m_vfs;
};

void TestStalls::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolder());
    m_disk = std::make_unique<FaultyDisk>(QFile::encodeName(m_folder->path()));
    m_vfs = std::make_unique<ShimVfs>(*m_disk);
}

void TestStalls::cleanup()
{
    m_vfs.reset();
}

void TestStalls::editingGoesOnWhileTheDiskStalls_data()
{
    QTest::addColumn<Gate::Which>("stalls");
    QTest::newRow("syncing the journal") << Gate::Which(isSyncOfJournal);
    QTest::newRow("syncing the database") << Gate::Which(isSyncOfDatabase);
    QTest::newRow("writing") << Gate::Which(isWrite);
}

void TestStalls::editingGoesOnWhileTheDiskStalls()
{
    QFETCH(Gate::Which, stalls);
    Id cook;
    {
        const auto document = need(Document::create(file(), ada()));
        const Id waiter = add(*document, kinds::actor, u"Waiter"_s);
        QVERIFY(document->flush());
        QCOMPARE(document->saveState().kind, SaveState::Kind::Saved);
        const Stall stall(m_disk->gate(), stalls);
        cook = add(*document, kinds::actor, u"Cook"_s);
        m_disk->gate().awaitCaller();
        QCOMPARE(nameOf(*document, cook), u"Cook"_s);
        set(*document, waiter, properties::name, u"Guest"_s);
        QCOMPARE(nameOf(*document, waiter), u"Guest"_s);
        document->undo();
        QCOMPARE(nameOf(*document, waiter), u"Waiter"_s);
        QCoreApplication::processEvents();
        QCOMPARE(document->saveState().kind, SaveState::Kind::Saving);
        m_disk->gate().open();
        QTRY_COMPARE(document->saveState().kind, SaveState::Kind::Saved);
    }
    const auto document = need(Document::open(file(), ada()));
    QCOMPARE(document->changes().size(), 4);
    QCOMPARE(nameOf(*document, cook), u"Cook"_s);
}

void TestStalls::failuresAreSaidAndSavedByThemselves_data()
{
    QTest::addColumn<Fault>("fault");
    const auto lasting = Fault::Lasting::UntilHealed;
    QTest::newRow("syncing fails once") << Fault{isSync, SQLITE_IOERR_FSYNC};
    QTest::newRow("syncing fails for some time") << Fault{isSync, SQLITE_IOERR_FSYNC, 0, lasting};
    QTest::newRow("writing fails once") << Fault{isWrite, SQLITE_IOERR_WRITE};
    QTest::newRow("writing fails for some time") << Fault{isWrite, SQLITE_IOERR_WRITE, 0, lasting};
    QTest::newRow("the disk is full once") << Fault{isWrite, SQLITE_FULL};
    QTest::newRow("the disk is full for some time") << Fault{isWrite, SQLITE_FULL, 0, lasting};
}

void TestStalls::failuresAreSaidAndSavedByThemselves()
{
    QFETCH(Fault, fault);
    Id cook;
    {
        const auto document = need(Document::create(file(), ada()));
        m_disk->setFault(fault);
        QSignalSpy said(document.get(), &Document::saveStateChanged);
        cook = add(*document, kinds::actor, u"Cook"_s);
        QTRY_VERIFY(m_disk->hasFailed());
        if (fault.lasting == Fault::Lasting::UntilHealed) {
            QTRY_COMPARE(document->saveState().kind, SaveState::Kind::Failed);
            add(*document, kinds::actor, u"Waiter"_s);
            QVERIFY(!document->flush());
            QCOMPARE(document->saveState().kind, SaveState::Kind::Failed);
        }
        QCOMPARE(nameOf(*document, cook), u"Cook"_s);
        m_disk->heal();
        QTRY_COMPARE_WITH_TIMEOUT(document->saveState().kind, SaveState::Kind::Saved, 20000);
        for (const QVariantList &arguments : std::as_const(said)) {
            const auto state = arguments.first().value<SaveState>();
            QVERIFY((state.kind == SaveState::Kind::Failed) == !state.error.remedy.isEmpty());
        }
    }
    const auto document = need(Document::open(file(), ada()));
    QCOMPARE(rulesOf(document->findings()), QStringList());
    QCOMPARE(document->changes().size(), fault.lasting == Fault::Lasting::Once ? 1 : 2);
    QCOMPARE(nameOf(*document, cook), u"Cook"_s);
}

QTEST_GUILESS_MAIN(TestStalls)
#include "tst_stalls.moc"
