// SPDX-License-Identifier: MIT
#include "documents.h"

#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void takesBackInTurnAndPutsBackInTurn();
    void survivesReopening();
    void undoRedoUndoAgain();
    void newChangeEndsRedo();
    void anothersChangeStaysAndIsNamed();
    void onlyOwnChangesAreTakenBack();
    void everythingChangedSinceStillMovesOn();
    void undoAfterMergeKeepsTheOthers();
    void redoAfterOthersWorkChangesNothingOfTheirs();
    void undoLotsThenRedoAllEndsWhereItBegan();
    void twoCopiesTakingBackTheSameDoItOnce();
    void takesBackAChangeLongAgo();
    void takesBackWhatAnotherDid();
    void takesBackOnlyWhatStillWins();
    void takingBackTwiceDoesNoHarm();
    void aPurgeIsNothingToUndo();

private:
    QString path(const QString &name = u"a"_s) const { return m_folder->filePath(name); }
    std::unique_ptr<Document> create() const { return need(Document::create(path(), ada())); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUndo::takesBackInTurnAndPutsBackInTurn()
{
    const auto doc = create();
    const Id id = add(*doc, kinds::domainEvent, u"1"_s);
    for (const QString &name : {u"2"_s, u"3"_s, u"4"_s})
        set(*doc, id, properties::name, name);
    QStringList seen;
    for (int i = 0; i < 3; ++i) {
        doc->undo();
        seen.append(nameOf(*doc, id));
    }
    for (int i = 0; i < 3; ++i) {
        doc->redo();
        seen.append(nameOf(*doc, id));
    }
    QCOMPARE(seen, QStringList({u"3"_s, u"2"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    QCOMPARE(doc->redoLabel(), QString());
}

void TestUndo::survivesReopening()
{
    Id id;
    {
        const auto doc = create();
        id = add(*doc, kinds::domainEvent, u"1"_s);
        for (const QString &name : {u"2"_s, u"3"_s, u"4"_s})
            set(*doc, id, properties::name, name, u"To "_s + name);
        doc->undo();
        doc->undo();
    }
    const auto doc = need(Document::open(path(), ada()));
    QCOMPARE(nameOf(*doc, id), u"2"_s);
    QCOMPARE(doc->undoLabel(), u"To 2"_s);
    QCOMPARE(doc->redoLabel(), u"To 3"_s);
    doc->redo();
    doc->redo();
    QCOMPARE(nameOf(*doc, id), u"4"_s);
    for (int i = 0; i < 4; ++i)
        doc->undo();
    QVERIFY(!doc->model().element(id));
    QCOMPARE(doc->undoLabel(), QString());
}

void TestUndo::undoRedoUndoAgain()
{
    const auto doc = create();
    const Id id = add(*doc, kinds::domainEvent, u"1"_s);
    set(*doc, id, properties::name, u"2"_s);
    for (int i = 0; i < 5; ++i) {
        doc->undo();
        QCOMPARE(nameOf(*doc, id), u"1"_s);
        doc->redo();
        QCOMPARE(nameOf(*doc, id), u"2"_s);
    }
    doc->undo();
    doc->undo();
    QVERIFY(!doc->model().element(id));
    doc->redo();
    QCOMPARE(nameOf(*doc, id), u"1"_s);
}

void TestUndo::newChangeEndsRedo()
{
    const auto doc = create();
    const Id id = add(*doc, kinds::domainEvent, u"1"_s);
    set(*doc, id, properties::name, u"2"_s);
    doc->undo();
    set(*doc, id, properties::description, u"more"_s);
    QCOMPARE(doc->redoLabel(), QString());
    QVERIFY(doc->redo().isEmpty());
    QCOMPARE(nameOf(*doc, id), u"1"_s);
}

void TestUndo::anothersChangeStaysAndIsNamed()
{
    Id id;
    {
        const auto doc = create();
        id = add(*doc, kinds::domainEvent, u"1"_s);
        Edit edit(u"Both"_s);
        edit.set(id, properties::name, u"2"_s);
        edit.set(id, properties::description, u"two"_s);
        doc->commit(edit);
    }
    {
        const auto doc = need(Document::open(path(), ben()));
        set(*doc, id, properties::name, u"Ben's"_s, u"Rename"_s);
    }
    const auto doc = need(Document::open(path(), ada()));
    const QList<Finding> findings = doc->undo();
    QCOMPARE(nameOf(*doc, id), u"Ben's"_s);
    QCOMPARE(doc->model().element(id)->text(properties::description), QString());
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().message.contains(u"Ben"_s), qPrintable(findings.first().message));
    QCOMPARE(findings.first().elements, QList<Id>{id});
}

void TestUndo::onlyOwnChangesAreTakenBack()
{
    const Id id = add(*create(), kinds::domainEvent, u"1"_s);
    const auto doc = need(Document::open(path(), ben()));
    QCOMPARE(doc->undoLabel(), QString());
    doc->undo();
    QCOMPARE(nameOf(*doc, id), u"1"_s);
}

void TestUndo::everythingChangedSinceStillMovesOn()
{
    Id id;
    {
        const auto doc = create();
        id = add(*doc, kinds::domainEvent, u"1"_s);
        set(*doc, id, properties::name, u"2"_s, u"To 2"_s);
    }
    set(*need(Document::open(path(), ben())), id, properties::name, u"Ben's"_s);
    const auto doc = need(Document::open(path(), ada()));
    QCOMPARE(doc->undo().size(), 1);
    QCOMPARE(doc->undoLabel(), u"Add 1"_s);
    QCOMPARE(doc->redoLabel(), u"To 2"_s);
    doc->redo();
    QCOMPARE(nameOf(*doc, id), u"Ben's"_s);
}

void TestUndo::undoAfterMergeKeepsTheOthers()
{
    Id id;
    {
        const auto doc = create();
        id = add(*doc, kinds::domainEvent, u"1"_s);
        QVERIFY(doc->copyTo(path(u"b"_s)));
        set(*doc, id, properties::name, u"Ada's"_s);
    }
    {
        const auto other = need(Document::open(path(u"b"_s), ben()));
        set(*other, id, properties::description, u"Ben's"_s);
    }
    const auto doc = need(Document::open(path(), ada()));
    QCOMPARE(need(doc->merge(path(u"b"_s))), 1);
    doc->undo();
    QCOMPARE(nameOf(*doc, id), u"1"_s);
    QCOMPARE(doc->model().element(id)->text(properties::description), u"Ben's"_s);
}

void TestUndo::redoAfterOthersWorkChangesNothingOfTheirs()
{
    Id id;
    {
        const auto doc = create();
        id = add(*doc, kinds::domainEvent, u"1"_s);
        set(*doc, id, properties::name, u"2"_s);
        doc->undo();
    }
    set(*need(Document::open(path(), ben())), id, properties::name, u"Ben's"_s);
    const auto doc = need(Document::open(path(), ada()));
    QCOMPARE(doc->redo().size(), 1);
    QCOMPARE(nameOf(*doc, id), u"Ben's"_s);
}

void TestUndo::undoLotsThenRedoAllEndsWhereItBegan()
{
    const auto doc = create();
    RandomEditor editor(seed());
    for (int i = 0; i < 120; ++i)
        doc->commit(editor.next(doc->facts()));
    const Model before = doc->model();
    int undone = 0;
    for (; undone < 90 && !doc->undoLabel().isEmpty(); ++undone)
        doc->undo();
    QVERIFY(undone > 50);
    QVERIFY(!(doc->model() == before));
    for (int i = 0; i < undone; ++i)
        doc->redo();
    QVERIFY(doc->model() == before);
    while (!doc->undoLabel().isEmpty())
        doc->undo();
    QCOMPARE(doc->model().elements().size(), 0);
}

void TestUndo::twoCopiesTakingBackTheSameDoItOnce()
{
    Id id;
    {
        const auto doc = create();
        id = add(*doc, kinds::domainEvent, u"1"_s);
        set(*doc, id, properties::name, u"2"_s);
        QVERIFY(doc->copyTo(path(u"b"_s)));
        doc->undo();
    }
    need(Document::open(path(u"b"_s), ada()))->undo();
    const auto doc = need(Document::open(path(), ada()));
    need(doc->merge(path(u"b"_s)));
    QCOMPARE(nameOf(*doc, id), u"1"_s);
    QCOMPARE(doc->undoLabel(), u"Add 1"_s);
    doc->redo();
    QCOMPARE(nameOf(*doc, id), u"2"_s);
}

void TestUndo::takesBackAChangeLongAgo()
{
    const auto doc = create();
    const Id id = add(*doc, kinds::domainEvent, u"1"_s);
    const Stamp renamed = set(*doc, id, properties::name, u"2"_s, u"Rename"_s);
    set(*doc, id, properties::description, u"more"_s, u"Describe"_s);
    add(*doc, kinds::actor, u"Guest"_s);
    QVERIFY(doc->takeBack(renamed).isEmpty());
    QCOMPARE(nameOf(*doc, id), u"1"_s);
    QCOMPARE(doc->model().element(id)->text(properties::description), u"more"_s);
    QCOMPARE(doc->log().header(doc->log().size() - 1).undoes, renamed);
    QCOMPARE(doc->redoLabel(), u"Rename"_s);
    doc->redo();
    QCOMPARE(nameOf(*doc, id), u"2"_s);
}

void TestUndo::takesBackWhatAnotherDid()
{
    Id id;
    Stamp bens;
    {
        const auto doc = create();
        id = add(*doc, kinds::domainEvent, u"1"_s);
        set(*doc, id, properties::description, u"mine"_s, u"Describe"_s);
    }
    {
        const auto doc = need(Document::open(path(), ben()));
        bens = set(*doc, id, properties::name, u"Ben's"_s, u"Rename"_s);
    }
    {
        const auto doc = need(Document::open(path(), ada()));
        doc->takeBack(bens);
        QCOMPARE(nameOf(*doc, id), u"1"_s);
        QCOMPARE(doc->undoLabel(), u"Rename"_s);
    }
    // Ada's last act was to take it back: her undo is about that, also tomorrow.
    const auto doc = need(Document::open(path(), ada()));
    QCOMPARE(doc->undoLabel(), u"Rename"_s);
    doc->undo();
    QCOMPARE(nameOf(*doc, id), u"Ben's"_s);
    QCOMPARE(doc->undoLabel(), u"Describe"_s);
    doc->redo();
    QCOMPARE(nameOf(*doc, id), u"1"_s);
    QCOMPARE(doc->model().element(id)->text(properties::description), u"mine"_s);
}

void TestUndo::takesBackOnlyWhatStillWins()
{
    const auto doc = create();
    const Id id = add(*doc, kinds::domainEvent, u"1"_s);
    Edit both(u"Both"_s);
    both.set(id, properties::name, u"2"_s);
    both.set(id, properties::description, u"two"_s);
    const Stamp stamp = doc->commit(both);
    set(*doc, id, properties::name, u"3"_s, u"Rename"_s);
    const QList<Finding> findings = doc->takeBack(stamp);
    QCOMPARE(nameOf(*doc, id), u"3"_s);
    QCOMPARE(doc->model().element(id)->text(properties::description), QString());
    QCOMPARE(rulesOf(findings), QStringList{u"document.changed-since"_s});
    QVERIFY2(findings.first().message.contains(u"Rename"_s), qPrintable(findings.first().message));
}

void TestUndo::takingBackTwiceDoesNoHarm()
{
    const auto doc = create();
    const Id id = add(*doc, kinds::domainEvent, u"1"_s);
    const Stamp renamed = set(*doc, id, properties::name, u"2"_s);
    doc->takeBack(renamed);
    QVERIFY(doc->takeBack(renamed).isEmpty());
    QVERIFY(doc->takeBack(Stamp{99, Id::create()}).isEmpty());
    QCOMPARE(nameOf(*doc, id), u"1"_s);
}

void TestUndo::aPurgeIsNothingToUndo()
{
    {
        const auto doc = create();
        const Id id = add(*doc, kinds::domainEvent, u"1"_s);
        set(*doc, id, properties::description, u"secret"_s, u"Describe"_s);
        set(*doc, id, properties::description, u"harmless"_s, u"Describe again"_s);
        QCOMPARE(need(doc->purge(doc->tracesOf(u"secret"_s))), 1);
        QCOMPARE(doc->log().size(), 4);
        QCOMPARE(doc->undoLabel(), u"Describe again"_s);
    }
    QCOMPARE(need(Document::open(path(), ada()))->undoLabel(), u"Describe again"_s);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
