// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/storm/parts.h"
#include "core/storm/reading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_document.reset(); }
    void eachSectionIsABoard();
    void partsShowLanesAndTheirEnds();
    void contextsGoWithTheirNotes();
    void nothingToSplitWithoutPivots();
    void joinedAgainNothingHasMoved();
    void undoOfSplittingBringsTheBoardBack();
    void aSectionThatGrewPushesTheRest();
    void whatGrewToTheLeftStaysInItsSection();
    void groupsWorkInCopiesAndNothingConflicts();
    void aPartOfAPartOfTheStoryThatWentIsStillJoined();
    void branchStandsAsItStood();
    void branchBringsBackWhatIsGone();
    void branchTakesWhatIsKnownByName();
    void branchOfNothingIsNothing();

private:
    Id add(Document &document, Id board, QLatin1StringView kind, const QString &name, QPointF at, std::optional<QSizeF> size = {})
    {
        Edit edit(u"Put"_s);
        const Id id = edit.add(kind, name);
        const Id note = edit.place(board, QString(records::board), id, at, size);
        document.commit(edit);
        return note;
    }
    Id put(QLatin1StringView kind, const QString &name, QPointF at, std::optional<QSizeF> size = {})
    {
        return add(*m_document, m_board, kind, name, at, size);
    }
    void makeStory()
    {
        put(kinds::domainEvent, u"a"_s, {0, 0});
        put(kinds::pivotalEvent, u"First turn"_s, {300, 0});
        put(kinds::domainEvent, u"b"_s, {400, 0});
        put(kinds::pivotalEvent, u"Second turn"_s, {700, 0});
        put(kinds::domainEvent, u"c"_s, {800, 0});
    }
    QList<Id> split()
    {
        const storm::Boards boards = storm::split(model(), m_board);
        m_document->commit(boards.edit);
        return boards.boards;
    }
    void join() { m_document->commit(storm::join(model(), m_board).edit); }
    const Model &model() const { return m_document->model(); }
    QStringList namesOn(Id board) const
    {
        QStringList names;
        for (const storm::Note &note : storm::read(model(), board).notes)
            names.append(note.element->name);
        return names;
    }
    QHash<Id, QPointF> positions() const
    {
        QHash<Id, QPointF> positions;
        for (const Placement *placement : model().placementsIn(m_board))
            positions.insert(placement->id, placement->position);
        return positions;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    Id m_board;
    int m_count = 0;
};

