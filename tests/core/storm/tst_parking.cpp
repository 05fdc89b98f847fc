// SPDX-License-Identifier: MIT
#include "tests/core/storm/sessionboard.h"

#include "core/storm/parking.h"

#include <QTest>

using namespace keelson;
using namespace keelson::storm;
using namespace Qt::StringLiterals;

class TestParking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_board = std::make_unique<SessionBoard>(); }
    void aNoteComesBackToWhereItWas();
    void whatItIsOfStays();
    void severalAtOnce();
    void aRemarkBecomesAHotspot();
    void undoBringsBack();
    void whatIsGoneMeanwhileComesBackAsAQuestion();
    void whatTwoCopiesParkIsThereOnce();
    void droppedIsDropped();
    void notesOfOtherBoardsStay();

private:
    void commit(const Edit &edit) { m_board->document->commit(edit); }
    QList<Parked> lot() const { return parkingLot(m_board->model(), m_board->board); }
    void parkNote(Id element) { commit(park(m_board->model(), m_board->board, { m_board->noteOf(element) })); }

    std::unique_ptr<SessionBoard> m_board;
};

void TestParking::aNoteComesBackToWhereItWas()
{
    const Id event = m_board->put(kinds::domainEvent, u"Order placed"_s, {320, 40}, QSizeF(200, 120));
    const Placement before = *m_board->model().placement(m_board->noteOf(event));
    parkNote(event);
    QVERIFY(m_board->model().placementsIn(m_board->board).isEmpty());
    QCOMPARE(lot().size(), 1);
    QCOMPARE(lot().first().text, u"Order placed"_s);
    commit(bringBack(lot().first(), m_board->board, {}));
    QVERIFY(lot().isEmpty());
    QCOMPARE(*m_board->model().placement(before.id), before);
}

void TestParking::whatItIsOfStays()
{
    const Id event = m_board->put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    const Id rule = m_board->put(kinds::policy, u"Charge"_s, {300, 0});
    m_board->relate(relations::triggers, event, rule);
    parkNote(event);
    QVERIFY(m_board->model().element(event));
    QCOMPARE(m_board->model().relations().size(), 1);
}

void TestParking::severalAtOnce()
{
    const Id one = m_board->put(kinds::domainEvent, u"One"_s, {0, 0});
    const Id two = m_board->put(kinds::domainEvent, u"Two"_s, {300, 0});
    const Edit edit = park(m_board->model(), m_board->board, { m_board->noteOf(two), m_board->noteOf(one) });
    QCOMPARE(edit.label(), u"Park 2 notes"_s);
    commit(edit);
    QCOMPARE(lot().size(), 2);
    QCOMPARE(lot().first().text, u"Two"_s);
}

void TestParking::aRemarkBecomesAHotspot()
{
    commit(parkRemark(m_board->model(), m_board->board, u"  What about   returns? "_s));
    QVERIFY(parkRemark(m_board->model(), m_board->board, u"   "_s).isEmpty());
    QCOMPARE(lot().first().text, u"What about returns?"_s);
    QVERIFY(!lot().first().isNote());
    commit(bringBack(lot().first(), m_board->board, {10, 20}));
    const Element *hotspot = m_board->model().ofKind(kinds::hotspot).value(0);
    QVERIFY(hotspot);
    QCOMPARE(hotspot->name, u"What about returns?"_s);
    QCOMPARE(m_board->model().placementsOf(hotspot->id).first()->position, QPointF(10, 20));
    QVERIFY(lot().isEmpty());
}

void TestParking::undoBringsBack()
{
    const Id event = m_board->put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    parkNote(event);
    m_board->document->undo();
    QVERIFY(lot().isEmpty());
    QCOMPARE(m_board->model().placementsOf(event).size(), 1);
}

void TestParking::whatIsGoneMeanwhileComesBackAsAQuestion()
{
    const Id event = m_board->put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    parkNote(event);
    Edit removal(u"Remove"_s);
    removal.remove(event);
    commit(removal);
    QCOMPARE(lot().first().text, u"Order placed"_s);
    commit(bringBack(lot().first(), m_board->board, {}));
    QCOMPARE(m_board->model().ofKind(kinds::hotspot).size(), 1);
    QVERIFY(lot().isEmpty());
}

void TestParking::whatTwoCopiesParkIsThereOnce()
{
    const Id event = m_board->put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    const Edit mine = park(m_board->model(), m_board->board, { m_board->noteOf(event) });
    const Edit theirs = park(m_board->model(), m_board->board, { m_board->noteOf(event) });
    commit(mine);
    commit(theirs);
    QCOMPARE(lot().size(), 1);
    commit(bringBack(lot().first(), m_board->board, {}));
    QVERIFY(lot().isEmpty());
    QCOMPARE(m_board->model().placementsOf(event).size(), 1);
}

void TestParking::droppedIsDropped()
{
    commit(parkRemark(m_board->model(), m_board->board, u"Later"_s));
    commit(drop(lot().first()));
    QVERIFY(lot().isEmpty());
}

void TestParking::notesOfOtherBoardsStay()
{
    const Id event = m_board->put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    QVERIFY(park(m_board->model(), Id::create(), { m_board->noteOf(event), Id::create() }).isEmpty());
}

QTEST_GUILESS_MAIN(TestParking)
#include "tst_parking.moc"
