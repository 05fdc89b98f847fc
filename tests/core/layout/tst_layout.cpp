// SPDX-License-Identifier: MIT
#include "core/layout/board.h"
#include "core/layout/bulkhead.h"
#include "core/layout/route.h"
#include "core/layout/rows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace keelson;
using namespace keelson::layout;

namespace {

Id id(quint64 number) { return Id(1, number); }

Box box(quint64 number, quint64 container = 0, Place place = Place::Upper,
        std::optional<QPointF> position = {})
{
    return { id(number), container ? id(container) : Id(), place, QSizeF(140, 70), position };
}

/// Containers with services, a hub each, actors and externals; some of it placed on a loose grid.
QList<Box> randomMap(QRandomGenerator &random, bool withPlaced)
{
    QList<Box> boxes;
    quint64 next = 1;
    const int containers = random.bounded(1, 5);
    for (int c = 0; c < containers; ++c) {
        const quint64 container = next++;
        boxes.append(box(container));
        const int services = random.bounded(0, 8);
        for (int s = 0; s < services; ++s)
            boxes.append(box(next++, container, random.bounded(3) ? Place::Upper : Place::Lower));
        if (random.bounded(2))
            boxes.append(box(next++, container, Place::Pipe));
    }
    for (int i = random.bounded(0, 5); i > 0; --i)
        boxes.append(box(next++, 0, Place::Source));
    for (int i = random.bounded(0, 4); i > 0; --i)
        boxes.append(box(next++, 0, Place::Sink));
    if (!withPlaced)
        return boxes;
    for (Box &each : boxes) {
        if (!random.bounded(3))
            each.position = QPointF(random.bounded(12) * 200, random.bounded(12) * 120);
    }
    return boxes;
}

QList<Link> randomLinks(QRandomGenerator &random, qsizetype boxes)
{
    QList<Link> links;
    for (qsizetype i = 0; i < 2 * boxes; ++i) {
        links.append({ id(quint64(random.bounded(1, int(boxes) + 1))),
                       id(quint64(random.bounded(1, int(boxes) + 1))) });
    }
    return links;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noteBesideNeighbour_data();
    void noteBesideNeighbour();
    void noteNearPoint_data();
    void noteNearPoint();
    void notesNeverOverlap();
    void flowRunsForward_data();
    void flowRunsForward();
    void rowsWrap_data();
    void rowsWrap();
    void mapBands();
    void mapContainerGrows();
    void mapOrderSavesCrossings();
    void newBoxStandsBesideItsFriend();
    void pipeSpansItsContainer();
    void containmentCycleIsSurvived();
    void randomMaps_data();
    void randomMaps();
    void route_data();
    void route();
    void routeAvoidsObstacle();
    void routeToAPipeRunsBetweenTheRows();
    void pipesOfNeighboursStandOnOneLine();
    void routesOfOnePairLieApart();
};

void TestLayout::noteBesideNeighbour_data()
{
    QTest::addColumn<QList<QRectF>>("taken");
    QTest::addColumn<int>("side");
    QTest::addColumn<QPointF>("expected");
    const QRectF neighbour(0, 0, 100, 80);
    QTest::newRow("right of it") << QList { neighbour } << int(Side::Right) << QPointF(120, 0);
    QTest::newRow("left of it") << QList { neighbour } << int(Side::Left) << QPointF(-120, 0);
    QTest::newRow("below it") << QList { neighbour } << int(Side::Below) << QPointF(0, 100);
    QTest::newRow("above it") << QList { neighbour } << int(Side::Above) << QPointF(0, -100);
    QTest::newRow("second branch goes under the first")
        << QList { neighbour, QRectF(120, 0, 100, 80) } << int(Side::Right) << QPointF(120, 100);
    QTest::newRow("third branch goes over the first")
        << QList { neighbour, QRectF(120, 0, 100, 80), QRectF(120, 100, 100, 80) } << int(Side::Right)
        << QPointF(120, -100);
    QTest::newRow("a gap too small is skipped")
        << QList { neighbour, QRectF(120, -60, 100, 80), QRectF(120, 100, 100, 80) }
        << int(Side::Right) << QPointF(120, -160);
    QTest::newRow("what stands elsewhere does not matter")
        << QList { neighbour, QRectF(500, 0, 100, 80) } << int(Side::Right) << QPointF(120, 0);
}

void TestLayout::noteBesideNeighbour()
{
    QFETCH(QList<QRectF>, taken);
    QFETCH(int, side);
    QFETCH(QPointF, expected);
    QCOMPARE(placeOnBoard(taken, taken.first(), { 100, 80 }, Side(side), 20), expected);
}

void TestLayout::noteNearPoint_data()
{
    QTest::addColumn<QList<QRectF>>("taken");
    QTest::addColumn<QPointF>("expected");
    QTest::newRow("empty board") << QList<QRectF> {} << QPointF(10, 10);
    QTest::newRow("free there") << QList { QRectF(300, 0, 50, 50) } << QPointF(10, 10);
    QTest::newRow("nearest is below") << QList { QRectF(0, 0, 400, 50) } << QPointF(10, 70);
    QTest::newRow("nearest is left") << QList { QRectF(100, -100, 60, 400) } << QPointF(-20, 10);
}

void TestLayout::noteNearPoint()
{
    QFETCH(QList<QRectF>, taken);
    QFETCH(QPointF, expected);
    QCOMPARE(placeNear(taken, { 10, 10 }, { 100, 80 }, 20), expected);
}

void TestLayout::notesNeverOverlap()
{
    QRandomGenerator random(20);
    QList<QRectF> taken { { 0, 0, 120, 80 } };
    for (int i = 0; i < 300; ++i) {
        const QRectF neighbour = taken.at(random.bounded(taken.size()));
        const QSizeF size(60 + random.bounded(150), 40 + random.bounded(100));
        const QRectF rect(placeOnBoard(taken, neighbour, size, Side(random.bounded(4))), size);
        for (const QRectF &other : std::as_const(taken))
            QVERIFY2(!overlap(rect, other), qPrintable(QString::number(i)));
        taken.append(rect);
    }
}

void TestLayout::flowRunsForward_data()
{
    using Pairs = QList<std::pair<int, int>>;
    QTest::addColumn<Pairs>("edges");
    QTest::addColumn<QList<qsizetype>>("expected");
    QTest::newRow("nothing flows: as given") << Pairs {} << QList<qsizetype> { 0, 1, 2, 3 };
    QTest::newRow("a chain") << Pairs { { 3, 2 }, { 2, 1 }, { 1, 0 } } << QList<qsizetype> { 3, 2, 1, 0 };
    QTest::newRow("one back edge loses against two")
        << Pairs { { 2, 0 }, { 2, 0 }, { 0, 2 } } << QList<qsizetype> { 1, 2, 0, 3 };
}

void TestLayout::flowRunsForward()
{
    using Pairs = QList<std::pair<int, int>>;
    QFETCH(Pairs, edges);
    QFETCH(QList<qsizetype>, expected);
    QCOMPARE(flowOrder(4, [&](qsizetype a, qsizetype b) {
                 return double(edges.count({ int(a), int(b) }));
             }), expected);
}

void TestLayout::rowsWrap_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<qsizetype>>("expected");
    QTest::newRow("none") << 0 << QList<qsizetype> {};
    QTest::newRow("one") << 1 << QList<qsizetype> { 1 };
    QTest::newRow("three") << 3 << QList<qsizetype> { 2, 1 };
    QTest::newRow("nine") << 9 << QList<qsizetype> { 3, 3, 3 };
}

