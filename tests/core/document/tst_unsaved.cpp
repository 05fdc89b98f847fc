// SPDX-License-Identifier: MIT
#include "documents.h"

#include "core/document/unsaved.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

/// While it lives no file of this process may grow past this one's present size.
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

} // namespace

/// What could not be saved, between one run and the next.
class TestUnsaved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsListedWhenAllIsSaved();
    void changesThatFoundNoRoomAreListed();
    void documentThatIsGoneBecomesADraft();
    void partOfADocumentBecomesNoDraft();
    void anotherDocumentInItsPlaceIsNotTheOne();
    void discardedIsGone();
    void otherFilesAreNotDiscarded();

private:
    QString file() const { return m_folder->filePath(u"a.keelson"_s); }
    /// Leaves changes behind that found no room in the file.
    void failToSave();
    /// Leaves all of a document behind whose file was taken away.
    void loseTheFile();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUnsaved::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toLocal8Bit());
}

void TestUnsaved::failToSave()
{
    auto doc = need(Document::create(file(), ada()));
    add(*doc, kinds::actor, QString(400'000, u'x'));
    QVERIFY(doc->flush());
    const NoMoreRoom noMoreRoom(file());
    add(*doc, kinds::actor, u"Cook"_s + QString(40'000, u'x'));
    add(*doc, kinds::actor, u"Waiter"_s + QString(40'000, u'x'));
    QVERIFY(!doc->flush());
    QVERIFY(!doc->saveState().safeIn.isEmpty());
    doc.reset(); // While there is no room.
}

void TestUnsaved::loseTheFile()
{
    const auto doc = need(Document::create(file(), ada()));
    add(*doc, kinds::actor, u"Cook"_s);
    QVERIFY(doc->flush());
    QVERIFY(QFile::remove(file()));
    add(*doc, kinds::actor, u"Waiter"_s);
    QVERIFY(!doc->flush());
}

void TestUnsaved::nothingIsListedWhenAllIsSaved()
{
    add(*need(Document::create(file(), ada())), kinds::actor, u"Cook"_s);
    QCOMPARE(unsavedChanges().size(), 0);
}

void TestUnsaved::changesThatFoundNoRoomAreListed()
{
    failToSave();
    const QList<UnsavedChanges> all = unsavedChanges();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].path, file());
    QVERIFY(all[0].isThere);
    QVERIFY(!all[0].isDraft);
    QVERIFY(all[0].whole.isEmpty());
    QCOMPARE(all[0].changes.size(), 2);
    QVERIFY(all[0].changes[0].label.startsWith(u"Add Cook"));
    QCOMPARE(all[0].changes[1].author, ada());

    const auto doc = need(Document::open(file(), ben()));
    QCOMPARE(doc->fileNews().broughtBack.size(), 2);
    QCOMPARE(doc->model().elements().size(), 3);
    QCOMPARE(unsavedChanges().size(), 0);
}

void TestUnsaved::documentThatIsGoneBecomesADraft()
{
    loseTheFile();
    const QList<UnsavedChanges> all = unsavedChanges();
    QCOMPARE(all.size(), 1);
    QVERIFY(!all[0].isThere);
    QVERIFY(!all[0].whole.isEmpty());
    QCOMPARE(all[0].changes.size(), 1); // The other one was in the file.
    QCOMPARE(all[0].changes[0].label, u"Add Waiter"_s);

    const auto draft = need(Document::createDraftFrom(all[0].whole, ben()));
    QVERIFY(draft->isDraft());
    QCOMPARE(draft->model().elements().size(), 2);
    QCOMPARE(draft->findings().size(), 0);
    QCOMPARE(unsavedChanges().size(), 0);
}

void TestUnsaved::partOfADocumentBecomesNoDraft()
{
    failToSave();
    const QString spill = unsavedChanges().value(0).spills.value(0);
    const auto draft = Document::createDraftFrom(spill, ben());
    QVERIFY(!draft);
    QVERIFY(!draft.error().remedy.isEmpty());
    QCOMPARE(unsavedChanges().size(), 1);
    QCOMPARE(Document::drafts().size(), 0);
}

void TestUnsaved::anotherDocumentInItsPlaceIsNotTheOne()
{
    loseTheFile();
    (void)need(Document::create(file(), ben()));
    QVERIFY(!unsavedChanges().value(0).isThere);
}

void TestUnsaved::discardedIsGone()
{
    failToSave();
    const QList<UnsavedChanges> all = unsavedChanges();
    QVERIFY(discardUnsaved(all.value(0)));
    QCOMPARE(unsavedChanges().size(), 0);
    QCOMPARE(need(Document::open(file(), ben()))->model().elements().size(), 1);
}

void TestUnsaved::otherFilesAreNotDiscarded()
{
    add(*need(Document::create(file(), ada())), kinds::actor, u"Cook"_s);
    UnsavedChanges wrong;
    wrong.spills = {file()};
    QVERIFY(!discardUnsaved(wrong));
    QVERIFY(QFile::exists(file()));
}

QTEST_GUILESS_MAIN(TestUnsaved)
#include "tst_unsaved.moc"
