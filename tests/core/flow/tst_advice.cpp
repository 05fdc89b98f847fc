// SPDX-License-Identifier: MIT
#include "core/flow/advice.h"
#include "core/model/vocabulary.h"
#include "scenes.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace keelson;
using namespace keelson::simulation;
using namespace Qt::StringLiterals;
using flow::Cause;

// What would help, and whether what is promised of it can be.

namespace {

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

class TestAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingOfNothing();
    void advises_data();
    void advises();
    void advisesOnlyWhatHelps();
    void predictsWhatShardsDo();
    void stretchesStreamsNotTables();
};

void TestAdvice::knowsNothingOfNothing()
{
    const flow::Prospect nothing = prospectOf({});
    QCOMPARE(nothing.asIs.drain.outcome, flow::Drain::Outcome::Unknown);
    QCOMPARE(nothing.asIs.drain.missing, flow::Missing::Age);
    QVERIFY(nothing.advice.isEmpty());
}

void TestAdvice::advises_data()
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

void TestAdvice::advises()
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
        evidence = simulation::evidence(known, one.asked);
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
    // What it can do was seen before its calls were refused.
    if (cause == Cause::Throttled)
        QVERIFY(std::abs(prospect.diagnosis.capacity->rate / 420 - 1) < 0.1);
    if (kind == flow::Advice::Kind::SetAside)
        QCOMPARE(advice->changes, (QStringList{settings::retries, settings::bisects, settings::deadLetters}));
}

void TestAdvice::advisesOnlyWhatHelps()
{
    using enum flow::Advice::Kind;
    flow::Evidence slow = evidenceOf(Cause::UnderCapacity, Load::Diurnal, 3);
    // Each shard has the one call there is for it.
    QVERIFY(!find(prospectOf(slow), Parallelise));
    slow.consumer.remove(settings::concurrency);
    QVERIFY(find(prospectOf(slow), Parallelise));
    QVERIFY(find(prospectOf(slow), EnlargeBatch));
    // Batches that are not full do not get fuller.
    slow.consumer.insert(settings::batchSize, u"1000"_s);
    QVERIFY(!find(prospectOf(slow), EnlargeBatch));
    slow.feeds = kinds::dataStore;
    QVERIFY(!find(prospectOf(slow), AddShards));

    // Who catches up in time needs no advice; who takes the night does.
    QVERIFY(prospectOf(evidenceOf(Cause::CatchingUp, Load::Flat, 1)).advice.isEmpty());
    Scene late = scene(Cause::CatchingUp, begin + 12 * hour, 1);
    late.setup = late.setup.withCapacity(130);
    const flow::Evidence waiting = evidence(run(load(Load::Flat, 10, 1), late.setup, 1).until(late.asked), late.asked);
    const flow::Prospect prospect = prospectOf(waiting);
    QCOMPARE(prospect.diagnosis.cause, Cause::CatchingUp);
    QVERIFY(*prospect.asIs.drain.when.likely > waiting.now + 20 * hour);
    QVERIFY(find(prospect, AddShards));
    QVERIFY(*find(prospect, AddShards)->predicted.drain.when.likely < *prospect.asIs.drain.when.likely);

    // What is given up after an hour is not saved by keeping it for days.
    flow::Evidence hasty = evidenceOf(Cause::Stalled, Load::Flat, 1);
    QVERIFY(find(prospectOf(hasty), RaiseRetention));
    hasty.consumer.insert(settings::recordAge, u"7200"_s);
    QVERIFY(!find(prospectOf(hasty), RaiseRetention));
}

void TestAdvice::predictsWhatShardsDo()
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

void TestAdvice::stretchesStreamsNotTables()
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

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
