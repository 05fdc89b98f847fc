// SPDX-License-Identifier: MIT
#include "boardfile.h"
#include "drawing.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Whole files: their pages, what is decided about them, what is lost, and what we write ourselves.

class TestDrawioFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_drawio.isThere()); }
    void equalNamesAreOneThing();
    void whatIsEnteredForAShapeIsKept();
    void eachLossIsTold_data();
    void eachLossIsTold();
    void everyPageIsABoard();
    void aBadPageDoesNotHideTheOthers();
    void aPersonDecides_data();
    void aPersonDecides();
    void wrongDecisionsAreRefused_data();
    void wrongDecisionsAreRefused();
    void surveyTellsWhatThereIs();
    void exportComesBackAsItWent();
    void exportIsWhatDrawioOpens();
    void theSameBoardIsWrittenTheSame();
    void oneBoardCanBeWritten();
    void filesOfOthers_data();
    void filesOfOthers();

private:
    Model imported(const QByteArray &text, const Options &options = {});

    BoardFormat m_drawio{u"drawio"_s};
};

Model TestDrawioFiles::imported(const QByteArray &text, const Options &options)
{
    const Result<Imported> read = m_drawio.read(text, options);
    if (!read)
        qWarning("%s", qPrintable(read.error().text()));
    return read ? modelOf(*read) : Model();
}

void TestDrawioFiles::equalNamesAreOneThing()
{
    const QByteArray cells = note("a", "Order Placed", orange) + note("b", "order  placed", orange) + note("c", "Why?", "fillColor=#e85d75")
        + note("d", "Why?", "fillColor=#e85d75");
    const Model model = imported("<mxfile><diagram name=\"A\">" + page(cells) + "</diagram><diagram name=\"B\">" + page(cells) + "</diagram></mxfile>");
    QCOMPARE(model.ofKind(kinds::domainEvent).size(), 1);
    QCOMPARE(model.placementsOf(model.ofKind(kinds::domainEvent).first()->id).size(), 4);
    QVERIFY2(model.ofKind(kinds::hotspot).size() == 4, "questions have no identity of name");
}

