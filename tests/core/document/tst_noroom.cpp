// SPDX-License-Identifier: MIT
#include "documents.h"
#include "files.h"

#include <QDir>
#include <QFileInfo>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// A disk that is full, and what is like it. An fsync that fails or takes its time, and a disk that errs, are the business of
// tst_faults and tst_stalls.

namespace {

constexpr int page = 4096;

/// Takes all the room there is but for so many bytes.
void fill(const QString &folder, qint64 leave)
{
    QFile filler(folder + u"/filler"_s);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("cannot fill");
    while (filler.write(QByteArray(page, 'f')) > 0) { }
    filler.resize(qMax(qint64(0), filler.size() / page * page - leave));
}

} // namespace

class TestNoRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fullAtEachCommit_data();
    void fullAtEachCommit();
    void limitAtEachPage();
    void fullFromTheBeginning();
    void noNamesLeft();
    void noRoomForTheSpillEither();
    void spillThatHalfFitsIsNotCalledSafe();
    void broughtBackWhileThereIsStillNoRoom();
    void noRoomToMend();

private:
    QString path() const { return m_folder->filePath(u"a.keelson"_s); }
    QStringList names() const;
    void checkSaved(const QStringList &names);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateFolder> m_state;
    std::unique_ptr<Document> m_document;
};

void TestNoRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<StateFolder>();
}

void TestNoRoom::cleanup()
{
    m_document.reset();
    m_state.reset();
}

QStringList TestNoRoom::names() const
{
    QStringList names;
    for (const Element *element : m_document->model().ofKind(kinds::actor))
        names.append(element->name);
    names.sort();
    return names;
}

/// Everything is in the file, nothing is wrong with it, and no spill is left.
void TestNoRoom::checkSaved(const QStringList &expected)
{
    m_document.reset();
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(rulesOf(m_document->findings()), QStringList());
    QVERIFY(m_document->fileNews().damagedKeptAs.isEmpty());
    QCOMPARE(names(), expected);
    QCOMPARE(m_state->spills(), QStringList());
    QVERIFY(m_document->flush());
}

void TestNoRoom::fullAtEachCommit_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<bool>("staysOpen");
    for (int pages = 0; pages <= 12; ++pages)
        QTest::addRow("%d pages of room, closed, then room again", pages) << pages << false;
    for (int pages = 0; pages <= 12; pages += 3)
        QTest::addRow("%d pages of room, then room again", pages) << pages << true;
}

void TestNoRoom::fullAtEachCommit()
{
    QFETCH(int, pages);
    QFETCH(bool, staysOpen);
    const Mounted disk(m_folder->path(), "size=200k");
    if (!disk.is())
        QSKIP("KEELSON-SKIPPED: this account may not mount a small disk");
    m_document = need(Document::create(path(), ada()));
    QStringList expected;
    fill(m_folder->path(), pages * page);
    for (int i = 0; i < 30 && m_document->flush(); ++i) {
        expected.append(u"%1 "_s.arg(i, 2) + QString(1500, u'x'));
        add(*m_document, kinds::actor, expected.last());
    }
    QVERIFY(!m_document->flush());
    const SaveState state = m_document->saveState();
    QCOMPARE(state.kind, SaveState::Kind::Failed);
    QCOMPARE(state.waiting, 1);
    QVERIFY2(state.error.text().contains(u"disk is full"_s), qPrintable(state.error.text()));
    QCOMPARE(QFileInfo(state.safeIn).path(), m_state->spillFolder());
    expected.append(u"and on"_s);
    add(*m_document, kinds::actor, expected.last()); // Editing goes on.
    QVERIFY(!m_document->flush());
    QCOMPARE(m_document->saveState().waiting, 2);
    if (!staysOpen)
        m_document.reset();
    QVERIFY(QFile::remove(m_folder->filePath(u"filler"_s)));
    if (staysOpen)
        QTRY_COMPARE_WITH_TIMEOUT(m_document->saveState().kind, SaveState::Kind::Saved, 20000); // By itself.
    checkSaved(expected);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"a.keelson"_s});
    m_document.reset();
}

