// SPDX-License-Identifier: MIT
#include "tests/core/storm/sessionboard.h"

#include "core/storm/session.h"

#include <QTest>

using namespace keelson;
using namespace keelson::storm;
using namespace Qt::StringLiterals;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_board = std::make_unique<SessionBoard>(); }
    void everyPhaseSaysWhatToDo_data();
    void everyPhaseSaysWhatToDo();
    void paletteGrows_data();
    void paletteGrows();
    void everyKindIsIntroducedOnce();
    void aDayHoldsTheWholeAgenda();
    void startingProposesTheTable();
    void startingIsOneStepToUndo();
    void aSecondStartKeepsTheAgenda();
    void nextAndPreviousFollowTheAgenda();
    void leavingAPhaseKeepsWhatItTook();
    void planning_data();
    void planning();
    void agendaIsReordered();
    void whatWasTakenOffCanComeBack();
    void namesAreParted_data();
    void namesAreParted();
    void nobodyIsLeftOut();
    void whoLeavesIsNotNext();
    void endingKeepsWhatWasPlanned();
    void strangeValuesAreTamed();
    void noBoardIsHarmless();

private:
    Session session() const { return readSession(m_board->model(), m_board->board); }
    void commit(const Edit &edit) { m_board->document->commit(edit); }
    QStringList agenda() const
    {
        QStringList ids;
        for (const AgendaItem &item : session().agenda)
            ids.append(QString(item.phase->id));
        return ids;
    }
    QStringList people() const
    {
        QStringList names;
        for (const Participant &each : session().participants)
            names.append(each.name);
        return names;
    }

    std::unique_ptr<SessionBoard> m_board;
};

void TestSession::everyPhaseSaysWhatToDo_data()
{
    QTest::addColumn<QString>("id");
    for (const Phase &row : phases())
        QTest::newRow(row.id.data()) << QString(row.id);
}

void TestSession::everyPhaseSaysWhatToDo()
{
    QFETCH(QString, id);
    const Phase *row = phase(id);
    QVERIFY(row);
    QVERIFY(!title(*row).isEmpty());
    QVERIFY(row->minutes >= 5 && row->minutes <= 50);
    for (const QString &advice : { say(*row), watch(*row), goOn(*row) })
        QVERIFY2(advice.size() > 20 && advice.size() < 240, qPrintable(advice));
}

void TestSession::paletteGrows_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("events from the beginning") << u"check-in"_s << u"big-picture"_s << QString(kinds::domainEvent) << true;
    QTest::newRow("nobody acts while exploring") << u"explore"_s << u"design"_s << QString(kinds::actor) << false;
    QTest::newRow("doubts while exploring") << u"explore"_s << u"big-picture"_s << QString(kinds::hotspot) << true;
    QTest::newRow("people in their phase") << u"people"_s << u"big-picture"_s << QString(kinds::actor) << true;
    QTest::newRow("people ever after") << u"close"_s << u"big-picture"_s << QString(kinds::actor) << true;
    QTest::newRow("no commands in the big picture") << u"close"_s << u"big-picture"_s << QString(kinds::command) << false;
    QTest::newRow("commands in a process") << u"people"_s << u"process"_s << QString(kinds::command) << true;
    QTest::newRow("all outside of a session") << QString() << u"design"_s << QString(kinds::aggregate) << true;
}

void TestSession::paletteGrows()
{
    QFETCH(QString, phase);
    QFETCH(QString, level);
    QFETCH(QString, kind);
    QFETCH(bool, isOffered);
    QCOMPARE(kindsUpTo(phase, vocabulary::level(level)).contains(vocabulary::kind(kind)), isOffered);
}

void TestSession::everyKindIsIntroducedOnce()
{
    QHash<QString, int> times;
    for (const Phase &row : phases()) {
        for (const QLatin1StringView kind : row.kinds) {
            QVERIFY2(vocabulary::kind(kind), kind.data());
            ++times[QString(kind)];
        }
    }
    for (const Kind &kind : vocabulary::kinds()) {
        if (drawnOnStorm(kind.drawn))
            QVERIFY2(times.value(QString(kind.id)) == 1, kind.id.data());
    }
}

