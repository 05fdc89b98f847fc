// SPDX-License-Identifier: MIT
#include "documents.h"

#include <QDir>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

/// The calls that do not wait for the disk, and what is so when they are done.
class TestNotWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void moveSaysItsPathFirst();
    void moveOntoAFileIsRefused();
    void copyHoldsWhatWasCommittedBefore();
    void copyIsDoneThoughTheDocumentGoes();
    void mergeTakesInACopy();
    void mergeOfAnotherDocumentIsRefused();
    void mergeTakesOutWhatWasPurgedElsewhere();
    void retryEndsAFailure();
    void lostChangesAreCounted();

private:
    QString file() const { return m_folder->filePath(u"a.keelson"_s); }
    QString other() const { return m_folder->filePath(u"b.keelson"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNotWaiting::moveSaysItsPathFirst()
{
    auto doc = need(Document::create(file(), ada()));
    add(*doc, kinds::actor, u"Cook"_s);
    QStringList order;
    connect(doc.get(), &Document::pathChanged, this, [&](const QString &path) { order.append(path); });
    QFutureWatcher<Result<void>> watcher;
    connect(&watcher, &QFutureWatcherBase::finished, this, [&] { order.append(u"done"_s); });
    watcher.setFuture(doc->startMove(other()));
    add(*doc, kinds::actor, u"Waiter"_s);
    QTRY_COMPARE(order, (QStringList{other(), u"done"_s}));
    QVERIFY(watcher.result());
    QCOMPARE(doc->path(), other());
    doc.reset();
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(need(Document::open(other(), ben()))->model().elements().size(), 2);
}

void TestNotWaiting::moveOntoAFileIsRefused()
{
    (void)need(Document::create(other(), ada()));
    const auto doc = need(Document::create(file(), ada()));
    QSignalSpy moved(doc.get(), &Document::pathChanged);
    QVERIFY(!doc->startMove(other()).result());
    QCoreApplication::processEvents();
    QCOMPARE(doc->path(), file());
    QCOMPARE(moved.size(), 0);
}

void TestNotWaiting::copyHoldsWhatWasCommittedBefore()
{
    const auto doc = need(Document::create(file(), ada()));
    for (int i = 0; i < 200; ++i)
        add(*doc, kinds::actor, u"Cook %1"_s.arg(i));
    const auto copied = doc->startCopy(other());
    add(*doc, kinds::actor, u"Late"_s);
    QVERIFY(copied.result());
    QCOMPARE_GE(need(Document::open(other(), ben()))->model().elements().size(), 200);
    QVERIFY(!doc->startCopy(other()).result());
}

void TestNotWaiting::copyIsDoneThoughTheDocumentGoes()
{
    auto doc = need(Document::create(file(), ada()));
    add(*doc, kinds::actor, u"Cook"_s);
    const auto copied = doc->startCopy(other());
    doc.reset();
    QVERIFY(copied.result());
    QVERIFY(QFile::exists(other()));
}

void TestNotWaiting::mergeTakesInACopy()
{
    const auto doc = need(Document::create(file(), ada()));
    add(*doc, kinds::actor, u"Cook"_s);
    QVERIFY(doc->copyTo(other()));
    add(*need(Document::open(other(), ben())), kinds::actor, u"Waiter"_s);
    const OtherCopy copy = need(Document::readCopy(other()));
    QCOMPARE(copy.damages.size(), 0);
    QCOMPARE(need(doc->startMerge(copy).result()), 1);
    QCOMPARE(doc->model().elements().size(), 2);
    QCOMPARE(need(doc->startMerge(copy).result()), 0);
}

void TestNotWaiting::mergeOfAnotherDocumentIsRefused()
{
    const auto doc = need(Document::create(file(), ada()));
    add(*need(Document::create(other(), ben())), kinds::actor, u"Waiter"_s);
    QVERIFY(!doc->startMerge(need(Document::readCopy(other()))).result());
    QVERIFY(doc->model().elements().isEmpty());
    QVERIFY(!Document::readCopy(m_folder->filePath(u"not there"_s)));
}

void TestNotWaiting::mergeTakesOutWhatWasPurgedElsewhere()
{
    const auto doc = need(Document::create(file(), ada()));
    const Id cook = add(*doc, kinds::actor, u"Sesame"_s);
    set(*doc, cook, properties::name, u"Cook"_s);
    QVERIFY(doc->copyTo(other()));
    {
        const auto copy = need(Document::open(other(), ben()));
        QCOMPARE_GT(need(copy->purge(copy->tracesOf(u"sesame"_s))), 0);
    }
    auto merging = doc->startMerge(need(Document::readCopy(other())));
    QCOMPARE(need(merging.result()), 1); // That it was purged is a change, too.
    QTRY_VERIFY(doc->tracesOf(u"sesame"_s).isEmpty());
    QVERIFY(doc->flush());
    QFile bytes(file());
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("Sesame"));
}

void TestNotWaiting::retryEndsAFailure()
{
    const auto doc = need(Document::create(file(), ada()));
    QVERIFY(QFile::rename(file(), other()));
    add(*doc, kinds::actor, u"Cook"_s);
    QTRY_COMPARE(doc->saveState().kind, SaveState::Kind::Failed);
    QVERIFY(QFile::rename(other(), file()));
    doc->retry();
    QTRY_COMPARE(doc->saveState().kind, SaveState::Kind::Saved);
}

void TestNotWaiting::lostChangesAreCounted()
{
    {
        const auto doc = need(Document::create(file(), ada()));
        add(*doc, kinds::actor, u"Cook"_s);
        add(*doc, kinds::actor, u"Waiter"_s);
    }
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    const qsizetype at = damaged.readAll().indexOf("Waiter");
    QVERIFY(at > 0);
    damaged.seek(at);
    damaged.write("w");
    damaged.close();
    const auto doc = need(Document::open(file(), ben()));
    QCOMPARE(doc->fileNews().lost, 1);
    QVERIFY(!doc->fileNews().damagedKeptAs.isEmpty());
    QCOMPARE_GT(doc->fileNews().remembered, 0);
    const qsizetype by = doc->log().indexOf(doc->fileNews().rememberedBy);
    QVERIFY(by >= 0);
    QCOMPARE(doc->log().change(by).facts.size(), doc->fileNews().remembered);
}

QTEST_GUILESS_MAIN(TestNotWaiting)
#include "tst_notwaiting.moc"
