// SPDX-License-Identifier: MIT
#include "boardfile.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray page(const QByteArray &cells)
{
    return R"(<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>)" + cells + "</root></mxGraphModel>";
}

QByteArray note(const QByteArray &id, const QByteArray &text, const QByteArray &style, const QByteArray &rect = R"(x="0" y="0" width="120" height="80")",
                const QByteArray &parent = "1")
{
    return "<mxCell id=\"" + id + "\" value=\"" + text + "\" style=\"" + style + "\" vertex=\"1\" parent=\"" + parent
        + "\"><mxGeometry " + rect + " as=\"geometry\"/></mxCell>";
}

QByteArray edge(const QByteArray &from, const QByteArray &to, const QByteArray &label = {}, const QByteArray &style = {})
{
    return "<mxCell id=\"" + from + '-' + to + "\" value=\"" + label + "\" style=\"" + style + "\" edge=\"1\" parent=\"1\" source=\"" + from
        + "\" target=\"" + to + "\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>";
}

/// As draw.io packs pages.
QByteArray packed(const QByteArray &xml)
{
    const QByteArray text = xml.toPercentEncoding();
    QByteArray out(text.size() + 1000, '\0');
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out.toBase64();
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray out(4, '\0');
    qToBigEndian(quint32(data.size()), out.data());
    QByteArray sum(4, '\0');
    qToBigEndian(quint32(crc32(0, reinterpret_cast<const Bytef *>((type + data).constData()), uInt(type.size() + data.size()))), sum.data());
    return out + type + data + sum;
}

const QByteArray orange = "html=1;fillColor=#FEAE57;";
const QByteArray blue = "html=1;fillColor=#a7c5fc;";
const QByteArray lilac = "html=1;fillColor=#DA99E6;";

} // namespace

class TestDrawio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_drawio.isThere(), "the plugin loads through the registry"); }
    void recognises_data();
    void recognises();
    void allContainersSayTheSame_data();
    void allContainersSayTheSame();
    void looksBecomeKinds_data();
    void looksBecomeKinds();
    void sizeDecidesWhereYellowDoesNot();
    void aLegendBeatsThePalette();
    void aPaletteForTheColourBlindIsKnown();
    void labelsBecomeWords_data();
    void labelsBecomeWords();
    void shapesStandWhereTheyStood_data();
    void shapesStandWhereTheyStood();
    void connectionsBecomeRelations_data();
    void connectionsBecomeRelations();
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

Model TestDrawio::imported(const QByteArray &text, const Options &options)
{
    const Result<Imported> read = m_drawio.read(text, options);
    if (!read)
        qWarning("%s", qPrintable(read.error().text()));
    return read ? modelOf(*read) : Model();
}

void TestDrawio::recognises_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("confidence");
    QTest::newRow("a file") << QByteArray("<mxfile host=\"x\">") << int(Confidence::Certain);
    QTest::newRow("after a declaration") << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<mxfile>") << int(Confidence::Certain);
    QTest::newRow("a bare drawing") << QByteArray("<mxGraphModel>") << int(Confidence::Certain);
    QTest::newRow("a picture that carries something") << QByteArray("<svg content=\"x\">") << int(Confidence::Maybe);
    QTest::newRow("any picture") << QByteArray("<svg/>") << int(Confidence::No);
    QTest::newRow("other XML") << QByteArray("<project/>") << int(Confidence::No);
    QTest::newRow("prose about it") << QByteArray("An <mxfile> is") << int(Confidence::No);
    QTest::newRow("nothing") << QByteArray() << int(Confidence::No);
}

void TestDrawio::recognises()
{
    QFETCH(QByteArray, head);
    QFETCH(int, confidence);
    QCOMPARE(int((*m_drawio).recognises(head)), confidence);
}

