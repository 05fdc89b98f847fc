// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvas.h"
#include "tests/app/render/scenes.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

/// Three by three notes, numbered row by row from 1.
Scene rows()
{
    Scene scene;
    scene.background = Theme::light().board;
    for (quint64 i = 0; i < 9; ++i)
        scene.nodes.append(testing::node(i + 1, {double(i % 3) * 200, double(i / 3) * 150, 140, 90}, u"Note"_s));
    return scene;
}

Id number(quint64 n)
{
    return Id(1, n);
}

/// Stands for the lens: takes the keys the canvas has no use for.
class Parent : public QWidget
{
public:
    QList<int> keys;

protected:
    void keyPressEvent(QKeyEvent *event) override { keys.append(event->key()); }
};

} // namespace

class TestCanvasKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_parent.reset(); }

    void arrowsWalkFromNoteToNote_data();
    void arrowsWalkFromNoteToNote();
    void arrowsPanWhenNothingIsSelected();
    void altArrowsNudge();
    void controlArrowAsksForANeighbour();
    void enterPicksThenEdits();
    void typingStartsEditing();
    void typingIsLeftToTheLens_data();
    void typingIsLeftToTheLens();
    void editorEnds_data();
    void editorEnds();
    void editorGoesWhenItsNodeGoes();
    void editorCommitsWhenFocusLeaves();
    void editorFollowsTheZoom();
    void tabMayOpenTheNextEditor();
    void clipboardAndDeleteAreRequests_data();
    void clipboardAndDeleteAreRequests();
    void connectingByKeys();
    void selectAllAndEscape();

private:
    Canvas &canvas() { return *m_canvas; }
    QPlainTextEdit *editor() { return m_canvas->findChild<QPlainTextEdit *>(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_canvas, Qt::Key(key), modifiers); }

    std::unique_ptr<Parent> m_parent;
    Canvas *m_canvas = nullptr;
};

void TestCanvasKeys::init()
{
    m_parent = std::make_unique<Parent>();
    m_parent->resize(900, 600);
    m_canvas = new Canvas(m_parent.get());
    m_canvas->resize(900, 600);
    m_canvas->setScene(rows());
    m_parent->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_parent.get()));
    m_parent->activateWindow();
    m_canvas->setFocus();
    m_canvas->centreOn({300, 200});
}

void TestCanvasKeys::arrowsWalkFromNoteToNote_data()
{
    QTest::addColumn<int>("arrow");
    QTest::addColumn<quint64>("expected");
    QTest::newRow("right") << int(Qt::Key_Right) << quint64(6);
    QTest::newRow("left") << int(Qt::Key_Left) << quint64(4);
    QTest::newRow("up") << int(Qt::Key_Up) << quint64(2);
    QTest::newRow("down") << int(Qt::Key_Down) << quint64(8);
}

void TestCanvasKeys::arrowsWalkFromNoteToNote()
{
    QFETCH(int, arrow);
    QFETCH(quint64, expected);
    canvas().select({number(5)});
    key(arrow);
    QCOMPARE(canvas().selectedNodes(), QList<Id>{number(expected)});
    key(arrow);  // the border: stays
    QCOMPARE(canvas().selectedNodes(), QList<Id>{number(expected)});
    canvas().select({number(5)});
    key(arrow, Qt::ShiftModifier);
    QCOMPARE(canvas().selectedNodes(), (QList<Id>{number(5), number(expected)}));
}

void TestCanvasKeys::arrowsPanWhenNothingIsSelected()
{
    const QPointF before = canvas().visibleRect().topLeft();
    key(Qt::Key_Right);
    QCOMPARE(canvas().visibleRect().topLeft(), before + QPointF(60, 0));
}

void TestCanvasKeys::altArrowsNudge()
{
    QSignalSpy moved(m_canvas, &Canvas::moved);
    canvas().select({number(5), number(6)});
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved.at(0).at(0).value<QList<Id>>(), (QList<Id>{number(5), number(6)}));
    QCOMPARE(moved.at(0).at(1).toPointF(), QPointF(10, 0));
    QCOMPARE(moved.at(1).at(1).toPointF(), QPointF(0, -1));
}

void TestCanvasKeys::controlArrowAsksForANeighbour()
{
    QSignalSpy next(m_canvas, &Canvas::nextRequested);
    canvas().select({number(5)});
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().at(0).value<Id>(), number(5));
    QCOMPARE(next.first().at(1).value<Direction>(), Direction::Down);
}