void TestSession::aDayHoldsTheWholeAgenda()
{
    int minutes = 0;
    for (const Phase &row : phases())
        minutes += row.minutes;
    QVERIFY2(minutes <= 180, qPrintable(QString::number(minutes)));
}

void TestSession::startingProposesTheTable()
{
    QVERIFY(!session().isUnderWay());
    commit(startSession(session()));
    QCOMPARE(session().agenda.size(), qsizetype(phases().size()));
    QCOMPARE(agenda().first(), u"check-in"_s);
    QCOMPARE(session().phase, u"check-in"_s);
    QCOMPARE(session().item("explore"_L1)->minutes, phase("explore"_L1)->minutes);
}

void TestSession::startingIsOneStepToUndo()
{
    commit(startSession(session()));
    m_board->document->undo();
    QVERIFY(session().agenda.isEmpty());
    QVERIFY(!session().isUnderWay());
}

void TestSession::aSecondStartKeepsTheAgenda()
{
    commit(startSession(session()));
    commit(removeFromAgenda(session().agenda.first()));
    commit(endSession(session()));
    commit(startSession(session()));
    QCOMPARE(session().agenda.size(), qsizetype(phases().size()) - 1);
    QCOMPARE(session().phase, u"explore"_s);
}

void TestSession::nextAndPreviousFollowTheAgenda()
{
    commit(startSession(session()));
    QVERIFY(!session().neighbour(-1));
    QCOMPARE(session().neighbour(1)->id, "explore"_L1);
    commit(goTo(session(), *session().neighbour(1)));
    QCOMPARE(session().current(), 1);
    QCOMPARE(session().neighbour(-1)->id, "check-in"_L1);
    commit(goTo(session(), *session().agenda.last().phase));
    QVERIFY(!session().neighbour(1));
}

void TestSession::leavingAPhaseKeepsWhatItTook()
{
    commit(startSession(session()));
    commit(goTo(session(), *phase("explore"_L1), Stretch { u"check-in"_s, 1000, 60000 }));
    commit(pauseTimer(session(), { u"explore"_s, 70000, 20000 }));
    commit(pauseTimer(session(), { u"explore"_s, 100000, 5000 }));
    QCOMPARE(session().held("check-in"_L1), 60000);
    QCOMPARE(session().held("explore"_L1), 25000);
    m_board->document->undo();
    QCOMPARE(session().held("explore"_L1), 20000);
}

void TestSession::planning_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("planned");
    QTest::newRow("as asked") << 45 << 45;
    QTest::newRow("at least a minute") << 0 << 1;
    QTest::newRow("less than nothing") << -5 << 1;
    QTest::newRow("no more than a working day") << 10000 << 480;
}

void TestSession::planning()
{
    QFETCH(int, asked);
    QFETCH(int, planned);
    commit(startSession(session()));
    commit(planMinutes(*session().item("timeline"_L1), asked));
    QCOMPARE(session().item("timeline"_L1)->minutes, planned);
}

void TestSession::agendaIsReordered()
{
    commit(startSession(session()));
    const QString second = agenda().at(1);
    commit(moveInAgenda(session(), 1, 1));
    QCOMPARE(agenda().at(2), second);
    commit(moveInAgenda(session(), 2, -1));
    QCOMPARE(agenda().at(1), second);
    QVERIFY(moveInAgenda(session(), 0, -1).isEmpty());
    QVERIFY(moveInAgenda(session(), int(agenda().size()) - 1, 1).isEmpty());
}

void TestSession::whatWasTakenOffCanComeBack()
{
    commit(startSession(session()));
    QVERIFY(leftOut(session()).isEmpty());
    commit(removeFromAgenda(*session().item("pivots"_L1)));
    QCOMPARE(leftOut(session()), QList<const Phase *> { phase("pivots"_L1) });
    commit(addToAgenda(session(), *phase("pivots"_L1)));
    QCOMPARE(agenda().last(), u"pivots"_s);
}

