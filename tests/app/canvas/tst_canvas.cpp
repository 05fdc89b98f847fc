// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvas.h"
#include "tests/app/render/scenes.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <limits>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

const Id first(1, 1), second(1, 2), container(1, 3), inside(1, 4), joint(3, 1);

/// Two notes joined by an edge on the left, a container with a box on the right.
Scene board()
{
    Scene scene;
    scene.background = Theme::light().board;
    scene.nodes = {testing::node(1, {0, 0, 140, 90}, u"Order placed"_s),
                   testing::node(2, {300, 0, 140, 90}, u"Order accepted"_s),
                   testing::node(3, {600, 0, 400, 300}, u"Ordering"_s, Outline::Container),
                   testing::node(4, {650, 100, 120, 80}, u"Orders"_s, Outline::Box)};
    scene.nodes[3].container = container;
    scene.nodes[3].resizable = true;
    scene.edges = {testing::edge(1, scene.nodes.at(0), scene.nodes.at(1))};
    return scene;
}

} // namespace

class TestCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_canvas.reset(); }

    void clickSelectsWhatIsThere_data();
    void clickSelectsWhatIsThere();
    void shiftClickAddsAndTakesAway();
    void rubberBandTakesWhatItTouches();
    void dragMovesTheSelectionOnce_data();
    void dragMovesTheSelectionOnce();
    void dragOfAContainerTakesItsContents();
    void dropTellsTheContainer();
    void escapeEndsADragWithoutATrace();
    void sceneMayChangeDuringADrag();
    void sceneMayLoseWhatIsDragged();
    void fixedNodesStay();
    void shortPressIsNoDrag();
    void dragConnectsFromADot();
    void connectionDroppedOnTheBoardTellsWhere();
    void cornerResizes();
    void doubleClick_data();
    void doubleClick();
    void wheelAndKeysZoomWithinLimits();
    void wheelPans_data();
    void wheelPans();
    void middleButtonPans();
    void contextMenuSelectsFirst();
    void placingPutsAGhostDown();
    void draggingAtTheEdgeScrolls();
    void selectionOutlivesANewScene();
    void selectsByElementToo();
    void screenReadersFollowTheSelection();
    void oddScenesAreHarmless();
    void readOnlyCanvasAsksForNothing();
    void emptyBoardShowsItsHint();

private:
    QPoint at(QPointF scenePoint) const { return m_canvas->toWidget(scenePoint).toPoint(); }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::AltModifier);
    void move(QPointF to, Qt::KeyboardModifiers modifiers = Qt::NoModifier, Qt::MouseButtons held = Qt::LeftButton);
    void hover(QPointF where) { move(where, Qt::NoModifier, Qt::NoButton); }
    void press(QPointF where, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void release(QPointF where, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<Canvas> m_canvas;
};

void TestCanvas::init()
{
    m_canvas = std::make_unique<Canvas>();
    m_canvas->setPalette(Theme::light().palette());
    m_canvas->resize(1200, 700);
    m_canvas->setScene(board());
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    m_canvas->centreOn({400, 150});
}

void TestCanvas::press(QPointF where, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(m_canvas.get(), Qt::LeftButton, modifiers, at(where));
}

void TestCanvas::release(QPointF where, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, modifiers, at(where));
}

/// QTest::mouseMove carries no modifiers and no buttons.
void TestCanvas::move(QPointF to, Qt::KeyboardModifiers modifiers, Qt::MouseButtons held)
{
    const QPointF local = at(to);
    QMouseEvent event(QEvent::MouseMove, local, m_canvas->mapToGlobal(local), Qt::NoButton, held, modifiers);
    QApplication::sendEvent(m_canvas.get(), &event);
}

/// With Alt: no pull towards neighbours, so that figures are exact.
void TestCanvas::drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers)
{
    press(from);
    move((from + to) / 2, modifiers);
    move(to, modifiers);
    release(to, modifiers);
}

void TestCanvas::clickSelectsWhatIsThere_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<QList<Id>>("expected");
    QTest::addColumn<double>("scale");
    for (double scale : {0.3, 1., 3.}) {
        QTest::addRow("a note at %g", scale) << QPointF(20, 20) << QList<Id>{first} << scale;
        QTest::addRow("an edge at %g", scale) << QPointF(220, 45) << QList<Id>{joint} << scale;
        QTest::addRow("a title at %g", scale) << QPointF(620, 12) << QList<Id>{container} << scale;
        QTest::addRow("a box in a container at %g", scale) << QPointF(700, 140) << QList<Id>{inside} << scale;
        QTest::addRow("inside of a container at %g", scale) << QPointF(900, 250) << QList<Id>{container} << scale;
        QTest::addRow("the board at %g", scale) << QPointF(220, 200) << QList<Id>() << scale;
    }
}

