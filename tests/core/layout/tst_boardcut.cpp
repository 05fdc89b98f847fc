// SPDX-License-Identifier: MIT
#include "core/layout/board.h"

#include <QElapsedTimer>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

using Pieces = QList<layout::Piece>;
using Rects = QList<QRectF>;

namespace {

layout::Piece note(double x, double y = 0)
{
    return { { x, y, 140, 90 }, {}, {}, false };
}

layout::Piece locked(double x, double y = 0)
{
    return { { x, y, 140, 90 }, {}, {}, true };
}

layout::Piece frame(const QRectF &rect)
{
    return { rect, Qt::Horizontal | Qt::Vertical, {}, false };
}

/// As high as the board.
layout::Piece pivot(double x)
{
    return { { x, 0, 24, 400 }, Qt::Vertical, Qt::Vertical, false };
}

bool apart(const Rects &rects)
{
    for (qsizetype i = 0; i < rects.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (layout::overlap(rects.at(i), rects.at(j)))
                return false;
        }
    }
    return true;
}

} // namespace

class TestBoardCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutMoves_data();
    void cutMoves();
    void takingRoomNeverOverlaps();
    void makingRoomKeepsClearOfTheLocked();
    void tenThousand();
};

void TestBoardCut::cutMoves_data()
{
    QTest::addColumn<Pieces>("pieces");
    QTest::addColumn<int>("way");
    QTest::addColumn<double>("at");
    QTest::addColumn<double>("by");
    QTest::addColumn<Rects>("after");
    const int right = Qt::Horizontal;
    const int down = Qt::Vertical;
    QTest::newRow("what is right of the cut moves right")
        << Pieces { note(0), note(200) } << right << 150. << 100. << Rects { { 0, 0, 140, 90 }, { 300, 0, 140, 90 } };
    QTest::newRow("a note on the cut goes where its middle is")
        << Pieces { note(0), note(100) } << right << 100. << 50. << Rects { { 0, 0, 140, 90 }, { 150, 0, 140, 90 } };
    QTest::newRow("what is below the cut moves down")
        << Pieces { note(0), note(0, 200) } << down << 150. << 60. << Rects { { 0, 0, 140, 90 }, { 0, 260, 140, 90 } };
    QTest::newRow("a frame the cut crosses grows")
        << Pieces { frame({ 0, 0, 500, 300 }) } << right << 150. << 100. << Rects { { 0, 0, 600, 300 } };
    QTest::newRow("a frame behind the cut moves whole")
        << Pieces { frame({ 200, 0, 500, 300 }) } << right << 150. << 100. << Rects { { 300, 0, 500, 300 } };
    QTest::newRow("a pivotal event moves with the timeline")
        << Pieces { pivot(200) } << right << 150. << 100. << Rects { { 300, 0, 24, 400 } };
    QTest::newRow("and grows when room is made under it")
        << Pieces { pivot(200) } << down << 150. << 100. << Rects { { 200, 0, 24, 500 } };
    QTest::newRow("the locked stay")
        << Pieces { locked(200), note(800) } << right << 150. << 100. << Rects { { 200, 0, 140, 90 }, { 900, 0, 140, 90 } };
    QTest::newRow("room is taken away")
        << Pieces { note(0), note(400) } << right << 200. << -100. << Rects { { 0, 0, 140, 90 }, { 300, 0, 140, 90 } };
    QTest::newRow("but never the gap between two notes")
        << Pieces { note(0), note(400) } << right << 200. << -1000. << Rects { { 0, 0, 140, 90 }, { 164, 0, 140, 90 } };
    QTest::newRow("the nearest pair decides for all")
        << Pieces { note(0), note(200), note(900, 300) } << right << 150. << -500.
        << Rects { { 0, 0, 140, 90 }, { 164, 0, 140, 90 }, { 864, 300, 140, 90 } };
    QTest::newRow("a pivotal event does not pass notes of any height")
        << Pieces { note(0, 5000), pivot(300) } << right << 200. << -500. << Rects { { 0, 5000, 140, 90 }, { 164, 0, 24, 400 } };
    QTest::newRow("a frame keeps what is before the cut")
        << Pieces { frame({ 0, 0, 500, 300 }) } << right << 300. << -400. << Rects { { 0, 0, 300, 300 } };
    QTest::newRow("nothing") << Pieces {} << right << 0. << 100. << Rects {};
}

void TestBoardCut::cutMoves()
{
    QFETCH(Pieces, pieces);
    QFETCH(int, way);
    QFETCH(double, at);
    QFETCH(double, by);
    QFETCH(Rects, after);
    QCOMPARE(layout::opened(pieces, { Qt::Orientation(way), at, by }), after);
}

void TestBoardCut::takingRoomNeverOverlaps()
{
    Pieces pieces;
    for (int i = 0; i < 300; ++i)
        pieces.append(note(i % 20 * 170 + i * 7 % 25, i / 20 * 120 + i * 3 % 20));
    for (const Qt::Orientation way : { Qt::Horizontal, Qt::Vertical }) {
        for (double at = -100; at < 3600; at += 97)
            QVERIFY(apart(layout::opened(pieces, { way, at, -5000 })));
    }
}

void TestBoardCut::makingRoomKeepsClearOfTheLocked()
{
    Pieces pieces;
    for (int i = 0; i < 200; ++i)
        pieces.append(i % 17 == 3 ? locked(i % 20 * 170, i / 20 * 120) : note(i % 20 * 170, i / 20 * 120));
    for (double by = 10; by < 800; by += 37) {
        const Rects after = layout::opened(pieces, { Qt::Horizontal, 400, by });
        QVERIFY(apart(after));
        for (qsizetype i = 0; i < after.size(); ++i)
            QVERIFY(!pieces.at(i).fixed || after.at(i) == pieces.at(i).rect);
    }
}

void TestBoardCut::tenThousand()
{
    Pieces pieces;
    for (int i = 0; i < 10'000; ++i)
        pieces.append(note(i % 200 * 170, i / 200 * 120));
    QBENCHMARK {
        QCOMPARE(layout::opened(pieces, { Qt::Horizontal, 17000, -300 }).size(), pieces.size());
    }
}

QTEST_MAIN(TestBoardCut)
#include "tst_boardcut.moc"
