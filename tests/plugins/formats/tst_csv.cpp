// SPDX-License-Identifier: MIT
#include "boardfile.h"

#include <QTest>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_csv.isThere(), "the plugin loads through the registry"); }
    void recognises_data();
    void recognises();
    void tablesBecomeNotes_data();
    void tablesBecomeNotes();
    void textsAreRead_data();
    void textsAreRead();
    void aListStandsInRows();
    void whatHasNoPlaceStandsBelow();
    void kindsAreGuessedAndDecided_data();
    void kindsAreGuessedAndDecided();
    void columnsBecomeConnections();
    void furtherColumnsAreKept();
    void lossesAreTold_data();
    void lossesAreTold();
    void exportComesBackAsItWent();
    void noCellIsAFormula();
    void surveyTellsWhatThereIs();

private:
    BoardFormat m_csv{u"csv"_s};
};

void TestCsv::recognises_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("ours");
    QTest::newRow("our header") << QByteArray("\xEF\xBB\xBF" "board,id,kind,name\r\n") << true;
    QTest::newRow("another order") << QByteArray("Name;Kind\n") << true;
    QTest::newRow("tabs") << QByteArray("Type\tTitle\n") << true;
    QTest::newRow("in quotes") << QByteArray("\"kind\",\"text\"\n") << true;
    QTest::newRow("prose") << QByteArray("Well, here is a text, as it comes.\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("JSON") << QByteArray("{\"name\": 1, \"kind\": 2}") << false;
}

void TestCsv::recognises()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, ours);
    QCOMPARE((*m_csv).recognises(head) != Confidence::No, ours);
}

void TestCsv::tablesBecomeNotes_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray row = "domain-event,Paid,Why so,10,20,150,90,Main";
    const QByteArray header = "kind,name,description,x,y,width,height,board";
    QTest::newRow("commas") << QByteArray(header + "\n" + row + "\n");
    QTest::newRow("without an end of line") << QByteArray(header + "\n" + row);
    QTest::newRow("lines of another system") << QByteArray(header + "\r\n" + row + "\r\n");
    QTest::newRow("lines of an old system") << QByteArray(header + "\r" + row + "\r");
    QTest::newRow("semicolons") << QByteArray(header + "\n" + row).replace(',', ';');
    QTest::newRow("tabs") << QByteArray(header + "\n" + row).replace(',', '\t');
    QTest::newRow("a separator named") << QByteArray("sep=|\n" + QByteArray(header + "\n" + row).replace(',', '|'));
    QTest::newRow("a mark of byte order") << QByteArray("\xEF\xBB\xBF" + header + "\n" + row);
    QTest::newRow("quotes") << QByteArray("\"kind\",\"name\",description,x,y,width,height,board\n\"domain-event\",\"Paid\",\"Why so\",\"10\",20,150,90,Main");
    QTest::newRow("another order") << QByteArray("board,name,y,x,height,width,description,kind\nMain,Paid,20,10,90,150,Why so,domain-event");
    QTest::newRow("other words") << QByteArray("Page;Text;Left;Top;W;H;Notes;Type\nMain;Paid;10;20;150;90;Why so;Domain event");
    QTest::newRow("empty lines") << QByteArray("\n" + header + "\n\n,,,\n" + row + "\n\n");
    QTest::newRow("numbers with a comma") << QByteArray("kind;name;description;x;y;width;height;board\ndomain-event;Paid;Why so;10,0;20,0;150;90;Main");
    QByteArray wide;
    for (const QChar c : QString::fromUtf8(header + "\n" + row))
        wide += QByteArray(1, char(c.unicode())) + QByteArray(1, '\0');
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" + wide);
}

