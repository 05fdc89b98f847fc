// SPDX-License-Identifier: MIT
#include "tests/core/storm/sessionboard.h"

#include "core/storm/markdown.h"
#include "core/storm/parking.h"
#include "core/storm/session.h"
#include "core/storm/story.h"
#include "core/storm/votes.h"

#include <QFile>
#include <QTest>

using namespace keelson;
using namespace keelson::storm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

void holdSession(SessionBoard &at)
{
    const auto session = [&at] { return readSession(at.model(), at.board); };
    at.document->commit(setPurpose(session(), u"Why do orders get lost\nbetween shop and kitchen?"_s));
    at.document->commit(addParticipants(session(), u"Ann, Ben"_s));
    at.document->commit(startSession(session()));
    at.document->commit(goTo(session(), *phase("explore"_L1), Stretch { u"check-in"_s, 0, 6 * minute }));
    at.document->commit(endSession(session(), Stretch { u"explore"_s, 6 * minute, 28 * minute }));
    at.document->commit(passTo(session(), session().participants.last()));
}

/// A session from which everything is told.
void checkout(SessionBoard &at)
{
    holdSession(at);
    at.put(kinds::swimlane, u"Shop"_s, {-100, -50}, QSizeF(3000, 300));
    at.put(kinds::swimlane, u"Kitchen"_s, {-100, 300}, QSizeF(3000, 300));
    const Id customer = at.put(kinds::actor, u"Customer"_s, {0, 0});
    at.set(customer, "description", u"Hungry, in a hurry."_s);
    const Id place = at.put(kinds::command, u"Place order"_s, {150, 0});
    const Id placed = at.put(kinds::domainEvent, u"Order placed"_s, {350, 0});
    const Id charge = at.put(kinds::policy, u"Charge at once"_s, {550, 0});
    at.set(charge, "condition", u"the total is above 0"_s);
    const Id card = at.put(kinds::command, u"Charge card"_s, {800, 0});
    at.put(kinds::externalSystem, u"Card company"_s, {1000, 100});
    const Id paid = at.put(kinds::pivotalEvent, u"Order paid"_s, {1300, 0});
    at.set(paid, "phase", u"Preparation"_s);
    at.put(kinds::domainEvent, u"Meal cooked"_s, {1500, 400});
    at.put(kinds::boundedContext, u"Ordering"_s, {-50, -40}, QSizeF(1300, 280));
    at.relate(relations::issues, customer, place);
    at.relate(relations::resultsIn, place, placed);
    at.relate(relations::triggers, placed, charge);
    at.relate(relations::issues, charge, card);
    at.put(kinds::hotspot, u"Who refunds?"_s, {800, 130});
    const Id lost = at.put(kinds::hotspot, u"Orders get lost"_s, {1600, 500});
    const Id fax = at.put(kinds::hotspot, u"Is there a fax?"_s, {350, 130});
    at.set(fax, "state", u"settled"_s);
    at.set(fax, "description", u"No, it was thrown away."_s);
    const Id tracking = at.put(kinds::opportunity, u"Show where the meal is"_s, {1700, 400});
    at.set(tracking, "value", u"fewer calls"_s);
    at.put(kinds::valueCreated, u"Trust"_s, {400, 100});
    at.put(kinds::valueDestroyed, u"Time"_s, {1650, 320});
    at.document->commit(openBallot(at.model(), at.board, {}));
    const Session session = readSession(at.model(), at.board);
    for (const Participant &voter : session.participants)
        at.document->commit(castVote(at.model(), at.board, *openRound(at.model(), at.board), voter.id, lost));
    at.document->commit(closeRound(*openRound(at.model(), at.board)));
    const Id party = at.put(kinds::domainEvent, u"Party booked"_s, {2000, 0});
    at.document->commit(park(at.model(), at.board, { at.noteOf(party) }));
    at.document->commit(parkRemark(at.model(), at.board, u"Prices of next year"_s));
}

