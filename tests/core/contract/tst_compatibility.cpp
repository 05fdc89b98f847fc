// SPDX-License-Identifier: MIT
#include "core/compare/matching.h"
#include "core/contract/compatibility.h"
#include "tests/support/architecture.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace keelson;
using namespace keelson::contract;
using namespace Qt::StringLiterals;

namespace {

const QString shop = uR"(
subsystem Ordering
  service "Order BFF" pattern=bff
    function trigger functionRole=trigger
subsystem Kitchen
  service "Kitchen BFF" pattern=bff
    function listener functionRole=listener
  service Billing pattern=bff
team Cooks
domain-event "Order Submitted"
trigger publishes "Order Submitted"
listener consumes "Order Submitted"
Billing consumes "Order Submitted"
Cooks owns Kitchen
+ "Order Submitted" fields name=total type=number
+ "Order Submitted" fields name=places type=integer required=false
+ "Order Submitted" fields name=since type=date-time
)"_s;

using Work = std::function<void(Edit &, const test::Architecture &)>;

QList<EventVerdict> after(const Work &work, const QString &text = shop)
{
    test::Architecture later(text);
    const Model before = later.model();
    Edit edit(u"Edit"_s);
    work(edit, later);
    later.apply(edit);
    return verdicts(before, later.model(), compare::matched(before, later.model()).after);
}

Id field(const test::Architecture &of, const QString &name)
{
    for (const Child *item : of.model().childrenOf(of[u"Order Submitted"_s], itemlists::fields)) {
        if (text(item->properties.value(properties::name)) == name)
            return item->id;
    }
    return {};
}

Id addField(Edit &edit, const test::Architecture &of, const QString &name)
{
    const Id item = edit.addChild(of[u"Order Submitted"_s], QString(itemlists::fields), u"zz"_s);
    edit.set(item, properties::name, name);
    return item;
}

QStringList names(const QList<Party> &parties)
{
    QStringList all;
    for (const Party &party : parties)
        all.append(party.name + (party.team.isEmpty() ? QString() : u" of "_s + party.team) + (party.isNew ? u" new"_s : QString())
                   + (party.isGone ? u" gone"_s : QString()));
    return all;
}

} // namespace

class TestCompatibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChangeHasItsVerdict_data();
    void eachChangeHasItsVerdict();
    void theyAreNamedWithTheirTeams();
    void whoComesAndGoesIsTold();
    void whatNobodyConsumesBreaksNobody();
    void whatIsExternalIsConsumedByOthers();
    void twoDirectionsAtOnceAreBreaking();
    void itIsOnlyToldWhatChanged();
};

void TestCompatibility::eachChangeHasItsVerdict_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const Work &work, const char *change, const char *verdict) {
        QTest::addRow("%s", name) << work << QString::fromLatin1(change) << QString::fromLatin1(verdict);
    };
    row("optional field added", [](Edit &edit, const test::Architecture &of) {
        edit.set(addField(edit, of, u"tip"_s), "required"_L1, false);
    }, "optional-field-added", "compatible");
    row("required field added", [](Edit &edit, const test::Architecture &of) {
        edit.set(addField(edit, of, u"tip"_s), "type"_L1, u"array"_s);
    }, "required-field-added", "compatible-for-consumers");
    row("optional field removed", [](Edit &edit, const test::Architecture &of) {
        edit.remove(field(of, u"places"_s));
    }, "optional-field-removed", "compatible-for-producers");
    row("required field removed", [](Edit &edit, const test::Architecture &of) {
        edit.remove(field(of, u"total"_s));
    }, "required-field-removed", "breaking");
    row("field renamed", [](Edit &edit, const test::Architecture &of) {
        edit.set(field(of, u"total"_s), properties::name, u"amount"_s);
    }, "field-renamed", "breaking");
    row("field that went and one like it that came", [](Edit &edit, const test::Architecture &of) {
        edit.remove(field(of, u"total"_s));
        edit.set(addField(edit, of, u"totalAmount"_s), "type"_L1, u"number"_s);
    }, "field-renamed", "breaking");
    row("field that went and one of another type that came", [](Edit &edit, const test::Architecture &of) {
        edit.remove(field(of, u"total"_s));
        edit.set(addField(edit, of, u"totals"_s), "type"_L1, u"array"_s);
    }, "required-field-removed required-field-added", "breaking");
    row("type widened", [](Edit &edit, const test::Architecture &of) {
        edit.set(field(of, u"places"_s), "type"_L1, u"number"_s);
    }, "type-widened", "compatible-for-producers");
    row("moment became text", [](Edit &edit, const test::Architecture &of) {
        edit.set(field(of, u"since"_s), "type"_L1, u"string"_s);
    }, "type-widened", "compatible-for-producers");
    row("type narrowed", [](Edit &edit, const test::Architecture &of) {
        edit.set(field(of, u"total"_s), "type"_L1, u"integer"_s);
    }, "type-narrowed", "compatible-for-consumers");
    row("type changed", [](Edit &edit, const test::Architecture &of) {
        edit.set(field(of, u"total"_s), "type"_L1, u"object"_s);
    }, "type-changed", "breaking");
    row("became required", [](Edit &edit, const test::Architecture &of) {
        edit.set(field(of, u"places"_s), "required"_L1, true);
    }, "became-required", "compatible-for-consumers");
    row("became optional", [](Edit &edit, const test::Architecture &of) {
        edit.set(field(of, u"total"_s), "required"_L1, false);
    }, "became-optional", "compatible-for-producers");
    row("became sensitive", [](Edit &edit, const test::Architecture &of) {
        edit.set(field(of, u"total"_s), "sensitive"_L1, true);
    }, "became-sensitive", "breaking");
    const auto onEvent = [&](const char *name, QLatin1StringView property, const char *value, const char *change, const char *verdict) {
        row(name, [property, value](Edit &edit, const test::Architecture &of) {
            edit.set(of[u"Order Submitted"_s], property, QString::fromLatin1(value));
        }, change, verdict);
    };
    onEvent("became external", "visibility"_L1, "external", "became-external", "compatible");
    onEvent("partition key changed", "partitionKey"_L1, "restaurant", "partition-key-changed", "breaking");
    onEvent("became a notification", "payload"_L1, "notification", "became-notification", "breaking");
    onEvent("became transient", "permanence"_L1, "transient", "became-transient", "breaking");
    onEvent("entity renamed", "entity"_L1, "Purchase", "entity-changed", "breaking");
    onEvent("event renamed", properties::name, "Order Placed", "event-renamed", "breaking");
    onEvent("event spelled otherwise", properties::name, "Order  submitted", "", "");
    row("event removed", [](Edit &edit, const test::Architecture &of) {
        edit.remove(of[u"Order Submitted"_s]);
    }, "event-removed", "breaking");
}