void TestCsv::tablesBecomeNotes()
{
    QFETCH(QByteArray, text);
    const Result<Imported> read = m_csv.read(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(notesOf(modelOf(*read)), QStringList{u"Main: domain-event “Paid” 10,20 150x90 {description=Why so}"_s});
    QCOMPARE(rulesOf(read->findings), QStringList());
}

void TestCsv::textsAreRead_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("name");
    QTest::newRow("a comma in quotes") << QByteArray("\"a, b\"") << u"a, b"_s;
    QTest::newRow("quotes in quotes") << QByteArray("\"say \"\"hi\"\"\"") << u"say \"hi\""_s;
    QTest::newRow("a line in quotes") << QByteArray("\"a\nb\"") << u"a b"_s;
    QTest::newRow("a quote within") << QByteArray("5\" pipe") << u"5\" pipe"_s;
    QTest::newRow("a formula") << QByteArray("=1+1") << u"=1+1"_s;
    QTest::newRow("a command") << QByteArray("=cmd|' /C calc'!A0") << u"=cmd|' /C calc'!A0"_s;
    QTest::newRow("a formula made harmless") << QByteArray("'=1+1") << u"=1+1"_s;
    QTest::newRow("an apostrophe") << QByteArray("'til then") << u"'til then"_s;
    QTest::newRow("HTML stays text") << QByteArray("<b>x</b>") << u"<b>x</b>"_s;
    QTest::newRow("umlauts") << QByteArray("Stra\xC3\x9F" "e") << u"Straße"_s;
    QTest::newRow("a turn of the text") << QByteArray("ab\xE2\x80\xAE" "cd") << u"abcd"_s;
}

void TestCsv::textsAreRead()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, name);
    const Result<Imported> read = m_csv.read("kind,name\ndomain-event," + cell + "\n");
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(modelOf(*read).ofKind(kinds::domainEvent).first()->name, name);
}

void TestCsv::aListStandsInRows()
{
    const Result<Imported> read = m_csv.read("One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\nNine\n");
    QVERIFY(read);
    const QStringList notes = notesOf(modelOf(*read));
    QCOMPARE(notes.size(), 9);
    QVERIFY(notes.contains(u"Board: domain-event “One” 0,0"_s));
    QVERIFY(notes.contains(u"Board: domain-event “Two” 164,0"_s));
    QVERIFY2(notes.contains(u"Board: domain-event “Nine” 0,114"_s), qPrintable(notes.join(u'\n')));
    const QStringList grid = notesOf(modelOf(*m_csv.read("a,b\nc,d\n")));
    QVERIFY2(grid.contains(u"Board: domain-event “d” 164,114"_s), "a table keeps its rows");
}

void TestCsv::whatHasNoPlaceStandsBelow()
{
    const QStringList notes = notesOf(modelOf(*m_csv.read("name,kind,x,y\nA,domain-event,100,100\nB,domain-event,,\n")));
    QCOMPARE(notes, (QStringList{u"Board: domain-event “A” 100,100"_s, u"Board: domain-event “B” 100,238"_s}));
}

void TestCsv::kindsAreGuessedAndDecided_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("kind");
    QTest::newRow("by id") << QByteArray("kind,name\npolicy,A") << QString() << u"policy"_s;
    QTest::newRow("by name") << QByteArray("kind,name\nRead model,A") << QString() << u"read-model"_s;
    QTest::newRow("by a word people use") << QByteArray("type,name\nAction,A") << QString() << u"command"_s;
    QTest::newRow("by colour") << QByteArray("color,name\n#a6ccf5,A") << QString() << u"command"_s;
    QTest::newRow("a list") << QByteArray("A") << QString() << u"domain-event"_s;
    QTest::newRow("a list, decided") << QByteArray("A") << u"note=hotspot"_s << u"hotspot"_s;
    QTest::newRow("a word nobody knows, decided") << QByteArray("type,name\nBug,A") << u"bug=hotspot"_s << u"hotspot"_s;
    QTest::newRow("a word with separators, decided") << QByteArray("type,name\n\"Bug, big=bad\",A") << u"bug big bad=hotspot"_s << u"hotspot"_s;
}

void TestCsv::kindsAreGuessedAndDecided()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, map);
    QFETCH(QString, kind);
    const Result<Imported> read = m_csv.read(text, {{u"map"_s, map}});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(modelOf(*read).elements().begin()->kind->id, kind);
}

void TestCsv::columnsBecomeConnections()
{
    const Result<Imported> read = m_csv.read("id,kind,name,to\n1,command,Pay,2 9\n2,domain-event,Paid,1 3\n3,policy,Ship,\n");
    QVERIFY(read);
    QCOMPARE(linesOf(modelOf(*read)), (QStringList{u"results-in: Pay > Paid"_s, u"triggers: Paid > Ship"_s}));
    QCOMPARE(countOf(read->findings, u"csv.loose-edge"_s), 1);
    QCOMPARE(countOf(read->findings, u"csv.meaningless-edge"_s), 1);
}

