// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/sample/sample.h"
#include "core/storm/doubts.h"
#include "core/storm/reading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

struct NoteRow
{
    QLatin1StringView kind;
    QString name;
    QPointF at;
};
struct LinkRow
{
    int from;
    QLatin1StringView relation;
    int to;
};
struct Story
{
    QList<NoteRow> notes;
    QList<LinkRow> links;
};

} // namespace

Q_DECLARE_METATYPE(Story)

class TestDoubts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_document.reset(); }
    void asks_data();
    void asks();
    void everyFixMends_data() { asks_data(); }
    void everyFixMends();
    void theWholeChainHasNoDoubts();
    void aBigPictureIsNotAskedForItsChain();
    void namesTooShortOrNumberedAreApart_data();
    void namesTooShortOrNumberedAreApart();
    void anEventOfTwoContextsIsAskedForItsOwner();
    void outsideOfLanesMovesIntoTheNearest();
    void theOpenQuestionWithMostVotesIsAsked();
    void leftAsItIsStaysSo();
    void outOfDateMendsNothing();
    void theSampleIsSound();

private:
    QList<Id> tell(const Story &story)
    {
        QList<Id> elements;
        Edit edit(u"Tell"_s);
        for (const NoteRow &row : story.notes) {
            elements.append(edit.add(row.kind, row.name));
            edit.place(m_board, records::board, elements.last(), row.at);
        }
        for (const LinkRow &row : story.links)
            edit.relate(row.relation, elements.at(row.from), elements.at(row.to));
        m_document->commit(edit);
        return elements;
    }
    QList<storm::Doubt> doubts() const { return storm::doubtsOf(model(), m_board); }
    QStringList rules() const
    {
        QStringList rules;
        for (const storm::Doubt &doubt : doubts())
            rules.append(doubt.rule.mid(6));
        return rules;
    }
    const Model &model() const { return m_document->model(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    Id m_board;
    int m_count = 0;
};

void TestDoubts::init()
{
    auto made = Document::create(m_folder.filePath(u"doubts-%1.keelson"_s.arg(++m_count)), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    m_document = std::move(*made);
    Edit edit(u"Board"_s);
    m_board = edit.addView(records::board, u"Shop"_s);
    m_document->commit(edit);
}

void TestDoubts::asks_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("fixes");
    const NoteRow actor{kinds::actor, u"Customer"_s, {0, -100}};
    const NoteRow command{kinds::command, u"Place order"_s, {0, 0}};
    const NoteRow event{kinds::domainEvent, u"Order placed"_s, {170, 0}};
    const NoteRow policy{kinds::policy, u"Confirm every order"_s, {340, 0}};
    const LinkRow decides{0, relations::issues, 1};

    QTest::newRow("an event that nothing leads to") << Story{{command, event}, {}} << u"event-without-cause"_s
        << QStringList{u"add-command"_s, u"add-external-system"_s};
    QTest::newRow("a command nobody gives") << Story{{command, event}, {{0, relations::resultsIn, 1}}} << u"command-without-issuer"_s
        << QStringList{u"add-actor"_s, u"add-policy"_s};
    QTest::newRow("a command right after an event") << Story{{{kinds::domainEvent, u"Cart filled"_s, {-170, 0}}, command}, {}}
        << u"command-without-issuer"_s << QStringList{u"insert-policy"_s, u"add-actor"_s, u"add-policy"_s};
    QTest::newRow("a command that leads to nothing") << Story{{actor, command}, {decides}} << u"command-without-event"_s
        << QStringList{u"add-domain-event"_s};
    QTest::newRow("a policy that waits for nothing") << Story{{policy}, {}} << u"policy-without-trigger"_s << QStringList{u"add-domain-event"_s};
    QTest::newRow("a policy that does nothing") << Story{{policy}, {}} << u"policy-without-command"_s << QStringList{u"add-command"_s};
    QTest::newRow("information out of nowhere") << Story{{event, {kinds::readModel, u"Open orders"_s, {170, 200}}, command}, {}}
        << u"read-model-uninformed"_s << QStringList{u"connect"_s};
    QTest::newRow("an actor who decides nothing") << Story{{actor, policy}, {}} << u"idle-actor"_s << QStringList{u"add-command"_s};
    QTest::newRow("an event in the imperative") << Story{{{kinds::domainEvent, u"Ship parcel"_s, {0, 0}}}, {}} << u"event-not-past"_s
        << QStringList{u"rename"_s};
    QTest::newRow("a command in the past") << Story{{{kinds::command, u"Order placed"_s, {0, 0}}}, {}} << u"command-in-past"_s
        << QStringList{u"rename"_s};
    const auto alike = [](const QString &a, const QString &b) {
        return Story{{{kinds::domainEvent, a, {0, 0}}, {kinds::domainEvent, b, {300, 0}}}, {}};
    };
    QTest::newRow("names in another order") << alike(u"Order was placed"_s, u"Placed was order"_s) << u"alike"_s << QStringList{u"merge"_s};
    QTest::newRow("one of many") << alike(u"Orders placed"_s, u"Order placed"_s) << u"alike"_s << QStringList{u"merge"_s};
    QTest::newRow("signs and case") << alike(u"Order placed!"_s, u"ORDER PLACED"_s) << u"alike"_s << QStringList{u"merge"_s};
    QTest::newRow("the same name twice") << alike(u"Order placed"_s, u"Order placed"_s) << u"alike"_s << QStringList{u"merge"_s};
    QTest::newRow("a letter left out") << alike(u"Payment authorized"_s, u"Payment authrized"_s) << u"alike"_s << QStringList{u"merge"_s};
    QTest::newRow("no name") << Story{{{kinds::command, u""_s, {0, 0}}}, {}} << u"nameless"_s << QStringList();
}

void TestDoubts::asks()
{
    QFETCH(Story, story);
    QFETCH(QString, rule);
    QFETCH(QStringList, fixes);
    tell(story);
    const QList<storm::Doubt> all = doubts();
    const auto asked = std::find_if(all.begin(), all.end(), [&](const storm::Doubt &each) { return each.rule == u"storm."_s + rule; });
    QVERIFY2(asked != all.end(), qPrintable(rules().join(u", "_s)));
    QVERIFY(!asked->message.isEmpty() && model().placement(asked->note));
    QStringList ids;
    for (const storm::Fix &fix : asked->fixes)
        ids.append(fix.id);
    QCOMPARE(ids, fixes);
}

void TestDoubts::everyFixMends()
{
    QFETCH(Story, story);
    QFETCH(QString, rule);
    QFETCH(QStringList, fixes);
    tell(story);
    for (int i = 0; i < fixes.size(); ++i) {
        const QList<storm::Doubt> all = doubts();
        const auto asked = std::find_if(all.begin(), all.end(), [&](const storm::Doubt &each) { return each.rule == u"storm."_s + rule; });
        QVERIFY(asked != all.end());
        const storm::Doubt before = *asked;
        const storm::Mending mending = storm::mend(model(), m_board, before, before.fixes.at(i));
        QVERIFY(!mending.edit.isEmpty());
        m_document->commit(mending.edit);
        const QList<storm::Doubt> after = doubts();
        QVERIFY2(std::none_of(after.begin(), after.end(), [&](const storm::Doubt &each) { return each.key() == before.key(); }),
                 qPrintable(before.fixes.at(i).id));
        for (const Id note : mending.select)
            QVERIFY(model().placement(note));
        const QList<storm::Note> notes = storm::read(model(), m_board).notes;
        for (qsizetype a = 0; a < notes.size(); ++a) {
            for (qsizetype b = a + 1; b < notes.size(); ++b)
                QVERIFY(!notes.at(a).rect.intersects(notes.at(b).rect));
        }
        QVERIFY(m_document->findings().isEmpty());
        m_document->undo();
    }
}

void TestDoubts::theWholeChainHasNoDoubts()
{
    tell({{{kinds::readModel, u"Menu"_s, {-200, 0}}, {kinds::actor, u"Customer"_s, {0, -100}}, {kinds::command, u"Place order"_s, {0, 0}},
           {kinds::aggregate, u"Order"_s, {200, 0}}, {kinds::domainEvent, u"Order placed"_s, {450, 0}},
           {kinds::policy, u"Charge every order"_s, {700, 0}}, {kinds::command, u"Charge card"_s, {950, 0}},
           {kinds::externalSystem, u"Bank"_s, {1200, 0}}, {kinds::domainEvent, u"Card charged"_s, {1500, 0}}},
          {{4, relations::informs, 0}, {0, relations::informs, 1}, {1, relations::issues, 2}, {2, relations::handledBy, 3},
           {3, relations::resultsIn, 4}, {4, relations::triggers, 5}, {5, relations::issues, 6}, {6, relations::handledBy, 7},
           {7, relations::resultsIn, 8}}});
    QCOMPARE(rules(), QStringList());
}

void TestDoubts::aBigPictureIsNotAskedForItsChain()
{
    tell({{{kinds::domainEvent, u"Order placed"_s, {0, 0}}, {kinds::actor, u"Customer"_s, {0, 300}}}, {}});
    QCOMPARE(rules(), QStringList());
    tell({{{kinds::command, u"Place order"_s, {300, 0}}}, {}});
    QVERIFY(!rules().isEmpty());
    Edit edit(u"Level"_s);
    edit.set(m_board, properties::level, u"big-picture"_s);
    m_document->commit(edit);
    QCOMPARE(rules(), QStringList());
}

void TestDoubts::namesTooShortOrNumberedAreApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("short names") << u"Paid"_s << u"Said"_s;
    QTest::newRow("numbers") << u"Reminder 1 sent"_s << u"Reminder 2 sent"_s;
    QTest::newRow("opposites") << u"Order accepted"_s << u"Order rejected"_s;
    QTest::newRow("another thing") << u"Order placed"_s << u"Offer placed"_s;
}

