// SPDX-License-Identifier: MIT
#include "boardfile.h"
#include "drawing.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <sys/resource.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Drawings that somebody made to do harm, and drawings that came to harm.

namespace {

/// An orange note.
QByteArray sticky(const QByteArray &id, const QByteArray &text, const QByteArray &rect = R"(x="0" y="0" width="120" height="80")",
                  const QByteArray &parent = "1")
{
    return note(id, text, "html=1;fillColor=#FEAE57", rect, parent);
}

/// More than fits into memory, in a device that holds none of it.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(QByteArray start, QByteArray again) : m_next(std::move(start)), m_again(std::move(again)) { open(ReadOnly); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return false; }
    qint64 given = 0;

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_next.isEmpty())
            m_next = m_again;
        const qint64 part = qMin(size, qint64(m_next.size()));
        memcpy(data, m_next.constData(), size_t(part));
        m_next.remove(0, part);
        given += part;
        return part;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_next;
    QByteArray m_again;
};

/// The most memory this program ever had, MB.
qint64 peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class TestDrawioHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_drawio.isThere()); }
    void isRefused_data();
    void isRefused();
    void isReadAsFarAsItGoes_data();
    void isReadAsFarAsItGoes();
    void namesCannotDeceive_data();
    void namesCannotDeceive();
    void endlessFilesEnd_data();
    void endlessFilesEnd();
    void everyTruncationIsRefusedOrRead();
    void nothingIsFetched();
    void readingCanBeStopped();
    void memoryStaysBounded();

private:
    BoardFormat m_drawio{u"drawio"_s};
};

