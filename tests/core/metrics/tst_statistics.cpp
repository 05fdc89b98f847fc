// SPDX-License-Identifier: MIT
#include "core/metrics/statistics.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace keelson;

namespace {

constexpr double inf = std::numeric_limits<double>::infinity();

/// One value a second from second 0 on; NaN leaves one out.
QList<Sample> seconds(std::initializer_list<double> values)
{
    QList<Sample> samples;
    qint64 time = 0;
    for (const double value : values) {
        if (!std::isnan(value))
            samples.append({time, value});
        time += 1000;
    }
    return samples;
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rates_data();
    void rates();
    void ratesOverTimeAgreeWithTheRate();
    void findsGrowth();
    void slopes_data();
    void slopes();
    void quantiles_data();
    void quantiles();
    void quantilesLieWhereTheyShould();
};

void TestStatistics::rates_data()
{
    QTest::addColumn<QList<Sample>>("counter");
    QTest::addColumn<double>("rate");  // NaN = the samples do not tell
    QTest::newRow("nothing read") << QList<Sample>() << qQNaN();
    QTest::newRow("one value tells no rate") << seconds({5}) << qQNaN();
    QTest::newRow("standing still is zero, not nothing") << seconds({5, 5, 5, 5}) << 0.0;
    QTest::newRow("steady") << seconds({0, 2, 4, 6}) << 2.0;
    QTest::newRow("restart counts from zero") << seconds({10, 12, 1, 3}) << (2 + 1 + 2) / 3.0;
    QTest::newRow("a gap is spread over its time") << seconds({0, qQNaN(), qQNaN(), 9}) << 3.0;
    QTest::newRow("huge counters keep their last digits") << seconds({1e15, 1e15 + 1, 1e15 + 2}) << 1.0;
}

void TestStatistics::rates()
{
    QFETCH(QList<Sample>, counter);
    QFETCH(double, rate);
    const std::optional<double> found = statistics::rate(counter, -1000, 10'000);
    QCOMPARE(found.has_value(), !std::isnan(rate));
    if (found)
        QCOMPARE(*found, rate);
}

void TestStatistics::ratesOverTimeAgreeWithTheRate()
{
    QRandomGenerator random(7);
    QList<Sample> counter;
    double value = 0;
    for (int i = 0; i < 500; ++i) {
        value = random.bounded(50) == 0 ? 0 : value + random.bounded(10);
        counter.append({i * 1000, value});
    }
    const QList<Sample> over = statistics::rates(counter, 10'000);
    QCOMPARE(over.size(), counter.size() - 1);
    for (const Sample &sample : over) {
        const auto rate = statistics::rate(counter, std::max<qint64>(0, sample.time - 10'000), sample.time);
        QVERIFY(rate);
        QVERIFY2(std::abs(*rate - sample.value) < 1e-9, qPrintable(QString::number(sample.time)));
    }
}

void TestStatistics::findsGrowth()
{
    const QList<Sample> counter = seconds({3, 3, 4, 4, 6, 6, 6});
    QCOMPARE(statistics::firstGrowth(counter, 0, 10'000), 2000);
    QCOMPARE(statistics::lastGrowth(counter, 0, 10'000), 4000);
    QCOMPARE(statistics::firstGrowth(counter, 2000, 10'000), 4000);
    QVERIFY(!statistics::firstGrowth(counter, 4000, 10'000));
    QVERIFY(!statistics::lastGrowth(counter, 4000, 10'000));
    QCOMPARE(statistics::last(counter, 0, 10'000)->value, 6.0);
    QVERIFY(!statistics::last(counter, 7000, 10'000));
    QCOMPARE(statistics::maximum(counter, 0, 3000), 4.0);
}

void TestStatistics::slopes_data()
{
    QTest::addColumn<QList<Sample>>("samples");
    QTest::addColumn<double>("slope");
    QTest::newRow("two values are no trend") << seconds({0, 1000}) << qQNaN();
    QTest::newRow("a stall: a second each second") << seconds({0, 1000, 2000, 3000}) << 1000.0;
    QTest::newRow("level") << seconds({7, 7, 7}) << 0.0;
    QTest::newRow("catching up") << seconds({3000, 2000, 1000}) << -1000.0;
    QTest::newRow("noise about level") << seconds({10, 20, 20, 10}) << 0.0;
}

void TestStatistics::slopes()
{
    QFETCH(QList<Sample>, samples);
    QFETCH(double, slope);
    const auto found = statistics::slope(samples, -1, 10'000);
    QCOMPARE(found.has_value(), !std::isnan(slope));
    if (found)
        QVERIFY2(std::abs(*found - slope) < 1e-9, qPrintable(QString::number(*found)));
}

void TestStatistics::quantiles_data()
{
    QTest::addColumn<QList<statistics::Bucket>>("buckets");
    QTest::addColumn<double>("q");
    QTest::addColumn<double>("value");
    using Buckets = QList<statistics::Bucket>;
    QTest::newRow("nothing observed") << Buckets{{10, 0}, {inf, 0}} << 0.95 << qQNaN();
    QTest::newRow("no buckets") << Buckets{} << 0.95 << qQNaN();
    QTest::newRow("no last bucket") << Buckets{{10, 5}} << 0.95 << qQNaN();
    QTest::newRow("middle of one bucket") << Buckets{{10, 0}, {20, 100}, {inf, 100}} << 0.5 << 15.0;
    QTest::newRow("first bucket starts at zero") << Buckets{{10, 100}, {inf, 100}} << 0.5 << 5.0;
    QTest::newRow("highest") << Buckets{{10, 99}, {50, 100}, {100, 100}, {inf, 100}} << 1.0 << 50.0;
    QTest::newRow("beyond the last bound") << Buckets{{10, 1}, {20, 2}, {inf, 100}} << 0.95 << 20.0;
    QTest::newRow("in no order") << Buckets{{inf, 100}, {20, 100}, {10, 0}} << 0.5 << 15.0;
    QTest::newRow("counts that contradict each other") << Buckets{{10, 50}, {20, 40}, {inf, 60}} << 0.5 << 6.0;
}

void TestStatistics::quantiles()
{
    QFETCH(QList<statistics::Bucket>, buckets);
    QFETCH(double, q);
    QFETCH(double, value);
    const auto found = statistics::quantile(buckets, q);
    QCOMPARE(found.has_value(), !std::isnan(value));
    if (found)
        QCOMPARE(*found, value);
}

void TestStatistics::quantilesLieWhereTheyShould()
{
    QRandomGenerator random(11);
    const QList<double> bounds{5, 10, 25, 50, 100, 250, 500, 1000, inf};
    for (int round = 0; round < 200; ++round) {
        QList<double> values;
        for (int i = 0; i < 400; ++i)
            values.append(std::pow(10, random.generateDouble() * 2.9));
        QList<statistics::Bucket> buckets;
        for (const double bound : bounds)
            buckets.append({bound, double(std::count_if(values.begin(), values.end(), [&](double v) { return v <= bound; }))});
        std::sort(values.begin(), values.end());
        const double q = 0.05 + 0.9 * random.generateDouble();
        const double exact = values[qsizetype(q * double(values.size() - 1))];
        const double found = *statistics::quantile(buckets, q);
        // A histogram knows the bucket, not the place in it.
        const auto upper = std::lower_bound(bounds.begin(), bounds.end(), exact);
        const double lower = upper == bounds.begin() ? 0 : *std::prev(upper);
        const double slack = (*upper - lower) * 0.02 + 1e-9;
        const auto next = std::next(upper) == bounds.end() ? *upper : *std::next(upper);
        QVERIFY2(found >= lower - slack && found <= next, qPrintable(QStringLiteral("%1 of %2: %3").arg(q).arg(exact).arg(found)));
    }
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