void TestParts::init()
{
    auto made = Document::create(m_folder.filePath(u"parts-%1.keelson"_s.arg(++m_count)), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    m_document = std::move(*made);
    Edit edit(u"Board"_s);
    m_board = edit.addView(records::board, u"Shop"_s);
    m_document->commit(edit);
}

void TestParts::eachSectionIsABoard()
{
    makeStory();
    const QList<Id> parts = split();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(model().view(parts[0])->name, u"Shop: Part 1"_s);
    QCOMPARE(model().view(parts[1])->name, u"Shop: First turn"_s);
    QCOMPARE(namesOn(parts[0]), QStringList{u"a"_s});
    QCOMPARE(namesOn(parts[1]), QStringList{u"b"_s});
    QCOMPARE(namesOn(parts[2]), QStringList{u"c"_s});
    QVERIFY(namesOn(m_board).isEmpty());
    QCOMPARE(storm::partsOf(model(), m_board).size(), 3);
}

void TestParts::partsShowLanesAndTheirEnds()
{
    makeStory();
    put(kinds::swimlane, u"Kitchen"_s, {0, -100}, QSizeF(2000, 400));
    const QList<Id> parts = split();
    const storm::Reading middle = storm::read(model(), parts[1]);
    QCOMPARE(middle.pivots.size(), 2);
    QCOMPARE(middle.lanes.size(), 1);
    QCOMPARE(storm::read(model(), parts[0]).pivots.size(), 1);
    QCOMPARE(storm::read(model(), m_board).pivots.size(), 2);
}

void TestParts::contextsGoWithTheirNotes()
{
    makeStory();
    put(kinds::boundedContext, u"Orders"_s, {380, -100}, QSizeF(200, 300));
    const QList<Id> parts = split();
    QCOMPARE(storm::read(model(), parts[1]).contexts.size(), 1);
    join();
    QCOMPARE(storm::read(model(), m_board).contexts.size(), 1);
}

void TestParts::nothingToSplitWithoutPivots()
{
    put(kinds::domainEvent, u"a"_s, {0, 0});
    QVERIFY(storm::split(model(), m_board).edit.isEmpty());
    QVERIFY(storm::split(model(), Id::create()).edit.isEmpty());
    QVERIFY(storm::join(model(), m_board).edit.isEmpty());
}

void TestParts::joinedAgainNothingHasMoved()
{
    makeStory();
    put(kinds::swimlane, u"Kitchen"_s, {0, -100}, QSizeF(2000, 400));
    const QHash<Id, QPointF> before = positions();
    split();
    join();
    QCOMPARE(positions(), before);
    QVERIFY(storm::partsOf(model(), m_board).isEmpty());
    QCOMPARE(model().viewsOfKind(records::board).size(), 1);
    QVERIFY(m_document->findings().isEmpty());
}

void TestParts::undoOfSplittingBringsTheBoardBack()
{
    makeStory();
    const QHash<Id, QPointF> before = positions();
    split();
    m_document->undo();
    QCOMPARE(positions(), before);
}

void TestParts::aSectionThatGrewPushesTheRest()
{
    makeStory();
    const QList<Id> parts = split();
    add(*m_document, parts[1], kinds::domainEvent, u"b2"_s, {600, 0});
    add(*m_document, parts[1], kinds::domainEvent, u"b3"_s, {1600, 0});
    join();
    QCOMPARE(namesOn(m_board), QStringList({u"a"_s, u"b"_s, u"b2"_s, u"b3"_s, u"c"_s}));
    for (const storm::Note &note : storm::read(model(), m_board).notes) {
        const int section = note.element->name == u"a" ? 0 : note.element->name == u"c" ? 2 : 1;
        QCOMPARE(note.section, section);
    }
}

void TestParts::whatGrewToTheLeftStaysInItsSection()
{
    makeStory();
    const QList<Id> parts = split();
    add(*m_document, parts[1], kinds::domainEvent, u"before b"_s, {-500, 0});
    join();
    QCOMPARE(namesOn(m_board), QStringList({u"a"_s, u"before b"_s, u"b"_s, u"c"_s}));
    const storm::Reading board = storm::read(model(), m_board);
    QCOMPARE(board.notes.at(1).section, 1);
    QCOMPARE(board.notes.at(2).section, 1);
}

void TestParts::groupsWorkInCopiesAndNothingConflicts()
{
    makeStory();
    const QList<Id> parts = split();
    QVERIFY(m_document->flush());
    for (int group = 0; group < 3; ++group) {
        const QString path = m_folder.filePath(u"group-%1-%2.keelson"_s.arg(m_count).arg(group));
        QVERIFY(m_document->copyTo(path));
        auto copy = Document::open(path, {Id::create(), u"Group %1"_s.arg(group)});
        QVERIFY(copy);
        for (int i = 0; i < 5; ++i)
            add(**copy, parts[group], kinds::domainEvent, u"g%1-%2"_s.arg(group).arg(i), {group * 400. + i * 160, 200});
        const QList<const Placement *> own = (*copy)->model().placementsIn(parts[group]);
        Edit move(u"Move"_s);
        for (const Placement *placement : own)
            move.set(placement->id, properties::position, placement->position + QPointF(10, 10));
        (*copy)->commit(move);
        QVERIFY((*copy)->flush());
        copy->reset();
        QVERIFY(m_document->merge(path));
    }
    join();
    QVERIFY2(m_document->findings().isEmpty(), m_document->findings().isEmpty() ? "" : qPrintable(m_document->findings().first().message));
    const storm::Reading board = storm::read(model(), m_board);
    QCOMPARE(board.notes.size(), 18);
    for (const storm::Note &note : board.notes) {
        if (note.element->name.startsWith(u'g'))
            QCOMPARE(note.section, note.element->name.mid(1, 1).toInt());
    }
}

/// While the groups worked, somebody took a pivotal event off the board.
void TestParts::aPartOfAPartOfTheStoryThatWentIsStillJoined()
{
    makeStory();
    split();
    Edit edit(u"Remove"_s);
    edit.remove(storm::read(model(), m_board).pivots.last().placement->id);
    m_document->commit(edit);
    join();
    QCOMPARE(namesOn(m_board), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestParts::branchStandsAsItStood()
{
    makeStory();
    const Model then = model();
    Edit edit(u"Move all"_s);
    for (const Placement *placement : model().placementsIn(m_board))
        edit.set(placement->id, properties::position, QPointF(9000, 9000));
    m_document->commit(edit);
    const storm::Boards made = storm::branch(then, m_board, model(), u"Before"_s);
    m_document->commit(made.edit);
    const Id board = made.boards.value(0);
    QCOMPARE(model().view(board)->name, u"Before"_s);
    QCOMPARE(namesOn(board), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(storm::read(model(), board).notes.first().rect.topLeft(), QPointF(0, 0));
    QCOMPARE(model().ofKind(kinds::domainEvent).size(), 3); // The same things, not copies.
}

void TestParts::branchBringsBackWhatIsGone()
{
    const Id event = model().placement(put(kinds::domainEvent, u"a"_s, {0, 0}))->element;
    const Id policy = model().placement(put(kinds::policy, u"p"_s, {300, 0}))->element;
    Edit relate(u"Relate"_s);
    relate.relate(relations::triggers, event, policy);
    relate.set(policy, properties::description, u"as it was"_s);
    m_document->commit(relate);
    const Model then = model();
    Edit remove(u"Remove"_s);
    remove.remove(policy);
    m_document->commit(remove);
    m_document->commit(storm::branch(then, m_board, model(), u"Before"_s).edit);
    const Element *back = model().ofKind(kinds::policy).value(0);
    QVERIFY(back);
    QVERIFY(back->id != policy);
    QCOMPARE(back->text(properties::description), u"as it was"_s);
    QCOMPARE(model().sources(back->id, relations::triggers).value(0)->id, event);
}

void TestParts::branchTakesWhatIsKnownByName()
{
    const Id note = put(kinds::domainEvent, u"a"_s, {0, 0});
    const Model then = model();
    Edit remove(u"Remove"_s);
    remove.remove(model().placement(note)->element);
    m_document->commit(remove);
    const Id other = model().placement(put(kinds::domainEvent, u"A"_s, {50, 50}))->element;
    const storm::Boards made = storm::branch(then, m_board, model(), u"Before"_s);
    m_document->commit(made.edit);
    QCOMPARE(model().placementsIn(made.boards.first()).value(0)->element, other);
    QCOMPARE(model().ofKind(kinds::domainEvent).size(), 1);
}

void TestParts::branchOfNothingIsNothing()
{
    QVERIFY(storm::branch(Model(), m_board, model(), u"Before"_s).edit.isEmpty());
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
