// SPDX-License-Identifier: MIT
// What of a map is looked at: filter, focus, journey, the way there, and the legend. Nothing of it is saved.
#include "app/gui/map/crumbs.h"
#include "app/gui/map/filter.h"
#include "app/gui/map/journey.h"
#include "app/gui/map/legend.h"
#include "app/gui/map/scene.h"
#include "tests/support/architecture.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

const QString shop = uR"(
system Shop
  subsystem Ordering
    event-hub "Ordering Hub"
    service "Order BFF" pattern=bff variant=task tags="core, orders" description="Takes what people want"
    service "Payment Gateway" pattern=esg tags=money
  subsystem Delivery
    event-hub "Delivery Hub"
    service "Dispatch Control" pattern=control tags=core
actor Customer
external-system Bank
team Alpha
domain-event "Order Submitted"
domain-event "Payment Authorized"
domain-event "Courier Assigned"
Customer calls "Order BFF"
"Payment Gateway" calls Bank
"Order BFF" publishes "Order Submitted"
"Payment Gateway" consumes "Order Submitted"
"Payment Gateway" publishes "Payment Authorized"
"Dispatch Control" consumes "Payment Authorized"
"Dispatch Control" publishes "Courier Assigned"
"Order BFF" consumes "Courier Assigned"
Alpha owns Ordering
)"_s;

QStringList namesOf(const test::Architecture &of, const QSet<Id> &nodes)
{
    QStringList names;
    for (const Id node : nodes) {
        if (const Element *element = of.model().element(node))
            names.append(element->name);
    }
    names.sort();
    return names;
}

Scene bulkheads(const test::Architecture &of)
{
    return mapScene(of.model(), nullptr, Live(), Theme::light());
}

} // namespace

class TestLooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filterFinds_data();
    void filterFinds();
    void filteredLinesCarryWhatFits();
    void restFadesOrGoes_data();
    void restFadesOrGoes();
    void focusReaches_data();
    void focusReaches();
    void journeyTells_data();
    void journeyTells();
    void journeyEndsOnEveryModel_data();
    void journeyEndsOnEveryModel();
    void stepIsShownOnEveryMap_data();
    void stepIsShownOnEveryMap();
    void crumbsLeadDown_data();
    void crumbsLeadDown();
    void legendTellsWhatIsThere_data();
    void legendTellsWhatIsThere();
    void legendDoesNotOverlap();
};

void TestLooking::filterFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a word of the name") << u"gate"_s << QStringList{u"Payment Gateway"_s};
    QTest::newRow("a word of the description") << u"people"_s << QStringList{u"Order BFF"_s};
    QTest::newRow("words together") << u"\"order bff\""_s << QStringList{u"Order BFF"_s};
    QTest::newRow("all words") << u"order nonsense"_s << QStringList();
    QTest::newRow("kind by id") << u"kind:event-hub"_s << QStringList{u"Delivery Hub"_s, u"Ordering Hub"_s};
    QTest::newRow("kind by its label") << u"kind:\"External system\""_s << QStringList{u"Bank"_s};
    QTest::newRow("one of two kinds") << u"kind:actor kind:external-system"_s << QStringList{u"Bank"_s, u"Customer"_s};
    QTest::newRow("tag") << u"tag:core"_s << QStringList{u"Dispatch Control"_s, u"Order BFF"_s};
    QTest::newRow("team, of what is in what it owns") << u"team:alpha kind:service"_s << QStringList{u"Order BFF"_s, u"Payment Gateway"_s};
    QTest::newRow("pattern") << u"pattern:esg"_s << QStringList{u"Payment Gateway"_s};
    QTest::newRow("variant") << u"pattern:task"_s << QStringList{u"Order BFF"_s};
    QTest::newRow("key and word") << u"tag:core dispatch"_s << QStringList{u"Dispatch Control"_s};
    QTest::newRow("a key without a value wants nothing") << u"tag: gateway"_s << QStringList{u"Payment Gateway"_s};
}

