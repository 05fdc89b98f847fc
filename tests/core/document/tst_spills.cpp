// SPDX-License-Identifier: MIT
#include "documents.h"
#include "files.h"
#include "opener.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <sys/stat.h>
#include <unistd.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// What a run could not save, until a later one has saved it.

class TestSpills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void killedWithChangesThatCouldNotBeSaved();
    void killedTwice();
    void killedWithTwoCopiesOpen();
    void heldByALivingProgram();
    void ofAnotherDocument();
    void lookingTakesNothing();
    void foreignFilesAmongThem_data();
    void foreignFilesAmongThem();
    void damaged_data();
    void damaged();

private:
    QString path() const { return m_folder->filePath(u"a.keelson"_s); }
    QString away() const { return m_folder->filePath(u"away"_s); }
    /// Another run that cannot save what it adds, and is killed.
    void failAndBeKilled(const QString &person, const QString &name);
    QString onlySpill() const;
    QStringList broughtBack() const;
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateFolder> m_state;
    std::unique_ptr<Document> m_document;
};

void TestSpills::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<StateFolder>();
    const auto document = need(Document::create(path(), ada()));
    add(*document, kinds::actor, u"Cook"_s);
    add(*document, kinds::hotspot, QString(100000, u'.')); // A spill is smaller.
}

void TestSpills::cleanup()
{
    m_document.reset();
    m_state.reset();
}

void TestSpills::failAndBeKilled(const QString &person, const QString &name)
{
    const auto limit = rlim_t(QFileInfo(path()).size());
    Opener run(path(), person, [limit] {
        const rlimit noMoreRoom{limit, limit};
        (void)::setrlimit(RLIMIT_FSIZE, &noMoreRoom);
    });
    QCOMPARE(run.ask(u"open"_s), u"open"_s);
    QCOMPARE(run.ask(u"add "_s + name + QString(20000, u'.')), u"safe"_s);
    run.kill();
}

QString TestSpills::onlySpill() const
{
    const QStringList spills = m_state->spills().filter(QRegularExpression(u"keelson$"_s));
    return spills.size() == 1 ? spills[0] : QString();
}

QStringList TestSpills::broughtBack() const
{
    QStringList back;
    for (const Change &change : m_document->fileNews().broughtBack)
        back.append(QString(change.label).remove(u'.') + u" by "_s + change.author.name);
    back.sort();
    return back;
}

QStringList TestSpills::names() const
{
    QStringList names;
    for (const Element *element : m_document->model().ofKind(kinds::actor))
        names.append(QString(element->name).remove(u'.'));
    names.sort();
    return names;
}

void TestSpills::killedWithChangesThatCouldNotBeSaved()
{
    failAndBeKilled(u"Cleo"_s, u"Waiter"_s);
    QVERIFY(!onlySpill().isEmpty());
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(broughtBack(), QStringList{u"Add Waiter by Cleo"_s});
    QCOMPARE(names(), QStringList({u"Cook"_s, u"Waiter"_s}));
    QCOMPARE(m_document->saveState(), SaveState());
    QCOMPARE(m_state->spills(), QStringList());
    m_document.reset();
    m_document = need(Document::open(path(), ada()));
    QVERIFY(m_document->fileNews().isEmpty()); // Once.
    QCOMPARE(names(), QStringList({u"Cook"_s, u"Waiter"_s}));
    QCOMPARE(rulesOf(m_document->findings()), QStringList());
}

void TestSpills::killedTwice()
{
    failAndBeKilled(u"Cleo"_s, u"Waiter"_s);
    failAndBeKilled(u"Dan"_s, u"Guest"_s);
    QVERIFY(m_state->spills().size() > 1);
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(broughtBack(), QStringList({u"Add Guest by Dan"_s, u"Add Waiter by Cleo"_s}));
    QCOMPARE(names(), QStringList({u"Cook"_s, u"Guest"_s, u"Waiter"_s}));
    QCOMPARE(m_state->spills(), QStringList());
    m_document.reset();
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(rulesOf(m_document->findings()), QStringList());
    QCOMPARE(names(), QStringList({u"Cook"_s, u"Guest"_s, u"Waiter"_s}));
}

// Each copy gets back what was done in it, not what was done in the other.
void TestSpills::killedWithTwoCopiesOpen()
{
    const QString copy = m_folder->filePath(u"copy.keelson"_s);
    QVERIFY(QFile::copy(path(), copy));
    Opener cleo(path(), u"Cleo"_s);
    Opener dan(copy, u"Dan"_s);
    for (Opener *each : {&cleo, &dan})
        QCOMPARE(each->ask(u"open"_s), u"open"_s);
    QVERIFY(QFile::rename(path(), away()) && QFile::rename(copy, copy + u".away"_s));
    QCOMPARE(cleo.ask(u"add Waiter"_s), u"safe"_s);
    QCOMPARE(dan.ask(u"add Guest"_s), u"safe"_s);
    cleo.kill();
    dan.kill();
    QVERIFY(QFile::rename(away(), path()) && QFile::rename(copy + u".away"_s, copy));
    m_document = need(Document::open(copy, ada()));
    QCOMPARE(broughtBack(), QStringList{u"Add Guest by Dan"_s});
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(broughtBack(), QStringList{u"Add Waiter by Cleo"_s});
    QCOMPARE(names(), QStringList({u"Cook"_s, u"Waiter"_s}));
    QCOMPARE(m_state->spills(), QStringList());
}