void TestSession::namesAreParted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << u"Ann"_s << QStringList { u"Ann"_s };
    QTest::newRow("commas") << u"Ann, Ben Miller,Cleo"_s << QStringList { u"Ann"_s, u"Ben Miller"_s, u"Cleo"_s };
    QTest::newRow("lines") << u"Ann\r\n\nBen\n"_s << QStringList { u"Ann"_s, u"Ben"_s };
    QTest::newRow("semicolons") << u"Ann;Ben"_s << QStringList { u"Ann"_s, u"Ben"_s };
    QTest::newRow("twice") << u"Ann, ann"_s << QStringList { u"Ann"_s };
    QTest::newRow("nobody") << u" , "_s << QStringList();
}

void TestSession::namesAreParted()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    commit(addParticipants(session(), typed));
    QCOMPARE(people(), names);
    commit(addParticipants(session(), typed));
    QCOMPARE(people(), names);
}

void TestSession::nobodyIsLeftOut()
{
    QVERIFY(!nextDriver(session()));
    commit(addParticipants(session(), u"Ann, Ben, Cleo"_s));
    QStringList drivers;
    for (int turn = 0; turn < 6; ++turn) {
        commit(passTo(session(), *nextDriver(session())));
        drivers.append(session().participant(session().driver)->name);
    }
    QCOMPARE(drivers, QStringList({ u"Ann"_s, u"Ben"_s, u"Cleo"_s, u"Ann"_s, u"Ben"_s, u"Cleo"_s }));
    // Who comes late has had no turn, wherever the keyboard is.
    commit(passTo(session(), *nextDriver(session())));
    commit(addParticipants(session(), u"Dan"_s));
    QCOMPARE(nextDriver(session())->name, u"Dan"_s);
    for (const Participant &each : session().participants)
        QCOMPARE(each.turns, each.name == u"Dan"_s ? 0 : each.name == u"Ann"_s ? 3 : 2);
}

void TestSession::whoLeavesIsNotNext()
{
    commit(addParticipants(session(), u"Ann, Ben"_s));
    commit(passTo(session(), session().participants.first()));
    commit(removeParticipant(session().participants.last()));
    QCOMPARE(nextDriver(session())->name, u"Ann"_s);
    commit(removeParticipant(session().participants.first()));
    QVERIFY(!nextDriver(session()));
    QVERIFY(session().driver.isNull());
}

void TestSession::endingKeepsWhatWasPlanned()
{
    commit(setPurpose(session(), u"  Why do orders get lost?  "_s));
    commit(startSession(session()));
    commit(endSession(session(), Stretch { u"check-in"_s, 1000, 5000 }));
    QVERIFY(!session().isUnderWay());
    QCOMPARE(session().agenda.size(), qsizetype(phases().size()));
    QCOMPARE(session().held("check-in"_L1), 5000);
    QCOMPARE(session().purpose, u"Why do orders get lost?"_s);
}

/// From a stranger's file, or a computer whose clock was wrong.
void TestSession::strangeValuesAreTamed()
{
    commit(startSession(session()));
    commit(pauseTimer(session(), { u"explore"_s, 1000, 5000 }));
    const Id stretch = m_board->model().childrenOf(m_board->board, "stretches").first()->id;
    m_board->set(stretch, "began", 1e300);
    m_board->set(stretch, "length", -5.0);
    QCOMPARE(session().held("explore"_L1), 0);
    QVERIFY(session().stretches.first().began > 0);
    m_board->set(stretch, "length", 1e300);
    QCOMPARE(session().held("explore"_L1), 24 * 3600 * 1000);
    m_board->set(session().agenda.first().id, "minutes", -1e300);
    QCOMPARE(session().agenda.first().minutes, 1);
    m_board->set(session().agenda.first().id, "phase", u"of another time"_s);
    QCOMPARE(session().agenda.first().phase->id, "explore"_L1);
}

void TestSession::noBoardIsHarmless()
{
    const Session none = readSession(m_board->model(), Id::create());
    QVERIFY(!none.isUnderWay());
    QVERIFY(!none.neighbour(1));
    QCOMPARE(none.current(), -1);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