void TestCanvas::clickSelectsWhatIsThere()
{
    QFETCH(QPointF, point);
    QFETCH(QList<Id>, expected);
    QFETCH(double, scale);
    m_canvas->setScale(scale);
    m_canvas->centreOn(point);
    m_canvas->select({second});
    QSignalSpy changed(m_canvas.get(), &Canvas::selectionChanged);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(point));
    QCOMPARE(m_canvas->selectedNodes() + m_canvas->selectedEdges(), expected);
    QCOMPARE(changed.size(), 1);
}

void TestCanvas::shiftClickAddsAndTakesAway()
{
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at({20, 20}));
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, at({320, 20}));
    QCOMPARE(m_canvas->selectedNodes(), (QList<Id>{first, second}));
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, at({20, 20}));
    QCOMPARE(m_canvas->selectedNodes(), QList<Id>{second});
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, at({220, 200}));
    QCOMPARE(m_canvas->selectedNodes(), QList<Id>{second});
}

void TestCanvas::rubberBandTakesWhatItTouches()
{
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    drag({-30, -30}, {350, 40}, {});
    QCOMPARE(m_canvas->selectedNodes(), (QList<Id>{first, second}));
    drag({900, 280}, {640, 90}, {});  // inside the container: its box, not the container itself
    QCOMPARE(m_canvas->selectedNodes(), QList<Id>{inside});
    drag({560, -40}, {1040, 340}, {});
    QCOMPARE(m_canvas->selectedNodes(), (QList<Id>{container, inside}));
    QCOMPARE(moved.size(), 0);
}

void TestCanvas::dragMovesTheSelectionOnce_data()
{
    QTest::addColumn<QList<Id>>("selected");
    QTest::addColumn<QList<Id>>("expected");
    QTest::newRow("one that was not selected") << QList<Id>() << QList<Id>{first};
    QTest::newRow("all that are selected") << QList<Id>{second, first} << QList<Id>{first, second};
    QTest::newRow("not what was selected elsewhere") << QList<Id>{second} << QList<Id>{first};
}

void TestCanvas::dragMovesTheSelectionOnce()
{
    QFETCH(QList<Id>, selected);
    QFETCH(QList<Id>, expected);
    m_canvas->select(selected);
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    const Scene before = m_canvas->scene();
    press({20, 20});
    move({60, 60}, Qt::AltModifier);
    move({120, 220}, Qt::AltModifier);
    QCOMPARE(moved.size(), 0);
    release({120, 220}, Qt::AltModifier);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(0).value<QList<Id>>(), expected);
    QCOMPARE(moved.first().at(1).toPointF(), QPointF(100, 200));
    QCOMPARE(moved.first().at(2).value<Id>(), Id());
    QCOMPARE(m_canvas->scene(), before);  // facts are the lens's
}

void TestCanvas::dragOfAContainerTakesItsContents()
{
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    drag({620, 12}, {620, 112});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(0).value<QList<Id>>(), (QList<Id>{container, inside}));
}

void TestCanvas::dropTellsTheContainer()
{
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    drag({20, 20}, {850, 230});
    QCOMPARE(moved.first().at(2).value<Id>(), container);
    drag({700, 140}, {300, 250});
    QCOMPARE(moved.last().at(0).value<QList<Id>>(), QList<Id>{inside});
    QCOMPARE(moved.last().at(2).value<Id>(), Id());
}

void TestCanvas::escapeEndsADragWithoutATrace()
{
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    const QImage before = m_canvas->grab().toImage();
    press({20, 20});
    move({200, 200});
    QVERIFY(m_canvas->grab().toImage() != before);
    QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
    release({200, 200});
    QCOMPARE(moved.size(), 0);
    QCOMPARE(m_canvas->selectedNodes(), QList<Id>{first});
}

