// SPDX-License-Identifier: MIT
#include "app/gui/storm/clipboard.h"
#include "app/gui/storm/gestures.h"
#include "core/storm/grammar.h"
#include "app/gui/storm/scene.h"
#include "core/document/document.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestStormGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void grammarContinues_data();
    void grammarContinues();
    void grammarConnects_data();
    void grammarConnects();
    void everyKindHasAKeyOfItsOwn();
    void firstNoteMakesABoard();
    void knownNameIsTheKnownThing();
    void nextNoteIsConnected();
    void moveIsOneChange();
    void removeTakesTheElementWithItsLastNote();
    void removeKeepsWhatAServicePublishes();
    void duplicateOfAnEventIsTheSameEvent();
    void duplicateOfAHotspotIsAnother();
    void changeKindKeepsWhatStillMakesSense();
    void linesBecomeNotes();
    void copiedNotesKeepTheirConnections();
    void pastedRubbishIsHarmless_data();
    void pastedRubbishIsHarmless();
    void missingNoteIsInserted();
    void notesAreGivenToAService();
    void lanesReachAcrossTheBoard();
    void edgeJoinsTheNearestNotes();

private:
    const Model &model() const { return m_document->model(); }
    Id add(QLatin1StringView kind, const QString &name, QPointF at = {}, Id beside = {})
    {
        const Outcome outcome = storm::addNote(model(), m_board, { vocabulary::kind(kind), name, at, beside });
        m_document->commit(outcome.edit);
        m_board = model().viewsOfKind(records::board).first()->id;
        return outcome.select.first();
    }
    const Element &elementOf(Id note) const { return *model().element(model().placement(note)->element); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    Id m_board;
    int m_count = 0;
};

void TestStormGestures::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s),
                                 { Id::create(), u"Ada"_s });
    QVERIFY(made);
    m_document = std::move(*made);
    m_board = {};
}

void TestStormGestures::cleanup()
{
    m_document.reset();
}

void TestStormGestures::grammarContinues_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("next");
    QTest::newRow("who looks acts") << u"read-model"_s << u"actor"_s;
    QTest::newRow("who acts commands") << u"actor"_s << u"command"_s;
    QTest::newRow("a command has an effect") << u"command"_s << u"domain-event"_s;
    QTest::newRow("an event causes something") << u"domain-event"_s << u"policy"_s;
    QTest::newRow("a policy commands") << u"policy"_s << u"command"_s;
    QTest::newRow("after a remark comes a remark") << u"hotspot"_s << u"hotspot"_s;
}

void TestStormGestures::grammarContinues()
{
    QFETCH(QString, kind);
    QFETCH(QString, next);
    QCOMPARE(QString(grammar::next(*vocabulary::kind(kind)).id), next);
}

void TestStormGestures::grammarConnects_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("relation");
    QTest::addColumn<bool>("reversed");
    QTest::newRow("forward") << u"actor"_s << u"command"_s << u"issues"_s << false;
    QTest::newRow("picked backward") << u"command"_s << u"actor"_s << u"issues"_s << true;
    QTest::newRow("event and policy") << u"policy"_s << u"domain-event"_s << u"triggers"_s << true;
    QTest::newRow("nothing to say") << u"actor"_s << u"domain-event"_s << QString() << true;
}

void TestStormGestures::grammarConnects()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, relation);
    QFETCH(bool, reversed);
    const auto link = grammar::connection(*vocabulary::kind(first), *vocabulary::kind(second));
    QCOMPARE(link.relation ? QString(link.relation->id) : QString(), relation);
    QCOMPARE(link.reversed, reversed);
}

void TestStormGestures::everyKindHasAKeyOfItsOwn()
{
    QSet<char16_t> keys;
    for (const Kind *kind : grammar::noteKinds()) {
        QVERIFY2(kind->key != 0, kind->id.data());
        QVERIFY2(!keys.contains(kind->key), kind->id.data());
        QVERIFY2(kind->key != u'K', "K connects");
        keys.insert(kind->key);
        QCOMPARE(grammar::kindOfKey(kind->key), kind);
    }
}

void TestStormGestures::firstNoteMakesABoard()
{
    const Id note = add(kinds::domainEvent, u"Order placed"_s, { 10, 20 });
    QCOMPARE(model().viewsOfKind(records::board).size(), 1);
    QCOMPARE(model().placement(note)->position, QPointF(10, 20));
    QCOMPARE(elementOf(note).name, u"Order placed"_s);
    QCOMPARE(m_document->changes().size(), 1);
}

void TestStormGestures::knownNameIsTheKnownThing()
{
    const Id first = add(kinds::domainEvent, u"Order placed"_s);
    const Id second = add(kinds::domainEvent, u"order  PLACED"_s, { 500, 0 });
    QVERIFY(first != second);
    QCOMPARE(elementOf(second).id, elementOf(first).id);
    QCOMPARE(model().elements().size(), 1);
}

