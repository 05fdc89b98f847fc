// SPDX-License-Identifier: MIT
#include "core/compare/report.h"
#include "core/document/edit.h"
#include "tests/support/architecture.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace keelson;
using namespace keelson::compare;
using namespace Qt::StringLiterals;

namespace {

const QString shop = uR"(
subsystem Ordering
  service "Order BFF" pattern=bff variant=task
    function listener functionRole=listener
subsystem Kitchen
  service "Kitchen BFF" pattern=bff
external-system Payments
domain-event "Order Submitted"
domain-event "Meal Cooked" fields="meal, minutes: number"
team Cooks
"Order BFF" publishes "Order Submitted"
"Kitchen BFF" consumes "Order Submitted"
"Order BFF" calls "Kitchen BFF" timeout=3
Cooks owns "Kitchen BFF"
+ "Order Submitted" fields name=total type=number
+ "Order Submitted" fields name=restaurant
)"_s;

using Work = std::function<void(Edit &, const test::Architecture &)>;

QStringList linesOf(const Comparison &comparison)
{
    QStringList lines;
    for (const Group &group : comparison.groups) {
        for (const Difference &difference : group.differences) {
            lines.append(group.name + u": "_s + difference.words);
            for (const Detail &detail : difference.details)
                lines.append(u"  "_s + detail.words);
        }
    }
    return lines;
}

/// What an edit of the shop is told as.
QStringList told(const Work &change)
{
    test::Architecture after(shop);
    const Model before = after.model();
    Edit edit(u"Edit"_s);
    change(edit, after);
    after.apply(edit);
    return linesOf(compared(before, after.model()));
}

Id relation(const test::Architecture &of, const QString &from, QLatin1StringView kind)
{
    for (const Relation *relation : of.model().relationsFrom(of[from])) {
        if (relation->is(kind))
            return relation->id;
    }
    return {};
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDeedIsTold_data();
    void eachDeedIsTold();
    void equalModelsAreNotDifferent();
    void theWayBackIsToldTheOtherWayRound();
    void placesAreApart();
    void whatWasMadeTwiceIsMatchedByName();
    void whatIsMuchLikeItIsTakenForRenamed();
    void whatSharesHistoryIsNotGuessed();
    void theShortContractIsToldByFields();
    void aReportIsWrittenInThreeForms();
    void namesAreNoMarkdown();
};

