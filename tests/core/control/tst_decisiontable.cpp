// SPDX-License-Identifier: MIT
#include "core/control/decisiontable.h"
#include "core/model/architecture.h"
#include "tests/support/architecture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace keelson;
using namespace keelson::control;
using namespace Qt::StringLiterals;

namespace {

DecisionTable tableOf(const QList<QStringList> &conditions, const QList<Cases> &rows)
{
    DecisionTable table;
    for (const QStringList &values : conditions)
        table.conditions.append({{}, u"c%1"_s.arg(table.conditions.size()), {}, values});
    for (const Cases &cells : rows)
        table.decisions.append({{}, cells, {}, {}});
    return table;
}

const QStringList yesNo{u"yes"_s, u"no"_s};
const QStringList sizes{u"low"_s, u"middle"_s, u"high"_s};

/// Every case, one value a condition.
QList<Cases> casesOf(const QList<Condition> &conditions)
{
    QList<Cases> cases{{}};
    for (const Condition &condition : conditions) {
        QList<Cases> longer;
        for (const Cases &begun : std::as_const(cases)) {
            for (const QString &value : condition.values)
                longer.append(begun + Cases{value});
        }
        cases = longer;
    }
    return cases;
}

bool fits(const Cases &cells, const Cases &aCase)
{
    for (qsizetype i = 0; i < aCase.size(); ++i) {
        if (!cells.at(i).isEmpty() && !architecture::names(cells.at(i)).contains(aCase.at(i)))
            return false;
    }
    return true;
}

qsizetype countFitting(const QList<Cases> &rows, const Cases &aCase)
{
    return std::count_if(rows.begin(), rows.end(), [&](const Cases &cells) { return fits(cells, aCase); });
}

QString randomCell(QRandomGenerator &random, const QStringList &values)
{
    QStringList taken;
    for (const QString &value : values) {
        if (random.bounded(3) > 0)
            taken.append(value);
    }
    return random.bounded(4) == 0 ? QString() : taken.isEmpty() ? values.first() : taken.join(u", "_s);
}

DecisionTable randomTable(QRandomGenerator &random)
{
    DecisionTable table;
    const int conditions = random.bounded(1, 5);
    for (int i = 0; i < conditions; ++i) {
        QStringList values;
        for (int v = random.bounded(1, 4); v >= 0; --v)
            values.append(u"v%1"_s.arg(v));
        table.conditions.append({{}, u"c%1"_s.arg(i), {}, values});
    }
    for (int row = random.bounded(7); row > 0; --row) {
        Cases cells;
        for (const Condition &condition : std::as_const(table.conditions))
            cells.append(randomCell(random, condition.values));
        table.decisions.append({{}, cells, {}, {}});
    }
    return table;
}

QList<Cases> rowsOf(const DecisionTable &table)
{
    QList<Cases> rows;
    for (const Decision &decision : table.decisions)
        rows.append(decision.cells);
    return rows;
}

} // namespace

class TestDecisionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void gaps_data();
    void gaps();
    void gapsAreThoseOfEnumeration();
    void tellsNoMoreGapsThanAsked();
    void manyConditionsAreNotEnumerated();
    void overlaps();
    void overlapsAreThoseOfEnumeration();
    void withoutIsWhatIsLeft();
    void unknownValues();
    void words();
};

void TestDecisionTable::reads()
{
    const test::Architecture architecture(uR"(
service Control pattern=control variant=decision-table
domain-event "Order Paid"
domain-event "Order Confirmed"
+ Control inputs name=paid event="Order Paid"
+ Control inputs name=amount values="low, high, low"
+ Control decisions cell.paid=yes cell.amount=low outcome="Order Confirmed" description="small sums are easy"
+ Control decisions cell.paid=no
)"_s);
    const DecisionTable table = decisionTableOf(architecture.model(), *architecture.model().element(architecture[u"Control"_s]));
    QCOMPARE(table.conditions.size(), 2);
    QCOMPARE(table.conditions.at(0).name, u"paid"_s);
    QCOMPARE(table.conditions.at(0).event, architecture[u"Order Paid"_s]);
    QCOMPARE(table.conditions.at(0).values, yesNo);
    QCOMPARE(table.conditions.at(1).values, (QStringList{u"low"_s, u"high"_s}));
    QCOMPARE(table.decisions.size(), 2);
    QCOMPARE(table.decisions.at(0).cells, (Cases{u"yes"_s, u"low"_s}));
    QCOMPARE(table.decisions.at(0).outcome, architecture[u"Order Confirmed"_s]);
    QCOMPARE(table.decisions.at(0).because, u"small sums are easy"_s);
    QCOMPARE(table.decisions.at(1).cells, (Cases{u"no"_s, QString()}));
}

