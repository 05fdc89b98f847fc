// SPDX-License-Identifier: MIT
// Ways of edges around boxes, and where their labels go.
#include "core/layout/board.h"
#include "core/layout/labels.h"
#include "core/layout/routing.h"

#include <QLineF>
#include <QRandomGenerator>
#include <QTest>

using namespace keelson;
using namespace keelson::layout;

namespace {

bool isOrthogonal(const Path &path)
{
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (path.at(i - 1).x() != path.at(i).x() && path.at(i - 1).y() != path.at(i).y())
            return false;
    }
    return true;
}

bool runsThrough(const Path &path, const QRectF &box)
{
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QRectF piece = QRectF(path.at(i - 1), path.at(i)).normalized().adjusted(-0.01, -0.01, 0.01, 0.01);
        if (overlap(piece, box.adjusted(1, 1, -1, -1)))
            return true;
    }
    return false;
}

bool isOnBorder(QPointF point, const QRectF &box)
{
    const bool isIn = box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point);
    return isIn && !box.adjusted(0.01, 0.01, -0.01, -0.01).contains(point);
}

/// Boxes in rows with some places left free, and wires between them.
struct Quarter
{
    Ground ground;
    QList<Wire> wires;
};

Quarter quarter(quint32 seed)
{
    QRandomGenerator random(seed);
    Quarter result;
    for (int i = 0; i < 48; ++i) {
        if (random.bounded(4) == 0)
            continue;
        const QPointF corner((i % 8) * 220 + random.bounded(30), (i / 8) * 160 + random.bounded(30));
        result.ground.walls.append({corner, QSizeF(120 + random.bounded(40), 60 + random.bounded(30))});
    }
    const auto any = [&] { return result.ground.walls.at(random.bounded(int(result.ground.walls.size()))); };
    while (result.wires.size() < 60) {
        const QRectF from = any();
        const QRectF to = any();
        if (from != to)
            result.wires.append({from, to, {}});
    }
    return result;
}

double lengthShared(const Path &a, const Path &b)
{
    double sum = 0;
    for (qsizetype i = 1; i < a.size(); ++i) {
        for (qsizetype k = 1; k < b.size(); ++k) {
            const QRectF one = QRectF(a.at(i - 1), a.at(i)).normalized();
            const QRectF other = QRectF(b.at(k - 1), b.at(k)).normalized();
            const bool upright = one.width() == 0 && other.width() == 0 && std::abs(one.left() - other.left()) < 0.5;
            const bool across = one.height() == 0 && other.height() == 0 && std::abs(one.top() - other.top()) < 0.5;
            if (upright)
                sum += std::max(0., std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top()));
            if (across)
                sum += std::max(0., std::min(one.right(), other.right()) - std::max(one.left(), other.left()));
        }
    }
    return sum;
}

} // namespace

class TestRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void straightWhereNothingIsInTheWay();
    void aroundABox();
    void aroundAName();
    void notThroughAStrangersContainer();
    void edgesOfOnePairLieApart();
    void severalFromOneSideSpreadOverIt();
    void randomQuarters();
    void bendsArePassed_data();
    void bendsArePassed();
    void bentEdgesStayWhereTheyWereLed();
    void stoppedEdgesAreStraight();
    void progressIsTold();
    void overlappingBoxesAreSurvived();
    void labelInTheMiddle();
    void labelsKeepOffEachOtherAndOffBoxes();
    void longLabelIsElidedWhereThereIsLessRoom();
    void noRoomNoLabel();
    void randomLabels();
};

void TestRouting::straightWhereNothingIsInTheWay()
{
    const QRectF from(0, 0, 100, 60);
    const QRectF below(0, 300, 100, 60);
    const QRectF beside(400, 0, 100, 60);
    const QList<Path> paths = routed({{from, below, beside}, {}, {}}, {{from, below, {}}, {from, beside, {}}});
    QCOMPARE(paths.at(0), Path({{50, 60}, {50, 300}}));
    QCOMPARE(paths.at(1), Path({{100, 30}, {400, 30}}));
}

void TestRouting::aroundABox()
{
    const QRectF from(0, 0, 100, 60);
    const QRectF wall(-100, 120, 300, 60);
    const QRectF to(0, 260, 100, 60);
    const Path path = routed({{from, wall, to}, {}, {}}, {{from, to, {}}}).first();
    QVERIFY(isOrthogonal(path));
    QVERIFY(path.size() > 2);
    QVERIFY(!runsThrough(path, wall));
    QVERIFY(isOnBorder(path.first(), from));
    QVERIFY(isOnBorder(path.last(), to));
}

