// SPDX-License-Identifier: MIT
#include "documents.h"

#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderStandsBetween_data();
    void orderStandsBetween();
    void orderNeverRunsOut();
    void appendingKeepsKeysShort();
    void lastSetOfAPropertyWins();
    void unstorableValuesDoNotEnter();
    void placingTwiceOnAMapIsMoving();
    void placingTwiceOnABoardMakesTwoNotes();
    void placingAgainBringsBack();
    void findOrAdd_data();
    void findOrAdd();
    void sameNewNameTwiceInOneEditIsOneElement();

private:
    std::unique_ptr<Document> document() const { return need(Document::create(m_folder.filePath(Id::create().toString()), ada())); }
    QTemporaryDir m_folder;
};

void TestEdit::orderStandsBetween_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("the only one") << u""_s << u""_s;
    QTest::newRow("at the end") << u"V"_s << u""_s;
    QTest::newRow("after the last digit") << u"z"_s << u""_s;
    QTest::newRow("at the start") << u""_s << u"V"_s;
    QTest::newRow("before the first digit") << u""_s << u"1"_s;
    QTest::newRow("before a deep key") << u""_s << u"001"_s;
    QTest::newRow("between neighbours") << u"V"_s << u"W"_s;
    QTest::newRow("between a key and its longer one") << u"V"_s << u"V1"_s;
    QTest::newRow("between a key and one just above") << u"V"_s << u"V01"_s;
    QTest::newRow("between a long and a short one") << u"Vzzz"_s << u"W"_s;
    QTest::newRow("wide apart") << u"1"_s << u"z"_s;
}

void TestEdit::orderStandsBetween()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString key = orderBetween(before, after);
    QVERIFY2(before < key, qPrintable(key));
    QVERIFY2(after.isEmpty() || key < after, qPrintable(key));
    QVERIFY2(!key.endsWith(u'0'), qPrintable(key));
}

void TestEdit::orderNeverRunsOut()
{
    QRandomGenerator random(seed());
    QStringList keys{orderBetween({}, {})};
    for (int i = 0; i < 3000; ++i) {
        const qsizetype at = random.bounded(int(keys.size()) + 1);
        const QString before = at == 0 ? QString() : keys[at - 1];
        const QString after = at == keys.size() ? QString() : keys[at];
        const QString key = orderBetween(before, after);
        QVERIFY2(before < key && (after.isEmpty() || key < after) && !key.endsWith(u'0'),
                 qPrintable(before + u' ' + key + u' ' + after));
        keys.insert(at, key);
    }
}

void TestEdit::appendingKeepsKeysShort()
{
    QString last;
    for (int i = 0; i < 600; ++i)
        last = orderBetween(last, {});
    QVERIFY2(last.size() <= 12, qPrintable(last));
}

void TestEdit::lastSetOfAPropertyWins()
{
    Edit edit(u"Edit"_s);
    const Id id = edit.add(kinds::domainEvent, u"A"_s);
    edit.set(id, properties::name, u"B"_s);
    QCOMPARE(edit.facts().size(), 2);
    QCOMPARE(edit.facts().last().value, Value(u"B"_s));
}

void TestEdit::unstorableValuesDoNotEnter()
{
    Edit edit(u"Edit"_s);
    const Id id = Id::create();
    edit.set(id, properties::position, QPointF(qQNaN(), 0));
    edit.set(id, QLatin1StringView("x"), qInf());
    QVERIFY(edit.isEmpty());
    edit.set(id, properties::name, QString(QChar(0xd800)) + u"after half a character"_s);
    QCOMPARE(edit.facts().size(), 1);
    QVERIFY(isStorable(edit.facts().first().value));
    QVERIFY(text(edit.facts().first().value).endsWith(u"after half a character"_s));
}