void TestLooking::filterFinds()
{
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    const test::Architecture of(shop);
    const Scene scene = bulkheads(of);
    const map::Filtered result = map::filtered(of.model(), scene, map::readFilter(query));
    QCOMPARE(namesOf(of, result.looked.nodes), found);
    QCOMPARE(result.shown, found.size());
    QCOMPARE(result.all, scene.nodes.size());
}

void TestLooking::filteredLinesCarryWhatFits()
{
    const test::Architecture of(shop);
    const Scene scene = bulkheads(of);
    const map::Filtered result = map::filtered(of.model(), scene, map::readFilter(u"\"Courier Assigned\""_s));
    QCOMPARE(namesOf(of, result.looked.nodes), (QStringList{u"Delivery Hub"_s, u"Dispatch Control"_s, u"Order BFF"_s, u"Ordering Hub"_s}));
    QCOMPARE(result.looked.edges.size(), 3);
    QCOMPARE(result.shown, 0);
}

void TestLooking::restFadesOrGoes_data()
{
    QTest::addColumn<bool>("hides");
    QTest::newRow("fades") << false;
    QTest::newRow("goes") << true;
}

void TestLooking::restFadesOrGoes()
{
    QFETCH(bool, hides);
    const test::Architecture of(shop);
    const Scene before = bulkheads(of);
    Scene scene = before;
    map::keepOnly(scene, map::filtered(of.model(), scene, map::readFilter(u"gateway"_s)).looked, hides ? map::Rest::Hides : map::Rest::Fades);
    QSet<Id> clear;
    for (const SceneNode &node : scene.nodes) {
        if (!node.faded)
            clear.insert(node.id);
    }
    // What holds it stays with it.
    QCOMPARE(namesOf(of, clear), (QStringList{u"Ordering"_s, u"Payment Gateway"_s, u"Shop"_s}));
    QCOMPARE(scene.nodes.size(), hides ? 3 : before.nodes.size());
    QCOMPARE(scene.edges.isEmpty(), hides);
}

void TestLooking::focusReaches_data()
{
    QTest::addColumn<QString>("seed");
    QTest::addColumn<int>("hops");
    QTest::addColumn<QStringList>("reached");
    QTest::newRow("itself") << u"Order BFF"_s << 0 << QStringList{u"Order BFF"_s};
    QTest::newRow("neighbours, through the hubs, along the events that come and go")
        << u"Order BFF"_s << 1 << QStringList{u"Customer"_s, u"Delivery Hub"_s, u"Dispatch Control"_s, u"Order BFF"_s, u"Ordering Hub"_s, u"Payment Gateway"_s};
    QTest::newRow("no event leads from here to the dispatcher") << u"Customer"_s << 1 << QStringList{u"Customer"_s, u"Order BFF"_s};
    QTest::newRow("two steps") << u"Bank"_s << 2
                               << QStringList{u"Bank"_s, u"Delivery Hub"_s, u"Dispatch Control"_s, u"Order BFF"_s, u"Ordering Hub"_s, u"Payment Gateway"_s};
    QTest::newRow("a subsystem with what is in it") << u"Delivery"_s << 0 << QStringList{u"Delivery"_s, u"Delivery Hub"_s, u"Dispatch Control"_s};
}

void TestLooking::focusReaches()
{
    QFETCH(QString, seed);
    QFETCH(int, hops);
    QFETCH(QStringList, reached);
    const test::Architecture of(shop);
    QCOMPARE(namesOf(of, map::around(bulkheads(of), {of[seed]}, hops).nodes), reached);
}

