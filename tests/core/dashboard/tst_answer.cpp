// SPDX-License-Identifier: MIT
#include "core/dashboard/answer.h"
#include "core/metrics/catalogue.h"
#include "core/document/document.h"
#include "core/document/edit.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace keelson;
using namespace keelson::boards;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 now = 1'700'000'040'000 / minute * minute;
constexpr TimeRange hour{now - 60 * minute, now + 1};

Labels place(const QString &subsystem, const QString &service)
{
    return {{u"subsystem"_s, subsystem}, {u"service"_s, service}, {u"account"_s, subsystem + u"-prod"_s}, {u"region"_s, subsystem == u"Ordering" ? u"eu-1"_s : u"us-1"_s},
            {u"stage"_s, u"prod"_s}};
}

Resource function(const QString &name, const QString &subsystem, const QString &service)
{
    return {resources::function, name, place(subsystem, service), {}};
}

/// `value` a minute for the whole hour.
Series counted(QLatin1StringView metric, const Resource &resource, double value, const Labels &labels = {})
{
    Series series{metric, resource, labels, {}, minute};
    for (int i = 59; i >= 0; --i)
        series.samples.append({now - i * minute, value});
    return series;
}

const Resource orders = function(u"ordering-order-bff-prod-listener"_s, u"Ordering"_s, u"Order BFF"_s);
const Resource couriers = function(u"delivery-courier-bff-prod-listener"_s, u"Delivery"_s, u"Courier BFF"_s);

QList<Series> system()
{
    const Resource trigger = function(u"ordering-order-bff-prod-trigger"_s, u"Ordering"_s, u"Order BFF"_s);
    const Resource api{kinds::api, u"orders-api"_s, place(u"Ordering"_s, u"Order BFF"_s), {}};
    const Resource submitted{resources::domainEvent, u"order-submitted"_s, place(u"Ordering"_s, {}), {}};
    const Resource paid{resources::domainEvent, u"order-paid"_s, place(u"Ordering"_s, {}), {}};
    const Resource fault{resources::domainEvent, u"fault"_s, place(u"Ordering"_s, {}), {}};
    const Labels quantile{{u"quantile"_s, u"0.95"_s}};
    return {counted(metrics::invocations, orders, 30), counted(metrics::invocations, couriers, 60), counted(metrics::invocations, trigger, 6),
            counted(metrics::errors, orders, 0), counted(metrics::errors, couriers, 1),
            counted(metrics::iteratorAgeCurrent, orders, 2000), counted(metrics::iteratorAgeCurrent, couriers, 10'000),
            counted(metrics::duration, orders, 100, quantile), counted(metrics::duration, couriers, 300, quantile),
            counted(metrics::requests, api, 120), counted(metrics::errors, api, 0), counted(metrics::latency, api, 150, {{u"quantile"_s, u"0.9"_s}}),
            counted(metrics::latency, api, 200, quantile),
            counted(metrics::domainEvents, submitted, 10, {{u"source"_s, u"order-bff"_s}, {u"shard"_s, u"0"_s}}),
            counted(metrics::domainEvents, submitted, 5, {{u"source"_s, u"order-bff"_s}, {u"shard"_s, u"1"_s}}),
            counted(metrics::domainEvents, paid, 1, {{u"source"_s, u"payment"_s}, {u"shard"_s, u"0"_s}}),
            counted(metrics::domainEvents, fault, 0, {{u"source"_s, u"order-bff"_s}, {u"functionname"_s, orders.name}, {u"pipeline"_s, u"collect"_s}})};
}

Evidence evidenceOf(const QList<Series> &series)
{
    Evidence evidence;
    Frame frame;
    frame.time = now;
    frame.series = series;
    evidence.history.add(frame);
    evidence.binding = bind(evidence.model, {}, evidence.history.resources());
    return evidence;
}

const Widget &widget(const QByteArray &board, const QByteArray &title, Form form)
{
    const QList<Widget> &widgets = find(QString::fromLatin1(board))->widgets;
    return *std::find_if(widgets.begin(), widgets.end(), [&](const Widget &each) { return title == each.title && each.form == form; });
}

Vitals vitals(Liveness liveness, Health health)
{
    Vitals vitals;
    vitals.liveness = liveness;
    vitals.health = health;
    return vitals;
}

QString spelt(const WidgetData &data)
{
    QStringList parts;
    for (const Part &part : data.parts)
        parts.append(part.name + u'=' + QString::number(part.value.value_or(-1), 'g', 6));
    return parts.join(u", "_s);
}

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void narrows_data();
    void narrows();
    void saysWhyNot_data();
    void saysWhyNot();
    void readsWhatProgramsExpose();
    void columnsAddUp();
    void columnsHoldAValue_data();
    void columnsHoldAValue();
    void leavesGapsOpen();
    void keepsSampledValuesAsTheyAre();
    void takesTheNearestQuantile();
    void listsValues();
    void judgesServices();
    void tellsTheSource();
    void dividesTime_data();
    void dividesTime();
};

