// SPDX-License-Identifier: MIT
#include "core/model/modelbuilder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

Element element(quint64 id, QLatin1StringView kind, const QString &name, quint64 parent = 0)
{
    return {Id(0, id), vocabulary::kind(kind), name, Id(0, parent), {}};
}

Relation relation(quint64 id, QLatin1StringView kind, quint64 from, quint64 to)
{
    return {Id(1, id), vocabulary::relation(kind), Id(0, from), Id(0, to), {}};
}

QStringList names(const QList<const Element *> &elements)
{
    QStringList list;
    for (const Element *e : elements)
        list.append(e->name);
    return list;
}

template<typename Record>
QList<Id> ids(const QList<const Record *> &records)
{
    QList<Id> list;
    for (const Record *record : records)
        list.append(record->id);
    return list;
}

/// What an index has to answer, found the slow way.
template<typename Record, typename Matches, typename Before>
QList<Id> searched(const QHash<Id, Record> &records, Matches matches, Before before)
{
    QList<const Record *> found;
    for (const Record &record : records) {
        if (matches(record))
            found.append(&record);
    }
    std::sort(found.begin(), found.end(), [&](const Record *a, const Record *b) { return before(*a, *b); });
    return ids(found);
}

const QList<QLatin1StringView> someKinds = {kinds::service, kinds::domainEvent, kinds::function, kinds::hotspot};
const QStringList someNames = {u"Order"_s, u"order"_s, u"Order  BFF"_s, u""_s, u"Menu"_s, u"Z\u00fcrich"_s};

} // namespace

class TestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyModelAnswers();
    void contentsAreInOrderOfName();
    void endsOfRelations();
    void naming_data();
    void naming();
    void aNameGivenUpIsFree();
    void theNearestEnclosing();
    void childrenFollowTheirKeys();
    void putReplaces();
    void copiesDoNotSeeLaterChanges();
    void indicesEqualBruteForce_data();
    void indicesEqualBruteForce();
};

void TestModel::anEmptyModelAnswers()
{
    const Model model;
    QVERIFY(model.elements().isEmpty());
    QVERIFY(!model.element(Id(1, 2)));
    QVERIFY(model.ofKind(kinds::service).isEmpty());
    QVERIFY(model.ofKind(u"teapot").isEmpty());
    QVERIFY(model.contentsOf({}).isEmpty());
    QVERIFY(!model.named(*vocabulary::kind(kinds::actor), u"Nobody"));
    QVERIFY(!model.enclosing(Id(1, 2), kinds::subsystem));
    QCOMPARE(model, Model());
}

void TestModel::contentsAreInOrderOfName()
{
    ModelBuilder builder;
    builder.put(element(1, kinds::subsystem, u"Ordering"_s));
    builder.put(element(2, kinds::service, u"Menu"_s, 1));
    builder.put(element(3, kinds::service, u"Alpha"_s, 1));
    builder.put(element(5, kinds::service, u"Menu"_s, 1));
    builder.put(element(4, kinds::actor, u"Customer"_s));
    const Model model = builder.model();
    QCOMPARE(ids(model.contentsOf(Id(0, 1))), (QList<Id>{Id(0, 3), Id(0, 2), Id(0, 5)}));
    QCOMPARE(names(model.contentsOf({})), (QStringList{u"Customer"_s, u"Ordering"_s}));
    QCOMPARE(names(model.ofKind(kinds::service)), (QStringList{u"Alpha"_s, u"Menu"_s, u"Menu"_s}));
}

void TestModel::endsOfRelations()
{
    ModelBuilder builder;
    builder.put(element(1, kinds::service, u"Order BFF"_s));
    builder.put(element(2, kinds::domainEvent, u"Order Submitted"_s));
    builder.put(element(3, kinds::domainEvent, u"Order Cancelled"_s));
    builder.put(element(4, kinds::domainEvent, u"Order Confirmed"_s));
    builder.put(relation(1, relations::publishes, 1, 2));
    builder.put(relation(2, relations::publishes, 1, 3));
    builder.put(relation(3, relations::consumes, 1, 4));
    const Model model = builder.model();
    QCOMPARE(names(model.targets(Id(0, 1), relations::publishes)),
             (QStringList{u"Order Cancelled"_s, u"Order Submitted"_s}));
    QCOMPARE(names(model.sources(Id(0, 4), relations::consumes)), QStringList{u"Order BFF"_s});
    QVERIFY(model.sources(Id(0, 4), relations::publishes).isEmpty());
    QCOMPARE(model.relationsFrom(Id(0, 1)).size(), 3);
}

