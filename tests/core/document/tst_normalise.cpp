// SPDX-License-Identifier: MIT
#include "core/document/normaliser.h"
#include "documents.h"

#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

/// Facts as a test writes them: each set is a change of its own, later than the one before.
class Writer
{
public:
    Writer &set(Id record, QLatin1StringView property, const Value &value)
    {
        m_facts[record].insert(QString(property), {value, {++m_counter, Id(9, m_counter % 3)}});
        return *this;
    }
    Writer &element(Id id, QLatin1StringView kind, const QString &name, Id parent = {})
    {
        set(id, properties::kind, QString(kind)).set(id, properties::name, name);
        return parent.isNull() ? *this : set(id, properties::parent, parent);
    }
    Writer &relation(Id id, QLatin1StringView kind, Id from, Id to)
    {
        return set(id, properties::kind, QString(kind)).set(id, properties::from, from).set(id, properties::to, to);
    }
    Writer &view(Id id, QLatin1StringView kind)
    {
        return set(id, properties::kind, QString(kind)).set(id, properties::name, u"View"_s);
    }
    Writer &placement(Id id, Id view, Id element)
    {
        return set(id, properties::kind, QString(records::placement)).set(id, properties::view, view)
                .set(id, properties::element, element).set(id, properties::position, QPointF(1, 2));
    }
    Writer &child(Id id, Id owner)
    {
        return set(id, properties::kind, QString(records::child)).set(id, properties::owner, owner)
                .set(id, properties::list, u"steps"_s).set(id, properties::order, u"V"_s);
    }
    Writer &remove(Id id) { return set(id, properties::deleted, true); }
    Writer &alias(Id id, Id of) { return set(id, properties::aliasOf, of); }

    const Facts &facts() const { return m_facts; }
    Normalised result() const { return normalise(m_facts); }

private:
    Facts m_facts;
    quint64 m_counter = 0;
};

constexpr Id a(1, 1), b(1, 2), c(1, 3), d(1, 4), r(2, 1), v(3, 1), p(4, 1), q(4, 2), k(5, 1);

} // namespace

class TestNormalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownKindsStayInTheFactsAlone();
    void deletedTakesWhatHangsOnItAlong();
    void undeletedBringsItBack();
    void editAfterDeleteIsFound();
    void circleOfPlacingsEnds_data();
    void circleOfPlacingsEnds();
    void parentThatCannotBeIsNone_data();
    void parentThatCannotBeIsNone();
    void relationThatCannotBeIsFound();
    void aliasHandsOverAllItHas();
    void aliasOfAnAliasEndsAtTheLast();
    void circleOfAliasesLosesItsOldest();
    void aliasOfSomethingDeletedGoesWithIt();
    void mapShowsAnElementOnceAfterAMerge();
    void namesakesAreFound_data();
    void namesakesAreFound();
    void wrongTypesAreIgnoredAndFound_data();
    void wrongTypesAreIgnoredAndFound();
    void deepContainmentEnds();
    void updateEqualsNormaliseAnew_data();
    void updateEqualsNormaliseAnew();
};

void TestNormalise::unknownKindsStayInTheFactsAlone()
{
    const auto result = Writer().set(a, properties::kind, u"flux-capacitor"_s).set(a, properties::name, u"Doc"_s).result();
    QVERIFY(!result.model.element(a));
    QVERIFY(result.findings.isEmpty());
}

void TestNormalise::deletedTakesWhatHangsOnItAlong()
{
    Writer w;
    w.element(a, kinds::service, u"A"_s).element(b, kinds::domainEvent, u"B"_s).relation(r, relations::publishes, a, b)
            .view(v, records::board).placement(p, v, a).child(k, a).element(c, kinds::function, u"C"_s, a);
    QVERIFY(w.result().model.relation(r));
    QVERIFY(w.result().model.placement(p));
    QCOMPARE(w.result().model.childrenOf(a, u"steps").size(), 1);
    const auto result = w.remove(a).result();
    QVERIFY(!result.model.element(a));
    QVERIFY(!result.model.relation(r));
    QVERIFY(!result.model.placement(p));
    QCOMPARE(result.model.childrenOf(a, u"steps").size(), 0);
    QVERIFY(result.model.element(c));
    QCOMPARE(result.model.element(c)->parent, Id());
    QCOMPARE(rulesOf(result.findings), QStringList());
}

void TestNormalise::undeletedBringsItBack()
{
    Writer w;
    w.element(a, kinds::service, u"A"_s).element(b, kinds::domainEvent, u"B"_s).relation(r, relations::publishes, a, b);
    const Normalised before = w.result();
    w.remove(a).set(a, properties::deleted, Value());
    QVERIFY(w.result().model == before.model);
}

