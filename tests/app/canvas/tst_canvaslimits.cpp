// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvas.h"
#include "app/gui/canvas/minimap.h"
#include "app/gui/canvas/navigation.h"
#include "app/gui/canvas/sceneindex.h"
#include "tests/app/render/scenes.h"

#include <QApplication>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPlainTextEdit>
#include <QPointingDevice>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <functional>
#include <limits>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// 40 x 25 notes in the order of their ids.
Scene crowd()
{
    Scene scene;
    scene.background = Theme::light().board;
    for (quint64 i = 0; i < 1000; ++i)
        scene.nodes.append(testing::node(i + 1, {double(i % 40) * 180, double(i / 40) * 130, 140, 90}, u"Note %1"_s.arg(i)));
    for (quint64 i = 0; i + 1 < 1000; i += 3)
        scene.edges.append(testing::edge(i + 1, scene.nodes.at(qsizetype(i)), scene.nodes.at(qsizetype(i) + 1)));
    return scene;
}

using Deed = std::function<void(Canvas &)>;

QPoint middleOf(const Canvas &canvas, int note)
{
    return canvas.toWidget(crowd().nodes.at(note).rect.center()).toPoint();
}

void moveTo(Canvas &canvas, QPoint at)
{
    QMouseEvent event(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&canvas, &event);
}

void startDrag(Canvas &canvas)
{
    QTest::mousePress(&canvas, Qt::LeftButton, {}, middleOf(canvas, 0));
    moveTo(canvas, middleOf(canvas, 0) + QPoint(40, 40));
}

} // namespace

Q_DECLARE_METATYPE(Deed)

/// What nobody does on purpose, and what happens all the same.
class TestCanvasLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_canvas.reset(); }

    void staysInOnePiece_data();
    void staysInOnePiece();
    void dragOutOfTheWindowEndsWithTheRelease();
    void patchDuringADragTakesWhatIsGone();
    void stormOfDoubleClicksOpensOneEditor();
    void touchpadPansAndZooms_data();
    void touchpadPansAndZooms();
    void pinchOnAScreen();
    void wheelWithShiftGoesSideways();
    void handToolBySpace();
    void backToWhereItWasLooked();
    void scrollingIsNoJump();
    void minimapShowsWhileNotAllIsShown();
    void minimapClickGoesThere();
    void minimapByKeyboard();
    void minimapStaysWhileScrolling();
    void patchesEqualANewScene();
    void steppingNeedsNotEveryNode();
    void pictureAtTwiceTheDots();
    void orderSurvivesAnythingGivenBetweenPatches();
    void destroyedWhileEditing();

private:
    Minimap &minimap() const { return *m_canvas->findChild<Minimap *>(); }
    std::unique_ptr<Canvas> m_canvas;
};

void TestCanvasLimits::init()
{
    m_canvas = std::make_unique<Canvas>();
    m_canvas->setPalette(Theme::light().palette());
    m_canvas->resize(1000, 700);
    m_canvas->setScene(crowd());
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    m_canvas->centreOn({400, 250});
}

