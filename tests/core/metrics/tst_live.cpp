// SPDX-License-Identifier: MIT
#include "core/metrics/catalogue.h"
#include "core/metrics/edges.h"
#include "core/metrics/live.h"
#include "core/model/modelbuilder.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'700'000'000'000;

const QString listener = u"ordering-order-bff-local-listener"_s;
const QString rest = u"ordering-order-bff-local-rest"_s;
const QString trigger = u"ordering-order-bff-local-trigger"_s;

/// Ordering holds Order BFF and a hub; the BFF consumes Order Submitted, which Ordering's Kitchen publishes.
struct System
{
    Id ordering{1, 1};
    Id bff{1, 2};
    Id kitchen{1, 3};
    Id hub{1, 4};
    Id submitted{1, 5};
    Id other{1, 6};
    Model model;

    System()
    {
        ModelBuilder builder;
        put(builder, ordering, kinds::subsystem, u"Ordering"_s, {});
        put(builder, bff, kinds::service, u"Order BFF"_s, ordering);
        put(builder, kitchen, kinds::service, u"Kitchen"_s, ordering);
        put(builder, hub, kinds::eventHub, u"Hub"_s, ordering);
        put(builder, submitted, kinds::domainEvent, u"Order Submitted"_s, {});
        put(builder, other, kinds::domainEvent, u"Order Rejected"_s, {});
        relate(builder, {2, 1}, relations::consumes, bff, submitted);
        relate(builder, {2, 2}, relations::publishes, kitchen, submitted);
        model = builder.model();
    }

    static void put(ModelBuilder &builder, Id id, QLatin1StringView kind, const QString &name, Id parent)
    {
        Element element;
        element.id = id;
        element.kind = vocabulary::kind(QString(kind));
        element.name = name;
        element.parent = parent;
        builder.put(element);
    }

    static void relate(ModelBuilder &builder, Id id, QLatin1StringView kind, Id from, Id to)
    {
        Relation relation;
        relation.id = id;
        relation.kind = vocabulary::relation(QString(kind));
        relation.from = from;
        relation.to = to;
        builder.put(relation);
    }
};

Series one(QLatin1StringView metric, const QString &function, double value, qint64 time, const Labels &labels = {})
{
    return {metric, {u"function"_s, function, {{u"subsystem"_s, u"ordering"_s}, {u"service"_s, u"order-bff"_s}}}, labels, {{time, value}}};
}

Series published(const QString &type, const QString &source, double value, qint64 time)
{
    return {metrics::domainEvents, {resources::domainEvent, type, {}}, {{u"source"_s, source}}, {{time, value}}};
}

/// What is read at second `s`.
using Readings = std::function<QList<Series>(int s, qint64 time)>;

/// Ninety readings, one a second.
MetricHistory read(const Readings &readings, int count = 90)
{
    MetricHistory history;
    for (int s = 0; s < count; ++s) {
        Frame frame;
        frame.time = start + s * 1000;
        frame.series = readings(s, frame.time);
        history.add(frame);
    }
    return history;
}

Moment at(int second)
{
    Moment moment;
    moment.now = start + second * 1000;
    moment.source = u"test"_s;
    return moment;
}

Vitals vitalsOfBff(const Readings &readings, const std::function<void(Moment &)> &tune = {}, int count = 90)
{
    const System system;
    const MetricHistory history = read(readings, count);
    Moment moment = at(89);
    if (tune)
        tune(moment);
    const Binding binding = bind(system.model, {}, history.resources());
    return live(system.model, binding, history, moment).elements.value(system.bff);
}

} // namespace

class TestLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binds_data();
    void binds();
    void givenBeatsGuessed();
    void saidBeatsGiven();
    void looksBack();
    void liveness_data();
    void liveness();
    void health_data();
    void health();
    void measures();
    void missingIsNotZero();
    void agesByTheClockWhenNothingIsHandedOver();
    void aJumpIsNoTrend();
    void rollsUp();
    void lightsEventsAndHubs();
    void bindsTheStreamOfAHub();
    void edgesCarryTheirOwn();
    void edgesOfSeveralEvents();
    void storesAndStreamsSpeakForTheirUse();
    void countsTheTroubledParts();
    void whatNobodyAskedForIsLateAndNoTrouble();
    void nothingConnected();
};