void TestModel::naming_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint64>("owner");
    QTest::addColumn<quint64>("found");
    QTest::newRow("an event means one thing in the system") << "domain-event" << "Order Submitted" << quint64(0) << quint64(10);
    QTest::newRow("whoever asks") << "domain-event" << "Order Submitted" << quint64(2) << quint64(10);
    QTest::newRow("letter case does not matter") << "domain-event" << "ORDER submitted" << quint64(0) << quint64(10);
    QTest::newRow("runs of spaces count as one") << "domain-event" << "  Order \t Submitted " << quint64(0) << quint64(10);
    QTest::newRow("accents may be composed or not") << "domain-event" << QString(u"Cafe\u0301 Opened"_s) << quint64(0) << quint64(15);
    QTest::newRow("another word is another name") << "domain-event" << "Order Submit" << quint64(0) << quint64(0);
    QTest::newRow("another kind does not share it") << "command" << "Order Submitted" << quint64(0) << quint64(0);
    QTest::newRow("a function belongs to its service") << "function" << "listener" << quint64(2) << quint64(12);
    QTest::newRow("and to the other one") << "function" << "listener" << quint64(3) << quint64(13);
    QTest::newRow("not to the system") << "function" << "listener" << quint64(0) << quint64(0);
    QTest::newRow("a hotspot's words are no name") << "hotspot" << "Why?" << quint64(0) << quint64(0);
    QTest::newRow("nothing is no name") << "domain-event" << "  " << quint64(0) << quint64(0);
}

void TestModel::naming()
{
    ModelBuilder builder;
    builder.put(element(1, kinds::subsystem, u"Ordering"_s));
    builder.put(element(2, kinds::service, u"A"_s, 1));
    builder.put(element(3, kinds::service, u"B"_s, 1));
    builder.put(element(11, kinds::domainEvent, u"order submitted"_s));
    builder.put(element(10, kinds::domainEvent, u"Order Submitted"_s));
    builder.put(element(12, kinds::function, u"Listener"_s, 2));
    builder.put(element(13, kinds::function, u"Listener"_s, 3));
    builder.put(element(14, kinds::hotspot, u"Why?"_s));
    builder.put(element(15, kinds::domainEvent, u"Caf\u00e9 Opened"_s));
    builder.put(element(16, kinds::domainEvent, u""_s));
    const Model model = builder.model();

    QFETCH(QString, kind);
    QFETCH(QString, name);
    QFETCH(quint64, owner);
    QFETCH(quint64, found);
    const Element *known = model.named(*vocabulary::kind(kind), name, Id(0, owner));
    QCOMPARE(known ? known->id : Id(), Id(0, found));
}

void TestModel::aNameGivenUpIsFree()
{
    const Kind &event = *vocabulary::kind(kinds::domainEvent);
    ModelBuilder builder;
    builder.put(element(1, kinds::domainEvent, u"Order Sent"_s));
    builder.put(element(1, kinds::domainEvent, u"Order Submitted"_s));
    QVERIFY(!builder.model().named(event, u"Order Sent"));
    QVERIFY(builder.model().named(event, u"Order Submitted"));
    builder.remove(Id(0, 1));
    QVERIFY(!builder.model().named(event, u"Order Submitted"));
}

void TestModel::theNearestEnclosing()
{
    ModelBuilder builder;
    builder.put(element(1, kinds::system, u"Food"_s));
    builder.put(element(2, kinds::subsystem, u"Ordering"_s, 1));
    builder.put(element(3, kinds::service, u"Order BFF"_s, 2));
    builder.put(element(4, kinds::function, u"Listener"_s, 3));
    const Model model = builder.model();
    QCOMPARE(model.enclosing(Id(0, 4), kinds::subsystem), model.element(Id(0, 2)));
    QCOMPARE(model.enclosing(Id(0, 4), kinds::system), model.element(Id(0, 1)));
    QVERIFY2(!model.enclosing(Id(0, 2), kinds::subsystem), "nothing encloses itself");
}

void TestModel::childrenFollowTheirKeys()
{
    ModelBuilder builder;
    builder.put(Child{Id(2, 1), Id(0, 1), u"steps"_s, u"m"_s, {}});
    builder.put(Child{Id(2, 2), Id(0, 1), u"steps"_s, u"b"_s, {}});
    builder.put(Child{Id(2, 4), Id(0, 1), u"steps"_s, u"c"_s, {}});
    builder.put(Child{Id(2, 3), Id(0, 1), u"steps"_s, u"c"_s, {}});
    builder.put(Child{Id(2, 5), Id(0, 1), u"bends"_s, u"a"_s, {}});
    QCOMPARE(ids(builder.model().childrenOf(Id(0, 1), u"steps")),
             (QList<Id>{Id(2, 2), Id(2, 3), Id(2, 4), Id(2, 1)}));
    builder.put(Child{Id(2, 1), Id(0, 1), u"steps"_s, u"a"_s, {}});
    QCOMPARE(builder.model().childrenOf(Id(0, 1), u"steps").first()->id, Id(2, 1));
}

