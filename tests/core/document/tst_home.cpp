// SPDX-License-Identifier: MIT
#include "documents.h"
#include "files.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Where what belongs to a person is kept, and that nobody else gets at it.

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

constexpr int ofOthers = S_IRWXG | S_IRWXO;

} // namespace

class TestHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsKeptIsPrivate_data();
    void whatIsKeptIsPrivate();
    void homeOfAnyKind_data();
    void homeOfAnyKind();
    void nowhereForTemporaryFiles();

private:
    QString path() const { return m_folder->filePath(u"a.keelson"_s); }
    void fillWith(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateFolder> m_state;
    std::unique_ptr<Document> m_document;
};

void TestHome::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<StateFolder>();
    setMode(m_folder->path(), 0777);
    setMode(m_state->path(), 0777);
}

void TestHome::cleanup()
{
    m_document.reset();
    m_state.reset();
}

/// A document with somebody in it that anybody may read and write.
void TestHome::fillWith(const QString &name)
{
    m_document = need(Document::create(path(), ada()));
    add(*m_document, kinds::actor, name);
    m_document.reset();
    setMode(path(), 0666);
}

void TestHome::whatIsKeptIsPrivate_data()
{
    QTest::addColumn<int>("mask");
    for (const int mask : {0, 022, 027, 077, 0777})
        QTest::addRow("umask %03o", mask) << mask;
}

void TestHome::whatIsKeptIsPrivate()
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

void TestHome::homeOfAnyKind_data()
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

void TestHome::homeOfAnyKind()
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

void TestHome::nowhereForTemporaryFiles()
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

QTEST_GUILESS_MAIN(TestHome)
#include "tst_home.moc"