void TestLooking::journeyTells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("event");
    QTest::addColumn<bool>("toTheEnd");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("one event") << shop << u"Order Submitted"_s << false
                               << QStringList{u"“Customer” calls “Order BFF” and waits for the answer."_s,
                                              u"“Order BFF” publishes “Order Submitted” to “Ordering Hub”."_s,
                                              u"“Ordering Hub” hands “Order Submitted” to “Payment Gateway”."_s,
                                              u"“Payment Gateway” can publish “Payment Authorized” then."_s};
    QTest::newRow("across subsystems") << shop << u"Payment Authorized"_s << false
                                       << QStringList{u"“Payment Gateway” publishes “Payment Authorized” to “Ordering Hub”."_s,
                                                      u"“Ordering Hub” passes “Payment Authorized” on to “Delivery Hub”."_s,
                                                      u"“Delivery Hub” hands “Payment Authorized” to “Dispatch Control”."_s,
                                                      u"“Dispatch Control” can publish “Courier Assigned” then."_s};
    QTest::newRow("to the end, which is a circle")
        << shop << u"Order Submitted"_s << true
        << QStringList{u"“Customer” calls “Order BFF” and waits for the answer."_s, u"“Order BFF” publishes “Order Submitted” to “Ordering Hub”."_s,
                       u"“Ordering Hub” hands “Order Submitted” to “Payment Gateway”."_s,
                       u"“Payment Gateway” publishes “Payment Authorized” to “Ordering Hub”."_s,
                       u"“Ordering Hub” passes “Payment Authorized” on to “Delivery Hub”."_s,
                       u"“Delivery Hub” hands “Payment Authorized” to “Dispatch Control”."_s,
                       u"“Dispatch Control” publishes “Courier Assigned” to “Delivery Hub”."_s,
                       u"“Delivery Hub” passes “Courier Assigned” on to “Ordering Hub”."_s,
                       u"“Ordering Hub” hands “Courier Assigned” to “Order BFF”."_s,
                       u"“Order BFF” can publish “Order Submitted” again: the journey closes a circle."_s, u"Nothing follows any more."_s};
    const QString plain = uR"(
service A
service B
service C
command Do
domain-event Done
domain-event Lost
actor Somebody
Somebody calls A
Do results-in Done
A publishes Done
B consumes Done
C consumes Done
B publishes Lost
)"_s;
    QTest::newRow("without hubs, by a command") << plain << u"Done"_s << false
                                                << QStringList{u"“Somebody” asks “A”: “Do”."_s, u"“A” publishes “Done”."_s,
                                                               u"“Done” reaches “B” and “C”."_s, u"“B” can publish “Lost” then."_s};
    QTest::newRow("nobody listens") << plain << u"Lost"_s << false
                                    << QStringList{u"“B” publishes “Lost”."_s, u"Nobody consumes “Lost”: this branch ends here."_s};
    QTest::newRow("nobody speaks") << u"domain-event Alone\nservice A\nA consumes Alone"_s << u"Alone"_s << false
                                   << QStringList{u"Nobody publishes “Alone” yet."_s, u"“Alone” reaches “A”."_s};
}

void TestLooking::journeyTells()
{
    QFETCH(QString, text);
    QFETCH(QString, event);
    QFETCH(bool, toTheEnd);
    QFETCH(QStringList, sentences);
    const test::Architecture of(text);
    QStringList told;
    for (const map::JourneyStep &step : map::journeyOf(of.model(), of[event], toTheEnd ? map::Journey::ToTheEnd : map::Journey::OneEvent))
        told.append(step.sentence);
    QCOMPARE(told, sentences);
}

void TestLooking::journeyEndsOnEveryModel_data()
{
    QTest::addColumn<int>("services");
    QTest::newRow("itself alone") << 1;
    QTest::newRow("a ring") << 3;
    QTest::newRow("longer than anybody steps through") << 300;
}

void TestLooking::journeyEndsOnEveryModel()
{
    QFETCH(int, services);
    QString text;
    for (int i = 0; i < services; ++i)
        text += u"service S%1\ndomain-event E%1\n"_s.arg(i);
    for (int i = 0; i < services; ++i)
        text += u"S%1 consumes E%1\nS%1 publishes E%2\n"_s.arg(i).arg((i + 1) % services);
    const test::Architecture of(text);
    const QList<map::JourneyStep> steps = map::journeyOf(of.model(), of[u"E0"_s], map::Journey::ToTheEnd);
    QCOMPARE(steps.last().stage, map::JourneyStep::Stage::End);
    QVERIFY(steps.size() <= 403);
    const bool hasCircle = std::any_of(steps.begin(), steps.end(), [](const map::JourneyStep &step) { return step.stage == map::JourneyStep::Stage::Circle; });
    QCOMPARE(hasCircle, services < 300);
}