void TestCompare::eachDeedIsTold_data()
{
    QTest::addColumn<Work>("change");
    QTest::addColumn<QStringList>("lines");
    QTest::addRow("added") << Work([](Edit &edit, const test::Architecture &of) {
        edit.add(kinds::service, u"Menu BFF"_s, of[u"Ordering"_s]);
    }) << QStringList{u"Ordering: New: Autonomous service “Menu BFF”"_s};
    QTest::addRow("removed") << Work([](Edit &edit, const test::Architecture &of) {
        edit.remove(of[u"Payments"_s]);
    }) << QStringList{u": Gone: External system “Payments”"_s};
    QTest::addRow("renamed") << Work([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Order BFF"_s], properties::name, u"Basket BFF"_s);
    }) << QStringList{u"Ordering: Autonomous service “Order BFF” is called “Basket BFF” now"_s};
    QTest::addRow("moved to another container") << Work([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Order BFF"_s], properties::parent, of[u"Kitchen"_s]);
    }) << QStringList{u"Kitchen: Autonomous service “Order BFF” went from “Ordering” to “Kitchen”"_s};
    QTest::addRow("property changed") << Work([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Order BFF"_s], properties::variant, u"search"_s);
    }) << QStringList{u"Ordering: Changed: Autonomous service “Order BFF”"_s, u"  Variant: Task → Search"_s};
    QTest::addRow("kind changed") << Work([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Payments"_s], properties::kind, QString(kinds::actor));
    }) << QStringList{u": Changed: Actor “Payments”"_s, u"  Kind: External system → Actor"_s};
    QTest::addRow("what is taken for granted is no change") << Work([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Order Submitted"_s], "visibility"_L1, u"internal"_s);
    }) << QStringList();
    QTest::addRow("field changed") << Work([](Edit &edit, const test::Architecture &of) {
        edit.set(of.model().childrenOf(of[u"Order Submitted"_s], itemlists::fields).first()->id, "type"_L1, u"integer"_s);
    }) << QStringList{u"Ordering: Changed: Domain event “Order Submitted”"_s, u"  Contract, “total”: Type: Number → Whole number"_s};
    QTest::addRow("field renamed") << Work([](Edit &edit, const test::Architecture &of) {
        edit.set(of.model().childrenOf(of[u"Order Submitted"_s], itemlists::fields).first()->id, properties::name, u"amount"_s);
    }) << QStringList{u"Ordering: Changed: Domain event “Order Submitted”"_s, u"  Contract, “amount”: Field: “total” → “amount”"_s};
    QTest::addRow("field added and another gone") << Work([](Edit &edit, const test::Architecture &of) {
        const Id event = of[u"Order Submitted"_s];
        edit.remove(of.model().childrenOf(event, itemlists::fields).first()->id);
        edit.set(edit.addChild(event, QString(itemlists::fields), u"z"_s), properties::name, u"phone"_s);
    }) << QStringList{u"Ordering: Changed: Domain event “Order Submitted”"_s, u"  Contract: “total” is gone"_s,
                      u"  Contract: “phone” is new"_s};
    QTest::addRow("fields in another order") << Work([](Edit &edit, const test::Architecture &of) {
        const QList<const Child *> fields = of.model().childrenOf(of[u"Order Submitted"_s], itemlists::fields);
        edit.set(fields.first()->id, properties::order, orderBetween(fields.last()->order, {}));
    }) << QStringList{u"Ordering: Changed: Domain event “Order Submitted”"_s, u"  Contract: “total” stands elsewhere in the order"_s};
    QTest::addRow("relation added") << Work([](Edit &edit, const test::Architecture &of) {
        edit.relate(relations::publishes, of[u"Kitchen BFF"_s], of[u"Meal Cooked"_s]);
    }) << QStringList{u"Kitchen: New: “Kitchen BFF” publishes “Meal Cooked”"_s};
    QTest::addRow("relation removed") << Work([](Edit &edit, const test::Architecture &of) {
        edit.remove(relation(of, u"Cooks"_s, relations::owns));
    }) << QStringList{u"Kitchen: Gone: “Cooks” owns “Kitchen BFF”"_s};
    QTest::addRow("relation changed") << Work([](Edit &edit, const test::Architecture &of) {
        edit.set(relation(of, u"Order BFF"_s, relations::calls), "timeout"_L1, 5.0);
    }) << QStringList{u"Ordering: Changed: “Order BFF” calls “Kitchen BFF”"_s, u"  Timeout: 3\u00a0s → 5\u00a0s"_s};
    QTest::addRow("end of a relation changed") << Work([](Edit &edit, const test::Architecture &of) {
        edit.set(relation(of, u"Order BFF"_s, relations::calls), properties::to, of[u"Payments"_s]);
    }) << QStringList{u"Ordering: “Order BFF” calls “Payments”, no longer: “Order BFF” calls “Kitchen BFF”"_s};
    QTest::addRow("another publisher") << Work([](Edit &edit, const test::Architecture &of) {
        edit.remove(relation(of, u"Order BFF"_s, relations::publishes));
        edit.relate(relations::publishes, of[u"Kitchen BFF"_s], of[u"Order Submitted"_s]);
    }) << QStringList{u"Kitchen: “Kitchen BFF” publishes “Order Submitted”, no longer: “Order BFF” publishes “Order Submitted”"_s};
    QTest::addRow("a call replaced by events") << Work([](Edit &edit, const test::Architecture &of) {
        edit.remove(relation(of, u"Order BFF"_s, relations::calls));
        edit.relate(relations::publishes, of[u"Kitchen BFF"_s], of[u"Meal Cooked"_s]);
        edit.relate(relations::consumes, of[u"Order BFF"_s], of[u"Meal Cooked"_s]);
    }) << QStringList{u"Ordering: No longer: “Order BFF” calls “Kitchen BFF”; connected by events now: “Meal Cooked”"_s,
                      u"  New: “Order BFF” consumes “Meal Cooked”"_s, u"  New: “Kitchen BFF” publishes “Meal Cooked”"_s};
    QTest::addRow("a call replaced by events with a function as listener") << Work([](Edit &edit, const test::Architecture &of) {
        edit.remove(relation(of, u"Order BFF"_s, relations::calls));
        edit.relate(relations::publishes, of[u"Kitchen BFF"_s], of[u"Meal Cooked"_s]);
        edit.relate(relations::consumes, of[u"listener"_s], of[u"Meal Cooked"_s]);
    }) << QStringList{u"Ordering: No longer: “Order BFF” calls “Kitchen BFF”; connected by events now: “Meal Cooked”"_s,
                      u"  New: “listener” consumes “Meal Cooked”"_s, u"  New: “Kitchen BFF” publishes “Meal Cooked”"_s};
    QTest::addRow("a new map") << Work([](Edit &edit, const test::Architecture &) {
        edit.addView(records::contextView, u"Kitchen map"_s);
    }) << QStringList{u": New: Map “Kitchen map”"_s};
}

