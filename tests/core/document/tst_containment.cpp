// SPDX-License-Identifier: MIT
#include "core/document/containment.h"

#include <QTest>

using namespace keelson;

// Today's vocabulary lets no kind stand in its own, so no document can show a circle. The rule for
// them is kept and tested here for the vocabulary that will.

class TestContainment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldestPlacingLoses_data();
    void oldestPlacingLoses();
    void aBrokenCircleGivesBack();
    void longCircleEnds();
    void placedInACircleIsNotOfIt();
};

namespace {
constexpr Id a(1, 1), b(1, 2), c(1, 3), d(1, 4);
}

void TestContainment::oldestPlacingLoses_data()
{
    QTest::addColumn<QList<Id>>("placed"); // In this order, each in the next of the circle.
    QTest::newRow("in itself") << QList<Id>{a};
    QTest::newRow("in each other") << QList<Id>{a, b};
    QTest::newRow("in each other, the other way round") << QList<Id>{b, a};
    QTest::newRow("three") << QList<Id>{c, a, b};
}

void TestContainment::oldestPlacingLoses()
{
    QFETCH(QList<Id>, placed);
    Containment containment;
    for (qsizetype i = 0; i < placed.size(); ++i)
        containment.ask(placed[i], placed[(i + 1) % placed.size()], {quint64(i + 1), Id(9, 9)});
    const QSet<Id> changed = containment.settle({placed.last()});
    QCOMPARE(changed, QSet<Id>{placed.first()});
    QCOMPARE(containment.containerOf(placed.first()), Id());
    for (qsizetype i = 1; i < placed.size(); ++i)
        QCOMPARE(containment.containerOf(placed[i]), placed[(i + 1) % placed.size()]);
    QCOMPARE(containment.circles().value(placed.first()).size(), placed.size());
}

void TestContainment::aBrokenCircleGivesBack()
{
    Containment containment;
    containment.ask(a, b, {1, a});
    containment.ask(b, a, {2, a});
    containment.settle({a, b});
    containment.ask(b, d, {3, a});
    QCOMPARE(containment.settle({b}), QSet<Id>{a});
    QCOMPARE(containment.containerOf(a), b);
    QVERIFY(containment.circles().isEmpty());
}

void TestContainment::longCircleEnds()
{
    Containment containment;
    QSet<Id> all;
    for (quint64 i = 0; i < 10000; ++i) {
        containment.ask(Id(2, i), Id(2, (i + 1) % 10000), {i + 1, a});
        all.insert(Id(2, i));
    }
    QCOMPARE(containment.settle(all), QSet<Id>{Id(2, 0)});
}

void TestContainment::placedInACircleIsNotOfIt()
{
    Containment containment;
    containment.ask(c, a, {1, a});
    containment.ask(a, b, {2, a});
    containment.ask(b, a, {3, a});
    containment.settle({c});
    QCOMPARE(containment.containerOf(c), a);
    QCOMPARE(containment.containerOf(a), Id());
}

QTEST_GUILESS_MAIN(TestContainment)
#include "tst_containment.moc"