void TestAnswer::answers_data()
{
    QTest::addColumn<QByteArray>("board");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("parts");
    QTest::addColumn<Health>("health");
    QTest::newRow("rate") << QByteArray("overview") << QByteArray("Listener Rate") << Form::Number << u"=1.5"_s << Health::Unknown;
    QTest::newRow("rate of events") << QByteArray("overview") << QByteArray("Domain Event Rate") << Form::Number << u"=0.266667"_s << Health::Unknown;
    QTest::newRow("count") << QByteArray("overview") << QByteArray("Listener Errors") << Form::Number << u"=60"_s << Health::Critical;
    QTest::newRow("a known zero") << QByteArray("overview") << QByteArray("Faults") << Form::Number << u"=0"_s << Health::Good;
    QTest::newRow("average") << QByteArray("overview") << QByteArray("Iterator Age") << Form::Number << u"=6000"_s << Health::Warning;
    QTest::newRow("percentile") << QByteArray("overview") << QByteArray("Listener Duration") << Form::Number << u"=200"_s << Health::Good;
    QTest::newRow("the quantile asked for") << QByteArray("overview") << QByteArray("REST Duration") << Form::Number << u"=200"_s << Health::Good;
    QTest::newRow("share") << QByteArray("overview") << QByteArray("Domain Event Counts") << Form::Share << u"order-submitted=900, order-paid=60, fault=0"_s << Health::Unknown;
    QTest::newRow("top list") << QByteArray("overview") << QByteArray("Iterator Age") << Form::TopList
                              << u"delivery-courier-bff-prod-listener=10000, ordering-order-bff-prod-listener=2000"_s << Health::Unknown;
    QTest::newRow("fewest first") << QByteArray("domain-event") << QByteArray("Bottom 25 Domain Events") << Form::TopList
                                  << u"fault=0, order-paid=60, order-submitted=900"_s << Health::Unknown;
    QTest::newRow("two rings") << QByteArray("domain-event") << QByteArray("Domain Event Counts by Shard") << Form::Share
                               << u"order-submitted · 0=600, order-submitted · 1=300, order-paid · 0=60, fault · (not told)=0"_s << Health::Unknown;
    QTest::newRow("function and pipeline") << QByteArray("domain-event") << QByteArray("Fault Count") << Form::TopList << u"ordering-order-bff-prod-listener · collect=0"_s << Health::Unknown;
    QTest::newRow("lines") << QByteArray("domain-event") << QByteArray("Iterator Age (Max)") << Form::Lines
                           << u"delivery-courier-bff-prod-listener=10000, ordering-order-bff-prod-listener=2000"_s << Health::Unknown;
    QTest::newRow("bars") << QByteArray("domain-event") << QByteArray("Listener Lambda Errors") << Form::Bars
                          << u"delivery-courier-bff-prod-listener=60, ordering-order-bff-prod-listener=0"_s << Health::Unknown;
    QTest::newRow("rest") << QByteArray("rest") << QByteArray("Count by Service") << Form::Bars << u"Order BFF=7200"_s << Health::Unknown;
}

void TestAnswer::answers()
{
    QFETCH(QByteArray, board);
    QFETCH(QByteArray, title);
    QFETCH(Form, form);
    QFETCH(QString, parts);
    QFETCH(Health, health);
    const WidgetData data = answer(widget(board, title, form), {}, evidenceOf(system()), hour);
    QCOMPARE(spelt(data), parts);
    QCOMPARE(data.health, health);
    QVERIFY(data.reason.isEmpty());
}