void TestCanvasLimits::staysInOnePiece_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("zoom to 0.000001") << Deed([](Canvas &c) { c.setScale(1e-6); });
    QTest::newRow("zoom to a million") << Deed([](Canvas &c) { c.setScale(1e6); });
    QTest::newRow("zoom to nothing, less and no number") << Deed([](Canvas &c) {
        for (const double scale : {0., -1., double(qQNaN()), infinite})
            c.setScale(scale);
    });
    QTest::newRow("centred where nothing is") << Deed([](Canvas &c) {
        c.centreOn({1e300, -1e300});
        c.centreOn({qQNaN(), infinite});
    });
    QTest::newRow("fitted to no area, a line, all there is") << Deed([](Canvas &c) {
        c.fit({});
        c.fit({0, 0, 1e9, 0});
        c.fit({-1e300, -1e300, 2e300, 2e300});
    });
    QTest::newRow("one pixel large") << Deed([](Canvas &c) {
        c.setMinimumSize(1, 1);
        c.resize(1, 1);
        c.fitAll();
        c.reveal(crowd().nodes.last().id);
    });
    QTest::newRow("16,000 pixels wide and high") << Deed([](Canvas &c) {
        c.hide(); // A picture of that size takes a gigabyte; what is worked out from the size does not.
        c.resize(16'000, 16'000);
        c.fitAll();
        c.selectAll();
    });
    QTest::newRow("16,000 pixels wide") << Deed([](Canvas &c) { c.resize(16'000, 90); });
    QTest::newRow("font of 72 points") << Deed([](Canvas &c) {
        QFont font = c.font();
        font.setPointSize(72);
        c.setFont(font);
        c.edit(crowd().nodes.first().id);
    });
    QTest::newRow("right to left in the middle of an edit") << Deed([](Canvas &c) {
        c.edit(crowd().nodes.first().id);
        QTest::keyClicks(QApplication::focusWidget(), u"abc"_s);
        c.setLayoutDirection(Qt::RightToLeft);
        QKeyEvent alef(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"\u05d0"_s);
        QApplication::sendEvent(QApplication::focusWidget(), &alef);
        QTRY_VERIFY(c.isEditing());
    });
    QTest::newRow("right to left") << Deed([](Canvas &c) { c.setLayoutDirection(Qt::RightToLeft); });
    QTest::newRow("another theme during a drag") << Deed([](Canvas &c) {
        startDrag(c);
        c.setPalette(Theme::dark().palette());
    });
    QTest::newRow("another size during a drag") << Deed([](Canvas &c) {
        startDrag(c);
        c.resize(400, 300);
        QTest::mouseRelease(&c, Qt::LeftButton, {}, {2000, 2000});
    });
    QTest::newRow("scene gone during a drag") << Deed([](Canvas &c) {
        startDrag(c);
        c.setScene({});
        moveTo(c, {300, 300});
        QTest::mouseRelease(&c, Qt::LeftButton, {}, {300, 300});
    });
    QTest::newRow("scene gone between press and move") << Deed([](Canvas &c) {
        QTest::mousePress(&c, Qt::LeftButton, {}, middleOf(c, 0));
        c.setScene({});
        moveTo(c, {300, 300});
        QTest::mouseRelease(&c, Qt::LeftButton, {}, {300, 300});
    });
    QTest::newRow("scene gone during an edit") << Deed([](Canvas &c) {
        c.edit(crowd().nodes.first().id);
        c.setScene({});
        QVERIFY(!c.isEditing());
    });
    QTest::newRow("wheel turned a million times at once") << Deed([](Canvas &c) {
        for (const int turn : {1 << 30, -(1 << 30)}) {
            for (const Qt::KeyboardModifiers held : {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::KeyboardModifiers()}) {
                QWheelEvent event(QPointF(10, 10), QPointF(10, 10), {}, {turn, turn}, {}, held, Qt::NoScrollPhase, false);
                QApplication::sendEvent(&c, &event);
            }
        }
    });
    QTest::newRow("patches of what is not there") << Deed([](Canvas &c) {
        c.patchScene({{}, {}, {Id(9, 9), Id()}});
        SceneNode odd = testing::node(5000, {qQNaN(), 0, infinite, 10}, u"Odd"_s);
        c.patchScene({{odd}, {}, {}});
        odd.rect = {0, 0, 10, 10};
        c.patchScene({{odd}, {}, {}});
        c.patchScene({{}, {}, {odd.id}});
    });
}

/// Whatever it was: what is asked of the canvas is finite, and it can be painted and used afterwards.
void TestCanvasLimits::staysInOnePiece()
{
    QFETCH(Deed, deed);
    deed(*m_canvas);
    QCoreApplication::processEvents();
    QVERIFY(m_canvas->scale() >= Canvas::minimumScale && m_canvas->scale() <= Canvas::maximumScale);
    const QRectF seen = m_canvas->visibleRect();
    QVERIFY(std::isfinite(seen.x()) && std::isfinite(seen.y()) && seen.width() > 0 && seen.height() > 0);
    if (m_canvas->width() < 2000 || m_canvas->height() < 2000) {
        QPixmap picture(m_canvas->size());
        m_canvas->render(&picture);
    }
    m_canvas->cancel();
    m_canvas->resize(1000, 700);
    m_canvas->setScene(crowd());
    m_canvas->fitAll();
    QVERIFY(m_canvas->visibleRect().contains(m_canvas->contentRect()));
    QCOMPARE(m_canvas->nodeAt(crowd().nodes.at(7).rect.center()), crowd().nodes.at(7).id);
}

void TestCanvasLimits::dragOutOfTheWindowEndsWithTheRelease()
{
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    startDrag(*m_canvas);
    moveTo(*m_canvas, {-3000, -2000});
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, {-3000, -2000});
    QCOMPARE(moved.count(), 1);
    QVERIFY(moved.first().at(1).toPointF().x() < -1000);
    m_canvas->clearSelection();
    moveTo(*m_canvas, {500, 300});
    QCOMPARE(moved.count(), 1);
}

void TestCanvasLimits::patchDuringADragTakesWhatIsGone()
{
    QSignalSpy moved(m_canvas.get(), &Canvas::moved);
    const Id first = crowd().nodes.first().id;
    startDrag(*m_canvas);
    SceneNode changed = crowd().nodes.at(500);
    changed.text = u"Undone"_s;
    m_canvas->patchScene({{changed}, {}, {}}); // An undo of something else: the drag goes on.
    moveTo(*m_canvas, middleOf(*m_canvas, 0) + QPoint(80, 80));
    m_canvas->patchScene({{}, {}, {first}}); // An undo of the note itself: nothing is left to be moved.
    moveTo(*m_canvas, {400, 400});
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, {400, 400});
    QCOMPARE(moved.count(), 0);
    QVERIFY(!m_canvas->node(first));
    QVERIFY(m_canvas->selectedNodes().isEmpty());
}

