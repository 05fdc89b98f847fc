// SPDX-License-Identifier: MIT
#include "tests/core/storm/sessionboard.h"

#include "core/storm/session.h"
#include "core/storm/votes.h"

#include <QFile>
#include <QTest>

using namespace keelson;
using namespace keelson::storm;
using namespace Qt::StringLiterals;

class TestVotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dotsRunOut();
    void severalDotsOnOneNote();
    void aDotIsTakenBack();
    void whatCannotBeVotedFor();
    void kindsAreChosen();
    void mostDotsComeFirst();
    void aClosedRoundTakesNoMore();
    void aNewRoundClosesTheOld();
    void anEndedRoundGoesOn();
    void secretVotesNameNothing();
    void undoTakesOneDot();
    void votesOfTwoCopiesAddUp();

private:
    const Model &model() const { return m_board->model(); }
    void commit(const Edit &edit) { m_board->document->commit(edit); }
    Round round() const { return openRound(model(), m_board->board).value_or(Round()); }
    void open(const Ballot &ballot = {}) { commit(openBallot(model(), m_board->board, ballot)); }
    void vote(Id voter, Id element, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            commit(castVote(model(), m_board->board, round(), voter, element));
    }
    int left(Id voter) const { return dotsLeft(model(), m_board->board, round(), voter); }

    std::unique_ptr<SessionBoard> m_board;
    Id m_ann, m_ben, m_pain, m_doubt, m_event;
};

void TestVotes::init()
{
    m_board = std::make_unique<SessionBoard>();
    m_pain = m_board->put(kinds::hotspot, u"Orders get lost"_s, {0, 0});
    m_doubt = m_board->put(kinds::hotspot, u"Who pays?"_s, {300, 0});
    m_event = m_board->put(kinds::domainEvent, u"Order placed"_s, {600, 0});
    commit(addParticipants(readSession(model(), m_board->board), u"Ann, Ben"_s));
    const Session session = readSession(model(), m_board->board);
    m_ann = session.participants.first().id;
    m_ben = session.participants.last().id;
}

void TestVotes::dotsRunOut()
{
    open({ {}, 2, {}, false });
    QCOMPARE(left(m_ann), 2);
    vote(m_ann, m_pain);
    vote(m_ann, m_doubt);
    QCOMPARE(left(m_ann), 0);
    vote(m_ann, m_doubt);
    QCOMPARE(dotsOf(model(), m_doubt, round().id), 1);
    QCOMPARE(left(m_ben), 2);
}

void TestVotes::severalDotsOnOneNote()
{
    open();
    vote(m_ann, m_pain, 3);
    vote(m_ben, m_pain);
    QCOMPARE(dotsOf(model(), m_pain, round().id), 4);
    QCOMPARE(dotsOf(model(), m_pain, round().id, m_ben), 1);
}

void TestVotes::aDotIsTakenBack()
{
    open();
    vote(m_ann, m_pain, 2);
    commit(takeVote(model(), round(), m_ann, m_pain));
    QCOMPARE(left(m_ann), 2);
    QVERIFY2(takeVote(model(), round(), m_ben, m_pain).isEmpty(), "it is Ann's");
}

void TestVotes::whatCannotBeVotedFor()
{
    open();
    QVERIFY(castVote(model(), m_board->board, round(), m_ann, m_event).isEmpty());
    QVERIFY(castVote(model(), m_board->board, round(), {}, m_pain).isEmpty());
    QVERIFY(castVote(model(), m_board->board, round(), m_ann, Id::create()).isEmpty());
}

void TestVotes::kindsAreChosen()
{
    open({ {}, 3, { QString(kinds::domainEvent) }, false });
    vote(m_ann, m_event);
    vote(m_ann, m_pain);
    QCOMPARE(tally(model(), m_board->board, round().id), QList<Tally>({ { m_event, 1 } }));
    QCOMPARE(candidates(model(), m_board->board, round()).size(), 1);
}

void TestVotes::mostDotsComeFirst()
{
    open();
    vote(m_ann, m_pain);
    vote(m_ben, m_doubt, 2);
    QCOMPARE(tally(model(), m_board->board, round().id), QList<Tally>({ { m_doubt, 2 }, { m_pain, 1 } }));
    vote(m_ann, m_pain);
    const QList<Tally> even = tally(model(), m_board->board, round().id);
    QCOMPARE(even.first().element, m_pain); // By name.
}

void TestVotes::aClosedRoundTakesNoMore()
{
    open();
    vote(m_ann, m_pain);
    const Round open = round();
    commit(closeRound(open));
    QVERIFY(!openRound(model(), m_board->board));
    const Round closed = rounds(model(), m_board->board).first();
    QVERIFY(castVote(model(), m_board->board, closed, m_ann, m_pain).isEmpty());
    QVERIFY(takeVote(model(), closed, m_ann, m_pain).isEmpty());
    QCOMPARE(tally(model(), m_board->board, closed.id).size(), 1);
}

void TestVotes::aNewRoundClosesTheOld()
{
    open();
    vote(m_ann, m_pain, 3);
    open();
    QCOMPARE(round().name, u"Round 2"_s);
    QCOMPARE(left(m_ann), 3);
    const QList<Round> all = rounds(model(), m_board->board);
    QCOMPARE(all.size(), 2);
    QVERIFY(all.first().isClosed);
    QCOMPARE(dotsOf(model(), m_pain, all.first().id), 3);
}

void TestVotes::anEndedRoundGoesOn()
{
    open();
    vote(m_ann, m_pain);
    open();
    commit(reopenRound(model(), m_board->board, rounds(model(), m_board->board).first()));
    QCOMPARE(round().name, u"Round 1"_s);
    QCOMPARE(left(m_ann), 2);
}

void TestVotes::secretVotesNameNothing()
{
    open({ {}, 3, {}, true });
    QVERIFY(!round().isShown());
    QCOMPARE(castVote(model(), m_board->board, round(), m_ann, m_pain).label(), u"Vote"_s);
    commit(closeRound(round()));
    QVERIFY(rounds(model(), m_board->board).first().isShown());
    open();
    QVERIFY(castVote(model(), m_board->board, round(), m_ann, m_pain).label().contains(u"Orders get lost"_s));
}

void TestVotes::undoTakesOneDot()
{
    open();
    vote(m_ann, m_pain, 2);
    m_board->document->undo();
    QCOMPARE(dotsOf(model(), m_pain, round().id), 1);
}

void TestVotes::votesOfTwoCopiesAddUp()
{
    open();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.keelson"_s);
    QVERIFY(m_board->document->copyTo(path));
    {
        auto copy = Document::open(path, { Id::create(), u"Ben"_s });
        QVERIFY(copy);
        (*copy)->commit(castVote((*copy)->model(), m_board->board, round(), m_ben, m_pain));
        QVERIFY((*copy)->flush());
    }
    vote(m_ann, m_pain);
    QVERIFY(m_board->document->merge(path));
    QCOMPARE(dotsOf(model(), m_pain, round().id), 2);
    QCOMPARE(left(m_ann), 2);
    QCOMPARE(left(m_ben), 2);
}

QTEST_GUILESS_MAIN(TestVotes)
#include "tst_votes.moc"