// The error is another one than that of a full disk: what a quota says.
void TestNoRoom::limitAtEachPage()
{
    m_document = need(Document::create(path(), ada()));
    add(*m_document, kinds::actor, u"Cook"_s);
    m_document.reset();
    const QByteArray small = bytesOf(path());
    for (int pages = 0; pages < 8; ++pages) {
        for (const int within : {0, 1, page / 2}) {
            overwrite(path(), small);
            m_document = need(Document::open(path(), ada()));
            {
                const NoMoreRoom limit(small.size() + pages * page + within);
                int i = 0;
                while (m_document->flush() && i < 40)
                    add(*m_document, kinds::actor, u"%1 "_s.arg(++i) + QString(1500, u'x'));
                QVERIFY(!m_document->flush());
                QVERIFY(m_document->saveState().waiting == 1);
            }
            QStringList expected = names();
            QVERIFY(m_document->flush());
            checkSaved(expected);
            m_document.reset();
        }
    }
}

void TestNoRoom::fullFromTheBeginning()
{
    const Mounted disk(m_folder->path(), "size=200k");
    if (!disk.is())
        QSKIP("KEELSON-SKIPPED: this account may not mount a small disk");
    fill(m_folder->path(), 0);
    const auto made = Document::create(path(), ada());
    QVERIFY(!made);
    QVERIFY2(made.error().text().contains(u"full"_s), qPrintable(made.error().text()));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"filler"_s}); // Nothing half made.
    m_document = need(Document::createDraft(ada()));
    add(*m_document, kinds::actor, u"Cook"_s);
    QVERIFY(!m_document->moveTo(path()));
    QVERIFY(!m_document->copyTo(path()));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"filler"_s});
    QVERIFY(m_document->isDraft());
    add(*m_document, kinds::actor, u"Waiter"_s);
    QVERIFY(m_document->flush());
    QVERIFY(QFile::remove(m_folder->filePath(u"filler"_s)));
    QVERIFY(m_document->moveTo(path()));
    checkSaved({u"Cook"_s, u"Waiter"_s});
    m_document.reset();
}

// There is room, but not for another file: no journal can be made.
void TestNoRoom::noNamesLeft()
{
    const Mounted disk(m_folder->path(), "size=2m,nr_inodes=6");
    if (!disk.is())
        QSKIP("KEELSON-SKIPPED: this account may not mount a small disk");
    need(Document::create(path(), ada()));
    for (int i = 0; QFile(m_folder->filePath(QString::number(i))).open(QIODevice::WriteOnly); ++i) { }
    m_document = need(Document::open(path(), ada()));
    add(*m_document, kinds::actor, u"Cook"_s);
    QVERIFY(!m_document->flush());
    QCOMPARE(m_document->saveState().waiting, 1);
    QVERIFY(!m_document->saveState().safeIn.isEmpty());
    QVERIFY(!m_document->saveState().error.remedy.isEmpty());
    for (const QString &name : {u"0"_s, u"1"_s}) // One for the journal, one for the sign that somebody has it open.
        QVERIFY(QFile::remove(m_folder->filePath(name)));
    QVERIFY(m_document->flush());
    checkSaved({u"Cook"_s});
    m_document.reset();
}

// Then it is in memory only, and nobody is told otherwise.
void TestNoRoom::noRoomForTheSpillEither()
{
    const Mounted home(m_state->path(), "size=200k");
    if (!home.is())
        QSKIP("KEELSON-SKIPPED: this account may not mount a small disk");
    m_document = need(Document::create(path(), ada()));
    fill(m_state->path(), 0);
    {
        const NoMoreRoom noMoreRoom(path());
        add(*m_document, kinds::actor, u"Cook"_s + QString(20000, u'x'));
        QVERIFY(!m_document->flush());
        QCOMPARE(m_document->saveState().waiting, 1);
        QCOMPARE(m_document->saveState().safeIn, QString());
        QVERIFY(QFile::remove(m_state->path() + u"/filler"_s));
    }
    {
        const NoMoreRoom noMoreRoom(qint64(page) * 20); // Enough for the file only.
        QVERIFY(m_document->flush());
    }
    QCOMPARE(m_document->saveState(), SaveState());
    checkSaved({u"Cook"_s + QString(20000, u'x')});
    m_document.reset();
}

