// SPDX-License-Identifier: MIT
#include "core/flow/drain.h"
#include "simulator.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace keelson;
using namespace keelson::simulation;

// The forecast against what came: a function stands still for 45 minutes, at any time of the day, after two weeks of
// being watched; ten minutes after it goes on, it is told when it will have caught up.

namespace {

constexpr qint64 horizon = 48 * hour;
constexpr qint64 idleAge = 2 * minute;

double quantile(QList<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[qsizetype(q * double(values.size() - 1) + 0.5)];
}

double mean(const QList<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.isEmpty() ? 0 : sum / double(values.size());
}

/// Winkler's score of a band meant to hold four of five: its width, and ten times what lies outside. Less is better.
double score(double from, double to, double truth)
{
    return to - from + 10 * std::max({0.0, from - truth, truth - to});
}

struct Tally
{
    int cases = 0;
    int never = 0;          ///< Said of what did drain.
    QList<double> errors;   ///< Shares of the true time to drain.
    QList<double> covered;
    QList<double> widths;
    QList<double> scores;
    QList<double> naive;

    void operator+=(const Tally &other)
    {
        cases += other.cases;
        never += other.never;
        errors += other.errors;
        covered += other.covered;
        widths += other.widths;
        scores += other.scores;
        naive += other.naive;
    }
    double scoreRatio() const { return mean(naive) > 0 ? mean(scores) / mean(naive) : 0; }
    double neverShare() const { return cases > 0 ? double(never) / cases : 0; }
    void print(const char *what) const
    {
        std::printf("%-28s %4d cases  error median %5.1f %%  p90 %5.1f %%  never %4.1f %%  covers %5.1f %%  width %5.1f %%  score/naive %.2f\n",
                    what, cases, 100 * quantile(errors, 0.5), 100 * quantile(errors, 0.9), 100 * neverShare(),
                    100 * mean(covered), 100 * quantile(widths, 0.5), scoreRatio());
        std::fflush(stdout);
    }
};

struct Case
{
    flow::Queue queue;
    flow::Capacity capacity;
    qint64 truth = 0;  ///< ms from now on.
};

/// Ten minutes after the stall, with what was known then; nothing when there is nothing to foretell.
std::optional<Case> stalled(const flow::Rates &arrivals, Setup setup, quint32 seed)
{
    const qint64 stall = monday + (13 + seed % 2) * day + qint64(seed * 7919 % 24) * hour + qint64(seed * 104'729 % 60) * minute;
    setup.stalls = {{stall, stall + 45 * minute}};
    const Recorded truth = run(arrivals, setup, seed + 1000);
    const qint64 now = stall + 55 * minute;
    const auto drained = truth.drained(now, idleAge);
    if (!drained || *drained > now + horizon || truth.ageAt(now) <= idleAge)
        return std::nullopt;
    const Recorded known = truth.until(now);
    const auto capacity = flow::capacity(flow::progress(known.arrivals, known.ages), known.ages, idleAge);
    if (!capacity)
        return std::nullopt;
    flow::Queue queue;
    queue.now = now;
    queue.age = qint64(known.ages.last().value);
    queue.arrivals = known.arrivals.within({now - 14 * day, now});
    queue.idleAge = idleAge;
    return Case{queue, *capacity, *drained - now};
}

/// What seven past days as they were would say: the earliest and the latest of them.
std::pair<double, double> naiveBand(const Case &known)
{
    constexpr qint64 period = 5 * minute;
    const QList<double> past = known.queue.arrivals.coarser(period).values;
    double from = double(horizon);
    double to = 0;
    for (int back = 1; back <= 7; ++back) {
        QList<double> path;
        for (qint64 i = 0; i < horizon / period; ++i)
            path.append(past[past.size() - back * (day / period) + i % (day / period)]);
        const flow::Forecast likeThen{known.queue.now, period, path, {path}, 0};
        const flow::Times when = flow::course(known.queue, likeThen, flow::Service(known.capacity.rate, known.capacity.rate, 0)).drain.when;
        const auto time = double(when.likely.value_or(known.queue.now + horizon) - known.queue.now);
        from = std::min(from, time);
        to = std::max(to, time);
    }
    return {from, to};
}

/// What one would say who knows how the load is made, though not how it will turn out.
flow::Forecast omniscient(Load kind, const flow::Queue &queue)
{
    static QHash<Load, QList<flow::Rates>> worlds;
    QList<flow::Rates> &possible = worlds[kind];
    for (quint32 seed = 50'000; possible.size() < 60; ++seed)
        possible.append(load(kind, 18, seed).coarser(5 * minute));
    flow::Forecast forecast{queue.now, 5 * minute, {}, {}, 0};
    for (const flow::Rates &world : std::as_const(possible)) {
        QList<double> path;
        for (qint64 time = queue.now; time < queue.now + horizon; time += 5 * minute)
            path.append(world.mean({time, time + 5 * minute}).value_or(0));
        forecast.paths.append(path);
    }
    forecast.median = forecast.paths.first();
    return forecast;
}

Tally judged(const Case &known, const flow::Forecast &forecast)
{
    const flow::Drain drain = flow::course(known.queue, forecast, flow::Service(known.capacity)).drain;
    const auto actual = double(known.truth);
    const auto fromNow = [&](std::optional<qint64> time) { return double(time.value_or(known.queue.now + horizon) - known.queue.now); };
    const double from = fromNow(drain.when.early);
    const double to = fromNow(drain.when.late);
    const auto [first, last] = naiveBand(known);
    Tally tally;
    tally.cases = 1;
    tally.never = drain.outcome == flow::Drain::Outcome::Never;
    tally.errors = {std::abs(fromNow(drain.when.likely) - actual) / actual};
    // The truth is known to the minute.
    tally.covered = {actual >= from - double(minute) && actual <= to + double(minute) ? 1.0 : 0.0};
    tally.widths = {(to - from) / actual};
    tally.scores = {score(from, to, actual)};
    tally.naive = {score(first, last, actual)};
    return tally;
}

enum class Seer { Us, Omniscient };

Tally backtest(Load kind, int seeds, const Setup &shape = {}, Seer seer = Seer::Us, qint64 history = 14 * day)
{
    Tally tally;
    for (const double headroom : {1.2, 1.35, 1.5}) {
        for (quint32 seed = 1; seed <= quint32(seeds); ++seed) {
            const flow::Rates arrivals = load(kind, 18, seed + quint32(1000 * headroom));
            const auto known = stalled(arrivals, shape.withCapacity(100 * headroom), seed);
            if (!known)
                continue;
            tally += judged(*known, seer == Seer::Us ? flow::forecast(known->queue.arrivals.within({known->queue.now - history, known->queue.now}),
                                                                       {horizon, 100, seed, 0})
                                                     : omniscient(kind, known->queue));
        }
    }
    return tally;
}

Tally whole;

} // namespace

class TestDrainBacktest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foretellsTheDrain_data();
    void foretellsTheDrain();
    void foretellsAllTogether();
    void comesNearWhoKnowsTheBursts();
    void makesDoWithLittleHistory_data();
    void makesDoWithLittleHistory();
    void foretellsTheLoss();
    void seesNoLossWhereThereIsNone();
};

void TestDrainBacktest::foretellsTheDrain_data()
{
    QTest::addColumn<Load>("kind");
    QTest::addColumn<QList<double>>("shares");
    QTest::addColumn<int>("seeds");
    QTest::addColumn<double>("median");  // of the error of the time to drain, at most
    QTest::addColumn<double>("p90");
    QTest::addColumn<double>("covered"); // at most; a load without surprises is within any band
    QTest::addColumn<double>("naive");   // score beside that of the naive band, at most
    const QList<double> even{0.25, 0.25, 0.25, 0.25};
    // Where every day is like the last, both bands are a few percent wide, and ours allows for another capacity.
    QTest::newRow("flat") << Load::Flat << even << 32 << 0.10 << 0.30 << 1.0 << 0.7;
    QTest::newRow("diurnal") << Load::Diurnal << even << 32 << 0.10 << 0.30 << 1.0 << 0.7;
    QTest::newRow("drifting days") << Load::Drifting << even << 32 << 0.10 << 0.30 << 0.9 << 0.6;
    QTest::newRow("quiet weekends") << Load::Weekend << even << 32 << 0.10 << 0.30 << 0.9 << 0.6;
    QTest::newRow("growing") << Load::Growing << even << 32 << 0.10 << 0.30 << 0.9 << 0.6;
    // Past days of mere bursts are what will come: nobody beats their band by much, see comesNearWhoKnowsTheBursts.
    QTest::newRow("bursts") << Load::Bursts << even << 48 << 0.30 << 0.40 << 0.9 << 1.4;
    QTest::newRow("drifting days, uneven shards") << Load::Drifting << QList<double>{0.26, 0.25, 0.25, 0.24} << 32 << 0.10 << 0.35 << 0.9 << 0.6;
}

void TestDrainBacktest::foretellsTheDrain()
{
    QFETCH(Load, kind);
    QFETCH(QList<double>, shares);
    QFETCH(int, seeds);
    QFETCH(double, median);
    QFETCH(double, p90);
    QFETCH(double, covered);
    QFETCH(double, naive);
    Setup shape;
    shape.shares = shares;
    const Tally tally = backtest(kind, seeds, shape);
    tally.print(QTest::currentDataTag());
    whole += tally;
    QVERIFY(tally.cases >= 80);
    QVERIFY(quantile(tally.errors, 0.5) <= median);
    QVERIFY(quantile(tally.errors, 0.9) <= p90);
    QVERIFY(mean(tally.covered) >= 0.75);
    QVERIFY(mean(tally.covered) <= covered);
    QVERIFY(tally.scoreRatio() <= naive);
    QVERIFY(tally.neverShare() <= 0.02);
}

void TestDrainBacktest::foretellsAllTogether()
{
    whole.print("all");
    QVERIFY(mean(whole.covered) >= 0.75 && mean(whole.covered) <= 0.9);
    QVERIFY(whole.scoreRatio() <= 0.6);
    QVERIFY(whole.neverShare() <= 0.02);
}

void TestDrainBacktest::comesNearWhoKnowsTheBursts()
{
    const Tally ours = backtest(Load::Bursts, 48);
    const Tally best = backtest(Load::Bursts, 48, {}, Seer::Omniscient);
    best.print("bursts, by one who knows");
    QVERIFY(mean(ours.scores) <= 1.5 * mean(best.scores));
}

void TestDrainBacktest::makesDoWithLittleHistory_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("covered");  // at least
    QTest::newRow("drifting, one day known") << 1 << 0.30 << 0.65;
    QTest::newRow("drifting, two days known") << 2 << 0.20 << 0.65;
    QTest::newRow("drifting, four days known") << 4 << 0.10 << 0.7;
    QTest::newRow("drifting, a week known") << 7 << 0.10 << 0.7;
}

