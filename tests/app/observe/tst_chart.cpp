// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/reduce.h"
#include "app/gui/observe/chart/scale.h"
#include "app/gui/observe/chart/timechart.h"

#include <QAbstractButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reductionLosesNoPeak();
    void reductionBreaksAtGaps();
    void reductionOfLittleIsExact();
    void scales_data();
    void scales();
    void writesValues_data();
    void writesValues();
    void drawsFewPoints();
    void legendHidesAndShows();
    void tellsTheMomentUnderTheMouse();
};

void TestChart::reductionLosesNoPeak()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 100; ++round) {
        QList<Sample> samples;
        const int count = 10 + random.bounded(20'000);
        for (int i = 0; i < count; ++i)
            samples.append({i * 100, random.generateDouble()});
        const int peak = random.bounded(count);
        samples[peak].value = 1000;
        const int dip = (peak + 1 + random.bounded(count - 1)) % count;
        samples[dip].value = -1000;
        const int columns = 50 + random.bounded(500);
        const QList<Stretch> stretches = reduced(samples, {0, count * 100}, columns, 1000);
        QCOMPARE(stretches.size(), 1);
        const Stretch &line = stretches.first();
        QVERIFY(line.size() <= 2 * columns + 4);
        QVERIFY(std::is_sorted(line.begin(), line.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); }));
        QVERIFY(line.contains(QPointF(double(peak) * 100 - count * 100.0, 1000)));
        QVERIFY(line.contains(QPointF(double(dip) * 100 - count * 100.0, -1000)));
    }
}