void TestDoubts::namesTooShortOrNumberedAreApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    tell({{{kinds::domainEvent, one, {0, 0}}, {kinds::domainEvent, other, {300, 0}}}, {}});
    QCOMPARE(rules(), QStringList());
}

void TestDoubts::anEventOfTwoContextsIsAskedForItsOwner()
{
    const QList<Id> made = tell({{{kinds::boundedContext, u"Sales"_s, {-50, -50}}, {kinds::boundedContext, u"Kitchen"_s, {2000, -50}},
                                  {kinds::domainEvent, u"Order placed"_s, {0, 0}}}, {}});
    QCOMPARE(rules(), QStringList());
    Edit edit(u"Again"_s);
    edit.place(m_board, records::board, made.last(), {2050, 0});
    m_document->commit(edit);
    QCOMPARE(rules(), QStringList{u"event-in-two-contexts"_s});
    QVERIFY(doubts().first().message.contains(u"“Sales”"_s) && doubts().first().message.contains(u"“Kitchen”"_s));
    const storm::Doubt doubt = doubts().first();
    m_document->commit(storm::mend(model(), m_board, doubt, doubt.fixes.first()).edit);
    QCOMPARE(rules(), QStringList());
    QCOMPARE(model().ofKind(kinds::domainEvent).size(), 2);
    QCOMPARE(model().placementsOf(made.last()).size(), 1);
}