void TestCompare::eachDeedIsTold()
{
    QFETCH(Work, change);
    QFETCH(QStringList, lines);
    QStringList found = told(change);
    found.sort();
    lines.sort();
    QCOMPARE(found, lines);
}

void TestCompare::equalModelsAreNotDifferent()
{
    const test::Architecture a(shop);
    const test::Architecture b(shop);
    const Comparison comparison = compared(a.model(), b.model());
    QVERIFY(comparison.isEmpty());
    QVERIFY(comparison.layout.isEmpty());
}

void TestCompare::theWayBackIsToldTheOtherWayRound()
{
    test::Architecture after(shop);
    const Model before = after.model();
    Edit edit(u"Edit"_s);
    edit.add(kinds::service, u"Menu BFF"_s, after[u"Ordering"_s]);
    after.apply(edit);
    QCOMPARE(linesOf(compared(after.model(), before)), QStringList{u"Ordering: Gone: Autonomous service “Menu BFF”"_s});
}

void TestCompare::placesAreApart()
{
    test::Architecture after(shop);
    Edit first(u"Map"_s);
    const Id map = first.addView(records::contextView, u"Main"_s);
    first.place(map, records::contextView, after[u"Ordering"_s], {0, 0});
    first.place(map, records::contextView, after[u"Payments"_s], {0, 0});
    after.apply(first);
    const Model before = after.model();
    Edit edit(u"Move"_s);
    edit.place(map, records::contextView, after[u"Ordering"_s], {10, 0});
    edit.place(map, records::contextView, after[u"Kitchen"_s], {90, 0});
    edit.remove(after.model().placementsOf(after[u"Payments"_s]).first()->id);
    after.apply(edit);
    const Comparison comparison = compared(before, after.model());
    QVERIFY(comparison.isEmpty());
    QCOMPARE(comparison.layout.size(), 1);
    QCOMPARE(comparison.layout.first().words, u"Map “Main”: 1 placed, 1 taken off, 1 stand(s) elsewhere or otherwise"_s);
}

namespace {

/// A model of the same words whose records all have other ids.
Model importedAnew(const Model &model)
{
    test::Architecture fresh;
    Edit edit(u"Import"_s);
    QHash<Id, Id> ids;
    QList<const Element *> level = model.contentsOf({});
    while (!level.isEmpty()) {
        QList<const Element *> next;
        for (const Element *element : std::as_const(level)) {
            const Id id = edit.add(element->kind->id, element->name, ids.value(element->parent));
            ids.insert(element->id, id);
            for (auto it = element->properties.begin(); it != element->properties.end(); ++it)
                edit.set(id, it.key(), *it);
            for (const ItemList &list : element->kind->lists) {
                for (const Child *item : model.childrenOf(element->id, list.id)) {
                    const Id child = edit.addChild(id, list.id, item->order);
                    for (auto it = item->properties.begin(); it != item->properties.end(); ++it)
                        edit.set(child, it.key(), *it);
                }
            }
            next += model.contentsOf(element->id);
        }
        level = next;
    }
    for (const Relation &relation : model.relations()) {
        const Id id = edit.relate(relation.kind->id, ids.value(relation.from), ids.value(relation.to));
        for (auto it = relation.properties.begin(); it != relation.properties.end(); ++it)
            edit.set(id, it.key(), *it);
    }
    fresh.apply(edit);
    return fresh.model();
}

} // namespace

void TestCompare::whatWasMadeTwiceIsMatchedByName()
{
    const test::Architecture before(shop);
    const Model after = importedAnew(before.model());
    const Comparison comparison = compared(before.model(), after);
    QCOMPARE(linesOf(comparison), QStringList());
    QVERIFY(!comparison.matches.shareHistory);
    const Id later = comparison.matches.afterOf(before[u"listener"_s]);
    QVERIFY(after.element(later));
    QCOMPARE(comparison.matches.signs.value(before[u"listener"_s]), Sign::Name);
}