void TestDrawioHostile::isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    const QByteArray bomb = deflated(QByteArray(1 << 20, 'A'), 200);
    QTest::newRow("a bomb of 1:1000") << file(bomb.toBase64()) << u"larger than"_s;
    QTest::newRow("a bomb in a bomb") << file(deflated(file(bomb.toBase64()).toPercentEncoding()).toBase64()) << u"no drawing"_s;
    QTest::newRow("a bomb in a picture") << QByteArray("<svg content=\"" + bomb.toBase64() + "\"/>") << u"larger than"_s;
    QTest::newRow("pictures in pictures") << QByteArray("<svg content=\"" + deflated(QByteArray("<svg content=\"x\"/>").toPercentEncoding()).toBase64() + "\"/>") << u"carries another one"_s;
    QTest::newRow("entities that multiply") << QByteArray("<!DOCTYPE mxfile [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><mxfile><diagram>&b;</diagram></mxfile>") << u"entities"_s;
    QTest::newRow("an entity from a file") << QByteArray("<!DOCTYPE mxfile [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><mxfile><diagram name=\"&a;\"/></mxfile>") << u"entities"_s;
    QTest::newRow("an entity in a picture") << QByteArray("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg content=\"&a;\"/>") << u"entities"_s;
    QTest::newRow("a definition from elsewhere") << QByteArray("<!DOCTYPE mxfile SYSTEM \"http://127.0.0.1:1/x.dtd\"><mxfile/>") << u"entities"_s;
    QTest::newRow("an entity nobody defined") << QByteArray("<mxfile><diagram name=\"&nbsp;\"/></mxfile>") << u"well-formed"_s;
    QTest::newRow("a million levels") << QByteArray("<mxfile>" + QByteArray("<a>").repeated(1'000'000)) << u"deep"_s;
    QTest::newRow("base64 that was cut") << file(deflated(page(sticky("a", "A")).toPercentEncoding()).toBase64().chopped(41)) << u"ends before"_s;
    QTest::newRow("packed bytes that were cut") << file(deflated(page(sticky("a", "A")).toPercentEncoding()).chopped(30).toBase64()) << u"ends before"_s;
    QTest::newRow("no base64") << file("this is no page!") << u"base64"_s;
    QTest::newRow("packed rubbish") << file(QByteArray(100, '\xff').toBase64()) << u"damaged"_s;
    QTest::newRow("wrong percent-encoding") << file(deflated("%3CmxGraphModel%ZZ").toBase64()) << u"percent"_s;
    QTest::newRow("a percent sign at the end") << file(deflated("%3Croot%2").toBase64()) << u"percent"_s;
    QTest::newRow("not UTF-8 in a page") << file(deflated("%3Ca b=%22%C3%28%22/%3E").toBase64()) << u"well-formed"_s;
    QTest::newRow("not UTF-8") << QByteArray("<mxfile><diagram name=\"\xC3\x28\"/></mxfile>") << u"well-formed"_s;
    QTest::newRow("half a character") << page(sticky("a", "&#xD800;")) << u"well-formed"_s;
    QTest::newRow("a NUL") << page(sticky("a", "&#0;")) << u"well-formed"_s;
    QTest::newRow("a hundred thousand and more shapes") << page(QByteArray("<mxCell vertex=\"1\" value=\"x\"/>").repeated(100'001)) << u"more than 100000 shapes"_s;
    QTest::newRow("a million shapes") << page(QByteArray("<mxCell/>").repeated(1'000'000)) << u"more than 100000 shapes"_s;
    QTest::newRow("too many shapes in a packed page") << file(deflated(page(QByteArray("<mxCell/>").repeated(200'000)).toPercentEncoding()).toBase64()) << u"more than 100000 shapes"_s;
    QTest::newRow("a thousand pages") << QByteArray("<mxfile>" + QByteArray("<diagram name=\"x\"/>").repeated(1000) + "</mxfile>") << u"pages"_s;
    QTest::newRow("a library of shapes") << QByteArray("<mxlibrary>[]</mxlibrary>") << u"library"_s;
    QTest::newRow("no page") << QByteArray("<mxfile/>") << u"no drawing"_s;
    QTest::newRow("a picture without drawing") << QByteArray("<svg/>") << u"carries no drawing"_s;
    QTest::newRow("a photograph") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0IEND\xae\x42\x60\x82", 20) << u"carries no drawing"_s;
    QTest::newRow("a photograph that lies about its size") << QByteArray("\x89PNG\r\n\x1a\n\xff\xff\xff\xfftEXtmxfile", 22) << u"carries no drawing"_s;
    QTest::newRow("nothing") << QByteArray() << u"well-formed"_s;
    QTest::newRow("other XML") << QByteArray("<project/>") << u"no drawing"_s;
}

void TestDrawioHostile::isRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, what);
    const Result<Imported> read = m_drawio.read(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadInput);
    QVERIFY2(read.error().what.contains(what), qPrintable(read.error().text()));
    QVERIFY2(read.error().text().size() < 600, "an error does not repeat the input");
    QVERIFY(!m_drawio.survey(text));
}

void TestDrawioHostile::isReadAsFarAsItGoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("notes");
    QTest::addColumn<QString>("rule");
    const QString cycle = u"drawio.cycle"_s;
    const QString geometry = u"drawio.geometry"_s;
    const QByteArray rect = R"(x="5" y="5" width="50" height="50")";
    QTest::newRow("a shape inside itself") << page(sticky("a", "A", rect, "a")) << 1 << cycle;
    QTest::newRow("two inside each other") << page(sticky("a", "A", rect, "b") + sticky("b", "B", rect, "a")) << 2 << cycle;
    QTest::newRow("a root inside a shape") << QByteArray(R"(<mxGraphModel><root><mxCell id="0" parent="a"/>)" + sticky("a", "A", rect, "0") + "</root></mxGraphModel>") << 1 << cycle;
    QTest::newRow("a parent that is nowhere") << page(sticky("a", "A", rect, "nowhere")) << 1 << QString();
    QTest::newRow("ids that are there twice") << page(sticky("a", "A", rect) + sticky("a", "B", rect)) << 2 << u"drawio.duplicate-id"_s;
    QTest::newRow("no ids at all") << QByteArray("<mxGraphModel><root><mxCell value=\"A\" vertex=\"1\"/><mxCell value=\"B\" vertex=\"1\"/></root></mxGraphModel>") << 2 << QString();
    QTest::newRow("a place that is no number") << page(sticky("a", "A", R"(x="nan" y="0" width="50" height="50")")) << 1 << geometry;
    QTest::newRow("an infinite place") << page(sticky("a", "A", R"(x="inf" y="0" width="50" height="50")")) << 1 << geometry;
    QTest::newRow("a place beyond everything") << page(sticky("a", "A", R"(x="1e308" y="-1e308" width="50" height="50")")) << 1 << geometry;
    QTest::newRow("a size beyond everything") << page(sticky("a", "A", R"(x="0" y="0" width="1e308" height="50")")) << 1 << geometry;
    QTest::newRow("a negative size") << page(sticky("a", "A", R"(x="0" y="0" width="-50" height="50")")) << 1 << geometry;
    QTest::newRow("a turn that is no number") << page(QByteArray(sticky("a", "A", rect)).replace("html=1", "rotation=1e400")) << 1 << QString();
    QTest::newRow("a connection of a connection") << page(sticky("a", "A", rect) + R"(<mxCell id="e" edge="1" source="e" target="a"/>)") << 1 << u"drawio.loose-edge"_s;
    QTest::newRow("a shape that is a connection, too") << page(R"(<mxCell id="e" vertex="1" edge="1" value="A" source="e" target="e"/>)") << 1 << QString();
    QTest::newRow("a picture of a megabyte in the style") << page(QByteArray(sticky("a", "A", rect)).replace("html=1", "shape=image;image=data:image/png," + QByteArray(1 << 20, 'A'))) << 1 << u"drawio.picture-of-note"_s;
    QTest::newRow("a text of a megabyte") << page(sticky("a", QByteArray(1 << 20, 'x'), rect)) << 1 << QString();
    QTest::newRow("a megabyte of brackets") << page(sticky("a", "A" + QByteArray("&lt;b ").repeated(200'000), rect)) << 1 << u"drawio.formatting"_s;
    QTest::newRow("a chain of fifty thousand parents") << [] {
        QByteArray cells;
        for (int i = 2; i < 50'000; ++i)
            cells += "<mxCell id=\"" + QByteArray::number(i) + "\" parent=\"" + QByteArray::number(i + 1) + "\"/>";
        return page(cells + sticky("a", "A", R"(x="5" y="5" width="50" height="50")", "2"));
    }() << 1 << QString();
}

void TestDrawioHostile::isReadAsFarAsItGoes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, notes);
    QFETCH(QString, rule);
    const Result<Imported> read = m_drawio.read(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    const Model model = modelOf(*read);
    QCOMPARE(model.placements().size(), notes);
    QVERIFY2(rule.isEmpty() || rulesOf(read->findings).contains(rule), qPrintable(rulesOf(read->findings).join(u' ')));
    for (const Placement &placement : model.placements()) {
        QVERIFY(qAbs(placement.position.x()) <= 1e6 && qAbs(placement.position.y()) <= 1e6);
        QVERIFY(!placement.size || (placement.size->width() >= 8 && placement.size->width() <= 1e5));
    }
    for (const Element &element : model.elements())
        QVERIFY(element.name.size() <= 1000);
    for (const Finding &finding : read->findings)
        QVERIFY2(finding.message.size() < 500, "a finding does not repeat the input");
}

void TestDrawioHostile::namesCannotDeceive_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QString>("name");
    QTest::newRow("turned around") << QByteArray("Pay &#x202E;lla") << u"Pay lla"_s;
    QTest::newRow("isolated") << QByteArray("Pay &#x2066;all&#x2069;") << u"Pay all"_s;
    QTest::newRow("a control character") << QByteArray("Pay&amp;#7; all") << u"Pay all"_s;
    QTest::newRow("a mark of byte order") << QByteArray("&#xFEFF;Pay") << u"Pay"_s;
    QTest::newRow("right to left by nature") << QByteArray("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D") << u"שלום"_s;
}

void TestDrawioHostile::namesCannotDeceive()
{
    QFETCH(QByteArray, label);
    QFETCH(QString, name);
    const Result<Imported> read = m_drawio.read(page(sticky("a", label)));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(modelOf(*read).ofKind(kinds::domainEvent).first()->name, name);
}

void TestDrawioHostile::endlessFilesEnd_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("again");
    QTest::newRow("an attribute that does not end") << QByteArray("<mxfile><diagram name=\"") << QByteArray(1 << 16, 'x');
    QTest::newRow("a page that does not end") << QByteArray("<mxfile><diagram>") << QByteArray(1 << 16, 'A');
    QTest::newRow("elements that do not end") << QByteArray("<mxfile>") << QByteArray("<a/>").repeated(1 << 14);
    QTest::newRow("a comment that does not end") << QByteArray("<mxfile><!--") << QByteArray(1 << 16, 'x');
}

void TestDrawioHostile::endlessFilesEnd()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, again);
    EndlessDevice endless(start, again);
    const Result<Imported> read = (*m_drawio).read(endless, {}, {});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadInput);
    QVERIFY2(read.error().what.contains(u"larger than 128 MB"), qPrintable(read.error().text()));
    QVERIFY2(endless.given < qint64(130) << 20, "it is not read on");
}