void TestNoRoom::spillThatHalfFitsIsNotCalledSafe()
{
    const Mounted home(m_state->path(), "size=200k");
    if (!home.is())
        QSKIP("KEELSON-SKIPPED: this account may not mount a small disk");
    m_document = need(Document::create(path(), ada()));
    QVERIFY(m_document->flush());
    const QByteArray bytes = bytesOfOpen(path());
    QVERIFY(QFile::remove(path()));
    QStringList expected;
    bool wasSafe = false;
    for (int i = 0; i < 40; ++i) {
        expected.append(u"%1 "_s.arg(i, 2) + QString(8000, u'x'));
        add(*m_document, kinds::actor, expected.last());
        QVERIFY(!m_document->flush());
        const QString safeIn = m_document->saveState().safeIn;
        wasSafe = wasSafe || !safeIn.isEmpty();
        if (safeIn.isEmpty())
            continue;
        QCOMPARE(need(Document::open(safeIn, ada(), Document::Access::ReadOnly))->log().size(), i + 1);
    }
    QVERIFY(wasSafe);
    QCOMPARE(m_document->saveState().safeIn, QString());
    QCOMPARE(m_state->spills(), QStringList()); // Half of it would be taken for all.
    overwrite(path(), bytes);
    QVERIFY(m_document->flush());
    checkSaved(expected);
    m_document.reset();
}

// What is brought back stays in its spill until it is in the file.
void TestNoRoom::broughtBackWhileThereIsStillNoRoom()
{
    m_document = need(Document::create(path(), ada()));
    add(*m_document, kinds::actor, QString(100000, u'a')); // The limit is for the spill, too.
    QVERIFY(m_document->flush());
    const QStringList expected{QString(100000, u'a'), QString(20000, u'x')};
    {
        const NoMoreRoom noMoreRoom(path());
        add(*m_document, kinds::actor, expected.last());
        m_document.reset();
        for (int run = 0; run < 3; ++run) {
            m_document = need(Document::open(path(), ben()));
            QCOMPARE(m_document->fileNews().broughtBack.size(), 1);
            QCOMPARE(names(), expected);
            QVERIFY(!m_document->flush());
            QVERIFY(!m_document->saveState().safeIn.isEmpty());
            m_document.reset();
        }
        QVERIFY(!m_state->spills().isEmpty());
    }
    checkSaved(expected);
    QCOMPARE(m_document->fileNews().broughtBack.size(), 1);
}

// A damaged file is mended beside itself; where that cannot be, it stays what it is.
void TestNoRoom::noRoomToMend()
{
    const Mounted disk(m_folder->path(), "size=200k");
    if (!disk.is())
        QSKIP("KEELSON-SKIPPED: this account may not mount a small disk");
    m_document = need(Document::create(path(), ada()));
    add(*m_document, kinds::actor, u"Cook"_s);
    add(*m_document, kinds::actor, u"Waiter"_s);
    m_document.reset();
    QByteArray bytes = bytesOf(path());
    bytes[bytes.indexOf("Cook")] = 'X';
    overwrite(path(), bytes);
    fill(m_folder->path(), page);
    const auto refused = Document::open(path(), ada());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Environment);
    QVERIFY2(refused.error().text().contains(u"damaged"_s), qPrintable(refused.error().text()));
    QCOMPARE(bytesOf(path()), bytes);
    QCOMPARE(namesIn(m_folder->path()), QStringList({u"a.keelson"_s, u"filler"_s}));
    QVERIFY(QFile::remove(m_folder->filePath(u"filler"_s)));
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(bytesOf(m_document->fileNews().damagedKeptAs), bytes);
    m_document.reset();
}

QTEST_GUILESS_MAIN(TestNoRoom)
#include "tst_noroom.moc"
