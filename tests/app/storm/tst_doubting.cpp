// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"
#include "app/gui/storm/doubts/doubtspanel.h"
#include "core/model/modelbuilder.h"

#include <QAction>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace keelson;
using namespace Qt::StringLiterals;

/// Doubts on the real board: marks, keys, and what they do to the document.
class TestDoubting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void doubtfulNotesAreMarked();
    void f4GoesThroughThemAndRound();
    void digitsMendFromTheList();
    void whatHasNoNameYetIsTyped();
    void enterTakesTheFirstWayOut();
    void deleteLeavesItSo();
    void ctrlPeriodOffersTheFixes();
    void nothingUnusualIsSaid();
    void anOpenedDocumentIsReadAtOnce();
    void rowsComeAsTheyAreNeeded();
    void theListLeavesTheBoardItsRoom();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    Id put(QLatin1StringView kind, const QString &name, QPointF at)
    {
        Edit edit(u"Put"_s);
        const Id note = edit.place(m_board, records::board, edit.add(kind, name), at);
        m_workspace->document()->commit(edit);
        return note;
    }
    void trigger(const QString &action) { m_lens->findChild<QAction *>(action)->trigger(); }
    QTreeWidget *list() const { return m_lens->findChild<QTreeWidget *>(u"doubts"_s); }
    void openList()
    {
        trigger(u"showDoubts"_s);
        QTRY_VERIFY(list()->topLevelItemCount() > 0);
        list()->setCurrentItem(list()->topLevelItem(0));
    }
    QString markOf(Id note) const { return m_lens->canvas().node(note)->doubt; }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<StormLens> m_lens;
    Id m_board;
    int m_count = 0;
};

void TestDoubting::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), { Id::create(), u"Ada"_s });
    QVERIFY(made);
    Edit edit(u"Board"_s);
    m_board = edit.addView(records::board, u"Shop"_s);
    (*made)->commit(edit);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    m_lens = std::make_unique<StormLens>(*m_workspace);
    m_lens->resize(1200, 800);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
}

void TestDoubting::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

void TestDoubting::doubtfulNotesAreMarked()
{
    const Id good = put(kinds::domainEvent, u"Order placed"_s, { 0, 0 });
    const Id odd = put(kinds::domainEvent, u"Ship parcel"_s, { 300, 0 });
    QTRY_VERIFY(!markOf(odd).isEmpty());
    QVERIFY(markOf(good).isEmpty());
    QVERIFY(m_lens->findChild<QAction *>(u"showDoubts"_s)->text().contains(u"(1)"_s));
    Edit edit(u"Rename"_s);
    edit.set(model().placement(odd)->element, properties::name, u"Parcel shipped"_s);
    m_workspace->document()->commit(edit);
    QTRY_VERIFY(markOf(odd).isEmpty());
}

