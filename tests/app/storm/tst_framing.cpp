// SPDX-License-Identifier: MIT
#include "app/gui/storm/framing.h"
#include "core/document/document.h"
#include "core/storm/reading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_document.reset(); }
    void aContextHoldsTheNotesItWasDrawnAround();
    void standingInAContext();
    void smallerContextsStandInLargerOnes();
    void theStoryTurnsAfterAnEvent();
    void theStoryTurnsBeforeAnythingElse();
    void hotspotsAreSettledAndOpenAgain();
    void nothingToFrameIsNothing();

private:
    Id put(QLatin1StringView kind, const QString &name, QPointF at, std::optional<QSizeF> size = {})
    {
        Edit edit(u"Put"_s);
        const Id note = edit.place(m_board, QString(records::board), edit.add(kind, name), at, size);
        m_document->commit(edit);
        return note;
    }
    void commit(const Outcome &outcome) { m_document->commit(outcome.edit); }
    const Model &model() const { return m_document->model(); }
    QString stateOf(Id note) const { return model().element(model().placement(note)->element)->text("state"_L1); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    Id m_board;
    int m_count = 0;
};

void TestFraming::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    m_document = std::move(*made);
    Edit edit(u"Board"_s);
    m_board = edit.addView(records::board, u"Shop"_s);
    m_document->commit(edit);
}

void TestFraming::aContextHoldsTheNotesItWasDrawnAround()
{
    const QList<Id> notes{put(kinds::domainEvent, u"a"_s, {0, 0}), put(kinds::policy, u"b"_s, {300, 200})};
    put(kinds::domainEvent, u"outside"_s, {900, 0});
    commit(storm::frameNotes(model(), m_board, notes));
    const storm::Reading board = storm::read(model(), m_board);
    QCOMPARE(board.contexts.size(), 1);
    for (const storm::Note &note : board.notes)
        QCOMPARE(note.contexts.isEmpty(), note.element->name == u"outside");
}

void TestFraming::standingInAContext()
{
    const Id inside = put(kinds::domainEvent, u"a"_s, {100, 100});
    put(kinds::domainEvent, u"mostly outside"_s, {560, 100});
    const Id frame = put(kinds::boundedContext, u"Orders"_s, {0, 0}, QSizeF(600, 400));
    QCOMPARE(storm::standingIn(model(), frame), QList<Id>{inside});
    QVERIFY(storm::standingIn(model(), inside).isEmpty());
    QVERIFY(storm::standingIn(model(), Id::create()).isEmpty());
}

void TestFraming::smallerContextsStandInLargerOnes()
{
    const Id outer = put(kinds::boundedContext, u"Sales"_s, {0, 0}, QSizeF(1000, 1000));
    const Id inner = put(kinds::boundedContext, u"Orders"_s, {100, 100}, QSizeF(800, 800));
    QCOMPARE(storm::standingIn(model(), outer), QList<Id>{inner});
    QVERIFY(storm::standingIn(model(), inner).isEmpty());
}

void TestFraming::theStoryTurnsAfterAnEvent()
{
    const Id event = put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    put(kinds::domainEvent, u"Order paid"_s, {300, 0});
    commit(storm::turnAt(model(), m_board, event));
    const storm::Reading board = storm::read(model(), m_board);
    QCOMPARE(board.pivots.size(), 1);
    QCOMPARE(board.pivots.first().element->name, u"Order placed"_s);
    QCOMPARE(board.notes.first().section, 0);
    QCOMPARE(board.notes.last().section, 1);
}

void TestFraming::theStoryTurnsBeforeAnythingElse()
{
    const Id policy = put(kinds::policy, u"Charge"_s, {300, 0});
    commit(storm::turnAt(model(), m_board, policy));
    QCOMPARE(storm::read(model(), m_board).notes.first().section, 1);
}

void TestFraming::hotspotsAreSettledAndOpenAgain()
{
    const QList<Id> notes{put(kinds::hotspot, u"Why?"_s, {0, 0}), put(kinds::hotspot, u"Who?"_s, {300, 0}),
                          put(kinds::domainEvent, u"a"_s, {600, 0})};
    commit(storm::settleHotspots(model(), {notes.first()}));
    QCOMPARE(stateOf(notes[0]), u"settled"_s);
    commit(storm::settleHotspots(model(), notes));
    QCOMPARE(stateOf(notes[1]), u"settled"_s);
    QVERIFY(stateOf(notes[2]).isEmpty());
    commit(storm::settleHotspots(model(), notes));
    QCOMPARE(stateOf(notes[0]), u"open"_s);
    QCOMPARE(stateOf(notes[1]), u"open"_s);
}

void TestFraming::nothingToFrameIsNothing()
{
    QVERIFY(storm::frameNotes(model(), m_board, {}).edit.isEmpty());
    QVERIFY(storm::turnAt(model(), m_board, Id::create()).edit.isEmpty());
    QVERIFY(storm::settleHotspots(model(), {put(kinds::domainEvent, u"a"_s, {0, 0})}).edit.isEmpty());
}

QTEST_GUILESS_MAIN(TestFraming)
#include "tst_framing.moc"