void TestLayout::rowsWrap()
{
    QFETCH(int, count);
    QFETCH(QList<qsizetype>, expected);
    QCOMPARE(wrapRows(QList<QSizeF>(count, { 100, 100 }), 0, 1.5), expected);
}

void TestLayout::mapBands()
{
    const QList<Box> boxes { box(1, 0, Place::Source), box(2), box(3, 2), box(4, 2, Place::Pipe),
                             box(5, 2, Place::Lower), box(6, 0, Place::Sink) };
    const auto rects = layoutBulkheads(boxes, { { id(1), id(3) }, { id(5), id(6) } });
    QVERIFY(rects[id(1)].bottom() < rects[id(2)].top());
    QVERIFY(rects[id(3)].bottom() < rects[id(4)].top());
    QVERIFY(rects[id(4)].bottom() < rects[id(5)].top());
    QVERIFY(rects[id(2)].bottom() < rects[id(6)].top());
    QCOMPARE(rects[id(1)].center().x(), rects[id(3)].center().x());
}

void TestLayout::mapContainerGrows()
{
    QList<Box> boxes { box(1, 0, Place::Upper, QPointF(1000, 500)), box(2, 1), box(3, 1) };
    boxes[2].position = QPointF(1900, 900);
    const auto rects = layoutBulkheads(boxes, {});
    QCOMPARE(rects[id(1)].topLeft(), QPointF(1000, 500));
    QCOMPARE(rects[id(3)].topLeft(), QPointF(1900, 900));
    QVERIFY(rects[id(1)].contains(rects[id(2)]));
    QVERIFY(rects[id(1)].contains(rects[id(3)]));
}

