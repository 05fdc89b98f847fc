// SPDX-License-Identifier: MIT
// What each aspect of a map shows of an architecture, and that what was placed stays.
#include "app/gui/map/aspects/plans.h"
#include "app/gui/map/gestures.h"
#include "app/gui/map/scene.h"
#include "core/layout/board.h"
#include "tests/support/architecture.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

const QString shop = uR"(
system Shop
  subsystem Ordering divisionCriterion=actor account=shop-ordering
    event-hub "Ordering Hub"
    service "Order BFF" pattern=bff variant=task
      api Orders
      function rest functionRole=rest
      function listener functionRole=listener
      function trigger functionRole=trigger
      data-store Entities
    service "Payment Gateway" pattern=esg
  subsystem Delivery
    event-hub "Delivery Hub"
    service "Dispatch BFF" pattern=bff
actor Customer
external-system Bank
team Alpha
team Beta
domain-event "Order Submitted"
domain-event "Payment Authorized"
domain-event "Courier Assigned"
Customer calls "Order BFF"
"Payment Gateway" calls Bank operation="POST /charges"
Bank calls "Payment Gateway"
"Order BFF" publishes "Order Submitted"
"Payment Gateway" consumes "Order Submitted"
"Dispatch BFF" consumes "Order Submitted"
"Payment Gateway" publishes "Payment Authorized"
"Order BFF/listener" consumes "Payment Authorized"
"Dispatch BFF" consumes "Payment Authorized"
"Dispatch BFF" publishes "Courier Assigned"
"Order BFF/listener" uses "Order BFF/Entities"
Alpha owns Ordering
Beta owns "Payment Gateway"
)"_s;

const QString frontends = uR"(
main-app Portal
  micro-frontend Orders route=/orders mountedAt=main-menu
  micro-frontend Account manifestOrder=1
micro-frontend Help route=/help
micro-frontend Lonely
actor Customer
service "Order BFF" pattern=bff
  api Orders
Portal uses Help
Customer uses Portal
"Portal/Orders" calls "Order BFF"
Portal calls "Order BFF"
+ Portal mountPoints name=main-menu
+ Portal mountPoints name=sidebar
)"_s;

const QString clouds = uR"(
account prod stage=prd
  region "Frankfurt" code=eu-central-1 regionRole=primary
  region "Ireland" code=eu-west-1 regionRole=standby
subsystem Ordering multiRegion=true
subsystem Delivery account=delivery-account
subsystem Billing account=prod
subsystem Search
Ordering uses Ireland
Ordering uses Frankfurt
)"_s;

View viewOf(const test::Architecture &of, Aspect aspect, const QString &subject = {})
{
    return aspects::viewOf(aspect, subject.isEmpty() ? nullptr : of.model().element(of[subject]));
}

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
    void firstGestureWritesTheViewDown();
    void samePlaceOnTwoMachines();
    void dropMeansWhatTheAspectSays_data();
    void dropMeansWhatTheAspectSays();
    void newBoxInATeamIsOwned();
    void wordsStayInEveryAspect_data();
    void wordsStayInEveryAspect();
    void removedLineTakesItsRelation();
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

void TestAspects::firstGestureWritesTheViewDown()
{
    test::Architecture of(shop);
    const View unkept = viewOf(of, Aspect::Internals, u"Order BFF"_s);
    const MapPositions before = mapPositions(of.model(), &unkept);
    of.apply(map::moveBoxes({of.model(), unkept.id, before, &unkept}, {of[u"Customer"_s]}, {10, 0}, {}).edit);
    const View *view = aspects::kept(of.model(), Aspect::Internals, of[u"Order BFF"_s]);
    QVERIFY(view);
    QCOMPARE(view->name, u"Order BFF: Service internals"_s);
    // The service keeps its size, so that its faces keep theirs.
    QCOMPARE(mapPositions(of.model(), view).value(of[u"Order BFF"_s]), before.value(of[u"Order BFF"_s]));
}

void TestAspects::samePlaceOnTwoMachines()
{
    const test::Architecture of(shop);
    QCOMPARE(viewOf(of, Aspect::Teams).id, viewOf(of, Aspect::Teams).id);
    QVERIFY(viewOf(of, Aspect::Teams).id != viewOf(of, Aspect::Clouds).id);
    QVERIFY(viewOf(of, Aspect::Internals, u"Order BFF"_s).id != viewOf(of, Aspect::Internals, u"Dispatch BFF"_s).id);
}

void TestAspects::dropMeansWhatTheAspectSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Aspect>("aspect");
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("onto");
    QTest::addColumn<QString>("means");
    QTest::newRow("into another team") << shop << Aspect::Teams << u"Payment Gateway"_s << u"Alpha"_s << u"Alpha owns"_s;
    QTest::newRow("into its own team") << shop << Aspect::Teams << u"Payment Gateway"_s << u"Beta"_s << u"Beta owns"_s;
    QTest::newRow("onto the board") << shop << Aspect::Teams << u"Payment Gateway"_s << QString() << u"Beta owns"_s;
    QTest::newRow("to nobody") << shop << Aspect::Teams << u"Payment Gateway"_s << u"-"_s << QString();
    QTest::newRow("into a region") << clouds << Aspect::Clouds << u"Search"_s << u"Ireland"_s << u"uses Ireland"_s;
    QTest::newRow("into another region") << clouds << Aspect::Clouds << u"Ordering"_s << u"Ireland"_s << u"uses Ireland"_s;
    QTest::newRow("nowhere") << clouds << Aspect::Clouds << u"Ordering"_s << u"-"_s << QString();
    QTest::newRow("in the context it means nothing") << shop << Aspect::Context << u"Bank"_s << u"Shop"_s << QString();
}

void TestAspects::dropMeansWhatTheAspectSays()
{
    QFETCH(QString, text);
    QFETCH(Aspect, aspect);
    QFETCH(QString, box);
    QFETCH(QString, onto);
    QFETCH(QString, means);
    test::Architecture of(text);
    const View view = viewOf(of, aspect);
    const MapPositions positions = mapPositions(of.model(), &view);
    const Id frame = onto == u"-"_s ? map::leftOverFrame(aspect) : onto.isEmpty() ? Id() : of[onto];
    const Id parent = of.model().element(of[box])->parent;
    of.apply(map::moveBoxes({of.model(), view.id, positions, &view}, {of[box]}, {5, 5}, frame).edit);
    QStringList told;
    for (const Element *team : of.model().sources(of[box], relations::owns))
        told.append(team->name + u" owns"_s);
    for (const Element *place : of.model().targets(of[box], relations::uses))
        told.append(u"uses "_s + place->name);
    QCOMPARE(told.join(u", "_s), means);
    QCOMPARE(of.model().element(of[box])->parent, parent);
}

void TestAspects::newBoxInATeamIsOwned()
{
    test::Architecture of(shop);
    const View view = viewOf(of, Aspect::Teams);
    const MapPositions positions = mapPositions(of.model(), &view);
    of.apply(map::addBox({of.model(), view.id, positions, &view}, *vocabulary::kind(kinds::service), u"Audit"_s, {900, 900}, of[u"Beta"_s]).edit);
    QCOMPARE(of.model().sources(of[u"Audit"_s], relations::owns).value(0), of.model().element(of[u"Beta"_s]));
    QVERIFY(isOnMap(of.model(), of.model().view(view.id), *of.model().element(of[u"Audit"_s])));
}

void TestAspects::wordsStayInEveryAspect_data()
{
    nothingOverlaps_data();
    QTest::newRow("bulkheads") << shop << Aspect::Bulkheads << QString();
}

void TestAspects::wordsStayInEveryAspect()
{
    QFETCH(QString, text);
    QFETCH(Aspect, aspect);
    QFETCH(QString, subject);
    test::Architecture of(text);
    const View view = viewOf(of, aspect, subject);
    const MapPositions positions = mapPositions(of.model(), &view);
    const Outcome added = map::addBox({of.model(), view.id, positions, &view}, *vocabulary::kind(kinds::text), u" Mind the gap:\n it is wide "_s, {70, 80}, {});
    of.apply(added.edit);
    const Id words = added.select.first();
    QCOMPARE(of.model().element(words)->name, u"Mind the gap:\n it is wide"_s);
    const MapPositions now = mapPositions(of.model(), of.model().view(view.id));
    QCOMPARE(now.value(words).topLeft(), QPointF(70, 80));
    of.apply(map::resizeBox({of.model(), view.id, now}, words, {70, 80, 300, 90}).edit);
    of.apply(map::renameBox(of.model(), words, u"One\nTwo"_s).edit);
    QCOMPARE(of.model().element(words)->name, u"One\nTwo"_s);
    const Scene scene = mapScene(of.model(), of.model().view(view.id), Live(), Theme::light());
    const auto node = std::find_if(scene.nodes.begin(), scene.nodes.end(), [words](const SceneNode &each) { return each.id == words; });
    QVERIFY(node != scene.nodes.end());
    QCOMPARE(node->rect, QRectF(70, 80, 300, 90));
    for (const SceneNode &other : scene.nodes)
        QVERIFY(other.id == words || other.layer < node->layer);
}

void TestAspects::removedLineTakesItsRelation()
{
    test::Architecture of(shop);
    const View view = viewOf(of, Aspect::Internals, u"Order BFF"_s);
    const Id face = map::faceOf(of[u"Order BFF"_s], map::eventsOutFace);
    const MapPositions positions = mapPositions(of.model(), &view);
    const Id line = Id::derived(of[u"Order Submitted"_s], face, "event-flow");
    of.apply(map::removeItems({of.model(), view.id, positions, &view}, {line}).edit);
    QVERIFY(of.model().sources(of[u"Order Submitted"_s], relations::publishes).isEmpty());
}

QTEST_GUILESS_MAIN(TestAspects)
#include "tst_aspects.moc"
