// SPDX-License-Identifier: MIT
#include "documents.h"
#include "fates.h"
#include "files.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>

using namespace keelson;
using namespace keelson::tests;
using namespace keelson::tests::fates;
using namespace Qt::StringLiterals;

// What becomes of a document whose file is changed, replaced or taken away by another program while it is open.

namespace {

/// What ends a time in which nothing could be saved.
enum class Ending {
    FileIsBack,       ///< While the document is still open.
    Moved,            ///< The document, by its person.
    OpenedLater,      ///< The file is back when the document is opened the next time.
};

} // namespace

Q_DECLARE_METATYPE(Fate)
Q_DECLARE_METATYPE(Ending)

class TestFileFates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copyIsJoined_data();
    void copyIsJoined();
    void anythingElseIsLeftAlone_data();
    void anythingElseIsLeftAlone();
    void damagedMeanwhileIsMendedLater_data();
    void damagedMeanwhileIsMendedLater();
    void copyBesideItIsNoneOfOurs();
    void copyIsJoinedAtClosing();

private:
    void endingFileIsBack();
    void endingMoved();
    void endingOpenedLater();
    QStringList names() const;
    void checkSound(const QString &path, const QStringList &expected) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StateFolder> m_state;
    Place m_place;
    QByteArray m_bytes; ///< Of the document before its fate.
    std::unique_ptr<Document> m_document;
    QList<Change> m_before;
};

// Cook is in every copy, Waiter only in the open one, Guest only in the one that was edited elsewhere.
void TestFileFates::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<StateFolder>();
    QVERIFY(QDir(m_home->path()).mkdir(u"work"_s));
    const QString folder = m_home->filePath(u"work"_s);
    m_place = {folder, folder + u"/a.keelson"_s, m_home->filePath(u"older"_s), m_home->filePath(u"newer"_s),
               m_home->filePath(u"foreign"_s), m_home->filePath(u"away"_s)};
    add(*need(Document::create(m_place.foreign, ben())), kinds::actor, u"Stranger"_s);
    m_document = need(Document::create(m_place.path, ada()));
    add(*m_document, kinds::actor, u"Cook"_s);
    QVERIFY(m_document->copyTo(m_place.older) && m_document->copyTo(m_place.newer));
    add(*m_document, kinds::actor, u"Waiter"_s);
    QVERIFY(m_document->flush());
    add(*need(Document::open(m_place.newer, ben())), kinds::actor, u"Guest"_s);
    m_bytes = bytesOfOpen(m_place.path);
}

void TestFileFates::cleanup()
{
    m_document.reset();
    m_state.reset();
}

QStringList TestFileFates::names() const
{
    QStringList names;
    for (const Element *element : m_document->model().ofKind(kinds::actor))
        names.append(element->name);
    names.sort();
    return names;
}

/// The file holds this and nothing is wrong with it.
void TestFileFates::checkSound(const QString &path, const QStringList &expected) const
{
    const auto read = need(Document::open(path, ada(), Document::Access::ReadOnly));
    for (const Finding &finding : read->findings())
        QFAIL(qPrintable(finding.rule + u": "_s + finding.message));
    QStringList found;
    for (const Element *element : read->model().ofKind(kinds::actor))
        found.append(element->name);
    found.sort();
    QCOMPARE(found, expected);
}

void TestFileFates::copyIsJoined_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<bool>("brings");
    const auto row = [](const char *name, const Fate &fate, bool brings) { QTest::newRow(name) << fate << brings; };
    row("an older copy copied over it", copiedOver(&Place::older), false);
    row("an older copy put in its place", putInPlace(&Place::older), false);
    row("a newer copy copied over it", copiedOver(&Place::newer), true);
    row("a newer copy put in its place", putInPlace(&Place::newer), true);
    row("itself copied over it", copyAndCopyBack, false);
    row("itself put in its place", copyAndMoveBack, false);
    row("renamed away and back", moveAwayAndBack, false);
    row("folder renamed away and back", moveFolderAwayAndBack, false);
    row("deleted, and a backup restored", restoreBackup, false);
    row("link to a newer copy in its place", linkToNewer, true);
    row("hard link to a newer copy in its place", hardLinkToNewer, true);
    if (!QStandardPaths::findExecutable(u"git"_s).isEmpty())
        row("checked out by git as it was before", checkOutByGit, false);
}

