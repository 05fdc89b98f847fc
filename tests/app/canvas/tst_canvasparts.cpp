// SPDX-License-Identifier: MIT
#include "app/gui/canvas/gridindex.h"
#include "app/gui/canvas/handles.h"
#include "app/gui/canvas/navigation.h"
#include "app/gui/canvas/sceneindex.h"
#include "app/gui/canvas/snapping.h"
#include "app/gui/canvas/viewport.h"
#include "tests/app/render/scenes.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

const double notANumber = std::numeric_limits<double>::quiet_NaN();
const double infinite = std::numeric_limits<double>::infinity();

bool isFinite(const Viewport &viewport)
{
    return std::isfinite(viewport.scale()) && isSane(viewport.origin());
}

} // namespace

class TestCanvasParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoomKeepsThePointUnderTheMouse_data();
    void zoomKeepsThePointUnderTheMouse();
    void viewportStaysFinite_data();
    void viewportStaysFinite();
    void fitShowsAll();
    void gridFindsWhatALinearSearchFinds();
    void gridKeepsOddRectanglesAway();
    void hitsAreOnTheShape_data();
    void hitsAreOnTheShape();
    void topmostIsHitFirst();
    void insideOfAContainerIsInterior();
    void contentsAreFoundHoweverDeep();
    void containmentCyclesEnd();
    void differenceIsNoLargerThanTheChange();
    void changesAreTakenOverExactly();
    void navigationPrefersWhatIsStraightAhead_data();
    void navigationPrefersWhatIsStraightAhead();
    void snapPullsEdgesAndMiddlesTogether();
    void resizeNeverTurnsInsideOut();
};

void TestCanvasParts::zoomKeepsThePointUnderTheMouse_data()
{
    QTest::addColumn<double>("scale");
    for (double scale : {0.02, 0.1, 0.7, 1., 3.3, 8.})
        QTest::addRow("to %g", scale) << scale;
}

void TestCanvasParts::zoomKeepsThePointUnderTheMouse()
{
    QFETCH(double, scale);
    Viewport viewport;
    viewport.pan({123, -77});
    const QPointF mouse(400, 300);
    const QPointF under = viewport.toScene(mouse);
    viewport.zoomAbout(mouse, scale);
    QCOMPARE(viewport.scale(), scale);
    QVERIFY((viewport.toScene(mouse) - under).manhattanLength() < 1e-6);
}

void TestCanvasParts::viewportStaysFinite_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("zero") << 0.;
    QTest::newRow("negative") << -5.;
    QTest::newRow("not a number") << notANumber;
    QTest::newRow("endless") << infinite;
    QTest::newRow("minus endless") << -infinite;
    QTest::newRow("huge") << 1e300;
    QTest::newRow("minute") << 1e-300;
}

void TestCanvasParts::viewportStaysFinite()
{
    QFETCH(double, value);
    Viewport viewport;
    viewport.zoomAbout({10, 10}, value);
    QVERIFY(isFinite(viewport));
    viewport.zoomAbout({value, value}, 2);
    viewport.pan({value, value});
    viewport.setOrigin({value, 0});
    viewport.fit(QRectF(value, value, value, value), {800, 600}, 1.5);
    viewport.fit(QRectF(0, 0, 10, 10), {value, value}, 1.5);
    QVERIFY(isFinite(viewport));
    QVERIFY(viewport.scale() >= Viewport::minimumScale && viewport.scale() <= Viewport::maximumScale);
}

void TestCanvasParts::fitShowsAll()
{
    Viewport viewport;
    const QRectF content(-500, 200, 3000, 900);
    viewport.fit(content, {800, 600}, 1.5);
    QVERIFY(viewport.toScene(QRectF(0, 0, 800, 600)).contains(content));
    viewport.fit(QRectF(0, 0, 10, 10), {800, 600}, 1.5);
    QCOMPARE(viewport.scale(), 1.5);
    QCOMPARE(viewport.toWidget(QPointF(5, 5)), QPointF(400, 300));
}