void TestDecisionTable::gaps_data()
{
    QTest::addColumn<QList<Cases>>("rows");
    QTest::addColumn<QList<Cases>>("gaps");
    QTest::newRow("a table without rows decides nothing") << QList<Cases>{} << QList<Cases>{{u""_s, u""_s}};
    QTest::newRow("a row of anything decides everything") << QList<Cases>{{u""_s, u""_s}} << QList<Cases>{};
    QTest::newRow("neighbours are told together")
        << QList<Cases>{{u"yes"_s, u"low"_s}, {u"no"_s, u""_s}} << QList<Cases>{{u"yes"_s, u"middle, high"_s}};
    QTest::newRow("rows may overlap") << QList<Cases>{{u"yes"_s, u""_s}, {u""_s, u"low, middle"_s}}
                                      << QList<Cases>{{u"no"_s, u"high"_s}};
    QTest::newRow("a value written otherwise is the same")
        << QList<Cases>{{u"YES"_s, u""_s}, {u"no"_s, u"Low,MIDDLE ,high"_s}} << QList<Cases>{};
    QTest::newRow("a value nothing has decides nothing")
        << QList<Cases>{{u"yes"_s, u""_s}, {u"maybe"_s, u""_s}} << QList<Cases>{{u"no"_s, u""_s}};
}

void TestDecisionTable::gaps()
{
    QFETCH(QList<Cases>, rows);
    QFETCH(QList<Cases>, gaps);
    QCOMPARE(gapsOf(tableOf({yesNo, sizes}, rows)), gaps);
}

void TestDecisionTable::gapsAreThoseOfEnumeration()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const DecisionTable table = randomTable(random);
        const QList<Cases> gaps = gapsOf(table, 100'000);
        for (const Cases &aCase : casesOf(table.conditions))
            QCOMPARE(countFitting(gaps, aCase), countFitting(rowsOf(table), aCase) == 0 ? 1 : 0);
    }
}

void TestDecisionTable::tellsNoMoreGapsThanAsked()
{
    const DecisionTable table = tableOf({yesNo, sizes}, {{u"yes"_s, u"middle"_s}});
    QCOMPARE(gapsOf(table).size(), 2);
    QCOMPARE(gapsOf(table, 1).size(), 1);
}

/// 2 to the 60th cases.
void TestDecisionTable::manyConditionsAreNotEnumerated()
{
    QList<QStringList> conditions;
    Cases first;
    for (int i = 0; i < 60; ++i) {
        conditions.append(yesNo);
        first.append(i == 0 ? u"yes"_s : QString());
    }
    Cases second = first;
    second[0] = u"no"_s;
    second[59] = u"yes"_s;
    const QList<Cases> gaps = gapsOf(tableOf(conditions, {first, second}));
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.first().first(), u"no"_s);
    QCOMPARE(gaps.first().last(), u"no"_s);
}

void TestDecisionTable::overlaps()
{
    const DecisionTable table = tableOf({yesNo, sizes}, {{u"yes"_s, u"low, middle"_s}, {u""_s, u"middle, high"_s}, {u"no"_s, u"low"_s}});
    QCOMPARE(overlapsOf(table), (QList<Overlap>{{0, 1, {u"yes"_s, u"middle"_s}}}));
}

void TestDecisionTable::overlapsAreThoseOfEnumeration()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 1000; ++i) {
        const DecisionTable table = randomTable(random);
        const QList<Overlap> overlaps = overlapsOf(table);
        for (const Cases &aCase : casesOf(table.conditions)) {
            const qsizetype rows = countFitting(rowsOf(table), aCase);
            const auto told = std::count_if(overlaps.begin(), overlaps.end(), [&](const Overlap &o) { return fits(o.cells, aCase); });
            QCOMPARE(told, rows * (rows - 1) / 2);
        }
    }
}

void TestDecisionTable::withoutIsWhatIsLeft()
{
    QRandomGenerator random(13);
    for (int i = 0; i < 1000; ++i) {
        const DecisionTable table = randomTable(random);
        if (table.decisions.size() < 2)
            continue;
        const Cases &a = table.decisions.at(0).cells;
        const Cases &b = table.decisions.at(1).cells;
        const QList<Cases> left = without(table.conditions, a, b);
        for (const Cases &aCase : casesOf(table.conditions))
            QCOMPARE(countFitting(left, aCase), fits(a, aCase) && !fits(b, aCase) ? 1 : 0);
    }
}

void TestDecisionTable::unknownValues()
{
    const DecisionTable table = tableOf({yesNo, sizes}, {{u"yes"_s, u"Low"_s}, {u"perhaps"_s, u"low, huge"_s}});
    QCOMPARE(unknownValuesOf(table), (QList<UnknownValue>{{1, 0, u"perhaps"_s}, {1, 1, u"huge"_s}}));
}

void TestDecisionTable::words()
{
    const DecisionTable table = tableOf({yesNo, sizes}, {});
    QCOMPARE(textOf(table.conditions, {u"yes"_s, u"low, high"_s}), u"c0 is yes, c1 is low or high"_s);
    QCOMPARE(textOf(table.conditions, {u""_s, u"low"_s}), u"c1 is low"_s);
    QCOMPARE(textOf(table.conditions, {u""_s, u""_s}), u"in any case"_s);
}

QTEST_APPLESS_MAIN(TestDecisionTable)
#include "tst_decisiontable.moc"
