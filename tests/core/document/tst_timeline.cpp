// SPDX-License-Identifier: MIT
#include "core/document/timeline.h"
#include "documents.h"

#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

/// What the first changes come to, worked out the plain way.
Facts factsAfter(const QList<Change> &changes, qsizetype count)
{
    Facts facts;
    for (const Change &change : changes.first(count)) {
        for (const Fact &fact : change.facts)
            facts[fact.record].insert(fact.property, {fact.value, change.stamp});
    }
    return facts;
}

void commit(Document &document, const QString &label, const QList<Fact> &facts)
{
    Edit edit(label);
    for (const Fact &fact : facts)
        edit.set(fact.record, fact.property, fact.value);
    document.commit(edit);
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isEmptyBeforeTheFirstChange();
    void showsEveryMomentWhereverItComesFrom();
    void showsEveryMomentOfMergedCopies();
    void followsWhatIsCommitted();
    void beginsAnewWhereTheLogIsAnother_data();
    void beginsAnewWhereTheLogIsAnother();
    void restoresWhatWasDeleted();
    void restoresWhatWasEdited();
    void leavesWhatIsAsItWas();
    void keepsWhatWasAddedSince();
    void restoresAnyElementOfAnyMoment();

private:
    struct Shop
    {
        Id event;
        Id service;
        Id relation;
        Id board;
        Id note;
        Id step;
    };
    QString path(const QString &name = u"a"_s) const { return m_folder->filePath(name); }
    std::unique_ptr<Document> create() const { return need(Document::create(path(), ada())); }
    static Shop fill(Document &document);
    static bool isAsAt(const Document &document, qsizetype moment, Id element);
    std::unique_ptr<QTemporaryDir> m_folder;
};

TestTimeline::Shop TestTimeline::fill(Document &document)
{
    Shop shop;
    Edit edit(u"Begin"_s);
    shop.event = edit.add(kinds::domainEvent, u"Order placed"_s);
    shop.service = edit.add(kinds::service, u"Order desk"_s);
    shop.relation = edit.relate(relations::publishes, shop.service, shop.event);
    shop.board = edit.addView(records::board, u"Board"_s);
    shop.note = edit.place(shop.board, records::board, shop.event, QPointF(10, 20));
    shop.step = edit.addChild(shop.event, u"steps"_s, orderBetween({}, {}));
    document.commit(edit);
    return shop;
}

void TestTimeline::isEmptyBeforeTheFirstChange()
{
    const auto doc = create();
    fill(*doc);
    Timeline timeline(doc->log());
    QCOMPARE(timeline.size(), 1);
    QVERIFY(timeline.facts().isEmpty());
    timeline.seek(1);
    QCOMPARE(timeline.facts(), doc->facts());
    timeline.seek(-7);
    QCOMPARE(timeline.position(), 0);
    QVERIFY(timeline.facts().isEmpty());
    QVERIFY(timeline.model() == Model());
    timeline.seek(99);
    QCOMPARE(timeline.position(), 1);
    QVERIFY(timeline.model() == doc->model());
}

// Steps of one, of a few and of hundreds, in both directions, to the very ends: each way of getting there
// ends where counting from the beginning does.
void TestTimeline::showsEveryMomentWhereverItComesFrom()
{
    const quint32 seedValue = seed();
    const auto doc = create();
    RandomEditor editor(seedValue);
    for (int i = 0; i < 900; ++i)
        doc->commit(editor.next(doc->facts()));
    const QList<Change> changes = doc->changes();
    Timeline timeline(doc->log());
    QRandomGenerator random(seedValue);
    const QList<int> reaches{1, 1, 5, 40, 299, 300, 301, 900};
    for (int i = 0; i < 120; ++i) {
        const int reach = reaches[random.bounded(int(reaches.size()))];
        const qsizetype way = i % 10 == 0 ? 1 + random.bounded(reach) : reach;
        timeline.seek(timeline.position() + (random.bounded(2) ? way : -way));
        const Facts expected = factsAfter(changes, timeline.position());
        QVERIFY2(timeline.facts() == expected, qPrintable(QString::number(timeline.position())));
        QVERIFY2(timeline.model() == normalise(expected).model, qPrintable(QString::number(timeline.position())));
    }
    timeline.seek(timeline.size());
    QCOMPARE(timeline.facts(), doc->facts());
    QVERIFY(timeline.model() == doc->model());
}