void TestAnswer::narrows_data()
{
    QTest::addColumn<QByteArray>("board");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<Form>("form");
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("parts");
    const QByteArray overview("overview");
    const QByteArray events("domain-event");
    QTest::newRow("account") << overview << QByteArray("Listener Rate") << Form::Number << Dimension::Account << u"Ordering-prod"_s << u"=0.5"_s;
    QTest::newRow("region") << overview << QByteArray("Listener Rate") << Form::Number << Dimension::Region << u"us-1"_s << u"=1"_s;
    QTest::newRow("environment") << overview << QByteArray("Listener Rate") << Form::Number << Dimension::Stage << u"prod"_s << u"=1.5"_s;
    QTest::newRow("subsystem") << overview << QByteArray("Listener Rate") << Form::Number << Dimension::Subsystem << u"Delivery"_s << u"=1"_s;
    QTest::newRow("service") << overview << QByteArray("Listener Rate") << Form::Number << Dimension::Service << u"Order BFF"_s << u"=0.5"_s;
    QTest::newRow("events heed no service") << overview << QByteArray("Domain Event Rate") << Form::Number << Dimension::Service << u"Courier BFF"_s << u"=0.266667"_s;
    QTest::newRow("type") << events << QByteArray("Domain Event Counts") << Form::Bars << Dimension::Type << u"order-paid"_s << u"order-paid=60"_s;
    QTest::newRow("shard") << events << QByteArray("Domain Event Counts") << Form::Bars << Dimension::Shard << u"1"_s << u"order-submitted=300"_s;
    QTest::newRow("function") << events << QByteArray("Iterator Age (Avg)") << Form::Lines << Dimension::Function << u"ordering-order-bff-prod-listener"_s
                              << u"ordering-order-bff-prod-listener=2000"_s;
}

void TestAnswer::narrows()
{
    QFETCH(QByteArray, board);
    QFETCH(QByteArray, title);
    QFETCH(Form, form);
    QFETCH(Dimension, dimension);
    QFETCH(QString, value);
    QFETCH(QString, parts);
    QCOMPARE(spelt(answer(widget(board, title, form), {{dimension, value}}, evidenceOf(system()), hour)), parts);
}

void TestAnswer::saysWhyNot_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QList<Series>>("series");
    QTest::addColumn<boards::Choice>("choice");
    QTest::addColumn<TimeRange>("range");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing read") << QByteArray("REST Rate") << QList<Series>() << boards::Choice() << hour << u"Nothing has been read"_s;
    QTest::newRow("not told") << QByteArray("DMS CDC Latency (max)") << system() << boards::Choice() << hour << u"does not tell: Capture lag at the source"_s;
    QTest::newRow("no browsers") << QByteArray("View Load") << system() << boards::Choice() << hour << u"browsers"_s;
    QTest::newRow("narrowed away") << QByteArray("REST Rate") << system() << boards::Choice{{Dimension::Service, u"Courier BFF"_s}} << hour << u"Service: Courier BFF"_s;
    QTest::newRow("another time") << QByteArray("REST Rate") << system() << boards::Choice() << TimeRange{now - 300 * minute, now - 200 * minute} << u"No value in this time"_s;
}

void TestAnswer::saysWhyNot()
{
    QFETCH(QByteArray, title);
    QFETCH(QList<Series>, series);
    QFETCH(boards::Choice, choice);
    QFETCH(TimeRange, range);
    QFETCH(QString, says);
    const WidgetData data = answer(widget("overview", title, Form::Number), choice, evidenceOf(series), range);
    QVERIFY2(data.reason.contains(says), qPrintable(data.reason));
    QVERIFY(!data.value && data.parts.isEmpty());
    QCOMPARE(data.health, Health::Unknown);
}

