// SPDX-License-Identifier: MIT
#include "app/gui/storm/arranging.h"
#include "app/gui/storm/finding.h"
#include "app/gui/storm/holding.h"
#include "app/gui/storm/jumping.h"
#include "app/gui/storm/space.h"
#include "app/gui/storm/splitting.h"
#include "boardfixture.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestArranging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aligns_data();
    void aligns();
    void alignsWithTheLocked();
    void distributes();
    void sameSize();
    void tidiesInReadingOrder();
    void swapsWithTheNeighbour();
    void swapStaysInItsLane();
    void columnLaterPushes();
    void lockedNotesStayAsTheyAre_data();
    void lockedNotesStayAsTheyAre();
    void lockTogglesAll();
    void groupsAndUngroups();
    void selectsAlike();
    void splitsText_data();
    void splitsText();
    void splitKeepsRelationsWithTheFirst();
    void mergeUnitesRelations();
    void mergeNeedsOneKind();
    void jumpsAlongTheStory();
    void jumpsToOpenHotspots();
    void followsRelations();
    void finds_data();
    void finds();
    void spaceStretchesLanesAndUndoesAsOne();
};

void TestArranging::aligns_data()
{
    QTest::addColumn<int>("edge");
    QTest::addColumn<QPointF>("second");
    QTest::addColumn<QPointF>("third");
    // An event of 140 × 90 at (0, 0), another at (300, 50), an actor at (500, 200).
    const double width = vocabulary::kind(kinds::actor)->note.width;
    const double height = vocabulary::kind(kinds::actor)->note.height;
    QTest::newRow("left") << int(storm::Edge::Left) << QPointF(0, 50) << QPointF(0, 200);
    QTest::newRow("centre") << int(storm::Edge::Centre) << QPointF(0, 50) << QPointF(70 - width / 2, 200);
    QTest::newRow("right") << int(storm::Edge::Right) << QPointF(0, 50) << QPointF(140 - width, 200);
    QTest::newRow("top") << int(storm::Edge::Top) << QPointF(300, 0) << QPointF(500, 0);
    QTest::newRow("middle") << int(storm::Edge::Middle) << QPointF(300, 0) << QPointF(500, 45 - height / 2);
    QTest::newRow("bottom") << int(storm::Edge::Bottom) << QPointF(300, 0) << QPointF(500, 90 - height);
}

void TestArranging::aligns()
{
    QFETCH(int, edge);
    BoardFixture on;
    const QList<Id> notes { on.add(kinds::domainEvent, u"A"_s), on.add(kinds::domainEvent, u"B"_s, { 300, 50 }), on.add(kinds::actor, u"C"_s, { 500, 200 }) };
    on.take(storm::alignNotes(on.model(), notes, storm::Edge(edge)));
    QCOMPARE(on.rectOf(notes.at(0)).topLeft(), QPointF(0, 0));
    QTEST(on.rectOf(notes.at(1)).topLeft(), "second");
    QTEST(on.rectOf(notes.at(2)).topLeft(), "third");
    on.document->undo();
    QCOMPARE(on.rectOf(notes.at(1)).topLeft(), QPointF(300, 50));
}

void TestArranging::alignsWithTheLocked()
{
    BoardFixture on;
    const QList<Id> notes { on.add(kinds::domainEvent, u"A"_s), on.add(kinds::domainEvent, u"B"_s, { 300, 50 }) };
    const Id other = on.add(kinds::domainEvent, u"C"_s, { 600, 99 });
    on.lock(notes.at(1));
    on.lock(other);
    on.take(storm::alignNotes(on.model(), notes + QList<Id> { other }, storm::Edge::Top));
    QCOMPARE(on.rectOf(other).topLeft(), QPointF(600, 99));
    QCOMPARE(on.rectOf(notes.at(0)).topLeft(), QPointF(0, 50));
    QCOMPARE(on.rectOf(notes.at(1)).topLeft(), QPointF(300, 50));
}

