// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

/// Splitting the real board for groups and bringing the parts together.
class TestDividing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void splitShowsTheFirstPart();
    void joiningFromAPartShowsTheWhole();
    void withoutPivotsItSaysWhatToDo();
    void withoutPartsItSaysSo();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    void put(QLatin1StringView kind, const QString &name, QPointF at)
    {
        Edit edit(u"Put"_s);
        edit.place(m_board, records::board, edit.add(kind, name), at);
        m_workspace->document()->commit(edit);
    }
    void trigger(const QString &action) { m_lens->findChild<QAction *>(action)->trigger(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<StormLens> m_lens;
    Id m_board;
    int m_count = 0;
};

void TestDividing::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), { Id::create(), u"Ada"_s });
    QVERIFY(made);
    Edit edit(u"Board"_s);
    m_board = edit.addView(records::board, u"Shop"_s);
    (*made)->commit(edit);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    put(kinds::domainEvent, u"a"_s, { 0, 0 });
    put(kinds::domainEvent, u"b"_s, { 600, 0 });
    m_lens = std::make_unique<StormLens>(*m_workspace);
    m_lens->resize(1200, 800);
    m_lens->show();
    m_lens->activated();
}

void TestDividing::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

void TestDividing::splitShowsTheFirstPart()
{
    put(kinds::pivotalEvent, u"turn"_s, { 400, 0 });
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    trigger(u"splitBoard"_s);
    QCOMPARE(model().viewsOfKind(records::board).size(), 3);
    QCOMPARE(model().view(m_lens->view())->name, u"Shop: Part 1"_s);
    QVERIFY(told.last().first().toString().contains(u"Merge"_s));
}

void TestDividing::joiningFromAPartShowsTheWhole()
{
    put(kinds::pivotalEvent, u"turn"_s, { 400, 0 });
    trigger(u"splitBoard"_s);
    trigger(u"joinParts"_s);
    QCOMPARE(m_lens->view(), m_board);
    QCOMPARE(model().viewsOfKind(records::board).size(), 1);
    QCOMPARE(model().placementsIn(m_board).size(), 3);
    m_workspace->document()->undo();
    m_workspace->document()->undo();
    QCOMPARE(model().viewsOfKind(records::board).size(), 1);
    QCOMPARE(model().placementsIn(m_board).size(), 3);
}

void TestDividing::withoutPivotsItSaysWhatToDo()
{
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    trigger(u"splitBoard"_s);
    QCOMPARE(model().viewsOfKind(records::board).size(), 1);
    QVERIFY(told.last().first().toString().contains(u"pivotal"_s));
}

void TestDividing::withoutPartsItSaysSo()
{
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    trigger(u"joinParts"_s);
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(TestDividing)
#include "tst_dividing.moc"