void TestCanvas::sceneMayChangeDuringADrag()
{
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    press({20, 20});
    move({60, 60}, Qt::AltModifier);
    Scene scene = board();
    scene.nodes.prepend(testing::node(9, {0, 400, 100, 80}, u"Another"_s));
    scene.nodes[1].text = u"Renamed by someone else"_s;
    m_canvas->setScene(scene);
    move({120, 120}, Qt::AltModifier);
    release({120, 120}, Qt::AltModifier);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(0).value<QList<Id>>(), QList<Id>{first});
    QCOMPARE(moved.first().at(1).toPointF(), QPointF(100, 100));
}

void TestCanvas::sceneMayLoseWhatIsDragged()
{
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    press({20, 20});
    move({60, 60});
    Scene scene = board();
    scene.nodes.removeFirst();
    scene.edges.clear();
    m_canvas->setScene(scene);
    move({120, 120});
    release({120, 120});
    QCOMPARE(moved.size(), 0);
    QVERIFY(m_canvas->selectedNodes().isEmpty());
}

void TestCanvas::fixedNodesStay()
{
    Scene scene = board();
    scene.nodes[0].movable = false;
    m_canvas->setScene(scene);
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    drag({20, 20}, {120, 220});
    QCOMPARE(moved.size(), 0);
    m_canvas->select({first, second});
    drag({320, 20}, {420, 220});
    QCOMPARE(moved.first().at(0).value<QList<Id>>(), QList<Id>{second});
}

void TestCanvas::shortPressIsNoDrag()
{
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    m_canvas->select({first, second});
    drag({20, 20}, {22, 21});
    QCOMPARE(moved.size(), 0);
    QCOMPARE(m_canvas->selectedNodes(), QList<Id>{first});
}

void TestCanvas::dragConnectsFromADot()
{
    QSignalSpy connected(m_canvas.get(), &Canvas::connectRequested);
    hover({70, 45});
    drag({154, 45}, {320, 60}, {});
    QCOMPARE(connected.size(), 1);
    QCOMPARE(connected.first().at(0).value<Id>(), first);
    QCOMPARE(connected.first().at(1).value<Id>(), second);
}

void TestCanvas::connectionDroppedOnTheBoardTellsWhere()
{
    QSignalSpy connected(m_canvas.get(), &Canvas::connectRequested);
    hover({70, 45});
    drag({154, 45}, {220, 240}, {});
    QCOMPARE(connected.first().at(1).value<Id>(), Id());
    QCOMPARE(connected.first().at(2).toPointF(), QPointF(220, 240));
    hover({70, 45});
    drag({154, 45}, {60, 60}, {});  // back where it began
    QCOMPARE(connected.size(), 1);
}

void TestCanvas::cornerResizes()
{
    m_canvas->select({inside});
    QSignalSpy resized(m_canvas.get(), &Canvas::resized);
    drag({770, 180}, {800, 220}, {});
    QCOMPARE(resized.size(), 1);
    QCOMPARE(resized.first().at(0).value<Id>(), inside);
    QCOMPARE(resized.first().at(1).toRectF(), QRectF(650, 100, 150, 120));
    m_canvas->select({first});  // not resizable
    drag({140, 90}, {200, 200}, {});
    QCOMPARE(resized.size(), 1);
}

void TestCanvas::doubleClick_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<QString>("does");
    QTest::newRow("board") << QPointF(220, 240) << u"create"_s;
    QTest::newRow("inside of a container") << QPointF(900, 250) << u"create"_s;
    QTest::newRow("note") << QPointF(20, 20) << u"edit"_s;
    QTest::newRow("title") << QPointF(620, 12) << u"edit"_s;
    QTest::newRow("edge") << QPointF(220, 45) << u"activate"_s;
}

void TestCanvas::doubleClick()
{
    QFETCH(QPointF, point);
    QFETCH(QString, does);
    QSignalSpy created(m_canvas.get(), &Canvas::createRequested);
    QSignalSpy activated(m_canvas.get(), &Canvas::activated);
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, at(point));
    QCOMPARE(created.size(), does == u"create"_s ? 1 : 0);
    QCOMPARE(activated.size(), does == u"activate"_s ? 1 : 0);
    QCOMPARE(m_canvas->isEditing(), does == u"edit"_s);
    if (!created.isEmpty())
        QCOMPARE(created.first().at(0).toPointF(), point);
}

