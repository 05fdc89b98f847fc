// SPDX-License-Identifier: MIT
#include "app/gui/map/gestures.h"
#include "app/gui/map/scene.h"
#include "core/document/document.h"
#include "core/layout/board.h"
#include "core/sample/sample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestMapScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eventsRunThroughHubs();
    void eventsWithoutHubRunStraight();
    void severalEventsAreOneEdge();
    void eventAcrossSubsystemsPassesBothHubs();
    void unconsumedEventEndsAtTheHub();
    void functionsSpeakForTheirService();
    void callsLookDifferent();
    void patternsAreTold_data();
    void patternsAreTold();
    void vitalsLightTheServices();
    void nothingIsLitWithoutASource();
    void sampleHasNoOverlaps();
    void sampleEndsMeetTheirBoxes();
    void movedBoxStaysWhenOthersArrive();
    void moveIsOneChangeThatSettlesTheRest();
    void dropIntoContainer_data();
    void dropIntoContainer();
    void resizeIsKept();
    void removeTakesTheContents();
    void removedFlowStopsTheEventsThere();
    void tidyTakesPlacesAway();
    void connectionMeanings_data();
    void connectionMeanings();
    void sentEventIsPublishedAndConsumed();
    void viewOfASubjectShowsWhatTouchesIt();

private:
    const Model &model() const { return m_document->model(); }
    Id add(QLatin1StringView kind, const QString &name, Id parent = {})
    {
        Edit edit(name);
        const Id id = edit.add(kind, name, parent);
        m_document->commit(edit);
        return id;
    }
    void relate(QLatin1StringView relation, Id from, Id to)
    {
        Edit edit(u"relate"_s);
        edit.relate(relation, from, to);
        m_document->commit(edit);
    }
    const View *view() const { return model().viewsOfKind(records::contextView).value(0); }
    Scene scene() const { return mapScene(model(), view(), Live(), Theme::light()); }
    /// "Order -> Hub: Order placed", sorted.
    QStringList edges() const
    {
        QStringList result;
        for (const EventFlow &flow : eventFlows(model(), view())) {
            QStringList events;
            for (const Id event : flow.events)
                events.append(model().element(event)->name);
            result.append(u"%1 -> %2: %3"_s.arg(model().element(flow.from)->name, model().element(flow.to)->name,
                                                events.join(u", "_s)));
        }
        result.sort();
        return result;
    }
    void moveBox(Id box, QPointF delta, Id onto = {})
    {
        const MapPositions positions = mapPositions(model(), view());
        const Id shown = view() ? view()->id : Id();
        m_document->commit(map::moveBoxes({ model(), shown, positions }, { box }, delta, onto).edit);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    int m_count = 0;
};

void TestMapScene::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s),
                                 { Id::create(), u"Ada"_s });
    QVERIFY(made);
    m_document = std::move(*made);
}

void TestMapScene::eventsRunThroughHubs()
{
    const Id sub = add(kinds::subsystem, u"Kitchen"_s);
    add(kinds::eventHub, u"Hub"_s, sub);
    const Id order = add(kinds::service, u"Order"_s, sub);
    const Id cook = add(kinds::service, u"Cook"_s, sub);
    const Id event = add(kinds::domainEvent, u"Order placed"_s);
    relate(relations::publishes, order, event);
    relate(relations::consumes, cook, event);
    QCOMPARE(edges(), QStringList({ u"Hub -> Cook: Order placed"_s, u"Order -> Hub: Order placed"_s }));
    QCOMPARE(scene().edges.first().label, u"Order placed"_s);
}

void TestMapScene::eventsWithoutHubRunStraight()
{
    const Id order = add(kinds::service, u"Order"_s);
    const Id cook = add(kinds::service, u"Cook"_s);
    const Id event = add(kinds::domainEvent, u"Order placed"_s);
    relate(relations::publishes, order, event);
    relate(relations::consumes, cook, event);
    QCOMPARE(edges(), QStringList { u"Order -> Cook: Order placed"_s });
}

void TestMapScene::severalEventsAreOneEdge()
{
    const Id order = add(kinds::service, u"Order"_s);
    const Id cook = add(kinds::service, u"Cook"_s);
    for (const QString &name : { u"C"_s, u"A"_s, u"B"_s }) {
        const Id event = add(kinds::domainEvent, name);
        relate(relations::publishes, order, event);
        relate(relations::consumes, cook, event);
    }
    QCOMPARE(edges(), QStringList { u"Order -> Cook: A, B, C"_s });
    QCOMPARE(scene().edges.size(), 1);
    QCOMPARE(scene().edges.first().elements.size(), 3);
    QVERIFY(scene().edges.first().label.contains(u"3"_s));
}