void TestLive::binds_data()
{
    QTest::addColumn<Resource>("resource");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("role");
    const auto function = [](const QString &name, const Labels &labels = {}) { return Resource{u"function"_s, name, labels}; };
    QTest::newRow("labels of the kit") << function(listener, {{u"subsystem"_s, u"ordering"_s}, {u"service"_s, u"order-bff"_s}}) << u"Order BFF"_s << u"listener"_s;
    QTest::newRow("service alone, when there is one of that name") << function(u"x"_s, {{u"service"_s, u"Kitchen"_s}}) << u"Kitchen"_s << QString();
    QTest::newRow("name of the function") << function(u"ordering-order-bff-prod-rest"_s) << u"Order BFF"_s << u"rest"_s;
    QTest::newRow("name of the service") << function(u"ordering-kitchen"_s) << u"Kitchen"_s << QString();
    QTest::newRow("event type") << Resource{resources::domainEvent, u"order-submitted"_s, {}} << u"Order Submitted"_s << QString();
    QTest::newRow("an unknown service") << function(u"y"_s, {{u"service"_s, u"billing"_s}}) << QString() << QString();
    QTest::newRow("an unknown event") << Resource{resources::domainEvent, u"fault"_s, {}} << QString() << QString();
    QTest::newRow("a process") << Resource{u"process"_s, u"127.0.0.1:9090"_s, {}} << QString() << QString();
}

void TestLive::binds()
{
    QFETCH(Resource, resource);
    QFETCH(QString, element);
    QFETCH(QString, role);
    const System system;
    const Binding binding = bind(system.model, {}, {resource});
    QCOMPARE(binding.bound.isEmpty(), element.isEmpty());
    QCOMPARE(binding.unbound.size(), element.isEmpty() ? 1 : 0);
    if (element.isEmpty())
        return;
    QCOMPARE(system.model.element(binding.bound[0].element)->name, element);
    QCOMPARE(binding.bound[0].role, role);
    QVERIFY(binding.bound[0].how != Bound::How::Given);
}

void TestLive::givenBeatsGuessed()
{
    const System system;
    const Resource resource{u"function"_s, listener, {{u"service"_s, u"order-bff"_s}}};
    const QList<ResourceName> given{{system.kitchen, u"function"_s, listener, u"listener"_s}};
    const Binding binding = bind(system.model, given, {resource});
    QCOMPARE(binding.bound[0].element, system.kitchen);
    QCOMPARE(binding.bound[0].how, Bound::How::Given);
    // What is gone from the model is guessed again.
    const Binding again = bind(system.model, {{Id(9, 9), u"function"_s, listener, u"listener"_s}}, {resource});
    QCOMPARE(again.bound[0].element, system.bff);
}

void TestLive::saidBeatsGiven()
{
    const System system;
    ModelBuilder builder(system.model);
    Element kitchen = *system.model.element(system.kitchen);
    kitchen.properties.insert(QString(properties::deployedAs), Value(u"old-name, "_s + listener));
    builder.put(kitchen);
    const Resource resource{u"function"_s, listener, {{u"service"_s, u"order-bff"_s}}};
    const Binding binding = bind(builder.model(), {{system.bff, u"function"_s, listener, u"listener"_s}}, {resource});
    QCOMPARE(binding.bound[0].element, system.kitchen);
    QCOMPARE(binding.bound[0].how, Bound::How::Corrected);
    QCOMPARE(binding.bound[0].role, u"listener"_s);
}

