// SPDX-License-Identifier: MIT
#include "app/gui/storm/legend.h"
#include "app/gui/storm/lens.h"
#include "app/gui/storm/scene.h"
#include "app/gui/views/legendcard.h"
#include "core/storm/levels.h"
#include "core/storm/reading.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

/// Notation and grammar on the real board, by keys; then a look at the document.
class TestNotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void levelIsChosenInTheHeader();
    void levelIsChosenBeforeTheFirstNote();
    void levelGatesWhatIsOffered();
    void letterAboveTheLevelWorksAndTellsWhere();
    void levelChangesTheWordsOnNotes();
    void contextIsDrawnAroundTheSelection();
    void contextLeavesLanesOut();
    void contextTakesItsNotesAlong();
    void nameOfALaneIsTypedInSight();
    void newLaneLiesUnderTheStory();
    void eventIsMadePivotal();
    void hotspotIsSettledAndOpenedAgain();
    void escapeLeavesTheHotspotOpen();
    void draggedLaneFindsItsPlace();
    void legendShowsWhatStandsThere();
    void legendGoesIntoPictures();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    Id put(QLatin1StringView kind, const QString &name, QPointF at, std::optional<QSizeF> size = {});
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    QAction *action(const QString &name) const { return m_lens->findChild<QAction *>(name); }
    const Element &elementOf(Id note) const { return *model().element(model().placement(note)->element); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<StormLens> m_lens;
    Id m_board;
    int m_count = 0;
};

void TestNotation::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), { Id::create(), u"Ada"_s });
    QVERIFY(made);
    Edit edit(u"Board"_s);
    m_board = edit.addView(records::board, u"Shop"_s);
    (*made)->commit(edit);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    m_lens = std::make_unique<StormLens>(*m_workspace);
    m_lens->resize(1400, 900);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
}

void TestNotation::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

Id TestNotation::put(QLatin1StringView kind, const QString &name, QPointF at, std::optional<QSizeF> size)
{
    Edit edit(u"Put"_s);
    const Id note = edit.place(m_board, records::board, edit.add(kind, name), at, size);
    m_workspace->document()->commit(edit);
    return note;
}

void TestNotation::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!QApplication::focusWidget()) {
        m_lens->activateWindow();
        QCoreApplication::processEvents();
    }
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

void TestNotation::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestNotation::levelIsChosenInTheHeader()
{
    auto *levels = m_lens->findChild<QComboBox *>(u"levelChooser"_s);
    QCOMPARE(levels->currentText(), u"Software design"_s);
    QTest::keyClick(levels, Qt::Key_Up);
    QCOMPARE(storm::levelOf(model(), m_board), Level::Process);
    QCOMPARE(levels->currentText(), u"Process"_s);
    QVERIFY(m_lens->canvas().hasFocus());
    m_workspace->document()->undo();
    QCOMPARE(levels->currentText(), u"Software design"_s);
    action(u"level-big-picture"_s)->trigger();
    QCOMPARE(levels->currentText(), u"Big picture"_s);
}

void TestNotation::levelIsChosenBeforeTheFirstNote()
{
    auto made = Document::create(m_folder.filePath(u"empty.keelson"_s), { Id::create(), u"Ada"_s });
    QVERIFY(made);
    m_workspace->setDocument(std::move(*made));
    auto *levels = m_lens->findChild<QComboBox *>(u"levelChooser"_s);
    QVERIFY(levels->isEnabled());
    action(u"level-big-picture"_s)->trigger();
    QCOMPARE(levels->currentText(), u"Big picture"_s);
    key(Qt::Key_E);
    type(u"Order placed"_s);
    key(Qt::Key_Return);
    QCOMPARE(model().viewsOfKind(records::board).size(), 1);
    QCOMPARE(storm::levelOf(model(), model().viewsOfKind(records::board).first()->id), Level::BigPicture);
    m_workspace->document()->undo();
    m_workspace->document()->undo();
    QVERIFY(model().viewsOfKind(records::board).isEmpty());
    QCOMPARE(levels->currentText(), u"Software design"_s);
}

