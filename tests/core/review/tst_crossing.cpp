// SPDX-License-Identifier: MIT
// What fixes put between two subsystems, and what a young model hears.
#include "core/contract/contract.h"
#include "core/model/architecture.h"
#include "core/review/review.h"
#include "core/review/rule.h"
#include "tests/support/architecture.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

const QString shopAndWarehouse = uR"(
subsystem Shop
  event-hub "Event Hub"
  service Checkout pattern=bff
subsystem Warehouse
  event-hub "Event Hub"
  service Packing pattern=bff
  service Shipping pattern=bff
domain-event "Order Submitted" partitionKey=orderId
+ "Order Submitted" fields name=articles type=array
+ "Order Submitted" fields name=phone sensitive=true
Checkout publishes "Order Submitted"
)"_s;

QList<Finding> findingsOf(const Model &model, QLatin1StringView rule)
{
    QList<Finding> found = review::review(model);
    found.removeIf([&](const Finding &finding) { return finding.rule != rule; });
    return found;
}

void mend(test::Architecture &architecture, QLatin1StringView rule)
{
    const Finding finding = findingsOf(architecture.model(), rule).value(0);
    architecture.apply(review::rule(rule)->fixes.front().mend(architecture.model(), finding));
}

QStringList names(const QList<const Element *> &elements)
{
    QStringList found;
    for (const Element *element : elements)
        found.append(element->name);
    return found;
}

} // namespace

class TestCrossing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gatewaysAreInserted();
    void gatewaysAreUsedAgain();
    void onlyWhatIsMissingIsAdded();
    void sensitiveFieldsStayAtHome();
    void callsAcrossBecomeEvents();
    void youngModelsHearLittle();
    void notesOfTheStoryMayBeAhead();
};

void TestCrossing::gatewaysAreInserted()
{
    test::Architecture in(shopAndWarehouse + u"Packing consumes \"Order Submitted\"\nShipping consumes \"Order Submitted\"\n"_s);
    QCOMPARE(findingsOf(in.model(), "bulkhead.bypassed-gateway"_L1).size(), 1);
    mend(in, "bulkhead.bypassed-gateway"_L1);
    const Model &model = in.model();
    QCOMPARE(names(architecture::consumersOf(model, in[u"Order Submitted"_s])), QStringList{u"Shop Egress"_s});
    QCOMPARE(names(architecture::consumedBy(model, in[u"Warehouse Ingress"_s])), QStringList{u"Shop: Order Submitted"_s});
    QCOMPARE(names(architecture::publishedBy(model, in[u"Warehouse Ingress"_s])), QStringList{u"Warehouse: Order Submitted"_s});
    QCOMPARE(names(architecture::consumersOf(model, in[u"Warehouse: Order Submitted"_s])), (QStringList{u"Packing"_s, u"Shipping"_s}));
    QCOMPARE(model.element(in[u"Shop: Order Submitted"_s])->text("visibility"_L1), u"external"_s);
}

void TestCrossing::gatewaysAreUsedAgain()
{
    test::Architecture in(shopAndWarehouse + u"domain-event \"Order Cancelled\"\nCheckout publishes \"Order Cancelled\"\n"
                                             "Packing consumes \"Order Submitted\"\nPacking consumes \"Order Cancelled\"\n"_s);
    mend(in, "bulkhead.bypassed-gateway"_L1);
    mend(in, "bulkhead.bypassed-gateway"_L1);
    QVERIFY(findingsOf(in.model(), "bulkhead.bypassed-gateway"_L1).isEmpty());
    QCOMPARE(names(architecture::contentsOf(in.model(), in[u"Shop"_s], kinds::service)),
             (QStringList{u"Checkout"_s, u"Shop Egress"_s}));
    QCOMPARE(architecture::consumedBy(in.model(), in[u"Warehouse Ingress"_s]).size(), 2);
}

