// SPDX-License-Identifier: MIT
#include "tests/core/document/documents.h"

#include "core/compare/modeltext.h"
#include "core/compare/report.h"

#include <QTest>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

/// Facts of a document edited at random, and how its copies go on. No files: this is about what facts amount to.
struct Copy
{
    Facts facts;
    quint64 counter = 0;
    Id replica;
    RandomEditor editor;

    void edit(int times)
    {
        for (int i = 0; i < times; ++i) {
            const Edit edit = editor.next(facts);
            ++counter;
            for (const Fact &fact : edit.facts())
                facts[fact.record].insert(fact.property, {fact.value, {counter, replica}});
        }
    }
};

/// Takes in what the other knows, in the order of a hash of its own.
void unite(Facts &facts, const Facts &others)
{
    for (auto record = others.begin(); record != others.end(); ++record) {
        Cells &cells = facts[record.key()];
        for (const Cells::Entry &entry : *record) {
            const Cell *known = cells.find(QStringView(entry.property));
            if (!known || known->stamp < entry.cell.stamp)
                cells.insert(entry.property, entry.cell);
        }
    }
}

int wanted()
{
    bool given = false;
    const int pairs = qEnvironmentVariable("KEELSON_PAIRS").toInt(&given);
    return given ? pairs : 1000;
}

} // namespace

/// What must hold for whatever people do.
class TestCompareMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergingCommutesAndComparesAsEqual();
    void whatIsDifferentIsTold();
};

void TestCompareMany::mergingCommutesAndComparesAsEqual()
{
    const quint32 start = seed();
    for (int pair = 0; pair < wanted(); ++pair) {
        Copy a{{}, 0, Id(1, 0), RandomEditor(start + quint32(3 * pair))};
        a.edit(12);
        Copy b{a.facts, a.counter, Id(2, 0), RandomEditor(start + quint32(3 * pair) + 1)};
        a.edit(8);
        b.edit(8);
        Facts ab = a.facts;
        unite(ab, b.facts);
        Facts ba = b.facts;
        unite(ba, a.facts);
        const Normalised one = normalise(ab);
        const Normalised other = normalise(ba);
        const QByteArray where = "pair " + QByteArray::number(pair);
        QVERIFY2(one.model == other.model, where.constData());
        QVERIFY2(one.findings == other.findings, where.constData());
        QVERIFY2(compare::compared(one.model, other.model).isEmpty(), where.constData());
        QVERIFY2(compare::modelText(one.model) == compare::modelText(other.model), where.constData());
    }
}

// Equal models are told to be equal, and others are not passed over: in the list, or apart as layout.
void TestCompareMany::whatIsDifferentIsTold()
{
    const quint32 start = seed();
    for (int pair = 0; pair < wanted() / 2; ++pair) {
        Copy copy{{}, 0, Id(1, 0), RandomEditor(start + quint32(pair))};
        copy.edit(15);
        const Model before = normalise(copy.facts).model;
        copy.edit(6);
        const Model after = normalise(copy.facts).model;
        const compare::Report there = compare::reported(before, after);
        const compare::Report back = compare::reported(after, before);
        const QByteArray where = "pair " + QByteArray::number(pair);
        QVERIFY2(there.comparison.count(compare::Deed::Added) >= after.elements().size() - before.elements().size(), where.constData());
        QVERIFY2(there.comparison.count(compare::Deed::Renamed) == back.comparison.count(compare::Deed::Renamed), where.constData());
        QVERIFY2(there.comparison.isEmpty() == back.comparison.isEmpty(), where.constData());
        const bool saysSame = compare::modelText(before, compare::TextPart::Everything) == compare::modelText(after, compare::TextPart::Everything);
        const bool isTold = !there.comparison.isEmpty() || !there.comparison.layout.isEmpty();
        QVERIFY2(saysSame || isTold, (where + "\n" + compare::modelText(before).join(u'\n').toUtf8() + "\n----\n"
                                      + compare::modelText(after).join(u'\n').toUtf8()).constData());
    }
}

QTEST_GUILESS_MAIN(TestCompareMany)
#include "tst_comparemany.moc"