void TestModel::putReplaces()
{
    ModelBuilder builder;
    builder.put(element(1, kinds::actor, u"Customer"_s));
    Element changed = element(1, kinds::actor, u"Customer"_s);
    changed.properties.insert(u"goal"_s, u"eat"_s);
    builder.put(changed);
    QCOMPARE(builder.model().element(Id(0, 1))->text("goal"_L1), u"eat"_s);
    QCOMPARE(builder.model().ofKind(kinds::actor).size(), 1);
    builder.put(element(1, kinds::team, u"Customer"_s));
    QVERIFY(builder.model().ofKind(kinds::actor).isEmpty());
    QCOMPARE(builder.model().ofKind(kinds::team).size(), 1);
    builder.put(View{Id(0, 1), records::board, u"Board"_s, {}, {}});
    QVERIFY2(!builder.model().element(Id(0, 1)), "an id names one record");
    QCOMPARE(builder.model().viewsOfKind(records::board).size(), 1);
}

void TestModel::copiesDoNotSeeLaterChanges()
{
    ModelBuilder builder;
    builder.put(element(1, kinds::actor, u"Customer"_s));
    const Model before = builder.model();
    builder.put(element(2, kinds::actor, u"Driver"_s));
    builder.remove(Id(0, 1));
    QCOMPARE(names(before.ofKind(kinds::actor)), QStringList{u"Customer"_s});
    QCOMPARE(names(builder.model().ofKind(kinds::actor)), QStringList{u"Driver"_s});
    QVERIFY(before != builder.model());
    builder.remove(Id(0, 2));
    builder.put(element(1, kinds::actor, u"Customer"_s));
    QCOMPARE(builder.model(), before);
}

void TestModel::indicesEqualBruteForce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestModel::indicesEqualBruteForce()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto pick = [&](int n) { return quint64(random.bounded(n)); };
    ModelBuilder builder;
    for (int step = 0; step < 1500; ++step) {
        switch (pick(6)) {
        case 0:
        case 1:
            builder.put(element(pick(40), someKinds[pick(4)], someNames[pick(6)], pick(6)));
            break;
        case 2:
            builder.put(relation(pick(40), pick(2) ? relations::publishes : relations::consumes, pick(40), pick(40)));
            break;
        case 3:
            builder.put(Placement{Id(2, pick(40)), Id(3, pick(3)), Id(0, pick(40)), QPointF(double(pick(9)), 0), {}, {}});
            break;
        case 4:
            builder.put(View{Id(3, pick(8)), pick(2) ? records::board : records::contextView, someNames[pick(6)], {}, {}});
            break;
        default:
            builder.remove(Id(pick(4), pick(40)));
        }
        if (step % 50)
            continue;

        const Model model = builder.model();
        const auto byName = [](const auto &a, const auto &b) { return std::pair(a.name, a.id) < std::pair(b.name, b.id); };
        const auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
        const auto byKind = [](const Relation &a, const Relation &b) {
            return std::pair(QString(a.kind->id), a.id) < std::pair(QString(b.kind->id), b.id);
        };
        for (QLatin1StringView kind : someKinds)
            QCOMPARE(ids(model.ofKind(kind)), searched(model.elements(), [&](const Element &e) { return e.is(kind); }, byName));
        for (quint64 i = 0; i < 40; ++i) {
            const Id id(0, i);
            QCOMPARE(ids(model.contentsOf(id)), searched(model.elements(), [&](const Element &e) { return e.parent == id; }, byName));
            QCOMPARE(ids(model.relationsFrom(id)), searched(model.relations(), [&](const Relation &r) { return r.from == id; }, byKind));
            QCOMPARE(ids(model.relationsTo(id)), searched(model.relations(), [&](const Relation &r) { return r.to == id; }, byKind));
            QCOMPARE(ids(model.placementsOf(id)), searched(model.placements(), [&](const Placement &p) { return p.element == id; }, byId));
        }
        for (quint64 i = 0; i < 3; ++i) {
            const Id id(3, i);
            QCOMPARE(ids(model.placementsIn(id)), searched(model.placements(), [&](const Placement &p) { return p.view == id; }, byId));
        }
        QCOMPARE(ids(model.viewsOfKind(records::board)),
                 searched(model.views(), [&](const View &v) { return v.kind == records::board; }, byName));
        for (const Element &e : model.elements()) {
            const Element *known = model.named(*e.kind, e.name, e.parent);
            const bool means = e.kind->scope != NameScope::None && !e.name.isEmpty();
            QCOMPARE(known != nullptr, means);
            if (known)
                QCOMPARE(known->name.simplified().toCaseFolded(), e.name.simplified().toCaseFolded());
        }
    }
}

QTEST_APPLESS_MAIN(TestModel)
#include "tst_model.moc"
