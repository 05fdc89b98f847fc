// SPDX-License-Identifier: MIT
#include "documents.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void tenCopiesEditedApartAreEqualInAnyOrder();
    void mergingTwiceOrItselfAddsNothing();
    void mergeIsDurable();
    void theOtherIsNotTouched();
    void anotherDocumentIsRefused();
    void changesFromMemory();
    void laterStampWins();
    void chainsHoldAcrossMerges();

private:
    QString path(int i) const { return m_folder->filePath(QString::number(i)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMerge::tenCopiesEditedApartAreEqualInAnyOrder()
{
    const quint32 start = seed();
    constexpr int copies = 10;
    {
        const auto first = need(Document::create(path(0), ada()));
        RandomEditor editor(start);
        for (int i = 0; i < 60; ++i)
            first->commit(editor.next(first->facts()));
        for (int i = 1; i < copies; ++i)
            QVERIFY(first->copyTo(path(i)));
    }
    for (int i = 0; i < copies; ++i) {
        const auto copy = need(Document::open(path(i), i % 2 ? ada() : ben()));
        RandomEditor editor(start + quint32(i) + 1);
        for (int edit = 0; edit < 40; ++edit) {
            copy->commit(editor.next(copy->facts()));
            if (edit % 9 == 8)
                copy->undo();
        }
    }
    std::mt19937 random(start);
    QList<Model> models;
    QList<QList<Change>> logs;
    for (int i = 0; i < copies; ++i) {
        QList<int> others(copies);
        std::iota(others.begin(), others.end(), 0);
        std::shuffle(others.begin(), others.end(), random);
        const auto copy = need(Document::open(path(i), ada()));
        for (const int other : std::as_const(others))
            need(copy->merge(path(other)));
        models.append(copy->model());
        logs.append(copy->changes());
        const Normalised anew = normalise(copy->facts());
        QVERIFY(anew.model == copy->model());
        QCOMPARE(copy->findings(), anew.findings);
    }
    for (int i = 1; i < copies; ++i) {
        QVERIFY2(models[i] == models[0], qPrintable(u"copy %1 differs"_s.arg(i)));
        QCOMPARE(logs[i], logs[0]);
    }
    const auto reopened = need(Document::open(path(3), ada(), Document::Access::ReadOnly));
    QVERIFY(reopened->model() == models[0]);
    QVERIFY(!rulesOf(reopened->findings()).contains(u"document.missing-change"_s));
    QVERIFY(!rulesOf(reopened->findings()).contains(u"document.incomplete"_s));
}

void TestMerge::mergingTwiceOrItselfAddsNothing()
{
    const auto doc = need(Document::create(path(0), ada()));
    QVERIFY(doc->copyTo(path(1)));
    add(*need(Document::open(path(1), ben())), kinds::actor, u"Cook"_s);
    QCOMPARE(need(doc->merge(path(1))), 1);
    QSignalSpy changed(doc.get(), &Document::changed);
    QCOMPARE(need(doc->merge(path(1))), 0);
    QCOMPARE(need(doc->merge(path(0))), 0);
    QCOMPARE(changed.size(), 0);
}

void TestMerge::mergeIsDurable()
{
    {
        const auto doc = need(Document::create(path(0), ada()));
        QVERIFY(doc->copyTo(path(1)));
        add(*need(Document::open(path(1), ben())), kinds::actor, u"Cook"_s);
        need(doc->merge(path(1)));
        QVERIFY(doc->flush());
    }
    const auto doc = need(Document::open(path(0), ada()));
    QCOMPARE(doc->model().ofKind(kinds::actor).size(), 1);
    QCOMPARE(doc->findings().size(), 0);
    QCOMPARE(doc->changes().first().author, ben());
}

void TestMerge::theOtherIsNotTouched()
{
    const auto doc = need(Document::create(path(0), ada()));
    QVERIFY(doc->copyTo(path(1)));
    add(*doc, kinds::actor, u"Cook"_s);
    QFile other(path(1));
    QVERIFY(other.open(QIODevice::ReadOnly));
    const QByteArray before = other.readAll();
    other.close();
    need(doc->merge(path(1)));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), before);
    QVERIFY(!QFile::exists(path(1) + u"-journal"_s));
}

void TestMerge::anotherDocumentIsRefused()
{
    const auto doc = need(Document::create(path(0), ada()));
    add(*need(Document::create(path(1), ada())), kinds::actor, u"Cook"_s);
    const auto merged = doc->merge(path(1));
    QVERIFY(!merged);
    QCOMPARE(merged.error().kind, Error::Kind::BadInput);
    QCOMPARE(doc->changes().size(), 0);
}

void TestMerge::changesFromMemory()
{
    const auto source = need(Document::create(path(0), ada()));
    RandomEditor editor(seed());
    for (int i = 0; i < 30; ++i)
        source->commit(editor.next(source->facts()));
    {
        const auto doc = need(Document::create(path(1), ben()));
        QCOMPARE(doc->merge(source->changes()), int(source->changes().size()));
        QCOMPARE(doc->merge(source->changes()), 0);
        QVERIFY(doc->model() == source->model());
        QVERIFY(doc->flush());
    }
    const auto doc = need(Document::open(path(1), ben()));
    QCOMPARE(doc->changes(), source->changes());
    QVERIFY(doc->model() == source->model());
    QCOMPARE(doc->findings(), source->findings());
}

void TestMerge::laterStampWins()
{
    const auto doc = need(Document::create(path(0), ada()));
    const Id id = add(*doc, kinds::actor, u"Cook"_s);
    QVERIFY(doc->copyTo(path(1)));
    {
        const auto other = need(Document::open(path(1), ben()));
        set(*other, id, properties::name, u"Baker"_s);
        set(*other, id, properties::name, u"Chef"_s);
    }
    set(*doc, id, properties::name, u"Waiter"_s);
    need(doc->merge(path(1)));
    QCOMPARE(nameOf(*doc, id), u"Chef"_s);
    set(*doc, id, properties::name, u"Waiter"_s); // A later edit has a later stamp than all it has seen.
    QCOMPARE(nameOf(*doc, id), u"Waiter"_s);
}

void TestMerge::chainsHoldAcrossMerges()
{
    {
        const auto doc = need(Document::create(path(0), ada()));
        QVERIFY(doc->copyTo(path(1)));
        const auto other = need(Document::open(path(1), ben()));
        for (int i = 0; i < 5; ++i) {
            add(*other, kinds::actor, u"Actor %1"_s.arg(i));
            QVERIFY(other->flush());
            add(*doc, kinds::command, u"Command %1"_s.arg(i));
            // The other holds its file; its changes come over a copy.
            QVERIFY(other->copyTo(path(10 + i)));
            QCOMPARE(need(doc->merge(path(10 + i))), 1);
        }
    }
    const auto doc = need(Document::open(path(0), ada()));
    QCOMPARE(rulesOf(doc->findings()), QStringList());
    QCOMPARE(doc->changes().size(), 10);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