void TestMapScene::eventAcrossSubsystemsPassesBothHubs()
{
    const Id a = add(kinds::subsystem, u"A"_s);
    const Id b = add(kinds::subsystem, u"B"_s);
    add(kinds::eventHub, u"Hub A"_s, a);
    add(kinds::eventHub, u"Hub B"_s, b);
    const Id order = add(kinds::service, u"Order"_s, a);
    const Id cook = add(kinds::service, u"Cook"_s, b);
    const Id event = add(kinds::domainEvent, u"E"_s);
    relate(relations::publishes, order, event);
    relate(relations::consumes, cook, event);
    QCOMPARE(edges(), QStringList({ u"Hub A -> Hub B: E"_s, u"Hub B -> Cook: E"_s, u"Order -> Hub A: E"_s }));
}

void TestMapScene::unconsumedEventEndsAtTheHub()
{
    const Id sub = add(kinds::subsystem, u"A"_s);
    add(kinds::eventHub, u"Hub"_s, sub);
    relate(relations::publishes, add(kinds::service, u"Order"_s, sub), add(kinds::domainEvent, u"E"_s));
    QCOMPARE(edges(), QStringList { u"Order -> Hub: E"_s });
}

void TestMapScene::functionsSpeakForTheirService()
{
    const Id order = add(kinds::service, u"Order"_s);
    const Id trigger = add(kinds::function, u"trigger"_s, order);
    const Id cook = add(kinds::service, u"Cook"_s);
    const Id event = add(kinds::domainEvent, u"E"_s);
    relate(relations::publishes, trigger, event);
    relate(relations::consumes, cook, event);
    QCOMPARE(edges(), QStringList { u"Order -> Cook: E"_s });
}

void TestMapScene::callsLookDifferent()
{
    const Id order = add(kinds::service, u"Order"_s);
    const Id cook = add(kinds::service, u"Cook"_s);
    const Id event = add(kinds::domainEvent, u"E"_s);
    relate(relations::publishes, order, event);
    relate(relations::consumes, cook, event);
    relate(relations::calls, order, cook);
    const Scene drawn = scene();
    QCOMPARE(drawn.edges.size(), 2);
    QVERIFY(drawn.edges.at(0).stroke != drawn.edges.at(1).stroke);
    QVERIFY(drawn.edges.at(0).path != drawn.edges.at(1).path);
}

void TestMapScene::patternsAreTold_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("backend for frontend") << u"bff"_s;
    QTest::newRow("external service gateway") << u"esg"_s;
    QTest::newRow("control service") << u"control"_s;
}

void TestMapScene::patternsAreTold()
{
    QFETCH(QString, pattern);
    const Id service = add(kinds::service, u"S"_s);
    const SceneNode plain = scene().nodes.first();
    Edit edit(u"pattern"_s);
    edit.set(service, properties::pattern, pattern);
    m_document->commit(edit);
    const SceneNode node = scene().nodes.first();
    QVERIFY(node.caption != plain.caption);
    QVERIFY(node.border != plain.border);
    QCOMPARE(node.glyph, pattern);
}

void TestMapScene::vitalsLightTheServices()
{
    const Id service = add(kinds::service, u"S"_s);
    Live live;
    live.time = 1;
    live.source = u"sample data"_s;
    Vitals vitals;
    vitals.liveness = Liveness::Silent;
    vitals.health = Health::Critical;
    vitals.throughput = 0;
    vitals.iteratorAge = 3'000;
    live.elements.insert(service, vitals);
    const SceneNode node = mapScene(model(), nullptr, live, Theme::light()).nodes.first();
    QCOMPARE(node.liveness, Liveness::Silent);
    QCOMPARE(node.health, Health::Critical);
    QCOMPARE(node.vitals, QStringList({ u"0/s"_s, u"age 3.0 s"_s }));
    QVERIFY(node.tip.contains(u"sample data"_s));
}

void TestMapScene::nothingIsLitWithoutASource()
{
    add(kinds::service, u"S"_s);
    const SceneNode node = scene().nodes.first();
    QCOMPARE(node.liveness, Liveness::Unknown);
    QVERIFY(node.vitals.isEmpty());
}