void TestCanvasLimits::stormOfDoubleClicksOpensOneEditor()
{
    for (int i = 0; i < 50; ++i)
        QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, middleOf(*m_canvas, i % 2));
    QCOMPARE(m_canvas->findChildren<QPlainTextEdit *>().size(), 1);
    QVERIFY(m_canvas->isEditing());
    m_canvas->cancelEdit();
    QVERIFY(!m_canvas->isEditing());
}

void TestCanvasLimits::touchpadPansAndZooms_data()
{
    QTest::addColumn<int>("gesture");
    QTest::addColumn<double>("value");
    QTest::addColumn<QPointF>("delta");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QPointF>("shift");
    QTest::newRow("two fingers scroll") << int(Qt::PanNativeGesture) << 0. << QPointF(30, -20) << 1. << QPointF(-30, 20);
    QTest::newRow("two fingers apart") << int(Qt::ZoomNativeGesture) << 0.5 << QPointF() << 1.5 << QPointF(0, 0);
    QTest::newRow("two fingers together, absurdly") << int(Qt::ZoomNativeGesture) << -1e9 << QPointF() << Canvas::minimumScale << QPointF(0, 0);
    QTest::newRow("one that means nothing here") << int(Qt::RotateNativeGesture) << 90. << QPointF() << 1. << QPointF(0, 0);
}

void TestCanvasLimits::touchpadPansAndZooms()
{
    QFETCH(int, gesture);
    QFETCH(double, value);
    QFETCH(QPointF, delta);
    QFETCH(double, scale);
    QFETCH(QPointF, shift);
    const QPointF at(200, 100);
    const QPointF before = m_canvas->toScene(at);
    QNativeGestureEvent event(Qt::NativeGestureType(gesture), QPointingDevice::primaryPointingDevice(), 2, at, at, at, value, delta);
    QApplication::sendEvent(m_canvas.get(), &event);
    QCOMPARE(m_canvas->scale(), scale);
    QVERIFY((m_canvas->toScene(at) - before - shift).manhattanLength() < 1);
}