void TestStormGestures::nextNoteIsConnected()
{
    const Id event = add(kinds::domainEvent, u"Order placed"_s);
    const Id policy = add(kinds::policy, u"Charge the card"_s, { 300, 0 }, event);
    const auto targets = model().targets(elementOf(event).id, relations::triggers);
    QCOMPARE(targets.size(), 1);
    QCOMPARE(targets.first()->id, elementOf(policy).id);
}

void TestStormGestures::moveIsOneChange()
{
    const QList<Id> notes { add(kinds::domainEvent, u"A"_s), add(kinds::command, u"B"_s), add(kinds::actor, u"C"_s) };
    const Outcome outcome = storm::moveNotes(model(), notes, { 7, 9 });
    QCOMPARE(outcome.edit.label(), u"Move 3 notes"_s);
    m_document->commit(outcome.edit);
    QCOMPARE(m_document->changes().size(), 4);
    for (const Id note : notes)
        QCOMPARE(model().placement(note)->position, QPointF(7, 9));
    m_document->undo();
    QCOMPARE(model().placement(notes.last())->position, QPointF(0, 0));
}

void TestStormGestures::removeTakesTheElementWithItsLastNote()
{
    const Id first = add(kinds::domainEvent, u"A"_s);
    const Id second = add(kinds::domainEvent, u"A"_s, { 300, 0 });
    m_document->commit(storm::removeItems(model(), { first }).edit);
    QCOMPARE(model().elements().size(), 1);
    m_document->commit(storm::removeItems(model(), { second }).edit);
    QCOMPARE(model().elements().size(), 0);
    m_document->undo();
    QCOMPARE(model().elements().size(), 1);
    QVERIFY(model().placement(second));
}

void TestStormGestures::removeKeepsWhatAServicePublishes()
{
    const Id note = add(kinds::domainEvent, u"A"_s);
    const Id event = elementOf(note).id;
    Edit edit(u"service"_s);
    edit.relate(relations::publishes, edit.add(kinds::service, u"S"_s), event);
    m_document->commit(edit);
    m_document->commit(storm::removeItems(model(), { note }).edit);
    QVERIFY(!model().placement(note));
    QVERIFY(model().element(event));
}

void TestStormGestures::duplicateOfAnEventIsTheSameEvent()
{
    const Id note = add(kinds::domainEvent, u"A"_s);
    const Outcome outcome = storm::duplicateNotes(model(), { note });
    m_document->commit(outcome.edit);
    QCOMPARE(elementOf(outcome.select.first()).id, elementOf(note).id);
    QVERIFY(model().placement(outcome.select.first())->position != model().placement(note)->position);
}

void TestStormGestures::duplicateOfAHotspotIsAnother()
{
    const Id note = add(kinds::hotspot, u"Who pays?"_s);
    const Outcome outcome = storm::duplicateNotes(model(), { note });
    m_document->commit(outcome.edit);
    QVERIFY(elementOf(outcome.select.first()).id != elementOf(note).id);
    QCOMPARE(elementOf(outcome.select.first()).name, u"Who pays?"_s);
}

void TestStormGestures::changeKindKeepsWhatStillMakesSense()
{
    const Id actor = add(kinds::actor, u"Customer"_s);
    const Id command = add(kinds::command, u"Place order"_s, { 200, 0 }, actor);
    m_document->commit(storm::changeKind(model(), { actor }, *vocabulary::kind(kinds::policy)).edit);
    QVERIFY(elementOf(actor).is(kinds::policy));
    QCOMPARE(model().targets(elementOf(actor).id, relations::issues).size(), 1);
    m_document->commit(storm::changeKind(model(), { command }, *vocabulary::kind(kinds::hotspot)).edit);
    QVERIFY(model().relations().isEmpty());
}

void TestStormGestures::linesBecomeNotes()
{
    const Id there = add(kinds::domainEvent, u"A"_s);
    QMimeData lines;
    lines.setText(u"One\n\n  Two \nThree\nFour\r\nFive\nA"_s);
    const Outcome outcome = storm::pasteNotes(model(), m_board, lines, *vocabulary::kind(kinds::domainEvent), {});
    m_document->commit(outcome.edit);
    QCOMPARE(outcome.select.size(), 6);
    QCOMPARE(elementOf(outcome.select.at(1)).name, u"Two"_s);
    QCOMPARE(elementOf(outcome.select.at(3)).name, u"Four"_s);
    QCOMPARE(elementOf(outcome.select.last()).id, elementOf(there).id);
    QList<QRectF> rects = storm::takenOn(model(), m_board);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!layout::overlap(rects.at(i), rects.at(j)));
    }
}

