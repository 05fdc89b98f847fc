// SPDX-License-Identifier: MIT
#include "documents.h"
#include "files.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// What a document needs of the system: rights, disks, descriptors. Network and FUSE file systems and those with small numbers
// for their files would need servers and images; what they do differently (other numbers after a while, no locks, no second
// names) comes down to a file that is replaced, held or renamed, which tst_filefates and tst_openers have. A machine that
// sleeps stops the clock only; see tst_clock.

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fileThatMayNotBeRead();
    void folderThatMayNotBeWritten();
    void fileThatMayOnlyBeRead();
    void fileThatMayOnlyBeReadFromNowOn();
    void folderThatMayNotBeWrittenFromNowOn_data();
    void folderThatMayNotBeWrittenFromNowOn();
    void diskThatMayOnlyBeRead();
    void diskThatIsUnmounted();
    void noDescriptorsLeft();

private:
    QString path() const { return m_folder->filePath(u"a.keelson"_s); }
    void fillWith(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateFolder> m_state;
    std::unique_ptr<Document> m_document;
};

void TestRights::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<StateFolder>();
    setMode(m_folder->path(), 0777);
    setMode(m_state->path(), 0777);
}

void TestRights::cleanup()
{
    m_document.reset();
    m_state.reset();
}

/// A document with somebody in it that anybody may read and write.
void TestRights::fillWith(const QString &name)
{
    m_document = need(Document::create(path(), ada()));
    add(*m_document, kinds::actor, name);
    m_document.reset();
    setMode(path(), 0666);
}

void TestRights::fileThatMayNotBeRead()
{
    fillWith(u"Cook"_s);
    setMode(path(), 0);
    const AsSomebodyElse somebody;
    if (!somebody.is())
        QSKIP("KEELSON-SKIPPED: this account may read everything");
    for (const auto access : {Document::Access::Write, Document::Access::ReadOnly}) {
        const auto opened = Document::open(path(), ben(), access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Environment);
    }
}

void TestRights::folderThatMayNotBeWritten()
{
    fillWith(u"Cook"_s);
    const QByteArray before = bytesOf(path());
    setMode(m_folder->path(), 0555);
    {
        const AsSomebodyElse somebody;
        if (!somebody.is())
            QSKIP("KEELSON-SKIPPED: this account may write everything");
        const auto writing = Document::open(path(), ben());
        QVERIFY(!writing);
        QVERIFY2(writing.error().remedy.contains(u"reading only"_s), qPrintable(writing.error().text()));
        const auto reading = need(Document::open(path(), ben(), Document::Access::ReadOnly));
        QCOMPARE(reading->model().elements().size(), 1);
        QVERIFY(!Document::create(m_folder->filePath(u"b"_s), ben()));
    }
    setMode(m_folder->path(), 0777);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"a.keelson"_s});
}

void TestRights::fileThatMayOnlyBeRead()
{
    fillWith(u"Cook"_s);
    setMode(path(), 0444);
    const QByteArray before = bytesOf(path());
    const AsSomebodyElse somebody;
    if (!somebody.is())
        QSKIP("KEELSON-SKIPPED: this account cannot act for another");
    const auto writing = Document::open(path(), ben());
    QVERIFY(!writing);
    QVERIFY2(writing.error().remedy.contains(u"reading only"_s), qPrintable(writing.error().text()));
    m_document = need(Document::open(path(), ben(), Document::Access::ReadOnly));
    QCOMPARE(m_document->model().elements().size(), 1);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"a.keelson"_s});
}

void TestRights::fileThatMayOnlyBeReadFromNowOn()
{
    fillWith(u"Cook"_s);
    const AsSomebodyElse somebody;
    m_document = need(Document::open(path(), ben()));
    setMode(path(), 0444);
    add(*m_document, kinds::actor, u"Waiter"_s);
    QVERIFY(m_document->flush()); // Who has it open for writing goes on writing.
    m_document = need(Document::open(path(), ben(), Document::Access::ReadOnly));
    QCOMPARE(m_document->model().elements().size(), 2);
}

void TestRights::folderThatMayNotBeWrittenFromNowOn_data()
{
    QTest::addColumn<bool>("hasWritten");
    QTest::newRow("before the first change") << false;
    QTest::newRow("after some") << true;
}