void TestNormalise::editAfterDeleteIsFound()
{
    Writer w;
    w.element(a, kinds::service, u"A"_s).element(b, kinds::domainEvent, u"B"_s).remove(a).set(a, properties::name, u"A2"_s)
            .relation(r, relations::publishes, a, b);
    const auto result = w.result();
    QVERIFY(!result.model.element(a));
    QCOMPARE(rulesOf(result.findings), QStringList({u"document.edit-of-deleted"_s, u"document.edit-of-deleted"_s}));
    QCOMPARE(result.findings[0].elements, QList<Id>{a});
    QCOMPARE(result.findings[1].elements, QList<Id>({a, r}));
    QVERIFY(result.findings[0].message.contains(u"A2"_s));
}

void TestNormalise::circleOfPlacingsEnds_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("in itself") << 1;
    QTest::newRow("in each other") << 2;
    QTest::newRow("three") << 3;
}

void TestNormalise::circleOfPlacingsEnds()
{
    QFETCH(int, length);
    Writer w;
    for (int i = 0; i < length; ++i)
        w.element(Id(7, quint64(i + 1)), kinds::subsystem, u"S%1"_s.arg(i), Id(7, quint64((i + 1) % length + 1)));
    const auto result = w.result();
    QCOMPARE(result.model.elements().size(), length);
    for (const Element &element : result.model.elements())
        QCOMPARE(element.parent, Id()); // No kind may stand in its own: every placing is refused.
    QCOMPARE(rulesOf(result.findings), QStringList(length, u"document.parent-not-allowed"_s));
}

void TestNormalise::parentThatCannotBeIsNone_data()
{
    QTest::addColumn<Id>("parent");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("not there") << d << QStringList();
    QTest::newRow("a relation") << r << QStringList();
    QTest::newRow("a kind that cannot hold it") << b << QStringList{u"document.parent-not-allowed"_s};
}

void TestNormalise::parentThatCannotBeIsNone()
{
    QFETCH(Id, parent);
    QFETCH(QStringList, rules);
    Writer w;
    w.element(a, kinds::service, u"A"_s).element(b, kinds::domainEvent, u"B"_s).relation(r, relations::publishes, a, b);
    const auto result = w.element(c, kinds::service, u"C"_s, parent).result();
    QVERIFY(result.model.element(c));
    QCOMPARE(result.model.element(c)->parent, Id());
    QCOMPARE(rulesOf(result.findings), rules);
}

void TestNormalise::relationThatCannotBeIsFound()
{
    const auto result = Writer().element(a, kinds::service, u"A"_s).element(b, kinds::domainEvent, u"B"_s)
            .relation(r, relations::publishes, b, a).child(k, r).result();
    QVERIFY(!result.model.relation(r));
    QCOMPARE(result.model.childrenOf(r, u"steps").size(), 0);
    QCOMPARE(rulesOf(result.findings), QStringList{u"document.relation-not-allowed"_s});
}

void TestNormalise::aliasHandsOverAllItHas()
{
    Writer w;
    w.element(a, kinds::service, u"A"_s).element(b, kinds::service, u"B"_s).element(c, kinds::domainEvent, u"C"_s)
            .element(d, kinds::function, u"D"_s, a).relation(r, relations::publishes, a, c)
            .view(v, records::board).placement(p, v, a).child(k, a);
    const auto result = w.alias(a, b).result();
    QVERIFY(!result.model.element(a));
    QCOMPARE(result.model.element(b)->name, u"B"_s);
    QCOMPARE(result.model.element(d)->parent, b);
    QCOMPARE(result.model.relation(r)->from, b);
    QCOMPARE(result.model.placement(p)->element, b);
    QCOMPARE(result.model.childrenOf(b, u"steps").size(), 1);
    QVERIFY(result.findings.isEmpty());
    QVERIFY(w.set(a, properties::aliasOf, Value()).result().model.element(a));
}

void TestNormalise::aliasOfAnAliasEndsAtTheLast()
{
    const auto result = Writer().element(a, kinds::domainEvent, u"A"_s).element(b, kinds::domainEvent, u"B"_s)
            .element(c, kinds::domainEvent, u"C"_s).view(v, records::board).placement(p, v, a)
            .alias(b, c).alias(a, b).result();
    QCOMPARE(result.model.elements().size(), 1);
    QCOMPARE(result.model.placement(p)->element, c);
}

void TestNormalise::circleOfAliasesLosesItsOldest()
{
    const auto result = Writer().element(a, kinds::domainEvent, u"A"_s).element(b, kinds::domainEvent, u"B"_s)
            .alias(b, a).alias(a, b).result();
    QVERIFY(result.model.element(b));
    QVERIFY(!result.model.element(a));
    QCOMPARE(rulesOf(result.findings), QStringList{u"document.alias-cycle"_s});
}

void TestNormalise::aliasOfSomethingDeletedGoesWithIt()
{
    const auto result = Writer().element(a, kinds::domainEvent, u"A"_s).element(b, kinds::domainEvent, u"B"_s)
            .alias(a, b).remove(b).result();
    QCOMPARE(result.model.elements().size(), 0);
}

