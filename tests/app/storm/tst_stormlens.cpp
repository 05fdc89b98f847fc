// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

/// Drives the real board by keys and mouse, then looks at the document.
class TestStormLens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tenNotesByKeyboardAlone();
    void everyKindByItsKey_data();
    void everyKindByItsKey();
    void knownNameTypedPlacesTheKnownThing();
    void suggestionIsTakenByKeyboard();
    void escapeLeavesNothing();
    void emptyNameLeavesNothing();
    void shiftLetterChangesTheKind();
    void renameByF2();
    void renameOntoKnownNameOffersToMerge();
    void connectByKeyboard();
    void dragMovesAsOneStep();
    void pastedLinesBecomeNotes();
    void copyAndPaste();
    void deleteAndUndo();
    void paletteClickThenClickPlaces();
    void newBoardIsShown();
    void selectionIsShared();
    void noDocumentIsHarmless();
    void closedWhileANoteIsNamed_data();
    void closedWhileANoteIsNamed();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    QWidget *focus() const;
    void type(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void note(Qt::Key letter, const QString &name);
    QStringList names(QLatin1StringView kind) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<StormLens> m_lens;
    int m_count = 0;
};

void TestStormLens::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s),
                                 { Id::create(), u"Ada"_s });
    QVERIFY(made);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    m_lens = std::make_unique<StormLens>(*m_workspace);
    m_lens->resize(1200, 800);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
}

void TestStormLens::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

/// What has the keyboard. The offscreen platform does not give it back when a popup closes.
QWidget *TestStormLens::focus() const
{
    if (!QApplication::focusWidget()) {
        m_lens->activateWindow();
        QCoreApplication::processEvents();
    }
    return QApplication::focusWidget();
}

void TestStormLens::type(const QString &text)
{
    QTest::keyClicks(focus(), text);
}

void TestStormLens::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focus(), key, modifiers);
    QCoreApplication::processEvents();
}

void TestStormLens::note(Qt::Key letter, const QString &name)
{
    key(letter);
    type(name);
    key(Qt::Key_Return);
}

QStringList TestStormLens::names(QLatin1StringView kind) const
{
    QStringList result;
    for (const Element *element : model().ofKind(kind))
        result.append(element->name);
    return result;
}

void TestStormLens::tenNotesByKeyboardAlone()
{
    key(Qt::Key_A);
    const QStringList story { u"Customer"_s, u"Place order"_s, u"Order placed"_s, u"Charge the card"_s,
                              u"Charge"_s, u"Card charged"_s, u"Tell the kitchen"_s, u"Accept order"_s,
                              u"Order accepted"_s, u"Call a courier"_s };
    for (const QString &name : story) {
        type(name);
        if (name == story.last())
            key(Qt::Key_Return);
        else
            key(Qt::Key_Tab);
    }
    QCOMPARE(model().elements().size(), 10);
    QCOMPARE(model().relations().size(), 9);
    QCOMPARE(model().placements().size(), 10);
    QCOMPARE(names(kinds::domainEvent), QStringList({ u"Card charged"_s, u"Order accepted"_s, u"Order placed"_s }));
    QCOMPARE(m_workspace->document()->changes().size(), 10);
    const QList<QRectF> rects = storm::takenOn(model(), m_lens->view());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!layout::overlap(rects.at(i), rects.at(j)));
    }
}

void TestStormLens::everyKindByItsKey_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("letter");
    for (const Kind &kind : vocabulary::kinds()) {
        if (drawnOnStorm(kind.drawn))
            QTest::newRow(kind.id.data()) << QString(kind.id) << int(kind.key);
    }
}

void TestStormLens::everyKindByItsKey()
{
    QFETCH(QString, kind);
    QFETCH(int, letter);
    note(Qt::Key(letter), u"Something"_s);
    QCOMPARE(model().elements().size(), 1);
    QCOMPARE(QString(model().elements().begin()->kind->id), kind);
    QCOMPARE(model().elements().begin()->name, u"Something"_s);
}