void TestLive::looksBack()
{
    const System system;
    const MetricHistory history = read([](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, s < 60 ? s * 2 : 120, t),
                             one(metrics::queueDepth, listener, s < 60 ? 0 : s, t)};
    });
    const Binding binding = bind(system.model, {}, history.resources());
    Moment then = at(50);
    then.isPast = true;
    const Live past = live(system.model, binding, history, then);
    QVERIFY(past.isPast);
    QCOMPARE(past.oldest, start);
    QCOMPARE(past.newest, start + 89'000);
    QCOMPARE(past.elements.value(system.bff).liveness, Liveness::Flowing);
    QCOMPARE(past.elements.value(system.bff).backlog, 0.0);
    QCOMPARE(past.elements.value(system.bff).time, start + 50'000);
    QCOMPARE(live(system.model, binding, history, at(89)).elements.value(system.bff).liveness, Liveness::Silent);
}

void TestLive::liveness_data()
{
    QTest::addColumn<Readings>("readings");
    QTest::addColumn<std::function<void(Moment &)>>("tune");
    QTest::addColumn<int>("count");
    QTest::addColumn<Liveness>("expected");
    const auto row = [](const char *name, Liveness expected, Readings readings, std::function<void(Moment &)> tune = {}, int count = 90) {
        QTest::newRow(name) << std::move(readings) << std::move(tune) << count << expected;
    };
    const auto working = [](int s, qint64 t) { return QList<Series>{one(metrics::invocations, listener, s * 2, t)}; };
    const auto resting = [](int, qint64 t) { return QList<Series>{one(metrics::invocations, listener, 7, t)}; };

    row("work is done", Liveness::Flowing, working);
    row("a while ago counts", Liveness::Flowing, [](int s, qint64 t) { return QList<Series>{one(metrics::invocations, listener, std::min(s, 78), t)}; });
    row("nothing upstream, nothing done", Liveness::Idle, resting);
    row("only events it does not consume", Liveness::Idle, [](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, 7, t), published(u"order-rejected"_s, u"ordering-kitchen"_s, s, t)};
    });
    row("an event it consumes, and no run", Liveness::Silent, [](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, 7, t), published(u"order-submitted"_s, u"ordering-kitchen"_s, s, t)};
    });
    row("an event that came just now may still be on its way", Liveness::Idle, [](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, 7, t), published(u"order-submitted"_s, u"ordering-kitchen"_s, s < 87 ? 0 : 1, t)};
    });
    row("the last event was handled", Liveness::Flowing, [](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, s < 80 ? 0 : 1, t), published(u"order-submitted"_s, u"ordering-kitchen"_s, s < 79 ? 0 : 1, t)};
    });
    row("its queue fills, and no run", Liveness::Silent, [](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, std::min(s, 60), t), one(metrics::queueDepth, listener, std::max(0, s - 60), t)};
    });
    row("its age grows, and no run", Liveness::Silent, [](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, std::min(s, 60), t), one(metrics::iteratorAgeCurrent, listener, std::max(0, s - 60) * 1000.0, t)};
    });
    row("its queue fills while it works", Liveness::Flowing, [](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, s, t), one(metrics::queueDepth, listener, s, t)};
    });
    row("switched off", Liveness::Disabled, [](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, 7, t), one(metrics::enabled, listener, 0, t), published(u"order-submitted"_s, u"k"_s, s, t)};
    });
    row("two periods are in time", Liveness::Flowing, working, [](Moment &m) { m.now += 2000; });
    row("more than two are late", Liveness::Late, working, [](Moment &m) { m.now += 2001; });
    row("it alone disappeared", Liveness::Late, [](int s, qint64 t) {
        QList<Series> series{one(metrics::invocations, rest, s, t)};
        if (s < 80)
            series.append(one(metrics::invocations, listener, s, t));
        return series;
    });
    row("the source cannot be read", Liveness::Stale, working, [](Moment &m) { m.failing = true; });
    row("no reading yet", Liveness::Unknown, [](int, qint64) { return QList<Series>(); });
    row("no counter of work", Liveness::Unknown, [](int, qint64 t) { return QList<Series>{one(metrics::duration, listener, 1, t, {{u"le"_s, u"+Inf"_s}})}; });
    row("one reading tells nothing of work", Liveness::Idle, working, [](Moment &m) { m.now = start; }, 1);
}

void TestLive::liveness()
{
    QFETCH(Readings, readings);
    QFETCH(std::function<void(Moment &)>, tune);
    QFETCH(int, count);
    QFETCH(Liveness, expected);
    QCOMPARE(int(vitalsOfBff(readings, tune, count).liveness), int(expected));
}