void TestDrawio::allContainersSayTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray drawing = page(note("a", "Order placed &#228;", orange));
    const QByteArray plain = "<mxfile><diagram name=\"B\">" + drawing + "</diagram></mxfile>";
    const QByteArray squeezed = "<mxfile><diagram name=\"B\">" + packed(drawing) + "</diagram></mxfile>";
    const QByteArray png = "\x89PNG\r\n\x1a\n" + chunk("IHDR", QByteArray(13, '\0'));
    QTest::newRow("plain") << plain;
    QTest::newRow("packed") << squeezed;
    QTest::newRow("packed, in lines") << QByteArray("<mxfile><diagram name=\"B\">\n  " + packed(drawing).insert(20, "\n") + "\n</diagram></mxfile>");
    QTest::newRow("SVG") << QByteArray("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
                                       "<svg content=\"" + QString::fromUtf8(squeezed).toHtmlEscaped().toUtf8() + "\"><g/></svg>");
    QTest::newRow("PNG") << QByteArray(png + chunk("tEXt", "mxfile" + QByteArray(1, '\0') + plain.toPercentEncoding()) + chunk("IEND", {}));
    QTest::newRow("PNG, packed") << QByteArray(png + chunk("tEXt", "Software" + QByteArray(1, '\0') + "x")
                                               + chunk("zTXt", "mxfile" + QByteArray(2, '\0') + qCompress(plain.toPercentEncoding()).mid(4)));
}

void TestDrawio::allContainersSayTheSame()
{
    QFETCH(QByteArray, text);
    QCOMPARE(notesOf(imported(text)), QStringList{u"B: domain-event “Order placed ä” 0,0 120x80"_s});
}

void TestDrawio::looksBecomeKinds_data()
{
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QByteArray &style, QLatin1StringView kind) { QTest::newRow(name) << style << QString(kind); };
    row("orange", "fillColor=#FEAE57", kinds::domainEvent);
    row("orange of another tool", "fillColor=#ff9d48;shape=note", kinds::domainEvent);
    row("draw.io's own orange", "fillColor=#ffe6cc;strokeColor=#d79b00", kinds::domainEvent);
    row("blue", "fillColor=#A6CCF5", kinds::command);
    row("a blue near it", "fillColor=#A0C0F0", kinds::command);
    row("lilac", "fillColor=#be88c7", kinds::policy);
    row("green", "fillColor=#93d275", kinds::readModel);
    row("lime", "fillColor=#cbf77c", kinds::opportunity);
    row("pink", "fillColor=#FFB3C5", kinds::externalSystem);
    row("neon pink", "fillColor=#e85d75", kinds::hotspot);
    row("yellow", "fillColor=#FEE750", kinds::actor);
    row("pale yellow", "fillColor=#fef5b2", kinds::aggregate);
    row("three digits", "fillColor=#f90", kinds::domainEvent);
    row("by name", "fillColor=orange", kinds::domainEvent);
    row("by numbers", "fillColor=rgb(254, 174, 87)", kinds::domainEvent);
    row("for two themes", "fillColor=light-dark(#FEAE57,#333333)", kinds::domainEvent);
    row("grey", "fillColor=#cccccc", kinds::text);
    row("white", "rounded=0", kinds::text);
    row("words", "text;fillColor=none;strokeColor=none", kinds::text);
    row("a figure", "shape=umlActor;fillColor=#dae8fc", kinds::actor);
    row("a frame", "swimlane;fillColor=#ffffff", kinds::boundedContext);
    row("a lane with its title at the side", "swimlane;horizontal=0", kinds::swimlane);
    row("no colour that can be read", "fillColor=#zzz", kinds::text);
}

void TestDrawio::looksBecomeKinds()
{
    QFETCH(QByteArray, style);
    QFETCH(QString, kind);
    const QStringList notes = notesOf(imported(page(note("a", "Words", style))));
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.first().startsWith(u"Page 1: "_s + kind + u" “Words”"_s), qPrintable(notes.first()));
}

void TestDrawio::sizeDecidesWhereYellowDoesNot()
{
    const QByteArray yellow = "fillColor=#fff9b1";
    const QStringList notes = notesOf(imported(page(note("e", "Paid", orange) + note("f", "Sent", orange)
        + note("a", "Clerk", yellow, R"(x="0" y="0" width="60" height="40")") + note("b", "Order", yellow, R"(x="0" y="0" width="200" height="120")"))));
    QCOMPARE(notes.filter(u"actor “Clerk”"_s).size(), 1);
    QCOMPARE(notes.filter(u"aggregate “Order”"_s).size(), 1);
}

void TestDrawio::aLegendBeatsThePalette()
{
    const QStringList notes = notesOf(imported(page(note("l", "Command", orange) + note("a", "Pay", orange) + note("b", "Odd", "fillColor=#cccccc")
                                                    + note("m", "Domain Event", "fillColor=#cccccc"))));
    QCOMPARE(notes.filter(u"command “Pay”"_s).size(), 1);
    QCOMPARE(notes.filter(u"domain-event “Odd”"_s).size(), 1);
}

