// SPDX-License-Identifier: MIT
#include "documents.h"

#include <QDir>
#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

class TestPurge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingOfItIsLeft_data();
    void nothingOfItIsLeft();
    void theRestStaysAsItWas();
    void undoBringsNothingBack();
    void copiesLoseItWhenTheyAreMerged();
    void unpurgedCopyDoesNotBringItBack();
    void copyWithoutHistoryKnowsOnlyWhatStands();
    void editingGoesOnMeanwhile();
    void factsAreThoseOfTheLog();
    void closingWaitsForIt();
    void whatCannotBeWrittenIsSaid();
    void nothingToDoIsSaid();

private:
    QString path() const { return m_folder->filePath(u"a.keelson"_s); }
    void fill(Document &document);
    void verifySound(const QString &file) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    Id m_service;
};

namespace {

const QString secret = u"hunter2-Geheimnis"_s;

bool holdsSecret(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll().toLower();
    const QString folded = secret.toLower();
    const QByteArray wide(reinterpret_cast<const char *>(folded.utf16()), folded.size() * 2);
    return bytes.contains(folded.toUtf8()) || bytes.contains(wide);
}

} // namespace

void TestPurge::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

// In a label, in a value that was overwritten, in one that stands, in one that spills over pages.
void TestPurge::fill(Document &document)
{
    m_service = add(document, kinds::service, u"Order desk"_s);
    set(document, m_service, properties::description, u"password is "_s + secret);
    set(document, m_service, properties::description, u"no password any more"_s);
    const Id other = add(document, kinds::actor, secret.toUpper());
    set(document, other, properties::description, QString(30000, u'x') + secret + QString(30000, u'y'));
    set(document, m_service, properties::name, u"Order counter"_s);
}

void TestPurge::verifySound(const QString &file) const
{
    const auto doc = need(Document::open(file, ada(), Document::Access::ReadOnly));
    QCOMPARE(rulesOf(doc->findings()), QStringList());
}

void TestPurge::nothingOfItIsLeft_data()
{
    QTest::addColumn<bool>("reopened");
    QTest::newRow("while it was being typed") << false;
    QTest::newRow("later, with a checkpoint") << true;
}

void TestPurge::nothingOfItIsLeft()
{
    QFETCH(bool, reopened);
    auto doc = need(Document::create(path(), ada()));
    fill(*doc);
    if (reopened) {
        doc.reset();
        QVERIFY(holdsSecret(path()));
        doc = need(Document::open(path(), ada()));
    }
    const QList<Trace> traces = doc->tracesOf(secret.toUpper());
    QCOMPARE(traces.size(), 4); // Two descriptions, a name, and the label "Add …".
    QCOMPARE(need(doc->purge(traces)), 4);
    QCOMPARE(doc->tracesOf(secret).size(), 0);
    QVERIFY(!holdsSecret(path()));
    const Log &log = doc->log();
    QCOMPARE(log.header(log.size() - 1).label, u"Purge 4 value(s) from the history"_s);
    QCOMPARE(log.header(log.size() - 1).author, ada());
    int tombstones = 0;
    for (qsizetype i = 0; i < log.size(); ++i)
        tombstones += log.purged(i);
    QCOMPARE(tombstones, 4);
    QCOMPARE(log.purgedFacts(0), QList<Fact>());
    QCOMPARE(log.purgedFacts(1), (QList<Fact>{{m_service, QString(properties::description), {}}}));
    add(*doc, kinds::actor, u"Goes on"_s);
    doc.reset();
    QVERIFY(!holdsSecret(path()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.keelson"_s});
    verifySound(path());
}

void TestPurge::theRestStaysAsItWas()
{
    const auto doc = need(Document::create(path(), ada()));
    fill(*doc);
    const QList<Change> before = doc->changes();
    QVERIFY(doc->purge(doc->tracesOf(secret)));
    const QList<Change> after = doc->changes();
    QCOMPARE(after.size(), before.size() + 1);
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].stamp, before[i].stamp);
        QCOMPARE(after[i].facts.size(), before[i].facts.size());
    }
    const Element *service = doc->model().element(m_service);
    QCOMPARE(service->name, u"Order counter"_s);
    QCOMPARE(service->text(properties::description), u"no password any more"_s);
}

void TestPurge::undoBringsNothingBack()
{
    const auto doc = need(Document::create(path(), ada()));
    fill(*doc);
    QVERIFY(doc->purge(doc->tracesOf(secret)));
    for (int i = 0; i < 8; ++i)
        doc->undo();
    QCOMPARE(doc->undoLabel(), QString());
    for (int i = 0; i < 8; ++i)
        doc->redo();
    QVERIFY(doc->flush());
    QVERIFY(!holdsSecret(path()));
}

void TestPurge::copiesLoseItWhenTheyAreMerged()
{
    const QString other = m_folder->filePath(u"b.keelson"_s);
    const auto doc = need(Document::create(path(), ada()));
    fill(*doc);
    QVERIFY(doc->copyTo(other));
    QVERIFY(doc->purge(doc->tracesOf(secret)));
    {
        const auto copy = need(Document::open(other, ben()));
        QCOMPARE(copy->tracesOf(secret).size(), 4);
        QVERIFY(copy->merge(path()));
        QCOMPARE(copy->tracesOf(secret).size(), 0);
        QVERIFY(copy->model() == doc->model());
    }
    QVERIFY(!holdsSecret(other));
    verifySound(other);
}

