// SPDX-License-Identifier: MIT
#include "boardfile.h"
#include "drawing.h"

#include <QTest>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

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
    const QByteArray pale = "fillColor=#fef5b2";
    const QStringList paler = notesOf(imported(page(note("e", "Paid", orange) + note("f", "Sent", orange)
        + note("a", "Clerk", pale, R"(x="0" y="0" width="60" height="40")") + note("b", "Order", pale))));
    QCOMPARE(paler.filter(u"actor “Clerk”"_s).size(), 1);
    QCOMPARE(paler.filter(u"aggregate “Order”"_s).size(), 1);
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

QTEST_GUILESS_MAIN(TestDrawio)
#include "tst_drawio.moc"
