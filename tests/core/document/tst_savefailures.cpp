// SPDX-License-Identifier: MIT
#include "documents.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

/// While it lives no file of this process may grow past its present size; then the limit is as before.
class NoMoreRoom
{
public:
    explicit NoMoreRoom(const QString &path)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(QFileInfo(path).size());
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~NoMoreRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

QString longText()
{
    return QString(20000, u'x');
}

} // namespace

class TestSaveFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void savingAndSavedAreSaid();
    void noRoomKeepsEditsAndSavesThemLater();
    void noRoomStillCopiesElsewhere();
    void fileTakenAwayIsSaid();
    void moveKeepsEverything();
    void moveOntoAFileIsRefused();
    void copyIsWholeAndApart();
    void draftsAreListedAndMoved();
    void readOnlyTakesNoEdits();

private:
    QString file() const { return m_folder->filePath(u"a.keelson"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSaveFailures::savingAndSavedAreSaid()
{
    const auto doc = need(Document::create(file(), ada()));
    QCOMPARE(doc->saveState().kind, SaveState::Kind::Saved);
    QSignalSpy said(doc.get(), &Document::saveStateChanged);
    add(*doc, kinds::actor, u"Cook"_s);
    QCOMPARE(doc->saveState().kind, SaveState::Kind::Saving);
    QTRY_COMPARE(doc->saveState().kind, SaveState::Kind::Saved);
    QVERIFY(said.size() >= 2);
}

void TestSaveFailures::noRoomKeepsEditsAndSavesThemLater()
{
    Id id;
    {
        const auto doc = need(Document::create(file(), ada()));
        {
            const NoMoreRoom noMoreRoom(file());
            id = add(*doc, kinds::actor, longText());
            const auto flushed = doc->flush();
            QVERIFY(!flushed);
            QCOMPARE(flushed.error().kind, Error::Kind::Environment);
            QCOMPARE(doc->saveState().kind, SaveState::Kind::Failed);
            QVERIFY(!doc->saveState().error.remedy.isEmpty());
            add(*doc, kinds::actor, u"Waiter"_s); // Editing goes on.
            QVERIFY(!doc->flush());
            QCOMPARE(doc->model().elements().size(), 2);
        }
        QTRY_COMPARE_WITH_TIMEOUT(doc->saveState().kind, SaveState::Kind::Saved, 20000); // By itself.
    }
    const auto doc = need(Document::open(file(), ada()));
    QCOMPARE(doc->findings().size(), 0);
    QCOMPARE(doc->model().elements().size(), 2);
    QCOMPARE(nameOf(*doc, id), longText());
}

void TestSaveFailures::noRoomStillCopiesElsewhere()
{
    const QString elsewhere = m_folder->filePath(u"b.keelson"_s);
    const auto doc = need(Document::create(file(), ada()));
    QVERIFY(QFile::rename(file(), m_folder->filePath(u"away"_s)));
    add(*doc, kinds::actor, u"Cook"_s);
    QVERIFY(!doc->flush());
    QVERIFY(doc->copyTo(elsewhere));
    const auto copy = need(Document::open(elsewhere, ada()));
    QCOMPARE(copy->findings().size(), 0);
    QCOMPARE(copy->changes(), doc->changes());
}

void TestSaveFailures::fileTakenAwayIsSaid()
{
    const auto doc = need(Document::create(file(), ada()));
    add(*doc, kinds::actor, u"Cook"_s);
    QVERIFY(doc->flush());
    QVERIFY(QFile::remove(file()));
    add(*doc, kinds::actor, u"Waiter"_s);
    const auto flushed = doc->flush();
    QVERIFY(!flushed);
    QVERIFY2(flushed.error().text().contains(u"replaced by another program"_s), qPrintable(flushed.error().text()));
    QVERIFY(doc->moveTo(m_folder->filePath(u"c.keelson"_s))); // A way out that keeps everything.
    QVERIFY(doc->flush());
    QCOMPARE(doc->saveState().kind, SaveState::Kind::Saved);
}

void TestSaveFailures::moveKeepsEverything()
{
    const QString target = m_folder->filePath(u"b.keelson"_s);
    {
        const auto doc = need(Document::create(file(), ada()));
        add(*doc, kinds::actor, u"Cook"_s);
        QSignalSpy moved(doc.get(), &Document::pathChanged);
        QVERIFY(doc->moveTo(target));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(doc->path(), target);
        QVERIFY(!QFile::exists(file()));
        add(*doc, kinds::actor, u"Waiter"_s);
        QVERIFY(doc->flush());
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"b.keelson"_s});
    const auto doc = need(Document::open(target, ada()));
    QCOMPARE(doc->model().elements().size(), 2);
    QCOMPARE(doc->findings().size(), 0);
}

void TestSaveFailures::moveOntoAFileIsRefused()
{
    const QString taken = m_folder->filePath(u"taken"_s);
    QFile other(taken);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    const auto doc = need(Document::create(file(), ada()));
    QVERIFY(!doc->moveTo(taken));
    QVERIFY(!doc->copyTo(taken));
    QVERIFY(!Document::create(taken, ada()));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("mine"));
    QCOMPARE(doc->path(), file());
    add(*doc, kinds::actor, u"Cook"_s);
    QVERIFY(doc->flush());
}

void TestSaveFailures::copyIsWholeAndApart()
{
    const QString target = m_folder->filePath(u"b.keelson"_s);
    const auto doc = need(Document::create(file(), ada()));
    add(*doc, kinds::actor, u"Cook"_s);
    QVERIFY(doc->copyTo(target));
    add(*doc, kinds::actor, u"Waiter"_s);
    const auto copy = need(Document::open(target, ada()));
    QCOMPARE(copy->model().elements().size(), 1);
    QCOMPARE(copy->id(), doc->id());
    const Stamp one = set(*doc, doc->model().elements().cbegin().key(), properties::name, u"x"_s);
    const Stamp other = set(*copy, copy->model().elements().cbegin().key(), properties::name, u"y"_s);
    QVERIFY(one.replica != other.replica);
}

void TestSaveFailures::draftsAreListedAndMoved()
{
    const qsizetype before = Document::drafts().size();
    const auto doc = need(Document::createDraft(ada()));
    QVERIFY(doc->isDraft());
    QCOMPARE(Document::drafts().size(), before + 1);
    QVERIFY(Document::drafts().contains(doc->path()));
    add(*doc, kinds::actor, u"Cook"_s);
    QVERIFY(doc->moveTo(file()));
    QVERIFY(!doc->isDraft());
    QCOMPARE(Document::drafts().size(), before);
    QVERIFY(doc->flush());
}

void TestSaveFailures::readOnlyTakesNoEdits()
{
    add(*need(Document::create(file(), ada())), kinds::actor, u"Cook"_s);
    const auto doc = need(Document::open(file(), ada(), Document::Access::ReadOnly));
    Edit edit(u"Edit"_s);
    edit.add(kinds::actor, u"Waiter"_s);
    QCOMPARE(doc->commit(edit), Stamp());
    QCOMPARE(doc->model().elements().size(), 1);
    QVERIFY(doc->undo().isEmpty());
    QVERIFY(!doc->merge(file()));
    QVERIFY(doc->copyTo(m_folder->filePath(u"b"_s)));
    const auto writer = need(Document::open(file(), ben())); // Reading holds nothing.
    add(*writer, kinds::actor, u"Waiter"_s);
    QVERIFY(writer->flush());
}

QTEST_GUILESS_MAIN(TestSaveFailures)
#include "tst_savefailures.moc"