void TestRouting::aroundAName()
{
    const QRectF from(0, 0, 100, 60);
    const QRectF frame(-50, 150, 400, 300);
    const QRectF name(-42, 156, 140, 24);
    const QRectF to(0, 260, 100, 60);
    const Path path = routed({{from, to}, {frame}, {name}}, {{from, to, {}}}).first();
    QVERIFY(isOrthogonal(path));
    QVERIFY(!runsThrough(path, name));
}

void TestRouting::notThroughAStrangersContainer()
{
    const QRectF from(0, 0, 100, 60);
    const QRectF stranger(-60, 120, 220, 300);
    const QRectF inside(-40, 200, 50, 60);
    const QRectF to(0, 520, 100, 60);
    const Path path = routed({{from, inside, to, {110, 200, 40, 60}, {20, 290, 60, 60}}, {stranger}, {}}, {{from, to, {}}}).first();
    QVERIFY(isOrthogonal(path));
    QVERIFY(!runsThrough(path, stranger));
}

void TestRouting::edgesOfOnePairLieApart()
{
    const QRectF from(0, 0, 160, 60);
    const QRectF to(0, 200, 160, 60);
    const QList<Path> paths = routed({{from, to}, {}, {}}, {{from, to, {}}, {to, from, {}}, {from, to, {}}});
    for (qsizetype i = 0; i < paths.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k)
            QVERIFY(std::abs(paths.at(i).first().x() - paths.at(k).first().x()) >= 40);
    }
}

void TestRouting::severalFromOneSideSpreadOverIt()
{
    const QRectF hub(0, 400, 160, 60);
    QList<QRectF> walls {hub};
    QList<Wire> wires;
    for (int i = 0; i < 4; ++i) {
        walls.append({i * 260. - 700, 0, 160, 60});
        wires.append({walls.last(), hub, {}});
    }
    const QList<Path> paths = routed({walls, {}, {}}, wires);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k)
            QVERIFY(QLineF(paths.at(i).last(), paths.at(k).last()).length() > 5);
    }
}

void TestRouting::randomQuarters()
{
    double length = 0;
    double shared = 0;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const Quarter all = quarter(seed);
        const QList<Path> paths = routed(all.ground, all.wires);
        const QByteArray seedText = "seed " + QByteArray::number(seed);
        const char *where = seedText.constData();
        QCOMPARE(routed(all.ground, all.wires), paths);
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const Path &path = paths.at(i);
            const Wire &wire = all.wires.at(i);
            QVERIFY2(isOrthogonal(path), where);
            QVERIFY2(isOnBorder(path.first(), wire.from) && isOnBorder(path.last(), wire.to), where);
            for (const QRectF &wall : all.ground.walls)
                QVERIFY2(!runsThrough(path, wall), where);
            for (qsizetype k = 1; k < path.size(); ++k)
                length += QLineF(path.at(k - 1), path.at(k)).length();
            for (qsizetype k = 0; k < i; ++k)
                shared += lengthShared(path, paths.at(k));
        }
    }
    qInfo("%.2f %% of the length lies on another edge", 100 * shared / length);
    QVERIFY(shared < 0.02 * length);
}

void TestRouting::bendsArePassed_data()
{
    QTest::addColumn<QList<QPointF>>("bends");
    QTest::addColumn<Path>("expected");
    QTest::newRow("one beside the line")
        << QList<QPointF> {{200, 150}} << Path {{92, 60}, {92, 150}, {200, 150}};
    QTest::newRow("within the width: the ports follow") << QList<QPointF> {{70, 150}} << Path {{70, 60}, {70, 300}};
    QTest::newRow("two on one height") << QList<QPointF> {{20, 150}, {80, 150}} << Path {{20, 60}, {20, 150}, {80, 150}, {80, 300}};
}

void TestRouting::bendsArePassed()
{
    QFETCH(QList<QPointF>, bends);
    QFETCH(Path, expected);
    const QRectF from(0, 0, 100, 60);
    const QRectF to(0, 300, 100, 60);
    const Path path = pathThrough(from, to, bends);
    QVERIFY(isOrthogonal(path));
    QVERIFY(isOnBorder(path.first(), from));
    QVERIFY(isOnBorder(path.last(), to));
    QCOMPARE(path.first(expected.size()), expected);
}