void TestDrawioFiles::whatIsEnteredForAShapeIsKept()
{
    const Model model = imported(page(R"(<UserObject label="Order of %who%" who="Ada" tooltip="See there" link="https://example.org" placeholders="1" id="a"><mxCell style="fillColor=#FEAE57" vertex="1" parent="1"><mxGeometry width="30" height="40" as="geometry"/></mxCell></UserObject>)"));
    const Element &event = *model.ofKind(kinds::domainEvent).first();
    QCOMPARE(event.name, u"Order of Ada"_s);
    QCOMPARE(event.text(properties::description), u"who: Ada\nSee there\nhttps://example.org"_s);
}

void TestDrawioFiles::eachLossIsTold_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("rule");
    QTest::newRow("a shape without words") << note("x", "", "fillColor=#cccccc") << u"drawio.wordless"_s;
    QTest::newRow("a hidden layer") << QByteArray("<mxCell id=\"l\" parent=\"0\" visible=\"0\"/>" + note("x", "Secret", orange, R"(width="9" height="9")", "l")) << u"drawio.hidden"_s;
    QTest::newRow("a group") << note("x", "", "group") << u"drawio.group"_s;
    QTest::newRow("a picture") << note("x", "", "shape=image;image=data:image/png,iVBOR;") << u"drawio.picture"_s;
    QTest::newRow("a picture from elsewhere") << note("x", "", "shape=image;image=https://127.0.0.1:1/x.png;") << u"drawio.picture"_s;
    QTest::newRow("a picture with words") << note("x", "Cloud", "image;image=img/lib/cloud.svg") << u"drawio.picture-of-note"_s;
    QTest::newRow("a picture in a label") << note("x", "Cloud&lt;img src=&quot;http://127.0.0.1:1/x&quot;&gt;", orange) << u"drawio.picture-of-note"_s;
    QTest::newRow("an outline") << note("x", "Decide", "rhombus;fillColor=#FEAE57") << u"drawio.outline"_s;
    QTest::newRow("formatting") << note("x", "&lt;b&gt;Bold&lt;/b&gt;", orange) << u"drawio.formatting"_s;
    QTest::newRow("a tilt") << note("x", "Tilted", orange + "rotation=8;") << u"drawio.rotation"_s;
    QTest::newRow("a label of a connection") << edge("a", "a", "because") << u"drawio.edge-label"_s;
    QTest::newRow("a connection to nothing") << edge("a", "zzz") << u"drawio.loose-edge"_s;
    QTest::newRow("a colour nobody knows") << note("x", "Odd", "fillColor=#888888") << u"drawio.unknown-look"_s;
    QTest::newRow("an id that is there twice") << note("a", "Other", orange) << u"drawio.duplicate-id"_s;
    QTest::newRow("a turn of the text") << note("x", "ab&#x202E;cd", orange) << u"drawio.characters"_s;
}

void TestDrawioFiles::eachLossIsTold()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, rule);
    const Result<Imported> read = m_drawio.read(page(note("a", "Paid", orange) + cells));
    QVERIFY(read);
    QVERIFY2(rulesOf(read->findings).contains(rule), qPrintable(rulesOf(read->findings).join(u' ')));
    QCOMPARE(countOf(read->findings, rule), rule == u"drawio.unknown-look" ? 888888 : 1);
    QVERIFY2(notesOf(modelOf(*read)).join(u'\n').contains(u"“Paid”"), "and the rest is there");
    const Result<Imported> without = m_drawio.read(page(note("a", "Paid", orange)));
    QVERIFY2(without && without->findings.isEmpty(), "where nothing is lost nothing is told");
}

void TestDrawioFiles::everyPageIsABoard()
{
    const QByteArray text = "<mxfile><diagram name=\"One\">" + page(note("a", "A", orange)) + "</diagram><diagram name=\"Two\">"
        + packed(page(note("a", "B", orange))) + "</diagram><diagram>" + page(note("a", "C", orange)) + "</diagram><diagram name=\"Empty\"/></mxfile>";
    const Result<Imported> read = m_drawio.read(text);
    QVERIFY(read);
    QCOMPARE(notesOf(modelOf(*read)), (QStringList{u"One: domain-event “A” 0,0 120x80"_s, u"Page 3: domain-event “C” 0,0 120x80"_s,
                                                   u"Two: domain-event “B” 0,0 120x80"_s}));
    QCOMPARE(rulesOf(read->findings), QStringList{u"drawio.page-empty"_s});
    const Result<Imported> chosen = m_drawio.read(text, {{u"pages"_s, u"2"_s}});
    QCOMPARE(notesOf(modelOf(*chosen)), QStringList{u"Two: domain-event “B” 0,0 120x80"_s});
    QCOMPARE(rulesOf(chosen->findings).count(u"drawio.page-left-out"_s), 3);
}

void TestDrawioFiles::aBadPageDoesNotHideTheOthers()
{
    const Result<Imported> read = m_drawio.read("<mxfile><diagram name=\"Bad\">AAAA</diagram><diagram name=\"Good\">" + page(note("a", "A", orange)) + "</diagram></mxfile>");
    QVERIFY(read);
    QCOMPARE(notesOf(modelOf(*read)).size(), 1);
    QCOMPARE(rulesOf(read->findings), QStringList{u"drawio.page"_s});
    QCOMPARE(read->findings.first().place, u"Bad"_s);
}