void TestEdit::placingTwiceOnAMapIsMoving()
{
    const auto doc = document();
    Edit edit(u"Place"_s);
    const Id view = edit.addView(records::contextView, u"Context"_s);
    const Id service = edit.add(kinds::subsystem, u"Orders"_s);
    const Id first = edit.place(view, records::contextView, service, {10, 10});
    doc->commit(edit);
    Edit again(u"Place"_s);
    QCOMPARE(again.place(*doc->model().view(view), service, {50, 60}), first);
    doc->commit(again);
    QCOMPARE(doc->model().placementsIn(view).size(), 1);
    QCOMPARE(doc->model().placement(first)->position, QPointF(50, 60));
}

void TestEdit::placingTwiceOnABoardMakesTwoNotes()
{
    const auto doc = document();
    Edit edit(u"Place"_s);
    const Id view = edit.addView(records::board, u"Board"_s);
    const Id event = edit.add(kinds::domainEvent, u"Order placed"_s);
    edit.place(view, records::board, event, {10, 10});
    edit.place(view, records::board, event, {200, 10});
    doc->commit(edit);
    QCOMPARE(doc->model().placementsIn(view).size(), 2);
}

void TestEdit::placingAgainBringsBack()
{
    const auto doc = document();
    Edit edit(u"Place"_s);
    const Id view = edit.addView(records::contextView, u"Context"_s);
    const Id service = edit.add(kinds::subsystem, u"Orders"_s);
    const Id place = edit.place(view, records::contextView, service, {10, 10});
    doc->commit(edit);
    Edit away(u"Remove"_s);
    away.remove(place);
    doc->commit(away);
    QCOMPARE(doc->model().placementsIn(view).size(), 0);
    Edit back(u"Place"_s);
    back.place(view, records::contextView, service, {10, 10});
    doc->commit(back);
    QCOMPARE(doc->model().placementsIn(view).size(), 1);
    QCOMPARE(doc->findings().size(), 0);
}

void TestEdit::findOrAdd_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("sameOwner");
    QTest::addColumn<bool>("known");
    QTest::newRow("an event of that name is the event") << u"domain-event"_s << u"Order placed"_s << true << true;
    QTest::newRow("case and spaces do not tell apart") << u"domain-event"_s << u" ORDER   placed "_s << true << true;
    QTest::newRow("an event's owner does not matter") << u"domain-event"_s << u"Order placed"_s << false << true;
    QTest::newRow("another name is another event") << u"domain-event"_s << u"Order paid"_s << true << false;
    QTest::newRow("another kind is another thing") << u"actor"_s << u"Order placed"_s << true << false;
    QTest::newRow("a function of this service") << u"function"_s << u"listener"_s << true << true;
    QTest::newRow("a function of another service") << u"function"_s << u"listener"_s << false << false;
}

void TestEdit::findOrAdd()
{
    QFETCH(QString, kind);
    QFETCH(QString, typed);
    QFETCH(bool, sameOwner);
    QFETCH(bool, known);
    const auto doc = document();
    const Id one = add(*doc, kinds::service, u"One"_s);
    const Id two = add(*doc, kinds::service, u"Two"_s);
    add(*doc, kinds::domainEvent, u"Order placed"_s);
    add(*doc, kinds::function, u"Listener"_s, one);
    const qsizetype before = doc->model().elements().size();
    Edit edit(u"Type"_s);
    const Id found = keelson::findOrAdd(edit, doc->model(), *vocabulary::kind(kind), typed, sameOwner ? one : two);
    QCOMPARE(edit.isEmpty(), known);
    doc->commit(edit);
    QVERIFY(doc->model().element(found));
    QCOMPARE(doc->model().elements().size(), before + (known ? 0 : 1));
}

void TestEdit::sameNewNameTwiceInOneEditIsOneElement()
{
    const auto doc = document();
    Edit edit(u"Paste"_s);
    const Kind &event = *vocabulary::kind(kinds::domainEvent);
    const Id first = keelson::findOrAdd(edit, doc->model(), event, u"Order placed"_s);
    QCOMPARE(keelson::findOrAdd(edit, doc->model(), event, u"order  Placed"_s), first);
    doc->commit(edit);
    QCOMPARE(doc->model().elements().size(), 1);
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