void TestCanvasKeys::enterPicksThenEdits()
{
    key(Qt::Key_Return);
    QCOMPARE(canvas().selectedNodes(), QList<Id>{number(5)});
    key(Qt::Key_Return);
    QVERIFY(canvas().isEditing());
    QCOMPARE(editor()->textCursor().selectedText(), u"Note"_s);
}

void TestCanvasKeys::typingStartsEditing()
{
    QSignalSpy edited(m_canvas, &Canvas::textEdited);
    canvas().select({number(2)});
    QTest::keyClick(m_canvas, 'H', Qt::ShiftModifier);
    QVERIFY(canvas().isEditing());
    QTest::keyClicks(editor(), u"ello"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(!canvas().isEditing());
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().at(0).value<Id>(), number(2));
    QCOMPARE(edited.first().at(1).toString(), u"Hello"_s);
    QVERIFY(canvas().hasFocus());
}

void TestCanvasKeys::typingIsLeftToTheLens_data()
{
    QTest::addColumn<QList<Id>>("selected");
    QTest::addColumn<bool>("typeToEdit");
    QTest::newRow("nothing selected") << QList<Id>() << true;
    QTest::newRow("several selected") << QList<Id>{number(1), number(2)} << true;
    QTest::newRow("letters are commands") << QList<Id>{number(1)} << false;
}

void TestCanvasKeys::typingIsLeftToTheLens()
{
    QFETCH(QList<Id>, selected);
    QFETCH(bool, typeToEdit);
    canvas().setFeatures(canvas().features().setFlag(Canvas::TypeToEdit, typeToEdit));
    canvas().select(selected);
    key(Qt::Key_E);
    QVERIFY(!canvas().isEditing());
    QCOMPARE(m_parent->keys, QList<int>{Qt::Key_E});
}

void TestCanvasKeys::editorEnds_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<bool>("commits");
    QTest::addColumn<int>("next");
    const Qt::KeyboardModifiers none;
    QTest::newRow("Enter") << int(Qt::Key_Return) << none << true << true << -1;
    QTest::newRow("Esc") << int(Qt::Key_Escape) << none << true << false << -1;
    QTest::newRow("Tab") << int(Qt::Key_Tab) << none << true << true << int(Direction::Right);
    QTest::newRow("Shift+Tab") << int(Qt::Key_Backtab) << Qt::KeyboardModifiers(Qt::ShiftModifier) << true << true
                               << int(Direction::Left);
    QTest::newRow("Ctrl+Enter") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::ControlModifier) << true << true
                                << int(Direction::Down);
    QTest::newRow("Shift+Enter breaks the line") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::ShiftModifier)
                                                 << false << false << -1;
}

void TestCanvasKeys::editorEnds()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, ends);
    QFETCH(bool, commits);
    QFETCH(int, next);
    QSignalSpy edited(m_canvas, &Canvas::textEdited);
    QSignalSpy cancelled(m_canvas, &Canvas::editCancelled);
    QSignalSpy wanted(m_canvas, &Canvas::nextRequested);
    QVERIFY(canvas().edit(number(3)));
    QTest::keyClicks(editor(), u"Changed"_s);
    QTest::keyClick(editor(), Qt::Key(key), modifiers);
    QCOMPARE(!canvas().isEditing(), ends);
    QCOMPARE(edited.size(), commits ? 1 : 0);
    QCOMPARE(cancelled.size(), ends && !commits ? 1 : 0);
    QCOMPARE(wanted.size(), next < 0 ? 0 : 1);
    if (next >= 0)
        QCOMPARE(int(wanted.first().at(1).value<Direction>()), next);
    if (!ends)
        QVERIFY(editor()->toPlainText().endsWith(u'\n'));
}

void TestCanvasKeys::editorGoesWhenItsNodeGoes()
{
    QSignalSpy edited(m_canvas, &Canvas::textEdited);
    canvas().edit(number(3));
    QTest::keyClicks(editor(), u"Changed"_s);
    Scene scene = rows();
    scene.nodes[0].text = u"Changed by someone else"_s;
    canvas().setScene(scene);
    QVERIFY(canvas().isEditing());
    QCOMPARE(editor()->toPlainText(), u"Changed"_s);
    scene.nodes.removeAt(2);
    canvas().setScene(scene);
    QVERIFY(!canvas().isEditing());
    QCOMPARE(edited.size(), 0);
    QVERIFY(!canvas().edit(number(3)));
}