void TestCanvas::wheelAndKeysZoomWithinLimits()
{
    const QPointF mouse(300, 200);
    const QPointF under = m_canvas->toScene(mouse);
    const auto wheel = [&](int turn) {
        QWheelEvent event(mouse, m_canvas->mapToGlobal(mouse), {}, {0, turn}, {}, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_canvas.get(), &event);
    };
    wheel(120);
    QVERIFY(m_canvas->scale() > 1.1);
    QVERIFY((m_canvas->toScene(mouse) - under).manhattanLength() < 1e-6);
    for (int i = 0; i < 200; ++i)
        wheel(960);
    QCOMPARE(m_canvas->scale(), Canvas::maximumScale);
    for (int i = 0; i < 400; ++i)
        QTest::keyClick(m_canvas.get(), Qt::Key_Minus);
    QCOMPARE(m_canvas->scale(), Canvas::minimumScale);
    QTest::keyClick(m_canvas.get(), Qt::Key_0);
    QCOMPARE(m_canvas->scale(), 1.);
    m_canvas->setScale(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(m_canvas->scale(), 1.);
    QTest::keyClick(m_canvas.get(), Qt::Key_Home);
    QVERIFY(m_canvas->visibleRect().contains(QRectF(0, 0, 1000, 300)));
}

void TestCanvas::wheelPans_data()
{
    QTest::addColumn<QPoint>("turn");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QPoint>("direction");
    QTest::newRow("down") << QPoint(0, -120) << Qt::KeyboardModifiers() << QPoint(0, 1);
    QTest::newRow("sideways") << QPoint(-120, 0) << Qt::KeyboardModifiers() << QPoint(1, 0);
    QTest::newRow("with Shift") << QPoint(0, -120) << Qt::KeyboardModifiers(Qt::ShiftModifier) << QPoint(1, 0);
}

void TestCanvas::wheelPans()
{
    QFETCH(QPoint, turn);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QPoint, direction);
    const QPointF before = m_canvas->visibleRect().topLeft();
    QWheelEvent event({300, 200}, m_canvas->mapToGlobal(QPointF(300, 200)), {}, turn, {}, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_canvas.get(), &event);
    const QPointF gone = m_canvas->visibleRect().topLeft() - before;
    QCOMPARE(QPoint(gone.x() > 0, gone.y() > 0), direction);
    QCOMPARE(m_canvas->scale(), 1.);
}

void TestCanvas::middleButtonPans()
{
    const QPointF before = m_canvas->toScene({100, 100});
    QTest::mousePress(m_canvas.get(), Qt::MiddleButton, {}, {300, 300});
    QTest::mouseMove(m_canvas.get(), {350, 280});
    QTest::mouseRelease(m_canvas.get(), Qt::MiddleButton, {}, {350, 280});
    QCOMPARE(m_canvas->toScene({150, 80}), before);
    // A panned picture, most of it moved on the screen, is the picture painted afresh.
    const QImage panned = m_canvas->grab().toImage();
    m_canvas->update();
    QCOMPARE(m_canvas->grab().toImage(), panned);
}

void TestCanvas::contextMenuSelectsFirst()
{
    QSignalSpy menu(m_canvas.get(), &Canvas::contextMenuRequested);
    m_canvas->select({second});
    QContextMenuEvent event(QContextMenuEvent::Mouse, at({20, 20}), m_canvas->mapToGlobal(at({20, 20})));
    QApplication::sendEvent(m_canvas.get(), &event);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu.first().at(0).value<Id>(), first);
    QCOMPARE(menu.first().at(1).toPointF(), QPointF(20, 20));
    QCOMPARE(m_canvas->selectedNodes(), QList<Id>{first});
}

void TestCanvas::placingPutsAGhostDown()
{
    QSignalSpy placed(m_canvas.get(), &Canvas::placed);
    m_canvas->startPlacing(testing::node(50, {0, 0, 140, 90}, u"New"_s));
    move({200, 400});
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at({200, 400}));
    QCOMPARE(placed.size(), 1);
    QCOMPARE(placed.first().at(0).toPointF(), QPointF(130, 355));
    m_canvas->startPlacing(testing::node(50, {0, 0, 140, 90}, u"New"_s));
    QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at({200, 400}));
    QCOMPARE(placed.size(), 1);
}

