// SPDX-License-Identifier: MIT
// What a gesture means on a map of each aspect.
#include "app/gui/map/aspects/plans.h"
#include "app/gui/map/gestures.h"
#include "app/gui/map/scene.h"
#include "tests/app/map/shop.h"

#include <QTest>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;

class TestAspectGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstGestureWritesTheViewDown();
    void samePlaceOnTwoMachines();
    void dropMeansWhatTheAspectSays_data();
    void dropMeansWhatTheAspectSays();
    void newBoxInATeamIsOwned();
    void wordsStayInEveryAspect_data();
    void wordsStayInEveryAspect();
    void removedLineTakesItsRelation();
};

void TestAspectGestures::firstGestureWritesTheViewDown()
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

void TestAspectGestures::samePlaceOnTwoMachines()
{
    const test::Architecture of(shop);
    QCOMPARE(viewOf(of, Aspect::Teams).id, viewOf(of, Aspect::Teams).id);
    QVERIFY(viewOf(of, Aspect::Teams).id != viewOf(of, Aspect::Clouds).id);
    QVERIFY(viewOf(of, Aspect::Internals, u"Order BFF"_s).id != viewOf(of, Aspect::Internals, u"Dispatch BFF"_s).id);
}

void TestAspectGestures::dropMeansWhatTheAspectSays_data()
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

void TestAspectGestures::dropMeansWhatTheAspectSays()
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

void TestAspectGestures::newBoxInATeamIsOwned()
{
    test::Architecture of(shop);
    const View view = viewOf(of, Aspect::Teams);
    const MapPositions positions = mapPositions(of.model(), &view);
    of.apply(map::addBox({of.model(), view.id, positions, &view}, *vocabulary::kind(kinds::service), u"Audit"_s, {900, 900}, of[u"Beta"_s]).edit);
    QCOMPARE(of.model().sources(of[u"Audit"_s], relations::owns).value(0), of.model().element(of[u"Beta"_s]));
    QVERIFY(isOnMap(of.model(), of.model().view(view.id), *of.model().element(of[u"Audit"_s])));
}

void TestAspectGestures::wordsStayInEveryAspect_data()
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
    QTest::newRow("bulkheads") << shop << Aspect::Bulkheads << QString();
}

void TestAspectGestures::wordsStayInEveryAspect()
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

void TestAspectGestures::removedLineTakesItsRelation()
{
    test::Architecture of(shop);
    const View view = viewOf(of, Aspect::Internals, u"Order BFF"_s);
    const Id face = map::faceOf(of[u"Order BFF"_s], map::eventsOutFace);
    const MapPositions positions = mapPositions(of.model(), &view);
    const Id line = Id::derived(of[u"Order Submitted"_s], face, "event-flow");
    of.apply(map::removeItems({of.model(), view.id, positions, &view}, {line}).edit);
    QVERIFY(of.model().sources(of[u"Order Submitted"_s], relations::publishes).isEmpty());
}

QTEST_MAIN(TestAspectGestures)
#include "tst_aspectgestures.moc"
