// SPDX-License-Identifier: MIT
#include "documents.h"
#include "spoils.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Long documents open from their checkpoint; what stands before it is read while one works.

namespace {

constexpr int many = 6000; ///< Changes: more than are read at once.

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first letter of a name is another one, in every row that has it. Where in the file that is depends on what was
/// written when, so SQLite finds it.
void misspell(const QString &path, const QByteArray &spelt, const QByteArray &table, const QByteArray &column)
{
    const QByteArray name = "x'" + spelt.toHex() + "'";
    QByteArray sql = "UPDATE %table SET %column = CAST(substr(%column, 1, instr(%column, %name) - 1) || '~' || "
                     "substr(%column, instr(%column, %name) + 1) AS BLOB) WHERE instr(%column, %name) > 0";
    runSql(path, sql.replace("%table", table).replace("%column", column).replace("%name", name));
}

} // namespace

class TestCheckpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensAsItWasClosed();
    void editingDoesNotWaitForTheHistory();
    void undoReachesBeforeTheCheckpoint();
    void changesAfterTheCheckpointCount();
    void mergingWaitsForTheHistory();
    void damagedCheckpointIsDoneWithout();
    void damageBeforeTheCheckpointIsFoundAndMended();
    void shortDocumentsAreMendedFromTheirCheckpoint();

private:
    QString path() const { return m_folder->filePath(u"long.keelson"_s); }
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_original;
    Model m_model;
    Id m_first;
};

void TestCheckpoint::initTestCase()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_original = m_home->filePath(u"original.keelson"_s);
    const auto doc = need(Document::create(m_original, ada()));
    m_first = add(*doc, kinds::hotspot, u"The very first"_s);
    for (int i = 0; i < many / 2; ++i) {
        const Id id = add(*doc, kinds::hotspot, u"Question %1"_s.arg(i % 500));
        set(*doc, id, properties::description, u"Asked %1 times"_s.arg(i));
    }
    m_model = doc->model();
}

void TestCheckpoint::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_original, path()));
}

void TestCheckpoint::opensAsItWasClosed()
{
    const auto doc = need(Document::open(path(), ada()));
    QVERIFY(doc->model() == m_model);
    QSignalSpy completed(doc.get(), &Document::historyCompleted);
    QTRY_VERIFY(doc->isHistoryComplete());
    QCOMPARE(completed.size(), 1);
    QCOMPARE(doc->log().size(), many + 1);
    QVERIFY(doc->model() == m_model);
    QCOMPARE(rulesOf(doc->findings()), QStringList());
    const auto reading = need(Document::open(path(), ada(), Document::Access::ReadOnly)); // Reads all of it.
    QVERIFY(reading->model() == m_model);
    QCOMPARE(reading->log(), doc->log());
}

void TestCheckpoint::editingDoesNotWaitForTheHistory()
{
    Id added;
    {
        const auto doc = need(Document::open(path(), ada()));
        QVERIFY(!doc->isHistoryComplete());
        added = add(*doc, kinds::hotspot, u"Before it is read"_s);
        QVERIFY(!doc->isHistoryComplete()); // Nobody has asked for it.
        QCOMPARE(nameOf(*doc, added), u"Before it is read"_s);
        QCOMPARE(doc->log().size(), many + 2); // Who asks waits.
        QVERIFY(doc->isHistoryComplete());
        QCOMPARE(doc->log().header(many + 1).label, u"Add Before it is read"_s);
    }
    {
        const auto doc = need(Document::open(path(), ben()));
        set(*doc, added, properties::name, u"And closed at once"_s);
    }
    const auto doc = need(Document::open(path(), ada(), Document::Access::ReadOnly));
    QCOMPARE(rulesOf(doc->findings()), QStringList());
    QCOMPARE(nameOf(*doc, added), u"And closed at once"_s);
}

void TestCheckpoint::undoReachesBeforeTheCheckpoint()
{
    const auto doc = need(Document::open(path(), ada()));
    QCOMPARE(doc->undoLabel(), QString());
    QTRY_VERIFY(doc->isHistoryComplete());
    QCOMPARE(doc->undoLabel(), u"Edit"_s);
    doc->undo();
    doc->undo();
    QCOMPARE(doc->model().elements().size(), m_model.elements().size() - 1);
    doc->redo();
    doc->redo();
    QVERIFY(doc->model() == m_model);
}