void TestArranging::distributes()
{
    BoardFixture on;
    const QList<Id> notes { on.add(kinds::domainEvent, u"A"_s), on.add(kinds::domainEvent, u"C"_s, { 640, 0 }), on.add(kinds::domainEvent, u"B"_s, { 200, 0 }) };
    on.take(storm::distributeNotes(on.model(), notes, Qt::Horizontal));
    QCOMPARE(on.rectOf(notes.at(2)).left(), 320.);
    QCOMPARE(on.rectOf(notes.at(1)).left(), 640.);
    QVERIFY(storm::distributeNotes(on.model(), notes.first(2), Qt::Horizontal).edit.isEmpty());
}

void TestArranging::sameSize()
{
    BoardFixture on;
    const QList<Id> notes { on.add(kinds::domainEvent, u"A"_s), on.add(kinds::actor, u"B"_s, { 300, 0 }) };
    on.take(storm::resizeAlike(on.model(), notes));
    QCOMPARE(on.rectOf(notes.at(1)).size(), on.rectOf(notes.at(0)).size());
}

void TestArranging::tidiesInReadingOrder()
{
    BoardFixture on;
    const Id other = on.add(kinds::domainEvent, u"Other"_s, { 330, 10 });
    const QList<Id> notes { on.add(kinds::domainEvent, u"B"_s, { 90, 11 }), on.add(kinds::domainEvent, u"A"_s, { 3, 20 }),
                            on.add(kinds::domainEvent, u"C"_s, { 50, 70 }), on.add(kinds::actor, u"D"_s, { 20, 75 }) };
    QVERIFY(on.overlaps());
    on.take(storm::tidyNotes(on.model(), notes));
    QVERIFY(!on.overlaps());
    QVERIFY(on.rectOf(notes.at(1)).left() < on.rectOf(notes.at(0)).left());
    QCOMPARE(on.rectOf(notes.at(1)).top(), on.rectOf(notes.at(0)).top());
    QVERIFY(on.rectOf(notes.at(3)).left() < on.rectOf(notes.at(2)).left());
    QVERIFY(on.rectOf(notes.at(2)).top() > on.rectOf(notes.at(0)).bottom());
    QCOMPARE(on.rectOf(other).topLeft(), QPointF(330, 10));
}

void TestArranging::swapsWithTheNeighbour()
{
    BoardFixture on;
    const Id a = on.add(kinds::domainEvent, u"A"_s);
    const Id b = on.add(kinds::actor, u"B"_s, { 300, 10 });
    const double end = on.rectOf(b).right();
    on.take(storm::swapAlong(on.model(), a, true));
    QCOMPARE(on.rectOf(b).left(), 0.);
    QCOMPARE(on.rectOf(a).right(), end);
    QVERIFY(!on.overlaps());
    QVERIFY(storm::swapAlong(on.model(), a, true).edit.isEmpty());
    on.take(storm::swapAlong(on.model(), a, false));
    QCOMPARE(on.rectOf(a).left(), 0.);
}

void TestArranging::swapStaysInItsLane()
{
    BoardFixture on;
    const Id lane = on.add(kinds::swimlane, u"Kitchen"_s, { 0, 0 });
    on.set(lane, properties::size, QSizeF(2000, 140));
    const Id a = on.add(kinds::domainEvent, u"A"_s, { 0, 80 });
    const Id b = on.add(kinds::domainEvent, u"B"_s, { 300, 110 });
    QVERIFY(storm::swapAlong(on.model(), a, true).edit.isEmpty());
    on.set(b, properties::position, QPointF(300, 60));
    QVERIFY(!storm::swapAlong(on.model(), a, true).edit.isEmpty());
}