/// Names that try to be markup.
void markup(SessionBoard &at)
{
    at.set(at.board, "name", u"# Not a heading **at** <all>"_s);
    at.document->commit(setPurpose(readSession(at.model(), at.board), u"1. [a link](http://example.org) & `code`"_s));
    at.document->commit(addParticipants(readSession(at.model(), at.board), u"- Ann | Ben"_s));
    at.put(kinds::domainEvent, u"*Order* _placed_ \\ ~gone~"_s, {0, 0});
    at.put(kinds::hotspot, u"> quoted\n\n# heading"_s, {200, 0});
    at.document->commit(parkRemark(at.model(), at.board, u"+ www.example.org"_s));
}

void notes(SessionBoard &at)
{
    at.put(kinds::domainEvent, u"Order placed"_s, {0, 0});
}

void nothing(SessionBoard &) { }

constexpr struct { const char *name; void (*make)(SessionBoard &); } cases[] = {
    { "checkout", checkout },
    { "markup", markup },
    { "only-notes", notes },
    { "empty", nothing },
};

} // namespace

class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void told_data();
    void told();
    void secretVotesStaySecret();
    void escaping_data();
    void escaping();
    void aNamelessTurnIsAPart();
    void noBoardNoStory();
};

void TestStory::told_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(cases)); ++i)
        QTest::newRow(cases[i].name) << i;
}

/// What is written differs from the file beside it only when the words were changed on purpose.
void TestStory::told()
{
    QFETCH(int, index);
    SessionBoard board;
    cases[index].make(board);
    QFile file(QStringLiteral(KEELSON_TEST_DATA "/story/") + QLatin1StringView(cases[index].name) + u"/story.md"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList told = story(board.model(), board.board).split(u'\n');
    for (qsizetype line = 0; line < std::min(told.size(), expected.size()); ++line)
        QCOMPARE(told.at(line), expected.at(line));
    QCOMPARE(told.size(), expected.size());
}

void TestStory::secretVotesStaySecret()
{
    SessionBoard board;
    board.document->commit(addParticipants(readSession(board.model(), board.board), u"Ann"_s));
    const Id ann = readSession(board.model(), board.board).participants.first().id;
    const Id pain = board.put(kinds::hotspot, u"Pain"_s, {0, 0});
    board.document->commit(openBallot(board.model(), board.board, { {}, 3, {}, true }));
    board.document->commit(castVote(board.model(), board.board, *openRound(board.model(), board.board), ann, pain));
    QVERIFY(!story(board.model(), board.board).contains(u"vote"_s, Qt::CaseInsensitive));
    board.document->commit(closeRound(*openRound(board.model(), board.board)));
    QVERIFY(story(board.model(), board.board).contains(u"1 × Pain"_s));
}

void TestStory::escaping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("words") << u"Order placed, at last."_s << u"Order placed, at last."_s;
    QTest::newRow("emphasis") << u"*a* _b_ ~c~"_s << u"\\*a\\* \\_b\\_ \\~c\\~"_s;
    QTest::newRow("heading") << u"# a"_s << u"\\# a"_s;
    QTest::newRow("bullet") << u"- a - b"_s << u"\\- a - b"_s;
    QTest::newRow("number") << u"12. a"_s << u"12\\. a"_s;
    QTest::newRow("rule") << u"---"_s << u"\\---"_s;
    QTest::newRow("markup of the web") << u"<b>&amp;"_s << u"\\<b\\>\\&amp;"_s;
    QTest::newRow("link") << u"[a](b)"_s << u"\\[a\\](b)"_s;
    QTest::newRow("address") << u"see http://a.b and www.c.d"_s << u"see http\\://a.b and www\\.c.d"_s;
    QTest::newRow("table") << u"a|b"_s << u"a\\|b"_s;
    QTest::newRow("lines") << u"a\n\n  b"_s << u"a b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestStory::escaping()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    QCOMPARE(markdown::escaped(typed), written);
}

void TestStory::aNamelessTurnIsAPart()
{
    SessionBoard at;
    at.put(kinds::domainEvent, u"Before"_s, {0, 0});
    at.put(kinds::pivotalEvent, {}, {300, 0});
    at.put(kinds::domainEvent, u"After"_s, {500, 0});
    const QString told = story(at.model(), at.board);
    QVERIFY2(told.contains(u"### Part 2\n\n- "_s), qPrintable(told));
}

void TestStory::noBoardNoStory()
{
    QCOMPARE(story(Model(), Id::create()), QString());
}

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
