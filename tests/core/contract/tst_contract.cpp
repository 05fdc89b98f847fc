// SPDX-License-Identifier: MIT
#include "core/contract/contract.h"
#include "tests/support/architecture.h"

#include <QJsonArray>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShortFormIsAContract();
    void theListIsTheContractOnceItIsBegun();
    void aSchemaNestsWhatHasDots();
};

void TestContract::theShortFormIsAContract()
{
    const test::Architecture shop(u"domain-event \"Order Submitted\" fields=\"restaurant, total: money, paid: bool, phone\" sensitiveFields=phone"_s);
    const QList<contract::Field> fields = contract::fieldsOf(shop.model(), *shop.model().element(shop[u"Order Submitted"_s]));
    QCOMPARE(fields.size(), 4);
    QCOMPARE(fields.at(1).name, u"total"_s);
    QCOMPARE(fields.at(1).type, u"number"_s);
    QCOMPARE(fields.at(2).type, u"boolean"_s);
    QVERIFY(fields.at(3).isSensitive);
    QVERIFY(!fields.at(0).isSensitive);
}

void TestContract::theListIsTheContractOnceItIsBegun()
{
    const test::Architecture shop(u"domain-event \"Order Submitted\" fields=\"restaurant\"\n"
                                  "+ \"Order Submitted\" fields name=total type=integer required=false sensitive=true example=12"_s);
    const QList<contract::Field> fields = contract::fieldsOf(shop.model(), *shop.model().element(shop[u"Order Submitted"_s]));
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields.first().name, u"total"_s);
    QCOMPARE(fields.first().type, u"integer"_s);
    QVERIFY(!fields.first().isRequired);
    QVERIFY(fields.first().isSensitive);
}

void TestContract::aSchemaNestsWhatHasDots()
{
    const test::Architecture shop(u"domain-event \"Order Submitted\"\n"
                                  "+ \"Order Submitted\" fields name=address.city type=string\n"
                                  "+ \"Order Submitted\" fields name=address.since type=date-time required=false\n"_s);
    const Element &event = *shop.model().element(shop[u"Order Submitted"_s]);
    const QJsonObject order = contract::schemaOf(shop.model(), event).value("properties"_L1).toObject().value("order"_L1).toObject();
    const QJsonObject address = order.value("properties"_L1).toObject().value("address"_L1).toObject();
    QCOMPARE(address.value("required"_L1).toArray(), QJsonArray{"city"_L1});
    QCOMPARE(address.value("properties"_L1).toObject().value("since"_L1).toObject().value("format"_L1).toString(), u"date-time"_s);
    QCOMPARE(contract::exampleOf(shop.model(), event).value("order"_L1).toObject().value("address"_L1).toObject().value("city"_L1).toString(),
             u"address.city"_s);
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
