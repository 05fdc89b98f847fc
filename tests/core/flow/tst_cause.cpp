// SPDX-License-Identifier: MIT
#include "core/flow/cause.h"
#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"
#include "scenes.h"

#include <QTest>

#include <cstdio>

using namespace keelson;
using namespace keelson::simulation;
using namespace Qt::StringLiterals;
using flow::Cause;

// What is wrong, told apart over many loads, hours and shards.

namespace {

const QList<std::pair<Cause, const char *>> labelled{
    {Cause::Fine, "fine"},           {Cause::CatchingUp, "catching up"}, {Cause::UnderCapacity, "under capacity"},
    {Cause::Throttled, "throttled"}, {Cause::Poisoned, "poisoned"},      {Cause::Stalled, "stalled"},
    {Cause::Silent, "silent"},       {Cause::Disabled, "disabled"},      {Cause::FirstRead, "first read"}};

const char *nameOf(Cause cause)
{
    for (const auto &[known, name] : labelled) {
        if (known == cause)
            return name;
    }
    return "unknown";
}

} // namespace

class TestCause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsCausesApart_data();
    void tellsCausesApart();
    void firstReadsRaiseNoAlarm();
    void oneFailureIsNoPoison();
    void silenceAges();
    void knowsNothingOfNothing();
    void readsTheHistory();
};

void TestCause::tellsCausesApart_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<qint64>("period");
    for (const qint64 period : {minute, 5 * minute}) {
        for (const auto &[cause, name] : labelled)
            QTest::addRow("%s, told every %lld min", name, static_cast<long long>(period / minute)) << cause << period;
    }
}

void TestCause::tellsCausesApart()
{
    QFETCH(Cause, cause);
    QFETCH(qint64, period);
    int cases = 0;
    int right = 0;
    for (const Load kind : {Load::Flat, Load::Diurnal, Load::Drifting, Load::Bursts}) {
        for (quint32 seed = 1; seed <= 16; ++seed) {
            const flow::Diagnosis found = flow::diagnose(evidenceOf(cause, kind, seed, period));
            ++cases;
            right += found.cause == cause;
            if (found.cause != cause)
                std::printf("  load %d seed %u: %s  age %.1f min  slope %.2f  arrivals %.1f handed %.1f calls %.2f errors %.2f throttles %.2f\n", int(kind), seed,
                            nameOf(found.cause), double(found.age.value_or(-1)) / 60'000, found.slope.value_or(-9),
                            found.arrivals.value_or(-1), found.handed.value_or(-1), found.invocations.value_or(-1),
                            found.errors.value_or(-1), found.throttles.value_or(-1));
        }
    }
    std::printf("%-16s %3d of %3d told\n", nameOf(cause), right, cases);
    QCOMPARE(right, cases);
}

void TestCause::firstReadsRaiseNoAlarm()
{
    int alarms = 0;
    for (const Load kind : {Load::Flat, Load::Diurnal, Load::Drifting}) {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const qint64 at = begin + qint64(seed * 5 % 24) * hour;
            const Scene one = scene(Cause::FirstRead, at, seed);
            const Recorded all = run(load(kind, 10, seed), one.setup, seed);
            for (qint64 now = at + minute; now < at + 8 * hour; now += 11 * minute)
                alarms += flow::diagnose(evidence(all.until(now), now)).isAlarm();
        }
    }
    QCOMPARE(alarms, 0);
}

void TestCause::oneFailureIsNoPoison()
{
    flow::Evidence evidence = evidenceOf(Cause::Poisoned, Load::Flat, 1);
    QCOMPARE(flow::diagnose(evidence).cause, Cause::Poisoned);
    for (qsizetype i = evidence.errors.values.size() - 4; i < evidence.errors.values.size(); ++i)
        evidence.errors.values[i] = 0;
    QVERIFY(flow::diagnose(evidence).cause != Cause::Poisoned);
}

