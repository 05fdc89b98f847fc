// SPDX-License-Identifier: MIT
// A board worked on without a mouse.
#include "app/gui/shell/paletteentries.h"
#include "app/gui/shell/twolinedelegate.h"
#include "app/gui/shell/windowactions.h"
#include "app/gui/storm/lens.h"
#include "core/storm/reading.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestStormKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hundredNotesWithoutTheMouse();
    void shiftTabGoesBackAndTabForward();
    void emptyTabIsTheEnd();
    void kindChangesWhileTyping();
    void kindOfANoteChangesWhileItIsRenamed();
    void splitWhileTyping();
    void splitOnTheBoard();
    void alikeByKey();
    void mergeByKey();
    void roomByKeyboard();
    void roomByMouse();
    void escapeMakesNoRoom();
    void swapAndColumnsByKey();
    void jumpsByKey();
    void findsOnTheBoard();
    void escapeLeadsBack();
    void lockedNotesSayWhy_data();
    void lockedNotesSayWhy();
    void groupIsPickedAsOne();
    void gridSnaps();
    void filesAreDropped();
    void longListGoesOn();
    void unknownThingsSayWhatCanBeDropped();
    void everyKeyIsOnTheSheet();
    void keysThatDoMoreAreToldByThemselves();
    void doubtsAndProposalsHaveAGroup();
    void noTwoActionsShareAKey();
    void everyCommandIsInMenuAndPalette();
    void suggestionsKnowWhereANameStands();
    void suggestionsNeverStealTab();

private:
    Document &document() const { return *m_workspace->document(); }
    const Model &model() const { return document().model(); }
    QWidget *focus() const;
    void type(const QString &text) { QTest::keyClicks(focus(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    Id note(Qt::Key letter, const QString &name, std::optional<QPointF> at = {});
    QRectF rectOf(Id note) const { return storm::rectOf(model(), *model().placement(note)); }
    const Element &elementOf(Id note) const { return *model().element(model().placement(note)->element); }
    void set(Id record, QLatin1StringView property, const Value &value);
    void drop(const QList<QUrl> &urls);
    bool overlaps() const;
    QAction *command(const QString &id) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<StormLens> m_lens;
    int m_count = 0;
};

void TestStormKeys::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), { Id::create(), u"Ada"_s });
    QVERIFY(made);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    m_lens = std::make_unique<StormLens>(*m_workspace);
    m_lens->resize(1200, 800);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
}

void TestStormKeys::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

/// What has the keyboard. The offscreen platform does not give it back when a popup closes.
QWidget *TestStormKeys::focus() const
{
    if (!QApplication::focusWidget()) {
        m_lens->activateWindow();
        QCoreApplication::processEvents();
    }
    return QApplication::focusWidget();
}

void TestStormKeys::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focus(), key, modifiers);
    QCoreApplication::processEvents();
}

Id TestStormKeys::note(Qt::Key letter, const QString &name, std::optional<QPointF> at)
{
    m_lens->canvas().setFocus();
    m_lens->canvas().clearSelection();
    key(letter);
    type(name);
    key(Qt::Key_Return);
    const Id made = m_lens->canvas().selectedNodes().value(0);
    if (at)
        set(made, properties::position, *at);
    return made;
}

void TestStormKeys::set(Id record, QLatin1StringView property, const Value &value)
{
    Edit edit(u"set"_s);
    edit.set(record, property, value);
    document().commit(edit);
}

bool TestStormKeys::overlaps() const
{
    const QList<QRectF> rects = storm::takenOn(model(), m_lens->view());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (layout::overlap(rects.at(i), rects.at(j)))
                return true;
        }
    }
    return false;
}

QAction *TestStormKeys::command(const QString &id) const
{
    for (QAction *action : m_lens->findChildren<QAction *>()) {
        if (action->data().toString() == id)
            return action;
    }
    return nullptr;
}