void TestDrawioFiles::aPersonDecides_data()
{
    QTest::addColumn<QString>("map");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("nothing") << QString() << QStringList{u"domain-event"_s, u"text"_s};
    QTest::newRow("one look") << u"#feae57=policy"_s << QStringList{u"policy"_s, u"text"_s};
    QTest::newRow("in capitals") << u"#FEAE57=policy"_s << QStringList{u"policy"_s, u"text"_s};
    QTest::newRow("two") << u"#feae57=policy,#cccccc=command"_s << QStringList{u"command"_s, u"policy"_s};
    QTest::newRow("leaving one out") << u"#cccccc="_s << QStringList{u"domain-event"_s};
    QTest::newRow("leaving all out") << u"#cccccc=,#feae57="_s << QStringList();
}

void TestDrawioFiles::aPersonDecides()
{
    QFETCH(QString, map);
    QFETCH(QStringList, kinds);
    const Result<Imported> read = m_drawio.read(page(note("a", "A", orange) + note("b", "B", "fillColor=#CCCCCC")), {{u"map"_s, map}});
    QVERIFY(read);
    QStringList found;
    const Model model = modelOf(*read);
    for (const Element &element : model.elements())
        found.append(element.kind->id);
    found.sort();
    QCOMPARE(found, kinds);
    QCOMPARE(countOf(read->findings, u"drawio.left-out"_s), 2 - kinds.size());
}

void TestDrawioFiles::wrongDecisionsAreRefused_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("no pair") << u"map"_s << u"#feae57"_s;
    QTest::newRow("no kind") << u"map"_s << u"#feae57=sticky"_s;
    QTest::newRow("a kind of the map") << u"map"_s << u"#feae57=service"_s;
    QTest::newRow("no number") << u"pages"_s << u"first"_s;
    QTest::newRow("no such page") << u"pages"_s << u"2"_s;
    QTest::newRow("page zero") << u"pages"_s << u"0"_s;
}

void TestDrawioFiles::wrongDecisionsAreRefused()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    const Result<Imported> read = m_drawio.read(page(note("a", "A", orange)), {{option, value}});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Usage);
}

void TestDrawioFiles::surveyTellsWhatThereIs()
{
    const Result<FileSurvey> survey = m_drawio.survey("<mxfile><diagram name=\"One\">" + page(note("a", "A", orange) + note("b", "B", orange) + note("c", "Odd", "fillColor=#888888"))
                                                  + "</diagram><diagram name=\"Two\">" + page(note("a", "C", orange)) + "</diagram></mxfile>");
    QVERIFY(survey);
    QCOMPARE(survey->pages, (QList<FilePage>{{u"One"_s, 3}, {u"Two"_s, 1}}));
    QCOMPARE(survey->looks.size(), 2);
    QCOMPARE(survey->looks.first(), (LookGroup{u"#feae57"_s, u"#feae57"_s, u"note"_s, 3, {u"A"_s, u"B"_s, u"C"_s}, u"domain-event"_s, false}));
    QVERIFY(survey->looks.last().isGuess);
}

void TestDrawioFiles::exportComesBackAsItWent()
{
    const Model model = boardOfEverything();
    const Result<Imported> back = m_drawio.read(m_drawio.written(model));
    QVERIFY2(back, qPrintable(back ? QString() : back.error().text()));
    QCOMPARE(notesOf(modelOf(*back)), notesOf(model));
    QCOMPARE(linesOf(modelOf(*back)), linesOf(model));
    QVERIFY2(back->findings.isEmpty(), qPrintable(rulesOf(back->findings).join(u' ')));
    QVERIFY(linesOf(model).size() > 10);
}