/// Counters that run on, buckets and statuses instead of an API's own metrics.
void TestAnswer::readsWhatProgramsExpose()
{
    const Resource rest = function(u"ordering-order-bff-local-rest"_s, u"Ordering"_s, u"Order BFF"_s);
    const auto running = [&](QLatin1StringView metric, double perMinute, const Labels &labels) {
        Series series{metric, rest, labels, {}, 0};
        for (int i = 0; i < 60; ++i)
            series.samples.append({now - (59 - i) * minute, perMinute * i});
        return series;
    };
    const Evidence evidence = evidenceOf({running(metrics::requests, 60, {{u"status"_s, u"200"_s}}), running(metrics::requests, 1, {{u"status"_s, u"502"_s}}),
                                          running(metrics::requests, 2, {{u"status"_s, u"404"_s}}), running(metrics::duration, 0, {{u"le"_s, u"100"_s}}),
                                          running(metrics::duration, 60, {{u"le"_s, u"200"_s}}), running(metrics::duration, 60, {{u"le"_s, u"+Inf"_s}})});
    QCOMPARE(spelt(answer(widget("overview", "5xx", Form::Number), {}, evidence, hour)), u"=59"_s);
    QCOMPARE(spelt(answer(widget("overview", "REST Rate", Form::Number), {}, evidence, hour)), u"=1.05"_s);
    QCOMPARE(spelt(answer(widget("overview", "REST Duration", Form::Number), {}, evidence, hour)), u"=195"_s);
    QCOMPARE(spelt(answer(widget("rest", "4XX", Form::Bars), {}, evidence, hour)), u"Order BFF=118"_s);
    QCOMPARE(spelt(answer(widget("rest", "Latency by Service (P90)", Form::Lines), {}, evidence, hour)), u"Order BFF=190"_s);
}

void TestAnswer::columnsAddUp()
{
    const WidgetData data = answer(widget("domain-event", "Domain Event Counts", Form::Bars), {}, evidenceOf(system()), hour);
    QCOMPARE(data.column, 120'000);
    for (const Part &part : data.parts) {
        double sum = 0;
        for (const Sample &sample : part.samples) {
            sum += sample.value;
            QCOMPARE(sample.time % data.column, 0);
        }
        QCOMPARE(sum, *part.value);
    }
}

void TestAnswer::columnsHoldAValue_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<qint64>("column");
    QTest::newRow("a few minutes") << 5 * minute << minute;
    QTest::newRow("half an hour") << 24 * minute << minute;
    QTest::newRow("an hour") << 60 * minute << minute;
}

/// Also where the source is read twice as often as it has something new.
void TestAnswer::columnsHoldAValue()
{
    QFETCH(qint64, span);
    Evidence evidence = evidenceOf(system());
    evidence.period = minute / 2;
    const WidgetData data = answer(widget("domain-event", "Domain Event Counts", Form::Bars), {}, evidence, {now - span + 1234, now + 1});
    QTEST(data.column, "column");
    QCOMPARE(data.parts.size(), 3);
    for (const Part &part : data.parts) {
        QVERIFY(part.samples.size() >= span / data.column - 1);
        for (qsizetype i = 1; i < part.samples.size(); ++i)
            QCOMPARE(part.samples[i].time - part.samples[i - 1].time, data.column);
    }
}

void TestAnswer::leavesGapsOpen()
{
    Series broken = counted(metrics::errors, orders, 2);
    broken.samples.removeIf([](const Sample &sample) { return sample.time > now - 40 * minute && sample.time < now - 20 * minute; });
    const WidgetData data = answer(widget("domain-event", "Listener Lambda Errors", Form::Bars), {}, evidenceOf({broken}), hour);
    for (const Sample &sample : data.parts.first().samples)
        QVERIFY(sample.time <= now - 38 * minute || sample.time >= now - 22 * minute);
}

