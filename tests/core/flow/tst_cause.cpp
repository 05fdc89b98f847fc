// SPDX-License-Identifier: MIT
#include "core/flow/advice.h"
#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"
#include "simulator.h"

#include <QTest>

#include <cstdio>

using namespace keelson;
using namespace keelson::simulation;
using namespace Qt::StringLiterals;
using flow::Cause;

// What is wrong, told apart over many loads, hours and shards; and what would help.

namespace {

constexpr qint64 begin = monday + 8 * day;  ///< When it goes wrong, before the hour of a case.

/// What a source that tells a value each period would have told.
flow::Evidence evidence(const Recorded &known, qint64 now, qint64 period = minute)
{
    flow::Evidence evidence;
    evidence.now = now;
    evidence.period = period;
    evidence.arrivals = known.arrivals.coarser(period);
    evidence.handed = known.handed.coarser(period);
    evidence.invocations = known.invocations.coarser(period);
    evidence.errors = known.errors.coarser(period);
    evidence.throttles = known.throttles.coarser(period);
    for (const Sample &age : known.ages) {
        const qint64 end = now - (now - age.time) / period * period;
        if (!evidence.ages.isEmpty() && evidence.ages.last().time == end)
            evidence.ages.last().value = std::max(evidence.ages.last().value, age.value);
        else
            evidence.ages.append({end, age.value});
    }
    evidence.feeds = kinds::stream;
    evidence.consumer = {{settings::batchSize, u"100"_s}, {settings::parallelisation, u"1"_s}, {settings::retries, u"-1"_s},
                         {settings::concurrency, u"4"_s}};
    evidence.upstream = {{settings::retention, u"86400"_s}, {settings::shards, u"4"_s}};
    return evidence;
}

/// A case of the cause: what happened, and minutes after its begin at which it is asked.
struct Scene
{
    Setup setup;
    qint64 asked = 0;
    std::optional<bool> enabled;
    bool rises = false;  ///< Asked once the age rises: a slow function may well keep up through the night.
    bool forgets = false;  ///< No age is told while nothing is called.
};

Scene scene(Cause cause, qint64 at, quint32 seed)
{
    Scene scene;
    scene.asked = at + (12 + qint64(seed * 37 % 120)) * minute;
    const TimeRange ever{at, at + 10 * day};
    scene.setup.shares = seed % 2 ? QList<double>{0.25, 0.25, 0.25, 0.25} : QList<double>{0.3, 0.7};
    scene.setup = scene.setup.withCapacity(420);
    scene.setup.failing = 0.01;
    switch (cause) {
    case Cause::Stalled:
        scene.setup.stalls = {ever};
        break;
    case Cause::Silent:
        scene.setup.silent = {ever};
        break;
    case Cause::Disabled:
        scene.setup.disabled = {ever};
        scene.enabled = false;
        break;
    case Cause::Poisoned:
        scene.setup.poison = at;
        break;
    case Cause::Throttled:
        scene.setup.throttles = {ever};
        scene.setup.throttledTo = 0.07 * (seed % 4);
        scene.forgets = seed % 4 == 0;
        scene.rises = true;
        break;
    case Cause::UnderCapacity:
        scene.setup.slow = {ever};
        scene.setup.slowedTo = 0.07 * (1 + seed % 3);
        scene.rises = true;
        break;
    case Cause::CatchingUp:
        scene.setup.stalls = {{at - 8 * hour, at}};
        scene.asked = at + 10 * minute;
        break;
    case Cause::FirstRead:
        scene.setup.trim = at - day;
        scene.setup.firstRead = at;
        scene.asked = at + (3 + seed % 60) * minute;
        break;
    case Cause::Fine:
    case Cause::Unknown:
        break;
    }
    return scene;
}

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

bool rises(const Recorded &all, qint64 now, qint64 over)
{
    for (qint64 time = now - over; time < now; time += minute) {
        if (all.ageAt(time) < 6 * over / 5 || all.ageAt(time + minute) < all.ageAt(time) + minute / 20)
            return false;
    }
    return true;
}

flow::Evidence evidenceOf(Cause cause, Load kind, quint32 seed, qint64 period = minute)
{
    const qint64 at = begin + qint64(seed * 5 % 24) * hour;
    Scene one = scene(cause, at, seed);
    if (period > minute && cause != Cause::FirstRead)
        one.asked += 6 * period;
    const Recorded all = run(load(kind, 10, seed), one.setup, seed);
    while (one.rises && !rises(all, one.asked, 6 * period) && one.asked < all.arrivals.to())
        one.asked += minute;
    Recorded known = all.until(one.asked);
    if (one.forgets)
        known.ages.removeIf([&](const Sample &age) { return age.time > at; });
    flow::Evidence found = evidence(known, one.asked, period);
    found.enabled = one.enabled;
    return found;
}

flow::Prospect prospectOf(const flow::Evidence &evidence)
{
    return flow::prospect(evidence, flow::forecast(evidence.arrivals, {48 * hour, 60, 3, 0}));
}

const flow::Advice *find(const flow::Prospect &prospect, flow::Advice::Kind kind)
{
    for (const flow::Advice &advice : prospect.advice) {
        if (advice.kind == kind)
            return &advice;
    }
    return nullptr;
}

} // namespace