void TestLooking::stepIsShownOnEveryMap_data()
{
    QTest::addColumn<Aspect>("aspect");
    QTest::newRow("bulkheads") << Aspect::Bulkheads;
    QTest::newRow("flow of the event") << Aspect::EventFlow;
}

void TestLooking::stepIsShownOnEveryMap()
{
    QFETCH(Aspect, aspect);
    const test::Architecture of(shop);
    const Element *event = of.model().element(of[u"Order Submitted"_s]);
    const View view = aspects::viewOf(aspect, aspect == Aspect::EventFlow ? event : nullptr);
    const Scene scene = mapScene(of.model(), &view, Live(), Theme::light());
    QSet<Id> boxes;
    for (const SceneNode &node : scene.nodes)
        boxes.insert(node.id);
    for (const map::JourneyStep &step : map::journeyOf(of.model(), event->id, map::Journey::OneEvent)) {
        const map::Looked looked = map::lookedAt(scene, step, [&](Id id) {
            const Element *box = nearestOf(of.model(), boxes, id);
            return box ? box->id : Id();
        });
        QVERIFY2(!looked.edges.isEmpty(), qPrintable(step.sentence));
        for (const Id element : step.elements)
            QVERIFY(looked.nodes.contains(element) || !boxes.contains(element));
    }
}

void TestLooking::crumbsLeadDown_data()
{
    QTest::addColumn<Aspect>("aspect");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("way");
    QTest::newRow("the whole") << Aspect::Bulkheads << QString() << u"Shop"_s;
    QTest::newRow("another aspect of the whole") << Aspect::Teams << QString() << u"Shop > Team ownership"_s;
    QTest::newRow("a subsystem") << Aspect::Bulkheads << u"Ordering"_s << u"Shop > Ordering"_s;
    QTest::newRow("a service") << Aspect::Internals << u"Order BFF"_s << u"Shop > Ordering > Order BFF"_s;
    QTest::newRow("an event") << Aspect::EventFlow << u"Order Submitted"_s << u"Shop > Order Submitted"_s;
    QTest::newRow("an unusual aspect of a subsystem") << Aspect::Context << u"Ordering"_s << u"Shop > Ordering > System context"_s;
}

void TestLooking::crumbsLeadDown()
{
    QFETCH(Aspect, aspect);
    QFETCH(QString, subject);
    QFETCH(QString, way);
    const test::Architecture of(shop);
    const View view = aspects::viewOf(aspect, subject.isEmpty() ? nullptr : of.model().element(of[subject]));
    QStringList texts;
    for (const map::Crumb &crumb : map::crumbsOf(of.model(), &view))
        texts.append(crumb.text);
    QCOMPARE(texts.join(u" > "_s), way);
    QCOMPARE(map::crumbsOf(of.model(), &view).last().subject, view.subject);
}

void TestLooking::legendTellsWhatIsThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("kinds, patterns and lines, each once")
        << shop
        << QStringList{u"Actor"_s, u"External system"_s, u"System"_s, u"Subsystem"_s, u"Backend for frontend (BFF)"_s, u"Control service"_s,
                       u"External service gateway (ESG)"_s, u"Event hub"_s, u"Call: waits for the answer"_s, u"Event: goes on without waiting"_s};
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestLooking::legendTellsWhatIsThere()
{
    QFETCH(QString, text);
    QFETCH(QStringList, labels);
    const test::Architecture of(text);
    QStringList told;
    for (const SceneNode &node : map::legendOf(of.model(), bulkheads(of), Theme::light(), {}, 100).nodes) {
        if (!node.text.isEmpty())
            told.append(node.text);
    }
    QCOMPARE(told, labels);
}

void TestLooking::legendDoesNotOverlap()
{
    const test::Architecture of(shop);
    const Scene legend = map::legendOf(of.model(), bulkheads(of), Theme::light(), {30, 700}, 4);
    for (const SceneNode &a : legend.nodes) {
        QVERIFY(a.rect.left() >= 30 && a.rect.top() >= 700);
        for (const SceneNode &b : legend.nodes)
            QVERIFY(a.id == b.id || !a.rect.intersects(b.rect));
    }
}

QTEST_MAIN(TestLooking)
#include "tst_looking.moc"