void TestStormGestures::copiedNotesKeepTheirConnections()
{
    const Id actor = add(kinds::actor, u"Customer"_s);
    const Id command = add(kinds::command, u"Place order"_s, { 200, 0 }, actor);
    const auto carried = storm::copyNotes(model(), { actor, command });
    QCOMPARE(carried->text(), u"Customer\nPlace order"_s);
    init();
    const Outcome outcome = storm::pasteNotes(model(), {}, *carried, *vocabulary::kind(kinds::domainEvent), { 50, 50 });
    m_document->commit(outcome.edit);
    QCOMPARE(outcome.select.size(), 2);
    QVERIFY(elementOf(outcome.select.at(0)).is(kinds::actor));
    QCOMPARE(model().targets(elementOf(outcome.select.at(0)).id, relations::issues).size(), 1);
    QCOMPARE(model().placement(outcome.select.at(1))->position.x()
                 - model().placement(outcome.select.at(0))->position.x(), 200.);
}

void TestStormGestures::pastedRubbishIsHarmless_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{{{{");
    QTest::newRow("an unknown kind") << QByteArray(R"({"notes":[{"kind":"dragon","name":"x"}]})");
    QTest::newRow("a kind of the map") << QByteArray(R"({"notes":[{"kind":"service","name":"x"}]})");
    QTest::newRow("connections to nowhere")
        << QByteArray(R"({"notes":[{"kind":"dragon"}],"connections":[{"from":0,"to":9},{"from":-1,"to":0}]})");
    QTest::newRow("not even lists") << QByteArray(R"({"notes":7,"connections":"x"})");
}

void TestStormGestures::pastedRubbishIsHarmless()
{
    QFETCH(QByteArray, content);
    QMimeData data;
    data.setData(u"application/x-keelson-notes+json"_s, content);
    const Outcome outcome = storm::pasteNotes(model(), {}, data, *vocabulary::kind(kinds::domainEvent), {});
    QVERIFY(outcome.edit.isEmpty());
}

void TestStormGestures::missingNoteIsInserted()
{
    const Id actor = add(kinds::actor, u"Customer"_s);
    const Id event = add(kinds::domainEvent, u"Order placed"_s, { 600, 0 });
    QVERIFY(storm::connectNotes(model(), actor, event).edit.isEmpty());
    const Kind *middle = grammar::missingBetween(*elementOf(actor).kind, *elementOf(event).kind);
    QVERIFY(middle);
    QCOMPARE(middle->id, kinds::command);
    m_document->commit(storm::connectThrough(model(), actor, event, *middle).edit);
    const auto commands = model().targets(elementOf(actor).id, relations::issues);
    QCOMPARE(commands.size(), 1);
    QCOMPARE(model().targets(commands.first()->id, relations::resultsIn).value(0)->id, elementOf(event).id);
}

void TestStormGestures::notesAreGivenToAService()
{
    const Id command = add(kinds::command, u"Place order"_s);
    const Id event = add(kinds::domainEvent, u"Order placed"_s, { 300, 0 }, command);
    const Id policy = add(kinds::policy, u"Charge"_s, { 600, 0 }, event);
    Edit edit(u"services"_s);
    const Id order = edit.add(kinds::service, u"Order"_s);
    const Id payment = edit.add(kinds::service, u"Payment"_s);
    m_document->commit(edit);
    m_document->commit(storm::giveToService(model(), { command }, order).edit);
    m_document->commit(storm::giveToService(model(), { policy }, payment).edit);
    QCOMPARE(model().targets(order, relations::publishes).value(0)->name, u"Order placed"_s);
    QCOMPARE(model().targets(payment, relations::consumes).value(0)->name, u"Order placed"_s);
    QVERIFY(storm::giveToService(model(), { policy }, payment).edit.isEmpty());
}

void TestStormGestures::lanesReachAcrossTheBoard()
{
    add(kinds::domainEvent, u"First"_s, { -2000, 0 });
    add(kinds::domainEvent, u"Last"_s, { 4000, 3000 });
    const Id lane = add(kinds::swimlane, u"Kitchen"_s, { 0, 0 });
    const Id pivot = add(kinds::pivotalEvent, u"Order accepted"_s, { 100, 100 });
    const Scene scene = stormScene(model(), *model().view(m_board), {}, Theme::light());
    const QRectF notes(-2000, 0, 6000, 3000);
    for (const SceneNode &node : scene.nodes) {
        if (node.id == lane)
            QVERIFY(node.rect.left() < notes.left() && node.rect.right() > notes.right());
        if (node.id == pivot)
            QVERIFY(node.rect.top() < notes.top() && node.rect.bottom() > notes.bottom());
    }
}

void TestStormGestures::edgeJoinsTheNearestNotes()
{
    const Id far = add(kinds::domainEvent, u"Order placed"_s, { -3000, 0 });
    const Id near = add(kinds::domainEvent, u"Order placed"_s, { 0, 0 });
    const Id policy = add(kinds::policy, u"Charge"_s, { 300, 0 }, far);
    const Scene scene = stormScene(model(), *model().view(m_board), {}, Theme::dark());
    QCOMPARE(scene.edges.size(), 1);
    QCOMPARE(scene.edges.first().from, near);
    QCOMPARE(scene.edges.first().to, policy);
}

QTEST_MAIN(TestStormGestures)
#include "tst_stormgestures.moc"