void TestNotation::levelGatesWhatIsOffered()
{
    const auto shown = [this](const QString &kind) { return m_lens->findChild<QWidget *>(u"kind-"_s + kind)->isVisible(); };
    QVERIFY(shown(u"command"_s) && shown(u"aggregate"_s));
    action(u"level-process"_s)->trigger();
    QVERIFY(shown(u"command"_s) && !shown(u"aggregate"_s));
    QCOMPARE(m_lens->findChild<QAbstractButton *>(u"kind-command"_s)->text(), u"Action"_s);
    action(u"level-big-picture"_s)->trigger();
    QVERIFY(shown(u"domain-event"_s) && !shown(u"command"_s));
    // Menus and the command palette follow.
    for (QAction *each : m_lens->lensActions())
        QVERIFY2(!each->isVisible() || each->text() != u"Add Command"_s, qPrintable(each->text()));
}

void TestNotation::letterAboveTheLevelWorksAndTellsWhere()
{
    action(u"level-big-picture"_s)->trigger();
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    key(Qt::Key_C);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), u"“Action” is offered from the level “Process” on; it may stand here all the same."_s);
    type(u"Place order"_s);
    key(Qt::Key_Return);
    QCOMPARE(model().ofKind(kinds::command).size(), 1);
    told.clear();
    key(Qt::Key_E);
    QVERIFY(told.isEmpty());
    key(Qt::Key_Escape);
}

void TestNotation::levelChangesTheWordsOnNotes()
{
    const Id note = put(kinds::readModel, u"Open orders"_s, {0, 0});
    QCOMPARE(m_lens->canvas().node(note)->caption, u"Read model"_s);
    action(u"level-process"_s)->trigger();
    QCOMPARE(m_lens->canvas().node(note)->caption, u"Information"_s);
    const Id second = put(kinds::aggregate, u"Order"_s, {300, 0});
    QCOMPARE(m_lens->canvas().node(second)->caption, u"Constraint"_s);
}

void TestNotation::contextIsDrawnAroundTheSelection()
{
    const Id first = put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    const Id second = put(kinds::domainEvent, u"Order paid"_s, {300, 200});
    m_lens->canvas().select({ first, second });
    key(Qt::Key_B, Qt::ShiftModifier);
    QVERIFY(m_lens->canvas().isEditing());
    type(u"Sales"_s);
    key(Qt::Key_Return);
    QCOMPARE(model().ofKind(kinds::boundedContext).size(), 1);
    QCOMPARE(elementOf(first).kind->id, kinds::domainEvent);
    const storm::Reading reading = storm::read(model(), m_board);
    QCOMPARE(reading.contexts.first().element->name, u"Sales"_s);
    for (const storm::Note &note : reading.notes) {
        QCOMPARE(note.contexts.size(), 1);
        QVERIFY(reading.contexts.first().rect.contains(note.rect));
    }
    m_workspace->document()->undo();
    QVERIFY(model().ofKind(kinds::boundedContext).isEmpty());
}

void TestNotation::contextLeavesLanesOut()
{
    const Id note = put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    const Id lane = put(kinds::swimlane, u"Kitchen"_s, {-800, -300}, QSizeF(2000, 600));
    m_lens->canvas().select({ note, lane });
    key(Qt::Key_B, Qt::ShiftModifier);
    QVERIFY(m_lens->canvas().isEditing());
    type(u"Sales"_s);
    key(Qt::Key_Return);
    QCOMPARE(model().ofKind(kinds::swimlane).size(), 1);
    const storm::Reading reading = storm::read(model(), m_board);
    QCOMPARE(reading.contexts.size(), 1);
    QVERIFY(reading.contexts.first().rect.width() < 600);
}

void TestNotation::nameOfALaneIsTypedInSight()
{
    put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    m_lens->resize(700, 500);
    key(Qt::Key_L);
    auto *editor = m_lens->canvas().findChild<QPlainTextEdit *>();
    QVERIFY(editor);
    QVERIFY(m_lens->canvas().rect().contains(editor->geometry().topLeft()));
    type(u"Kitchen"_s);
    key(Qt::Key_Return);
    m_lens->canvas().centreOn({ 5000, 3000 });
    key(Qt::Key_F2);
    QVERIFY(m_lens->canvas().isEditing());
    QVERIFY(m_lens->canvas().rect().contains(m_lens->canvas().findChild<QPlainTextEdit *>()->geometry().topLeft()));
    key(Qt::Key_Escape);
}

