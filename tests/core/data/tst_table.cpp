// SPDX-License-Identifier: MIT
#include "core/data/table.h"
#include "tests/support/architecture.h"

#include <QTest>

using namespace keelson;
using namespace keelson::data;
using namespace Qt::StringLiterals;

namespace {

constexpr auto written = uR"(
service "Order BFF" pattern=bff
  data-store Orders
event-lake Lake
domain-event "Restaurant Opened"
+ Orders entities name=Order partitionKey={orderId} sortKey=order attributes="total, status, customerId" phase=use archive=Lake
+ Orders entities name=Item partitionKey={orderId} sortKey=item|{itemId} attributes="dish, status" aggregate=Order
+ Orders entities name=Restaurant authority=view attributes="title, phone" source="Restaurant Opened" sensitive=phone ttl=60
+ Orders indexes name=gsi1 partitionKey=customerId sortKey={status}|{total}
+ Orders indexes name=empty
+ Orders accessPatterns name=one entity=Order given=orderId shown="total, status" rate=20
+ Orders accessPatterns name=sums through=table heavy=true
)";

Table read()
{
    const test::Architecture architecture(QString::fromUtf16(written));
    return tableOf(architecture.model(), *architecture.model().element(architecture[u"Orders"_s]));
}

AccessPattern asking(const QString &entity, const QStringList &given, const QString &through = {})
{
    AccessPattern pattern;
    pattern.entity = entity;
    pattern.given = given;
    pattern.through = through;
    return pattern;
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void keys_data();
    void keys();
    void ways_data();
    void ways();
    void served_data();
    void served();
    void samplesShareTheirPartitions();
    void samplesStandInTheIndexesTheyAreIn();
};

void TestTable::reads()
{
    const Table table = read();
    QVERIFY(table.isBegun());
    QCOMPARE(table.entities.size(), 3);
    QCOMPARE(table.entity(u"order"_s), &table.entities.first());
    QVERIFY(!table.entity(u"Teapot"_s));
    const Entity &order = table.entities.at(0);
    QCOMPARE(order.authority, u"record"_s);
    QVERIFY(!order.isAuthoritySaid);
    QCOMPARE(order.attributes, (QStringList{u"total"_s, u"status"_s, u"customerId"_s}));
    QCOMPARE(order.phase, u"use"_s);
    QVERIFY(!order.archive.isNull());
    QCOMPARE(table.entities.at(1).aggregate, u"Order"_s);
    const Entity &restaurant = table.entities.at(2);
    QVERIFY(restaurant.isAuthoritySaid);
    QCOMPARE(restaurant.partitionKey, u"{id}"_s);
    QVERIFY(!restaurant.source.isNull());
    QCOMPARE(restaurant.sensitive, QStringList{u"phone"_s});
    QCOMPARE(restaurant.ttl, 60.0);
    QCOMPARE(table.indexes.first().sortKey, u"{status}|{total}"_s);
    QCOMPARE(table.patterns.first().rate, 20.0);
    QCOMPARE(table.patterns.first().shown, (QStringList{u"total"_s, u"status"_s}));
    QVERIFY(table.patterns.last().isHeavy);
}

void TestTable::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("ofTable");
    QTest::addColumn<QStringList>("ofIndex");
    QTest::newRow("nothing") << QString() << QStringList() << QStringList();
    QTest::newRow("an attribute") << u"{orderId}"_s << QStringList{u"orderId"_s} << QStringList{u"orderId"_s};
    QTest::newRow("words and attributes") << u"item|{itemId}|{size}"_s << QStringList{u"itemId"_s, u"size"_s}
                                          << QStringList{u"itemId"_s, u"size"_s};
    QTest::newRow("a word is itself, or the attribute of an index") << u"status"_s << QStringList() << QStringList{u"status"_s};
    QTest::newRow("a brace too few") << u"{status"_s << QStringList() << QStringList();
}

void TestTable::keys()
{
    QFETCH(QString, key);
    QFETCH(QStringList, ofTable);
    QFETCH(QStringList, ofIndex);
    QCOMPARE(attributesOfKey(key), ofTable);
    QCOMPARE(attributesOfIndexKey(key), ofIndex);
}