void TestCsv::furtherColumnsAreKept()
{
    const Model model = modelOf(*m_csv.read("kind,name,delay,Author,condition\npolicy,A,90,Ada,\n"));
    const Element &policy = *model.ofKind(kinds::policy).first();
    QCOMPARE(number(policy.properties.value(u"delay"_s)), 90.0);
    QCOMPARE(policy.text(properties::description), u"Author: Ada"_s);
}

void TestCsv::lossesAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("rule");
    QTest::newRow("Latin-1") << QByteArray("kind,name\npolicy,Stra\xDF" "e") << QString() << u"csv.encoding"_s;
    QTest::newRow("a place that is no number") << QByteArray("kind,name,x,y\npolicy,A,here,1") << QString() << u"csv.geometry"_s;
    QTest::newRow("a place beyond everything") << QByteArray("kind,name,x,y\npolicy,A,1e300,1") << QString() << u"csv.geometry"_s;
    QTest::newRow("a negative size") << QByteArray("kind,name,width,height\npolicy,A,-5,1") << QString() << u"csv.geometry"_s;
    QTest::newRow("left out") << QByteArray("kind,name\npolicy,A") << u"policy="_s << u"csv.left-out"_s;
    QTest::newRow("a kind nobody knows") << QByteArray("kind,name\nBug,A") << QString() << u"csv.unknown-look"_s;
    QTest::newRow("a decision about nothing") << QByteArray("kind,name\npolicy,A") << u"#ffffff=policy"_s << u"csv.no-such-look"_s;
}

void TestCsv::lossesAreTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, map);
    QFETCH(QString, rule);
    const Result<Imported> read = m_csv.read(text, {{u"map"_s, map}});
    QVERIFY(read);
    QCOMPARE(rulesOf(read->findings), QStringList{rule});
}

void TestCsv::exportComesBackAsItWent()
{
    const Model model = boardOfEverything();
    const Result<Imported> back = m_csv.read(m_csv.written(model));
    QVERIFY2(back, qPrintable(back ? QString() : back.error().text()));
    QCOMPARE(notesOf(modelOf(*back)), notesOf(model).replaceInStrings(u" {locked=true}"_s, QString()));
    QCOMPARE(linesOf(modelOf(*back)), linesOf(model));
    QVERIFY2(back->findings.isEmpty(), qPrintable(rulesOf(back->findings).join(u' ')));
    QCOMPARE(m_csv.written(model), m_csv.written(model));
    const Result<Imported> one = m_csv.read(m_csv.written(model, model.viewsOfKind(records::board).last()->id));
    QCOMPARE(modelOf(*one).viewsOfKind(records::board).size(), 1);
}

void TestCsv::noCellIsAFormula()
{
    const QString text = QString::fromUtf8(m_csv.written(boardOfEverything()));
    QVERIFY(text.contains(u"'=HYPERLINK") && text.contains(u"'+1 @all"));
    for (const QString &line : text.split(u"\r\n"_s)) {
        for (const QString &cell : line.split(u',')) {
            const QString bare = cell.startsWith(u'"') ? cell.mid(1) : cell;
            bool isNumber = false;
            bare.toDouble(&isNumber);
            QVERIFY2(bare.isEmpty() || isNumber || !u"=+-@\t"_s.contains(bare.front()), qPrintable(cell));
        }
    }
}

void TestCsv::surveyTellsWhatThereIs()
{
    const Result<FileSurvey> survey = m_csv.survey("board,kind,name\nA,policy,One\nA,Bug,Two\nB,Bug,Three\n");
    QVERIFY(survey);
    QCOMPARE(survey->pages, (QList<FilePage>{{u"A"_s, 2}, {u"B"_s, 1}}));
    QCOMPARE(survey->looks.size(), 2);
    QCOMPARE(survey->looks.first().key, u"bug"_s);
    QCOMPARE(survey->looks.first().shape, u"Bug"_s);
    QVERIFY(survey->looks.first().isGuess && !survey->looks.last().isGuess);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