void TestNotation::newLaneLiesUnderTheStory()
{
    const Id first = put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    const Id last = put(kinds::domainEvent, u"Order paid"_s, {1900, 0});
    m_lens->canvas().select({ last });
    for (const QString &name : { u"Shop"_s, u"Kitchen"_s }) {
        key(Qt::Key_L);
        type(name);
        key(Qt::Key_Return);
    }
    const storm::Reading reading = storm::read(model(), m_board);
    QCOMPARE(reading.lanes.size(), 2);
    QCOMPARE(reading.lanes.first().element->name, u"Shop"_s);
    for (const Id note : { first, last })
        QVERIFY(reading.lanes.first().rect.contains(storm::rectOf(model(), *model().placement(note))));
    QCOMPARE(reading.lanes.last().rect.topLeft(), reading.lanes.first().rect.bottomLeft());
}

void TestNotation::contextTakesItsNotesAlong()
{
    put(kinds::boundedContext, u"Sales"_s, {-50, -60}, QSizeF(400, 300));
    const Id inside = put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    const Id outside = put(kinds::domainEvent, u"Order cooked"_s, {600, 0});
    Canvas &canvas = m_lens->canvas();
    canvas.setScale(1);
    canvas.centreOn({200, 100});
    const QPoint title = canvas.toWidget({60, -45}).toPoint();
    QTest::mousePress(&canvas, Qt::LeftButton, Qt::AltModifier, title);
    for (int step = 1; step <= 4; ++step) {
        QMouseEvent move(QEvent::MouseMove, QPointF(title + QPoint(0, 15 * step)), canvas.mapToGlobal(QPointF(title + QPoint(0, 15 * step))),
                         Qt::NoButton, Qt::LeftButton, Qt::AltModifier);
        QCoreApplication::sendEvent(&canvas, &move);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, Qt::AltModifier, title + QPoint(0, 60));
    QCOMPARE(model().placement(inside)->position, QPointF(0, 60));
    QCOMPARE(model().placement(outside)->position, QPointF(600, 0));
    m_workspace->document()->undo();
    QCOMPARE(model().placement(inside)->position, QPointF(0, 0));
}

void TestNotation::eventIsMadePivotal()
{
    const Id event = put(kinds::domainEvent, u"Order placed"_s, {300, 0});
    m_lens->canvas().select({ event });
    key(Qt::Key_V, Qt::ShiftModifier);
    QCOMPARE(elementOf(event).kind->id, kinds::domainEvent);
    const storm::Reading reading = storm::read(model(), m_board);
    QCOMPARE(reading.pivots.size(), 1);
    QCOMPARE(reading.sectionName(reading.notes.first().section), u"Order placed"_s);
    QCOMPARE(m_lens->canvas().selectedNodes(), QList<Id>{event});
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    key(Qt::Key_V, Qt::ShiftModifier);
    QCOMPARE(told.size(), 1);
    QCOMPARE(model().ofKind(kinds::pivotalEvent).size(), 1);
}

