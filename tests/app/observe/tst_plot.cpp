// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/plot.h"
#include "app/gui/observe/chart/reduce.h"
#include "app/gui/observe/chart/times.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;

/// One value a second from 0 on, within 0 and 100.
QList<Sample> walk(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Sample> samples;
    double value = 50;
    for (int i = 0; i < count; ++i) {
        value = std::clamp(value + random.generateDouble() * 8 - 4, 0.0, 90.0);
        samples.append({i * second, value});
    }
    return samples;
}

ChartTrace trace(const QList<Sample> &samples, const QString &id = u"a"_s)
{
    return {id, id, Qt::blue, Qt::SolidLine, samples};
}

/// Shown: one that is hidden is laid out anew for each picture.
class ShownPlot : public Plot
{
public:
    ShownPlot()
    {
        resize(420, 200);
        setFocusPolicy(Qt::NoFocus);  // Its frame would tell pictures apart.
        show();
    }

    bool isReady() { return QTest::qWaitForWindowExposed(this); }
};

QImage picture(Plot &plot)
{
    return plot.grab().toImage();
}

} // namespace

class TestPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripsLoseNoPeak();
    void stripsBreakAtGaps();
    void stripsAreFixedInTime();
    void aMovedPictureIsTheSame_data();
    void aMovedPictureIsTheSame();
    void paintsOnlyWhatChanged();
    void aLateValueIsPaintedAgain();
    void takesWhatWasPrepared();
    void marksRoundTimes_data();
    void marksRoundTimes();
};