void TestMapScene::sampleHasNoOverlaps()
{
    sample::fill(*m_document);
    const MapPositions positions = mapPositions(model(), view());
    QVERIFY(positions.size() > 10);
    for (auto a = positions.begin(); a != positions.end(); ++a) {
        for (auto b = positions.begin(); b != positions.end(); ++b) {
            if (a.key() == b.key() || liesIn(model(), a.key(), b.key()) || liesIn(model(), b.key(), a.key()))
                continue;
            QVERIFY2(!layout::overlap(a.value(), b.value()),
                     qPrintable(model().element(a.key())->name + u" and "_s + model().element(b.key())->name));
        }
    }
    QCOMPARE(mapPositions(model(), view()), positions);
}

void TestMapScene::sampleEndsMeetTheirBoxes()
{
    sample::fill(*m_document);
    const Scene drawn = scene();
    QHash<Id, QRectF> rects;
    for (const SceneNode &node : drawn.nodes)
        rects.insert(node.id, node.rect.adjusted(-1, -1, 1, 1));
    QVERIFY(drawn.edges.size() > 10);
    for (const SceneEdge &edge : drawn.edges) {
        QVERIFY(edge.path.size() >= 2);
        QVERIFY(rects.value(edge.from).contains(edge.path.first()));
        QVERIFY(rects.value(edge.to).contains(edge.path.last()));
    }
}

void TestMapScene::movedBoxStaysWhenOthersArrive()
{
    sample::fill(*m_document);
    const Element *service = model().ofKind(kinds::service).first();
    const Id box = service->id;
    moveBox(box, { 400, 300 }, service->parent);
    const MapPositions before = mapPositions(model(), view());
    add(kinds::service, u"Newcomer"_s, model().element(box)->parent);
    add(kinds::actor, u"Somebody else"_s);
    const MapPositions after = mapPositions(model(), view());
    QCOMPARE(after.size(), before.size() + 2);
    for (auto it = before.begin(); it != before.end(); ++it) {
        QCOMPARE(after.value(it.key()).topLeft(), it.value().topLeft());
        if (model().contentsOf(it.key()).isEmpty() && !model().element(it.key())->is(kinds::eventHub))
            QCOMPARE(after.value(it.key()), it.value());
    }
}

void TestMapScene::moveIsOneChangeThatSettlesTheRest()
{
    const Id a = add(kinds::actor, u"A"_s);
    const Id b = add(kinds::actor, u"B"_s);
    const MapPositions before = mapPositions(model(), nullptr);
    const qsizetype changes = m_document->changes().size();
    moveBox(a, { 500, 50 });
    QCOMPARE(m_document->changes().size(), changes + 1);
    QVERIFY(view());
    QCOMPARE(mapPositions(model(), view()).value(a), before.value(a).translated(500, 50));
    QCOMPARE(mapPositions(model(), view()).value(b), before.value(b));
    QCOMPARE(m_document->undoLabel(), u"Move “A”"_s);
    m_document->undo();
    QVERIFY(!view());
    QCOMPARE(mapPositions(model(), nullptr), before);
}

void TestMapScene::dropIntoContainer_data()
{
    QTest::addColumn<QString>("onto");
    QTest::addColumn<QString>("parent");
    QTest::newRow("into the other subsystem") << u"B"_s << u"B"_s;
    QTest::newRow("out of all") << QString() << QString();
    QTest::newRow("onto a service: into what holds it") << u"Other"_s << u"B"_s;
    QTest::newRow("where it was") << u"A"_s << u"A"_s;
}

void TestMapScene::dropIntoContainer()
{
    QFETCH(QString, onto);
    QFETCH(QString, parent);
    const Id a = add(kinds::subsystem, u"A"_s);
    const Id b = add(kinds::subsystem, u"B"_s);
    const Id service = add(kinds::service, u"S"_s, a);
    const Id other = add(kinds::service, u"Other"_s, b);
    const QHash<QString, Id> ids { { u"A"_s, a }, { u"B"_s, b }, { u"Other"_s, other } };
    moveBox(service, { 30, 30 }, ids.value(onto));
    QCOMPARE(model().element(service)->parent, ids.value(parent));
}

