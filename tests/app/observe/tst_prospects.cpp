// SPDX-License-Identifier: MIT
#include "app/gui/observe/prospects.h"
#include "core/flow/words.h"
#include "core/metrics/catalogue.h"

#include <QTest>

#include <functional>

using namespace keelson;
using namespace Qt::StringLiterals;

// From what was read to what is said of a consumer. What is said rightly, tests/core/flow shows.

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 now = 1'700'000'040'000;
constexpr int minutes = 26 * 60;
const Resource stream{u"stream"_s, u"ordering-hub-s1"_s, {}, {{u"retention"_s, u"86400"_s}, {u"shards"_s, u"1"_s}}};
const Resource listener{u"function"_s, u"ordering-order-bff-prod-listener"_s, {}, {{u"consumes"_s, u"ordering-hub-s1"_s}, {u"batch-size"_s, u"100"_s}}};
const Resource rest{u"function"_s, u"ordering-order-bff-prod-rest"_s, {}};

/// A value a minute; none where it is nothing.
Series series(QLatin1StringView metric, const Resource &resource, const std::function<std::optional<double>(int minutesAgo)> &value, const Labels &labels = {})
{
    Series series{metric, resource, labels, {}, minute};
    for (int ago = minutes; ago >= 0; --ago) {
        if (const auto one = value(ago))
            series.samples.append({now - ago * minute, *one});
    }
    return series;
}

MetricHistory historyOf(const QList<Series> &all)
{
    HistoryLimits limits;
    limits.span = 30 * 60 * minute;
    MetricHistory history(limits);
    Frame frame;
    frame.time = now;
    frame.series = all;
    history.add(frame);
    return history;
}

/// Whose listener stopped so many minutes ago; 0 = it works.
MetricHistory stoppedFor(int stopped)
{
    const auto worked = [stopped](double value) { return [=](int ago) { return ago >= stopped ? std::optional(value) : std::optional(0.0); }; };
    return historyOf({series(metrics::incomingRecords, stream, [](int) { return 600.0; }),
                      series(metrics::invocations, listener, worked(60)), series(metrics::records, listener, worked(600)),
                      series(metrics::errors, listener, [](int) { return 0.0; }), series(metrics::throttles, listener, [](int) { return 0.0; }),
                      series(metrics::iteratorAge, listener, [stopped](int ago) { return ago >= stopped ? std::optional(300.0) : std::nullopt; }, {{u"quantile"_s, u"1"_s}}),
                      series(metrics::invocations, rest, [](int) { return 5.0; })});
}

QList<ConsumerProspect> prospectsOf(const MetricHistory &history)
{
    const Model model;
    Moment moment;
    moment.now = now;
    moment.period = minute;
    return prospects(model, bind(model, {}, {stream, listener, rest}), history, moment, {});
}

} // namespace

class TestProspects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatConsumesNothing();
    void tellsWhoStoppedFromWhoWorks();
    void givesUpWhenTold();
};

void TestProspects::leavesOutWhatConsumesNothing()
{
    const QList<ConsumerProspect> all = prospectsOf(stoppedFor(0));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].consumer.name, listener.name);
    QCOMPARE(all[0].name, listener.name);
    QVERIFY(prospectsOf(historyOf({})).size() <= 1); // Known by its settings alone.
}

void TestProspects::tellsWhoStoppedFromWhoWorks()
{
    const flow::Prospect works = prospectsOf(stoppedFor(0)).first().prospect;
    QCOMPARE(int(works.diagnosis.cause), int(flow::Cause::Fine));
    QCOMPARE(int(works.asIs.drain.outcome), int(flow::Drain::Outcome::CaughtUp));
    const flow::Prospect stopped = prospectsOf(stoppedFor(90)).first().prospect;
    QVERIFY2(stopped.diagnosis.isAlarm(), qPrintable(flow::words(stopped.diagnosis)));
    QVERIFY2(stopped.diagnosis.cause == flow::Cause::Stalled || stopped.diagnosis.cause == flow::Cause::Silent,
             qPrintable(QString::number(int(stopped.diagnosis.cause))));
    QVERIFY(stopped.diagnosis.age.value_or(0) > 80 * minute);
    QVERIFY(!stopped.advice.isEmpty());
}

void TestProspects::givesUpWhenTold()
{
    std::stop_source stop;
    stop.request_stop();
    const Model model;
    Moment moment;
    moment.now = now;
    moment.period = minute;
    QVERIFY(prospects(model, bind(model, {}, {stream, listener}), stoppedFor(0), moment, Stop{.token = stop.get_token()}).isEmpty());
}

QTEST_GUILESS_MAIN(TestProspects)
#include "tst_prospects.moc"