void TestFileFates::copyIsJoined()
{
    QFETCH(Fate, fate);
    QFETCH(bool, brings);
    fate(m_place);
    add(*m_document, kinds::actor, u"After"_s);
    QVERIFY(m_document->flush());
    QCOMPARE(m_document->saveState(), SaveState());
    QStringList expected{u"After"_s, u"Cook"_s, u"Waiter"_s};
    if (brings)
        expected.insert(2, u"Guest"_s);
    QCOMPARE(names(), expected);
    QStringList joined;
    for (const Change &change : m_document->fileNews().joined)
        joined.append(change.label + u" by "_s + change.author.name);
    QCOMPARE(joined, brings ? QStringList{u"Add Guest by Ben"_s} : QStringList());
    QCOMPARE(m_document->undoLabel(), u"Add After"_s);
    const QList<Change> changes = m_document->changes();
    m_document.reset();
    QCOMPARE(namesIn(m_place.folder), QStringList{u"a.keelson"_s});
    QCOMPARE(m_state->spills(), QStringList());
    checkSound(m_place.path, expected);
    const auto again = need(Document::open(m_place.path, ada()));
    QCOMPARE(again->changes(), changes);
    QVERIFY(again->fileNews().isEmpty());
}

void TestFileFates::anythingElseIsLeftAlone_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<Ending>("ending");
    const auto fate = [](const char *name, const Fate &happens) {
        QTest::addRow("%s, then the file is back", name) << happens << Ending::FileIsBack;
        QTest::addRow("%s, then moved", name) << happens << Ending::Moved;
        QTest::addRow("%s, then opened later", name) << happens << Ending::OpenedLater;
    };
    fate("another document copied over it", copiedOver(&Place::foreign));
    fate("another document put in its place", putInPlace(&Place::foreign));
    fate("text copied over it", [](const Place &place) { overwrite(place.path, "Dear diary"); });
    fate("text put in its place", [](const Place &place) { replace(place.path, QByteArray("Dear diary ").repeated(999)); });
    fate("a copy of a newer format put in its place", makeOfNewerFormat);
    fate("emptied", cutTo(0));
    fate("cut in half", cutTo(0.5));
    fate("a bit flipped", flipABit);
    fate("a page of zeros", zeroAPage);
    fate("deleted", [](const Place &place) { QVERIFY(QFile::remove(place.path)); });
    fate("renamed away", [](const Place &place) { QVERIFY(QFile::rename(place.path, place.away)); });
    fate("folder removed", [](const Place &place) { QVERIFY(QDir(place.folder).removeRecursively()); });
    fate("folder renamed away", [](const Place &place) { QVERIFY(QDir().rename(place.folder, place.away)); });
    fate("a folder in its place", [](const Place &place) { QVERIFY(QFile::remove(place.path) && QDir().mkdir(place.path)); });
    fate("a dangling link in its place", [](const Place &place) { QVERIFY(run(u"ln"_s, {u"-sf"_s, u"nowhere"_s, place.path})); });
    fate("a pipe in its place", [](const Place &place) {
        QVERIFY(QFile::remove(place.path) && ::mkfifo(QFile::encodeName(place.path).constData(), 0600) == 0);
    });
}

void TestFileFates::anythingElseIsLeftAlone()
{
    QFETCH(Fate, fate);
    QFETCH(Ending, ending);
    fate(m_place);
    const bool isFile = QFileInfo(m_place.path).isFile();
    const QByteArray theirs = isFile ? bytesOf(m_place.path) : QByteArray();
    const QStringList beside = namesIn(m_place.folder);
    for (const QString &name : {u"After"_s, u"And on"_s}) { // Editing goes on.
        add(*m_document, kinds::actor, name);
        QVERIFY(!m_document->flush());
    }
    const SaveState state = m_document->saveState();
    QCOMPARE(state.kind, SaveState::Kind::Failed);
    QCOMPARE(state.waiting, 2);
    QVERIFY(!state.error.what.isEmpty() && !state.error.remedy.isEmpty());
    QCOMPARE(state.safeIn.isEmpty() ? QString() : QFileInfo(state.safeIn).path(), m_state->spillFolder());
    QCOMPARE(names(), QStringList({u"After"_s, u"And on"_s, u"Cook"_s, u"Waiter"_s}));
    m_before = m_document->changes();
    QCOMPARE(need(Document::open(state.safeIn, ada(), Document::Access::ReadOnly))->changes(), m_before); // All, not only what waits.
    if (isFile)
        QCOMPARE(bytesOf(m_place.path), theirs);
    QCOMPARE(namesIn(m_place.folder), beside);
    switch (ending) {
    case Ending::FileIsBack: endingFileIsBack(); break;
    case Ending::Moved: endingMoved(); break;
    case Ending::OpenedLater: endingOpenedLater(); break;
    }
    if (isFile && ending == Ending::Moved)
        QCOMPARE(bytesOf(m_place.path), theirs);
    m_document.reset();
    QCOMPARE(m_state->spills(), QStringList());
}