void TestCanvasLimits::pinchOnAScreen()
{
    QPinchGesture pinch;
    pinch.setScaleFactor(2);
    pinch.setCenterPoint(m_canvas->mapToGlobal(QPointF(300, 300)));
    pinch.setLastCenterPoint(m_canvas->mapToGlobal(QPointF(260, 300)));
    pinch.setChangeFlags(QPinchGesture::ScaleFactorChanged | QPinchGesture::CenterPointChanged);
    const QPointF before = m_canvas->toScene(QPointF(300, 300));
    QGestureEvent event({&pinch});
    QApplication::sendEvent(m_canvas.get(), &event);
    QCOMPARE(m_canvas->scale(), 2.);
    QVERIFY((m_canvas->toScene(QPointF(340, 300)) - before).manhattanLength() < 1);
}

void TestCanvasLimits::wheelWithShiftGoesSideways()
{
    const QPointF before = m_canvas->visibleRect().topLeft();
    QWheelEvent event(QPointF(10, 10), QPointF(10, 10), {}, {0, -120}, {}, Qt::ShiftModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_canvas.get(), &event);
    QVERIFY(m_canvas->visibleRect().left() > before.x());
    QCOMPARE(m_canvas->visibleRect().top(), before.y());
}

void TestCanvasLimits::handToolBySpace()
{
    QTest::keyPress(m_canvas.get(), Qt::Key_Space);
    QCOMPARE(m_canvas->cursor().shape(), Qt::OpenHandCursor);
    const QPointF before = m_canvas->visibleRect().topLeft();
    QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, middleOf(*m_canvas, 0));
    moveTo(*m_canvas, middleOf(*m_canvas, 0) + QPoint(50, 30));
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, {400, 400});
    QTest::keyRelease(m_canvas.get(), Qt::Key_Space);
    QCOMPARE(m_canvas->visibleRect().topLeft(), before - QPointF(50, 30));
    QVERIFY(m_canvas->selectedNodes().isEmpty());
}

void TestCanvasLimits::backToWhereItWasLooked()
{
    m_canvas->forgetTrail();
    QVERIFY(!m_canvas->goBack());
    const QRectF start = m_canvas->visibleRect();
    m_canvas->fitAll();
    const QRectF all = m_canvas->visibleRect();
    m_canvas->actualSize();
    m_canvas->reveal(crowd().nodes.last().id);
    QVERIFY(m_canvas->goBack());
    QVERIFY(m_canvas->goBack());
    QCOMPARE(m_canvas->visibleRect(), all);
    QVERIFY(m_canvas->goBack());
    QCOMPARE(m_canvas->visibleRect(), start);
    QVERIFY(!m_canvas->goBack());
    QVERIFY(m_canvas->goForward());
    QCOMPARE(m_canvas->visibleRect(), all);
    // Another way from here: what was ahead is forgotten.
    m_canvas->centreOn({50'000, 30'000});
    QVERIFY(!m_canvas->goForward());
}

void TestCanvasLimits::scrollingIsNoJump()
{
    m_canvas->forgetTrail();
    for (int i = 0; i < 5; ++i) {
        QWheelEvent event(QPointF(10, 10), QPointF(10, 10), {}, {0, -120}, {}, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_canvas.get(), &event);
    }
    m_canvas->zoomIn();
    QVERIFY(!m_canvas->goBack());
}

void TestCanvasLimits::minimapShowsWhileNotAllIsShown()
{
    QVERIFY(minimap().isVisible());
    QVERIFY(m_canvas->rect().contains(minimap().geometry()));
    QVERIFY(minimap().geometry().center().x() > 500 && minimap().geometry().center().y() > 350);
    QVERIFY(!minimap().accessibleName().isEmpty());
    m_canvas->fitAll();
    QVERIFY(minimap().isHidden());
    m_canvas->actualSize();
    QVERIFY(minimap().isVisible());
    m_canvas->setMinimapWanted(false);
    QVERIFY(minimap().isHidden());
    m_canvas->setMinimapWanted(true);
    QVERIFY(minimap().isVisible());
    m_canvas->resize(300, 200); // No room for it.
    QVERIFY(minimap().isHidden());
    m_canvas->resize(1000, 700);
    m_canvas->setLayoutDirection(Qt::RightToLeft);
    m_canvas->resize(1001, 700);
    QVERIFY(minimap().geometry().center().x() < 500);
    m_canvas->setScene({});
    QTRY_VERIFY(minimap().isHidden());
}