void TestStormKeys::hundredNotesWithoutTheMouse()
{
    key(Qt::Key_C);
    for (int i = 0; i < 100; ++i) {
        type(u"Step %1"_s.arg(i, 3, 10, QChar(u'0')));
        if (i == 99)
            key(Qt::Key_Return);
        else if (i % 10 == 9)
            key(Qt::Key_Return, Qt::ControlModifier); // another of its kind, below
        else
            key(Qt::Key_Tab);
    }
    QCOMPARE(model().elements().size(), 100);
    QCOMPARE(model().placements().size(), 100);
    QVERIFY(model().relations().size() >= 85);
    QVERIFY(!overlaps());
    QCOMPARE(document().changes().size(), 100);
    for (int i = 0; i < 100; ++i)
        document().undo();
    QVERIFY(model().elements().isEmpty() && model().placements().isEmpty() && model().relations().isEmpty());
    QVERIFY(m_lens->canvas().scene().nodes.isEmpty());
    for (int i = 0; i < 100; ++i)
        document().redo();
    QCOMPARE(model().elements().size(), 100);
    QVERIFY(!overlaps());
}

void TestStormKeys::shiftTabGoesBackAndTabForward()
{
    key(Qt::Key_A);
    type(u"Custmer"_s);
    key(Qt::Key_Tab);
    type(u"Place order"_s);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    type(u"Customer"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_End);
    type(u" now"_s);
    key(Qt::Key_Return);
    QCOMPARE(model().elements().size(), 2);
    QCOMPARE(model().ofKind(kinds::actor).first()->name, u"Customer"_s);
    QCOMPARE(model().ofKind(kinds::command).first()->name, u"Place order now"_s);
}