void TestArranging::columnLaterPushes()
{
    BoardFixture on;
    const Id a = on.add(kinds::domainEvent, u"A"_s);
    const Id b = on.add(kinds::domainEvent, u"B"_s, { 164, 0 });
    const Id c = on.add(kinds::domainEvent, u"C"_s, { 328, 0 });
    const Id far = on.add(kinds::domainEvent, u"D"_s, { 328, 500 });
    const qsizetype changes = on.document->changes().size();
    on.take(storm::shiftColumn(on.model(), { a }, true));
    QCOMPARE(on.document->changes().size(), changes + 1);
    QCOMPARE(on.rectOf(a).left(), 164.);
    QCOMPARE(on.rectOf(b).left(), 328.);
    QCOMPARE(on.rectOf(c).left(), 492.);
    QCOMPARE(on.rectOf(far).topLeft(), QPointF(328, 500));
    on.take(storm::shiftColumn(on.model(), { c }, false));
    QVERIFY(!on.overlaps());
    QCOMPARE(on.rectOf(c).left(), 328.);
}

using Gesture = Outcome (*)(const Model &, Id note, Id other);
Q_DECLARE_METATYPE(Gesture)

void TestArranging::lockedNotesStayAsTheyAre_data()
{
    QTest::addColumn<Gesture>("gesture");
    const auto row = [](const char *name, Gesture gesture) { QTest::newRow(name) << gesture; };
    row("move", [](const Model &m, Id note, Id) { return storm::moveNotes(m, { note }, { 9, 9 }); });
    row("resize", [](const Model &m, Id note, Id) { return storm::resizeNote(m, note, { 0, 0, 99, 99 }); });
    row("rename", [](const Model &m, Id note, Id) { return storm::renameNote(m, note, u"Else"_s); });
    row("remove", [](const Model &m, Id note, Id) { return storm::removeItems(m, { note }); });
    row("change kind", [](const Model &m, Id note, Id) { return storm::changeKind(m, { note }, *vocabulary::kind(kinds::command)); });
    row("split", [](const Model &m, Id note, Id) { return storm::splitNote(m, note, { u"a"_s, u"b"_s }); });
    row("merge away", [](const Model &m, Id note, Id other) { return storm::mergeNotes(m, { other, note }); });
    row("swap", [](const Model &m, Id note, Id) { return storm::swapAlong(m, note, true); });
    row("swap with it", [](const Model &m, Id, Id other) { return storm::swapAlong(m, other, false); });
    row("a column later", [](const Model &m, Id note, Id) { return storm::shiftColumn(m, { note }, true); });
    row("same size", [](const Model &m, Id note, Id other) { return storm::resizeAlike(m, { other, note }); });
}

void TestArranging::lockedNotesStayAsTheyAre()
{
    QFETCH(Gesture, gesture);
    BoardFixture on;
    const Id note = on.add(kinds::domainEvent, u"A"_s);
    const Id other = on.add(kinds::domainEvent, u"B"_s, { 164, 0 });
    on.set(other, properties::size, QSizeF(200, 90));
    on.lock(note);
    QVERIFY(gesture(on.model(), note, other).edit.isEmpty());
    on.take(storm::toggleLock(on.model(), { note }));
    QVERIFY(!gesture(on.model(), note, other).edit.isEmpty());
}

void TestArranging::lockTogglesAll()
{
    BoardFixture on;
    const QList<Id> notes { on.add(kinds::domainEvent, u"A"_s), on.add(kinds::domainEvent, u"B"_s, { 300, 0 }) };
    on.lock(notes.at(1));
    on.take(storm::toggleLock(on.model(), notes));
    QVERIFY(storm::unlocked(on.model(), notes).isEmpty());
    on.take(storm::toggleLock(on.model(), notes));
    QCOMPARE(storm::unlocked(on.model(), notes), notes);
}

void TestArranging::groupsAndUngroups()
{
    BoardFixture on;
    const Id a = on.add(kinds::domainEvent, u"A"_s);
    const Id b = on.add(kinds::domainEvent, u"B"_s, { 300, 0 });
    const Id c = on.add(kinds::domainEvent, u"C"_s, { 600, 0 });
    QVERIFY(storm::groupNotes(on.model(), { a }).edit.isEmpty());
    on.take(storm::groupNotes(on.model(), { a, b }));
    QCOMPARE(storm::groupOf(on.model(), a).size(), 2);
    QVERIFY(storm::groupOf(on.model(), b).contains(a));
    QCOMPARE(storm::groupOf(on.model(), c), QList<Id> { c });
    on.take(storm::groupNotes(on.model(), { b, c }));
    QCOMPARE(storm::groupOf(on.model(), a), QList<Id> { a });
    on.take(storm::ungroupNotes(on.model(), { c }));
    QCOMPARE(storm::groupOf(on.model(), b), QList<Id> { b });
    QVERIFY(storm::ungroupNotes(on.model(), { a, b, c }).edit.isEmpty());
}

