// SPDX-License-Identifier: MIT
#include "documents.h"
#include "files.h"
#include "spoils.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Journals beside a document: of a program that was stopped in the middle of saving, of somebody else, of another day.

namespace {

/// A file and its journal at a moment when some of a transaction was on its way to the disk.
struct Interrupted
{
    QByteArray file;
    QByteArray journal;
};

Interrupted interrupted(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    const QByteArray all = "PRAGMA cache_size=1; PRAGMA cache_spill=1; BEGIN IMMEDIATE; " + sql;
    if (sqlite3_exec(database, all.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    const Interrupted found{bytesOfOpen(path), bytesOfOpen(path + u"-journal"_s)};
    sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    if (found.journal.size() < 4096 || found.journal.startsWith(QByteArray(8, '\0')))
        qFatal("no journal");
    return found;
}

constexpr auto rewriteAll = "UPDATE change SET body=zeroblob(length(body)); UPDATE change SET sum=zeroblob(16)";
constexpr auto addMany = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<40) "
                         "INSERT INTO change(replica, counter, previous, sum, retold, body) "
                         "SELECT zeroblob(16), i, zeroblob(16), zeroblob(16), 0, zeroblob(3000) FROM n";

} // namespace

class TestJournals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void stoppedInTheMiddle_data();
    void stoppedInTheMiddle();
    void ofAnotherDay_data();
    void ofAnotherDay();
    void ofAnotherDocument();
    void ofSomebodyElse_data();
    void ofSomebodyElse();
    void thatIsNoFile_data();
    void thatIsNoFile();
    void thatLeadsToSomethingPrecious();
    void takenAwayWhileOpen();

private:
    QString path() const { return m_folder->filePath(u"a.keelson"_s); }
    QString journal() const { return path() + u"-journal"_s; }
    void checkWhole(const QList<Change> &changes);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateFolder> m_state;
    std::unique_ptr<Document> m_document;
    QList<Change> m_changes;
};

void TestJournals::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<StateFolder>();
    makeSample(path());
    m_document = need(Document::open(path(), ada()));
    for (int i = 0; i < 20; ++i)
        add(*m_document, kinds::hotspot, u"Question %1 "_s.arg(i) + QString(1000, u'.'));
    m_changes = m_document->changes();
    m_document.reset();
}

void TestJournals::cleanup()
{
    m_document.reset();
    m_state.reset();
}

/// It opens with all of this, and can be worked with.
void TestJournals::checkWhole(const QList<Change> &changes)
{
    m_document = need(Document::open(path(), ben()));
    QCOMPARE(rulesOf(m_document->findings()), QStringList());
    QCOMPARE(m_document->changes(), changes);
    QVERIFY2(m_document->fileNews().isEmpty(), qPrintable(m_document->fileNews().damagedKeptAs));
    add(*m_document, kinds::actor, u"Afterwards"_s);
    QVERIFY(m_document->flush());
    m_document.reset();
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"a.keelson"_s});
    m_document = need(Document::open(path(), ben()));
    QCOMPARE(rulesOf(m_document->findings()), QStringList());
    QCOMPARE(m_document->changes().size(), changes.size() + 1);
    m_document.reset();
}

void TestJournals::stoppedInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("of adding") << QByteArray(addMany);
    QTest::newRow("of writing all over it") << QByteArray(rewriteAll);
}

void TestJournals::stoppedInTheMiddle()
{
    QFETCH(QByteArray, sql);
    const Interrupted left = interrupted(path(), sql);
    overwrite(path(), left.file);
    overwrite(journal(), left.journal);
    const auto looking = Document::open(path(), ada(), Document::Access::ReadOnly);
    QVERIFY(!looking); // That would take writing.
    QVERIFY2(looking.error().text().contains(u"in the middle of saving"_s), qPrintable(looking.error().text()));
    QCOMPARE(bytesOf(path()), left.file);
    QCOMPARE(bytesOf(journal()), left.journal);
    checkWhole(m_changes);
}

void TestJournals::ofAnotherDay_data()
{
    stoppedInTheMiddle_data();
}

// A program was stopped, its person has put back a copy from elsewhere, and nobody thought of the journal.
void TestJournals::ofAnotherDay()
{
    QFETCH(QByteArray, sql);
    const Interrupted old = interrupted(path(), sql);
    m_document = need(Document::open(path(), ada()));
    for (int i = 0; i < 20; ++i)
        add(*m_document, kinds::hotspot, u"Later question %1 "_s.arg(i) + QString(1000, u'.'));
    const QList<Change> changes = m_document->changes();
    m_document.reset();
    overwrite(journal(), old.journal);
    checkWhole(changes);
}

