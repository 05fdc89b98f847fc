// SPDX-License-Identifier: MIT
#include "core/metrics/catalogue.h"
#include "core/metrics/history.h"
#include "core/metrics/statistics.h"

#include <QTest>

#include <limits>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'700'000'000'000;

Series one(const QString &metric, double value, qint64 time, const QString &name = u"f"_s, const Labels &labels = {})
{
    return {metric, {u"function"_s, name, {}}, labels, {{time, value}}};
}

Frame frame(qint64 time, const QList<Series> &series)
{
    Frame frame;
    frame.time = time;
    frame.series = series;
    return frame;
}

const SeriesKey queue{metrics::queueDepth, u"function"_s, u"f"_s, {}};

} // namespace

class TestMetricHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItWasGiven();
    void readsAgainHarmlessly();
    void forgetsWhatIsOld();
    void keepsLessTimeWhenFull();
    void refusesSeriesBeyondItsLimit();
    void countsFromZeroWhatAppeared();
    void takesNoNonsense();
    void addsUpWhatWasCountedInPeriods_data();
    void addsUpWhatWasCountedInPeriods();
    void correctsGaugesOfPeriods();
    void everyMetricOfTheCatalogueIsDescribed();
};

void TestMetricHistory::keepsWhatItWasGiven()
{
    MetricHistory history;
    QVERIFY(history.isEmpty());
    Series series = one(metrics::errors, 1, start, u"f"_s, {{u"status"_s, u"5"_s}});
    series.resource.labels = {{u"service"_s, u"s"_s}};
    history.add(frame(start, {series, one(metrics::queueDepth, 4, start)}));
    QCOMPARE(history.newest(), start);
    QCOMPARE(history.resources().size(), 1);
    QCOMPARE(history.metrics(), (QStringList{metrics::errors, metrics::queueDepth}));
    QCOMPARE(history.samples(queue), (QList<Sample>{{start, 4}}));
    QCOMPARE(history.seriesOf(metrics::errors, u"function"_s, u"f"_s).first().labels, (Labels{{u"status"_s, u"5"_s}}));
    QVERIFY(history.samples({u"nothing"_s, {}, {}, {}}).isEmpty());
}

void TestMetricHistory::readsAgainHarmlessly()
{
    MetricHistory history;
    history.add(frame(start + 1000, {one(metrics::queueDepth, 1, start + 1000)}));
    history.add(frame(start + 1000, {one(metrics::queueDepth, 1, start + 1000)}));
    history.add(frame(start + 1500, {one(metrics::queueDepth, 9, start)}));  // Out of order.
    QCOMPARE(history.samples(queue).size(), 1);
}

