// SPDX-License-Identifier: MIT
#include "core/compare/matching.h"
#include "core/contract/rollout.h"
#include "tests/support/architecture.h"

#include <QTest>

#include <functional>

using namespace keelson;
using namespace keelson::contract;
using namespace Qt::StringLiterals;

namespace {

const QString shop = uR"(
service "Order BFF" pattern=bff
service "Kitchen BFF" pattern=bff
service Billing pattern=bff
team Cooks
domain-event "Order Submitted"
domain-event "Meal Cooked" fields="meal: integer"
"Order BFF" publishes "Order Submitted"
"Kitchen BFF" consumes "Order Submitted"
Billing consumes "Order Submitted"
"Kitchen BFF" publishes "Meal Cooked"
Billing consumes "Meal Cooked"
Cooks owns "Kitchen BFF"
+ "Order Submitted" fields name=total type=number
)"_s;

using Work = std::function<void(Edit &, const test::Architecture &)>;

QStringList plan(const Work &work, const QString &text = shop)
{
    test::Architecture later(text);
    const Model before = later.model();
    Edit edit(u"Edit"_s);
    work(edit, later);
    later.apply(edit);
    QStringList lines;
    for (const Step &step : rollout(verdicts(before, later.model(), compare::matched(before, later.model()).after)))
        lines.append(id(step.phase) + u": "_s + step.words);
    return lines;
}

} // namespace

class TestRollout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRenamedEventIsPublishedTwiceForAWhile();
    void consumersGoFirstWhereLessIsPromised();
    void producersGoFirstWhereMoreIsPromised();
    void aServiceIsDeployedOnceAPhase();
    void thoseOutsideAreTold();
    void whatIsCompatibleNeedsNoPlan();
    void whoLeavesTheEventLeavesTheOldForm();
};

void TestRollout::aRenamedEventIsPublishedTwiceForAWhile()
{
    QCOMPARE(plan([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Order Submitted"_s], properties::name, u"Order Placed"_s);
    }), (QStringList{
        u"expand: Deploy “Order BFF”: it publishes both “Order Submitted” and “Order Placed”."_s,
        u"migrate: Deploy “Billing”: it consumes “Order Placed” instead of “Order Submitted”."_s,
        u"migrate: Deploy “Kitchen BFF” (team “Cooks”): it consumes “Order Placed” instead of “Order Submitted”."_s,
        u"wait: Wait until nobody reads “Order Submitted” any more and what stands in the streams has been read; what the event lake "
         "keeps has the old form when it is replayed."_s,
        u"contract: Deploy “Order BFF”: it no longer publishes “Order Submitted”."_s}));
}

void TestRollout::consumersGoFirstWhereLessIsPromised()
{
    QCOMPARE(plan([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Meal Cooked"_s], "fields"_L1, u"meal: number"_s);
    }), (QStringList{u"migrate: Deploy “Billing”: it reads “meal” of “Meal Cooked” in the wider type."_s,
                     u"contract: Deploy “Kitchen BFF” (team “Cooks”): it publishes “meal” of “Meal Cooked” in the wider type."_s}));
}

void TestRollout::producersGoFirstWhereMoreIsPromised()
{
    QCOMPARE(plan([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Meal Cooked"_s], "fields"_L1, u"meal: integer, cook"_s);
    }), QStringList{u"expand: Deploy “Kitchen BFF” (team “Cooks”): it publishes “Meal Cooked” always with “cook”."_s});
}

void TestRollout::aServiceIsDeployedOnceAPhase()
{
    const QStringList lines = plan([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Meal Cooked"_s], properties::name, u"Meal Ready"_s);
        edit.set(of[u"Order Submitted"_s], properties::name, u"Order Placed"_s);
    });
    QCOMPARE(lines.filter(u"Deploy “Billing”"_s), QStringList{
        u"migrate: Deploy “Billing”: it consumes “Meal Ready” instead of “Meal Cooked”; it consumes “Order Placed” instead of “Order Submitted”."_s});
    QCOMPARE(lines.filter(u"Deploy “Kitchen BFF”"_s).size(), 3); // It publishes one and consumes the other.
    QStringList sorted = lines;
    const QStringList order{u"expand"_s, u"migrate"_s, u"wait"_s, u"contract"_s};
    std::stable_sort(sorted.begin(), sorted.end(), [&](const QString &a, const QString &b) {
        return order.indexOf(a.section(u':', 0, 0)) < order.indexOf(b.section(u':', 0, 0));
    });
    QCOMPARE(lines, sorted);
}

void TestRollout::thoseOutsideAreTold()
{
    QCOMPARE(plan([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Menu Changed"_s], "fields"_L1, u"dish"_s);
    }, shop + u"domain-event \"Menu Changed\" visibility=external fields=\"dish, price\"\n\"Kitchen BFF\" publishes \"Menu Changed\"\n"_s),
    (QStringList{u"migrate: Tell the consumers of “Menu Changed” who are not in the model, and wait until they can follow."_s,
                 u"contract: Deploy “Kitchen BFF” (team “Cooks”): it publishes “Menu Changed” without “price”."_s}));
}

void TestRollout::whatIsCompatibleNeedsNoPlan()
{
    QCOMPARE(plan([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Meal Cooked"_s], "visibility"_L1, u"external"_s);
    }), QStringList());
}

void TestRollout::whoLeavesTheEventLeavesTheOldForm()
{
    const QStringList lines = plan([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Order Submitted"_s], properties::name, u"Order Placed"_s);
        edit.relate(relations::consumes, edit.add(kinds::service, u"Loyalty"_s), of[u"Order Submitted"_s]);
    });
    QVERIFY(lines.filter(u"Loyalty"_s).isEmpty()); // It has never known the old one.
    const QStringList gone = plan([](Edit &edit, const test::Architecture &of) {
        edit.set(of[u"Order Submitted"_s], properties::name, u"Order Placed"_s);
        edit.remove(of[u"Billing"_s]);
        edit.remove(of[u"Order BFF"_s]);
        edit.relate(relations::publishes, of[u"Kitchen BFF"_s], of[u"Order Submitted"_s]);
    });
    QVERIFY(gone.contains(u"migrate: Deploy “Billing”: it no longer consumes “Order Submitted”."_s));
    QVERIFY(gone.filter(u"Order BFF"_s).isEmpty());
    QVERIFY(gone.contains(u"expand: Deploy “Kitchen BFF” (team “Cooks”): it publishes both “Order Submitted” and “Order Placed”."_s));
}

QTEST_GUILESS_MAIN(TestRollout)
#include "tst_rollout.moc"