void TestJournals::ofAnotherDocument()
{
    const QString other = m_folder->filePath(u"other"_s);
    makeSample(other);
    const Interrupted theirs = interrupted(other, addMany);
    QVERIFY(QFile::remove(other));
    overwrite(journal(), theirs.journal);
    checkWhole(m_changes);
}

void TestJournals::ofSomebodyElse_data()
{
    QTest::addColumn<bool>("isHot");
    QTest::addColumn<bool>("opens");
    QTest::newRow("that may not be read, and something is in it") << true << false;
    QTest::newRow("that may not be written, and nothing is in it") << false << true;
}

// As a program leaves it that was run with too many rights.
void TestJournals::ofSomebodyElse()
{
    QFETCH(bool, isHot);
    QFETCH(bool, opens);
    if (::geteuid() != 0)
        QSKIP("KEELSON-SKIPPED: this account cannot act for another");
    const Interrupted left = interrupted(path(), addMany);
    if (isHot)
        overwrite(path(), left.file);
    overwrite(journal(), isHot ? left.journal : QByteArray());
    for (const QString &each : {m_folder->path(), m_state->path()})
        QVERIFY(::chmod(QFile::encodeName(each).constData(), 0777) == 0);
    QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0666) == 0);
    QVERIFY(::chmod(QFile::encodeName(journal()).constData(), isHot ? 0600 : 0644) == 0);
    const QByteArray before = bytesOf(path());
    {
        const AsSomebodyElse somebody;
        auto opened = Document::open(path(), ben());
        QVERIFY2(bool(opened) == opens, opened ? "opened" : qPrintable(opened.error().text()));
        if (opened) {
            m_document = std::move(*opened);
            add(*m_document, kinds::actor, u"Afterwards"_s);
            QVERIFY(!m_document->flush());
            QVERIFY(!m_document->saveState().error.remedy.isEmpty());
            QVERIFY(!m_document->saveState().safeIn.isEmpty());
            m_document.reset();
        } else {
            QCOMPARE(opened.error().kind, Error::Kind::Environment);
            QVERIFY(!opened.error().remedy.isEmpty());
        }
    }
    QCOMPARE(bytesOf(path()), before);
    if (opens) {
        QFile::remove(journal());
        const AsSomebodyElse somebody;
        m_document = need(Document::open(path(), ben()));
        QCOMPARE(m_document->fileNews().broughtBack.size(), 1);
        m_document.reset();
    } else {
        checkWhole(m_changes); // By who may.
    }
}

void TestJournals::thatIsNoFile_data()
{
    QTest::addColumn<bool>("isPipe");
    QTest::newRow("but a folder") << false;
    QTest::newRow("but a pipe") << true;
}

void TestJournals::thatIsNoFile()
{
    QFETCH(bool, isPipe);
    if (isPipe)
        QVERIFY(::mkfifo(QFile::encodeName(journal()).constData(), 0600) == 0);
    else
        QVERIFY(QDir().mkdir(journal()));
    const QByteArray before = bytesOf(path());
    const auto opened = Document::open(path(), ben());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Environment);
    QCOMPARE(bytesOf(path()), before);
    QVERIFY(isPipe ? QFile::remove(journal()) : QDir().rmdir(journal()));
    checkWhole(m_changes);
}

void TestJournals::thatLeadsToSomethingPrecious()
{
    const QTemporaryDir elsewhere;
    const QString precious = elsewhere.filePath(u"precious"_s);
    for (const QByteArray &content : {QByteArray("mine"), QByteArray(5000, 'm'), QByteArray()}) {
        overwrite(precious, content);
        QVERIFY(QFile::link(precious, journal()));
        auto opened = Document::open(path(), ben());
        if (opened) {
            add(**opened, kinds::actor, u"Afterwards"_s);
            (void)(*opened)->flush();
            opened->reset();
        }
        QCOMPARE(bytesOf(precious), content);
        QFile::remove(journal());
    }
}

// As a tidy program may do. It is missed only by who is stopped in the middle of the next commit.
void TestJournals::takenAwayWhileOpen()
{
    m_document = need(Document::open(path(), ada()));
    for (int i = 0; i < 5; ++i) {
        add(*m_document, kinds::hotspot, u"Later question %1 "_s.arg(i) + QString(1000, u'.'));
        QVERIFY(m_document->flush());
        QFile::remove(journal());
    }
    const QList<Change> changes = m_document->changes();
    m_document.reset();
    checkWhole(changes);
}

QTEST_GUILESS_MAIN(TestJournals)
#include "tst_journals.moc"