void TestTable::ways_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("ways");
    const QStringList none;
    QTest::newRow("who says nothing may go any way") << u"Order"_s << none << QStringList{u"table"_s, u"gsi1"_s, u"empty"_s};
    QTest::newRow("the partition key") << u"Order"_s << QStringList{u"orderId"_s} << QStringList{u"table"_s};
    QTest::newRow("however it is written") << u"ORDER"_s << QStringList{u"OrderID"_s} << QStringList{u"table"_s};
    QTest::newRow("partition and sort key") << u"Item"_s << QStringList{u"itemId"_s, u"orderId"_s} << QStringList{u"table"_s};
    QTest::newRow("a sort key alone finds nothing") << u"Item"_s << QStringList{u"itemId"_s} << none;
    QTest::newRow("what is left over finds nothing") << u"Order"_s << QStringList{u"orderId"_s, u"total"_s} << none;
    QTest::newRow("an index") << u"Order"_s << QStringList{u"customerId"_s} << QStringList{u"gsi1"_s};
    QTest::newRow("an index and the beginning of its sort key")
        << u"Order"_s << QStringList{u"status"_s, u"customerId"_s} << QStringList{u"gsi1"_s};
    QTest::newRow("not the end of its sort key") << u"Order"_s << QStringList{u"customerId"_s, u"total"_s} << none;
    QTest::newRow("rows that are not in the index") << u"Item"_s << QStringList{u"customerId"_s} << none;
    QTest::newRow("any rows") << QString() << QStringList{u"id"_s} << QStringList{u"table"_s};
}

void TestTable::ways()
{
    QFETCH(QString, entity);
    QFETCH(QStringList, given);
    QFETCH(QStringList, ways);
    QCOMPARE(waysFor(read(), asking(entity, given)), ways);
}

void TestTable::served_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("through");
    QTest::addColumn<QString>("served");
    QTest::newRow("nobody said anything") << QStringList{} << QString() << QString();
    QTest::newRow("whatever fits") << QStringList{u"customerId"_s} << QString() << u"gsi1"_s;
    QTest::newRow("the index that was said") << QStringList{u"customerId"_s} << u"GSI1"_s << u"gsi1"_s;
    QTest::newRow("an index that does not fit") << QStringList{u"orderId"_s} << u"gsi1"_s << QString();
    QTest::newRow("an index that is not there") << QStringList{} << u"gsi7"_s << QString();
    QTest::newRow("the keys, taken at their word") << QStringList{} << u"table"_s << u"table"_s;
}

void TestTable::served()
{
    QFETCH(QStringList, given);
    QFETCH(QString, through);
    QFETCH(QString, served);
    QCOMPARE(servedThrough(read(), asking(u"Order"_s, given, through)), served);
}

void TestTable::samplesShareTheirPartitions()
{
    QStringList keys;
    for (const SampleRow &row : sampleRows(read()))
        keys.append(row.entity + u": "_s + row.partitionKey + u' ' + row.sortKey);
    QCOMPARE(keys, (QStringList{u"Item: order-1 item|item-1"_s, u"Item: order-1 item|item-2"_s, u"Order: order-1 order"_s,
                                u"Order: order-2 order"_s, u"Restaurant: restaurant-1 "_s, u"Restaurant: restaurant-2 "_s}));
}

void TestTable::samplesStandInTheIndexesTheyAreIn()
{
    const QList<SampleRow> rows = sampleRows(read(), 1);
    const auto of = [&](const QString &entity) {
        return *std::find_if(rows.begin(), rows.end(), [&](const SampleRow &row) { return row.entity == entity; });
    };
    QCOMPARE(of(u"Order"_s).indexKeys.first(), std::pair(u"customer-1"_s, u"status-1|total-1"_s));
    QCOMPARE(of(u"Item"_s).indexKeys.first(), std::pair(QString(), QString()));
    QCOMPARE(of(u"Order"_s).attributes.first(), std::pair(u"total"_s, u"total-1"_s));
}

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
