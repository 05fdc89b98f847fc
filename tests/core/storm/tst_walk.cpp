// SPDX-License-Identifier: MIT
#include "tests/core/storm/sessionboard.h"

#include "core/storm/sentences.h"
#include "core/storm/walk.h"

#include <QTest>

using namespace keelson;
using namespace keelson::storm;
using namespace Qt::StringLiterals;

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noteByNote();
    void columnByColumn();
    void columnsAreThoseOfTheReading();
    void wordsOnTheBoardAreLeftOut();
    void chapters();
    void takenUpAtANote();
    void anEmptyBoardHasNoStops();
    void sentences_data();
    void sentences();
    void namesAreSpelt();
    void aNamelessNoteSaysSomething();

private:
    const Model &model() const { return m_board->model(); }
    Walk way(Stride stride = Stride::Note) const { return walk(model(), m_board->board, stride); }

    std::unique_ptr<SessionBoard> m_board;
};

void TestWalk::init()
{
    m_board = std::make_unique<SessionBoard>();
}

void TestWalk::noteByNote()
{
    m_board->put(kinds::domainEvent, u"Second"_s, {300, 0});
    m_board->put(kinds::domainEvent, u"First"_s, {0, 0});
    const Walk walk = way();
    QCOMPARE(walk.stops.size(), 2);
    QCOMPARE(walk.stops.first().sentences, QStringList { u"“First” happens."_s });
    QCOMPARE(walk.stops.last().rect, QRectF(300, 0, 140, 90));
}

void TestWalk::columnByColumn()
{
    m_board->put(kinds::domainEvent, u"Above"_s, {20, 0});
    m_board->put(kinds::domainEvent, u"Below"_s, {0, 200});
    m_board->put(kinds::domainEvent, u"Later"_s, {200, 0});
    const Walk walk = way(Stride::Column);
    QCOMPARE(walk.stops.size(), 2);
    QCOMPARE(walk.stops.first().sentences, QStringList({ u"“Above” happens."_s, u"“Below” happens."_s }));
    QCOMPARE(walk.stops.first().rect, QRectF(0, 0, 160, 290));
}

/// The topmost note of a column need not be its leftmost one.
void TestWalk::columnsAreThoseOfTheReading()
{
    m_board->put(kinds::domainEvent, u"Top, far right"_s, {60, 0});
    m_board->put(kinds::domainEvent, u"Leftmost"_s, {0, 200});
    m_board->put(kinds::domainEvent, u"Next column"_s, {80, 100});
    const Walk walk = way(Stride::Column);
    QCOMPARE(walk.stops.size(), 2);
    QCOMPARE(walk.stops.first().notes.size(), 2);
}

void TestWalk::wordsOnTheBoardAreLeftOut()
{
    m_board->put(kinds::text, u"Draft"_s, {0, 0});
    m_board->put(kinds::domainEvent, u"First"_s, {0, 200});
    QCOMPARE(way(Stride::Column).stops.size(), 1);
    QCOMPARE(way(Stride::Column).stops.first().notes.size(), 1);
}

void TestWalk::chapters()
{
    m_board->put(kinds::pivotalEvent, u"Paid"_s, {500, 0});
    for (const int x : { 0, 200, 600, 800 })
        m_board->put(kinds::domainEvent, QString::number(x), QPointF(x, 0));
    const Walk walk = way();
    QCOMPARE(walk.chapters, QStringList({ QString(), u"Paid"_s }));
    QCOMPARE(walk.chapterFrom(0, 1), 2);
    QCOMPARE(walk.chapterFrom(3, -1), 2);
    QCOMPARE(walk.chapterFrom(2, -1), 0);
    QCOMPARE(walk.chapterFrom(3, 1), 3);
    QCOMPARE(walk.chapterFrom(0, -1), 0);
}