void TestStormKeys::emptyTabIsTheEnd()
{
    key(Qt::Key_A);
    type(u"Customer"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    QCOMPARE(model().elements().size(), 1);
    QVERIFY(!m_lens->canvas().isEditing());
    // And back from one without a word leaves nothing either.
    key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(m_lens->canvas().isEditing());
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(m_lens->canvas().isEditing());
    key(Qt::Key_Return);
    QCOMPARE(model().elements().size(), 1);
    QCOMPARE(m_lens->canvas().scene().nodes.size(), 1);
}

void TestStormKeys::kindChangesWhileTyping()
{
    note(Qt::Key_C, u"Place order"_s);
    key(Qt::Key_Tab, Qt::NoModifier);
    m_lens->canvas().setFocus();
    key(Qt::Key_Right, Qt::ControlModifier);
    type(u"Cheap"_s);
    key(Qt::Key_H, Qt::AltModifier);
    type(u"er?"_s);
    key(Qt::Key_Return);
    QCOMPARE(model().ofKind(kinds::hotspot).size(), 1);
    QCOMPARE(model().ofKind(kinds::hotspot).first()->name, u"Cheaper?"_s);
    QVERIFY(model().ofKind(kinds::domainEvent).isEmpty());
    QVERIFY(!overlaps());
}

void TestStormKeys::kindOfANoteChangesWhileItIsRenamed()
{
    note(Qt::Key_E, u"Order"_s);
    key(Qt::Key_F2);
    key(Qt::Key_End);
    type(u" pl"_s);
    key(Qt::Key_C, Qt::AltModifier);
    QVERIFY(m_lens->canvas().isEditing());
    type(u"ease"_s);
    key(Qt::Key_Return);
    QCOMPARE(model().ofKind(kinds::command).first()->name, u"Order please"_s);
}

void TestStormKeys::splitWhileTyping()
{
    const Id made = note(Qt::Key_E, u"Order placed and paid"_s);
    key(Qt::Key_F2);
    key(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 12; ++i)
        key(Qt::Key_Right);
    const qsizetype changes = document().changes().size();
    key(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(document().changes().size(), changes + 1);
    QCOMPARE(elementOf(made).name, u"Order placed"_s);
    QCOMPARE(model().ofKind(kinds::domainEvent).size(), 2);
    QVERIFY(!overlaps());
    // A draft splits as well, by its lines.
    m_lens->canvas().clearSelection();
    key(Qt::Key_H);
    type(u"Who?"_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    type(u"When?"_s);
    key(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(model().ofKind(kinds::hotspot).size(), 2);
    QCOMPARE(model().ofKind(kinds::hotspot).last()->name, u"Who?"_s);
}

void TestStormKeys::splitOnTheBoard()
{
    note(Qt::Key_E, u"Order placed; order paid"_s);
    key(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(model().ofKind(kinds::domainEvent).size(), 2);
    // Where there is nothing to part, the note is opened for saying where.
    note(Qt::Key_H, u"Who pays when?"_s);
    key(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(m_lens->canvas().isEditing());
    key(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 8; ++i)
        key(Qt::Key_Right);
    key(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(model().ofKind(kinds::hotspot).size(), 2);
}

void TestStormKeys::alikeByKey()
{
    const Id first = note(Qt::Key_E, u"A"_s);
    const Id second = note(Qt::Key_E, u"B"_s);
    const Id third = note(Qt::Key_H, u"b"_s);
    m_lens->canvas().select({ first });
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_lens->canvas().selectedNodes().size(), 2);
    QVERIFY(m_lens->canvas().selectedNodes().contains(second));
    m_lens->canvas().select({ second });
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_lens->canvas().selectedNodes().size(), 2);
    QVERIFY(m_lens->canvas().selectedNodes().contains(third));
}

void TestStormKeys::mergeByKey()
{
    const Id first = note(Qt::Key_E, u"Order placed"_s);
    const Id second = note(Qt::Key_E, u"Order made"_s);
    m_lens->canvas().select({ first, second });
    key(Qt::Key_M);
    QCOMPARE(model().ofKind(kinds::domainEvent).size(), 1);
    QCOMPARE(model().placements().size(), 1);
    QCOMPARE(elementOf(first).name, u"Order placed"_s);
    document().undo();
    QCOMPARE(model().placements().size(), 2);
}

void TestStormKeys::roomByKeyboard()
{
    const Id first = note(Qt::Key_E, u"A"_s, QPointF(0, 0));
    const Id second = note(Qt::Key_E, u"B"_s, QPointF(200, 0));
    const qsizetype changes = document().changes().size();
    m_lens->canvas().select({ second });
    key(Qt::Key_S);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(document().changes().size(), changes);
    key(Qt::Key_Return);
    QCOMPARE(document().changes().size(), changes + 1);
    QCOMPARE(rectOf(first).left(), 0.);
    QCOMPARE(rectOf(second).left(), 250.);
    // And down: everything from the note on.
    m_lens->canvas().select({ first });
    key(Qt::Key_S);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(rectOf(first).top(), 24.);
    QCOMPARE(rectOf(second).top(), 24.);
    // Room is taken away no farther than to the gap.
    m_lens->canvas().select({ second });
    key(Qt::Key_S);
    for (int i = 0; i < 20; ++i)
        key(Qt::Key_Left);
    key(Qt::Key_Return);
    QCOMPARE(rectOf(second).left(), 164.);
}

void TestStormKeys::roomByMouse()
{
    const Id first = note(Qt::Key_E, u"A"_s, QPointF(0, 0));
    const Id second = note(Qt::Key_E, u"B"_s, QPointF(300, 0));
    const qsizetype changes = document().changes().size();
    Canvas &canvas = m_lens->canvas();
    canvas.actualSize();
    canvas.centreOn({ 200, 50 });
    canvas.setFocus();
    key(Qt::Key_S);
    const QPoint start = canvas.toWidget({ 220, 40 }).toPoint();
    QTest::mouseMove(&canvas, start);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(&canvas, start + QPoint(10 * step, 1));
    QCOMPARE(document().changes().size(), changes);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, start + QPoint(100, 1));
    QCOMPARE(document().changes().size(), changes + 1);
    QCOMPARE(rectOf(first).left(), 0.);
    QCOMPARE(rectOf(second).left(), 400.);
    QCOMPARE(document().undoLabel(), u"Make room"_s);
}

void TestStormKeys::escapeMakesNoRoom()
{
    const Id first = note(Qt::Key_E, u"A"_s, QPointF(0, 0));
    const qsizetype changes = document().changes().size();
    m_lens->canvas().select({ first });
    key(Qt::Key_S);
    key(Qt::Key_Right);
    key(Qt::Key_Escape);
    key(Qt::Key_Return);
    QCOMPARE(document().changes().size(), changes);
}

void TestStormKeys::swapAndColumnsByKey()
{
    const Id first = note(Qt::Key_E, u"A"_s, QPointF(0, 0));
    const Id second = note(Qt::Key_E, u"B"_s, QPointF(164, 0));
    m_lens->canvas().select({ first });
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rectOf(first).left(), 164.);
    QCOMPARE(rectOf(second).left(), 0.);
    QCOMPARE(m_lens->canvas().selectedNodes(), QList<Id> { first });
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rectOf(first).left(), 0.);
    key(Qt::Key_Period);
    QCOMPARE(rectOf(first).left(), 164.);
    QCOMPARE(rectOf(second).left(), 328.);
    key(Qt::Key_Comma);
    QCOMPARE(rectOf(first).left(), 0.);
}

void TestStormKeys::jumpsByKey()
{
    const Id first = note(Qt::Key_C, u"Place order"_s, QPointF(0, 0));
    key(Qt::Key_Right, Qt::ControlModifier);
    type(u"Order placed"_s);
    key(Qt::Key_Return);
    const Id second = m_lens->canvas().selectedNodes().first();
    const Id hotspot = note(Qt::Key_H, u"Who pays?"_s, QPointF(900, 0));
    m_lens->canvas().clearSelection();
    const auto expect = [this](Qt::Key pressed, Qt::KeyboardModifiers modifiers, Id note) {
        key(pressed, modifiers);
        return m_lens->canvas().selectedNodes() == QList<Id> { note };
    };
    QVERIFY(expect(Qt::Key_Home, Qt::ControlModifier, first));
    QVERIFY(expect(Qt::Key_F, {}, second));
    QVERIFY(expect(Qt::Key_F, Qt::ShiftModifier, first));
    QVERIFY(expect(Qt::Key_J, {}, hotspot));
    QVERIFY(expect(Qt::Key_End, Qt::ControlModifier, hotspot));
    QVERIFY(expect(Qt::Key_Home, Qt::ControlModifier, first));
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    QVERIFY(expect(Qt::Key_PageDown, {}, first));
    QCOMPARE(told.size(), 1);
}

void TestStormKeys::findsOnTheBoard()
{
    const Id placed = note(Qt::Key_E, u"Order placed"_s, QPointF(0, 0));
    const Id paid = note(Qt::Key_E, u"Order paid"_s, QPointF(300, 0));
    note(Qt::Key_H, u"Who pays?"_s, QPointF(600, 0));
    m_lens->canvas().clearSelection();
    m_lens->canvas().setFocus();
    key(Qt::Key_F, Qt::ControlModifier);
    auto *field = m_lens->findChild<QLineEdit *>(u"boardQuery"_s);
    QVERIFY(field && field->hasFocus());
    type(u"order"_s);
    const auto count = [this] { return m_lens->findChild<QWidget *>(u"findBar"_s)->findChild<QLabel *>()->text(); };
    QTRY_COMPARE(count(), u"1 of 2"_s);
    QCOMPARE(m_lens->canvas().selectedNodes(), QList<Id> { placed });
    key(Qt::Key_Return);
    QCOMPARE(count(), u"2 of 2"_s);
    QCOMPARE(m_lens->canvas().selectedNodes(), QList<Id> { paid });
    key(Qt::Key_Return);
    QCOMPARE(count(), u"1 of 2"_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"2 of 2"_s);
    // What half a word found is no place to go on from.
    field->setText(u"pa"_s);
    QTRY_COMPARE(count(), u"1 of 2"_s);
    QCOMPARE(m_lens->canvas().selectedNodes(), QList<Id> { paid });
    field->setText(u"p"_s);
    QTRY_COMPARE(count(), u"1 of 3"_s);
    QCOMPARE(m_lens->canvas().selectedNodes(), QList<Id> { placed });
    field->setText(u"zebra"_s);
    QTRY_COMPARE(count(), u"Nothing found"_s);
    field->setText(u"kind:hotspot"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!field->isVisible());
    QVERIFY(m_lens->canvas().hasFocus());
    QCOMPARE(elementOf(m_lens->canvas().selectedNodes().first()).name, u"Who pays?"_s);
}

void TestStormKeys::escapeLeadsBack()
{
    note(Qt::Key_E, u"Order placed"_s, QPointF(5000, 3000));
    const Id here = note(Qt::Key_E, u"Here"_s, QPointF(0, 0));
    m_lens->canvas().select({ here });
    m_lens->canvas().centreOn({ 70, 45 });
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"placed"_s);
    QTRY_VERIFY(m_lens->canvas().visibleRect().contains(QPointF(5070, 3045)));
    key(Qt::Key_Escape);
    QCOMPARE(m_lens->canvas().selectedNodes(), QList<Id> { here });
    QVERIFY(m_lens->canvas().visibleRect().contains(QPointF(70, 45)));
    QVERIFY(m_lens->canvas().hasFocus());
}

void TestStormKeys::lockedNotesSayWhy_data()
{
    QTest::addColumn<int>("pressed");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("remove") << int(Qt::Key_Delete) << 0;
    QTest::newRow("rename") << int(Qt::Key_F2) << 0;
    QTest::newRow("nudge") << int(Qt::Key_Right) << int(Qt::AltModifier);
    QTest::newRow("swap") << int(Qt::Key_Right) << int(Qt::ControlModifier | Qt::ShiftModifier);
    QTest::newRow("another kind") << int(Qt::Key_C) << int(Qt::ShiftModifier);
    QTest::newRow("a column later") << int(Qt::Key_Period) << 0;
    QTest::newRow("cut") << int(Qt::Key_X) << int(Qt::ControlModifier);
}

void TestStormKeys::lockedNotesSayWhy()
{
    QFETCH(int, pressed);
    QFETCH(int, modifiers);
    const Id made = note(Qt::Key_E, u"Order placed"_s, QPointF(0, 0));
    note(Qt::Key_E, u"Next"_s, QPointF(164, 0));
    m_lens->canvas().select({ made });
    key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(flag(model().placement(made)->properties.value(properties::locked)));
    const qsizetype changes = document().changes().size();
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    key(Qt::Key(pressed), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(document().changes().size(), changes);
    QVERIFY(!m_lens->canvas().isEditing());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"Order placed"));
    key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!flag(model().placement(made)->properties.value(properties::locked)));
}