void TestLayout::mapOrderSavesCrossings()
{
    // Each actor uses one service, listed in opposite orders.
    QList<Box> boxes { box(100) };
    QList<Link> links;
    for (quint64 i = 0; i < 2; ++i) {
        boxes.append(box(10 + i, 0, Place::Source, QPointF(i * 300., -400)));
        boxes.append(box(20 + i, 100));
        links.append({ id(10 + i), id(21 - i) });
    }
    const auto rects = layoutBulkheads(boxes, links);
    QVERIFY(rects[id(21)].center().x() < rects[id(20)].center().x());
}

void TestLayout::newBoxStandsBesideItsFriend()
{
    const QList<Box> boxes { box(1, 0, Place::Upper, QPointF(0, 0)),
                             box(2, 0, Place::Upper, QPointF(2000, 0)), box(3) };
    const auto rects = layoutBulkheads(boxes, { { id(1), id(3) } });
    QVERIFY(rects[id(3)].left() < 500);
}

void TestLayout::pipeSpansItsContainer()
{
    const QList<Box> boxes { box(1), box(2, 1), box(3, 1), box(4, 1), box(5, 1, Place::Pipe) };
    const auto rects = layoutBulkheads(boxes, {});
    QVERIFY(rects[id(5)].left() <= rects[id(2)].left());
    QVERIFY(rects[id(5)].width() >= rects[id(2)].united(rects[id(3)]).width());
}

void TestLayout::containmentCycleIsSurvived()
{
    const auto rects = layoutBulkheads({ box(1, 2), box(2, 1), box(3, 3) }, { { id(1), id(3) } });
    QCOMPARE(rects.size(), 3);
}

void TestLayout::randomMaps_data()
{
    QTest::addColumn<bool>("withPlaced");
    QTest::newRow("nothing placed") << false;
    QTest::newRow("a third placed") << true;
}