void TestWalk::takenUpAtANote()
{
    m_board->put(kinds::domainEvent, u"First"_s, {0, 0});
    const Id second = m_board->put(kinds::domainEvent, u"Second"_s, {300, 0});
    QCOMPARE(way().stopAt(m_board->noteOf(second)), 1);
    QCOMPARE(way().stopAt(Id::create()), 0);
}

void TestWalk::anEmptyBoardHasNoStops()
{
    QVERIFY(way().stops.isEmpty());
    QCOMPARE(way().stopAt({}), 0);
    QCOMPARE(way().chapterFrom(0, 1), 0);
}

void TestWalk::sentences_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isConnected");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, QLatin1StringView kind, bool connected, const QString &words) {
        QTest::newRow(name) << QString(kind) << connected << words;
    };
    row("a decision of nobody", kinds::command, false, u"Somebody decides: “command”."_s);
    row("a decision", kinds::command, true, u"actor, policy: “command”; aggregate accepts or refuses."_s);
    row("an event", kinds::domainEvent, false, u"“domain-event” happens."_s);
    row("an event with its cause", kinds::domainEvent, true, u"“domain-event” follows from “aggregate”."_s);
    row("a rule", kinds::policy, false, u"A rule: “policy”."_s);
    row("a rule with its reaction", kinds::policy, true, u"Whenever “domain-event”: “command”, by the rule “policy”."_s);
    row("somebody", kinds::actor, false, u"“actor” takes part."_s);
    row("somebody who decides", kinds::actor, true, u"“actor” decides: “command”."_s);
    row("information", kinds::readModel, false, u"To decide, somebody looks at “read-model”."_s);
    row("information for somebody", kinds::readModel, true, u"“read-model”: what to look at to decide, for actor."_s);
    row("what guards", kinds::aggregate, true, u"“aggregate” accepts or refuses “command”."_s);
    row("another's system", kinds::externalSystem, false, u"“external-system”, which is not ours, takes part."_s);
    row("a question", kinds::hotspot, false, u"Open question: “hotspot”"_s);
    row("an opportunity", kinds::opportunity, false, u"Opportunity: “opportunity”"_s);
}

void TestWalk::sentences()
{
    QFETCH(QString, kind);
    QFETCH(bool, isConnected);
    QFETCH(QString, words);
    QHash<QString, Id> of;
    for (const Kind &each : vocabulary::kinds()) {
        if (drawnOnStorm(each.drawn))
            of.insert(QString(each.id), m_board->put(each.id, QString(each.id), {0, 0}));
    }
    const auto id = [&of](QLatin1StringView each) { return of.value(QString(each)); };
    if (isConnected) {
        m_board->relate(relations::issues, id(kinds::actor), id(kinds::command));
        m_board->relate(relations::issues, id(kinds::policy), id(kinds::command));
        m_board->relate(relations::handledBy, id(kinds::command), id(kinds::aggregate));
        m_board->relate(relations::resultsIn, id(kinds::aggregate), id(kinds::domainEvent));
        m_board->relate(relations::triggers, id(kinds::domainEvent), id(kinds::policy));
        m_board->relate(relations::informs, id(kinds::readModel), id(kinds::actor));
    }
    QCOMPARE(sentence(model(), *model().element(of.value(kind))), words);
}

void TestWalk::namesAreSpelt()
{
    const Id event = m_board->put(kinds::domainEvent, u"Order %1 %2 placed"_s, {0, 0});
    const Id command = m_board->put(kinds::command, u"Place %1"_s, {0, 0});
    m_board->relate(relations::resultsIn, command, event);
    const auto loud = [](const QString &name) { return name.toUpper(); };
    QCOMPARE(sentence(model(), *model().element(event), loud), u"“ORDER %1 %2 PLACED” follows from “PLACE %1”."_s);
}

void TestWalk::aNamelessNoteSaysSomething()
{
    const Id event = m_board->put(kinds::domainEvent, {}, {0, 0});
    QCOMPARE(sentence(model(), *model().element(event)), u"… happens."_s);
}

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
