// SPDX-License-Identifier: MIT
#include "core/flow/drain.h"
#include "simulator.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace keelson;
using namespace keelson::simulation;
using namespace Qt::StringLiterals;

// What can be worked out by hand: even rates, plain queues, and the edges of what is known.

namespace {

using Outcome = flow::Drain::Outcome;

constexpr qint64 now = monday + 3 * day;

flow::Rates even(double rate, qint64 length = 3 * day, qint64 period = minute)
{
    return {now - length, period, QList<double>(length / period, rate)};
}

/// A future known for certain.
flow::Forecast certain(const std::function<double(qint64)> &rate, qint64 horizon = 24 * hour)
{
    flow::Forecast forecast{now, minute, {}, {}, 0};
    for (qint64 time = now; time < now + horizon; time += minute)
        forecast.median.append(rate(time + minute / 2));
    forecast.paths = {forecast.median};
    return forecast;
}

flow::Forecast certain(double rate)
{
    return certain([=](qint64) { return rate; });
}

flow::Queue behind(qint64 age, const flow::Rates &arrivals, qint64 retention = 0)
{
    return {now, age, {}, arrivals, retention, 0};
}

flow::Service steady(double rate)
{
    return {rate, rate, 0};
}

double hoursFromNow(std::optional<qint64> time)
{
    return time ? double(*time - now) / hour : -1;
}

bool near(double a, double b, double by)
{
    return std::abs(a - b) <= by;
}

} // namespace

class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesOfCounters();
    void ratesByLongerPeriods();
    void foretellsWhatRepeats();
    void knowsWeekendsAndWeekdays();
    void needsADayOfHistory();
    void sameSeedSamePaths();
    void livesWithGapsAndPeriods_data();
    void livesWithGapsAndPeriods();
    void measuresCapacity_data();
    void measuresCapacity();
    void neverBusyNoCapacity();
    void progressNeedsNoCounter();
    void drains_data();
    void drains();
    void agreesWithTheEquation();
    void countsTheBacklogThatIsTold();
    void uncertainCapacityMakesAnInterval();
    void losesWhatIsNotReadInTime();
    void tellsTheRateItTakes();
    void saysWhatIsMissing();
};

void TestFlow::ratesOfCounters()
{
    const QList<Sample> counter{{now, 0}, {now + minute, 60}, {now + 2 * minute, 30}, {now + 9 * minute, 90}, {now + 10 * minute, 150}};
    const flow::Rates rates = flow::ratesOf(counter, {now, now + 10 * minute}, minute, 3 * minute);
    QCOMPARE(rates.values.size(), 10);
    QCOMPARE(rates.values[0], 1.0);
    QCOMPARE(rates.values[1], 0.5);            // began again from zero
    QVERIFY(std::isnan(rates.values[5]));      // not told, which is not nothing
    QCOMPARE(rates.values[9], 1.0);
    QCOMPARE(*rates.mean({now, now + 10 * minute}), 2.5 / 3);
    QVERIFY(!rates.mean({now + 3 * minute, now + 8 * minute}));
    const flow::Rates both = flow::sum(rates, even(2, day));
    QCOMPARE(both.values[0], 1.0);  // of the other nothing is known then
    QCOMPARE(flow::sum(rates, rates).values[9], 2.0);
}

void TestFlow::ratesByLongerPeriods()
{
    flow::Rates rates{now, minute, {1, 1, 1, 2, 2, 2, qQNaN(), qQNaN(), 4}};
    const flow::Rates longer = rates.coarser(3 * minute);
    QCOMPARE(longer.values.size(), 3);
    QCOMPARE(longer.values[0], 1.0);
    QCOMPARE(longer.values[1], 2.0);
    QVERIFY(std::isnan(longer.values[2]));
    QCOMPARE(longer.to(), rates.to());
    QCOMPARE(rates.within({now + minute, now + 4 * minute}).values, (QList<double>{1, 1, 2}));
}

void TestFlow::foretellsWhatRepeats()
{
    const flow::Rates all = load(Load::Diurnal, 15, 1);
    const flow::Rates past = all.within({monday, monday + 13 * day + 7 * hour});
    const flow::Forecast forecast = flow::forecast(past, {24 * hour, 60, 1, 0});
    QCOMPARE(forecast.from, past.to());
    QCOMPARE(forecast.median.size(), 288);
    QCOMPARE(forecast.paths.size(), 60);
    for (qint64 time = forecast.from; time < forecast.to(); time += hour)
        QVERIFY(near(forecast.mean({time, time + hour}) / *all.mean({time, time + hour}), 1, 0.04));
    // Today is twice as busy as any other day: so will the evening be.
    flow::Rates busy = load(Load::Drifting, 15, 3).within(TimeRange{monday, monday + 13 * day + 12 * hour});
    const double before = flow::forecast(busy, {6 * hour, 60, 1, 0}).mean({busy.to(), busy.to() + 6 * hour});
    for (qint64 i = 13 * day / minute; i < busy.values.size(); ++i)
        busy.values[i] *= 2;
    const double after = flow::forecast(busy, {6 * hour, 60, 1, 0}).mean({busy.to(), busy.to() + 6 * hour});
    QVERIFY(near(after / before, 2, 0.4));
}