void TestFileFates::endingFileIsBack()
{
    QVERIFY(run(u"rm"_s, {u"-rf"_s, m_place.path}) && QDir().mkpath(m_place.folder));
    overwrite(m_place.path, m_bytes);
    QVERIFY(m_document->flush());
    QCOMPARE(m_document->saveState(), SaveState());
    m_document.reset();
    QCOMPARE(namesIn(m_place.folder), QStringList{u"a.keelson"_s});
    checkSound(m_place.path, {u"After"_s, u"And on"_s, u"Cook"_s, u"Waiter"_s});
}

void TestFileFates::endingMoved()
{
    const QString target = m_home->filePath(u"b.keelson"_s);
    QVERIFY(m_document->moveTo(target));
    QVERIFY(m_document->flush());
    QCOMPARE(m_document->saveState(), SaveState());
    QCOMPARE(m_document->path(), target);
    add(*m_document, kinds::actor, u"At last"_s);
    m_document.reset();
    checkSound(target, {u"After"_s, u"And on"_s, u"At last"_s, u"Cook"_s, u"Waiter"_s});
}

void TestFileFates::endingOpenedLater()
{
    m_document.reset();
    QCOMPARE(m_state->spills().filter(u".keelson"_s).isEmpty(), false);
    QVERIFY(run(u"rm"_s, {u"-rf"_s, m_place.path}) && QDir().mkpath(m_place.folder));
    overwrite(m_place.path, m_bytes);
    m_document = need(Document::open(m_place.path, ada()));
    QStringList back;
    for (const Change &change : m_document->fileNews().broughtBack)
        back.append(change.label + u" by "_s + change.author.name);
    QCOMPARE(back, QStringList({u"Add After by Ada"_s, u"Add And on by Ada"_s}));
    QCOMPARE(m_document->changes(), m_before);
    QCOMPARE(m_document->saveState(), SaveState());
    QCOMPARE(rulesOf(m_document->findings()), QStringList());
    QCOMPARE(m_state->spills(), QStringList());
}

void TestFileFates::damagedMeanwhileIsMendedLater_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::newRow("a bit flipped") << Fate(flipABit);
    QTest::newRow("a page of zeros") << Fate(zeroAPage);
    QTest::newRow("cut in half") << cutTo(0.5);
}

// The file is opened as it is; what it has lost the spill still has.
void TestFileFates::damagedMeanwhileIsMendedLater()
{
    QFETCH(Fate, fate);
    fate(m_place);
    add(*m_document, kinds::actor, u"After"_s);
    m_before = m_document->changes();
    m_document.reset();
    const QByteArray theirs = bytesOf(m_place.path);
    m_document = need(Document::open(m_place.path, ada()));
    QCOMPARE(names(), QStringList({u"After"_s, u"Cook"_s, u"Waiter"_s}));
    QCOMPARE(m_document->saveState(), SaveState());
    QCOMPARE(bytesOf(m_document->fileNews().damagedKeptAs), theirs);
    QCOMPARE(m_state->spills(), QStringList());
    m_document.reset();
    checkSound(m_place.path, {u"After"_s, u"Cook"_s, u"Waiter"_s});
}

void TestFileFates::copyBesideItIsNoneOfOurs()
{
    const QString conflicted = m_place.folder + u"/a (conflicted copy 2031-02-03).keelson"_s;
    QVERIFY(QFile::copy(m_place.newer, conflicted));
    const QByteArray theirs = bytesOf(conflicted);
    add(*m_document, kinds::actor, u"After"_s);
    QVERIFY(m_document->flush());
    QVERIFY(m_document->fileNews().isEmpty());
    QCOMPARE(bytesOf(conflicted), theirs);
    QCOMPARE(need(m_document->merge(conflicted)), 1); // By its person.
    QVERIFY(m_document->flush());
    QCOMPARE(names(), QStringList({u"After"_s, u"Cook"_s, u"Guest"_s, u"Waiter"_s}));
    QCOMPARE(bytesOf(conflicted), theirs);
}

void TestFileFates::copyIsJoinedAtClosing()
{
    copiedOver(&Place::newer)(m_place);
    m_document.reset();
    checkSound(m_place.path, {u"Cook"_s, u"Guest"_s, u"Waiter"_s});
}

QTEST_GUILESS_MAIN(TestFileFates)
#include "tst_filefates.moc"