void TestArranging::selectsAlike()
{
    BoardFixture on;
    const Id late = on.add(kinds::domainEvent, u"Order placed"_s, { 600, 0 });
    const Id early = on.add(kinds::domainEvent, u"Order paid"_s);
    const Id twice = on.add(kinds::hotspot, u"order  PLACED"_s, { 300, 0 });
    QCOMPARE(storm::sameKind(on.model(), { late }), QList<Id>({ early, late }));
    QCOMPARE(storm::sameName(on.model(), { late }), QList<Id>({ twice, late }));
}

void TestArranging::splitsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("lines") << u"Pay\n\n  Cook \nEat"_s << -1 << QStringList { u"Pay"_s, u"Cook"_s, u"Eat"_s };
    QTest::newRow("semicolons") << u"Pay; cook"_s << -1 << QStringList { u"Pay"_s, u"cook"_s };
    QTest::newRow("nothing to split") << u"Pay and cook"_s << -1 << QStringList { u"Pay and cook"_s };
    QTest::newRow("at the cursor") << u"Pay and cook"_s << 3 << QStringList { u"Pay"_s, u"and cook"_s };
    QTest::newRow("at an end") << u"Pay"_s << 3 << QStringList { u"Pay"_s };
    QTest::newRow("beyond the end") << u"Pay"_s << 30 << QStringList { u"Pay"_s };
}

void TestArranging::splitsText()
{
    QFETCH(QString, text);
    QFETCH(int, cursor);
    QTEST(cursor < 0 ? storm::partsOfText(text) : storm::partsAt(text, cursor), "parts");
}

void TestArranging::splitKeepsRelationsWithTheFirst()
{
    BoardFixture on;
    const Id command = on.add(kinds::command, u"Place order"_s);
    const Id event = on.add(kinds::domainEvent, u"Order placed and paid"_s, { 164, 0 }, command);
    on.add(kinds::domainEvent, u"In the way"_s, { 164, 120 });
    const qsizetype changes = on.document->changes().size();
    const Outcome outcome = on.take(storm::splitNote(on.model(), event, { u"Order placed"_s, u"Order paid"_s }));
    QCOMPARE(on.document->changes().size(), changes + 1);
    QCOMPARE(on.elementOf(event).name, u"Order placed"_s);
    QCOMPARE(on.elementOf(outcome.select.at(1)).name, u"Order paid"_s);
    QCOMPARE(on.model().targets(on.elementOf(command).id, relations::resultsIn).size(), 1);
    QCOMPARE(on.model().targets(on.elementOf(command).id, relations::resultsIn).first()->name, u"Order placed"_s);
    QVERIFY(!on.overlaps());
}

void TestArranging::mergeUnitesRelations()
{
    BoardFixture on;
    const Id first = on.add(kinds::command, u"Place order"_s);
    const Id placed = on.add(kinds::domainEvent, u"Order placed"_s, { 164, 0 }, first);
    const Id second = on.add(kinds::command, u"Submit order"_s, { 0, 300 });
    const Id made = on.add(kinds::domainEvent, u"Order made"_s, { 164, 300 }, second);
    on.set(on.elementOf(made).id, properties::description, u"Said twice"_s);
    const qsizetype changes = on.document->changes().size();
    const Outcome outcome = on.take(storm::mergeNotes(on.model(), { placed, made }));
    QCOMPARE(on.document->changes().size(), changes + 1);
    QCOMPARE(outcome.select, QList<Id> { placed });
    QVERIFY(!on.model().placement(made));
    const Element &kept = on.elementOf(placed);
    QCOMPARE(kept.name, u"Order placed"_s);
    QCOMPARE(kept.text(properties::description), u"Said twice"_s);
    QCOMPARE(on.model().sources(kept.id, relations::resultsIn).size(), 2);
    on.document->undo();
    QVERIFY(on.model().placement(made));
    QCOMPARE(on.elementOf(made).name, u"Order made"_s);
}