void TestFlow::knowsWeekendsAndWeekdays()
{
    // Half as much on weekends; a rush at ten on Mondays.
    const auto rate = [](qint64 time) {
        const qint64 weekday = (time - monday) / day % 7;
        const qint64 ofDay = (time - monday) % day / hour;
        return weekday >= 5 ? 50.0 : weekday == 0 && ofDay == 10 ? 400.0 : 100.0;
    };
    const auto meanAt = [&](qint64 until, qint64 time) {
        flow::Rates past{until - 14 * day, minute, {}};
        for (qint64 t = past.from; t < until; t += minute)
            past.values.append(rate(t));
        return flow::forecast(past, {48 * hour, 40, 1, 0}).mean({time, time + hour});
    };
    const qint64 friday = monday + 25 * day + 20 * hour;
    QVERIFY(near(meanAt(friday, friday + 2 * hour), 100, 5));
    QVERIFY(near(meanAt(friday, friday + 12 * hour), 50, 5));
    const qint64 sunday = monday + 27 * day + 22 * hour;
    QVERIFY(near(meanAt(sunday, sunday + 8 * hour), 100, 10));
    const double mondaysRush = meanAt(sunday, monday + 28 * day + 10 * hour);
    const double tuesdays = meanAt(sunday + day, monday + 29 * day + 10 * hour);
    QVERIFY2(mondaysRush > 1.3 * tuesdays, qPrintable(u"%1 %2"_s.arg(mondaysRush).arg(tuesdays)));
    // Days begin where those live who cause the load.
    flow::Rates east{friday - 14 * day, minute, {}};
    for (qint64 t = east.from; t < friday; t += minute)
        east.values.append(rate(t + 8 * hour));
    QVERIFY(near(flow::forecast(east, {48 * hour, 40, 1, 8 * hour}).mean({friday, friday + hour}), 50, 5));
    const double mondayThere = flow::forecast(east, {48 * hour, 40, 1, 8 * hour}).mean({friday + 44 * hour + 10 * minute, friday + 45 * hour});
    QVERIFY2(near(mondayThere, 100, 15), qPrintable(QString::number(mondayThere)));
}

void TestFlow::needsADayOfHistory()
{
    const flow::Forecast unknown = flow::forecast(even(100, 20 * hour), {});
    QVERIFY(!unknown.isKnown());
    QVERIFY(unknown.paths.isEmpty());
    QCOMPARE(unknown.missing, 4 * hour);
    const flow::Forecast known = flow::forecast(even(100, day), {});
    QVERIFY(known.isKnown());
    QVERIFY(near(known.mean({now, now + day}), 100, 5));
    QVERIFY(near(flow::forecast(even(100, 9 * day), {}).mean({now, now + day}), 100, 1));
    QCOMPARE(flow::forecast(even(100, 23 * hour + 10 * minute), {2 * day, 20, 1, 0}).median.size(), 576);
    QVERIFY(!flow::forecast({}, {}).isKnown());
    QVERIFY(!flow::forecast(even(100, 5 * day, 2 * hour), {}).isKnown());
}

void TestFlow::sameSeedSamePaths()
{
    const flow::Rates past = load(Load::Bursts, 9, 4);
    const flow::Forecast one = flow::forecast(past, {12 * hour, 20, 7, 0});
    QCOMPARE(flow::forecast(past, {12 * hour, 20, 7, 0}).paths, one.paths);
    QVERIFY(flow::forecast(past, {12 * hour, 20, 8, 0}).paths != one.paths);
}

void TestFlow::livesWithGapsAndPeriods_data()
{
    QTest::addColumn<qint64>("period");
    QTest::addColumn<int>("every");  // so many periods, one is missing
    QTest::addColumn<double>("rate");
    QTest::newRow("by the second") << second << 0 << 100.0;
    QTest::newRow("by 5 minutes") << 5 * minute << 0 << 100.0;
    QTest::newRow("by 7 minutes, no part of a day") << 7 * minute << 0 << 100.0;
    QTest::newRow("by the hour") << hour << 0 << 100.0;
    QTest::newRow("with gaps") << minute << 3 << 100.0;
    QTest::newRow("an idle stream") << minute << 0 << 0.0;
    QTest::newRow("hardly anything") << minute << 0 << 0.001;
}

