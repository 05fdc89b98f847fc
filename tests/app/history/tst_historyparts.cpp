// SPDX-License-Identifier: MIT
// What the history lens works out of a log: what is listed, what is found, what a change did in words.
#include "app/gui/history/changelistmodel.h"
#include "app/gui/history/deeds.h"
#include "app/gui/history/historyreader.h"
#include "app/gui/history/restoration.h"
#include "app/gui/history/survey.h"
#include "app/gui/history/words.h"
#include "app/gui/shell/twolinedelegate.h"
#include "core/document/timeline.h"
#include "tests/core/document/documents.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

class TestHistoryParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_document.reset(); }

    void listsTheNewestFirstUnderItsDay();
    void finds_data();
    void finds();
    void endsWhenItIsStopped();
    void knowsWhatWasTakenBack();
    void putsDeedsIntoWords_data();
    void putsDeedsIntoWords();
    void countsWhatNobodyWouldRead();
    void saysWhatWasPurged();
    void bearsSenselessRecords();
    void putsNewChangesInWithoutLosingThePlace();
    void restoresWhatTheChangeTookAway();
    void findsFilesKeptAside();

private:
    void seed();
    Survey surveyed(const ChangeQuery &query) const { return survey(m_document->log(), m_document->facts(), query); }
    QStringList labels(const Survey &survey) const;
    QStringList deedsOfLast() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    Id m_event;
    Id m_service;
    Id m_board;
    Id m_note;
};

void TestHistoryParts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = need(Document::create(m_folder->filePath(u"a.keelson"_s), ada()));
    Edit edit(u"Begin"_s);
    m_event = edit.add(kinds::domainEvent, u"Order placed"_s);
    m_service = edit.add(kinds::service, u"Order desk"_s);
    edit.relate(relations::publishes, m_service, m_event);
    m_board = edit.addView(records::board, u"Board"_s);
    m_note = edit.place(m_board, records::board, m_event, QPointF(10, 20));
    m_document->commit(edit);
}

/// One change by Ben, beside those by Ada.
void TestHistoryParts::seed()
{
    set(*m_document, m_note, properties::position, QPointF(30, 40), u"Move"_s);
    set(*m_document, m_service, properties::description, u"Takes what GUESTS want"_s, u"Describe"_s);
    set(*m_document, m_event, properties::name, u"Order received"_s, u"Rename"_s);
    m_document.reset();
    {
        const auto doc = need(Document::open(m_folder->filePath(u"a.keelson"_s), ben()));
        add(*doc, kinds::actor, u"Guest"_s);
    }
    m_document = need(Document::open(m_folder->filePath(u"a.keelson"_s), ada()));
    set(*m_document, m_note, properties::position, QPointF(50, 60), u"Move again"_s);
}

QStringList TestHistoryParts::labels(const Survey &survey) const
{
    QStringList labels;
    for (const qint32 row : survey.rows) {
        if (row >= 0)
            labels.append(survey.log.header(row).label);
    }
    return labels;
}

void TestHistoryParts::listsTheNewestFirstUnderItsDay()
{
    seed();
    const Survey all = surveyed({});
    QCOMPARE(labels(all), QStringList({u"Move again"_s, u"Add Guest"_s, u"Rename"_s, u"Describe"_s, u"Move"_s, u"Begin"_s}));
    QCOMPARE(all.rows.first(), ~qint32(0));
    QCOMPARE(all.found, 6);
    QCOMPARE(all.contributors, QList<Contributor>({{ada(), 5}, {ben(), 1}}));

    ChangeListModel model;
    QAbstractItemModelTester tester(&model);
    model.show(all);
    QCOMPARE(model.index(0).data(), u"Today"_s);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.index(1).data(), u"Move again"_s);
    QCOMPARE(model.index(1).data(TwoLineDelegate::NoteRole), u"now"_s);
    QVERIFY(model.index(2).data(TwoLineDelegate::DetailRole).toString().startsWith(u"Ben · "_s));
    for (qsizetype change = 0; change < 6; ++change)
        QCOMPARE(model.changeAt(model.rowOf(change)), change);
    QCOMPARE(model.rowOf(6), -1);
}

void TestHistoryParts::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Id>("author");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("a label, whatever its case") << u"DESCRIBE"_s << Id() << QStringList{u"Describe"_s};
    QTest::newRow("a text") << u"what guests"_s << Id() << QStringList{u"Describe"_s};
    QTest::newRow("an author") << u"ben"_s << Id() << QStringList{u"Add Guest"_s};
    QTest::newRow("the name of what was moved, also before it had it")
            << u"order received"_s << Id() << QStringList{u"Move again"_s, u"Rename"_s, u"Move"_s, u"Begin"_s};
    QTest::newRow("everything of one author") << QString() << ben().id << QStringList{u"Add Guest"_s};
    QTest::newRow("a text of one author") << u"guest"_s << ada().id << QStringList{u"Describe"_s};
    QTest::newRow("nothing") << u"parcel"_s << Id() << QStringList();
    QTest::newRow("nothing of somebody unknown") << QString() << Id(9, 9) << QStringList();
}

