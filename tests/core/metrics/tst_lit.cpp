// SPDX-License-Identifier: MIT
#include "tests/core/metrics/livefixture.h"

#include "core/metrics/edges.h"
#include "core/metrics/offenders.h"
#include "core/metrics/trend.h"

#include <QTest>

using namespace keelson;
using namespace keelson::livefixture;
using namespace Qt::StringLiterals;

namespace {

/// The BFF's listener is a minute behind; the Kitchen publishes two events a second, somebody else one.
Live behind(const System &system)
{
    const MetricHistory history = read([](int s, qint64 t) {
        return QList<Series>{published(u"order-submitted"_s, u"ordering-kitchen"_s, s * 2, t),
                             published(u"order-submitted"_s, u"billing-invoices"_s, s, t), one(metrics::invocations, listener, s, t),
                             one(metrics::iteratorAgeCurrent, listener, 60'000, t), one(metrics::throttles, listener, s * 3, t),
                             one(metrics::invocations, rest, s * 50, t)};
    });
    return live(system.model, bind(system.model, {}, history.resources()), history, at(89));
}

} // namespace

/// What shines beside the elements: edges, wholes, offenders, trends.
class TestLit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsTheStreamOfAHub();
    void edgesCarryTheirOwn();
    void edgesOfSeveralEvents();
    void storesAndStreamsSpeakForTheirUse();
    void countsTheTroubledParts();
    void silenceIsSeenInValuesOfMinutes();
    void namesTheTrouble_data();
    void namesTheTrouble();
    void tellsTheTrend();
    void offendersAreTheWorstParts();
    void asksForWhatIsShown();
    void whatNobodyAskedForIsLateAndNoTrouble();
};

void TestLit::bindsTheStreamOfAHub()
{
    const System system;
    const Resource stream{kinds::stream, u"ordering-event-hub-sim-s1"_s, {{u"subsystem"_s, u"Ordering"_s}}};
    QCOMPARE(bind(system.model, {}, {stream}).bound.value(0).element, system.hub);
    const Resource elsewhere{kinds::stream, u"billing-s1"_s, {{u"subsystem"_s, u"Billing"_s}}};
    QVERIFY(bind(system.model, {}, {elsewhere}).bound.isEmpty());
}

