// SPDX-License-Identifier: MIT
#include "documents.h"
#include "files.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// What is at stake when another program is at the file: what was said to be saved, what is somebody else's, and what was
// purged.

class TestOtherPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void joiningWithoutRoomForgetsNothing();
    void closedAfterACopyCame();
    void closedAfterSomethingElseCame();
    void replacedInTheMiddleOfSaving();
    void replacedWhileItsPastIsRead();
    void purgeLeavesAloneWhatIsNotOurs();
    void purgedTextDoesNotComeBackWithACopy();
    void signOfTheHolderFollowsNoLink();

private:
    QString path() const { return m_folder->filePath(u"a.keelson"_s); }
    QString other(const QString &name) const { return m_elsewhere->filePath(name); }
    QStringList namesInFile() const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
    std::unique_ptr<StateFolder> m_state;
    std::unique_ptr<Document> m_document;
};

// The older copy lacks the Waiter.
void TestOtherPrograms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_elsewhere = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<StateFolder>();
    m_document = need(Document::create(path(), ada()));
    add(*m_document, kinds::actor, u"Cook"_s);
    QVERIFY(m_document->copyTo(other(u"older"_s)));
    add(*m_document, kinds::actor, u"Waiter"_s);
    QVERIFY(m_document->flush());
}

void TestOtherPrograms::cleanup()
{
    m_document.reset();
    m_state.reset();
}

QStringList TestOtherPrograms::namesInFile() const
{
    const auto read = need(Document::open(path(), ada(), Document::Access::ReadOnly));
    QStringList names = rulesOf(read->findings());
    for (const Element *element : read->model().ofKind(kinds::actor))
        names.append(element->name);
    names.sort();
    return names;
}

void TestOtherPrograms::joiningWithoutRoomForgetsNothing()
{
    add(*m_document, kinds::actor, QString(20000, u'x'));
    QVERIFY(m_document->flush());
    QVERIFY(run(u"cp"_s, {other(u"older"_s), path()}));
    {
        const NoMoreRoom noMoreRoom(path());
        add(*m_document, kinds::actor, u"After"_s);
        QVERIFY(!m_document->flush());
        QVERIFY(!m_document->flush());
    }
    QVERIFY(m_document->flush());
    const QList<Change> changes = m_document->changes();
    m_document.reset();
    QCOMPARE(namesInFile(), QStringList({u"After"_s, u"Cook"_s, u"Waiter"_s, QString(20000, u'x')}));
    QCOMPARE(need(Document::open(path(), ada()))->changes(), changes);
}

// What was said to be saved is there although the copy that was put in the place of the file did not have it.
void TestOtherPrograms::closedAfterACopyCame()
{
    replace(path(), bytesOf(other(u"older"_s)));
    m_document.reset();
    QCOMPARE(namesInFile(), QStringList({u"Cook"_s, u"Waiter"_s}));
}

void TestOtherPrograms::closedAfterSomethingElseCame()
{
    replace(path(), "Dear diary");
    m_document.reset();
    QCOMPARE(bytesOf(path()), QByteArray("Dear diary"));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"a.keelson"_s});
}

void TestOtherPrograms::replacedInTheMiddleOfSaving()
{
    QRandomGenerator random(seed());
    QStringList expected{u"Cook"_s, u"Waiter"_s};
    for (int i = 0; i < 60; ++i) {
        const QString copy = path() + u".part"_s;
        QVERIFY(run(u"cp"_s, {path(), copy}));
        const QString during = u"x %1"_s.arg(i);
        add(*m_document, kinds::actor, during + QString(3000, u'.'));
        QThread::usleep(random.bounded(4000));
        QVERIFY(QFile::remove(path()) && QFile::rename(copy, path())); // Without what is being saved.
        QVERIFY(m_document->flush());
        add(*m_document, kinds::actor, u"y %1"_s.arg(i));
        QVERIFY(m_document->flush()); // Looks at the file again.
        expected << during + QString(3000, u'.') << u"y %1"_s.arg(i);
        expected.sort();
        const auto read = need(Document::open(path(), ada(), Document::Access::ReadOnly));
        QCOMPARE(read->model().elements().size(), expected.size());
    }
    m_document.reset();
    QCOMPARE(namesInFile(), expected);
}