void TestDrawio::aPaletteForTheColourBlindIsKnown()
{
    const auto all = [](const QByteArray &more) {
        return page(note("a", "Paid", "fillColor=#d55e00") + note("b", "Whenever", "fillColor=#0072b2") + note("c", "Order", "fillColor=#e69f00") + more);
    };
    QCOMPARE(notesOf(imported(all({}))).filter(u"policy “Whenever”"_s).size(), 1);
    QCOMPARE(notesOf(imported(all({}))).filter(u"aggregate “Order”"_s).size(), 1);
    QCOMPARE(notesOf(imported(page(note("b", "Paid", "fillColor=#e69f00")))).filter(u"domain-event"_s).size(), 1);
}

void TestDrawio::labelsBecomeWords_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QString>("words");
    const QByteArray html = orange;
    QTest::newRow("breaks") << QByteArray("Order&lt;br&gt;placed") << html << u"Order placed"_s;
    QTest::newRow("blocks") << QByteArray("Order&lt;div&gt;/ paid&lt;/div&gt;") << html << u"Order / paid"_s;
    QTest::newRow("entities") << QByteArray("A&amp;nbsp;&amp;amp; B &amp;lt;c&amp;gt; &amp;auml; &amp;#8364; &amp;#x1F600;") << html << u"A & B <c> ä € \U0001F600"_s;
    QTest::newRow("an entity nobody knows") << QByteArray("AT&amp;T &amp;foo;") << html << u"AT&T &foo;"_s;
    QTest::newRow("no entity") << QByteArray("R&amp;amp;D &amp; more") << html << u"R&D & more"_s;
    QTest::newRow("half a character") << QByteArray("a&amp;#xD800;b") << html << u"a&#xD800;b"_s;
    QTest::newRow("formatting") << QByteArray("&lt;font color=&quot;red&quot;&gt;&lt;b&gt;Paid&lt;/b&gt;&lt;/font&gt;") << html << u"Paid"_s;
    QTest::newRow("a script") << QByteArray("&lt;script&gt;alert(1)&lt;/script&gt;Paid") << html << u"Paid"_s;
    QTest::newRow("a comment") << QByteArray("&lt;!-- &gt; --&gt;Paid") << html << u"Paid"_s;
    QTest::newRow("less than") << QByteArray("x &amp;lt; 5 &lt; 6") << html << u"x < 5 < 6"_s;
    QTest::newRow("a tag that does not end") << QByteArray("Paid&lt;b") << html << u"Paid"_s;
    QTest::newRow("no HTML") << QByteArray("a &lt;b&gt;&#10;c") << QByteArray("fillColor=#FEAE57") << u"a <b> c"_s;
}

void TestDrawio::labelsBecomeWords()
{
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, style);
    QFETCH(QString, words);
    QCOMPARE(notesOf(imported(page(note("a", label, style)))).first(), u"Page 1: domain-event “%1” 0,0 120x80"_s.arg(words));
}