void TestNormalise::mapShowsAnElementOnceAfterAMerge()
{
    Writer w;
    w.element(a, kinds::service, u"A"_s).element(b, kinds::service, u"B"_s).view(v, records::contextView)
            .placement(p, v, a).placement(q, v, b);
    QCOMPARE(w.result().model.placementsIn(v).size(), 2);
    QCOMPARE(w.alias(a, b).result().model.placementsIn(v).size(), 1);
    w.set(v, properties::kind, QString(records::board));
    QCOMPARE(w.result().model.placementsIn(v).size(), 2);
}

void TestNormalise::namesakesAreFound_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("sameOwner");
    QTest::addColumn<bool>("found");
    QTest::newRow("two events") << u"domain-event"_s << u"Order placed"_s << u"order  PLACED"_s << true << true;
    QTest::newRow("different names") << u"domain-event"_s << u"Order placed"_s << u"Order paid"_s << true << false;
    QTest::newRow("nameless ones") << u"domain-event"_s << u""_s << u" "_s << true << false;
    QTest::newRow("functions of one service") << u"function"_s << u"listener"_s << u"listener"_s << true << true;
    QTest::newRow("functions of two services") << u"function"_s << u"listener"_s << u"listener"_s << false << false;
    QTest::newRow("hotspots may repeat") << u"hotspot"_s << u"Why?"_s << u"Why?"_s << true << false;
}

void TestNormalise::namesakesAreFound()
{
    QFETCH(QString, kind);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, sameOwner);
    QFETCH(bool, found);
    const QLatin1StringView kindId = vocabulary::kind(kind)->id;
    const auto result = Writer().element(c, kinds::service, u"C"_s).element(d, kinds::service, u"D"_s)
            .element(a, kindId, one, c).element(b, kindId, other, sameOwner ? c : d).result();
    QStringList rules = rulesOf(result.findings);
    rules.removeAll(u"document.parent-not-allowed"_s);
    QCOMPARE(rules, found ? QStringList{u"document.duplicate-name"_s} : QStringList());
}

void TestNormalise::wrongTypesAreIgnoredAndFound_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<bool>("isNumber");
    QTest::newRow("number as name") << u"name"_s << true;
    QTest::newRow("number as description") << u"description"_s << true;
    QTest::newRow("text as parent") << u"parent"_s << false;
    QTest::newRow("text as deleted") << u"deleted"_s << false;
}

void TestNormalise::wrongTypesAreIgnoredAndFound()
{
    QFETCH(QString, property);
    QFETCH(bool, isNumber);
    Writer w;
    w.element(a, kinds::service, u"A"_s);
    const QByteArray name = property.toLatin1();
    w.set(a, QLatin1StringView(name), isNumber ? Value(4.0) : Value(u"text"_s));
    const auto result = w.result();
    QVERIFY(result.model.element(a));
    QVERIFY(!result.model.element(a)->properties.contains(property));
    QCOMPARE(rulesOf(result.findings), QStringList{u"document.wrong-type"_s});
    QCOMPARE(result.findings.first().place, property);
}

void TestNormalise::deepContainmentEnds()
{
    Writer w;
    for (quint64 i = 1; i <= 10000; ++i)
        w.element(Id(7, i), kinds::subsystem, u"S%1"_s.arg(i), Id(7, i % 10000 + 1)).alias(Id(8, i), Id(8, i % 10000 + 1))
                .element(Id(8, i), kinds::domainEvent, u"E%1"_s.arg(i));
    const auto result = w.result();
    QCOMPARE(result.model.elements().size(), 10001); // All aliases but the oldest end in one.
}

void TestNormalise::updateEqualsNormaliseAnew_data()
{
    QTest::addColumn<int>("edits");
    QTest::newRow("short and dense") << 250;
    QTest::newRow("long") << qMax(1500, qEnvironmentVariableIntValue("KEELSON_EDITS"));
}

void TestNormalise::updateEqualsNormaliseAnew()
{
    QFETCH(int, edits);
    RandomEditor editor(seed());
    Facts facts;
    Normaliser normaliser;
    for (int i = 1; i <= edits; ++i) {
        QSet<Id> touched;
        const Edit edit = editor.next(facts);
        for (const Fact &fact : edit.facts()) {
            facts[fact.record].insert(fact.property, {fact.value, {quint64(i), Id(1, quint64(i % 3) + 1)}});
            touched.insert(fact.record);
        }
        normaliser.update(facts, touched);
        if (edits > 1000 && i % 100 != 0)
            continue;
        const Normalised anew = normalise(facts);
        QVERIFY2(normaliser.model() == anew.model, qPrintable(u"models differ after edit %1"_s.arg(i)));
        QCOMPARE(normaliser.findings(), anew.findings);
    }
}

QTEST_GUILESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