void TestCrossing::onlyWhatIsMissingIsAdded()
{
    test::Architecture in(uR"(
subsystem Shop
  event-hub "Event Hub"
  service "Shop Gateway" pattern=esg variant=upstream-subsystem
subsystem Warehouse
  event-hub "Event Hub"
  service Packing pattern=bff
domain-event "Order Placed" visibility=external
"Shop Gateway" publishes "Order Placed"
Packing consumes "Order Placed"
)"_s);
    mend(in, "bulkhead.bypassed-gateway"_L1);
    QCOMPARE(names(architecture::contentsOf(in.model(), in[u"Shop"_s], kinds::service)), QStringList{u"Shop Gateway"_s});
    QCOMPARE(names(architecture::consumedBy(in.model(), in[u"Warehouse Ingress"_s])), QStringList{u"Order Placed"_s});
}

void TestCrossing::sensitiveFieldsStayAtHome()
{
    test::Architecture in(shopAndWarehouse + u"Packing consumes \"Order Submitted\"\n"_s);
    mend(in, "bulkhead.bypassed-gateway"_L1);
    const Element &told = *in.model().element(in[u"Shop: Order Submitted"_s]);
    const QList<contract::Field> fields = contract::fieldsOf(in.model(), told);
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields.first().name, u"articles"_s);
    QCOMPARE(fields.first().type, u"array"_s);
    QCOMPARE(told.text("partitionKey"_L1), u"orderId"_s);
}

void TestCrossing::callsAcrossBecomeEvents()
{
    test::Architecture in(shopAndWarehouse + u"Packing calls Checkout\n"_s);
    mend(in, "bulkhead.synchronous-call"_L1);
    QVERIFY(findingsOf(in.model(), "bulkhead.synchronous-call"_L1).isEmpty());
    QVERIFY(findingsOf(in.model(), "bulkhead.bypassed-gateway"_L1).isEmpty());
    QCOMPARE(names(architecture::consumedBy(in.model(), in[u"Packing"_s])), QStringList{u"Warehouse: Checkout Changed"_s});
}

/// Who has drawn five boxes and joined them in the usual way is left in peace by these topics.
void TestCrossing::youngModelsHearLittle()
{
    const test::Architecture in(uR"(
actor Customer
external-system Bank
subsystem Shop
  event-hub "Event Hub"
  service Checkout
  service "Bank Gateway" pattern=esg
  service "Order Control" pattern=control
domain-event "Order Submitted"
Customer calls Checkout
Checkout publishes "Order Submitted"
"Order Control" consumes "Order Submitted"
"Bank Gateway" consumes "Order Submitted"
"Bank Gateway" calls Bank
)"_s);
    for (const Finding &finding : review::review(in.model())) {
        const review::Topic topic = review::rule(finding.rule)->topic;
        const bool isOfThese = topic == review::Topic::Bulkheads || topic == review::Topic::Gateways || topic == review::Topic::Delivery;
        QVERIFY2(!isOfThese || finding.severity == Severity::Note, qPrintable(finding.rule + u": "_s + finding.message));
    }
}

/// An actor of a board needs no place in the system before somebody builds what the actor asks for.
void TestCrossing::notesOfTheStoryMayBeAhead()
{
    constexpr QLatin1StringView rule = "bulkhead.context-unattached"_L1;
    test::Architecture in(u"actor Auditor\ncommand \"Check Books\"\nAuditor issues \"Check Books\"\n"
                          "subsystem Shop\n  service Checkout pattern=bff\n"_s);
    QCOMPARE(findingsOf(in.model(), rule).size(), 1);
    Edit edit(u"Put the actor on a board"_s);
    const Id board = edit.addView(records::board, u"Story"_s);
    edit.place(board, records::board, in[u"Auditor"_s], {0, 0});
    in.apply(edit);
    QVERIFY(findingsOf(in.model(), rule).isEmpty());
    in.add(u"Checkout realizes \"Check Books\"\n"_s);
    QCOMPARE(findingsOf(in.model(), rule).size(), 1);
}

QTEST_GUILESS_MAIN(TestCrossing)
#include "tst_crossing.moc"