void TestMetricHistory::forgetsWhatIsOld()
{
    MetricHistory history({.span = 60'000, .series = 10, .samples = 1000});
    for (int i = 0; i < 200; ++i)
        history.add(frame(start + i * 1000, {one(metrics::queueDepth, i, start + i * 1000)}));
    QCOMPARE(history.samples(queue).size(), 61);
    QCOMPARE(history.sampleCount(), 61);
    QCOMPARE(history.samples(queue).last().value, 199.0);
    // A thing that is gone is still known, by its last value.
    history.add(frame(start + 10'000'000, {}));
    QCOMPARE(history.samples(queue).size(), 1);
}

void TestMetricHistory::keepsLessTimeWhenFull()
{
    MetricHistory history({.span = 3'600'000, .series = 1000, .samples = 5000});
    for (int i = 0; i < 1000; ++i) {
        QList<Series> series;
        for (int j = 0; j < 50; ++j)
            series.append(one(metrics::queueDepth, i, start + i * 1000, QString::number(j)));
        history.add(frame(start + i * 1000, series));
        QVERIFY(history.sampleCount() <= 5000);
    }
    QCOMPARE(history.resources().size(), 50);
    QVERIFY(history.span() < 3'600'000);
    QVERIFY(history.span() >= 50'000);
}

void TestMetricHistory::refusesSeriesBeyondItsLimit()
{
    MetricHistory history({.span = 60'000, .series = 3, .samples = 1000});
    QList<Series> series;
    for (int j = 0; j < 5; ++j)
        series.append(one(metrics::queueDepth, 1, start, QString::number(j)));
    QVERIFY(!history.add(frame(start, series)));
    QCOMPARE(history.resources().size(), 3);
}

void TestMetricHistory::countsFromZeroWhatAppeared()
{
    const SeriesKey key{metrics::errors, u"function"_s, u"f"_s, {}};
    MetricHistory history;
    history.add(frame(start, {one(metrics::queueDepth, 0, start)}));
    history.add(frame(start + 1000, {one(metrics::errors, 3, start + 1000), one(metrics::queueDepth, 0, start + 1000)}));
    QCOMPARE(statistics::rate(history.samples(key), start - 1, start + 1000), 3.0);

    // At the very first reading, or after one that was partial, its beginning is not known.
    MetricHistory fresh;
    fresh.add(frame(start, {one(metrics::errors, 3, start)}));
    QVERIFY(!statistics::rate(fresh.samples(key), start - 1, start));
    MetricHistory partial;
    Frame part = frame(start, {});
    part.partial = true;
    partial.add(part);
    partial.add(frame(start + 1000, {one(metrics::errors, 3, start + 1000)}));
    QVERIFY(!statistics::rate(partial.samples(key), start - 1, start + 1000));
    // A gauge has no such beginning.
    MetricHistory gauge;
    gauge.add(frame(start, {}));
    gauge.add(frame(start + 1000, {one(metrics::queueDepth, 3, start + 1000)}));
    QCOMPARE(gauge.samples(queue).size(), 1);
}

void TestMetricHistory::takesNoNonsense()
{
    MetricHistory history;
    history.add(frame(start, {one(metrics::queueDepth, qQNaN(), start), one(metrics::queueDepth, qInf(), start)}));
    history.add(frame(start, {one(metrics::queueDepth, 1, start + 100'000'000'000)}));
    QVERIFY(history.samples(queue).isEmpty());
    history.add(frame(start, {one(metrics::queueDepth, 1, start)}));
    QCOMPARE(history.samples(queue).size(), 1);
}

void TestMetricHistory::addsUpWhatWasCountedInPeriods_data()
{
    QTest::addColumn<QList<QList<Sample>>>("reads");
    QTest::addColumn<QList<Sample>>("totals");
    const QList<Sample> first{{60'000, 4}, {120'000, 0}, {180'000, 6}};
    const QList<Sample> added{{0, 0}, {60'000, 4}, {120'000, 4}, {180'000, 10}};
    QTest::newRow("one read") << QList<QList<Sample>>{first} << added;
    QTest::newRow("the same again") << QList<QList<Sample>>{first, first} << added;
    QTest::newRow("the last period was not over yet") << QList<QList<Sample>>{{{60'000, 4}, {120'000, 0}, {180'000, 2}}, {{180'000, 6}}} << added;
    QTest::newRow("one came late") << QList<QList<Sample>>{{{60'000, 4}, {180'000, 6}}, {{120'000, 0}}} << added;
    QTest::newRow("what was before came last") << QList<QList<Sample>>{{{120'000, 0}, {180'000, 6}}, {{60'000, 4}}} << added;
    QTest::newRow("out of order") << QList<QList<Sample>>{{{180'000, 6}, {60'000, 4}, {120'000, 0}}} << added;
    QTest::newRow("the same time twice") << QList<QList<Sample>>{{{60'000, 9}, {60'000, 4}, {120'000, 0}, {180'000, 6}}} << added;
    QTest::newRow("no number") << QList<QList<Sample>>{{{60'000, 4}, {120'000, qQNaN()}, {180'000, 6}}} << QList<Sample>{{0, 0}, {60'000, 4}, {180'000, 10}};
}

void TestMetricHistory::addsUpWhatWasCountedInPeriods()
{
    QFETCH(QList<QList<Sample>>, reads);
    QFETCH(QList<Sample>, totals);
    MetricHistory history;
    const Resource function{u"function"_s, u"f"_s, {}};
    for (const QList<Sample> &samples : reads) {
        Frame frame;
        frame.time = 200'000;
        frame.series = {{metrics::invocations, function, {}, samples, 60'000}};
        QVERIFY(history.add(frame));
    }
    QCOMPARE(history.samples({metrics::invocations, u"function"_s, u"f"_s, {}}), totals);
    QCOMPARE(history.sampleCount(), totals.size());
}

void TestMetricHistory::correctsGaugesOfPeriods()
{
    MetricHistory history;
    Frame frame;
    frame.time = 200'000;
    frame.series = {{metrics::iteratorAgeCurrent, {u"function"_s, u"f"_s, {}}, {}, {{60'000, 5}, {120'000, 7}}, 60'000}};
    history.add(frame);
    frame.series.first().samples = {{120'000, 9}, {180'000, 1}};
    history.add(frame);
    const QList<Sample> expected{{60'000, 5}, {120'000, 9}, {180'000, 1}};
    QCOMPARE(history.samples({metrics::iteratorAgeCurrent, u"function"_s, u"f"_s, {}}), expected);
}

void TestMetricHistory::everyMetricOfTheCatalogueIsDescribed()
{
    QSet<QString> ids;
    for (const Metric &metric : catalogue::metrics()) {
        QVERIFY(!catalogue::label(metric).isEmpty());
        QVERIFY(!catalogue::help(metric).isEmpty());
        QCOMPARE(catalogue::metric(QString(metric.id)), &metric);
        ids.insert(metric.id);
    }
    QCOMPARE(ids.size(), qsizetype(catalogue::metrics().size()));
    QVERIFY(!catalogue::metric(u"nothing"_s));
    QCOMPARE(catalogue::shape(u"http_requests_total"_s), MetricShape::Counter);
    QCOMPARE(catalogue::shape(u"memory_bytes"_s), MetricShape::Gauge);
}

QTEST_GUILESS_MAIN(TestMetricHistory)
#include "tst_metrichistory.moc"