// A long document opens before all of it is read. The rest must not be taken for damaged because the file has gone.
void TestOtherPrograms::replacedWhileItsPastIsRead()
{
    constexpr int many = 30000;
    QList<Change> changes;
    for (int i = 0; i < many; ++i)
        changes.append({{quint64(10 + i), Id(7, 7)}, ben(), i, u"Ask"_s, {}, {{Id(8, quint64(i % 50)), u"x"_s, double(i)}}});
    m_document->merge(changes);
    m_document.reset();
    const QByteArray whole = bytesOf(path());
    need(Document::create(other(u"foreign"_s), ben()));
    const QByteArray foreign = bytesOf(other(u"foreign"_s));

    m_document = need(Document::open(path(), ada()));
    QVERIFY(!m_document->isHistoryComplete());
    replace(path(), foreign);
    add(*m_document, kinds::actor, u"After"_s);
    QVERIFY(!m_document->flush());
    QCOMPARE(m_document->log().size(), many + 3);
    QCOMPARE(rulesOf(m_document->findings()), QStringList());
    QVERIFY(!m_document->flush());
    QCOMPARE(bytesOf(path()), foreign);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"a.keelson"_s});
    const auto spill = need(Document::open(m_document->saveState().safeIn, ada(), Document::Access::ReadOnly));
    QCOMPARE(spill->log().size(), many + 3);
    replace(path(), whole);
    QVERIFY(m_document->flush());
    m_document.reset();
    QCOMPARE(namesInFile(), QStringList({u"After"_s, u"Cook"_s, u"Waiter"_s}));
}

void TestOtherPrograms::purgeLeavesAloneWhatIsNotOurs()
{
    add(*need(Document::create(other(u"foreign"_s), ben())), kinds::actor, u"Stranger"_s);
    const QByteArray foreign = bytesOf(other(u"foreign"_s));
    QVERIFY(QFile::copy(other(u"foreign"_s), other(u"moved"_s)));
    QVERIFY(run(u"mv"_s, {other(u"moved"_s), path()}));
    const auto purged = m_document->purge(m_document->tracesOf(u"Waiter"_s));
    QVERIFY(!purged);
    QVERIFY2(purged.error().text().contains(u"replaced by another program"_s), qPrintable(purged.error().text()));
    QCOMPARE(bytesOf(path()), foreign);
    QCOMPARE(m_document->model().ofKind(kinds::actor).size(), 2);
    QCOMPARE(m_document->tracesOf(u"Waiter"_s).size(), 2); // It was not done, so it is not said to be.
}

void TestOtherPrograms::purgedTextDoesNotComeBackWithACopy()
{
    QVERIFY(m_document->copyTo(other(u"unpurged"_s)));
    QVERIFY(need(m_document->purge(m_document->tracesOf(u"Waiter"_s))) > 0);
    QVERIFY(run(u"cp"_s, {other(u"unpurged"_s), path()}));
    add(*m_document, kinds::actor, u"After"_s);
    QVERIFY(m_document->flush());
    m_document.reset();
    QVERIFY(!bytesOf(path()).contains("Waiter"));
    QCOMPARE(namesInFile(), QStringList({QString(), u"After"_s, u"Cook"_s}));
}

// Else a folder from a stranger could have any file of ours emptied.
void TestOtherPrograms::signOfTheHolderFollowsNoLink()
{
    m_document.reset();
    overwrite(other(u"precious"_s), "mine");
    const QString sign = m_folder->filePath(u".~a.keelson.open"_s);
    QVERIFY(QFile::link(other(u"precious"_s), sign));
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(bytesOf(other(u"precious"_s)), QByteArray("mine"));
    const auto second = Document::open(path(), ben());
    QVERIFY(!second);
    QVERIFY2(second.error().text().contains(u"Ada has this document open"_s), qPrintable(second.error().text()));
    m_document.reset();
    QCOMPARE(bytesOf(other(u"precious"_s)), QByteArray("mine"));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"a.keelson"_s});
}

QTEST_GUILESS_MAIN(TestOtherPrograms)
#include "tst_otherprograms.moc"