void TestDrawio::shapesStandWhereTheyStood_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("place");
    const QByteArray rect = R"(x="10" y="20" width="100" height="50")";
    QTest::newRow("on the page") << note("a", "Paid", orange, rect) << u"10,20 100x50"_s;
    QTest::newRow("in a group") << QByteArray(note("g", "", "group", R"(x="100" y="200" width="300" height="300")") + note("a", "Paid", orange, rect, "g"))
                                << u"110,220 100x50"_s;
    QTest::newRow("in a group in a frame") << QByteArray(note("a", "Paid", orange, rect, "g") + note("g", "", "group", R"(x="100" y="200" width="3" height="3")", "f")
                                                         + note("f", "", "group", R"(x="1000" y="2000" width="3" height="3")")) << u"1110,2220 100x50"_s;
    QTest::newRow("in parts of its parent") << QByteArray(note("g", "", "group", R"(x="100" y="200" width="300" height="400")")
        + R"(<mxCell id="a" value="Paid" style="fillColor=#FEAE57" vertex="1" parent="g"><mxGeometry x="0.5" y="1" width="20" height="30" relative="1" as="geometry"><mxPoint x="5" y="-6" as="offset"/></mxGeometry></mxCell>)")
                                            << u"255,594 20x30"_s;
    QTest::newRow("lying on its side") << note("a", "Paid", orange + "rotation=90", R"(x="0" y="0" width="100" height="50")") << u"25,-25 50x100"_s;
    QTest::newRow("a little askew") << note("a", "Paid", orange + "rotation=-7", rect) << u"10,20 100x50"_s;
    QTest::newRow("on a layer") << QByteArray("<mxCell id=\"l\" value=\"Layer\" parent=\"0\"/>" + note("a", "Paid", orange, rect, "l")) << u"10,20 100x50"_s;
    QTest::newRow("wrapped") << QByteArray(R"(<UserObject label="Paid" id="a"><mxCell style="fillColor=#FEAE57" vertex="1" parent="1"><mxGeometry x="1" y="2" width="30" height="40" as="geometry"/></mxCell></UserObject>)")
                             << u"1,2 30x40"_s;
    QTest::newRow("wrapped in an element of one's own") << QByteArray(R"(<sticky label="Paid" id="a"><mxCell style="fillColor=#FEAE57" vertex="1" parent="1"><mxGeometry x="1" y="2" width="30" height="40" as="geometry"/></mxCell></sticky>)")
                                                        << u"1,2 30x40"_s;
    QTest::newRow("without a size") << note("a", "Paid", orange, R"(x="1" y="2")") << u"1,2"_s;
}

void TestDrawio::shapesStandWhereTheyStood()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, place);
    QCOMPARE(notesOf(imported(page(cells))), QStringList{u"Page 1: domain-event “Paid” "_s + place});
}

void TestDrawio::connectionsBecomeRelations_data()
{
    QTest::addColumn<QByteArray>("edges");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("a command and its event") << edge("c", "e") << QStringList{u"results-in: Pay > Paid"_s};
    QTest::newRow("an event and a policy") << edge("e", "p") << QStringList{u"triggers: Paid > Ship it"_s};
    QTest::newRow("an arrow against the grammar") << edge("p", "e") << QStringList();
    QTest::newRow("a line without arrow") << edge("p", "e", {}, "endArrow=none") << QStringList{u"triggers: Paid > Ship it"_s};
    QTest::newRow("an arrow at the other end") << edge("p", "e", {}, "endArrow=none;startArrow=classic") << QStringList{u"triggers: Paid > Ship it"_s};
    QTest::newRow("two that have nothing to say") << edge("c", "t") << QStringList();
    QTest::newRow("twice") << QByteArray(edge("c", "e") + edge("c", "e")) << QStringList{u"results-in: Pay > Paid"_s};
    QTest::newRow("to nothing") << edge("c", "nowhere") << QStringList();
    QTest::newRow("to itself") << edge("c", "c") << QStringList();
    QTest::newRow("drawn near its notes") << QByteArray(R"(<mxCell id="x" edge="1" parent="1"><mxGeometry as="geometry"><mxPoint x="122" y="40" as="sourcePoint"/><mxPoint x="295" y="40" as="targetPoint"/></mxGeometry></mxCell>)")
                                          << QStringList{u"results-in: Pay > Paid"_s};
}

void TestDrawio::connectionsBecomeRelations()
{
    QFETCH(QByteArray, edges);
    QFETCH(QStringList, lines);
    const QByteArray cells = note("c", "Pay", blue) + note("e", "Paid", orange, R"(x="300" y="0" width="120" height="80")")
        + note("p", "Ship it", lilac, R"(x="600" y="0" width="120" height="80")") + note("t", "Words", "text;", R"(x="900" y="0" width="9" height="9")");
    const Result<Imported> read = m_drawio.read(page(cells + edges));
    QVERIFY(read);
    QCOMPARE(linesOf(modelOf(*read)), lines);
    if (lines.isEmpty())
        QVERIFY2(rulesOf(read->findings).join(u' ').contains(u"edge"), "what is lost is told");
}

void TestDrawio::equalNamesAreOneThing()
{
    const QByteArray cells = note("a", "Order Placed", orange) + note("b", "order  placed", orange) + note("c", "Why?", "fillColor=#e85d75")
        + note("d", "Why?", "fillColor=#e85d75");
    const Model model = imported("<mxfile><diagram name=\"A\">" + page(cells) + "</diagram><diagram name=\"B\">" + page(cells) + "</diagram></mxfile>");
    QCOMPARE(model.ofKind(kinds::domainEvent).size(), 1);
    QCOMPARE(model.placementsOf(model.ofKind(kinds::domainEvent).first()->id).size(), 4);
    QVERIFY2(model.ofKind(kinds::hotspot).size() == 4, "questions have no identity of name");
}