void TestHistoryParts::finds()
{
    QFETCH(QString, text);
    QFETCH(Id, author);
    QFETCH(QStringList, labels);
    seed();
    const Survey found = surveyed({text, author});
    QCOMPARE(this->labels(found), labels);
    QCOMPARE(found.found, labels.size());
    QCOMPARE(found.contributors.size(), 2); // The choice of authors does not depend on the search.
}

void TestHistoryParts::endsWhenItIsStopped()
{
    for (int i = 0; i < 5000; ++i)
        set(*m_document, m_note, properties::position, QPointF(i, i));
    std::stop_source source;
    source.request_stop();
    const Survey part = survey(m_document->log(), m_document->facts(), {}, Stop{.token = source.get_token()});
    QVERIFY2(part.found < 1000, qPrintable(QString::number(part.found)));
}

void TestHistoryParts::knowsWhatWasTakenBack()
{
    set(*m_document, m_event, properties::name, u"2"_s, u"Rename"_s);
    m_document->undo();
    QCOMPARE(surveyed({}).takenBack, QSet<qint32>({1}));
    QCOMPARE(headline(m_document->log(), 2), u"Took back: Rename"_s);
    m_document->redo();
    QCOMPARE(surveyed({}).takenBack, QSet<qint32>({2}));
    QCOMPARE(headline(m_document->log(), 3), u"Put back: Rename"_s);
    m_document->undo();
    QCOMPARE(surveyed({}).takenBack, QSet<qint32>({1, 2})); // An undo is about the change, however often it came back.
    QCOMPARE(headline(m_document->log(), 4), u"Took back: Rename"_s);
}

QStringList TestHistoryParts::deedsOfLast() const
{
    Timeline timeline(m_document->log());
    const qsizetype last = timeline.size() - 1;
    timeline.seek(last);
    const Facts before = timeline.facts();
    timeline.seek(last + 1);
    QStringList lines;
    for (const Deed &deed : deedsOf(m_document->log().change(last), m_document->log().purgedFacts(last), before, timeline.facts()).list)
        lines.append(deed.subject + u": "_s + deed.what);
    return lines;
}

void TestHistoryParts::putsDeedsIntoWords_data()
{
    using Gesture = std::function<void(Edit &, const TestHistoryParts &)>;
    QTest::addColumn<Gesture>("gesture");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, Gesture gesture, const QStringList &lines) { QTest::newRow(name) << gesture << lines; };
    row("name", [](Edit &e, const TestHistoryParts &t) { e.set(t.m_event, properties::name, u"Order lost"_s); },
        {u"Domain event “Order lost”: Name: “Order placed” → “Order lost”"_s});
    row("first value", [](Edit &e, const TestHistoryParts &t) { e.set(t.m_event, properties::description, u"a\nb"_s); },
        {u"Domain event “Order placed”: Description: “a b”"_s});
    row("choice", [](Edit &e, const TestHistoryParts &t) { e.set(t.m_service, properties::pattern, u"control"_s); },
        {u"Autonomous service “Order desk”: Pattern: Control service"_s});
    row("moved", [](Edit &e, const TestHistoryParts &t) { e.set(t.m_note, properties::position, QPointF(1, 2)); },
        {u"Domain event “Order placed”: moved on “Board”"_s});
    row("created in something", [](Edit &e, const TestHistoryParts &t) { e.add(kinds::function, u"Listener"_s, t.m_service); },
        {u"Function “Listener”: created in “Order desk”"_s});
    row("connected", [](Edit &e, const TestHistoryParts &t) { e.relate(relations::consumes, t.m_service, t.m_event); },
        {u"“Order desk” consumes “Order placed”: connected"_s});
    row("deleted", [](Edit &e, const TestHistoryParts &t) { e.remove(t.m_event); e.remove(t.m_note); },
        {u"Domain event “Order placed”: deleted"_s, u"Domain event “Order placed”: taken off “Board”"_s});
    row("view", [](Edit &e, const TestHistoryParts &) { e.addView(records::contextView, u"All"_s); }, {u"Map “All”: created"_s});
    row("moved into", [](Edit &e, const TestHistoryParts &t) { e.set(t.m_event, properties::parent, t.m_service); },
        {u"Domain event “Order placed”: moved into “Order desk”"_s});
}

void TestHistoryParts::putsDeedsIntoWords()
{
    using Gesture = std::function<void(Edit &, const TestHistoryParts &)>;
    QFETCH(Gesture, gesture);
    QFETCH(QStringList, lines);
    Edit edit(u"Edit"_s);
    gesture(edit, *this);
    m_document->commit(edit);
    QCOMPARE(deedsOfLast(), lines);
    m_document->undo();
    QVERIFY(!deedsOfLast().isEmpty());
    for (const QString &line : deedsOfLast()) // Also of what has no name any more, as it never was.
        QVERIFY2(!line.contains(u"does not know"_s), qPrintable(line));
}