void TestArranging::mergeNeedsOneKind()
{
    BoardFixture on;
    const Id command = on.add(kinds::command, u"A"_s);
    const Id event = on.add(kinds::domainEvent, u"A"_s, { 164, 0 });
    QVERIFY(!storm::canMerge(on.model(), { command, event }));
    QVERIFY(!storm::canMerge(on.model(), { command }));
    QVERIFY(storm::mergeNotes(on.model(), { command, event }).edit.isEmpty());
    QVERIFY(storm::mergeNotes(on.model(), {}).edit.isEmpty());
}

void TestArranging::jumpsAlongTheStory()
{
    BoardFixture on;
    const Id last = on.add(kinds::domainEvent, u"D"_s, { 900, 0 });
    const Id first = on.add(kinds::domainEvent, u"A"_s);
    const Id second = on.add(kinds::domainEvent, u"B"_s, { 200, 0 });
    on.add(kinds::pivotalEvent, u"Order accepted"_s, { 500, 0 });
    QCOMPARE(storm::firstNote(on.model(), on.board()), first);
    QCOMPARE(storm::lastNote(on.model(), on.board()), last);
    QCOMPARE(storm::sectionFrom(on.model(), on.board(), second, storm::Way::On), last);
    QCOMPARE(storm::sectionFrom(on.model(), on.board(), last, storm::Way::Back), first);
    QCOMPARE(storm::sectionFrom(on.model(), on.board(), last, storm::Way::On), Id());
    QCOMPARE(storm::sectionFrom(on.model(), on.board(), {}, storm::Way::On), first);
    QCOMPARE(storm::firstNote(on.model(), {}), Id());
}

void TestArranging::jumpsToOpenHotspots()
{
    BoardFixture on;
    const Id first = on.add(kinds::hotspot, u"Who pays?"_s);
    const Id settled = on.add(kinds::hotspot, u"Who cooks?"_s, { 300, 0 });
    const Id second = on.add(kinds::hotspot, u"Who eats?"_s, { 600, 0 });
    on.set(on.elementOf(settled).id, "state"_L1, u"settled"_s);
    QCOMPARE(storm::hotspotFrom(on.model(), on.board(), {}, storm::Way::On), first);
    QCOMPARE(storm::hotspotFrom(on.model(), on.board(), first, storm::Way::On), second);
    QCOMPARE(storm::hotspotFrom(on.model(), on.board(), second, storm::Way::On), first);
    QCOMPARE(storm::hotspotFrom(on.model(), on.board(), settled, storm::Way::Back), first);
    QCOMPARE(storm::hotspotFrom(on.model(), on.board(), first, storm::Way::Back), second);
}

void TestArranging::followsRelations()
{
    BoardFixture on;
    const Id command = on.add(kinds::command, u"Place order"_s);
    const Id event = on.add(kinds::domainEvent, u"Order placed"_s, { 164, 0 }, command);
    on.add(kinds::domainEvent, u"Order placed"_s, { 9000, 0 });
    QCOMPARE(storm::related(on.model(), command, storm::Way::On), event);
    QCOMPARE(storm::related(on.model(), event, storm::Way::Back), command);
    QCOMPARE(storm::related(on.model(), event, storm::Way::On), Id());
    QCOMPARE(storm::related(on.model(), {}, storm::Way::On), Id());
}

