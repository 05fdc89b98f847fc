// SPDX-License-Identifier: MIT
#include "core/document/adoption.h"
#include "core/document/normalise.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

Model modelOf(const QList<Fact> &facts)
{
    Facts cells;
    for (const Fact &fact : facts)
        cells[fact.record].insert(fact.property, {fact.value, {1, Id(0, 1)}});
    return normalise(cells).model;
}

/// A board with a command, its event and a question.
struct Story
{
    Edit edit{u"Begin"_s};
    Id board = edit.addView(records::board, u"Board"_s);
    Id command = edit.add(kinds::command, u"Pay"_s);
    Id event = edit.add(kinds::domainEvent, u"Order paid"_s);
    Id question = edit.add(kinds::hotspot, u"Why?"_s);

    Story()
    {
        for (const Id element : {command, event, question})
            edit.place(board, records::board, element, {0, 0});
        edit.relate(relations::resultsIn, command, event);
    }
};

} // namespace

class TestAdoption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inAnEmptyDocumentAllIsNew();
    void whatIsKnownByNameIsPlaced();
    void knownThingsGainWhatTheyLack();
    void nothingIsAddedTwice();
};

void TestAdoption::inAnEmptyDocumentAllIsNew()
{
    const Story story;
    const Edit edit = adopted(Model(), story.edit.facts(), u"Import"_s);
    QCOMPARE(edit.facts(), story.edit.facts());
    QCOMPARE(edit.label(), u"Import"_s);
}

void TestAdoption::whatIsKnownByNameIsPlaced()
{
    Edit known(u"Begin"_s);
    const Id event = known.add(kinds::domainEvent, u"order  PAID"_s);
    const Id question = known.add(kinds::hotspot, u"Why?"_s);
    const Story story;
    const Edit edit = adopted(modelOf(known.facts()), story.edit.facts(), u"Import"_s);
    const Model model = modelOf(known.facts() + edit.facts());
    QCOMPARE(model.ofKind(kinds::domainEvent).size(), 1);
    QCOMPARE(model.element(event)->name, u"order  PAID"_s);
    QCOMPARE(model.placementsOf(event).size(), 1);
    QCOMPARE(model.sources(event, relations::resultsIn).size(), 1);
    QVERIFY2(model.ofKind(kinds::hotspot).size() == 2 && model.placementsOf(question).isEmpty(), "questions have no identity of name");
}

void TestAdoption::knownThingsGainWhatTheyLack()
{
    Edit known(u"Begin"_s);
    const Id event = known.add(kinds::domainEvent, u"Order paid"_s);
    known.set(event, properties::description, u"Ours"_s);
    Story story;
    story.edit.set(story.event, properties::description, u"Theirs"_s);
    story.edit.set(story.event, "entity"_L1, u"Order"_s);
    const Edit edit = adopted(modelOf(known.facts()), story.edit.facts(), u"Import"_s);
    const Model model = modelOf(known.facts() + edit.facts());
    QCOMPARE(model.element(event)->text(properties::description), u"Ours"_s);
    QCOMPARE(model.element(event)->text("entity"_L1), u"Order"_s);
}

void TestAdoption::nothingIsAddedTwice()
{
    const Story first;
    const Story second;
    const Edit edit = adopted(modelOf(first.edit.facts()), second.edit.facts(), u"Import"_s);
    const Model model = modelOf(first.edit.facts() + edit.facts());
    QCOMPARE(model.ofKind(kinds::domainEvent).size(), 1);
    QCOMPARE(model.relations().size(), 1);
    QCOMPARE(model.placementsOf(first.event).size(), 2);
}

QTEST_GUILESS_MAIN(TestAdoption)
#include "tst_adoption.moc"