void TestDrawio::whatIsEnteredForAShapeIsKept()
{
    const Model model = imported(page(R"(<UserObject label="Order of %who%" who="Ada" tooltip="See there" link="https://example.org" placeholders="1" id="a"><mxCell style="fillColor=#FEAE57" vertex="1" parent="1"><mxGeometry width="30" height="40" as="geometry"/></mxCell></UserObject>)"));
    const Element &event = *model.ofKind(kinds::domainEvent).first();
    QCOMPARE(event.name, u"Order of Ada"_s);
    QCOMPARE(event.text(properties::description), u"who: Ada\nSee there\nhttps://example.org"_s);
}

void TestDrawio::eachLossIsTold_data()
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

void TestDrawio::eachLossIsTold()
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

void TestDrawio::everyPageIsABoard()
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

void TestDrawio::aBadPageDoesNotHideTheOthers()
{
    const Result<Imported> read = m_drawio.read("<mxfile><diagram name=\"Bad\">AAAA</diagram><diagram name=\"Good\">" + page(note("a", "A", orange)) + "</diagram></mxfile>");
    QVERIFY(read);
    QCOMPARE(notesOf(modelOf(*read)).size(), 1);
    QCOMPARE(rulesOf(read->findings), QStringList{u"drawio.page"_s});
    QCOMPARE(read->findings.first().place, u"Bad"_s);
}

void TestDrawio::aPersonDecides_data()
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

void TestDrawio::aPersonDecides()
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

void TestDrawio::wrongDecisionsAreRefused_data()
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

void TestDrawio::wrongDecisionsAreRefused()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    const Result<Imported> read = m_drawio.read(page(note("a", "A", orange)), {{option, value}});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Usage);
}

void TestDrawio::surveyTellsWhatThereIs()
{
    const Result<FileSurvey> survey = m_drawio.survey("<mxfile><diagram name=\"One\">" + page(note("a", "A", orange) + note("b", "B", orange) + note("c", "Odd", "fillColor=#888888"))
                                                  + "</diagram><diagram name=\"Two\">" + page(note("a", "C", orange)) + "</diagram></mxfile>");
    QVERIFY(survey);
    QCOMPARE(survey->pages, (QList<FilePage>{{u"One"_s, 3}, {u"Two"_s, 1}}));
    QCOMPARE(survey->looks.size(), 2);
    QCOMPARE(survey->looks.first(), (LookGroup{u"#feae57"_s, u"#feae57"_s, u"note"_s, 3, {u"A"_s, u"B"_s, u"C"_s}, u"domain-event"_s, false}));
    QVERIFY(survey->looks.last().isGuess);
}

void TestDrawio::exportComesBackAsItWent()
{
    const Model model = boardOfEverything();
    const Result<Imported> back = m_drawio.read(m_drawio.written(model));
    QVERIFY2(back, qPrintable(back ? QString() : back.error().text()));
    QCOMPARE(notesOf(modelOf(*back)), notesOf(model));
    QCOMPARE(linesOf(modelOf(*back)), linesOf(model));
    QVERIFY2(back->findings.isEmpty(), qPrintable(rulesOf(back->findings).join(u' ')));
    QVERIFY(linesOf(model).size() > 10);
}

void TestDrawio::exportIsWhatDrawioOpens()
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

void TestDrawio::theSameBoardIsWrittenTheSame()
{
    const Model model = boardOfEverything();
    QCOMPARE(m_drawio.written(model), m_drawio.written(model));
}

void TestDrawio::oneBoardCanBeWritten()
{
    const Model model = boardOfEverything();
    const View &second = *model.viewsOfKind(records::board).last();
    const Model back = imported(m_drawio.written(model, second.id));
    QCOMPARE(back.viewsOfKind(records::board).size(), 1);
    QCOMPARE(back.viewsOfKind(records::board).first()->name, second.name);
}

/// How many shapes (without labels of connections) and connections a file has was counted by another program.
void TestDrawio::filesOfOthers_data()
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
void TestDrawio::filesOfOthers()
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

QTEST_GUILESS_MAIN(TestDrawio)
#include "tst_drawio.moc"
