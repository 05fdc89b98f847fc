// SPDX-License-Identifier: MIT
#include "tests/core/metrics/livefixture.h"

#include <QTest>

using namespace keelson;
using namespace keelson::livefixture;
using namespace Qt::StringLiterals;

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
    void silenceIsToldWhole();
    void agesByTheClockWhenNothingIsHandedOver();
    void aJumpIsNoTrend();
    void rollsUp();
    void lightsEventsAndHubs();
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
    row("an event it consumes, and nobody calls its API", Liveness::Idle, [](int s, qint64 t) {
        Series api = one(metrics::requests, u"ordering-order-bff"_s, 7, t);
        api.resource.type = kinds::api;
        return QList<Series>{api, published(u"order-submitted"_s, u"ordering-kitchen"_s, s, t)};
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

// However long ago it began, and however short the time is that rates are taken of.
void TestLive::silenceIsToldWhole()
{
    const Vitals vitals = vitalsOfBff([](int s, qint64 t) {
        return QList<Series>{one(metrics::invocations, listener, std::min(s, 10), t), one(metrics::queueDepth, listener, std::max(0, s - 10), t)};
    }, [](Moment &m) { m.now = start + 899'000; }, 900);
    QCOMPARE(int(vitals.liveness), int(Liveness::Silent));
    QCOMPARE(*vitals.iteratorAge, 888'000.0);
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

void TestLive::nothingConnected()
{
    const System system;
    const Live lit = live(system.model, {}, MetricHistory(), at(0));
    QVERIFY(lit.elements.isEmpty());
    QVERIFY(!Live().isConnected());
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