void TestDoubting::f4GoesThroughThemAndRound()
{
    const Id first = put(kinds::domainEvent, u"Ship parcel"_s, { 0, 0 });
    put(kinds::domainEvent, u"Order placed"_s, { 300, 0 });
    const Id second = put(kinds::domainEvent, u"Send invoice"_s, { 600, 0 });
    QTRY_VERIFY(!markOf(first).isEmpty() && !markOf(second).isEmpty());
    Canvas &board = m_lens->canvas();
    board.setFocus();
    for (const Id expected : { first, second, first }) {
        QTest::keyClick(&board, Qt::Key_F4);
        QCOMPARE(board.selectedNodes(), QList<Id> { expected });
    }
    QTest::keyClick(&board, Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(board.selectedNodes(), QList<Id> { second });
}

void TestDoubting::digitsMendFromTheList()
{
    put(kinds::command, u"Place order"_s, { 0, 0 });
    openList();
    // Who decides it: 1 the actor, 2 the policy.
    QTest::keyClick(list(), Qt::Key_2);
    QTRY_COMPARE(model().ofKind(kinds::policy).size(), 1);
    const Element *command = model().ofKind(kinds::command).first();
    QCOMPARE(model().sources(command->id, relations::issues).value(0)->kind->id, kinds::policy);
}

void TestDoubting::whatHasNoNameYetIsTyped()
{
    put(kinds::command, u"Place order"_s, { 0, 0 });
    openList();
    QTest::keyClick(list(), Qt::Key_1);
    QTRY_VERIFY(m_lens->canvas().isEditing());
    QTest::keyClicks(m_lens->canvas().findChild<QPlainTextEdit *>(), u"Customer"_s);
    QTest::keyClick(m_lens->canvas().findChild<QPlainTextEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(model().ofKind(kinds::actor).value(0)->name, u"Customer"_s);
}

void TestDoubting::enterTakesTheFirstWayOut()
{
    put(kinds::domainEvent, u"Ship parcel"_s, { 0, 0 });
    openList();
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_COMPARE(model().ofKind(kinds::domainEvent).value(0)->name, u"Parcel shipped"_s);
    m_workspace->document()->undo();
    QCOMPARE(model().ofKind(kinds::domainEvent).value(0)->name, u"Ship parcel"_s);
}

void TestDoubting::deleteLeavesItSo()
{
    const Id note = put(kinds::domainEvent, u"Ship parcel"_s, { 0, 0 });
    openList();
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_VERIFY(markOf(note).isEmpty());
    QTRY_COMPARE(list()->topLevelItemCount(), 0);
    m_workspace->document()->undo();
    QTRY_VERIFY(!markOf(note).isEmpty());
}

void TestDoubting::ctrlPeriodOffersTheFixes()
{
    const Id note = put(kinds::domainEvent, u"Ship parcel"_s, { 0, 0 });
    QTRY_VERIFY(!markOf(note).isEmpty());
    m_lens->canvas().setFocus();
    m_lens->canvas().select({ note });
    QTest::keyClick(&m_lens->canvas(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(m_lens->findChild<QMenu *>(u"fixesMenu"_s));
    QTest::keyClick(m_lens->findChild<QMenu *>(u"fixesMenu"_s), Qt::Key_1);
    QTRY_COMPARE(model().ofKind(kinds::domainEvent).value(0)->name, u"Parcel shipped"_s);
}

void TestDoubting::nothingUnusualIsSaid()
{
    const Id note = put(kinds::domainEvent, u"Order placed"_s, { 0, 0 });
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    m_lens->canvas().select({ note });
    trigger(u"mendNote"_s);
    QCOMPARE(told.size(), 1);
    trigger(u"nextDoubt"_s);
    QCOMPARE(told.size(), 2);
}

void TestDoubting::anOpenedDocumentIsReadAtOnce()
{
    auto made = Document::create(m_folder.filePath(u"opened-%1.keelson"_s.arg(m_count)), { Id::create(), u"Ada"_s });
    QVERIFY(made);
    Edit edit(u"Story"_s);
    const Id board = edit.addView(records::board, u"Another"_s);
    const Id note = edit.place(board, records::board, edit.add(kinds::domainEvent, u"Ship parcel"_s), { 0, 0 });
    (*made)->commit(edit);
    trigger(u"proposeServices"_s);
    m_workspace->setDocument(std::move(*made));
    QTRY_VERIFY(m_lens->canvas().node(note) && !markOf(note).isEmpty());
}

void TestDoubting::rowsComeAsTheyAreNeeded()
{
    ModelBuilder builder;
    QList<storm::Doubt> doubts;
    for (quint64 i = 1; i <= 1000; ++i) {
        builder.put(Element { Id(1, i), vocabulary::kind(kinds::command), u"Command %1"_s.arg(i), {}, {} });
        doubts.append({ u"storm.test"_s, u"Why?"_s, Id(2, i), Id(1, i), {}, false });
    }
    DoubtsPanel panel;
    auto *rows = panel.findChild<QTreeWidget *>(u"doubts"_s);
    panel.show(builder.model(), doubts);
    QVERIFY(rows->topLevelItemCount() > 0 && rows->topLevelItemCount() < 500);
    panel.point(Id(2, 700));
    QCOMPARE(rows->currentItem()->text(0), u"Command 700"_s);
    panel.show(builder.model(), doubts); // Read anew: it stays the current one,
    QCOMPARE(rows->currentItem()->text(0), u"Command 700"_s);
    doubts.removeAt(699);
    panel.show(builder.model(), doubts); // or the next one takes its place.
    QCOMPARE(rows->currentItem()->text(0), u"Command 701"_s);
    panel.resize(300, 400);
    panel.QWidget::show();
    while (rows->topLevelItemCount() < 999) {
        const int before = rows->topLevelItemCount();
        rows->verticalScrollBar()->setValue(0);
        QCoreApplication::processEvents();
        rows->verticalScrollBar()->setValue(rows->verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
        QVERIFY(rows->topLevelItemCount() > before);
    }
}

void TestDoubting::theListLeavesTheBoardItsRoom()
{
    m_lens->resize(900, 700);
    for (const QString &panel : { u"showDoubts"_s, u"proposeServices"_s }) {
        trigger(panel);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY2(m_lens->canvas().width() < 650, "the list is not beside the board yet");
        QVERIFY2(m_lens->canvas().width() > m_lens->width() * 3 / 10, qPrintable(panel));
    }
}

QTEST_MAIN(TestDoubting)
#include "tst_doubting.moc"
