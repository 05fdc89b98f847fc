// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"
#include "app/gui/storm/proposals/proposalspanel.h"
#include "core/sample/sample.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

/// The proposals beside the real board, by keys and mouse; then a look at the document.
class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWithItsKeyAndEscLeadsBack();
    void anEmptyBoardSaysWhatToDo();
    void pointingSelectsTheNotes();
    void enterAcceptsOnePiece();
    void acceptedIsShownOnTheMap();
    void aSubsystemAcceptsWhatItHolds();
    void deleteDeclinesAndAgainConsiders();
    void acceptAllAndUndo();
    void followsTheBoard();
    void followsTheDocument();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    void open();
    ProposalTree *tree() const { return m_lens->findChild<ProposalTree *>(); }
    ProposalsPanel *panel() const { return m_lens->findChild<ProposalsPanel *>(); }
    void point(const QString &name);
    qsizetype services() const { return model().ofKind(kinds::service).size(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<StormLens> m_lens;
    int m_count = 0;
};

void TestProposals::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), { Id::create(), u"Ada"_s });
    QVERIFY(made);
    // The story alone, before anybody has drawn a service.
    sample::fill(**made);
    Edit edit(u"Forget the map"_s);
    for (const Element *subsystem : (*made)->model().ofKind(kinds::subsystem))
        edit.remove(subsystem->id);
    for (const Element *service : (*made)->model().ofKind(kinds::service))
        edit.remove(service->id);
    (*made)->commit(edit);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    m_lens = std::make_unique<StormLens>(*m_workspace);
    m_lens->resize(1400, 900);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
    QCOMPARE(services(), 0);
}

void TestProposals::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

void TestProposals::open()
{
    QTest::keyClick(&m_lens->canvas(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(tree()->topLevelItemCount() > 0);
}

void TestProposals::point(const QString &name)
{
    const QList<QTreeWidgetItem *> found = tree()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY2(!found.isEmpty(), qPrintable(name));
    tree()->setCurrentItem(found.first());
}

void TestProposals::opensWithItsKeyAndEscLeadsBack()
{
    open();
    QVERIFY(panel()->isVisible());
    QTRY_VERIFY(tree()->hasFocus());
    QTest::keyClick(tree(), Qt::Key_Escape);
    QVERIFY(m_lens->canvas().hasFocus());
    QTest::keyClick(&m_lens->canvas(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!panel()->isVisible());
}

void TestProposals::anEmptyBoardSaysWhatToDo()
{
    Edit edit(u"New board"_s);
    const Id board = edit.addView(records::board, u"Empty"_s);
    m_workspace->document()->commit(edit);
    m_lens->showView(board);
    QTest::keyClick(&m_lens->canvas(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!tree()->isVisible());
    QVERIFY(!panel()->findChild<QPushButton *>(u"acceptProposal"_s)->isVisible());
}

void TestProposals::pointingSelectsTheNotes()
{
    open();
    point(u"Payment Gateway"_s);
    QStringList names;
    for (const Id element : m_lens->canvas().selectedElements())
        names.append(model().element(element)->name);
    QVERIFY2(names.contains(u"Payment Provider"_s), qPrintable(names.join(u", "_s)));
}

void TestProposals::enterAcceptsOnePiece()
{
    open();
    point(u"Order BFF"_s);
    QTest::keyClick(tree(), Qt::Key_Return);
    QTRY_COMPARE(services(), 1);
    QCOMPARE(model().ofKind(kinds::service).first()->name, u"Order BFF"_s);
    QCOMPARE(model().ofKind(kinds::subsystem).size(), 1);
}

void TestProposals::acceptedIsShownOnTheMap()
{
    open();
    point(u"Order BFF"_s);
    QTest::keyClick(tree(), Qt::Key_Return);
    QTRY_COMPARE(services(), 1);
    QTRY_COMPARE(panel()->findChild<QPushButton *>(u"acceptProposal"_s)->text(), u"Show on the map"_s);
    QSignalSpy revealed(m_workspace.get(), &Workspace::revealRequested);
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.first().first().value<Id>(), model().ofKind(kinds::service).first()->id);
}

void TestProposals::aSubsystemAcceptsWhatItHolds()
{
    open();
    QTreeWidgetItem *first = tree()->topLevelItem(0);
    const int held = first->childCount();
    tree()->setCurrentItem(first);
    QTest::keyClick(tree(), Qt::Key_Return);
    QTRY_COMPARE(services(), held);
}

void TestProposals::deleteDeclinesAndAgainConsiders()
{
    open();
    point(u"Order BFF"_s);
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTRY_COMPARE(panel()->findChild<QPushButton *>(u"declineProposal"_s)->text(), u"Consider again"_s);
    QTest::mouseClick(panel()->findChild<QPushButton *>(u"acceptAllProposals"_s), Qt::LeftButton);
    QTRY_VERIFY(services() > 0);
    for (const Element *service : model().ofKind(kinds::service))
        QVERIFY(service->name != u"Order BFF"_s);
}

void TestProposals::acceptAllAndUndo()
{
    open();
    QTest::mouseClick(panel()->findChild<QPushButton *>(u"acceptAllProposals"_s), Qt::LeftButton);
    QTRY_VERIFY(services() >= 9);
    m_workspace->document()->undo();
    QCOMPARE(services(), 0);
    QCOMPARE(model().ofKind(kinds::subsystem).size(), 0);
}

void TestProposals::followsTheBoard()
{
    open();
    const Element *customer = model().named(*vocabulary::kind(kinds::actor), u"Customer");
    Edit edit(u"One more activity"_s);
    const Id command = edit.add(kinds::command, u"Rate Meal"_s);
    edit.place(m_lens->view(), records::board, command, { 9000, 0 });
    edit.relate(relations::issues, customer->id, command);
    m_workspace->document()->commit(edit);
    QTRY_VERIFY(!tree()->findItems(u"Meal BFF"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
}

void TestProposals::followsTheDocument()
{
    open();
    auto made = Document::create(m_folder.filePath(u"other-%1.keelson"_s.arg(m_count)), { Id::create(), u"Ada"_s });
    QVERIFY(made);
    Edit edit(u"Story"_s);
    const Id board = edit.addView(records::board, u"Another"_s);
    const Id actor = edit.add(kinds::actor, u"Reader"_s);
    const Id command = edit.add(kinds::command, u"Rate Book"_s);
    edit.place(board, records::board, actor, { 0, 0 });
    edit.place(board, records::board, command, { 200, 0 });
    edit.relate(relations::issues, actor, command);
    (*made)->commit(edit);
    m_workspace->setDocument(std::move(*made));
    QTRY_VERIFY(!tree()->findItems(u"Book BFF"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
}

QTEST_MAIN(TestProposals)
#include "tst_proposals.moc"
