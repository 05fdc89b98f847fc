// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/storm/reading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_document.reset(); }
    void storyGoesFromLeftToRight();
    void whatOverlapsInTimeIsReadDownwards();
    void pivotalEventsPartTheStory();
    void sectionsAreNamedByThePhaseThatStarts();
    void notesStandInLanes();
    void notesStandInContextsInnermostFirst();
    void nothingIsReadOfABoardThatIsNotThere();

private:
    void put(QLatin1StringView kind, const QString &name, QPointF at, std::optional<QSizeF> size = {})
    {
        Edit edit(u"Put"_s);
        m_last = edit.add(kind, name);
        edit.place(m_board, records::board, m_last, at, size);
        m_document->commit(edit);
    }
    storm::Reading reading() const { return storm::read(m_document->model(), m_board); }
    QStringList names() const
    {
        QStringList names;
        for (const storm::Note &note : reading().notes)
            names.append(note.element->name);
        return names;
    }
    const storm::Note note(const QString &name) const
    {
        const QList<storm::Note> notes = reading().notes;
        const auto found = std::find_if(notes.begin(), notes.end(), [&](const auto &n) { return n.element->name == name; });
        return found == notes.end() ? storm::Note() : *found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    Id m_board;
    Id m_last;
    int m_count = 0;
};

void TestReading::init()
{
    auto made = Document::create(m_folder.filePath(u"reading-%1.keelson"_s.arg(++m_count)), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    m_document = std::move(*made);
    Edit edit(u"Board"_s);
    m_board = edit.addView(records::board, u"Board"_s);
    m_document->commit(edit);
}

void TestReading::storyGoesFromLeftToRight()
{
    put(kinds::domainEvent, u"third"_s, {600, 0});
    put(kinds::domainEvent, u"first"_s, {0, 0});
    put(kinds::policy, u"second"_s, {300, 900});
    QCOMPARE(names(), QStringList({u"first"_s, u"second"_s, u"third"_s}));
}

void TestReading::whatOverlapsInTimeIsReadDownwards()
{
    put(kinds::domainEvent, u"below"_s, {0, 300});
    put(kinds::domainEvent, u"above"_s, {40, 0});
    put(kinds::domainEvent, u"later"_s, {80, -300});
    QCOMPARE(names(), QStringList({u"above"_s, u"below"_s, u"later"_s}));
}

void TestReading::pivotalEventsPartTheStory()
{
    put(kinds::pivotalEvent, u"delivered"_s, {800, 0});
    put(kinds::pivotalEvent, u"paid"_s, {300, 0});
    put(kinds::domainEvent, u"a"_s, {0, 0});
    put(kinds::domainEvent, u"b"_s, {400, 0});
    put(kinds::domainEvent, u"c"_s, {900, 0});
    QCOMPARE(reading().sections(), 3);
    QCOMPARE(note(u"a"_s).section, 0);
    QCOMPARE(note(u"b"_s).section, 1);
    QCOMPARE(note(u"c"_s).section, 2);
    QCOMPARE(reading().pivots.first().element->name, u"paid"_s);
}

void TestReading::sectionsAreNamedByThePhaseThatStarts()
{
    put(kinds::pivotalEvent, u"paid"_s, {300, 0});
    QCOMPARE(reading().sectionName(0), QString());
    QCOMPARE(reading().sectionName(1), u"paid"_s);
    Edit edit(u"Phase"_s);
    edit.set(m_last, u"phase"_s, u"Delivery"_s);
    m_document->commit(edit);
    QCOMPARE(reading().sectionName(1), u"Delivery"_s);
    QCOMPARE(reading().sectionName(2), QString());
}

void TestReading::notesStandInLanes()
{
    put(kinds::swimlane, u"Kitchen"_s, {0, 400}, QSizeF(1000, 400));
    put(kinds::swimlane, u"Shop"_s, {0, 0}, QSizeF(1000, 400));
    put(kinds::domainEvent, u"sold"_s, {0, 100});
    put(kinds::domainEvent, u"cooked"_s, {0, 500});
    put(kinds::domainEvent, u"elsewhere"_s, {0, 2000});
    QCOMPARE(reading().lanes.at(note(u"sold"_s).lane).element->name, u"Shop"_s);
    QCOMPARE(reading().lanes.at(note(u"cooked"_s).lane).element->name, u"Kitchen"_s);
    QCOMPARE(note(u"elsewhere"_s).lane, -1);
}

void TestReading::notesStandInContextsInnermostFirst()
{
    put(kinds::boundedContext, u"Outer"_s, {-100, -100}, QSizeF(2000, 2000));
    put(kinds::boundedContext, u"Inner"_s, {0, 0}, QSizeF(300, 300));
    put(kinds::domainEvent, u"in both"_s, {50, 50});
    put(kinds::domainEvent, u"in one"_s, {500, 500});
    const storm::Reading board = reading();
    QCOMPARE(board.contexts.size(), 2);
    QCOMPARE(note(u"in both"_s).contexts.size(), 2);
    QCOMPARE(board.contexts.at(note(u"in both"_s).contexts.first()).element->name, u"Inner"_s);
    QCOMPARE(note(u"in one"_s).contexts.size(), 1);
}

void TestReading::nothingIsReadOfABoardThatIsNotThere()
{
    const storm::Reading board = storm::read(m_document->model(), Id::create());
    QVERIFY(board.notes.isEmpty());
    QCOMPARE(board.sections(), 1);
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
