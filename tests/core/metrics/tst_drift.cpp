// SPDX-License-Identifier: MIT
#include "core/metrics/drift.h"
#include "core/model/modelbuilder.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr Id service{1, 1};
constexpr Id function{1, 2};
constexpr Id stream{1, 3};
const QString listener = u"order-bff-prod-listener"_s;

Element element(Id id, QLatin1StringView kind, const QString &name, Id parent = {}, const Properties &properties = {})
{
    Element element;
    element.id = id;
    element.kind = vocabulary::kind(QString(kind));
    element.name = name;
    element.parent = parent;
    element.properties = properties;
    return element;
}

Model modelWith(const Properties &ofFunction)
{
    ModelBuilder builder;
    Properties properties = ofFunction;
    properties.insert(u"functionRole"_s, Value(u"listener"_s));
    builder.put(element(service, kinds::service, u"Order BFF"_s));
    builder.put(element(function, kinds::function, u"listener"_s, service, properties));
    builder.put(element(stream, kinds::stream, u"s1"_s, {}, {{u"retention"_s, Value(86400.0)}}));
    return builder.model();
}

QStringList rules(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

QList<Finding> found(const Properties &designed, const Labels &deployed)
{
    const Model model = modelWith(designed);
    const Binding binding{{{{u"function"_s, listener, {}, deployed}, service, u"listener"_s, Bound::How::Named}}, {}};
    return drift(model, binding);
}

} // namespace

class TestDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settings_data();
    void settings();
    void namesTheElementThatDescribesIt();
    void comparesStreams();
};

void TestDrift::settings_data()
{
    QTest::addColumn<Properties>("designed");
    QTest::addColumn<Labels>("deployed");
    QTest::addColumn<QStringList>("rules");
    const auto designed = [](const QString &name, double value) { return Properties{{name, Value(value)}}; };
    const Labels reads{{u"consumes"_s, u"s1"_s}};
    const auto reading = [reads](Labels more) {
        more.insert(reads);
        return more;
    };
    const Properties nothing;
    QTest::newRow("as designed") << designed(u"batchSize"_s, 100) << Labels{{u"batch-size"_s, u"100"_s}} << QStringList();
    QTest::newRow("another batch size") << designed(u"batchSize"_s, 100) << Labels{{u"batch-size"_s, u"10"_s}} << QStringList{u"observe.drift-batch-size"_s};
    QTest::newRow("nobody decided on it") << nothing << Labels{{u"batch-size"_s, u"10"_s}} << QStringList();
    QTest::newRow("the source does not tell") << designed(u"batchSize"_s, 100) << Labels() << QStringList();
    QTest::newRow("no number") << designed(u"batchSize"_s, 100) << Labels{{u"batch-size"_s, u"many"_s}} << QStringList();
    QTest::newRow("parallelisation, memory and timeout")
        << Properties{{u"parallelization"_s, Value(2.0)}, {u"memory"_s, Value(1024.0)}, {u"timeout"_s, Value(30.0)}}
        << Labels{{u"parallelisation"_s, u"1"_s}, {u"memory"_s, u"512"_s}, {u"timeout"_s, u"60"_s}}
        << QStringList{u"observe.drift-parallelisation"_s, u"observe.drift-memory"_s, u"observe.drift-timeout"_s};
    QTest::newRow("switched off") << nothing << reading({{u"state"_s, u"Disabled"_s}}) << QStringList{u"observe.disabled"_s};
    QTest::newRow("gives up and keeps nothing") << nothing << reading({{u"retries"_s, u"3"_s}}) << QStringList{u"observe.no-dead-letters"_s};
    QTest::newRow("gives up and keeps it") << nothing << reading({{u"retries"_s, u"3"_s}, {u"dead-letters"_s, u"dlq"_s}}) << QStringList();
    QTest::newRow("tries until it expires") << nothing << reading({{u"retries"_s, u"-1"_s}, {u"record-age"_s, u"-1"_s}}) << QStringList{u"observe.stuck"_s};
    QTest::newRow("no alarm") << nothing << reading({{u"alarms"_s, QString()}}) << QStringList{u"observe.no-alarm"_s};
    QTest::newRow("an alarm") << nothing << reading({{u"alarms"_s, u"age"_s}}) << QStringList();
    QTest::newRow("not a reader") << nothing << Labels{{u"retries"_s, u"3"_s}} << QStringList();
}

void TestDrift::settings()
{
    QFETCH(Properties, designed);
    QFETCH(Labels, deployed);
    QFETCH(QStringList, rules);
    QCOMPARE(::rules(found(designed, deployed)), rules);
}

void TestDrift::namesTheElementThatDescribesIt()
{
    const QList<Finding> findings = found({{u"batchSize"_s, Value(100.0)}}, {{u"batch-size"_s, u"10"_s}});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].elements, QList<Id>{function});
    QCOMPARE(findings[0].place, listener);
    QVERIFY2(findings[0].message.contains(u"100"_s) && findings[0].message.contains(u"10 where"_s), qPrintable(findings[0].message));
}

void TestDrift::comparesStreams()
{
    const Model model = modelWith({});
    const Binding binding{{{{u"stream"_s, u"hub-prod-s1"_s, {}, {{u"retention"_s, u"3600"_s}}}, stream, u"stream"_s, Bound::How::Corrected}}, {}};
    QCOMPARE(::rules(drift(model, binding)), QStringList{u"observe.drift-retention"_s});
}

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