void TestStormKeys::groupIsPickedAsOne()
{
    const Id first = note(Qt::Key_E, u"A"_s, QPointF(0, 0));
    const Id second = note(Qt::Key_E, u"B"_s, QPointF(300, 0));
    const Id third = note(Qt::Key_E, u"C"_s, QPointF(600, 0));
    Canvas &canvas = m_lens->canvas();
    canvas.select({ first, second });
    key(Qt::Key_G, Qt::ControlModifier);
    canvas.actualSize();
    canvas.centreOn({ 300, 50 });
    canvas.clearSelection();
    const QPoint at = canvas.toWidget(rectOf(first).center()).toPoint();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, at);
    QCOMPARE(canvas.selectedNodes().size(), 2);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(rectOf(first).left(), 10.);
    QCOMPARE(rectOf(second).left(), 310.);
    // Not a double click: that would edit.
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, at);
    QCOMPARE(canvas.selectedNodes(), QList<Id> { first });
    // By keyboard: an arrow picks the group, Enter goes into it.
    canvas.select({ third });
    key(Qt::Key_Left);
    QCOMPARE(canvas.selectedNodes().size(), 2);
    key(Qt::Key_Return);
    QCOMPARE(canvas.selectedNodes(), QList<Id> { second });
    QVERIFY(!canvas.isEditing());
    key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    canvas.clearSelection();
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, at);
    QCOMPARE(canvas.selectedNodes(), QList<Id> { first });
}