void TestCause::silenceAges()
{
    flow::Evidence silent = evidenceOf(Cause::Silent, Load::Flat, 1);
    const qint64 quiet = silent.now - silent.ages.last().time;
    QVERIFY(std::abs(*flow::ageOf(silent) - quiet) <= minute);
    silent.ages.last().value = double(hour);
    QCOMPARE(*flow::ageOf(silent), hour + quiet);
    // Nothing to do is no silence.
    for (double &rate : silent.arrivals.values)
        rate = 0;
    QVERIFY(flow::diagnose(silent).cause != Cause::Silent);
}

void TestCause::knowsNothingOfNothing()
{
    QCOMPARE(flow::diagnose({}).cause, Cause::Unknown);
    // What was never measured is not silent.
    flow::Evidence unmeasured = evidenceOf(Cause::Fine, Load::Flat, 1);
    unmeasured.handed = unmeasured.invocations = unmeasured.errors = unmeasured.throttles = {};
    unmeasured.ages.clear();
    QCOMPARE(flow::diagnose(unmeasured).cause, Cause::Unknown);
}

void TestCause::readsTheHistory()
{
    // The same evidence through what a source tells of periods, and back.
    const flow::Evidence direct = evidenceOf(Cause::Poisoned, Load::Diurnal, 3);
    const Resource consumer{u"function"_s, u"listener"_s, {}, direct.consumer};
    const Resource stream{kinds::stream, u"bus-s1"_s, {}, direct.upstream};
    const auto amounts = [](const QString &metric, const Resource &resource, const flow::Rates &rates) {
        Series series{metric, resource, {}, {}, rates.period};
        for (qsizetype i = 0; i < rates.values.size(); ++i)
            series.samples.append({rates.from + (i + 1) * rates.period, rates.values[i] * double(rates.period) / 1000});
        return series;
    };
    MetricHistory history({15 * day});
    Frame frame;
    frame.time = direct.now;
    frame.series = {amounts(metrics::records, stream, direct.arrivals), amounts(metrics::records, consumer, direct.handed),
                              amounts(metrics::invocations, consumer, direct.invocations), amounts(metrics::errors, consumer, direct.errors),
                              amounts(u"throttles"_s, consumer, direct.throttles),
                              {metrics::iteratorAge, consumer, {{u"quantile"_s, u"1"_s}}, direct.ages, minute}};
    history.add(frame);
    const flow::Evidence read = flow::evidenceOf(consumer, {stream}, history, direct.now, minute);
    QCOMPARE(read.arrivals.from, direct.arrivals.from);
    QCOMPARE(read.arrivals.values.size(), direct.arrivals.values.size());
    QCOMPARE(read.ages, direct.ages);
    QCOMPARE(read.retention(), day);
    Resource impatient = consumer;
    impatient.settings.insert(settings::recordAge, u"3600"_s);
    impatient.settings.insert(settings::state, u"Disabled"_s);
    const flow::Evidence off = flow::evidenceOf(impatient, {stream}, history, direct.now, minute);
    QCOMPARE(off.retention(), hour);
    QCOMPARE(flow::diagnose(off).cause, Cause::Disabled);
    QCOMPARE(read.feeds, QString(kinds::stream));
    // A stream that told nothing for half an hour had as much to tell as it told after it; a consumer was silent.
    Frame later;
    later.time = direct.now + 31 * minute;
    later.series = {{metrics::records, stream, {}, {{later.time, 3100}}, minute}, {metrics::records, consumer, {}, {{later.time, 3100}}, minute}};
    MetricHistory longer = history;
    longer.add(later);
    const flow::Evidence sparse = flow::evidenceOf(consumer, {stream}, longer, later.time, minute);
    QVERIFY(std::abs(*sparse.arrivals.mean({direct.now, later.time}) - 100.0 / 60) < 1e-6);
    QVERIFY(!sparse.handed.mean({direct.now, later.time - minute}));
    const flow::Diagnosis a = flow::diagnose(read);
    const flow::Diagnosis b = flow::diagnose(direct);
    QCOMPARE(a.cause, Cause::Poisoned);
    QVERIFY(std::abs(*a.errors - *b.errors) < 1e-6 && std::abs(*a.arrivals - *b.arrivals) < 1e-6);
    QVERIFY(std::abs(a.capacity->rate / b.capacity->rate - 1) < 1e-6);
}

QTEST_GUILESS_MAIN(TestCause)
#include "tst_cause.moc"