void TestCheckpoint::changesAfterTheCheckpointCount()
{
    // A run that is killed leaves changes and no checkpoint behind: a copy of the file while it is open.
    const QString killed = m_folder->filePath(u"killed.keelson"_s);
    Model model;
    {
        const auto doc = need(Document::open(path(), ada()));
        for (int i = 0; i < 20; ++i)
            add(*doc, kinds::actor, u"Actor %1"_s.arg(i));
        doc->undo();
        QVERIFY(doc->flush());
        model = doc->model();
        QVERIFY(QFile::copy(path(), killed));
    }
    const auto doc = need(Document::open(killed, ada()));
    QVERIFY(!doc->isHistoryComplete());
    QVERIFY(doc->model() == model);
    QTRY_VERIFY(doc->isHistoryComplete());
    QCOMPARE(doc->redoLabel(), u"Add Actor 19"_s);
    QVERIFY(doc->model() == model);
}

void TestCheckpoint::mergingWaitsForTheHistory()
{
    const QString other = m_folder->filePath(u"other.keelson"_s);
    QVERIFY(QFile::copy(path(), other));
    Id added;
    {
        const auto doc = need(Document::open(other, ben()));
        added = add(*doc, kinds::actor, u"Ben's"_s);
    }
    const auto doc = need(Document::open(path(), ada()));
    QVERIFY(!doc->isHistoryComplete());
    QCOMPARE(need(doc->merge(other)), 1);
    QCOMPARE(nameOf(*doc, added), u"Ben's"_s);
    QCOMPARE(doc->log().size(), many + 2);
}

void TestCheckpoint::damagedCheckpointIsDoneWithout()
{
    const QByteArray before = bytesOf(path());
    misspell(path(), "The very first", "checkpoint", "bytes");
    QVERIFY(bytesOf(path()) != before);
    const auto doc = need(Document::open(path(), ada()));
    QVERIFY(doc->isHistoryComplete()); // There was no way but to read everything.
    QCOMPARE(rulesOf(doc->findings()), QStringList());
    QVERIFY(doc->model() == m_model);
}

void TestCheckpoint::damageBeforeTheCheckpointIsFoundAndMended()
{
    const QByteArray before = bytesOf(path());
    misspell(path(), "The very first", "change", "body");
    const QByteArray bytes = bytesOf(path());
    QVERIFY(bytes != before);
    QString kept;
    {
        const auto doc = need(Document::open(path(), ada()));
        QCOMPARE(nameOf(*doc, m_first), u"The very first"_s);
        QSignalSpy news(doc.get(), &Document::fileNewsChanged);
        QVERIFY(news.wait());
        kept = doc->fileNews().damagedKeptAs;
        QCOMPARE(bytesOf(kept), bytes);
        QCOMPARE(rulesOf(doc->fileNews().damages), QStringList{u"document.damaged-change"_s});
        QVERIFY(doc->fileNews().remembered >= 2);
        QVERIFY(doc->model() == m_model);
        QVERIFY(doc->flush());
    }
    for (const auto access : {Document::Access::ReadOnly, Document::Access::Write}) {
        const auto doc = need(Document::open(path(), ada(), access));
        QVERIFY(doc->log().size() == many + 1); // One is lost, one brings back what it had said.
        QCOMPARE(rulesOf(doc->findings()), QStringList());
        QVERIFY(doc->model() == m_model);
    }
}

void TestCheckpoint::shortDocumentsAreMendedFromTheirCheckpoint()
{
    const QString file = m_folder->filePath(u"short.keelson"_s);
    Model model;
    Id id;
    {
        const auto doc = need(Document::create(file, ada()));
        id = add(*doc, kinds::hotspot, u"Only here"_s);
        set(*doc, id, properties::description, u"and there"_s);
        model = doc->model();
    }
    misspell(file, "Only here", "change", "body");
    const auto doc = need(Document::open(file, ada()));
    QCOMPARE(nameOf(*doc, id), u"Only here"_s);
    QVERIFY(doc->model() == model);
    QVERIFY(doc->fileNews().remembered > 0);
    QCOMPARE(doc->undoLabel(), u"Bring back what damaged changes had said"_s);
}

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