void TestNotation::hotspotIsSettledAndOpenedAgain()
{
    const Id spot = put(kinds::hotspot, u"Who pays?"_s, {0, 0});
    QVERIFY(m_lens->canvas().node(spot)->tilt != 0);
    m_lens->canvas().select({ spot });
    key(Qt::Key_H, Qt::ShiftModifier);
    auto *answer = m_lens->findChild<QLineEdit *>(u"answerField"_s);
    QVERIFY(answer && answer->hasFocus());
    QTest::keyClicks(answer, u"The customer"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QCOMPARE(elementOf(spot).text("state"_L1), u"settled"_s);
    QCOMPARE(elementOf(spot).text(properties::description), u"The customer"_s);
    QCOMPARE(m_lens->canvas().node(spot)->tilt, 0);
    QVERIFY(m_lens->canvas().hasFocus());
    key(Qt::Key_H, Qt::ShiftModifier);
    QCOMPARE(elementOf(spot).text("state"_L1), u"open"_s);
    QCOMPARE(elementOf(spot).text(properties::description), u"The customer"_s);
}

void TestNotation::escapeLeavesTheHotspotOpen()
{
    const Id spot = put(kinds::hotspot, u"Who pays?"_s, {0, 0});
    m_lens->canvas().select({ spot });
    key(Qt::Key_H, Qt::ShiftModifier);
    QTest::keyClick(m_lens->findChild<QLineEdit *>(u"answerField"_s), Qt::Key_Escape);
    QVERIFY(elementOf(spot).text("state"_L1) != u"settled"_s);
    QVERIFY(m_lens->canvas().hasFocus());
}

void TestNotation::draggedLaneFindsItsPlace()
{
    const Id shop = put(kinds::swimlane, u"Shop"_s, {0, 0}, QSizeF(1600, 300));
    const Id kitchen = put(kinds::swimlane, u"Kitchen"_s, {0, 300}, QSizeF(1600, 200));
    const Id courier = put(kinds::swimlane, u"Courier"_s, {0, 500}, QSizeF(1600, 400));
    const Id placed = put(kinds::domainEvent, u"Order placed"_s, {50, 50});
    const Id cooked = put(kinds::domainEvent, u"Meal cooked"_s, {50, 350});
    Q_EMIT m_lens->canvas().moved({ shop }, {33, 420}, {});
    QCOMPARE(model().placement(kitchen)->position, QPointF(0, 0));
    QCOMPARE(model().placement(shop)->position, QPointF(0, 200));
    QCOMPARE(model().placement(courier)->position, QPointF(0, 500));
    QCOMPARE(model().placement(placed)->position, QPointF(50, 250));
    QCOMPARE(model().placement(cooked)->position, QPointF(50, 50));
    QCOMPARE(*model().placement(kitchen)->size, QSizeF(1600, 200));
    m_workspace->document()->undo();
    QCOMPARE(model().placement(shop)->position, QPointF(0, 0));
    QCOMPARE(model().placement(placed)->position, QPointF(50, 50));
}

void TestNotation::legendShowsWhatStandsThere()
{
    put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    put(kinds::command, u"Place order"_s, {300, 0});
    key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    auto *card = m_lens->findChild<LegendCard *>();
    QVERIFY(card->isVisible());
    QCOMPARE(card->labels(), (QStringList{u"Domain event"_s, u"Command"_s}));
    action(u"level-process"_s)->trigger();
    QCOMPARE(card->labels(), (QStringList{u"Domain event"_s, u"Action"_s}));
    put(kinds::hotspot, u"Who pays?"_s, {600, 0});
    QCOMPARE(card->labels().last(), u"Hotspot"_s);
    QVERIFY(m_lens->canvas().rect().contains(card->geometry()));
    key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!card->isVisible());
}

void TestNotation::legendGoesIntoPictures()
{
    const QList<const Kind *> kinds{vocabulary::kind(kinds::domainEvent), vocabulary::kind(kinds::swimlane)};
    const QList<SceneNode> nodes = legendNodes(kinds, Level::Design, Theme::light(), {100, 200}, LegendFlow::Row);
    QCOMPARE(nodes.size(), 4);
    QCOMPARE(nodes.at(0).fill, Theme::light().swatch(u"domain-event").fill);
    QCOMPARE(nodes.at(1).text, u"Domain event"_s);
    for (qsizetype a = 0; a < nodes.size(); ++a) {
        QVERIFY(nodes.at(a).rect.top() >= 200 && nodes.at(a).rect.left() >= 100);
        for (qsizetype b = a + 1; b < nodes.size(); ++b) {
            QVERIFY(!nodes.at(a).rect.intersects(nodes.at(b).rect));
            QVERIFY(nodes.at(a).id != nodes.at(b).id);
        }
    }
}

QTEST_MAIN(TestNotation)
#include "tst_notation.moc"