void TestCanvasLimits::minimapClickGoesThere()
{
    m_canvas->forgetTrail();
    minimap().grab();
    const QRectF start = m_canvas->visibleRect();
    const QPointF there = crowd().nodes.last().rect.center();
    QTest::mouseClick(&minimap(), Qt::LeftButton, {}, minimap().fromScene(there).toPoint());
    QVERIFY(m_canvas->visibleRect().contains(there));
    QVERIFY(!m_canvas->visibleRect().intersects(start));
    QVERIFY(m_canvas->selectedNodes().isEmpty());
    QVERIFY(m_canvas->goBack());
    QCOMPARE(m_canvas->visibleRect(), start);
}

void TestCanvasLimits::minimapByKeyboard()
{
    m_canvas->activateWindow();
    m_canvas->setFocus();
    QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
    QVERIFY(minimap().hasFocus());
    const QRectF before = m_canvas->visibleRect();
    QTest::keyClick(&minimap(), Qt::Key_Right);
    QVERIFY(m_canvas->visibleRect().left() > before.left());
    QTest::keyClick(&minimap(), Qt::Key_Up);
    QVERIFY(m_canvas->visibleRect().top() < before.top());
    QTest::keyClick(&minimap(), Qt::Key_Return);
    QVERIFY(m_canvas->hasFocus());
    // Nobody is left with the keyboard on something hidden.
    minimap().setFocus();
    m_canvas->fitAll();
    QVERIFY(m_canvas->hasFocus());
}

void TestCanvasLimits::minimapStaysWhileScrolling()
{
    QCoreApplication::processEvents();
    const QRect place = minimap().geometry();
    QTest::mousePress(m_canvas.get(), Qt::MiddleButton, {}, {300, 300});
    for (int i = 1; i <= 10; ++i) {
        moveTo(*m_canvas, QPoint(300, 300) - QPoint(9 * i, 5 * i));
        QCoreApplication::processEvents();
    }
    QTest::mouseRelease(m_canvas.get(), Qt::MiddleButton, {}, {200, 250});
    QCoreApplication::processEvents();
    QCOMPARE(minimap().geometry(), place);
    // What was moved on the screen looks like what is painted anew.
    const QImage scrolled = m_canvas->window()->windowHandle() ? m_canvas->grab().toImage() : QImage();
    m_canvas->repaint();
    QCOMPARE(scrolled, m_canvas->grab().toImage());
}

/// An index that took over patches answers like one that was given the whole scene.
void TestCanvasLimits::patchesEqualANewScene()
{
    QRandomGenerator random(5);
    Scene scene = crowd();
    SceneIndex patched;
    patched.setScene(scene);
    (void)patched.bounds();
    quint64 fresh = 5000;
    for (int step = 0; step < 300; ++step) {
        ScenePatch patch;
        for (int i = random.bounded(4); i >= 0; --i) {
            const int which = random.bounded(int(scene.nodes.size()));
            SceneNode node = scene.nodes.at(which);
            switch (random.bounded(5)) {
            case 0:
                patch.gone.append(node.id);
                scene.nodes.removeAt(which);
                continue;
            case 1: node = testing::node(++fresh, {double(random.bounded(9000)) - 500, double(random.bounded(5000)), 140, 90}); break;
            case 2: node.layer = random.bounded(3); break;
            case 3: node.outline = random.bounded(2) ? Outline::Lane : Outline::Sticky; break;
            default: node.rect.translate(random.bounded(800) - 400, random.bounded(800) - 400);
            }
            const auto place = std::lower_bound(scene.nodes.begin(), scene.nodes.end(), node, [](const auto &a, const auto &b) { return a.id < b.id; });
            if (place != scene.nodes.end() && place->id == node.id)
                *place = node;
            else
                scene.nodes.insert(place, node);
            patch.nodes.append(node);
        }
        if (step % 3 == 0) {
            const int which = random.bounded(int(scene.edges.size()));
            patch.gone.append(scene.edges.at(which).id);
            scene.edges.removeAt(which);
            SceneEdge &other = scene.edges[random.bounded(int(scene.edges.size()))];
            other.to = scene.nodes.at(random.bounded(int(scene.nodes.size()))).id;
            other.path = {{double(random.bounded(5000)), 0}, {0, double(random.bounded(5000))}};
            patch.edges.append(other);
        }
        patched.patch(patch);
        SceneIndex whole;
        whole.setScene(scene);
        const QRectF area(random.bounded(6000), random.bounded(3000), 1500, 900);
        const auto ids = [](const auto &items) {
            QList<Id> result;
            for (const auto *item : items)
                result.append(item->id);
            return result;
        };
        QCOMPARE(patched.scene(), scene);
        QCOMPARE(ids(patched.nodesIn(area)), ids(whole.nodesIn(area)));
        QCOMPARE(ids(patched.edgesIn(area)), ids(whole.edgesIn(area)));
        QCOMPARE(ids(patched.edgesIn(area, 300)), ids(whole.edgesIn(area, 300)));
        QCOMPARE(patched.nodeAt(area.center()).node, whole.nodeAt(area.center()).node);
        QCOMPARE(patched.bounds(), whole.bounds());
        const Id some = scene.nodes.at(random.bounded(int(scene.nodes.size()))).id;
        QCOMPARE(patched.rank(some), whole.rank(some));
        QCOMPARE(ids(patched.edgesOf(some)), ids(whole.edgesOf(some)));
        QCOMPARE(patched.shows(patched.node(some)->element), true);
    }
}