void TestStormKeys::gridSnaps()
{
    const Id made = note(Qt::Key_E, u"A"_s, QPointF(3, 5));
    Canvas &canvas = m_lens->canvas();
    canvas.actualSize();
    canvas.centreOn({ 70, 50 });
    key(Qt::Key_NumberSign, Qt::ShiftModifier);
    const QPoint start = canvas.toWidget(rectOf(made).center()).toPoint();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 5; ++step)
        QTest::mouseMove(&canvas, start + QPoint(10 * step, 8 * step));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, start + QPoint(50, 40));
    QCOMPARE(rectOf(made).topLeft(), QPointF(48, 48));
}

void TestStormKeys::drop(const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    Q_EMIT m_lens->canvas().dropped(&data, { 0, 0 });
}

void TestStormKeys::filesAreDropped()
{
    QFile file(m_folder.filePath(u"story.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Story\n- event: Order placed\n- command: Place order\n");
    file.close();
    drop({ QUrl::fromLocalFile(file.fileName()) });
    QTRY_COMPARE(model().placements().size(), 3);
    QCOMPARE(model().ofKind(kinds::command).size(), 1);
}

void TestStormKeys::longListGoesOn()
{
    QStringList lines;
    for (int i = 0; i < 2'500; ++i)
        lines.append(u"Line %1"_s.arg(i));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(model().placements().size(), 2'000);
    auto *more = m_lens->findChild<QPushButton *>(u"placeMore"_s);
    QVERIFY(more && more->isVisible());
    more->click();
    QCOMPARE(model().placements().size(), 2'500);
    QVERIFY(!more->isVisible());
    document().undo();
    document().undo();
    QVERIFY(model().placements().isEmpty());
}

void TestStormKeys::unknownThingsSayWhatCanBeDropped()
{
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    QFile file(m_folder.filePath(u"picture.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG");
    file.close();
    drop({ QUrl::fromLocalFile(file.fileName()) });
    QTRY_VERIFY(told.size() >= 2); // that it is read, and that it cannot be
    QVERIFY(told.last().first().toString().contains(u"Markdown"));
    QMimeData data;
    data.setImageData(QImage(4, 4, QImage::Format_RGB32));
    Q_EMIT m_lens->canvas().dropped(&data, { 0, 0 });
    QVERIFY(told.last().first().toString().contains(u"Markdown"));
    QVERIFY(model().elements().isEmpty());
}

/// Every key that the board takes stands on the sheet.
void TestStormKeys::everyKeyIsOnTheSheet()
{
    QSet<QString> told;
    for (const KeyGroup &group : m_lens->keyGroups()) {
        for (const QAction *action : group.actions) {
            for (const QKeySequence &sequence : action->shortcuts())
                told.insert(sequence.toString());
        }
        for (const KeyLine &line : group.lines) {
            for (const QKeySequence &sequence : line.keys)
                told.insert(sequence.toString());
        }
    }
    QStringList missing;
    for (const QAction *action : m_lens->findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        for (const QKeySequence &sequence : action->shortcuts()) {
            if (!told.contains(sequence.toString()))
                missing.append(sequence.toString());
        }
    }
    QList<int> keys;
    for (int key = Qt::Key_Space + 1; key <= Qt::Key_AsciiTilde; ++key)
        keys.append(key);
    for (int key : { Qt::Key_Return, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down,
                     Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5,
                     Qt::Key_F6, Qt::Key_F7, Qt::Key_F8, Qt::Key_F9, Qt::Key_Insert, Qt::Key_Escape })
        keys.append(key);
    const QList<Qt::KeyboardModifiers> all { Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier,
                                             Qt::ControlModifier | Qt::ShiftModifier };
    // These do the same whatever is held down with them.
    const QList<int> forgiving { Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0, Qt::Key_Home, Qt::Key_End, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F2,
                                 Qt::Key_Return, Qt::Key_Escape };
    const auto isSign = [](int key) { return key < Qt::Key_0 || (key > Qt::Key_9 && key < Qt::Key_A); };
    const Id made = note(Qt::Key_E, u"A"_s);
    for (const Qt::KeyboardModifiers modifiers : all) {
        for (const int key : std::as_const(keys)) {
            m_lens->canvas().cancel();
            m_lens->canvas().setFocus();
            m_lens->canvas().select({ made });
            QKeyEvent event(QEvent::KeyPress, key, modifiers);
            QCoreApplication::sendEvent(&m_lens->canvas(), &event);
            const auto isTold = [&](Qt::KeyboardModifiers held) {
                return told.contains(QKeySequence(QKeyCombination(held, Qt::Key(key))).toString());
            };
            const bool known = isTold(modifiers) || (forgiving.contains(key) && isTold({})) || (isSign(key) && isTold(modifiers & ~Qt::ShiftModifier));
            if (event.isAccepted() && !known)
                missing.append(QKeySequence(QKeyCombination(modifiers, Qt::Key(key))).toString());
            if (!model().placement(made))
                document().undo();
        }
    }
    m_lens->canvas().cancel();
    QCOMPARE(missing.join(u' '), QString());
}

/// A letter that does not just change the kind has a line of its own, not only its place among all letters.
void TestStormKeys::keysThatDoMoreAreToldByThemselves()
{
    QStringList alone;
    for (const KeyGroup &group : m_lens->keyGroups()) {
        for (const KeyLine &line : group.lines) {
            if (line.keys.size() == 1)
                alone.append(line.keys.first().toString());
        }
    }
    for (const QString &keys : { u"Shift+B"_s, u"Shift+V"_s, u"Shift+H"_s })
        QVERIFY2(alone.contains(keys), qPrintable(keys));
}

void TestStormKeys::doubtsAndProposalsHaveAGroup()
{
    QStringList together;
    for (const KeyGroup &group : m_lens->keyGroups()) {
        if (group.title != u"Doubts and proposals")
            continue;
        for (const QAction *action : group.actions)
            together.append(action->shortcut().toString());
    }
    QCOMPARE(together, (QStringList { u"Ctrl+Shift+D"_s, u"F4"_s, u"Shift+F4"_s, u"Ctrl+."_s, u"Ctrl+Shift+P"_s }));
}

void TestStormKeys::noTwoActionsShareAKey()
{
    const WindowActions window;
    QHash<QString, QString> known;
    QStringList shared;
    const auto look = [&](const QAction *action) {
        for (const QKeySequence &sequence : action->shortcuts()) {
            const QString keys = sequence.toString();
            if (known.contains(keys))
                shared.append(keys + u": "_s + known.value(keys) + u", "_s + action->text());
            known.insert(keys, action->text());
        }
    };
    for (const QAction *action : window.all()) {
        // Where the keyboard is decides what is searched: the board hears it first.
        if (action != window.find)
            look(action);
    }
    for (int lens = 1; lens <= 9; ++lens)
        known.insert(u"Ctrl+%1"_s.arg(lens), u"a lens"_s);
    for (const QAction *action : m_lens->findChildren<QAction *>(Qt::FindDirectChildrenOnly))
        look(action);
    QCOMPARE(shared.join(u"; "_s), QString());
}

void TestStormKeys::everyCommandIsInMenuAndPalette()
{
    note(Qt::Key_E, u"A"_s);
    note(Qt::Key_E, u"B"_s);
    note(Qt::Key_E, u"C"_s);
    m_lens->canvas().selectAll();
    QStringList titles;
    for (const PaletteEntry &entry : paletteEntries(u"Storm"_s, m_lens->lensActions()))
        titles.append(entry.title);
    for (const QAction *action : m_lens->findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        if (action->isEnabled() && !action->isSeparator())
            QVERIFY2(titles.contains(action->text()), qPrintable(action->text()));
    }
    QVERIFY(command(u"tidy"_s)->isEnabled());
    QVERIFY(!command(u"swap-on"_s)->isEnabled());
    QVERIFY(!command(u"ungroup"_s)->isEnabled());
    m_lens->canvas().clearSelection();
    QVERIFY(!command(u"tidy"_s)->isEnabled());
    QVERIFY(!command(u"merge"_s)->isEnabled());
    QVERIFY(command(u"find"_s)->isEnabled());
}

void TestStormKeys::suggestionsKnowWhereANameStands()
{
    note(Qt::Key_E, u"Order placed"_s);
    note(Qt::Key_E, u"Card charged"_s);
    key(Qt::Key_E);
    type(u"orpl"_s); // letters between others
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QCOMPARE(popup->model()->rowCount(), 1);
    const QModelIndex first = popup->model()->index(0, 0);
    QCOMPARE(first.data().toString(), u"Order placed"_s);
    QVERIFY(first.data(TwoLineDelegate::DetailRole).toString().startsWith(u"Domain event in "));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(model().placements().size(), 3);
    QCOMPARE(model().elements().size(), 2);
}

void TestStormKeys::suggestionsNeverStealTab()
{
    note(Qt::Key_E, u"Order placed"_s);
    key(Qt::Key_C);
    type(u"Place order"_s);
    key(Qt::Key_Tab);
    type(u"Ord"_s); // the popup suggests "Order placed"
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    QTRY_COMPARE(model().ofKind(kinds::domainEvent).size(), 2);
    QVERIFY(m_lens->canvas().isEditing());
    QCOMPARE(model().ofKind(kinds::domainEvent).first()->name, u"Ord"_s);
}

QTEST_MAIN(TestStormKeys)
#include "tst_stormkeys.moc"