void TestCanvasParts::gridFindsWhatALinearSearchFinds()
{
    QRandomGenerator random(7);
    QList<QRectF> rects;
    for (int i = 0; i < 2000; ++i)
        rects.append(QRectF(random.bounded(20'000) - 10'000, random.bounded(20'000) - 10'000,
                            random.bounded(i % 50 == 0 ? 9000 : 200), random.bounded(200)));
    GridIndex grid;
    grid.reset(rects);
    for (int i = 0; i < 300; ++i) {
        const int moved = random.bounded(int(rects.size()));
        rects[moved].translate(random.bounded(4000) - 2000, random.bounded(4000) - 2000);
        grid.move(moved, rects.at(moved));
    }
    for (int query = 0; query < 200; ++query) {
        const QRectF area(random.bounded(20'000) - 10'000, random.bounded(20'000) - 10'000,
                          random.bounded(query % 5 == 0 ? 15'000 : 1500), random.bounded(1500));
        QList<int> expected;
        for (int i = 0; i < int(rects.size()); ++i) {
            const QRectF &rect = rects.at(i);
            if (rect.left() <= area.right() && rect.right() >= area.left() && rect.top() <= area.bottom()
                && rect.bottom() >= area.top())
                expected.append(i);
        }
        QCOMPARE(grid.find(area), expected);
    }
}

void TestCanvasParts::gridKeepsOddRectanglesAway()
{
    GridIndex grid;
    grid.reset({QRectF(notANumber, 0, 10, 10), QRectF(0, 0, infinite, 10), QRectF(1e300, 0, 10, 10), QRectF(5, 5, 10, 10)});
    QCOMPARE(grid.find(QRectF(-100, -100, 200, 200)), QList<int>{3});
    QCOMPARE(grid.find(QRectF(notANumber, notANumber, notANumber, notANumber)), QList<int>());
    grid.move(0, QRectF(20, 20, 5, 5));
    grid.move(3, QRectF(notANumber, notANumber, 1, 1));
    QCOMPARE(grid.find(QRectF(-100, -100, 200, 200)), QList<int>{0});
}

void TestCanvasParts::hitsAreOnTheShape_data()
{
    QTest::addColumn<int>("outline");
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<bool>("hit");
    QTest::newRow("middle of a note") << int(Outline::Sticky) << QPointF(80, 50) << true;
    QTest::newRow("corner of a note") << int(Outline::Sticky) << QPointF(1, 1) << true;
    QTest::newRow("corner of a round one") << int(Outline::Round) << QPointF(1, 1) << false;
    QTest::newRow("middle of a round one") << int(Outline::Round) << QPointF(80, 50) << true;
    QTest::newRow("beside a tape") << int(Outline::Line) << QPointF(20, 90) << false;
    QTest::newRow("on a tape") << int(Outline::Line) << QPointF(80, 90) << true;
    QTest::newRow("name of a tape") << int(Outline::Line) << QPointF(20, 10) << true;
    QTest::newRow("outside") << int(Outline::Box) << QPointF(170, 50) << false;
}

void TestCanvasParts::hitsAreOnTheShape()
{
    QFETCH(int, outline);
    QFETCH(QPointF, point);
    QFETCH(bool, hit);
    SceneIndex index;
    index.setScene({{testing::node(1, {0, 0, 160, 100}, u"One"_s, Outline(outline))}, {}, Qt::white});
    QCOMPARE(!index.nodeAt(point).node.isNull(), hit);
}

void TestCanvasParts::topmostIsHitFirst()
{
    SceneNode under = testing::node(1, {0, 0, 100, 100});
    SceneNode over = testing::node(2, {50, 50, 100, 100});
    under.layer = 5;
    SceneIndex index;
    index.setScene({{under, over}, {}, Qt::white});
    QCOMPARE(index.nodeAt({75, 75}).node, under.id);
    under.layer = over.layer;
    index.setScene({{under, over}, {}, Qt::white});
    QCOMPARE(index.nodeAt({75, 75}).node, over.id);
}

void TestCanvasParts::insideOfAContainerIsInterior()
{
    SceneIndex index;
    const SceneNode outer = testing::node(1, {0, 0, 400, 300}, u"Outer"_s, Outline::Container);
    const SceneNode inner = testing::node(2, {50, 100, 100, 60}, u"Inner"_s, Outline::Box);
    index.setScene({{inner, outer}, {}, Qt::white});
    QCOMPARE(index.nodeAt({200, 10}).node, outer.id);
    QVERIFY(!index.nodeAt({200, 10}).interior);
    QVERIFY(index.nodeAt({300, 200}).interior);
    QCOMPARE(index.nodeAt({100, 120}).node, inner.id);
    QCOMPARE(index.containerAt({100, 120}, {}), outer.id);
    QCOMPARE(index.containerAt({100, 120}, {outer.id}), Id());
}

void TestCanvasParts::contentsAreFoundHoweverDeep()
{
    SceneNode outer = testing::node(1, {0, 0, 400, 300}, {}, Outline::Container);
    SceneNode middle = testing::node(2, {10, 50, 300, 200}, {}, Outline::Container);
    SceneNode inner = testing::node(3, {20, 90, 100, 60});
    const SceneNode other = testing::node(4, {500, 0, 100, 60});
    middle.container = outer.id;
    inner.container = middle.id;
    SceneIndex index;
    index.setScene({{outer, middle, inner, other}, {}, Qt::white});
    QCOMPARE(index.withContents({outer.id}), (QSet<Id>{outer.id, middle.id, inner.id}));
    QCOMPARE(index.withContents({other.id}), (QSet<Id>{other.id}));
}

void TestCanvasParts::containmentCyclesEnd()
{
    SceneNode a = testing::node(1, {0, 0, 400, 300}, {}, Outline::Container);
    SceneNode b = testing::node(2, {0, 0, 400, 300}, {}, Outline::Container);
    a.container = b.id;
    b.container = a.id;
    SceneIndex index;
    index.setScene({{a, b}, {}, Qt::white});
    QCOMPARE(index.withContents({a.id}), (QSet<Id>{a.id, b.id}));
}

void TestCanvasParts::differenceIsNoLargerThanTheChange()
{
    Scene scene;
    for (quint64 i = 1; i < 50; ++i)
        scene.nodes.append(testing::node(i, {double(i) * 200, 0, 140, 90}, u"Note"_s));
    SceneIndex index;
    QVERIFY(index.setScene(scene).everything);
    QVERIFY(index.setScene(scene).area.isNull());
    scene.nodes[3].text = u"Other"_s;
    const auto renamed = index.setScene(scene);
    QVERIFY(!renamed.everything);
    QVERIFY(renamed.area.contains(scene.nodes.at(3).rect));
    QVERIFY(renamed.area.width() < 200);
    const QRectF before = scene.nodes.at(5).rect;
    scene.nodes[5].rect.translate(0, 500);
    const auto moved = index.setScene(scene);
    QVERIFY(moved.area.contains(before) && moved.area.contains(scene.nodes.at(5).rect));
    scene.nodes.removeLast();
    QVERIFY(index.setScene(scene).everything);
}

/// An index that was changed step by step answers like one that was made of the result.
void TestCanvasParts::changesAreTakenOverExactly()
{
    QRandomGenerator random(11);
    Scene scene;
    for (quint64 i = 1; i < 60; ++i)
        scene.nodes.append(testing::node(i, {double(i % 8) * 300, double(i / 8) * 200, 140, 90}, u"Note"_s,
                                         i % 9 == 0 ? Outline::Container : Outline::Sticky));
    for (quint64 i = 1; i < 30; ++i)
        scene.edges.append(testing::edge(i, scene.nodes.at(qsizetype(i)), scene.nodes.at(qsizetype(i + 20))));
    SceneIndex patched;
    patched.setScene(scene);
    for (int step = 0; step < 120; ++step) {
        SceneNode &node = scene.nodes[random.bounded(int(scene.nodes.size()))];
        SceneEdge &edge = scene.edges[random.bounded(int(scene.edges.size()))];
        node.rect.translate(random.bounded(900) - 450, random.bounded(900) - 450);
        if (step % 3 == 0)
            edge.path = {node.rect.center(), edge.path.last()};
        if (step % 10 == 0)
            node.container = scene.nodes.at(8).id;
        if (step % 17 == 0)
            edge.to = node.id;
        patched.setScene(scene);
        SceneIndex fresh;
        fresh.setScene(scene);
        const QRectF area(random.bounded(2000), random.bounded(1500), 700, 500);
        const auto ids = [](const auto &items) {
            QList<Id> result;
            for (const auto *item : items)
                result.append(item->id);
            return result;
        };
        QCOMPARE(ids(patched.nodesIn(area)), ids(fresh.nodesIn(area)));
        QCOMPARE(ids(patched.edgesIn(area)), ids(fresh.edgesIn(area)));
        QCOMPARE(ids(patched.edgesOf({node.id})), ids(fresh.edgesOf({node.id})));
        QCOMPARE(patched.nodeAt(area.center()).node, fresh.nodeAt(area.center()).node);
        QCOMPARE(patched.bounds(), fresh.bounds());
        QCOMPARE(patched.withContents({scene.nodes.at(8).id}), fresh.withContents({scene.nodes.at(8).id}));
        QCOMPARE(*patched.node(node.id), node);
    }
}

void TestCanvasParts::navigationPrefersWhatIsStraightAhead_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<quint64>("expected");
    QTest::newRow("right: straight beats near but aslant") << int(Direction::Right) << quint64(2);
    QTest::newRow("left: nothing there") << int(Direction::Left) << quint64(0);
    QTest::newRow("down: the aslant one is all there is") << int(Direction::Down) << quint64(3);
    QTest::newRow("up") << int(Direction::Up) << quint64(4);
}

void TestCanvasParts::navigationPrefersWhatIsStraightAhead()
{
    QFETCH(int, direction);
    QFETCH(quint64, expected);
    const QList<Place> places{{Id(1, 2), {300, 10, 100, 80}},
                              {Id(1, 3), {150, 200, 100, 80}},
                              {Id(1, 4), {0, -300, 100, 80}}};
    QCOMPARE(nextInDirection({0, 0, 100, 80}, places, Direction(direction)), expected ? Id(1, expected) : Id());
}

void TestCanvasParts::snapPullsEdgesAndMiddlesTogether()
{
    const QList<QRectF> neighbours{{200, 0, 100, 80}};
    const Snap near = snapped({0, 4, 100, 80}, neighbours, 6);
    QCOMPARE(near.correction, QPointF(0, -4));
    QCOMPARE(near.guides.size(), 1);
    QVERIFY(near.guides.first().y1() == near.guides.first().y2());
    QCOMPARE(snapped({0, 40, 100, 100}, neighbours, 6).correction, QPointF());
    QCOMPARE(snapped({0, 0, 10, 10}, {}, 6).correction, QPointF());
}

void TestCanvasParts::resizeNeverTurnsInsideOut()
{
    const QRectF rect(0, 0, 100, 80);
    QCOMPARE(resizedBy(rect, Qt::RightEdge | Qt::BottomEdge, {20, 10}, {40, 24}), QRectF(0, 0, 120, 90));
    QCOMPARE(resizedBy(rect, Qt::LeftEdge | Qt::TopEdge, {500, 500}, {40, 24}), QRectF(60, 56, 40, 24));
}

QTEST_GUILESS_MAIN(TestCanvasParts)
#include "tst_canvasparts.moc"
