// SPDX-License-Identifier: MIT
// What each aspect of a map shows of an architecture, and that what was placed stays.
#include "app/gui/map/aspects/plans.h"
#include "app/gui/map/gestures.h"
#include "app/gui/map/scene.h"
#include "core/layout/board.h"
#include "tests/app/map/shop.h"

#include <QTest>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Model &model, const MapPlan &plan, Id box)
{
    if (const Element *element = model.element(box))
        return element->name;
    for (const MapPart &part : plan.parts) {
        if (part.id == box)
            return u"("_s + part.text + u")"_s;
    }
    return plan.looks.value(box).name;
}

/// "Order BFF in Ordering", sorted.
QStringList boxesOf(const Model &model, const MapPlan &plan)
{
    QStringList boxes;
    for (const layout::Box &box : plan.boxes) {
        const QString name = nameOf(model, plan, box.id);
        boxes.append(box.container.isNull() ? name : u"%1 in %2"_s.arg(name, nameOf(model, plan, box.container)));
    }
    boxes.sort();
    return boxes;
}

/// "Order BFF -> Delivery: Order Submitted", sorted; calls with "=>".
QStringList linesOf(const Model &model, const MapPlan &plan)
{
    QStringList lines;
    for (const MapLine &line : plan.lines) {
        const QString arrow = line.isEvent ? u"->"_s : u"=>"_s;
        const QString text = u"%1 %2 %3"_s.arg(nameOf(model, plan, line.from), arrow, nameOf(model, plan, line.to));
        lines.append(line.label.isEmpty() ? text : text + u": "_s + line.label);
    }
    lines.sort();
    return lines;
}

} // namespace

class TestAspects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsWhole();
    void aspectShows_data();
    void aspectShows();
    void flowGoesAsFarAsAsked_data();
    void flowGoesAsFarAsAsked();
    void facesKeepToTheirService();
    void manifestIsNumbered();
    void subsystemSaysWhyItEndsThere();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void placedStaysWhenOthersArrive_data();
    void placedStaysWhenOthersArrive();
};

void TestAspects::tableIsWhole()
{
    QSet<QString> ids;
    for (const AspectRow &row : aspects::all()) {
        QCOMPARE(&aspects::row(row.aspect), &row);
        QCOMPARE(aspects::named(row.id), &row);
        QVERIFY(!aspects::label(row).isEmpty() && !aspects::help(row).isEmpty() && !aspects::hint(row).isEmpty());
        for (const QLatin1StringView subject : row.subjects)
            QVERIFY2(vocabulary::kind(subject), subject.data());
        ids.insert(QString(row.id));
        const View view = aspects::viewOf(row.aspect, nullptr);
        QCOMPARE(aspects::of(&view), row.aspect);
    }
    QCOMPARE(ids.size(), qsizetype(aspects::all().size()));
    QCOMPARE(aspects::of(nullptr), Aspect::Bulkheads);
}