void TestTimeline::showsEveryMomentOfMergedCopies()
{
    const quint32 seedValue = seed();
    {
        const auto doc = create();
        RandomEditor editor(seedValue);
        for (int i = 0; i < 40; ++i)
            doc->commit(editor.next(doc->facts()));
        QVERIFY(doc->copyTo(path(u"b"_s)));
        for (int i = 0; i < 60; ++i)
            doc->commit(editor.next(doc->facts()));
    }
    {
        const auto other = need(Document::open(path(u"b"_s), ben()));
        RandomEditor editor(seedValue + 1);
        for (int i = 0; i < 60; ++i)
            other->commit(editor.next(other->facts()));
    }
    const auto doc = need(Document::open(path(), ada()));
    QVERIFY(need(doc->merge(path(u"b"_s))) > 0);
    const QList<Change> changes = doc->changes();
    Timeline timeline(doc->log());
    for (qsizetype position = timeline.size(); position >= 0; position -= 7) {
        timeline.seek(position);
        const Facts expected = factsAfter(changes, position);
        QVERIFY2(timeline.facts() == expected, qPrintable(QString::number(position)));
        QVERIFY2(timeline.model() == normalise(expected).model, qPrintable(QString::number(position)));
    }
}

void TestTimeline::followsWhatIsCommitted()
{
    const auto doc = create();
    RandomEditor editor(seed());
    Timeline timeline(doc->log());
    for (int i = 0; i < 60; ++i) {
        timeline.seek(i / 2);
        const qsizetype stood = timeline.position();
        doc->commit(editor.next(doc->facts()));
        timeline.follow(doc->log());
        QCOMPARE(timeline.position(), stood);
        QCOMPARE(timeline.size(), doc->log().size());
        QCOMPARE(timeline.facts(), factsAfter(doc->changes(), stood));
    }
    timeline.seek(timeline.size());
    QCOMPARE(timeline.facts(), doc->facts());
    QVERIFY(timeline.model() == doc->model());
}

void TestTimeline::beginsAnewWhereTheLogIsAnother_data()
{
    QTest::addColumn<bool>("purged");
    QTest::newRow("another copy was merged") << false;
    QTest::newRow("something was purged") << true;
}

void TestTimeline::beginsAnewWhereTheLogIsAnother()
{
    QFETCH(bool, purged);
    const auto doc = create();
    const Shop shop = fill(*doc);
    QVERIFY(doc->copyTo(path(u"b"_s)));
    set(*doc, shop.event, properties::description, u"secret"_s);
    {
        const auto other = need(Document::open(path(u"b"_s), ben()));
        set(*other, shop.event, properties::name, u"Ben's"_s);
    }
    Timeline timeline(doc->log());
    timeline.seek(2);
    if (purged)
        QCOMPARE(need(doc->purge(doc->tracesOf(u"secret"_s))), 1);
    else
        QCOMPARE(need(doc->merge(path(u"b"_s))), 1);
    timeline.follow(doc->log());
    QCOMPARE(timeline.log(), doc->log());
    timeline.seek(timeline.size());
    QCOMPARE(timeline.facts(), doc->facts());
    QVERIFY(timeline.model() == doc->model());
}

void TestTimeline::restoresWhatWasDeleted()
{
    const auto doc = create();
    const Shop shop = fill(*doc);
    const Model before = doc->model();
    for (const Id &id : {shop.event, shop.relation, shop.note, shop.step}) {
        Edit edit(u"Delete"_s);
        edit.remove(id);
        doc->commit(edit);
    }
    QVERIFY(!doc->model().element(shop.event));
    Timeline timeline(doc->log());
    timeline.seek(1);
    commit(*doc, u"Restore"_s, restoring(shop.event, timeline.facts(), doc->facts()));
    QVERIFY(doc->model() == before);
    QCOMPARE(doc->model().childrenOf(shop.event, u"steps").size(), 1);
}

