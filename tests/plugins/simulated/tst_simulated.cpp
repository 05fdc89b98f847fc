// SPDX-License-Identifier: MIT
#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"
#include "core/net/http.h"
#include "core/plugin/registry.h"
#include "plugins/sources/simulated/session.h"

#include <QTest>

#include <algorithm>

using namespace keelson;
using namespace keelson::simulated;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 length = cycle * minute;
constexpr qint64 begin = 1'700'006'400'000 / length * length;

World world(const QString &id)
{
    return {*scenario(id), 7, {{u"Ordering"_s, u"Order BFF"_s}, {u"Delivery"_s, u"Courier BFF"_s}}};
}

/// Of the service the trouble is with, by minutes of the cycle.
QList<Minute> victim(const QString &id)
{
    return minutes(*scenario(id), 7, u"Ordering/Order BFF"_s, begin);
}

QString nameOf(const Series &series)
{
    return series.metric + series.resource.name + series.labels.values().join(u'/');
}

} // namespace

class TestSimulated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsMadeUp();
    void checksOptions_data();
    void checksOptions();
    void isTheSameEachTime();
    void calmStaysCalm();
    void aStalledConsumerSaysNothing();
    void aPoisonEventAgesWithTheClock();
    void throttlesSlowItDown();
    void growingLoadOvertakesIt();
    void theFirstReadJumps();
    void severalTroublesAreOneEach();
    void knowsNoFuture();
};