void TestLive::health_data()
{
    QTest::addColumn<Readings>("readings");
    QTest::addColumn<Health>("expected");
    const auto with = [](QLatin1StringView metric, double value, double perSecond = 0) {
        return Readings([=](int s, qint64 t) {
            return QList<Series>{one(metrics::invocations, listener, s * 10, t), one(metric, listener, value + perSecond * s, t)};
        });
    };
    QTest::newRow("nothing wrong") << with(metrics::errors, 0) << Health::Good;
    QTest::newRow("errors long ago") << with(metrics::errors, 5) << Health::Good;
    QTest::newRow("two errors in a hundred") << with(metrics::errors, 0, 0.2) << Health::Warning;
    QTest::newRow("every fifth fails") << with(metrics::errors, 0, 2) << Health::Critical;
    QTest::newRow("a fault now and then") << with(metrics::faults, 0, 0.1) << Health::Warning;
    QTest::newRow("a little behind") << with(metrics::iteratorAgeCurrent, 2000) << Health::Good;
    QTest::newRow("behind by more than the warning") << with(metrics::iteratorAgeCurrent, 11'000) << Health::Warning;
    QTest::newRow("behind by more than critical") << with(metrics::iteratorAgeCurrent, 61'000) << Health::Critical;
    QTest::newRow("falling behind, before any level") << with(metrics::iteratorAgeCurrent, -81'000, 1000) << Health::Warning;
    QTest::newRow("catching up below the warning") << with(metrics::iteratorAgeCurrent, 95'000, -1000) << Health::Good;
    QTest::newRow("silent") << Readings([](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, 7, t), one(metrics::queueDepth, listener, s, t)};
    }) << Health::Critical;
    QTest::newRow("switched off, nothing waits") << Readings([](int, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, 7, t), one(metrics::enabled, listener, 0, t), one(metrics::queueDepth, listener, 0, t)};
    }) << Health::Unknown;
    QTest::newRow("switched off while work waits") << Readings([](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, 7, t), one(metrics::enabled, listener, 0, t), one(metrics::queueDepth, listener, s, t)};
    }) << Health::Warning;
}

void TestLive::health()
{
    QFETCH(Readings, readings);
    QFETCH(Health, expected);
    QCOMPARE(int(vitalsOfBff(readings).health), int(expected));
}

void TestLive::measures()
{
    const Vitals vitals = vitalsOfBff([](int s, qint64 t) {
        return QList<Series>{
            one(metrics::invocations, listener, s * 2, t),    one(metrics::records, listener, s * 6, t),
            one(metrics::errors, listener, s, t),             one(metrics::faults, listener, s * 0.5, t),
            one(metrics::queueDepth, listener, 12, t),        one(metrics::iteratorAgeCurrent, listener, 500 + s * 100, t),
            one(metrics::duration, listener, 0, t, {{u"le"_s, u"50"_s}}), one(metrics::duration, listener, s * 2, t, {{u"le"_s, u"100"_s}}),
            one(metrics::duration, listener, s * 2, t, {{u"le"_s, u"+Inf"_s}})};
    });
    QCOMPARE(vitals.time, start + 89'000);
    QVERIFY(std::abs(*vitals.throughput - 6) < 1e-9);
    QVERIFY(std::abs(*vitals.errors - 1) < 1e-9);
    QVERIFY(std::abs(*vitals.faults - 0.5) < 1e-9);
    QVERIFY(std::abs(*vitals.duration - 97.5) < 1e-9);
    QCOMPARE(vitals.backlog, 12.0);
    QCOMPARE(vitals.iteratorAge, 500.0 + 8900);
    QVERIFY(std::abs(*vitals.ageSlope - 100) < 1e-6);
}

void TestLive::missingIsNotZero()
{
    const Vitals vitals = vitalsOfBff([](int s, qint64 t) { return QList<Series>{one(metrics::invocations, listener, s, t)}; });
    QVERIFY(!vitals.errors && !vitals.faults && !vitals.duration && !vitals.iteratorAge && !vitals.backlog && !vitals.ageSlope);
    const Vitals zero = vitalsOfBff([](int, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, 5, t), one(metrics::errors, listener, 0, t)};
    });
    QCOMPARE(zero.throughput, 0.0);
    QCOMPARE(zero.errors, 0.0);
}

void TestLive::agesByTheClockWhenNothingIsHandedOver()
{
    // No gauge: the histogram of hand-overs stopped at 60 s, events keep coming.
    const Vitals vitals = vitalsOfBff([](int s, qint64 t) {
        const int handed = std::min(s, 60);
        return QList<Series>{one(metrics::invocations, listener, handed, t),
                             one(metrics::iteratorAge, listener, handed, t, {{u"le"_s, u"1000"_s}}),
                             one(metrics::iteratorAge, listener, handed, t, {{u"le"_s, u"+Inf"_s}}),
                             published(u"order-submitted"_s, u"ordering-kitchen"_s, s, t)};
    });
    QCOMPARE(int(vitals.liveness), int(Liveness::Silent));
    QCOMPARE(vitals.iteratorAge, 28'000.0);  // The first unhandled event came at 61 s; it is 89 s now.
}

void TestLive::aJumpIsNoTrend()
{
    const Vitals vitals = vitalsOfBff([](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, s, t), one(metrics::iteratorAgeCurrent, listener, s < 85 ? 0 : 86'400'000, t)};
    });
    QVERIFY(!vitals.ageSlope);
    QCOMPARE(vitals.iteratorAge, 86'400'000.0);
}