void TestChart::reductionBreaksAtGaps()
{
    QList<Sample> samples;
    for (int i = 0; i < 100; ++i) {
        if (i < 40 || i >= 60)
            samples.append({i * 1000, 1});
    }
    const QList<Stretch> stretches = reduced(samples, {0, 100'000}, 200, usualGap(samples));
    QCOMPARE(stretches.size(), 2);
    QCOMPARE(stretches[0].last().x(), 39'000.0 - 100'000);
    QCOMPARE(stretches[1].first().x(), 60'000.0 - 100'000);
}

void TestChart::reductionOfLittleIsExact()
{
    QVERIFY(reduced({}, {0, 1000}, 100, 1000).isEmpty());
    QVERIFY(reduced({{500, 1}}, {0, 1000}, 0, 1000).isEmpty());
    QVERIFY(reduced({{500, 1}}, {1000, 1000}, 100, 1000).isEmpty());
    QCOMPARE(reduced({{500, 1}}, {0, 1000}, 100, 1000), (QList<Stretch>{{{-500, 1}}}));
    // One sample from before, so that the line does not begin in the middle of nowhere; none from after.
    QCOMPARE(reduced({{-100, 7}, {500, 1}, {1000, 9}}, {0, 1000}, 100, 1000), (QList<Stretch>{{{-1100, 7}, {-500, 1}}}));
    QCOMPARE(reduced({{-9000, 7}, {500, 1}}, {0, 1000}, 100, 1000), (QList<Stretch>{{{-500, 1}}}));
}

void TestChart::scales_data()
{
    QTest::addColumn<ValueUnit>("unit");
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("top");  // In the scale's own unit.
    QTest::addColumn<QString>("suffix");
    QTest::newRow("nothing happens") << ValueUnit::PerSecond << 0.0 << 1.0 << u"/s"_s;
    QTest::newRow("a little noise stays little") << ValueUnit::Milliseconds << 0.3 << 10.0 << u"ms"_s;
    QTest::newRow("seconds") << ValueUnit::Milliseconds << 4200.0 << 6.0 << u"s"_s;
    QTest::newRow("minutes") << ValueUnit::Milliseconds << 180'000.0 << 3.0 << u"min"_s;
    QTest::newRow("hours") << ValueUnit::Milliseconds << 7'200'000.0 << 2.0 << u"h"_s;
    QTest::newRow("thousands") << ValueUnit::Count << 45'000.0 << 60.0 << u"k"_s;
    QTest::newRow("not a number") << ValueUnit::Count << qQNaN() << 1.0 << QString();
}

void TestChart::scales()
{
    QFETCH(ValueUnit, unit);
    QFETCH(double, highest);
    QFETCH(double, top);
    QFETCH(QString, suffix);
    const Scale scale = scaleFor(unit, highest);
    QCOMPARE(scale.unit, suffix);
    QVERIFY2(std::abs(scale.top - top) < 1e-9, qPrintable(QString::number(scale.top)));
    QVERIFY(scale.ticks >= 2 && scale.ticks <= 7);
    QVERIFY(!(highest / scale.divisor > scale.top));
}

void TestChart::writesValues_data()
{
    QTest::addColumn<ValueUnit>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero age") << ValueUnit::Milliseconds << 0.0 << u"0\u202fms"_s;
    QTest::newRow("ms") << ValueUnit::Milliseconds << 47.6 << u"48\u202fms"_s;
    QTest::newRow("s") << ValueUnit::Milliseconds << 1234.0 << u"1.2\u202fs"_s;
    QTest::newRow("h") << ValueUnit::Milliseconds << 5'400'000.0 << u"1.5\u202fh"_s;
    QTest::newRow("zero rate") << ValueUnit::PerSecond << 0.0 << u"0\u202f/s"_s;
    QTest::newRow("small rate") << ValueUnit::PerSecond << 0.05 << u"0.05\u202f/s"_s;
    QTest::newRow("count") << ValueUnit::Count << 12.0 << u"12"_s;
    QTest::newRow("nothing") << ValueUnit::Count << qQNaN() << u"\u2013"_s;
}

void TestChart::writesValues()
{
    QFETCH(ValueUnit, unit);
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(written(unit, value), text);
}

namespace {

ChartTrace trace(const QString &id, int count)
{
    ChartTrace trace{id, id, Qt::blue, Qt::SolidLine, {}};
    for (int i = 0; i < count; ++i)
        trace.samples.append({i * 10, double(i % 97)});
    return trace;
}

} // namespace

void TestChart::drawsFewPoints()
{
    TimeChart chart(u"Test"_s, ValueUnit::Count);
    chart.resize(500, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.plot({trace(u"a"_s, 100'000)}, 1'000'000, 1'000'000);
    QVERIFY(chart.drawnPoints(u"a"_s) > 100);
    QVERIFY(chart.drawnPoints(u"a"_s) <= 500);
    chart.plot({}, 1'000'000, 1'000'000);
    QCOMPARE(chart.drawnPoints(u"a"_s), 0);
}

void TestChart::legendHidesAndShows()
{
    TimeChart chart(u"Test"_s, ValueUnit::Count);
    chart.resize(500, 250);
    chart.show();
    chart.plot({trace(u"a"_s, 100), trace(u"b"_s, 100)}, 1000, 1000);
    const auto button = [&](const QString &name) {
        const auto all = chart.findChildren<QAbstractButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [&](QAbstractButton *b) { return b->text() == name; });
        return found == all.end() ? nullptr : *found;
    };
    QVERIFY(button(u"a"_s));
    QTest::mouseClick(button(u"a"_s), Qt::LeftButton);
    QTRY_VERIFY(!chart.isTraceVisible(u"a"_s));
    QCOMPARE(chart.drawnPoints(u"a"_s), 0);
    QVERIFY(chart.drawnPoints(u"b"_s) > 0);
    chart.plot({trace(u"a"_s, 100), trace(u"b"_s, 100)}, 1000, 1000);  // New values do not bring it back.
    QVERIFY(!chart.isTraceVisible(u"a"_s));
    QTest::keyClick(button(u"a"_s), Qt::Key_Space);
    QTRY_VERIFY(chart.isTraceVisible(u"a"_s));
    QVERIFY(chart.drawnPoints(u"a"_s) > 0);
}

void TestChart::tellsTheMomentUnderTheMouse()
{
    TimeChart chart(u"Test"_s, ValueUnit::Count);
    chart.resize(500, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.plot({trace(u"a"_s, 100)}, 1000, 1000);
    QSignalSpy hovered(&chart, &TimeChart::momentHovered);
    QWidget *inside = chart.childAt(chart.rect().center());
    QVERIFY(inside);
    QTest::mouseMove(inside, inside->rect().center());
    QTRY_VERIFY(!hovered.isEmpty());
    const auto moment = hovered.last().at(0).value<std::optional<qint64>>();
    QVERIFY(moment);
    QVERIFY2(*moment > 250 && *moment < 750, qPrintable(QString::number(*moment)));
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