void TestMapScene::resizeIsKept()
{
    const Id a = add(kinds::actor, u"A"_s);
    const MapPositions positions = mapPositions(model(), nullptr);
    m_document->commit(map::resizeBox({ model(), {}, positions }, a, { 10, 20, 333, 222 }).edit);
    QCOMPARE(mapPositions(model(), view()).value(a), QRectF(10, 20, 333, 222));
    moveBox(a, { 5, 5 });
    QCOMPARE(mapPositions(model(), view()).value(a), QRectF(15, 25, 333, 222));
}

void TestMapScene::removeTakesTheContents()
{
    const Id a = add(kinds::subsystem, u"A"_s);
    const Id service = add(kinds::service, u"S"_s, a);
    add(kinds::function, u"f"_s, service);
    m_document->commit(map::removeItems({ model(), {}, {} }, { a }).edit);
    QVERIFY(model().elements().isEmpty());
    m_document->undo();
    QCOMPARE(model().elements().size(), 3);
}

void TestMapScene::removedFlowStopsTheEventsThere()
{
    const Id sub = add(kinds::subsystem, u"A"_s);
    const Id hub = add(kinds::eventHub, u"Hub"_s, sub);
    const Id order = add(kinds::service, u"Order"_s, sub);
    const Id cook = add(kinds::service, u"Cook"_s, sub);
    const Id event = add(kinds::domainEvent, u"E"_s);
    relate(relations::publishes, order, event);
    relate(relations::consumes, cook, event);
    const MapPositions positions = mapPositions(model(), nullptr);
    const Id edge = Id::derived(hub, cook, "event-flow");
    m_document->commit(map::removeItems({ model(), {}, positions }, { edge }).edit);
    QCOMPARE(edges(), QStringList { u"Order -> Hub: E"_s });
}

void TestMapScene::tidyTakesPlacesAway()
{
    const Id a = add(kinds::actor, u"A"_s);
    const MapPositions before = mapPositions(model(), nullptr);
    moveBox(a, { 900, 900 });
    m_document->commit(map::tidy(model(), view()->id).edit);
    QCOMPARE(mapPositions(model(), view()), before);
    m_document->undo();
    QCOMPARE(mapPositions(model(), view()).value(a).topLeft(), before.value(a).topLeft() + QPointF(900, 900));
}

void TestMapScene::connectionMeanings_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("meanings");
    QTest::addColumn<bool>("events");
    QTest::newRow("actor to service: calls") << u"actor"_s << u"service"_s << 1 << false;
    QTest::newRow("drawn backward it is the same") << u"service"_s << u"actor"_s << 1 << false;
    QTest::newRow("service to service: an event, or a call") << u"service"_s << u"service"_s << 1 << true;
    QTest::newRow("actor to stream: nothing") << u"actor"_s << u"stream"_s << 0 << false;
}

void TestMapScene::connectionMeanings()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, meanings);
    QFETCH(bool, events);
    const Id a = add(vocabulary::kind(from)->id, u"A"_s);
    const Id b = add(vocabulary::kind(to)->id, u"B"_s);
    QCOMPARE(map::meanings(model(), a, b).size(), meanings);
    QCOMPARE(map::canSendEvent(model(), a, b), events);
}

void TestMapScene::sentEventIsPublishedAndConsumed()
{
    const Id order = add(kinds::service, u"Order"_s);
    const Id cook = add(kinds::service, u"Cook"_s);
    m_document->commit(map::sendEvent(model(), order, cook, u"Order placed"_s).edit);
    QCOMPARE(edges(), QStringList { u"Order -> Cook: Order placed"_s });
    QVERIFY(map::sendEvent(model(), order, cook, u"order placed"_s).edit.isEmpty());
}

void TestMapScene::viewOfASubjectShowsWhatTouchesIt()
{
    const Id a = add(kinds::subsystem, u"A"_s);
    const Id b = add(kinds::subsystem, u"B"_s);
    const Id service = add(kinds::service, u"S"_s, a);
    const Id actor = add(kinds::actor, u"Customer"_s);
    add(kinds::actor, u"Stranger"_s);
    relate(relations::calls, actor, service);
    Edit edit(u"view"_s);
    edit.addView(records::contextView, u"Only A"_s, a);
    m_document->commit(edit);
    const MapPositions positions = mapPositions(model(), view());
    QCOMPARE(positions.size(), 3);
    QVERIFY(positions.contains(a) && positions.contains(service) && positions.contains(actor));
    QVERIFY(!positions.contains(b));
}

QTEST_MAIN(TestMapScene)
#include "tst_mapscene.moc"