void TestCanvasKeys::editorCommitsWhenFocusLeaves()
{
    QSignalSpy edited(m_canvas, &Canvas::textEdited);
    canvas().edit(number(3));
    QTest::keyClicks(editor(), u"Changed"_s);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, {5, 5});
    QVERIFY(!canvas().isEditing());
    QCOMPARE(edited.size(), 1);
    QVERIFY(canvas().selectedNodes().isEmpty());
}

void TestCanvasKeys::editorFollowsTheZoom()
{
    canvas().edit(number(5));
    const auto onNote = [this] {
        const QRectF note(canvas().toWidget({200, 150}), canvas().toWidget({340, 240}));
        return note.contains(QRectF(editor()->geometry()).center());
    };
    QVERIFY(onNote());
    const int font = editor()->font().pixelSize();
    canvas().setScale(3);
    QVERIFY(onNote());
    QVERIFY(editor()->font().pixelSize() > 2 * font);
    canvas().setScale(0.1);
    QVERIFY(onNote());
    QVERIFY(editor()->font().pixelSize() >= 10);
}

void TestCanvasKeys::tabMayOpenTheNextEditor()
{
    connect(m_canvas, &Canvas::nextRequested, this, [this](Id, Direction) { QVERIFY(canvas().edit(number(4))); });
    canvas().edit(number(3));
    QTest::keyClick(editor(), Qt::Key_Tab);
    QVERIFY(canvas().isEditing());
    QCOMPARE(canvas().selectedNodes(), QList<Id>{number(4)});
    QVERIFY(editor()->hasFocus());
}

void TestCanvasKeys::clipboardAndDeleteAreRequests_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QByteArray>("signal");
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("copy") << int(Qt::Key_C) << control << QByteArray(SIGNAL(copyRequested()));
    QTest::newRow("cut") << int(Qt::Key_X) << control << QByteArray(SIGNAL(cutRequested()));
    QTest::newRow("paste") << int(Qt::Key_V) << control << QByteArray(SIGNAL(pasteRequested(QPointF)));
    QTest::newRow("duplicate") << int(Qt::Key_D) << control << QByteArray(SIGNAL(duplicateRequested()));
    QTest::newRow("delete") << int(Qt::Key_Delete) << Qt::KeyboardModifiers()
                            << QByteArray(SIGNAL(deleteRequested(QList<keelson::Id>)));
    QTest::newRow("backspace") << int(Qt::Key_Backspace) << Qt::KeyboardModifiers()
                               << QByteArray(SIGNAL(deleteRequested(QList<keelson::Id>)));
}

void TestCanvasKeys::clipboardAndDeleteAreRequests()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QByteArray, signal);
    canvas().select({number(1), number(2)});
    QSignalSpy spy(m_canvas, signal.constData());
    QVERIFY(spy.isValid());
    this->key(key, modifiers);
    QCOMPARE(spy.size(), 1);
    if (key == Qt::Key_Delete)
        QCOMPARE(spy.first().at(0).value<QList<Id>>(), (QList<Id>{number(1), number(2)}));
    QCOMPARE(canvas().scene(), rows());
}

void TestCanvasKeys::connectingByKeys()
{
    QSignalSpy connected(m_canvas, &Canvas::connectRequested);
    canvas().select({number(1)});
    QVERIFY(canvas().startConnecting(number(1)));
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(connected.size(), 1);
    QCOMPARE(connected.first().at(0).value<Id>(), number(1));
    QCOMPARE(connected.first().at(1).value<Id>(), number(5));
    QVERIFY(canvas().startConnecting(number(1)));
    key(Qt::Key_Right);
    key(Qt::Key_Escape);
    key(Qt::Key_Return);
    QCOMPARE(connected.size(), 1);
}

void TestCanvasKeys::selectAllAndEscape()
{
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(canvas().selectedNodes().size(), 9);
    key(Qt::Key_Escape);
    QVERIFY(canvas().selectedNodes().isEmpty());
    key(Qt::Key_Escape);
    QCOMPARE(m_parent->keys.count(Qt::Key_Escape), 1);
}

QTEST_MAIN(TestCanvasKeys)
#include "tst_canvaskeys.moc"