void TestFlow::livesWithGapsAndPeriods()
{
    QFETCH(qint64, period);
    QFETCH(int, every);
    QFETCH(double, rate);
    flow::Rates past = even(rate, 9 * day, period);
    for (qsizetype i = 0; every > 0 && i < past.values.size(); i += every)
        past.values[i] = qQNaN();
    const flow::Forecast forecast = flow::forecast(past, {day, 20, 1, 0});
    QVERIFY(forecast.isKnown());
    QVERIFY(forecast.median.size() >= 24);
    for (const double value : forecast.median)
        QVERIFY(near(value, rate, 0.02 * rate + 1e-9));
}

void TestFlow::measuresCapacity_data()
{
    QTest::addColumn<QList<double>>("handed");  // a minute each, all of it with a backlog
    QTest::addColumn<double>("capacity");
    QList<double> minutes(30, 100.0);
    QTest::newRow("steady") << minutes << 100.0;
    QList<double> spiky = minutes;
    spiky[7] = spiky[20] = 900;
    QTest::newRow("spikes are no capacity") << spiky << 102.0;
    QTest::newRow("standing still is no capacity") << QList<double>(30, 0.0) + minutes + QList<double>(10, 0.0) << 100.0;
    QList<double> halting = minutes;
    for (qsizetype i = 0; i < 8; ++i)
        halting[3 * i] = 20;
    QTest::newRow("halts are not, either") << halting + minutes << 100.0;
    QTest::newRow("what it did an hour ago does not count") << QList<double>(60, 300.0) + QList<double>(60, 100.0) << 100.0;
}

void TestFlow::measuresCapacity()
{
    QFETCH(QList<double>, handed);
    QFETCH(double, capacity);
    const flow::Rates rates{now, minute, handed};
    QList<Sample> ages;
    for (qsizetype i = 0; i <= handed.size(); ++i)
        ages.append({now + i * minute, double(hour)});
    const auto found = flow::capacity(rates, ages, minute);
    QVERIFY(found);
    QVERIFY2(near(found->rate, capacity, 1), qPrintable(QString::number(found->rate)));
    QVERIFY(found->error > 0 && found->error < 0.1);
    QVERIFY(found->observed >= 20 * minute);
}

void TestFlow::neverBusyNoCapacity()
{
    const flow::Rates rates = even(100, hour);
    QList<Sample> ages;
    for (qsizetype i = 0; i <= rates.values.size(); ++i)
        ages.append({rates.from + i * minute, 20.0 * second});
    QVERIFY(!flow::capacity(rates, ages, minute));
    QVERIFY(!flow::capacity(rates, {}, minute));
    // Three busy minutes tell nothing, six do.
    for (qsizetype i = 10; i < 14; ++i)
        ages[i].value = double(hour);
    QVERIFY(!flow::capacity(rates, ages, minute));
    for (qsizetype i = 10; i < 17; ++i)
        ages[i].value = double(hour);
    QVERIFY(flow::capacity(rates, ages, minute));
}

void TestFlow::progressNeedsNoCounter()
{
    // 100/s come and the age falls by half a second a second: 150/s are read.
    QList<Sample> ages;
    for (int i = 0; i <= 60; ++i)
        ages.append({now - hour + i * minute, double(2 * hour - i * minute / 2)});
    const flow::Rates progress = flow::progress(even(100), ages);
    QVERIFY(near(*progress.mean({now - hour, now}), 150, 0.01));
    QVERIFY(!progress.mean({now - 3 * hour, now - hour}));
}

void TestFlow::drains_data()
{
    QTest::addColumn<double>("age");  // hours
    QTest::addColumn<double>("service");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<double>("hours");
    QTest::newRow("backlog over net rate") << 2.0 << 150.0 << Outcome::Drained << 4.0;
    QTest::newRow("ten times as fast") << 2.0 << 1000.0 << Outcome::Drained << 2.0 * 100 / 900;
    QTest::newRow("slowly") << 1.0 << 105.0 << Outcome::Drained << 20.0;
    QTest::newRow("not within the horizon") << 1.0 << 103.0 << Outcome::NotBefore << -1.0;
    QTest::newRow("as much comes as goes") << 1.0 << 100.0 << Outcome::Never << -1.0;
    QTest::newRow("more comes") << 1.0 << 80.0 << Outcome::Never << -1.0;
    QTest::newRow("nothing goes") << 1.0 << 0.0 << Outcome::Never << -1.0;
    QTest::newRow("nothing to do") << 0.0 << 150.0 << Outcome::CaughtUp << -1.0;
}

void TestFlow::drains()
{
    QFETCH(double, age);
    QFETCH(double, service);
    const flow::Drain drain = flow::course(behind(qint64(age * hour), even(100)), certain(100), steady(service)).drain;
    QTEST(drain.outcome, "outcome");
    QFETCH(double, hours);
    QVERIFY(near(hoursFromNow(drain.when.likely), hours, 0.01));
    QVERIFY(near(drain.backlog, age * 3600 * 100, 1));
    QCOMPARE(drain.horizon, now + 24 * hour);
}