void TestLive::rollsUp()
{
    const System system;
    const MetricHistory history = read([](int s, qint64 t) {
        return QList<Series>{
            one(metrics::requests, rest, s * 4, t, {{u"status"_s, u"200"_s}}), one(metrics::requests, rest, s, t, {{u"status"_s, u"503"_s}}),
            one(metrics::invocations, listener, s * 3, t), one(metrics::iteratorAgeCurrent, listener, 800, t), one(metrics::queueDepth, listener, 5, t),
            one(metrics::invocations, trigger, s * 9, t), one(metrics::iteratorAgeCurrent, trigger, 300, t), one(metrics::queueDepth, trigger, 2, t)};
    });
    const Binding binding = bind(system.model, {}, history.resources());
    const Live lit = live(system.model, binding, history, at(89));
    const Vitals bff = lit.elements.value(system.bff);
    QVERIFY(std::abs(*bff.throughput - 8) < 1e-9);  // 5 requests and 3 runs; the trigger hands on.
    QVERIFY(std::abs(*bff.errors - 1) < 1e-9);      // Answers 5xx.
    QCOMPARE(bff.iteratorAge, 800.0);
    QCOMPARE(bff.backlog, 7.0);
    QCOMPARE(int(bff.liveness), int(Liveness::Flowing));
    QCOMPARE(int(bff.health), int(Health::Critical));  // A fifth of the requests fail.
    QCOMPARE(lit.elements.value(system.ordering), bff);  // The subsystem holds nothing else that is live.
    QVERIFY(!lit.elements.contains(system.kitchen));
    QCOMPARE(lit.source, u"test"_s);
    QVERIFY(lit.isConnected());
}

void TestLive::lightsEventsAndHubs()
{
    const System system;
    const MetricHistory history = read([](int s, qint64 t) {
        return QList<Series>{published(u"order-submitted"_s, u"ordering-kitchen"_s, s * 2, t), published(u"order-rejected"_s, u"ordering-kitchen"_s, s, t),
                             published(u"order-submitted"_s, u"billing-invoices"_s, s, t)};
    });
    const Binding binding = bind(system.model, {}, history.resources());
    const Live lit = live(system.model, binding, history, at(89));
    QVERIFY(std::abs(*lit.elements.value(system.submitted).throughput - 3) < 1e-9);
    QCOMPARE(int(lit.elements.value(system.submitted).liveness), int(Liveness::Flowing));
    QVERIFY(std::abs(*lit.elements.value(system.hub).throughput - 3) < 1e-9);  // What its own subsystem publishes.
}

void TestLive::bindsTheStreamOfAHub()
{
    const System system;
    const Resource stream{kinds::stream, u"ordering-event-hub-sim-s1"_s, {{u"subsystem"_s, u"Ordering"_s}}};
    QCOMPARE(bind(system.model, {}, {stream}).bound.value(0).element, system.hub);
    const Resource elsewhere{kinds::stream, u"billing-s1"_s, {{u"subsystem"_s, u"Billing"_s}}};
    QVERIFY(bind(system.model, {}, {elsewhere}).bound.isEmpty());
}

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

void TestLive::edgesCarryTheirOwn()
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

void TestLive::edgesOfSeveralEvents()
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

void TestLive::storesAndStreamsSpeakForTheirUse()
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

void TestLive::countsTheTroubledParts()
{
    const System system;
    const Live lit = behind(system);
    QCOMPARE(lit.tallies.value(system.ordering), (Tally{1, 1, 0}));
    QVERIFY(!lit.tallies.contains(system.bff));         // Its functions stand on no map.
}

void TestLive::whatNobodyAskedForIsLateAndNoTrouble()
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

void TestLive::nothingConnected()
{
    const System system;
    const Live lit = live(system.model, {}, MetricHistory(), at(0));
    QVERIFY(lit.elements.isEmpty());
    QVERIFY(!Live().isConnected());
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
