// SPDX-License-Identifier: MIT
#include "core/compare/modeltext.h"
#include "tests/support/architecture.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestModelText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysOneThingAndNamesAllItIsAbout();
    void everyLineIsOneLine();
    void namesakesAreToldApart();
    void placesOnDemand();
};

void TestModelText::aLineSaysOneThingAndNamesAllItIsAbout()
{
    const test::Architecture shop(uR"(
subsystem Ordering
  service "Order BFF" pattern=bff
domain-event "Order Submitted"
"Order BFF" publishes "Order Submitted"
+ "Order Submitted" fields name=total type=number
)"_s);
    QCOMPARE(compare::modelText(shop.model()).join(u'\n'), uR"(domain-event "Order Submitted"
domain-event "Order Submitted" fields "total"
domain-event "Order Submitted" fields "total" type: "number"
subsystem "Ordering"
service "Ordering/Order BFF"
service "Ordering/Order BFF" pattern: "bff"
service "Ordering/Order BFF" publishes domain-event "Order Submitted")"_s);
}

void TestModelText::everyLineIsOneLine()
{
    test::Architecture shop(u"actor Cook"_s);
    Edit edit(u"Edit"_s);
    edit.set(shop[u"Cook"_s], properties::description, u"Says \"hello\"\nand\\or\tgoes\r\u0007"_s);
    shop.apply(edit);
    QCOMPARE(compare::modelText(shop.model()), (QStringList{u"actor \"Cook\""_s,
             u"actor \"Cook\" description: \"Says \\\"hello\\\"\\nand\\\\or\\tgoes\\r\ufffd\""_s}));
}

void TestModelText::namesakesAreToldApart()
{
    test::Architecture board;
    Edit edit(u"Edit"_s);
    edit.add(kinds::hotspot, u"Why?"_s);
    edit.add(kinds::hotspot, u"Why?"_s);
    board.apply(edit);
    QCOMPARE(compare::modelText(board.model()), (QStringList{u"hotspot \"Why?\""_s, u"hotspot \"Why?\" #2"_s}));
}

void TestModelText::placesOnDemand()
{
    test::Architecture shop(u"actor Cook"_s);
    Edit edit(u"Edit"_s);
    edit.place(edit.addView(records::contextView, u"Main"_s), records::contextView, shop[u"Cook"_s], {12, 3.5}, QSizeF(40, 30));
    shop.apply(edit);
    QCOMPARE(compare::modelText(shop.model()).last(), u"context \"Main\" shows actor \"Cook\""_s);
    QCOMPARE(compare::modelText(shop.model(), compare::TextPart::Everything).last(),
             u"context \"Main\" shows actor \"Cook\" at 12, 3.5, 40 x 30"_s);
}

QTEST_GUILESS_MAIN(TestModelText)
#include "tst_modeltext.moc"