void TestHistoryParts::countsWhatNobodyWouldRead()
{
    Edit edit(u"Import"_s);
    for (int i = 0; i < 1000; ++i)
        edit.add(kinds::actor, u"Actor %1"_s.arg(i));
    m_document->commit(edit);
    const Change change = m_document->log().change(1);
    const Deeds deeds = deedsOf(change, {}, {}, m_document->facts());
    QCOMPARE(deeds.list.size(), mostDeeds);
    QCOMPARE(deeds.further, 1000 - mostDeeds);
}

void TestHistoryParts::saysWhatWasPurged()
{
    set(*m_document, m_service, properties::description, u"password is hunter2"_s);
    QVERIFY(m_document->purge(m_document->tracesOf(u"hunter2"_s)));
    const Log &log = m_document->log();
    Timeline timeline(log);
    timeline.seek(1);
    const Deeds deeds = deedsOf(log.change(1), log.purgedFacts(1), timeline.facts(), m_document->facts());
    QCOMPARE(deeds.list.size(), 1);
    QCOMPARE(deeds.list.first().what, u"Description: purged"_s);
    ChangeListModel model;
    model.show(surveyed({}));
    QVERIFY(model.index(model.rowOf(1)).data(TwoLineDelegate::DetailRole).toString().contains(u"1 purged"_s));
    QVERIFY(m_document->purge(m_document->tracesOf(u"Begin"_s)));
    QCOMPARE(headline(m_document->log(), 0), u"A change without a name"_s);
}

// What no program writes can still stand in a file.
void TestHistoryParts::bearsSenselessRecords()
{
    const quint32 seedValue = tests::seed();
    RandomEditor editor(seedValue);
    Edit circle(u"Circle"_s);
    circle.set(m_note, properties::element, m_note);
    m_document->commit(circle);
    QVERIFY(!deedsOfLast().isEmpty());
    for (int i = 0; i < 300; ++i) {
        m_document->commit(editor.next(m_document->facts()));
        for (const QString &line : deedsOfLast())
            QVERIFY(!line.startsWith(u':') && !line.endsWith(u": "_s));
    }
    const Stamp one{7, Id(5, 5)};
    const Stamp two{8, Id(5, 5)};
    const auto undo = [](const Stamp &stamp, const Stamp &undoes) { return Change{stamp, ben(), 0, u"x"_s, undoes, {}}; };
    QCOMPARE(m_document->merge({undo(one, two), undo(two, one)}), 2);
    for (qsizetype i = 0; i < m_document->log().size(); ++i)
        QVERIFY(!headline(m_document->log(), i).isEmpty());
    QVERIFY(surveyed({}).found > 0);
}

void TestHistoryParts::putsNewChangesInWithoutLosingThePlace()
{
    ChangeListModel model;
    QAbstractItemModelTester tester(&model);
    model.show(surveyed({}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QPersistentModelIndex first(model.index(model.rowOf(0)));
    set(*m_document, m_event, properties::name, u"2"_s, u"Rename"_s);
    model.show(surveyed({}));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(first.data(), u"Begin"_s);
    model.show(surveyed({u"Rename"_s, {}}));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 2);
}

void TestHistoryParts::restoresWhatTheChangeTookAway()
{
    Edit edit(u"Delete"_s);
    edit.remove(m_event);
    m_document->commit(edit);
    Timeline timeline(m_document->log());
    const Restoration back = restorationOf(timeline, {1, {m_event}, m_document->facts()});
    QCOMPARE(back.things, 1);
    QCOMPARE(back.name, u"Order placed"_s);
    QVERIFY(!back.facts.isEmpty());
    const Restoration same = restorationOf(timeline, {1, {m_service}, m_document->facts()});
    QCOMPARE(same.things, 1);
    QVERIFY(same.facts.isEmpty());
    QCOMPARE(restorationOf(timeline, {1, {Id::create()}, m_document->facts()}).things, 0);
}

void TestHistoryParts::findsFilesKeptAside()
{
    const auto touch = [&](const QString &name) { return QFile(m_folder->filePath(name)).open(QIODevice::WriteOnly); };
    QVERIFY(touch(u"a (damaged).keelson"_s) && touch(u"a (format 1).keelson"_s) && touch(u"a2.keelson"_s) && touch(u"a (x).svg"_s));
    QCOMPARE(filesAside(m_folder->filePath(u"a.keelson"_s)), QStringList({u"a (damaged).keelson"_s, u"a (format 1).keelson"_s}));
}

QTEST_MAIN(TestHistoryParts)
#include "tst_historyparts.moc"