void TestCanvas::draggingAtTheEdgeScrolls()
{
    const QPointF before = m_canvas->visibleRect().topLeft();
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    press({20, 20});
    move(m_canvas->toScene({1195, 350}), Qt::AltModifier);
    QTRY_VERIFY(m_canvas->visibleRect().left() > before.x() + 50);
    const QPointF end = m_canvas->toScene({1195, 350});
    release(end, Qt::AltModifier);
    QCOMPARE(moved.size(), 1);
    QVERIFY(moved.first().at(1).toPointF().x() > 1000);
    const QPointF rest = m_canvas->visibleRect().topLeft();
    QTest::qWait(60);
    QCOMPARE(m_canvas->visibleRect().topLeft(), rest);
}

void TestCanvas::selectionOutlivesANewScene()
{
    m_canvas->select({first, second, joint});
    const QRectF view = m_canvas->visibleRect();
    Scene scene = board();
    std::reverse(scene.nodes.begin(), scene.nodes.end());
    QSignalSpy changed(m_canvas.get(), &Canvas::selectionChanged);
    m_canvas->setScene(scene);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_canvas->selectedNodes(), (QList<Id>{first, second}));
    QCOMPARE(m_canvas->visibleRect(), view);
    scene.nodes.removeLast();
    scene.edges.clear();
    m_canvas->setScene(scene);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_canvas->selectedNodes(), QList<Id>{second});
}

void TestCanvas::selectsByElementToo()
{
    m_canvas->select({Id(2, 2), Id(4, 1), Id(77, 77)});
    QCOMPARE(m_canvas->selectedNodes(), QList<Id>{second});
    QCOMPARE(m_canvas->selectedEdges(), QList<Id>{joint});
    QCOMPARE(m_canvas->selectedElements(), (QList<Id>{Id(2, 2), Id(4, 1)}));
}

void TestCanvas::screenReadersFollowTheSelection()
{
    m_canvas->select({first, second});
    QCOMPARE(m_canvas->accessibleDescription(), u"Order placed, Order accepted"_s);
    m_canvas->clearSelection();
    QVERIFY(m_canvas->accessibleDescription().isEmpty());
}

void TestCanvas::oddScenesAreHarmless()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    Scene scene = board();
    scene.nodes[0].rect = QRectF(nan, nan, nan, nan);
    scene.nodes[1].rect = QRectF(1e300, -1e300, 1e300, 1e300);
    scene.edges.append(SceneEdge{});
    scene.edges.last().path = {{nan, 0}, {1, nan}};
    scene.edges.append(scene.edges.first());  // the same id again
    scene.nodes.append(scene.nodes.last());
    m_canvas->setScene(scene);
    m_canvas->fitAll();
    m_canvas->selectAll();
    m_canvas->fitSelection();
    m_canvas->reveal(first);
    drag({700, 140}, {760, 200});
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, {5, 5});
    QVERIFY(!m_canvas->grab().isNull());
    QVERIFY(std::isfinite(m_canvas->visibleRect().width()));
    m_canvas->setScene({});
    m_canvas->fitAll();
    QVERIFY(!m_canvas->grab().isNull());
}

void TestCanvas::readOnlyCanvasAsksForNothing()
{
    m_canvas->setFeatures({});
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    QSignalSpy created(m_canvas.get(), &Canvas::createRequested);
    QSignalSpy deleted(m_canvas.get(), &Canvas::deleteRequested);
    QSignalSpy connected(m_canvas.get(), &Canvas::connectRequested);
    QSignalSpy copied(m_canvas.get(), &Canvas::copyRequested);
    QSignalSpy activated(m_canvas.get(), &Canvas::activated);
    drag({20, 20}, {120, 220});
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, at({220, 240}));
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, at({20, 20}));
    QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
    QTest::keyClick(m_canvas.get(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(m_canvas.get(), Qt::Key_X);
    QVERIFY(!m_canvas->startConnecting(first));
    QCOMPARE(moved.size() + created.size() + deleted.size() + connected.size() + copied.size(), 0);
    QCOMPARE(activated.size(), 1);
    QVERIFY(!m_canvas->isEditing());
}

void TestCanvas::emptyBoardShowsItsHint()
{
    m_canvas->setScene({});
    const QImage bare = m_canvas->grab().toImage();
    m_canvas->setHint(u"Double-click to make a note"_s);
    QVERIFY(m_canvas->grab().toImage() != bare);
    m_canvas->setScene(board());
    m_canvas->centreOn({9000, 9000});
    const QImage far = m_canvas->grab().toImage();
    m_canvas->setHint({});
    QCOMPARE(m_canvas->grab().toImage(), far);
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