void TestSimulated::saysThatItIsMadeUp()
{
    Registry registry(QStringList{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
    const MetricSource *source = registry.metricSource(u"simulated"_s);
    QVERIFY(source);
    QCOMPARE(source->label(), u"Simulated (made-up numbers)"_s);
    Http http;
    auto session = source->open({}, NoSecrets(), http);
    QVERIFY(session);
    const auto found = (*session)->discover({});
    const auto count = [&](QLatin1StringView type) {
        return std::count_if(found->begin(), found->end(), [&](const Resource &each) { return each.type == type; });
    };
    QCOMPARE(count(kinds::stream), 2);
    QCOMPARE(count(kinds::api), 5);
    QCOMPARE(count(kinds::dataStore), 7);
    QCOMPARE(count(resources::function), 9 + 5 + 7 + 1);
    QCOMPARE(count(resources::domainEvent), 16);
    QCOMPARE(count(resources::rule), 9);
    for (const Resource &resource : *found)
        QCOMPARE(resource.labels.value(u"simulated"_s), u"true"_s);
    const auto frame = (*session)->read({}, {});
    QVERIFY(!frame->series.isEmpty());
    for (const Series &series : frame->series) {
        QCOMPARE(series.resource.labels.value(u"simulated"_s), u"true"_s);
        QVERIFY2(catalogue::metric(series.metric), qPrintable(series.metric));
    }
}

void TestSimulated::checksOptions_data()
{
    QTest::addColumn<Options>("options");
    QTest::newRow("no such scenario") << Options{{u"scenario"_s, u"flood"_s}};
    QTest::newRow("no subsystem") << Options{{u"services"_s, u"Order BFF"_s}};
    QTest::newRow("only commas") << Options{{u"services"_s, u",,"_s}};
}

void TestSimulated::checksOptions()
{
    QFETCH(Options, options);
    Registry registry(QStringList{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
    Http http;
    QVERIFY(!registry.metricSource(u"simulated"_s)->open(options, NoSecrets(), http));
}

void TestSimulated::isTheSameEachTime()
{
    const World it = world(u"poison-event"_s);
    const TimeRange all{begin - 300 * minute, begin + 300 * minute};
    const Frame once = told(it, all, begin + length * 10, {});
    QCOMPARE(told(it, all, begin + length * 10, {}).series, once.series);
    // In pieces it is the same as in one.
    QHash<QString, QList<Sample>> pieces;
    for (qint64 from = all.from; from < all.to; from += 37 * minute) {
        for (const Series &series : told(it, {from, std::min(all.to, from + 37 * minute)}, begin + length * 10, {}).series)
            pieces[nameOf(series)] += series.samples;
    }
    for (const Series &series : once.series)
        QCOMPARE(pieces.value(nameOf(series)), series.samples);
    World other = it;
    other.seed = 8;
    QVERIFY(told(other, all, begin + length * 10, {}).series != once.series);
    const auto depth = std::find_if(once.series.begin(), once.series.end(), [](const Series &s) { return s.metric == metrics::queueDepth; });
    QCOMPARE(depth->samples.size(), 600);
    QCOMPARE(depth->period, minute);
}

void TestSimulated::calmStaysCalm()
{
    for (const Minute &each : victim(u"calm"_s)) {
        QVERIFY(each.age && *each.age < 1000);
        QVERIFY(each.enabled && each.throttles == 0 && each.errors <= 1);
        QCOMPARE(each.waiting, 0);
    }
}

void TestSimulated::aStalledConsumerSaysNothing()
{
    const QList<Minute> all = victim(u"stalled-consumer"_s);
    for (int at = trouble; at < cure; ++at) {
        QVERIFY(!all[at].enabled && !all[at].age && all[at].invocations == 0);
        QVERIFY(all[at].waiting > all[at - 1].waiting);
    }
    QVERIFY(*all[cure].age > 29.0 * minute);
    QCOMPARE(all.last().waiting, 0);
    const World it = world(u"stalled-consumer"_s);
    const qint64 now = begin + (trouble + 5) * minute;
    const Frame frame = told(it, {begin, now + 1}, now, {});
    QCOMPARE(frame.series.first().resource.settings.value(settings::state), u"Disabled"_s);
    const auto ages = std::find_if(frame.series.begin(), frame.series.end(), [](const Series &s) { return s.metric == metrics::iteratorAge; });
    QCOMPARE(ages->samples.last().time, begin + trouble * minute);
}

void TestSimulated::aPoisonEventAgesWithTheClock()
{
    const QList<Minute> all = victim(u"poison-event"_s);
    for (int at = trouble + 1; at < cure; ++at) {
        QCOMPARE(all[at].errors, all[at].invocations);
        const double grown = *all[at].age - *all[at - 1].age;
        QVERIFY2(grown > 0.98 * minute - 1000 && grown < 1.02 * minute + 1000, qPrintable(QString::number(grown)));
    }
    QVERIFY(*all.last().age < 1000);
}

void TestSimulated::throttlesSlowItDown()
{
    const QList<Minute> all = victim(u"throttled"_s);
    QVERIFY(all[trouble + 1].throttles > all[trouble + 1].invocations);
    QVERIFY(*all[cure - 1].age > 10.0 * minute);
    QVERIFY(*all[cure - 1].age < double(cure - trouble) * minute);
    QCOMPARE(all[cure + 1].throttles, 0);
}

void TestSimulated::growingLoadOvertakesIt()
{
    const QList<Minute> all = victim(u"growing-load"_s);
    QVERIFY(all[80].incoming > 4 * all[10].incoming);
    QVERIFY(*all[30].age < 1000 && *all[85].age > 2.0 * minute);
    QCOMPARE(all[85].errors <= 1, true);
}

void TestSimulated::severalTroublesAreOneEach()
{
    const Scenario expected[] = {Scenario::StalledConsumer, Scenario::PoisonEvent, Scenario::Throttled, Scenario::Calm};
    for (qsizetype place = 0; place < std::ssize(expected); ++place)
        QCOMPARE(scenarioOf(*scenario(u"several"_s), place), expected[place]);
    QCOMPARE(scenarioOf(Scenario::PoisonEvent, 0), Scenario::PoisonEvent);
    QCOMPARE(scenarioOf(Scenario::PoisonEvent, 1), Scenario::Calm);
}

void TestSimulated::theFirstReadJumps()
{
    const QList<Minute> all = victim(u"first-read-jump"_s);
    QVERIFY(*all[trouble - 1].age < 1000);
    QVERIFY(*all[trouble].age > 86'000'000);
    QVERIFY(*all[trouble + 6].age < 1000);
}

void TestSimulated::knowsNoFuture()
{
    const qint64 now = begin + 30 * minute + 1;
    const Frame frame = told(world(u"calm"_s), {begin, begin + length}, now, {});
    for (const Series &series : frame.series)
        QVERIFY(series.samples.last().time <= now);
    const Frame much = told(world(u"calm"_s), {0, now}, now, {});
    QVERIFY(much.partial);
    QCOMPARE(much.findings.size(), 1);
}

QTEST_GUILESS_MAIN(TestSimulated)
#include "tst_simulated.moc"