void TestDoubts::outsideOfLanesMovesIntoTheNearest()
{
    tell({{{kinds::swimlane, u"Shop"_s, {0, 0}}, {kinds::swimlane, u"Kitchen"_s, {0, 400}}, {kinds::domainEvent, u"Order placed"_s, {10, 10}},
           {kinds::domainEvent, u"Meal cooked"_s, {10, 1000}}, {kinds::domainEvent, u"Table laid"_s, {10, 690}}}, {}});
    QCOMPARE(rules(), QStringList{u"outside-of-lanes"_s});
    const storm::Doubt doubt = doubts().first();
    m_document->commit(storm::mend(model(), m_board, doubt, doubt.fixes.first()).edit);
    QCOMPARE(rules(), QStringList());
    const storm::Reading board = storm::read(model(), m_board);
    for (const storm::Note &note : board.notes) {
        if (note.element->name == u"Meal cooked")
            QCOMPARE(board.lanes.at(note.lane).element->name, u"Kitchen"_s);
    }
}

void TestDoubts::theOpenQuestionWithMostVotesIsAsked()
{
    const QList<Id> spots = tell({{{kinds::hotspot, u"Who pays?"_s, {0, 0}}, {kinds::hotspot, u"Who knows?"_s, {300, 0}}}, {}});
    Edit edit(u"Vote"_s);
    const Id round = edit.addChild(m_board, u"rounds"_s, u"a"_s);
    for (const Id spot : {spots.at(0), spots.at(1), spots.at(1)}) {
        const Id vote = edit.addChild(spot, u"votes"_s, u"a"_s);
        edit.set(vote, u"round"_s, round);
    }
    m_document->commit(edit);
    // Nobody is told how a vote stands that is still open.
    QCOMPARE(rules(), QStringList());
    Edit close(u"Close"_s);
    close.set(round, u"isClosed"_s, true);
    m_document->commit(close);
    QCOMPARE(rules(), QStringList{u"most-votes"_s});
    const storm::Doubt doubt = doubts().first();
    QCOMPARE(doubt.element, spots.at(1));
    m_document->commit(storm::mend(model(), m_board, doubt, doubt.fixes.first()).edit);
    QCOMPARE(doubts().first().element, spots.at(0));
}

void TestDoubts::leftAsItIsStaysSo()
{
    tell({{{kinds::domainEvent, u"Ship parcel"_s, {0, 0}}}, {}});
    const storm::Doubt doubt = doubts().first();
    m_document->commit(storm::dismiss(model(), m_board, doubt, true));
    QVERIFY(doubts().first().isDismissed);
    QVERIFY(storm::dismiss(model(), m_board, doubt, true).isEmpty());
    m_document->commit(storm::dismiss(model(), m_board, doubt, false));
    QVERIFY(!doubts().first().isDismissed);
}

void TestDoubts::outOfDateMendsNothing()
{
    tell({{{kinds::domainEvent, u"Ship parcel"_s, {0, 0}}}, {}});
    const storm::Doubt doubt = doubts().first();
    Edit edit(u"Remove"_s);
    edit.remove(doubt.element);
    m_document->commit(edit);
    QVERIFY(storm::mend(model(), m_board, doubt, doubt.fixes.first()).edit.isEmpty());
    QVERIFY(storm::doubtsOf(model(), Id::create()).isEmpty());
}

void TestDoubts::theSampleIsSound()
{
    sample::fill(*m_document);
    for (const View *board : model().viewsOfKind(records::board)) {
        for (const storm::Doubt &doubt : storm::doubtsOf(model(), board->id))
            qInfo("%s: %s: %s", qPrintable(doubt.rule), qPrintable(model().element(doubt.element)->name), qPrintable(doubt.message));
        QVERIFY(storm::doubtsOf(model(), board->id).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestDoubts)
#include "tst_doubts.moc"