void TestAnswer::keepsSampledValuesAsTheyAre()
{
    const Evidence evidence = evidenceOf(system());
    const WidgetData data = answer(widget("domain-event", "Iterator Age (Avg)", Form::Lines), {}, evidence, hour);
    QCOMPARE(data.parts.first().samples.size(), 60);
    QCOMPARE(data.parts.first().samples.last(), (Sample{now, 10'000}));
}

void TestAnswer::takesTheNearestQuantile()
{
    const Evidence evidence = evidenceOf({counted(metrics::duration, function(u"a-b-c-trigger"_s, u"A"_s, u"B"_s), 500, {{u"quantile"_s, u"0.95"_s}}),
                                          counted(metrics::duration, function(u"a-b-c-trigger"_s, u"A"_s, u"B"_s), 20, {{u"quantile"_s, u"0.5"_s}})});
    const WidgetData data = answer(widget("overview", "Trigger Duration", Form::Number), {}, evidence, hour);
    QCOMPARE(*data.value, 500);
    QVERIFY2(data.notes.join(u' ').contains(u"p95, which stands for p80"_s), qPrintable(data.notes.join(u' ')));
}

void TestAnswer::listsValues()
{
    const Evidence evidence = evidenceOf(system());
    QCOMPARE(values(Dimension::Service, evidence), (QStringList{u"Courier BFF"_s, u"Order BFF"_s}));
    QCOMPARE(values(Dimension::Region, evidence), (QStringList{u"eu-1"_s, u"us-1"_s}));
    QCOMPARE(values(Dimension::Shard, evidence), (QStringList{u"0"_s, u"1"_s}));
    QCOMPARE(values(Dimension::Type, evidence), (QStringList{u"fault"_s, u"order-paid"_s, u"order-submitted"_s}));
    QCOMPARE(values(Dimension::Rule, evidence), QStringList());
}

void TestAnswer::judgesServices()
{
    QTemporaryDir folder;
    auto document = Document::create(folder.filePath(u"a"_s), {Id::create(), u"Tester"_s});
    QVERIFY(document);
    Edit edit(u"Begin"_s);
    const Id ordering = edit.add(kinds::subsystem, u"Ordering"_s);
    const Id order = edit.add(kinds::service, u"Order BFF"_s, ordering);
    const Id menu = edit.add(kinds::service, u"Menu BFF"_s, ordering);
    (*document)->commit(edit);
    Evidence evidence;
    evidence.model = (*document)->model();
    Resource alarmed = orders;
    alarmed.settings = {{settings::alarms, u"too-old"_s}, {settings::alarmState, u"ALARM"_s}};
    Frame frame;
    frame.time = now;
    frame.series = {counted(metrics::invocations, alarmed, 1)};
    evidence.history.add(frame);
    evidence.live.elements.insert(order, vitals(Liveness::Silent, Health::Critical));
    evidence.live.elements.insert(menu, vitals(Liveness::Flowing, Health::Good));
    const Widget &monitors = widget("overview", "Monitors", Form::Alarms);
    const WidgetData all = answer(monitors, {}, evidence, hour);
    QCOMPARE(all.states.size(), 3);
    QCOMPARE(all.health, Health::Critical);
    QCOMPARE(all.states.last().name, u"Menu BFF"_s);
    QVERIFY(std::any_of(all.states.begin(), all.states.end(), [](const StateRow &row) { return row.name == u"too-old"; }));
    QCOMPARE(answer(monitors, {{Dimension::Service, u"Menu BFF"_s}, {Dimension::Region, u"us-1"_s}}, evidence, hour).states.size(), 1);
    QVERIFY(!answer(monitors, {}, Evidence(), hour).reason.isEmpty());
}

void TestAnswer::tellsTheSource()
{
    Evidence evidence;
    const Widget &state = widget("overview", "AWS Check Status", Form::SourceState);
    QVERIFY(!answer(state, {}, evidence, hour).reason.isEmpty());
    evidence.source = {u"somewhere"_s, Health::Critical, u"no answer"_s};
    const WidgetData data = answer(state, {}, evidence, hour);
    QCOMPARE(data.health, Health::Critical);
    QCOMPARE(data.states.first().words, u"no answer"_s);
}

void TestAnswer::dividesTime_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<qint64>("period");
    QTest::addColumn<qint64>("column");
    QTest::newRow("a minute of seconds") << minute << qint64(1000) << qint64(1000);
    QTest::newRow("an hour of minutes") << 60 * minute << minute << minute;
    QTest::newRow("never finer than the source") << 15 * minute << 5 * minute << 5 * minute;
    QTest::newRow("a day") << 1440 * minute << minute << 30 * minute;
}

void TestAnswer::dividesTime()
{
    QFETCH(qint64, span);
    QFETCH(qint64, period);
    QTEST(columnFor({now - span, now}, period), "column");
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