void TestPurge::unpurgedCopyDoesNotBringItBack()
{
    const QString other = m_folder->filePath(u"b.keelson"_s);
    const auto doc = need(Document::create(path(), ada()));
    fill(*doc);
    QVERIFY(doc->copyTo(other));
    {
        const auto copy = need(Document::open(other, ben()));
        add(*copy, kinds::actor, u"Ben's"_s);
    }
    QVERIFY(doc->purge(doc->tracesOf(secret)));
    QCOMPARE(need(doc->merge(other)), 1);
    QVERIFY(doc->flush());
    QCOMPARE(doc->tracesOf(secret).size(), 0);
    QVERIFY(!holdsSecret(path()));
}

void TestPurge::copyWithoutHistoryKnowsOnlyWhatStands()
{
    const QString other = m_folder->filePath(u"b.keelson"_s);
    const auto doc = need(Document::create(path(), ada()));
    fill(*doc);
    for (const Element *actor : doc->model().ofKind(kinds::actor)) {
        Edit edit(u"Remove"_s);
        edit.remove(actor->id);
        doc->commit(edit);
    }
    QVERIFY(doc->copyWithoutHistory(other));
    QVERIFY(!holdsSecret(other));
    const auto copy = need(Document::open(other, ben()));
    QVERIFY(copy->model() == doc->model());
    QCOMPARE(copy->log().size(), 1);
    QVERIFY(copy->id() != doc->id());
    QVERIFY(!copy->merge(path())); // Another document from now on.
}

void TestPurge::editingGoesOnMeanwhile()
{
    const auto doc = need(Document::create(path(), ada()));
    fill(*doc);
    const QFuture<Result<int>> purged = doc->startPurge(doc->tracesOf(secret));
    const Id id = add(*doc, kinds::actor, u"Guest"_s);
    QVERIFY(!purged.isFinished());
    QTRY_VERIFY(purged.isFinished());
    QCOMPARE(need(purged.result()), 4);
    QCOMPARE(doc->tracesOf(secret).size(), 0);
    QCOMPARE(nameOf(*doc, id), u"Guest"_s);
    QVERIFY(doc->flush());
    QVERIFY(!holdsSecret(path()));
    QCOMPARE(need(Document::open(path(), ada(), Document::Access::ReadOnly))->changes(), doc->changes());
    verifySound(path());
}

// Only what was purged is looked at again; a fresh look at all must say the same.
void TestPurge::factsAreThoseOfTheLog()
{
    const auto doc = need(Document::create(path(), ada()));
    fill(*doc);
    add(*doc, kinds::service, secret, m_service);
    QVERIFY(doc->purge(doc->tracesOf(secret)));
    const auto fresh = need(Document::open(path(), ada(), Document::Access::ReadOnly));
    QCOMPARE(fresh->facts(), doc->facts());
    QVERIFY(fresh->model() == doc->model());
    QCOMPARE(fresh->findings(), doc->findings());
}

void TestPurge::closingWaitsForIt()
{
    {
        const auto doc = need(Document::create(path(), ada()));
        fill(*doc);
        QVERIFY(doc->flush());
        (void)doc->startPurge(doc->tracesOf(secret));
        (void)doc->startPurge(doc->tracesOf(secret)); // Asked for twice is as good as once.
    }
    QVERIFY(!holdsSecret(path()));
    const auto doc = need(Document::open(path(), ada()));
    QCOMPARE(doc->log().header(doc->log().size() - 1).label, u"Purge 4 value(s) from the history"_s);
    QCOMPARE(doc->tracesOf(secret).size(), 0);
}

void TestPurge::whatCannotBeWrittenIsSaid()
{
    const auto doc = need(Document::create(path(), ada()));
    fill(*doc);
    QVERIFY(doc->flush());
    const qsizetype changes = doc->log().size();
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"away"_s)));
    add(*doc, kinds::actor, u"Guest"_s);
    QVERIFY(!doc->flush());
    const QFuture<Result<int>> purged = doc->startPurge(doc->tracesOf(secret));
    QTRY_VERIFY(purged.isFinished());
    QVERIFY(!purged.result());
    QCOMPARE(doc->tracesOf(secret).size(), 4); // It must not look purged.
    QCOMPARE(doc->log().size(), changes + 1);
}

void TestPurge::nothingToDoIsSaid()
{
    const auto doc = need(Document::create(path(), ada()));
    fill(*doc);
    QCOMPARE(need(doc->startPurge({}).result()), 0);
    QVERIFY(doc->flush());
    const auto looking = need(Document::open(path(), ben(), Document::Access::ReadOnly));
    QVERIFY(!looking->startPurge(looking->tracesOf(secret)).result());
}

QTEST_GUILESS_MAIN(TestPurge)
#include "tst_purge.moc"
