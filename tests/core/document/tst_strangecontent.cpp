// SPDX-License-Identifier: MIT
#include "documents.h"
#include "files.h"

#include "core/document/verify.h"

#include <limits>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Documents that are sound and make no sense: what a program with other ideas may have written, or two people without
// knowing of each other. Pictures are not among it: a document holds none, and what is drawn of it are texts and numbers, so
// there is no image, no SVG and no font that a document could name.

class TestStrangeContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void hostileTextComesThrough();
    void numbersOfAllKindsComeThrough();
    void senselessModels_data();
    void senselessModels();
    void changesThatNobodyCounted_data();
    void changesThatNobodyCounted();

private:
    QString file() const { return m_folder->filePath(u"a.keelson"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStrangeContent::hostileTextComesThrough()
{
    const QStringList texts{QString(QChar(0)) + u"after NUL"_s, QString(QChar(0xfeff)) + u"BOM"_s, u"\u202Eoverride"_s,
                            QString(1000000, QChar(0x301)), u"👩‍👩‍👧‍👦"_s.repeated(1000), QString(100000, u'w'),
                            u"%s%n ${env:SECRET} {{x}} <b>&amp;"_s, u"a\r\nb\tc"_s, u"é"_s, u"e\u0301"_s};
    QList<Id> ids;
    {
        const auto doc = need(Document::create(file(), {Id(1, 1), u"A\u202Eda"_s}));
        for (const QString &text : texts)
            ids.append(add(*doc, kinds::hotspot, text));
        Edit edit(u"Numbers"_s);
        edit.set(ids[0], QLatin1StringView("x"), 1e308);
        edit.set(ids[0], QLatin1StringView("y"), -0.0);
        edit.set(ids[0], QLatin1StringView("z"), 5e-324);
        doc->commit(edit);
    }
    const auto doc = need(Document::open(file(), ada()));
    QCOMPARE(rulesOf(doc->findings()), QStringList());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(nameOf(*doc, ids[i]), texts[i]);
    QCOMPARE(number(doc->model().element(ids[0])->properties.value(u"x"_s)), 1e308);
    QCOMPARE(number(doc->model().element(ids[0])->properties.value(u"z"_s)), 5e-324);
}

void TestStrangeContent::numbersOfAllKindsComeThrough()
{
    const QList<double> numbers{0, -0.0, 1e308, -1e308, 5e-324, std::numeric_limits<double>::infinity(),
                                -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()};
    Id note;
    QList<Change> before;
    {
        const auto document = need(Document::create(file(), ada()));
        Edit edit(u"Numbers"_s);
        const Id board = edit.addView(records::board, u"Board"_s);
        note = edit.add(kinds::domainEvent, u"Placed nowhere"_s);
        for (const double x : numbers) {
            edit.set(edit.place(board, records::board, note, {x, -x}), properties::size, QSizeF(x, x));
            edit.set(note, QLatin1StringView("number"), x);
        }
        document->commit(edit);
        QVERIFY(document->flush());
        before = document->changes();
    }
    const auto document = need(Document::open(file(), ada()));
    QVERIFY(document->fileNews().isEmpty());
    QCOMPARE(document->changes().size(), before.size());
    QVERIFY(document->model().element(note));
}

void TestStrangeContent::senselessModels_data()
{
    QTest::addColumn<QList<Fact>>("facts");
    QTest::addColumn<QString>("rule"); // Of a finding; empty where it is all the same.
    const auto system = [](Id id, Id parent) {
        return QList<Fact>{{id, QString(properties::kind), QString(kinds::subsystem)}, {id, QString(properties::name), id.toString()},
                           {id, QString(properties::parent), parent}};
    };
    const Id a(1, 1);
    const Id b(1, 2);
    QTest::newRow("its own parent") << system(a, a) << u"document.parent-not-allowed"_s;
    QTest::newRow("each the parent of the other") << system(a, b) + system(b, a) << u"document.parent-not-allowed"_s;
    QList<Fact> round;
    for (int i = 0; i < 10000; ++i)
        round += system(Id(2, quint64(i + 1)), Id(2, quint64((i + 1) % 10000 + 1)));
    QTest::newRow("ten thousand in a circle") << round << u"document.parent-not-allowed"_s;
    QTest::newRow("parent that is not there") << system(a, Id(9, 9)) << QString();
    QTest::newRow("an edge to what is not there")
        << system(a, {}) + QList<Fact>{{b, QString(properties::kind), QString(relations::calls)}, {b, QString(properties::from), a}, {b, QString(properties::to), Id(9, 9)}}
        << QString();
    QTest::newRow("an edge from itself to itself")
        << QList<Fact>{{b, QString(properties::kind), QString(relations::calls)}, {b, QString(properties::from), b}, {b, QString(properties::to), b}} << QString();
    QTest::newRow("a kind nobody knows") << QList<Fact>{{a, QString(properties::kind), u"dragon"_s}, {a, QString(properties::name), u"Smaug"_s}} << QString();
    QTest::newRow("a kind in other letters") << QList<Fact>{{a, QString(properties::kind), u"Domain-Event"_s}} << QString();
    QTest::newRow("properties that differ in letters only")
        << QList<Fact>{{a, u"NAME"_s, u"one"_s}, {a, u"Name"_s, u"two"_s}, {a, QString(properties::kind), QString(kinds::actor)}, {a, QString(properties::name), u"three"_s}} << QString();
    QTest::newRow("a property without a name") << QList<Fact>{{a, QString(), u"x"_s}} << QString();
    QTest::newRow("a record without an id") << QList<Fact>{{Id(), QString(properties::kind), QString(kinds::actor)}} << QString();
    QList<Fact> many;
    for (int i = 0; i < 20000; ++i)
        many.append({a, u"p%1"_s.arg(i, 5, 10, QChar(u'0')), double(i)});
    QTest::newRow("twenty thousand properties") << many << QString();
    QTest::newRow("two roots") << QList<Fact>{{a, QString(properties::kind), QString(kinds::system)}, {b, QString(properties::kind), QString(kinds::system)}} << QString();
}

void TestStrangeContent::senselessModels()
{
    QFETCH(QList<Fact>, facts);
    QFETCH(QString, rule);
    Id cook;
    {
        const auto document = need(Document::create(file(), ada()));
        cook = add(*document, kinds::actor, u"Cook"_s);
        document->merge({Change{{10, Id(7, 7)}, ben(), 1, u"Senseless"_s, {}, facts}});
        QVERIFY(document->flush());
    }
    for (const auto access : {Document::Access::ReadOnly, Document::Access::Write}) {
        const auto document = need(Document::open(file(), ada(), access));
        QVERIFY(document->fileNews().isEmpty()); // The file is not to blame.
        QCOMPARE(nameOf(*document, cook), u"Cook"_s);
        QVERIFY2(rule.isEmpty() || rulesOf(document->findings()).contains(rule), qPrintable(rulesOf(document->findings()).join(u' ')));
        if (access == Document::Access::ReadOnly)
            continue;
        set(*document, cook, properties::name, u"Chef"_s);
        document->undo();
        QCOMPARE(nameOf(*document, cook), u"Cook"_s);
    }
    QVERIFY(need(verify(file())).isSound());
}

void TestStrangeContent::changesThatNobodyCounted_data()
{
    QTest::addColumn<QList<Stamp>>("stamps");
    QTest::addColumn<int>("taken");
    const Id one(7, 7);
    const Id other(8, 8);
    QTest::newRow("a gap of a million") << QList<Stamp>{{10, one}, {1000010, one}} << 2;
    QTest::newRow("one counter twice, by two") << QList<Stamp>{{10, one}, {10, other}} << 2;
    QTest::newRow("one counter twice, by one") << QList<Stamp>{{10, one}, {10, one}} << 1;
    QTest::newRow("backwards") << QList<Stamp>{{12, one}, {11, one}, {10, one}} << 3;
    QTest::newRow("counter of nothing") << QList<Stamp>{{0, one}} << 0;
    QTest::newRow("nobody's") << QList<Stamp>{{10, Id()}} << 0;
    QTest::newRow("as far as counters go") << QList<Stamp>{{std::numeric_limits<quint64>::max(), one}, {quint64(1) << 63, other}} << 0;
}

void TestStrangeContent::changesThatNobodyCounted()
{
    QFETCH(QList<Stamp>, stamps);
    QFETCH(int, taken);
    QList<Change> before;
    {
        const auto document = need(Document::create(file(), ada()));
        add(*document, kinds::actor, u"Cook"_s);
        QList<Change> changes;
        for (const Stamp &stamp : stamps)
            changes.append({stamp, ben(), 1, u"Uncounted"_s, {}, {{Id(1, 1), u"x"_s, double(changes.size())}}});
        QCOMPARE(document->merge(changes), taken);
        add(*document, kinds::actor, u"Waiter"_s);
        QVERIFY(document->flush());
        before = document->changes();
    }
    const auto document = need(Document::open(file(), ada()));
    QVERIFY(document->fileNews().isEmpty());
    QCOMPARE(document->changes(), before);
    QCOMPARE(document->changes().last().label, u"Add Waiter"_s);
    QVERIFY(need(verify(file())).isSound());
}

QTEST_GUILESS_MAIN(TestStrangeContent)
#include "tst_strangecontent.moc"