void TestDrawioFiles::exportIsWhatDrawioOpens()
{
    QXmlStreamReader xml(m_drawio.written(boardOfEverything()));
    QSet<QString> ids;
    QStringList references;
    int diagrams = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        diagrams += xml.name() == "diagram"_L1;
        ids.insert(xml.attributes().value("id"_L1).toString());
        for (const QLatin1StringView end : {"source"_L1, "target"_L1, "parent"_L1}) {
            if (xml.attributes().hasAttribute(end))
                references.append(xml.attributes().value(end).toString());
        }
        if (xml.attributes().value("edge"_L1) == "1"_L1)
            QVERIFY2(xml.attributes().hasAttribute("source"_L1) && xml.attributes().hasAttribute("target"_L1), "no connection is loose");
        if (xml.attributes().value("vertex"_L1) == "1"_L1)
            QVERIFY2(xml.attributes().value("style"_L1).contains("fillColor="_L1), "every note has its colour");
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(diagrams, 2);
    for (const QString &reference : std::as_const(references))
        QVERIFY2(ids.contains(reference), qPrintable(reference));
}

void TestDrawioFiles::theSameBoardIsWrittenTheSame()
{
    const Model model = boardOfEverything();
    QCOMPARE(m_drawio.written(model), m_drawio.written(model));
}

void TestDrawioFiles::oneBoardCanBeWritten()
{
    const Model model = boardOfEverything();
    const View &second = *model.viewsOfKind(records::board).last();
    const Model back = imported(m_drawio.written(model, second.id));
    QCOMPARE(back.viewsOfKind(records::board).size(), 1);
    QCOMPARE(back.viewsOfKind(records::board).first()->name, second.name);
}

/// How many shapes (without labels of connections) and connections a file has was counted by another program.
void TestDrawioFiles::filesOfOthers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("shapes");
    QTest::addColumn<int>("edges");
    QTest::addColumn<int>("boards");
    QTest::addColumn<int>("notes");
    QTest::addColumn<int>("connections");
    QTest::newRow("the event storming template") << u"event-storming-template.drawio"_s << 14 << 9 << 1 << 14 << 8;
    QTest::newRow("an organisation chart") << u"OrgChart.xml"_s << 62 << 44 << 1 << 46 << 0;
    QTest::newRow("three pages of reasons") << u"drawio-why-diagram.xml"_s << 60 << 0 << 3 << 33 << 0;
    QTest::newRow("roles") << u"incident-response-roles.drawio"_s << 19 << 18 << 1 << 14 << 0;
    QTest::newRow("a network") << u"industrial-iot-example.drawio"_s << 36 << 31 << 1 << 18 << 0;
    QTest::newRow("SysML") << u"sysml-parametric-diagram.drawio"_s << 13 << 4 << 1 << 13 << 0;
    QTest::newRow("a process of pictures") << u"template-delivery-process.drawio"_s << 13 << 14 << 1 << 13 << 0;
}

/// Each cell is on a board or in a finding.
void TestDrawioFiles::filesOfOthers()
{
    QFETCH(QString, file);
    QFETCH(int, boards);
    QFETCH(int, notes);
    QFETCH(int, connections);
    QFETCH(int, shapes);
    QFETCH(int, edges);
    if (sharedBoards().isEmpty())
        QSKIP("KEELSON-SKIPPED ../shared/data/boards is not on this machine");
    QFile in(sharedBoards() + file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const Result<Imported> read = m_drawio.read(in.readAll());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    const Model model = modelOf(*read);
    const auto lost = [&](std::initializer_list<QLatin1StringView> rules) {
        int sum = 0;
        for (const QLatin1StringView rule : rules)
            sum += countOf(read->findings, u"drawio."_s + rule);
        return sum;
    };
    QCOMPARE(model.viewsOfKind(records::board).size(), boards);
    QCOMPARE(model.placements().size(), notes);
    QCOMPARE(model.relations().size(), connections);
    QCOMPARE(lost({"wordless"_L1, "hidden"_L1, "group"_L1, "picture"_L1, "left-out"_L1}), shapes - notes);
    QCOMPARE(lost({"loose-edge"_L1, "meaningless-edge"_L1, "repeated-edge"_L1}), edges - connections);
    for (const Placement &placement : model.placements())
        QVERIFY(!placement.size || placement.size->width() >= 8);
}

QTEST_GUILESS_MAIN(TestDrawioFiles)
#include "tst_drawio_files.moc"
