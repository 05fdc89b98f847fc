// SPDX-License-Identifier: MIT
#include "core/metrics/cost.h"

#include <QTest>

using namespace keelson;
using namespace std::chrono_literals;

namespace {

constexpr qint64 start = 1'700'000'000'000;
constexpr qint64 minute = 60'000;
constexpr Price price{0, 0.01 / 1000};

} // namespace

class TestCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayBeforeConnecting_data();
    void aDayBeforeConnecting();
    void aDayAtThePaceOfTheLastReads();
    void forgetsAfterADay();
    void knowsItsBudget_data();
    void knowsItsBudget();
    void isFreeWhereNothingIsAsked();
};

void TestCost::aDayBeforeConnecting_data()
{
    QTest::addColumn<qint64>("metrics");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<double>("dollars");
    QTest::newRow("300 metrics a minute") << qint64(300) << 60 << 4.32;
    QTest::newRow("300 metrics in five minutes") << qint64(300) << 300 << 0.864;
    QTest::newRow("nothing") << qint64(0) << 60 << 0.0;
}

void TestCost::aDayBeforeConnecting()
{
    QFETCH(qint64, metrics);
    QFETCH(int, seconds);
    QFETCH(double, dollars);
    QCOMPARE(dollarsADay(price, metrics, std::chrono::seconds(seconds)), dollars);
}

void TestCost::aDayAtThePaceOfTheLastReads()
{
    CostMeter meter(price);
    QVERIFY(!meter.perDay(60s));
    meter.add(start, {20, 900}); // The past.
    QCOMPARE(meter.perDay(60s).value(), 900 * 0.00001 * 1440);
    for (int i = 1; i < 10; ++i)
        meter.add(start + i * minute, {1, 300});
    QCOMPARE(meter.perDay(60s).value(), 300 * 0.00001 * 1440);
    QCOMPARE(meter.total(), (Spent{29, 3600}));
    QCOMPARE(meter.dollars(), 0.036);
}

void TestCost::forgetsAfterADay()
{
    CostMeter meter(price);
    meter.add(start, {1, 100'000});
    QCOMPARE(meter.lastDay(start), 1.0);
    QCOMPARE(meter.lastDay(start + 24 * 60 * minute), 0.0);
    meter.add(start + 25 * 60 * minute, {1, 50'000});
    QCOMPARE(meter.lastDay(start + 25 * 60 * minute), 0.5);
    QCOMPARE(meter.dollars(), 1.5);
}

void TestCost::knowsItsBudget_data()
{
    QTest::addColumn<double>("budget");
    QTest::addColumn<int>("verdict");
    QTest::newRow("none") << 0.0 << int(CostMeter::Verdict::Within);
    QTest::newRow("far from it") << 2.0 << int(CostMeter::Verdict::Within);
    QTest::newRow("near it") << 1.2 << int(CostMeter::Verdict::Near);
    QTest::newRow("just one more") << 1.13 << int(CostMeter::Verdict::Near);
    QTest::newRow("one more would be too much") << 1.05 << int(CostMeter::Verdict::Reached);
    QTest::newRow("more than it already") << 0.5 << int(CostMeter::Verdict::Reached);
}

void TestCost::knowsItsBudget()
{
    QFETCH(double, budget);
    QFETCH(int, verdict);
    CostMeter meter(price, budget);
    QCOMPARE(int(meter.verdict(start)), int(CostMeter::Verdict::Within)); // Nothing was asked yet.
    for (int i = 0; i < 8; ++i)
        meter.add(start, {1, 12'500});
    QCOMPARE(int(meter.verdict(start)), verdict);
    QCOMPARE(int(meter.verdict(start + 24 * 60 * minute)), int(CostMeter::Verdict::Within)); // Another day.
}

void TestCost::isFreeWhereNothingIsAsked()
{
    QVERIFY(CostMeter().isFree());
    QVERIFY(!CostMeter(price).isFree());
    CostMeter free;
    free.add(start, {5, 100});
    QCOMPARE(free.total().requests, 5);
    QVERIFY(!free.perDay(60s));
}

QTEST_GUILESS_MAIN(TestCost)
#include "tst_cost.moc"