void TestTimeline::restoresWhatWasEdited()
{
    const auto doc = create();
    const Shop shop = fill(*doc);
    const Model before = doc->model();
    set(*doc, shop.event, properties::name, u"Order lost"_s);
    set(*doc, shop.event, properties::description, u"Added later"_s);
    set(*doc, shop.note, properties::position, QPointF(500, 600));
    set(*doc, shop.step, properties::order, u"z"_s);
    set(*doc, shop.service, properties::name, u"Another's name"_s);
    Timeline timeline(doc->log());
    timeline.seek(1);
    commit(*doc, u"Restore"_s, restoring(shop.event, timeline.facts(), doc->facts()));
    QCOMPARE(*doc->model().element(shop.event), *before.element(shop.event));
    QCOMPARE(*doc->model().placement(shop.note), *before.placement(shop.note));
    QCOMPARE(doc->model().childrenOf(shop.event, u"steps").first()->order, before.childrenOf(shop.event, u"steps").first()->order);
    QCOMPARE(nameOf(*doc, shop.service), u"Another's name"_s); // It stands beside, and is not the element's.
}

void TestTimeline::leavesWhatIsAsItWas()
{
    const auto doc = create();
    const Shop shop = fill(*doc);
    Timeline timeline(doc->log());
    timeline.seek(1);
    QVERIFY(restoring(shop.event, timeline.facts(), doc->facts()).isEmpty());
    timeline.seek(0);
    QVERIFY(restoring(shop.event, timeline.facts(), doc->facts()).isEmpty());
    QVERIFY(restoring(Id::create(), doc->facts(), doc->facts()).isEmpty());
}

void TestTimeline::keepsWhatWasAddedSince()
{
    const auto doc = create();
    const Shop shop = fill(*doc);
    Edit edit(u"Add"_s);
    const Id consumer = edit.add(kinds::service, u"Kitchen"_s);
    const Id consumes = edit.relate(relations::consumes, consumer, shop.event);
    const Id second = edit.place(shop.board, records::board, shop.event, QPointF(300, 20));
    doc->commit(edit);
    set(*doc, shop.event, properties::name, u"Order lost"_s);
    Timeline timeline(doc->log());
    timeline.seek(1);
    commit(*doc, u"Restore"_s, restoring(shop.event, timeline.facts(), doc->facts()));
    QCOMPARE(nameOf(*doc, shop.event), u"Order placed"_s);
    QVERIFY(doc->model().relation(consumes));
    QVERIFY(doc->model().placement(second));
}

bool TestTimeline::isAsAt(const Document &document, qsizetype moment, Id element)
{
    const Facts then = factsAfter(document.changes(), moment);
    const Cells now = document.facts().value(element);
    for (const Cells::Entry &entry : then.value(element)) {
        if (now.value(QStringView(entry.property)) != entry.cell.value)
            return false;
    }
    return restoring(element, then, document.facts()).isEmpty();
}

// Whatever was done to it since, and whatever the element is.
void TestTimeline::restoresAnyElementOfAnyMoment()
{
    const quint32 seedValue = seed();
    const auto doc = create();
    RandomEditor editor(seedValue);
    for (int i = 0; i < 150; ++i)
        doc->commit(editor.next(doc->facts()));
    const qsizetype edits = doc->log().size();
    QRandomGenerator random(seedValue);
    for (int i = 0; i < 40; ++i) {
        Timeline timeline(doc->log());
        timeline.seek(1 + random.bounded(int(edits)));
        const QList<Id> elements = timeline.model().elements().keys();
        if (elements.isEmpty())
            continue;
        const Id element = elements[random.bounded(int(elements.size()))];
        commit(*doc, u"Restore"_s, restoring(element, timeline.facts(), doc->facts()));
        QVERIFY2(isAsAt(*doc, timeline.position(), element), qPrintable(QString::number(timeline.position())));
    }
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