void TestDrainBacktest::makesDoWithLittleHistory()
{
    QFETCH(int, days);
    const Tally tally = backtest(Load::Drifting, 24, {}, Seer::Us, days * day);
    tally.print(QTest::currentDataTag());
    QFETCH(double, median);
    QVERIFY(quantile(tally.errors, 0.5) <= median);
    QFETCH(double, covered);
    QVERIFY(mean(tally.covered) >= covered);
}

void TestDrainBacktest::foretellsTheLoss()
{
    // Since some hours the function is refused a part of its calls, and nobody looks.
    constexpr qint64 retention = 24 * hour;
    QList<double> late;       // of the likely time
    QList<double> earlyLate;  // of the early time: the one to act by
    QList<double> covered;
    QList<double> avoided;
    int cases = 0;
    int seen = 0;
    for (const Load kind : {Load::Diurnal, Load::Drifting, Load::Weekend, Load::Bursts}) {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const flow::Rates arrivals = load(kind, 20, seed + 77);
            Setup setup = Setup().withCapacity(160);
            const qint64 begin = monday + 13 * day + qint64(seed * 7919 % 24) * hour;
            setup.throttles = {{begin, begin + 8 * day}};
            setup.throttledTo = 0.25 + 0.02 * (seed % 8);
            const Recorded truth = run(arrivals, setup, seed);
            const qint64 now = begin + (8 + seed % 10) * hour;
            const auto lost = truth.lost(begin, retention);
            if (!lost || *lost <= now || *lost > now + horizon - hour)
                continue;
            const Recorded known = truth.until(now);
            const auto capacity = flow::capacity(flow::progress(known.arrivals, known.ages), known.ages, idleAge);
            QVERIFY(capacity);
            flow::Queue queue{now, qint64(known.ages.last().value), {}, known.arrivals, retention, idleAge};
            const flow::Forecast forecast = flow::forecast(known.arrivals, {horizon, 100, seed, 0});
            const flow::Loss loss = flow::course(queue, forecast, flow::Service(*capacity)).loss;
            ++cases;
            if (loss.outcome == flow::Loss::Outcome::None)
                continue;
            ++seen;
            late.append(double(loss.when.likely.value_or(now + horizon) - *lost) / double(*lost - now));
            earlyLate.append(double(*loss.when.early - *lost) / double(*lost - now));
            covered.append(*loss.when.early <= *lost + minute && loss.when.late.value_or(now + horizon) >= *lost - minute);
            // With what it says is required, nothing is lost.
            const flow::Loss better = flow::course(queue, forecast, flow::Service(1.001 * loss.required, 1.001 * loss.required, 0)).loss;
            avoided.append(better.chance <= 0.11);
        }
    }
    std::printf("%-28s %4d cases  seen %5.1f %%  likely late median %5.1f %%  p95 %5.1f %%  early late median %5.1f %%  p95 %5.1f %%  covers %5.1f %%\n",
                "loss", cases, 100.0 * seen / cases, 100 * quantile(late, 0.5), 100 * quantile(late, 0.95),
                100 * quantile(earlyLate, 0.5), 100 * quantile(earlyLate, 0.95), 100 * mean(covered));
    QVERIFY(cases >= 60);
    QVERIFY(seen >= 0.95 * cases);
    QVERIFY(quantile(earlyLate, 0.95) <= 0.10);
    QVERIFY(quantile(earlyLate, 0.5) >= -0.25);
    QVERIFY(std::abs(quantile(late, 0.5)) <= 0.05);
    QVERIFY(quantile(late, 0.95) <= 0.20);
    QVERIFY(mean(avoided) >= 0.95);
}

void TestDrainBacktest::seesNoLossWhereThereIsNone()
{
    int alarms = 0;
    int cases = 0;
    for (const Load kind : {Load::Diurnal, Load::Drifting, Load::Bursts}) {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            auto known = stalled(load(kind, 18, seed), Setup().withCapacity(135), seed);
            if (!known)
                continue;
            known->queue.retention = 24 * hour;
            const flow::Forecast forecast = flow::forecast(known->queue.arrivals, {horizon, 100, seed, 0});
            ++cases;
            alarms += flow::course(known->queue, forecast, flow::Service(known->capacity)).loss.outcome == flow::Loss::Outcome::Likely;
        }
    }
    std::printf("%-28s %4d cases  alarms %d\n", "no loss", cases, alarms);
    QCOMPARE(alarms, 0);
}

QTEST_GUILESS_MAIN(TestDrainBacktest)
#include "tst_drainbacktest.moc"