void TestArranging::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed") << QString() << QStringList();
    QTest::newRow("a part of a word") << u"PLAC"_s << QStringList { u"Order placed"_s, u"Place order"_s };
    QTest::newRow("words in any order") << u"placed order"_s << QStringList { u"Order placed"_s };
    QTest::newRow("words together") << u"\"order placed\""_s << QStringList { u"Order placed"_s };
    QTest::newRow("words together, the other way round") << u"\"placed order\""_s << QStringList();
    QTest::newRow("a quote not closed yet") << u"\"order pl"_s << QStringList { u"Order placed"_s };
    QTest::newRow("a kind by a word") << u"type:command"_s << QStringList { u"Place order"_s };
    QTest::newRow("a kind by its beginning") << u"kind:hot"_s << QStringList { u"Who pays?"_s, u"Who cooks?"_s };
    QTest::newRow("a kind of two words") << u"kind:\"domain event\" order"_s << QStringList { u"Order placed"_s };
    QTest::newRow("two kinds") << u"kind:command kind:event placed"_s << QStringList { u"Order placed"_s };
    QTest::newRow("an unknown kind") << u"kind:dragon"_s << QStringList();
    QTest::newRow("a kind not typed yet") << u"kind: pays"_s << QStringList { u"Who pays?"_s };
    QTest::newRow("open") << u"is:open"_s << QStringList { u"Who pays?"_s };
    QTest::newRow("settled") << u"is:settled"_s << QStringList { u"Who cooks?"_s };
    QTest::newRow("locked") << u"is:locked"_s << QStringList { u"Place order"_s };
    QTest::newRow("unconnected") << u"is:unconnected order"_s << QStringList { u"Order placed"_s, u"Place order"_s };
    QTest::newRow("no filter is a word") << u"pays?"_s << QStringList { u"Who pays?"_s };
    QTest::newRow("what is not there") << u"zebra"_s << QStringList();
    QTest::newRow("in the description") << u"accountant"_s << QStringList { u"Who pays?"_s };
    QTest::newRow("a quoted filter is words") << u"\"is:open\""_s << QStringList();
}

void TestArranging::finds()
{
    QFETCH(QString, query);
    BoardFixture on;
    on.add(kinds::domainEvent, u"Order placed"_s);
    const Id command = on.add(kinds::command, u"Place order"_s, { 300, 0 });
    const Id open = on.add(kinds::hotspot, u"Who pays?"_s, { 600, 0 });
    const Id settled = on.add(kinds::hotspot, u"Who cooks?"_s, { 900, 0 });
    on.set(on.elementOf(open).id, properties::description, u"Ask the accountant"_s);
    on.set(on.elementOf(settled).id, "state"_L1, u"settled"_s);
    on.lock(command);
    QStringList found;
    for (const Id note : storm::findNotes(on.model(), on.board(), storm::readQuery(query)))
        found.append(on.elementOf(note).name);
    QTEST(found, "found");
}

void TestArranging::spaceStretchesLanesAndUndoesAsOne()
{
    BoardFixture on;
    const Id lane = on.add(kinds::swimlane, u"Kitchen"_s, { 0, 0 });
    const Id context = on.add(kinds::boundedContext, u"Ordering"_s, { 0, 0 });
    const Id a = on.add(kinds::domainEvent, u"A"_s, { 20, 20 });
    const Id b = on.add(kinds::domainEvent, u"B"_s, { 200, 20 });
    const double laneWidth = on.rectOf(lane).width();
    const double contextWidth = on.rectOf(context).width();
    QVERIFY(contextWidth > 190);
    const qsizetype changes = on.document->changes().size();
    on.take(storm::openSpace(on.model(), on.board(), { Qt::Horizontal, 180, 100 }));
    QCOMPARE(on.document->changes().size(), changes + 1);
    QCOMPARE(on.rectOf(a).left(), 20.);
    QCOMPARE(on.rectOf(b).left(), 300.);
    QCOMPARE(on.rectOf(lane).width(), laneWidth + 100);
    QCOMPARE(on.rectOf(context).width(), contextWidth + 100);
    on.document->undo();
    QCOMPARE(on.rectOf(b).left(), 200.);
    QCOMPARE(on.rectOf(lane).width(), laneWidth);
    QVERIFY(storm::openSpace(on.model(), on.board(), { Qt::Horizontal, 9e6, 100 }).edit.isEmpty());
}

QTEST_MAIN(TestArranging)
#include "tst_arranging.moc"