void TestCompare::whatIsMuchLikeItIsTakenForRenamed()
{
    test::Architecture renamed(shop);
    const Model before = renamed.model();
    const Id order = renamed[u"Order BFF"_s];
    Edit edit(u"Rename"_s);
    edit.set(order, properties::name, u"Orders BFF"_s);
    edit.set(renamed[u"Kitchen BFF"_s], properties::parent, renamed[u"Ordering"_s]);
    renamed.apply(edit);
    const Comparison comparison = compared(before, importedAnew(renamed.model()));
    QCOMPARE(linesOf(comparison), (QStringList{u"Ordering: Autonomous service “Order BFF” is called “Orders BFF” now"_s,
                                               u"  Taken for the same because of its name and neighbours"_s,
                                               u"Ordering: Autonomous service “Kitchen BFF” went from “Kitchen” to “Ordering”"_s}));
    QCOMPARE(comparison.matches.signs.value(order), Sign::Likeness);
}

void TestCompare::whatSharesHistoryIsNotGuessed()
{
    const QStringList lines = told([](Edit &edit, const test::Architecture &of) {
        edit.remove(of[u"Payments"_s]);
        edit.add(kinds::externalSystem, u"Payment"_s);
    });
    QCOMPARE(lines, (QStringList{u": New: External system “Payment”"_s, u": Gone: External system “Payments”"_s}));
}

void TestCompare::theShortContractIsToldByFields()
{
    QCOMPARE(told([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Meal Cooked"_s], "fields"_L1, u"meal, minutes: integer, cook"_s);
        edit.set(of[u"Meal Cooked"_s], "sensitiveFields"_L1, u"cook"_s);
    }), (QStringList{u": Changed: Domain event “Meal Cooked”"_s, u"  Contract, “minutes”: Type: Number → Whole number"_s,
                     u"  Contract: “cook” is new"_s}));
    QCOMPARE(told([](Edit &edit, const test::Architecture &of) { // Spelled out, it says the same.
        const Id event = of[u"Meal Cooked"_s];
        edit.set(edit.addChild(event, QString(itemlists::fields), u"a"_s), properties::name, u"meal"_s);
        const Id minutes = edit.addChild(event, QString(itemlists::fields), u"b"_s);
        edit.set(minutes, properties::name, u"minutes"_s);
        edit.set(minutes, "type"_L1, u"number"_s);
    }), QStringList());
}

void TestCompare::aReportIsWrittenInThreeForms()
{
    test::Architecture after(shop);
    const Model before = after.model();
    Edit edit(u"Edit"_s);
    edit.set(after.model().childrenOf(after[u"Order Submitted"_s], itemlists::fields).first()->id, properties::name, u"amount"_s);
    after.apply(edit);
    const Report report = reported(before, after.model());
    QVERIFY(report.isBreaking());
    const QString text = toText(report, {});
    QVERIFY2(text.startsWith(u"Changed: 1.\n\nOrdering\n  Changed: Domain event “Order Submitted”\n    - Contract, “amount”: Field"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Consumed by: Kitchen BFF (team Cooks)"_s), qPrintable(text));
    const QString markdown = toMarkdown(report, {}, u"a"_s, u"b"_s);
    QVERIFY2(markdown.startsWith(u"# From a to b\n\nChanged: 1.\n\n## Ordering\n\n- Changed: "_s), qPrintable(markdown));
    QVERIFY2(markdown.contains(u"\n1. Deploy “Order BFF”: it publishes “Order Submitted” with both “total” and “amount”.\n"_s), qPrintable(markdown));
    const QJsonObject json = toJson(report, {});
    QCOMPARE(json.value("differences"_L1).toArray().size(), 1);
    QCOMPARE(json.value("contracts"_L1).toArray().first().toObject().value("verdict"_L1).toString(), u"breaking"_s);
    QVERIFY(!json.contains("layout"_L1));
}

void TestCompare::namesAreNoMarkdown()
{
    test::Architecture after(shop);
    const Model before = after.model();
    Edit edit(u"Edit"_s);
    edit.add(kinds::actor, u"*Chef* <b>"_s);
    after.apply(edit);
    const QString markdown = toMarkdown(reported(before, after.model()), {}, u"a"_s, u"b"_s);
    QVERIFY2(markdown.contains(u"“\\*Chef\\* \\<b\\>”"_s), qPrintable(markdown));
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