class TestCause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsCausesApart_data();
    void tellsCausesApart();
    void firstReadsRaiseNoAlarm();
    void silenceAges();
    void knowsNothingOfNothing();
    void readsTheHistory();
    void advises_data();
    void advises();
    void predictsWhatShardsDo();
    void stretchesStreamsNotTables();
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
    const flow::Prospect nothing = prospectOf({});
    QCOMPARE(nothing.asIs.drain.outcome, flow::Drain::Outcome::Unknown);
    QCOMPARE(nothing.asIs.drain.missing, flow::Missing::Age);
    QVERIFY(nothing.advice.isEmpty());
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

void TestCause::advises_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<flow::Advice::Kind>("kind");
    using enum flow::Advice::Kind;
    QTest::newRow("disabled: switch it on") << Cause::Disabled << Enable;
    QTest::newRow("stalled: find out why") << Cause::Stalled << Resume;
    QTest::newRow("silent: find out why") << Cause::Silent << Resume;
    QTest::newRow("poisoned: set it aside") << Cause::Poisoned << SetAside;
    QTest::newRow("throttled: more concurrency") << Cause::Throttled << RaiseConcurrency;
    QTest::newRow("under capacity: more at a time") << Cause::UnderCapacity << Parallelise;
    QTest::newRow("under capacity: more shards") << Cause::UnderCapacity << AddShards;
    QTest::newRow("under capacity: larger batches") << Cause::UnderCapacity << EnlargeBatch;
}

void TestCause::advises()
{
    QFETCH(Cause, cause);
    QFETCH(flow::Advice::Kind, kind);
    flow::Evidence evidence = evidenceOf(cause, Load::Diurnal, 3);
    evidence.consumer.remove(settings::concurrency);
    // It was busy before, so that it is known what it can do.
    if (cause != Cause::UnderCapacity) {
        Scene one = scene(cause, begin + 15 * hour, 3);
        one.setup.stalls.append({begin - day, begin - day + 6 * hour});
        const Recorded known = run(load(Load::Diurnal, 10, 3), one.setup, 3).until(one.asked);
        evidence = ::evidence(known, one.asked);
        evidence.enabled = one.enabled;
        QCOMPARE(flow::diagnose(evidence).cause, cause);
    }
    const flow::Prospect prospect = prospectOf(evidence);
    const flow::Advice *advice = find(prospect, kind);
    QVERIFY(advice);
    // It is worth saying: done sooner, or done at all, or at least less of it.
    const auto likely = [](const flow::Course &course) { return course.drain.when.likely.value_or(std::numeric_limits<qint64>::max()); };
    if (cause != Cause::UnderCapacity && cause != Cause::Throttled)
        QCOMPARE(prospect.asIs.drain.outcome, flow::Drain::Outcome::Never);
    QVERIFY(likely(advice->predicted) <= likely(prospect.asIs));
    QVERIFY(advice->predicted.loss.chance <= prospect.asIs.loss.chance);
    if (kind != flow::Advice::Kind::EnlargeBatch && kind != flow::Advice::Kind::AddShards)
        QCOMPARE(advice->predicted.drain.outcome, flow::Drain::Outcome::Drained);
    if (kind == flow::Advice::Kind::SetAside)
        QCOMPARE(advice->changes, (QStringList{settings::retries, settings::bisects, settings::deadLetters}));
}

void TestCause::predictsWhatShardsDo()
{
    // New shards read only what arrives from now on: the old backlog takes as long as before.
    const flow::Queue queue{monday + day, 4 * hour, {}, {monday, minute, QList<double>(1440, 100.0)}, 0, minute};
    flow::Forecast steady{monday + day, 5 * minute, QList<double>(288, 100.0), {}, 0};
    steady.paths = {steady.median};
    const auto drained = [&](double rate, double fresh) {
        return double(*flow::course(queue, steady, flow::Service(rate, fresh, 0)).drain.when.likely - queue.now) / hour;
    };
    // 1,440,000 records wait; all at 200/s: 4 hours.
    QVERIFY(std::abs(drained(200, 200) - 4) < 0.05);
    // At 160/s 2.5 hours for the old ones, in which 900,000 come: at 320/s they take 68 minutes more.
    QVERIFY(std::abs(drained(160, 320) - (2.5 + 2.5 * 100 / 220)) < 0.05);
    QVERIFY(std::abs(drained(160, 160) - 400.0 / 60) < 0.05);
}

void TestCause::stretchesStreamsNotTables()
{
    flow::Evidence evidence = evidenceOf(Cause::Stalled, Load::Flat, 1);
    evidence.now = evidence.ages.last().time;
    QVERIFY(prospectOf(evidence).asIs.loss.outcome == flow::Loss::Outcome::Likely);
    const flow::Prospect stream = prospectOf(evidence);
    const flow::Advice *stretch = find(stream, flow::Advice::Kind::RaiseRetention);
    QVERIFY(stretch);
    QVERIFY(stretch->to > stretch->from);
    QVERIFY(stretch->predicted.loss.when.likely.value_or(std::numeric_limits<qint64>::max()) > *stream.asIs.loss.when.likely);
    QCOMPARE(stream.advice.last().kind, flow::Advice::Kind::RaiseRetention);
    evidence.feeds = kinds::dataStore;
    QVERIFY(!find(prospectOf(evidence), flow::Advice::Kind::RaiseRetention));
}

QTEST_GUILESS_MAIN(TestCause)
#include "tst_cause.moc"