void TestCompatibility::eachChangeHasItsVerdict()
{
    QFETCH(Work, work);
    QFETCH(QString, change);
    QFETCH(QString, verdict);
    const QList<EventVerdict> found = after(work);
    QStringList changes;
    for (const EventVerdict &event : found) {
        for (const ContractChange &one : event.changes) {
            changes.append(id(one.alteration));
            QVERIFY(one.words.endsWith(u'.'));
        }
    }
    QCOMPARE(changes.join(u' '), change);
    QCOMPARE(found.isEmpty() ? QString() : id(found.first().verdict), verdict);
}

void TestCompatibility::theyAreNamedWithTheirTeams()
{
    const EventVerdict event = after([](Edit &edit, const test::Architecture &of) { edit.remove(field(of, u"total"_s)); }).first();
    QCOMPARE(names(event.producers), QStringList{u"Order BFF"_s});
    QCOMPARE(names(event.consumers), (QStringList{u"Billing of Cooks"_s, u"Kitchen BFF of Cooks"_s}));
}

void TestCompatibility::whoComesAndGoesIsTold()
{
    const EventVerdict event = after([](Edit &edit, const test::Architecture &of) {
        edit.remove(field(of, u"total"_s));
        edit.remove(of[u"Billing"_s]);
        edit.relate(relations::consumes, edit.add(kinds::service, u"Loyalty"_s, of[u"Kitchen"_s]), of[u"Order Submitted"_s]);
    }).first();
    QCOMPARE(names(event.consumers), (QStringList{u"Billing of Cooks gone"_s, u"Kitchen BFF of Cooks"_s, u"Loyalty of Cooks new"_s}));
}

void TestCompatibility::whatNobodyConsumesBreaksNobody()
{
    const QList<EventVerdict> found = after([](Edit &edit, const test::Architecture &of) {
        edit.remove(of[u"Meal Cooked"_s]);
    }, shop + u"domain-event \"Meal Cooked\" fields=meal\n\"Kitchen BFF\" publishes \"Meal Cooked\"\n"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().verdict, Verdict::Compatible);
    QVERIFY(!found.first().isConsumed());
}

void TestCompatibility::whatIsExternalIsConsumedByOthers()
{
    const QList<EventVerdict> found = after([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Meal Cooked"_s], "visibility"_L1, u"internal"_s);
    }, shop + u"domain-event \"Meal Cooked\" visibility=external\n"_s);
    QCOMPARE(found.first().verdict, Verdict::Breaking);
    QCOMPARE(id(found.first().changes.first().alteration), u"became-internal"_s);
    QVERIFY(found.first().isConsumed());
}

void TestCompatibility::twoDirectionsAtOnceAreBreaking()
{
    const EventVerdict event = after([](Edit &edit, const test::Architecture &of) {
        edit.set(field(of, u"total"_s), "required"_L1, false);
        edit.set(field(of, u"places"_s), "required"_L1, true);
    }).first();
    QCOMPARE(event.verdict, Verdict::Breaking);
    QCOMPARE(event.changes.size(), 2);
}

void TestCompatibility::itIsOnlyToldWhatChanged()
{
    QCOMPARE(after([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Order Submitted"_s], properties::description, u"What starts it all."_s);
        edit.set(field(of, u"total"_s), "example"_L1, u"12"_s);
        edit.add(kinds::domainEvent, u"Meal Cooked"_s);
    }), QList<EventVerdict>());
}

QTEST_GUILESS_MAIN(TestCompatibility)
#include "tst_compatibility.moc"
