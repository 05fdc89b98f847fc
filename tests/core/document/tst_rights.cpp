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

// What a document needs of the system: rights, folders of its person, descriptors. A folder that may not be written when the
// document is opened is in tst_badfiles. Network and FUSE file systems and those with small numbers for their files would
// need servers and images; what they do differently (other inodes after a while, no locks, no second names) comes down to a
// file that is replaced, held, or renamed, which tst_filefates and tst_openers have. A machine that sleeps stops the clock
// only; see tst_clock.

namespace {

class Variable
{
public:
    Variable(const char *name, const QByteArray &value) : m_name(name), m_before(qgetenv(name)), m_was(qEnvironmentVariableIsSet(name))
    {
        if (value.isNull())
            qunsetenv(name);
        else
            qputenv(name, value);
    }
    ~Variable()
    {
        if (m_was)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    const char *m_name;
    QByteArray m_before;
    bool m_was;
};

int modeOf(const QString &path)
{
    struct stat found{};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 07777) : -1;
}

/// As whom this program was started by, whoever it acts for.
void setMode(const QString &path, mode_t mode)
{
    const uid_t actsFor = ::geteuid();
    QVERIFY(::seteuid(::getuid()) == 0);
    QVERIFY(::chmod(QFile::encodeName(path).constData(), mode) == 0);
    QVERIFY(::seteuid(actsFor) == 0);
}

constexpr int ofOthers = S_IRWXG | S_IRWXO;

} // namespace

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fileThatMayOnlyBeRead();
    void fileThatMayOnlyBeReadFromNowOn();
    void folderThatMayNotBeWrittenFromNowOn_data();
    void folderThatMayNotBeWrittenFromNowOn();
    void diskThatMayOnlyBeRead();
    void diskThatIsUnmounted();
    void whatIsKeptIsPrivate_data();
    void whatIsKeptIsPrivate();
    void homeOfAnyKind_data();
    void homeOfAnyKind();
    void nowhereForTemporaryFiles();
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

void TestRights::whatIsKeptIsPrivate_data()
{
    QTest::addColumn<int>("mask");
    for (const int mask : {0, 022, 027, 077, 0777})
        QTest::addRow("umask %03o", mask) << mask;
}

void TestRights::whatIsKeptIsPrivate()
{
    QFETCH(int, mask);
    fillWith(u"Cook"_s);
    const Variable state("XDG_STATE_HOME", QFile::encodeName(m_state->path() + u"/not/yet"_s));
    const AsSomebodyElse somebody;
    const mode_t before = ::umask(mode_t(mask));
    m_document = need(Document::open(path(), ben()));
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"away"_s)));
    add(*m_document, kinds::actor, u"Waiter"_s);
    const bool isSaved = bool(m_document->flush());
    const QString spill = m_document->saveState().safeIn;
    m_document.reset();
    ::umask(before);
    QVERIFY(!isSaved);
    const QString kept = m_state->path() + u"/not/yet/keelson"_s;
    QCOMPARE(QFileInfo(spill).path(), kept + u"/unsaved"_s);
    for (const QString &each : {spill, QFileInfo(spill).path(), kept})
        QVERIFY2((modeOf(each) & ofOthers) == 0, qPrintable(each + u' ' + QString::number(modeOf(each), 8)));
    QVERIFY(QFile::rename(m_folder->filePath(u"away"_s), path()));
    m_document = need(Document::open(path(), ben()));
    QCOMPARE(m_document->fileNews().broughtBack.size(), 1);
    QVERIFY(!QFile::exists(spill));
}

void TestRights::homeOfAnyKind_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QString>("safeIn"); // Below the test's own folder; empty when nowhere is safe.
    const QByteArray none;
    QTest::newRow("the usual") << none << QByteArray("@/home") << u"/home/.local/state/keelson/unsaved"_s;
    QTest::newRow("a folder for what is kept") << QByteArray("@/kept") << QByteArray("@/home") << u"/kept/keelson/unsaved"_s;
    QTest::newRow("one that is relative does not count") << QByteArray("kept") << QByteArray("@/home") << u"/home/.local/state/keelson/unsaved"_s;
    QTest::newRow("one that is empty does not count") << QByteArray("") << QByteArray("@/home") << u"/home/.local/state/keelson/unsaved"_s;
    QTest::newRow("one that is a file") << QByteArray("@/file") << QByteArray("@/home") << QString();
    QTest::newRow("one below a device") << QByteArray("/dev/null/kept") << QByteArray("@/home") << QString();
    QTest::newRow("one the system makes up") << QByteArray("/proc/kept") << QByteArray("@/home") << QString();
    QTest::newRow("one that may not be written") << QByteArray("@/closed") << QByteArray("@/home") << QString();
    QTest::newRow("a dangling link") << QByteArray("@/link") << QByteArray("@/home") << QString();
    QTest::newRow("home not set, and none known") << none << none << QString();
    QTest::newRow("home that is relative, and none known") << none << QByteArray("home") << QString();
    QTest::newRow("home that is not there") << none << QByteArray("/nonexistent") << QString();
    QTest::newRow("home that may not be written") << none << QByteArray("@/closed") << QString();
}

void TestRights::homeOfAnyKind()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, home);
    QFETCH(QString, safeIn);
    const QString base = m_state->path();
    QVERIFY(QDir(base).mkdir(u"home"_s) && QDir(base).mkdir(u"closed"_s));
    setMode(base + u"/home"_s, 0777);
    setMode(base + u"/closed"_s, 0555);
    overwrite(base + u"/file"_s, "x");
    QVERIFY(QFile::link(u"/nonexistent"_s, base + u"/link"_s));
    const Variable stateHome("XDG_STATE_HOME", state.replace("@", base.toLocal8Bit()));
    const Variable homeItself("HOME", home.replace("@", base.toLocal8Bit()));
    fillWith(u"Cook"_s);
    const AsSomebodyElse somebody;
    if (!somebody.is() || ::getuid() != 0)
        QSKIP("KEELSON-SKIPPED: this account cannot act for another");
    m_document = need(Document::open(path(), ben()));
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"away"_s)));
    add(*m_document, kinds::actor, u"Waiter"_s);
    QVERIFY(!m_document->flush());
    QCOMPARE(m_document->saveState().waiting, 1);
    const QString spill = m_document->saveState().safeIn;
    QCOMPARE(spill.isEmpty() ? QString() : QFileInfo(spill).path(), safeIn.isEmpty() ? QString() : base + safeIn);
    QCOMPARE(bool(Document::createDraft(ben())), !safeIn.isEmpty());
    QVERIFY(QFile::rename(m_folder->filePath(u"away"_s), path()));
    QVERIFY(m_document->flush());
    QCOMPARE(m_document->saveState(), SaveState());
}

void TestRights::nowhereForTemporaryFiles()
{
    const Variable temporary("TMPDIR", "/nonexistent");
    const Variable sqlite("SQLITE_TMPDIR", "/nonexistent");
    m_document = need(Document::create(path(), ada()));
    for (int i = 0; i < 300; ++i)
        add(*m_document, kinds::actor, u"Actor %1"_s.arg(i));
    QVERIFY(need(m_document->purge(m_document->tracesOf(u"Actor 7"_s))) > 0);
    QVERIFY(m_document->copyTo(m_folder->filePath(u"b.keelson"_s)));
    m_document = need(Document::open(m_folder->filePath(u"b.keelson"_s), ada()));
    QCOMPARE(m_document->model().elements().size(), 300);
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