void TestLit::edgesCarryTheirOwn()
{
    const System system;
    const Live lit = behind(system);
    const Vitals publishes = lit.edges.value({2, 2});
    QCOMPARE(qRound(*publishes.throughput), 2);        // Only what the Kitchen says.
    QVERIFY(!publishes.iteratorAge);
    QCOMPARE(int(publishes.health), int(Health::Good));
    const Vitals consumes = lit.edges.value({2, 1});
    QCOMPARE(qRound(*consumes.throughput), 3);         // Whoever publishes it.
    QCOMPARE(consumes.iteratorAge, 60'000.0);
    QCOMPARE(qRound(*consumes.throttles), 3);
    QCOMPARE(int(consumes.health), int(Health::Critical));
    QCOMPARE(qRound(*lit.intakes.value(system.bff).throughput), 1); // The listener's, not what its API answers.
}

void TestLit::edgesOfSeveralEvents()
{
    System system;
    ModelBuilder builder(system.model);
    System::relate(builder, {2, 3}, relations::consumes, system.bff, system.other);
    system.model = builder.model();
    const Live lit = behind(system);
    QVERIFY(!lit.edges.value({2, 3}).throughput);       // Nothing was ever read of that event.
    QCOMPARE(lit.edges.value({2, 3}).iteratorAge, 60'000.0);
    const std::optional<Vitals> both = together(system.model, lit, {{2, 1}, {2, 3}});
    QVERIFY(both);
    QCOMPARE(qRound(*both->throughput), 3);
    QCOMPARE(qRound(*both->throttles), 3);              // The consumer's, once.
    QVERIFY(!together(system.model, lit, {{9, 9}}));
}

void TestLit::storesAndStreamsSpeakForTheirUse()
{
    const Id store{1, 8};
    System system;
    ModelBuilder builder(system.model);
    Element element;
    element.id = store;
    element.kind = vocabulary::kind(QString(kinds::dataStore));
    element.name = u"Entities"_s;
    element.parent = system.bff;
    element.properties.insert(QString(properties::deployedAs), u"entities-table"_s);
    builder.put(element);
    System::relate(builder, {2, 4}, relations::uses, system.bff, store);
    system.model = builder.model();
    const MetricHistory history = read([](int s, qint64 t) {
        const Resource table{kinds::dataStore, u"entities-table"_s, {}};
        const Resource stream{kinds::stream, u"hub-s1"_s, {{u"subsystem"_s, u"Ordering"_s}}};
        return QList<Series>{{metrics::writeThrottles, table, {}, {{t, double(s)}}}, {metrics::readThrottles, table, {}, {{t, double(s)}}},
                             {metrics::latency, table, {{u"quantile"_s, u"0.95"_s}}, {{t, 7}}},
                             {metrics::incomingRecords, stream, {}, {{t, s * 4.0}}},
                             {metrics::streamAge, stream, {{u"quantile"_s, u"1"_s}}, {{t, 7'200'000}}}};
    });
    const Live lit = live(system.model, bind(system.model, {}, history.resources()), history, at(89));
    const Vitals use = lit.edges.value({2, 4});
    QCOMPARE(qRound(*use.throttles), 2);
    QCOMPARE(use.duration, 7.0);
    const Vitals hub = lit.elements.value(system.hub);
    QCOMPARE(qRound(*hub.throughput), 4);
    QCOMPARE(hub.iteratorAge, 7'200'000.0);
    QCOMPARE(int(hub.liveness), int(Liveness::Flowing));
    QCOMPARE(int(hub.health), int(Health::Good));       // An old record is the trouble of its reader.
}

void TestLit::countsTheTroubledParts()
{
    const System system;
    const Live lit = behind(system);
    QCOMPARE(lit.tallies.value(system.ordering), (Tally{1, 1, 0}));
    QVERIFY(!lit.tallies.contains(system.bff));         // Its functions stand on no map.
}

/// As a cloud tells it: a value a minute, read twice a minute.
void TestLit::silenceIsSeenInValuesOfMinutes()
{
    const Resource function{u"function"_s, listener, {{u"subsystem"_s, u"ordering"_s}, {u"service"_s, u"order-bff"_s}}};
    MetricHistory history;
    Frame frame;
    frame.time = start + 20 * 60'000;
    QList<Sample> waiting;
    for (int minute = 0; minute <= 20; ++minute)
        waiting.append({start + minute * 60'000, minute < 10 ? 0.0 : 30.0 * minute});
    frame.series = {{metrics::queueDepth, function, {}, waiting, 60'000}, {metrics::invocations, function, {}, {{start + 9 * 60'000, 5}}, 60'000}};
    history.add(frame);
    Moment moment;
    moment.now = frame.time + 30'000;
    moment.period = 30'000;
    const System system;
    const Live lit = live(system.model, bind(system.model, {}, history.resources()), history, moment);
    QCOMPARE(int(lit.elements.value(system.bff).liveness), int(Liveness::Silent));
}

void TestLit::namesTheTrouble_data()
{
    QTest::addColumn<QLatin1StringView>("metric");
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<int>("trouble");
    QTest::newRow("none") << metrics::records << 1.0 << int(Trouble::None);
    QTest::newRow("failing") << metrics::errors << 0.5 << int(Trouble::Failing);
    QTest::newRow("faults") << metrics::faults << 0.1 << int(Trouble::Faults);
    QTest::newRow("throttled") << metrics::throttles << 2.0 << int(Trouble::Throttled);
}

void TestLit::namesTheTrouble()
{
    QFETCH(QLatin1StringView, metric);
    QFETCH(double, perSecond);
    const Vitals vitals = vitalsOfBff([=](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, s, t), one(metric, listener, s * perSecond, t)};
    });
    QTEST(int(vitals.trouble), "trouble");
}

void TestLit::tellsTheTrend()
{
    const System system;
    const MetricHistory history = read([](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, s < 60 ? 0 : (s - 60) * 2, t), one(metrics::invocations, trigger, s * 9, t)};
    });
    const Binding binding = bind(system.model, {}, history.resources());
    const auto trend = trendOf(binding, history, system.bff, at(89));
    QCOMPARE(trend.size(), 30);
    QVERIFY(!trend.first());                          // Before anything was read.
    QCOMPARE(trend.at(25), 0.0);                      // Stood still, which is a value.
    QVERIFY(std::abs(trend.last().value_or(0) - 2) < 1e-9);
    QVERIFY(trendOf(binding, history, system.kitchen, at(89)).isEmpty());
}

void TestLit::offendersAreTheWorstParts()
{
    const System system;
    const QList<Offender> found = offenders(system.model, behind(system));
    QCOMPARE(found.size(), 1);                        // Neither the subsystem around it nor the event.
    QCOMPARE(found.first().element, system.bff);
    QCOMPARE(int(found.first().vitals.trouble), int(Trouble::Behind));
}

void TestLit::asksForWhatIsShown()
{
    const System system;
    const QList<Resource> seen{one(metrics::invocations, listener, 0, start).resource, {resources::domainEvent, u"order-rejected"_s, {}}};
    const Binding binding = bind(system.model, {}, seen);
    const Query query = vitalsQuery(system.model, binding, {system.ordering});
    QVERIFY(asksFor(query, metrics::iteratorAge, seen.at(0)));   // A part of what is shown.
    QVERIFY(!asksFor(query, metrics::iteratorAge, seen.at(1)));
    QVERIFY(!asksFor(query, u"provisioned-spillover"_s, seen.at(0)));
    QVERIFY(vitalsQuery(system.model, binding, {system.hub}).resources.isEmpty());
}

void TestLit::whatNobodyAskedForIsLateAndNoTrouble()
{
    const auto vitals = [](const QList<Resource> &asked) {
        return vitalsOfBff([](int s, qint64 t) { return QList<Series>{one(metrics::invocations, listener, s, t)}; }, [&](Moment &moment) {
            moment.now += 30'000;
            moment.asked.resources = asked;
        });
    };
    QCOMPARE(int(vitals({}).health), int(Health::Warning));
    const Vitals unasked = vitals({{resources::function, u"another"_s, {}}});
    QCOMPARE(int(unasked.liveness), int(Liveness::Late));
    QCOMPARE(int(unasked.health), int(Health::Unknown));
}

QTEST_GUILESS_MAIN(TestLit)
#include "tst_lit.moc"