void TestPlot::stripsLoseNoPeak()
{
    QList<Sample> samples = walk(20'000, 3);
    samples[7'777].value = 1000;
    samples[7'778].value = -1000;
    const TimeRange range{0, 20'000 * second};
    const Strip strip = stripOf(samples, range, perColumn(range, 300), usualGap(samples));
    QVERIFY(strip.cells.size() <= 301);
    QVERIFY(std::any_of(strip.cells.begin(), strip.cells.end(), [](const StripCell &cell) { return cell.high == 1000; }));
    const auto low = std::find_if(strip.cells.begin(), strip.cells.end(), [](const StripCell &cell) { return cell.low == -1000; });
    QVERIFY(low != strip.cells.end() && !low->lowFirst);
}

void TestPlot::stripsBreakAtGaps()
{
    QList<Sample> samples = walk(1000, 3);
    samples.removeIf([](const Sample &sample) { return sample.time >= 400 * second && sample.time < 600 * second; });
    const Strip strip = stripOf(samples, {0, 1000 * second}, 10 * second, 3 * second);
    for (qsizetype i = 0; i < strip.cells.size(); ++i) {
        QCOMPARE(strip.cells[i].known, i < 40 || i >= 60);
        QCOMPARE(strip.cells[i].joins, strip.cells[i].known && i != 0 && i != 60);
    }
}

void TestPlot::stripsAreFixedInTime()
{
    const QList<Sample> samples = walk(5000, 4);
    const Strip early = stripOf(samples, {100 * second, 2100 * second}, 7 * second, 3 * second);
    const Strip late = stripOf(samples, {131 * second, 2131 * second}, 7 * second, 3 * second);
    const qint64 shift = late.first - early.first;
    QVERIFY(shift > 0);
    // The last one of the earlier range was not full yet.
    for (qint64 i = shift; i + 1 < early.cells.size(); ++i)
        QCOMPARE(late.cells[i - shift], early.cells[i]);
}

void TestPlot::aMovedPictureIsTheSame_data()
{
    QTest::addColumn<qint64>("step");
    QTest::newRow("a column") << 10 * second;
    QTest::newRow("less than a column") << 3 * second;
    QTest::newRow("many columns") << 170 * second;
}

void TestPlot::aMovedPictureIsTheSame()
{
    QFETCH(qint64, step);
    ShownPlot moved;
    QVERIFY(moved.isReady());
    const qint64 span = 3000 * second;
    const QList<Sample> all = walk(8000, 5);
    for (int frame = 0; frame < 12; ++frame) {
        const TimeRange range{frame * step, frame * step + span};
        QList<Sample> known = all;
        known.removeIf([&](const Sample &sample) { return sample.time >= range.to; });
        moved.present({trace(known)}, range);
        const QImage shown = picture(moved);
        ShownPlot fresh;
        QVERIFY(fresh.isReady());
        fresh.present({trace(known)}, range);
        // At the very left one still shows where the line came from.
        const QRect inside = shown.rect().adjusted(100, 0, 0, 0);
        QCOMPARE(shown.copy(inside), picture(fresh).copy(inside));
    }
    QVERIFY(moved.paintedColumns() < 60);
}

void TestPlot::paintsOnlyWhatChanged()
{
    ShownPlot plot;
    QVERIFY(plot.isReady());
    const TimeRange range{0, 3000 * second};
    plot.present({trace(walk(2990, 6))}, range);
    picture(plot);
    QVERIFY(plot.paintedColumns() > 300);
    plot.present({trace(walk(2990, 6))}, range);
    picture(plot);
    QCOMPARE(plot.paintedColumns(), 0);
    plot.present({trace(walk(3000, 6))}, range);
    picture(plot);
    QVERIFY2(plot.paintedColumns() > 0 && plot.paintedColumns() < 5, qPrintable(QString::number(plot.paintedColumns())));
}

/// What is read again may have changed since.
void TestPlot::aLateValueIsPaintedAgain()
{
    const TimeRange range{0, 3000 * second};
    QList<Sample> samples = walk(3000, 7);
    ShownPlot plot;
    QVERIFY(plot.isReady());
    plot.present({trace(samples)}, range);
    picture(plot);
    samples[1500].value = 0;
    samples[1501].value = 90;
    plot.present({trace(samples)}, range);
    const QImage shown = picture(plot);
    ShownPlot fresh;
    QVERIFY(fresh.isReady());
    fresh.present({trace(samples)}, range);
    QCOMPARE(shown, picture(fresh));
    QVERIFY(plot.paintedColumns() > 100 && plot.paintedColumns() < 300);
}

void TestPlot::takesWhatWasPrepared()
{
    ShownPlot plot;
    QVERIFY(plot.isReady());
    const TimeRange range{0, 3000 * second};
    const QList<Sample> samples = walk(3000, 8);
    const Strip ready = stripOf(samples, range, plot.stripWidth(range), usualGap(samples));
    plot.present({trace(samples)}, range, {ready});
    const QImage prepared = picture(plot);
    ShownPlot other;
    QVERIFY(other.isReady());
    other.present({trace(samples)}, range);
    QCOMPARE(prepared, picture(other));
    // Of another width it is of no use.
    other.present({trace(samples)}, range, {stripOf(samples, range, 1 + plot.stripWidth(range), usualGap(samples))});
    QCOMPARE(prepared, picture(other));
}

void TestPlot::marksRoundTimes_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("span");
    QTest::addColumn<QString>("names");
    constexpr qint64 noon = 1'700'049'600'000;  // 2023-11-15 12:00 UTC.
    QTest::newRow("a minute") << noon << 60 * second << u"12:00:00 12:00:15 12:00:30 12:00:45"_s;
    QTest::newRow("an hour") << noon + 60 * second << 3600 * second << u"12:15 12:30 12:45 13:00"_s;
    QTest::newRow("over midnight") << noon + 9 * 3600 * second << 6 * 3600 * second << u"22:00 16 Nov 02:00"_s;
    QTest::newRow("days") << noon << 3 * 86'400 * second << u"16 Nov 17 Nov 18 Nov"_s;
}

void TestPlot::marksRoundTimes()
{
    QFETCH(qint64, from);
    QFETCH(qint64, span);
    QFETCH(QString, names);
    QStringList told;
    for (const TimeMark &mark : timeMarks({from, from + span}, 4))
        told.append(mark.name);
    QCOMPARE(told.join(u' '), names);
}

QTEST_MAIN(TestPlot)
#include "tst_plot.moc"
