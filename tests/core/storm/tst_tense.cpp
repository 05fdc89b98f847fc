// SPDX-License-Identifier: MIT
#include "core/storm/tense.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestTense : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void turns_data();
    void turns();
    void participles_data();
    void participles();
};

void TestTense::judges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("past");
    QTest::addColumn<bool>("imperative");
    QTest::newRow("a regular event") << u"Order placed"_s << true << false;
    QTest::newRow("an irregular one") << u"Invoice sent"_s << true << false;
    QTest::newRow("run together") << u"OrderSubmitted"_s << true << false;
    QTest::newRow("with a particle") << u"Order Picked Up"_s << true << false;
    QTest::newRow("with an auxiliary") << u"Customer has gone"_s << true << false;
    QTest::newRow("German") << u"Rechnung bezahlt wurde"_s << true << false;
    QTest::newRow("a German participle") << u"Bestellung geliefert"_s << true << false;
    QTest::newRow("a command") << u"Place order"_s << false << true;
    QTest::newRow("a command with an irregular verb") << u"Send invoice"_s << false << true;
    QTest::newRow("a command of one word says nothing") << u"Pay"_s << false << false;
    QTest::newRow("a noun that is a verb too") << u"Order window"_s << false << false;
    QTest::newRow("no verb that is known") << u"Delivery window"_s << false << false;
    QTest::newRow("another language") << u"Pedido pago"_s << false << false;
    QTest::newRow("a word that only ends like it") << u"Open feed"_s << false << true;
    QTest::newRow("nothing") << u""_s << false << false;
    QTest::newRow("signs") << u"!!! ???"_s << false << false;
}

void TestTense::judges()
{
    QFETCH(QString, name);
    QTEST(storm::isPast(name), "past");
    QTEST(storm::isImperative(name), "imperative");
}

void TestTense::turns_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("event");
    QTest::newRow("regular") << u"Place order"_s << u"Order placed"_s;
    QTest::newRow("capitals") << u"Place Order"_s << u"Order Placed"_s;
    QTest::newRow("irregular") << u"Send invoice"_s << u"Invoice sent"_s;
    QTest::newRow("several words") << u"Notify hungry customer"_s << u"Hungry customer notified"_s;
    QTest::newRow("a particle") << u"Pick up order"_s << u"Order picked up"_s;
    QTest::newRow("a noun that is a verb too") << u"Refund payment"_s << u"Payment refunded"_s;
}

void TestTense::turns()
{
    QFETCH(QString, command);
    QFETCH(QString, event);
    QCOMPARE(storm::pastOf(command).value_or(QString()), event);
    QCOMPARE(storm::imperativeOf(event).value_or(QString()), command);
    QVERIFY(!storm::pastOf(u"Frobnicate order"_s));
    QVERIFY(!storm::imperativeOf(u"Order frobnicated"_s));
    QVERIFY(!storm::pastOf(u"Place"_s));
}

void TestTense::participles_data()
{
    QTest::addColumn<QString>("participle");
    for (const auto &[verb, participle] : std::initializer_list<std::pair<const char *, const char *>>{
             {"place", "placed"}, {"ship", "shipped"}, {"submit", "submitted"}, {"notify", "notified"}, {"deploy", "deployed"},
             {"cancel", "cancelled"}, {"deliver", "delivered"}, {"pay", "paid"}, {"plan", "planned"}, {"open", "opened"},
             {"check", "checked"}, {"fix", "fixed"}, {"put", "put"}, {"deny", "denied"}, {"collect", "collected"}})
        QTest::newRow(verb) << QString::fromLatin1(participle);
}

void TestTense::participles()
{
    QFETCH(QString, participle);
    QCOMPARE(storm::participleOf(QString::fromLatin1(QTest::currentDataTag())), participle);
}

QTEST_GUILESS_MAIN(TestTense)
#include "tst_tense.moc"