void TestAspects::aspectShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Aspect>("aspect");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("boxes");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("context: subsystems are closed, what goes between is summed up")
        << shop << Aspect::Context << QString()
        << QStringList{u"Bank"_s, u"Customer"_s, u"Delivery in Shop"_s, u"Ordering in Shop"_s, u"Shop"_s}
        << QStringList{u"Bank => Ordering"_s, u"Customer => Ordering"_s, u"Ordering -> Delivery: 2 events"_s, u"Ordering => Bank: POST /charges"_s};
    QTest::newRow("context of one subsystem: its neighbours alone")
        << shop << Aspect::Context << u"Delivery"_s << QStringList{u"Delivery"_s, u"Ordering"_s}
        << QStringList{u"Ordering -> Delivery: 2 events"_s};
    QTest::newRow("internals: three faces, what is in it, who is at the other end")
        << shop << Aspect::Internals << u"Order BFF"_s
        << QStringList{u"Customer"_s, u"Dispatch BFF"_s, u"Entities in Order BFF"_s, u"Order BFF"_s, u"Order Submitted"_s,
                       u"Orders in Order BFF"_s, u"Payment Authorized"_s, u"Payment Gateway"_s, u"listener in Order BFF"_s,
                       u"rest in Order BFF"_s, u"trigger in Order BFF"_s}
        << QStringList{u"(Calls) => Orders"_s, u"(Calls) => rest"_s, u"(Events in) -> listener"_s, u"(Events out) -> Order Submitted"_s,
                       u"Customer => (Calls)"_s, u"Order Submitted -> Dispatch BFF"_s, u"Order Submitted -> Payment Gateway"_s,
                       u"Payment Authorized -> (Events in)"_s, u"Payment Gateway -> Payment Authorized"_s, u"listener => Entities: uses"_s,
                       u"trigger -> (Events out)"_s};
    QTest::newRow("internals of a gateway: what it calls")
        << shop << Aspect::Internals << u"Payment Gateway"_s
        << QStringList{u"Bank"_s, u"Dispatch BFF"_s, u"Order BFF"_s, u"Order Submitted"_s, u"Payment Authorized"_s, u"Payment Gateway"_s}
        << QStringList{u"(Events out) -> Payment Authorized"_s, u"Bank => (Calls)"_s, u"Order BFF -> Order Submitted"_s,
                       u"Order Submitted -> (Events in)"_s, u"Payment Authorized -> Dispatch BFF"_s, u"Payment Authorized -> Order BFF"_s,
                       u"Payment Gateway => Bank: POST /charges"_s};
    QTest::newRow("flow: who asks, who publishes, the hubs, who consumes, what follows")
        << shop << Aspect::EventFlow << u"Order Submitted"_s
        << QStringList{u"Courier Assigned"_s, u"Customer"_s, u"Delivery Hub"_s, u"Dispatch BFF"_s, u"Order BFF"_s, u"Order Submitted"_s,
                       u"Ordering Hub"_s, u"Payment Authorized"_s, u"Payment Gateway"_s}
        << QStringList{u"Customer => Order BFF"_s, u"Delivery Hub -> Dispatch BFF"_s, u"Dispatch BFF -> Courier Assigned"_s,
                       u"Order BFF -> Order Submitted"_s, u"Order Submitted -> Ordering Hub"_s, u"Ordering Hub -> Delivery Hub"_s,
                       u"Ordering Hub -> Payment Gateway"_s, u"Payment Authorized -> Dispatch BFF"_s, u"Payment Authorized -> Order BFF"_s,
                       u"Payment Gateway -> Payment Authorized"_s};
    QTest::newRow("frontends: mounted ones in their app, one without an app, the BFFs")
        << frontends << Aspect::Frontends << QString()
        << QStringList{u"Account in Portal"_s, u"Customer"_s, u"Help in Portal"_s, u"Lonely"_s, u"Order BFF"_s, u"Orders in Portal"_s, u"Portal"_s}
        << QStringList{u"Customer => Portal: uses"_s, u"Orders => Order BFF"_s, u"Portal => Order BFF"_s};
    QTest::newRow("teams: what each owns, what nobody does, who has to talk")
        << shop << Aspect::Teams << QString()
        << QStringList{u"Alpha"_s, u"Beta"_s, u"Delivery in Owned by nobody"_s, u"Dispatch BFF in Delivery"_s, u"Order BFF in Ordering"_s,
                       u"Ordering in Alpha"_s, u"Owned by nobody"_s, u"Payment Gateway in Beta"_s}
        << QStringList{u"Alpha -> Beta: Order Submitted"_s, u"Beta -> Alpha: Payment Authorized"_s};
    QTest::newRow("one team")
        << shop << Aspect::Teams << u"Beta"_s << QStringList{u"Beta"_s, u"Payment Gateway in Beta"_s} << QStringList();
    QTest::newRow("clouds: by region used, by name of the account, nowhere yet")
        << clouds << Aspect::Clouds << QString()
        << QStringList{u"Billing in prod"_s, u"Delivery in delivery-account"_s, u"Frankfurt in prod"_s, u"Ireland in prod"_s, u"Nowhere yet"_s,
                       u"Ordering in Frankfurt"_s, u"Search in Nowhere yet"_s, u"delivery-account"_s, u"prod"_s}
        << QStringList{u"Ordering => Ireland: uses"_s};
    QTest::newRow("one account")
        << clouds << Aspect::Clouds << u"prod"_s
        << QStringList{u"Billing in prod"_s, u"Frankfurt in prod"_s, u"Ireland in prod"_s, u"Ordering in Frankfurt"_s, u"prod"_s}
        << QStringList{u"Ordering => Ireland: uses"_s};
    for (const Aspect aspect : {Aspect::Context, Aspect::Frontends, Aspect::Teams, Aspect::Clouds, Aspect::Internals, Aspect::EventFlow})
        QTest::addRow("%s of nothing", aspects::row(aspect).id.data()) << QString() << aspect << QString() << QStringList() << QStringList();
}