void TestFlow::agreesWithTheEquation()
{
    // dA/dt = 1 - service/l(t - A), second by second.
    const auto rate = [](qint64 time) { return 100 + 60 * std::sin(2 * std::numbers::pi * double(time - now) / double(day)); };
    flow::Rates past = even(0);
    for (qsizetype i = 0; i < past.values.size(); ++i)
        past.values[i] = rate(past.from + i * minute + minute / 2);
    for (const double service : {120.0, 140.0, 180.0}) {
        double age = 3 * 3600;
        double time = 0;
        for (; age > 0 && time < 86'400; ++time)
            age += 1 - service / rate(now + qint64((time - age) * 1000));
        const auto drained = flow::course(behind(3 * hour, past), certain(rate), steady(service)).drain.when.likely;
        QVERIFY(time < 86'400);
        QVERIFY(near(hoursFromNow(drained), time / 3600, 0.02));
    }
}

void TestFlow::countsTheBacklogThatIsTold()
{
    flow::Queue queue = behind(2 * hour, even(100));
    queue.backlog = 360'000;  // half of what came since: others read some of it
    QVERIFY(near(hoursFromNow(flow::course(queue, certain(100), steady(150)).drain.when.likely), 2, 0.01));
}

void TestFlow::uncertainCapacityMakesAnInterval()
{
    flow::Forecast forecast = certain(100);
    for (int i = 1; i < 100; ++i)
        forecast.paths.append(forecast.median);
    const flow::Times when = flow::course(behind(2 * hour, even(100)), forecast, flow::Service(150, 150, 0.1)).drain.when;
    // 150/s, give or take 1.28 times a tenth.
    QVERIFY(near(hoursFromNow(when.early), 200 / (50 + 1.28 * 15), 0.1));
    QVERIFY(near(hoursFromNow(when.likely), 4, 0.1));
    QVERIFY(near(hoursFromNow(when.late), 200 / (50 - 1.28 * 15), 0.2));
}

void TestFlow::losesWhatIsNotReadInTime()
{
    // Nothing is read: what is 20 hours old is lost in 4.
    flow::Loss loss = flow::course(behind(20 * hour, even(100), day), certain(100), steady(0)).loss;
    QCOMPARE(loss.outcome, flow::Loss::Outcome::Likely);
    QCOMPARE(loss.chance, 1.0);
    QVERIFY(near(hoursFromNow(loss.when.likely), 4, 0.01));
    // To stay within the day while as much comes, all of it has to be read once the first would be lost.
    QVERIFY(near(loss.required, 100 * 20.0 / 24, 1));
    QVERIFY(near(loss.share, loss.required / 100, 1e-9));
    // The age grows by 1 - 80/100: 4 hours to go take 20.
    loss = flow::course(behind(20 * hour, even(100), day), certain(100), steady(80)).loss;
    QVERIFY(near(hoursFromNow(loss.when.likely), 20, 0.05));
    QCOMPARE(flow::course(behind(20 * hour, even(100), day), certain(100), steady(100)).loss.outcome, flow::Loss::Outcome::None);
    QCOMPARE(flow::course(behind(20 * hour, even(100)), certain(100), steady(0)).loss.outcome, flow::Loss::Outcome::Unknown);
}

void TestFlow::tellsTheRateItTakes()
{
    const flow::Queue queue = behind(2 * hour, even(100));
    const auto rate = flow::rateToDrain(queue, certain(100), now + 4 * hour);
    QVERIFY(rate && near(*rate, 150, 0.1));
    QVERIFY(!flow::rateToDrain(queue, certain(100), now + 40 * hour));
    QVERIFY(!flow::rateToDrain(queue, certain(100), now));
}

void TestFlow::saysWhatIsMissing()
{
    const flow::Queue queue = behind(2 * hour, even(100));
    QCOMPARE(flow::course(queue, certain(100), std::nullopt).drain.missing, flow::Missing::Capacity);
    QCOMPARE(flow::course(queue, flow::forecast(even(100, hour), {}), steady(150)).drain.missing, flow::Missing::Arrivals);
    QCOMPARE(flow::course(behind(4 * day, even(100)), certain(100), steady(150)).drain.missing, flow::Missing::Arrivals);
    flow::Queue ageless = queue;
    ageless.age.reset();
    QCOMPARE(flow::course(ageless, certain(100), steady(150)).drain.missing, flow::Missing::Age);
    QCOMPARE(flow::course(ageless, certain(100), steady(150)).drain.outcome, Outcome::Unknown);
}

QTEST_GUILESS_MAIN(TestFlow)
#include "tst_flow.moc"