void TestLayout::randomMaps()
{
    QFETCH(bool, withPlaced);
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        const QList<Box> boxes = randomMap(random, withPlaced);
        const QList<Link> links = randomLinks(random, boxes.size());
        const auto rects = layoutBulkheads(boxes, links);
        const QByteArray seedText = "seed " + QByteArray::number(seed);
        const char *where = seedText.constData();
        QCOMPARE(layoutBulkheads(boxes, links), rects);
        const auto isHolder = [&](const Box &box) {
            return std::any_of(boxes.begin(), boxes.end(),
                               [&](const Box &other) { return other.container == box.id; });
        };
        const auto stands = [&](const Box &box) {
            return std::any_of(boxes.begin(), boxes.end(), [&](const Box &other) {
                return other.position && (other.id == box.id || other.container == box.id);
            });
        };
        for (const Box &each : boxes) {
            const QRectF rect = rects.value(each.id);
            if (each.position && !isHolder(each))
                QVERIFY2(rect.topLeft() == *each.position, where);
            if (!each.container.isNull())
                QVERIFY2(rects.value(each.container).contains(rect), where);
            for (const Box &other : boxes) {
                if (each.id == other.id || each.container != other.container)
                    continue;
                // Only what a person put there themselves may overlap.
                QVERIFY2((stands(each) && stands(other)) || !overlap(rect, rects.value(other.id)), where);
            }
        }
    }
}

void TestLayout::route_data()
{
    QTest::addColumn<QRectF>("to");
    QTest::addColumn<Path>("expected");
    QTest::newRow("beside") << QRectF(300, 0, 100, 100) << Path { { 100, 50 }, { 300, 50 } };
    QTest::newRow("below") << QRectF(0, 300, 100, 100) << Path { { 50, 100 }, { 50, 300 } };
    QTest::newRow("a pipe below is met straight down")
        << QRectF(-500, 300, 2000, 40) << Path { { 50, 100 }, { 50, 300 } };
    QTest::newRow("down and aside: one corner")
        << QRectF(500, 400, 100, 100) << Path { { 50, 100 }, { 50, 450 }, { 500, 450 } };
    QTest::newRow("a little aside: from bottom to top")
        << QRectF(60, 300, 100, 100) << Path { { 92, 100 }, { 92, 300 } };
}

void TestLayout::route()
{
    QFETCH(QRectF, to);
    QFETCH(Path, expected);
    QCOMPARE(orthogonalRoute({ 0, 0, 100, 100 }, to), expected);
}

void TestLayout::routeAvoidsObstacle()
{
    const QRectF from(0, 0, 100, 100);
    const QRectF to(600, 0, 100, 100);
    const QRectF wall(300, -20, 100, 140);
    const Path path = orthogonalRoute(from, to, { wall });
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QRectF piece = QRectF(path.at(i - 1), path.at(i)).normalized().adjusted(-1, -1, 1, 1);
        QVERIFY(!overlap(piece, wall));
    }
}

void TestLayout::routeToAPipeRunsBetweenTheRows()
{
    const QRectF upper(0, 0, 180, 80);
    const QRectF pipe(-100, 300, 800, 50);
    const QList<QRectF> row { { 0, 150, 180, 80 }, { 232, 150, 180, 80 } };
    for (const Path &path : { orthogonalRoute(upper, pipe, row), orthogonalRoute(pipe, upper, row) }) {
        for (qsizetype i = 1; i < path.size(); ++i) {
            const QRectF piece = QRectF(path.at(i - 1), path.at(i)).normalized().adjusted(-1, -1, 1, 1);
            for (const QRectF &box : row)
                QVERIFY(!overlap(piece, box));
        }
        QCOMPARE(path.size(), 4);
    }
}

void TestLayout::pipesOfNeighboursStandOnOneLine()
{
    QList<Box> boxes { box(1), box(2), box(3, 1, Place::Pipe), box(4, 2, Place::Pipe), box(5, 1) };
    for (quint64 i = 0; i < 8; ++i)
        boxes.append(box(10 + i, 2));
    const auto rects = layoutBulkheads(boxes, {});
    QCOMPARE(rects[id(3)].center().y(), rects[id(4)].center().y());
}

void TestLayout::routesOfOnePairLieApart()
{
    const QRectF from(0, 0, 100, 100);
    const QRectF to(0, 300, 100, 100);
    QCOMPARE(orthogonalRoute(from, to, {}, -12).first().x(), 38);
    QCOMPARE(orthogonalRoute(from, to, {}, 12).first().x(), 62);
}

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