void TestRouting::bentEdgesStayWhereTheyWereLed()
{
    const QRectF from(0, 0, 100, 60);
    const QRectF to(0, 300, 100, 60);
    const QList<QPointF> bends {{20, 150}, {80, 150}};
    const QList<Wire> wires {{from, to, bends}, {from, to, {}}, {from, to, {}}};
    QCOMPARE(routed({{from, to}, {}, {}}, wires).first(), pathThrough(from, to, bends));
    QCOMPARE(routed({{from, to, {300, 100, 80, 80}}, {}, {}}, wires).first(), pathThrough(from, to, bends));
}

void TestRouting::stoppedEdgesAreStraight()
{
    const Quarter all = quarter(3);
    std::stop_source source;
    source.request_stop();
    Stop stop;
    stop.token = source.get_token();
    const QList<Path> paths = routed(all.ground, all.wires, stop);
    QCOMPARE(paths.size(), all.wires.size());
    for (const Path &path : paths)
        QCOMPARE(path.size(), 2);
}

void TestRouting::progressIsTold()
{
    const Quarter all = quarter(3);
    QList<double> told;
    routed(all.ground, all.wires + all.wires + all.wires, {}, [&](double part) { told.append(part); });
    QVERIFY(told.size() >= 2);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.last() <= 1);
}

void TestRouting::overlappingBoxesAreSurvived()
{
    const QRectF one(0, 0, 100, 100);
    const QRectF other(50, 50, 100, 100);
    const QList<Path> paths = routed({{one, other}, {}, {}}, {{one, other, {}}, {one, one, {}}});
    for (const Path &path : paths)
        QVERIFY(path.size() >= 2);
    QVERIFY(routed({}, {}).isEmpty());
}

void TestRouting::labelInTheMiddle()
{
    const LabelSpot spot = placeLabels({{{{0, 0}, {0, 200}}, 80}}, {}).first();
    QCOMPARE(spot, (LabelSpot {0.5, 80}));
}

void TestRouting::labelsKeepOffEachOtherAndOffBoxes()
{
    const Path left {{0, 0}, {0, 200}};
    const Path right {{30, 0}, {30, 200}};
    const QRectF box(-60, 80, 50, 60);
    const QList<LabelSpot> spots = placeLabels({{left, 80}, {right, 80}}, {box});
    const QRectF first = labelRect(left, spots.at(0));
    const QRectF second = labelRect(right, spots.at(1));
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QVERIFY(!first.intersects(second));
    QVERIFY(!first.intersects(box) && !second.intersects(box));
}

void TestRouting::longLabelIsElidedWhereThereIsLessRoom()
{
    const Path path {{0, 0}, {0, 60}};
    const LabelSpot spot = placeLabels({{path, 120}}, {{-140, -20, 85, 100}, {55, -20, 85, 100}}).first();
    QVERIFY(spot.room > 0 && spot.room < 120);
}

void TestRouting::noRoomNoLabel()
{
    const Path path {{0, 0}, {0, 60}};
    QCOMPARE(placeLabels({{path, 120}}, {{-140, -20, 125, 100}, {15, -20, 125, 100}}).first().room, 0);
    QCOMPARE(placeLabels({{path, 0}}, {}).first().room, 0);
}

void TestRouting::randomLabels()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const Quarter all = quarter(seed);
        const QList<Path> paths = routed(all.ground, all.wires);
        QRandomGenerator random(seed);
        QList<Label> labels;
        for (const Path &path : paths)
            labels.append({path, 40. + random.bounded(110)});
        const QList<LabelSpot> spots = placeLabels(labels, all.ground.walls);
        QCOMPARE(placeLabels(labels, all.ground.walls), spots);
        QList<QRectF> shown;
        for (qsizetype i = 0; i < spots.size(); ++i) {
            if (spots.at(i).room > 0)
                shown.append(labelRect(paths.at(i), spots.at(i)));
        }
        QVERIFY(shown.size() > spots.size() / 2);
        for (qsizetype i = 0; i < shown.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k)
                QVERIFY(!overlap(shown.at(i), shown.at(k)));
            for (const QRectF &wall : all.ground.walls)
                QVERIFY(!overlap(shown.at(i), wall));
        }
    }
}

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