void TestCanvasLimits::steppingNeedsNotEveryNode()
{
    QRandomGenerator random(3);
    Scene scene;
    QList<Place> places;
    for (quint64 i = 1; i <= 400; ++i) {
        scene.nodes.append(testing::node(i, {double(random.bounded(20'000)), double(random.bounded(9'000)), 140, 90}));
        places.append({scene.nodes.last().id, scene.nodes.last().rect});
    }
    SceneIndex index;
    index.setScene(scene);
    const auto all = [](const SceneNode &) { return true; };
    for (const SceneNode &node : scene.nodes) {
        for (const Direction direction : {Direction::Left, Direction::Right, Direction::Up, Direction::Down})
            QCOMPARE(nextInDirection(node.rect, index, direction, all), nextInDirection(node.rect, places, direction));
        const QPointF point = node.rect.topLeft() - QPointF(random.bounded(3000), 0);
        QCOMPARE(nearestTo(point, index, all), nearestTo(point, places));
    }
    QCOMPARE(nearestTo({0, 0}, SceneIndex(), all), Id());
}

void TestCanvasLimits::pictureAtTwiceTheDots()
{
    QImage plain(m_canvas->size(), QImage::Format_RGB32);
    m_canvas->render(&plain);
    QImage fine(m_canvas->size() * 2, QImage::Format_RGB32);
    fine.setDevicePixelRatio(2);
    m_canvas->render(&fine);
    const QImage smaller = fine.scaled(m_canvas->size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 apart = 0;
    for (int y = 0; y < plain.height(); y += 3) {
        for (int x = 0; x < plain.width(); x += 3)
            apart += std::abs(qGray(plain.pixel(x, y)) - qGray(smaller.pixel(x, y)));
    }
    QVERIFY(double(apart) * 9 / (plain.width() * plain.height()) < 12);
}

/// A scene that is given whole and only looks differently takes a short cut; what is patched afterwards is still in order.
void TestCanvasLimits::orderSurvivesAnythingGivenBetweenPatches()
{
    Scene scene = crowd();
    SceneIndex index;
    index.setScene(scene);
    index.patch({{}, {}, {Id(8, 8)}});
    scene.nodes[3].text = u"Other"_s;
    index.setScene(scene);
    index.patch({{}, {}, {scene.nodes.first().id}});
    scene.nodes.removeFirst();
    QCOMPARE(index.scene(), scene);
}

void TestCanvasLimits::destroyedWhileEditing()
{
    m_canvas->activateWindow();
    QVERIFY(m_canvas->edit(crowd().nodes.first().id, u"x"_s));
    QSignalSpy edited(m_canvas.get(), &Canvas::textEdited);
    m_canvas.reset();
    QCOMPARE(edited.count(), 0);
}

QTEST_MAIN(TestCanvasLimits)
#include "tst_canvaslimits.moc"