void TestAspects::aspectShows()
{
    QFETCH(QString, text);
    QFETCH(Aspect, aspect);
    QFETCH(QString, subject);
    QFETCH(QStringList, boxes);
    QFETCH(QStringList, lines);
    const test::Architecture of(text);
    const View view = viewOf(of, aspect, subject);
    const MapPlan plan = mapPlan(of.model(), &view);
    QCOMPARE(boxesOf(of.model(), plan), boxes);
    QCOMPARE(linesOf(of.model(), plan), lines);
    const Scene scene = mapScene(of.model(), &view, Live(), Theme::light());
    QCOMPARE(scene.nodes.size(), plan.boxes.size() + plan.parts.size());
    QCOMPARE(scene.edges.size(), plan.lines.size());
}

void TestAspects::flowGoesAsFarAsAsked_data()
{
    QTest::addColumn<double>("hops");
    QTest::addColumn<bool>("shows");
    QTest::newRow("one event alone") << 1. << false;
    QTest::newRow("one more") << 2. << true;
    QTest::newRow("nonsense is one") << -7. << false;
}

void TestAspects::flowGoesAsFarAsAsked()
{
    QFETCH(double, hops);
    QFETCH(bool, shows);
    const test::Architecture of(shop);
    View view = viewOf(of, Aspect::EventFlow, u"Order Submitted"_s);
    view.properties.insert(QString(aspects::hopsProperty), hops);
    QCOMPARE(isOnMap(of.model(), &view, *of.model().element(of[u"Payment Authorized"_s])), shows);
}

void TestAspects::facesKeepToTheirService()
{
    const test::Architecture of(shop);
    const View view = viewOf(of, Aspect::Internals, u"Order BFF"_s);
    const MapPositions positions = mapPositions(of.model(), &view);
    const Id service = of[u"Order BFF"_s];
    for (const char *face : {map::callsFace, map::eventsInFace, map::eventsOutFace})
        QVERIFY2(positions.value(service).contains(positions.value(map::faceOf(service, face))), face);
    const double left = positions.value(map::faceOf(service, map::eventsInFace)).center().x();
    QVERIFY(positions.value(of[u"Payment Authorized"_s]).right() < left);
    QVERIFY(positions.value(of[u"Order BFF/listener"_s]).left() > left);
}

void TestAspects::manifestIsNumbered()
{
    const test::Architecture of(frontends);
    const View view = viewOf(of, Aspect::Frontends);
    const MapPlan plan = mapPlan(of.model(), &view);
    QCOMPARE(plan.looks.value(of[u"Account"_s]).badge, u"1"_s);
    QCOMPARE(plan.looks.value(of[u"Help"_s]).badge, u"2"_s);
    QCOMPARE(plan.looks.value(of[u"Portal/Orders"_s]).badge, u"3"_s);
    QCOMPARE(plan.looks.value(of[u"Portal/Orders"_s]).caption, u"/orders at main-menu"_s);
    QCOMPARE(plan.parts.size(), 2);
    QCOMPARE(plan.parts.first().text, u"main-menu"_s);
}