void TestRights::folderThatMayNotBeWrittenFromNowOn()
{
    QFETCH(bool, hasWritten);
    fillWith(u"Cook"_s);
    const AsSomebodyElse somebody;
    if (!somebody.is())
        QSKIP("KEELSON-SKIPPED: this account cannot act for another");
    m_document = need(Document::open(path(), ben()));
    if (hasWritten)
        add(*m_document, kinds::actor, u"Guest"_s);
    QVERIFY(m_document->flush());
    setMode(m_folder->path(), 0555);
    add(*m_document, kinds::actor, u"Waiter"_s);
    QCOMPARE(bool(m_document->flush()), hasWritten); // Then the journal is there already.
    QCOMPARE(m_document->saveState().safeIn.isEmpty(), hasWritten);
    QCOMPARE(m_document->saveState().error.remedy.isEmpty(), hasWritten);
    setMode(m_folder->path(), 0777);
    QVERIFY(m_document->flush());
    m_document.reset();
    QCOMPARE(m_state->spills(), QStringList());
    m_document = need(Document::open(path(), ben(), Document::Access::ReadOnly));
    QCOMPARE(m_document->model().elements().size(), hasWritten ? 3 : 2);
    QCOMPARE(rulesOf(m_document->findings()), QStringList());
}

// It cannot become so while a document is open there: the system refuses. A disk that fails so badly that the system does it
// all the same gives errors to each write, which tst_faults has.
void TestRights::diskThatMayOnlyBeRead()
{
    const Mounted disk(m_folder->path(), "size=1m");
    if (!disk.is())
        QSKIP("KEELSON-SKIPPED: this account may not mount a small disk");
    fillWith(u"Cook"_s);
    m_document = need(Document::open(path(), ada()));
    add(*m_document, kinds::actor, u"Waiter"_s);
    QVERIFY(!disk.remount("ro"));
    m_document.reset();
    QVERIFY(disk.remount("ro"));
    const auto writing = Document::open(path(), ada());
    QVERIFY(!writing);
    QVERIFY2(writing.error().remedy.contains(u"reading only"_s), qPrintable(writing.error().text()));
    m_document = need(Document::open(path(), ada(), Document::Access::ReadOnly));
    QCOMPARE(m_document->model().elements().size(), 2);
    QVERIFY(!Document::create(m_folder->filePath(u"b"_s), ada()));
    QVERIFY(!m_document->copyTo(m_folder->filePath(u"b"_s)));
    QVERIFY(disk.remount("size=1m"));
    m_document = need(Document::open(path(), ada()));
    add(*m_document, kinds::actor, u"Guest"_s);
    QVERIFY(m_document->flush());
    m_document.reset();
}

// Its folder is there and empty, until the disk comes back.
void TestRights::diskThatIsUnmounted()
{
    const QTemporaryDir disk;
    const QByteArray source = QFile::encodeName(disk.path());
    const QByteArray target = QFile::encodeName(m_folder->path());
    if (::mount(source.constData(), target.constData(), nullptr, MS_BIND, nullptr) != 0)
        QSKIP("KEELSON-SKIPPED: this account may not mount");
    fillWith(u"Cook"_s);
    m_document = need(Document::open(path(), ada()));
    add(*m_document, kinds::actor, u"Waiter"_s);
    QVERIFY(m_document->flush());
    QVERIFY(::umount2(target.constData(), MNT_DETACH) == 0);
    add(*m_document, kinds::actor, u"Guest"_s);
    QVERIFY(!m_document->flush());
    QVERIFY(!m_document->saveState().safeIn.isEmpty());
    QCOMPARE(namesIn(m_folder->path()), QStringList());
    QVERIFY(::mount(source.constData(), target.constData(), nullptr, MS_BIND, nullptr) == 0);
    QVERIFY(m_document->flush());
    m_document = need(Document::open(path(), ada(), Document::Access::ReadOnly));
    QCOMPARE(m_document->model().elements().size(), 3);
    m_document.reset();
    QVERIFY(::umount2(target.constData(), MNT_DETACH) == 0);
}

void TestRights::noDescriptorsLeft()
{
    rlimit before{};
    QVERIFY(::getrlimit(RLIMIT_NOFILE, &before) == 0);
    const rlimit few{64, before.rlim_max};
    QVERIFY(::setrlimit(RLIMIT_NOFILE, &few) == 0);
    m_document = need(Document::create(path(), ada()));
    QList<int> taken;
    for (int file = 0; (file = ::open("/dev/null", O_RDONLY)) >= 0;)
        taken.append(file);
    add(*m_document, kinds::actor, u"Cook"_s);
    const auto saved = m_document->flush();
    const SaveState state = m_document->saveState();
    const auto second = Document::create(m_folder->filePath(u"b.keelson"_s), ada());
    const auto reading = Document::open(path(), ada(), Document::Access::ReadOnly);
    for (const int file : std::as_const(taken))
        ::close(file);
    ::setrlimit(RLIMIT_NOFILE, &before);
    QVERIFY(!saved);
    QCOMPARE(state.waiting, 1);
    QCOMPARE(state.safeIn, QString());
    QVERIFY(!second && !reading);
    QCOMPARE(second.error().kind, Error::Kind::Environment);
    QCOMPARE(reading.error().kind, Error::Kind::Environment);
    QVERIFY(m_document->flush());
    m_document.reset();
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(m_document->model().elements().size(), 1);
    QVERIFY(m_document->fileNews().isEmpty());
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"a.keelson"_s});
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