void TestSpills::heldByALivingProgram()
{
    Opener run(path(), u"Cleo"_s);
    QCOMPARE(run.ask(u"open"_s), u"open"_s);
    QVERIFY(QFile::rename(path(), away()));
    QCOMPARE(run.ask(u"add Waiter"_s), u"safe"_s);
    QVERIFY(QFile::copy(away(), path()));
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(broughtBack(), QStringList());
    QVERIFY(!onlySpill().isEmpty());
    m_document.reset();
    QCOMPARE(run.ask(u"add Guest"_s), u"saved"_s); // Both, into the file that has come.
    QCOMPARE(run.ask(u"close"_s), u"closed"_s);
    QCOMPARE(m_state->spills(), QStringList());
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(names(), QStringList({u"Cook"_s, u"Guest"_s, u"Waiter"_s}));
}

void TestSpills::ofAnotherDocument()
{
    failAndBeKilled(u"Cleo"_s, u"Waiter"_s);
    const QString spill = onlySpill();
    const QByteArray before = bytesOf(spill);
    m_document = need(Document::create(m_folder->filePath(u"other.keelson"_s), ada()));
    add(*m_document, kinds::actor, u"Stranger"_s);
    m_document.reset();
    m_document = need(Document::open(m_folder->filePath(u"other.keelson"_s), ada()));
    QVERIFY(m_document->fileNews().isEmpty());
    QCOMPARE(bytesOf(spill), before);
}

void TestSpills::lookingTakesNothing()
{
    failAndBeKilled(u"Cleo"_s, u"Waiter"_s);
    m_document = need(Document::open(path(), ada(), Document::Access::ReadOnly));
    QCOMPARE(names(), QStringList{u"Cook"_s});
    QVERIFY(!onlySpill().isEmpty());
}

void TestSpills::foreignFilesAmongThem_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("text") << QByteArray("Dear diary ").repeated(1000);
    QTest::newRow("beginning of a database") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeros") << QByteArray(50000, '\0');
    QTest::newRow("a folder") << QByteArray("folder");
    QTest::newRow("a pipe") << QByteArray("pipe");
    QTest::newRow("a dangling link") << QByteArray("link");
    QTest::newRow("a database of another program") << QByteArray("database");
}

void TestSpills::foreignFilesAmongThem()
{
    QFETCH(QByteArray, content);
    failAndBeKilled(u"Cleo"_s, u"Waiter"_s);
    const QString foreign = m_state->spillFolder() + u"/0.keelson"_s;
    if (content == "folder")
        QVERIFY(QDir().mkdir(foreign));
    else if (content == "pipe")
        QVERIFY(::mkfifo(QFile::encodeName(foreign).constData(), 0600) == 0);
    else if (content == "link")
        QVERIFY(QFile::link(u"/nonexistent"_s, foreign));
    else if (content == "database")
        QVERIFY(run(u"sqlite3"_s, {foreign, u"CREATE TABLE t(a); INSERT INTO t VALUES(1)"_s}));
    else
        overwrite(foreign, content);
    const QByteArray before = QFileInfo(foreign).isFile() ? bytesOf(foreign) : QByteArray();
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(broughtBack(), QStringList{u"Add Waiter by Cleo"_s});
    QCOMPARE(namesIn(m_state->spillFolder()), QStringList{u"0.keelson"_s});
    if (QFileInfo(foreign).isFile())
        QCOMPARE(bytesOf(foreign), before);
}

void TestSpills::damaged_data()
{
    QTest::addColumn<QByteArray>("hit"); // What is taken out of the spill.
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QStringList>("back");
    const QStringList guest{u"Add Guest by Cleo"_s};
    QTest::newRow("one change") << QByteArray("Waiter") << qint64(-1) << guest;
    QTest::newRow("all changes") << QByteArray("Cleo") << qint64(-1) << QStringList();
    QTest::newRow("its head") << QByteArray("SQLite format") << qint64(-1) << QStringList({u"Add Guest by Cleo"_s, u"Add Waiter by Cleo"_s});
    QTest::newRow("cut to a page") << QByteArray() << qint64(4096) << QStringList();
    QTest::newRow("cut to nothing") << QByteArray() << qint64(0) << QStringList();
}

// What is sound in it comes back. There may be more to it than that, so it stays for who knows how to read it.
void TestSpills::damaged()
{
    QFETCH(QByteArray, hit);
    QFETCH(qint64, size);
    QFETCH(QStringList, back);
    {
        Opener run(path(), u"Cleo"_s);
        QCOMPARE(run.ask(u"open"_s), u"open"_s);
        QVERIFY(QFile::rename(path(), away()));
        QCOMPARE(run.ask(u"add Waiter"_s), u"safe"_s);
        QCOMPARE(run.ask(u"add Guest"_s), u"safe"_s);
        run.kill();
        QVERIFY(QFile::rename(away(), path()));
    }
    const QString spill = onlySpill();
    QByteArray bytes = bytesOf(spill);
    if (!hit.isEmpty())
        bytes.replace(hit, QByteArray(hit.size(), 'X'));
    overwrite(spill, bytes.first(size < 0 ? bytes.size() : size));
    bytes = bytesOf(spill);
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(broughtBack(), back);
    QCOMPARE(m_document->saveState(), SaveState());
    QCOMPARE(rulesOf(m_document->findings()), QStringList());
    const QStringList kept = namesIn(m_state->spillFolder());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(bytesOf(m_state->spillFolder() + u'/' + kept[0]), bytes);
    m_document.reset();
    m_document = need(Document::open(path(), ada())); // It comes back once.
    QCOMPARE(broughtBack(), QStringList());
}

QTEST_GUILESS_MAIN(TestSpills)
#include "tst_spills.moc"