void TestAspects::subsystemSaysWhyItEndsThere()
{
    const test::Architecture of(shop);
    const Scene scene = mapScene(of.model(), nullptr, Live(), Theme::light());
    for (const SceneNode &node : scene.nodes) {
        if (node.element == of[u"Ordering"_s])
            QCOMPARE(node.caption, u"By actor"_s);
        if (node.element == of[u"Delivery"_s])
            QCOMPARE(node.caption, u"Subsystem"_s);
    }
}

void TestAspects::nothingOverlaps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Aspect>("aspect");
    QTest::addColumn<QString>("subject");
    QTest::newRow("context") << shop << Aspect::Context << QString();
    QTest::newRow("internals") << shop << Aspect::Internals << u"Order BFF"_s;
    QTest::newRow("flow") << shop << Aspect::EventFlow << u"Order Submitted"_s;
    QTest::newRow("frontends") << frontends << Aspect::Frontends << QString();
    QTest::newRow("teams") << shop << Aspect::Teams << QString();
    QTest::newRow("clouds") << clouds << Aspect::Clouds << QString();
}

void TestAspects::nothingOverlaps()
{
    QFETCH(QString, text);
    QFETCH(Aspect, aspect);
    QFETCH(QString, subject);
    const test::Architecture of(text);
    const View view = viewOf(of, aspect, subject);
    const MapPlan plan = mapPlan(of.model(), &view);
    const MapPositions positions = mapPositions(of.model(), &view);
    for (const layout::Box &a : plan.boxes) {
        QVERIFY(!positions.value(a.id).isEmpty());
        if (!a.container.isNull())
            QVERIFY(positions.value(a.container).contains(positions.value(a.id)));
        for (const layout::Box &b : plan.boxes) {
            if (a.id < b.id && a.container == b.container)
                QVERIFY2(!positions.value(a.id).intersects(positions.value(b.id)),
                         qPrintable(nameOf(of.model(), plan, a.id) + u" and "_s + nameOf(of.model(), plan, b.id)));
        }
    }
}

void TestAspects::placedStaysWhenOthersArrive_data()
{
    nothingOverlaps_data();
}

void TestAspects::placedStaysWhenOthersArrive()
{
    QFETCH(QString, text);
    QFETCH(Aspect, aspect);
    QFETCH(QString, subject);
    test::Architecture of(text);
    const View unkept = viewOf(of, aspect, subject);
    const MapPositions before = mapPositions(of.model(), &unkept);
    QSet<Id> holding;
    for (const layout::Box &box : mapPlan(of.model(), &unkept).boxes)
        holding.insert(box.container);
    Id moved;
    for (const layout::Box &box : mapPlan(of.model(), &unkept).boxes) {
        if (!holding.contains(box.id) && of.model().element(box.id))
            moved = box.id;
    }
    of.apply(map::moveBoxes({of.model(), unkept.id, before, &unkept}, {moved}, {400, 900}, {}).edit);
    const View *view = of.model().view(unkept.id);
    QVERIFY(view);
    QCOMPARE(*view, unkept);
    QCOMPARE(mapPositions(of.model(), view).value(moved).topLeft(), before.value(moved).topLeft() + QPointF(400, 900));
    const MapPositions settled = mapPositions(of.model(), view);
    of.add(uR"(
subsystem New
  service "New BFF" pattern=bff
team Gamma
main-app "New app"
actor Stranger
"New BFF" publishes "Order Submitted"
domain-event "New event"
)"_s.replace(u"\"New BFF\" publishes \"Order Submitted\"\n"_s, text == shop ? u"\"New BFF\" publishes \"Order Submitted\"\n\"New BFF\" consumes \"Order Submitted\"\n"_s : QString()));
    const MapPositions after = mapPositions(of.model(), of.model().view(unkept.id));
    for (auto it = settled.begin(); it != settled.end(); ++it) {
        const Element *element = of.model().element(it.key());
        if (element)
            QCOMPARE(after.value(it.key()).topLeft(), it->topLeft());
    }
}

QTEST_MAIN(TestAspects)
#include "tst_aspects.moc"