void TestDrawioHostile::everyTruncationIsRefusedOrRead()
{
    const QByteArray text = m_drawio.written(boardOfEverything());
    for (qsizetype size = 0; size < text.size() - 1; size += 37) {
        const Result<Imported> read = m_drawio.read(text.left(size));
        QVERIFY2(!read || size >= text.trimmed().size(), qPrintable(QString::number(size)));
    }
    const Result<Imported> whole = m_drawio.read(text);
    QVERIFY(whole);
}

void TestDrawioHostile::nothingIsFetched()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/x";
    const QByteArray svg = "<!DOCTYPE svg PUBLIC \"x\" \"" + url + "\"><svg content=\"" + QString::fromUtf8(page(sticky("a", "A"))).toHtmlEscaped().toUtf8() + "\"/>";
    QVERIFY(m_drawio.read(svg));
    QVERIFY(m_drawio.read(page(QByteArray(sticky("a", "A&lt;img src='" + url + "'&gt;")).replace("html=1", "html=1;shape=image;image=" + url))));
    QVERIFY(!m_drawio.read("<!DOCTYPE mxfile SYSTEM \"" + url + "\"><mxfile/>"));
    QVERIFY2(!server.waitForNewConnection(200), "nobody came");
}

void TestDrawioHostile::readingCanBeStopped()
{
    std::stop_source source;
    source.request_stop();
    const Stop stop{QDeadlineTimer(QDeadlineTimer::Forever), source.get_token()};
    const Result<Imported> read = m_drawio.read(page(sticky("a", "A")), {}, stop);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    const Result<FileSurvey> survey = m_drawio.survey(page(sticky("a", "A")), stop);
    QCOMPARE(survey.error().kind, Error::Kind::Cancelled);
}

/// After all of the above: what was refused took no more than its limits.
void TestDrawioHostile::memoryStaysBounded()
{
    qInfo("at most %lld MB", peakMemory());
    QVERIFY(peakMemory() < 3000);
}

QTEST_GUILESS_MAIN(TestDrawioHostile)
#include "tst_drawio_hostile.moc"