void TestStormLens::knownNameTypedPlacesTheKnownThing()
{
    note(Qt::Key_E, u"Order placed"_s);
    note(Qt::Key_E, u"order placed"_s);
    QCOMPARE(model().elements().size(), 1);
    QCOMPARE(model().placements().size(), 2);
}

void TestStormLens::suggestionIsTakenByKeyboard()
{
    note(Qt::Key_E, u"Order placed"_s);
    key(Qt::Key_E);
    type(u"ord"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_COMPARE(model().placements().size(), 2);
    QCOMPARE(model().elements().size(), 1);
}

void TestStormLens::escapeLeavesNothing()
{
    key(Qt::Key_E);
    type(u"Oops"_s);
    key(Qt::Key_Escape);
    QCOMPARE(m_workspace->document()->changes().size(), 0);
    QVERIFY(m_lens->canvas().scene().nodes.isEmpty());
}

void TestStormLens::emptyNameLeavesNothing()
{
    key(Qt::Key_E);
    key(Qt::Key_Return);
    QTRY_VERIFY(m_lens->canvas().scene().nodes.isEmpty());
    QCOMPARE(m_workspace->document()->changes().size(), 0);
}

void TestStormLens::shiftLetterChangesTheKind()
{
    note(Qt::Key_E, u"Place order"_s);
    key(Qt::Key_C, Qt::ShiftModifier);
    QCOMPARE(names(kinds::command), QStringList { u"Place order"_s });
}

void TestStormLens::renameByF2()
{
    note(Qt::Key_E, u"Order plcaed"_s);
    key(Qt::Key_F2);
    type(u"Order placed"_s);
    key(Qt::Key_Return);
    QCOMPARE(names(kinds::domainEvent), QStringList { u"Order placed"_s });
}

void TestStormLens::renameOntoKnownNameOffersToMerge()
{
    note(Qt::Key_E, u"Order placed"_s);
    note(Qt::Key_E, u"Order made"_s);
    key(Qt::Key_F2);
    type(u"Order placed"_s);
    key(Qt::Key_Return);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->setActiveAction(menu->actions().first());
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(model().elements().size(), 1);
    QCOMPARE(model().placements().size(), 2);
}

void TestStormLens::connectByKeyboard()
{
    note(Qt::Key_P, u"Charge"_s);
    key(Qt::Key_Escape);
    note(Qt::Key_E, u"Order placed"_s);
    QVERIFY(model().relations().isEmpty());
    const Id policy = model().placementsOf(model().ofKind(kinds::policy).first()->id).first()->id;
    const Id event = model().placementsOf(model().ofKind(kinds::domainEvent).first()->id).first()->id;
    Edit apart(u"apart"_s);
    apart.set(policy, properties::position, QPointF(0, 0));
    apart.set(event, properties::position, QPointF(400, 0));
    m_workspace->document()->commit(apart);
    key(Qt::Key_K);
    key(Qt::Key_Left);
    key(Qt::Key_Return);
    QCOMPARE(model().relations().size(), 1);
    QVERIFY(model().relations().begin()->is(relations::triggers));
}

void TestStormLens::dragMovesAsOneStep()
{
    note(Qt::Key_E, u"A"_s);
    note(Qt::Key_E, u"B"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    Canvas &canvas = m_lens->canvas();
    QHash<Id, QPointF> before;
    for (const Placement &placement : model().placements())
        before.insert(placement.id, placement.position);
    const qsizetype changes = m_workspace->document()->changes().size();
    const QPoint start = canvas.toWidget(canvas.scene().nodes.first().rect.center()).toPoint();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(&canvas, start + QPoint(13 * step, 17 * step));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, start + QPoint(130, 170));
    QCOMPARE(m_workspace->document()->changes().size(), changes + 1);
    QCOMPARE(m_workspace->document()->undoLabel(), u"Move 2 notes"_s);
    QSet<QPair<qreal, qreal>> deltas;
    for (const Placement &placement : model().placements()) {
        const QPointF delta = placement.position - before.value(placement.id);
        QVERIFY(delta.manhattanLength() > 100);
        deltas.insert({ qRound(delta.x()), qRound(delta.y()) });
    }
    QCOMPARE(deltas.size(), 1);
    m_workspace->document()->undo();
    for (const Placement &placement : model().placements())
        QCOMPARE(placement.position, before.value(placement.id));
}

void TestStormLens::pastedLinesBecomeNotes()
{
    QGuiApplication::clipboard()->setText(u"One\nTwo\nThree\nFour\nFive"_s);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(model().placements().size(), 5);
    QCOMPARE(m_workspace->document()->changes().size(), 1);
    QCOMPARE(m_lens->canvas().selectedNodes().size(), 5);
}

void TestStormLens::copyAndPaste()
{
    note(Qt::Key_H, u"Who pays?"_s);
    key(Qt::Key_C, Qt::ControlModifier);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(names(kinds::hotspot), QStringList({ u"Who pays?"_s, u"Who pays?"_s }));
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(model().ofKind(kinds::hotspot).size(), 3);
}

void TestStormLens::deleteAndUndo()
{
    note(Qt::Key_E, u"A"_s);
    key(Qt::Key_Delete);
    QVERIFY(model().elements().isEmpty());
    m_workspace->document()->undo();
    QCOMPARE(m_lens->canvas().scene().nodes.size(), 1);
}

void TestStormLens::paletteClickThenClickPlaces()
{
    auto *button = m_lens->findChild<QWidget *>(u"kind-policy"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    Canvas &canvas = m_lens->canvas();
    QTest::mouseMove(&canvas, { 400, 300 });
    const QPointF there = canvas.toScene(QPointF(400, 300));
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, { 400, 300 });
    type(u"Whenever"_s);
    key(Qt::Key_Return);
    QCOMPARE(names(kinds::policy), QStringList { u"Whenever"_s });
    const Placement placement = *model().placements().begin();
    QVERIFY(QRectF(placement.position, QSizeF(190, 100)).contains(there));
}

void TestStormLens::newBoardIsShown()
{
    note(Qt::Key_E, u"A"_s);
    const Id first = m_lens->view();
    for (QAction *action : m_lens->lensActions()) {
        if (action->objectName() == u"plus"_s)
            action->trigger();
    }
    QVERIFY(m_lens->view() != first);
    QVERIFY(m_lens->canvas().scene().nodes.isEmpty());
    QCOMPARE(model().viewsOfKind(records::board).size(), 2);
    m_lens->showView(first);
    QCOMPARE(m_lens->canvas().scene().nodes.size(), 1);
}

void TestStormLens::selectionIsShared()
{
    note(Qt::Key_E, u"A"_s);
    const Id element = model().elements().begin()->id;
    QCOMPARE(m_workspace->selection(), QList<Id> { element });
    m_workspace->select({});
    QVERIFY(m_lens->canvas().selectedNodes().isEmpty());
    m_workspace->select({ element });
    QCOMPARE(m_lens->canvas().selectedElements(), QList<Id> { element });
}

void TestStormLens::noDocumentIsHarmless()
{
    m_workspace->setDocument(nullptr);
    key(Qt::Key_E);
    QTest::mouseDClick(&m_lens->canvas(), Qt::LeftButton, {}, { 300, 300 });
    for (QAction *action : m_lens->lensActions()) {
        if (action->objectName() != u"export"_s)
            action->trigger();
    }
    QVERIFY(m_lens->canvas().scene().nodes.isEmpty());
}

void TestStormLens::closedWhileANoteIsNamed_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("a new one") << true;
    QTest::newRow("a known one") << false;
}

/// The lens goes with its window; the editor on its canvas, which goes last, must find nobody to tell.
void TestStormLens::closedWhileANoteIsNamed()
{
    QFETCH(bool, isNew);
    note(Qt::Key_E, u"A"_s);
    key(isNew ? Qt::Key_E : Qt::Key_F2);
    type(u"Half a na"_s);
    QVERIFY(m_lens->canvas().isEditing());
    m_lens.reset();
    QCOMPARE(model().elements().size(), 1);
    QCOMPARE(model().elements().begin()->name, u"A"_s);
}

QTEST_MAIN(TestStormLens)
#include "tst_stormlens.moc"
