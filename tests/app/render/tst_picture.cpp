// SPDX-License-Identifier: MIT
#include "app/render/picture.h"
#include "app/render/scenepainter.h"
#include "tests/app/render/scenes.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

QByteArray svgOf(const Scene &scene, const PictureOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return Picture(scene, Theme::light(), options).writeSvg(buffer) ? buffer.data() : QByteArray();
}

/// All that a reader would read aloud; stops the test at the first fault of the XML.
QStringList texts(const QByteArray &svg, QLatin1StringView element)
{
    QStringList found;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            found.append(reader.readElementText());
    }
    return reader.hasError() ? QStringList{u"XML: "_s + reader.errorString()} : found;
}

class RefusingDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"the disk is full"_s);
        return -1;
    }
};

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void svgHoldsEveryTextAsText();
    void svgIsTheSameEachTime();
    void svgNeedsNothingFromOutside();
    void svgLooksLikeThePainting();
    void oddTextSurvives_data();
    void oddTextSurvives();
    void emptySceneIsAPicture();
    void pngHasTheSizeOfTheScene();
    void tooLargePngIsRefusedByName();
    void pdfIsWritten();
    void failingDeviceIsReported();
};

void TestPicture::svgHoldsEveryTextAsText()
{
    const QByteArray svg = svgOf(testing::gallery(), {u"A title"_s, u"A description"_s});
    const QStringList words = texts(svg, "text"_L1);
    QVERIFY(words.filter(u"Order"_s).size() >= 10);
    QVERIFY(words.contains(u"12/s · age 3 s"_s));
    QVERIFY(texts(svg, "title"_L1).contains(u"A title"_s));
    QCOMPARE(texts(svg, "desc"_L1), QStringList{u"A description"_s});
}

void TestPicture::svgIsTheSameEachTime()
{
    QCOMPARE(svgOf(testing::gallery()), svgOf(testing::gallery()));
}

void TestPicture::svgNeedsNothingFromOutside()
{
    QByteArray svg = svgOf(testing::gallery());
    svg.replace("http://www.w3.org/2000/svg", "");
    for (const char *outside : {"http", "href", "url(", "@import", "<script", "currentColor"})
        QVERIFY2(!svg.contains(outside), outside);
    QVERIFY(svg.contains("sans-serif"));
}

void TestPicture::svgLooksLikeThePainting()
{
    const Scene scene = testing::gallery();
    const QRectF frame = boundsOf(scene).adjusted(-24, -24, 24, 24);
    QSvgRenderer renderer(svgOf(scene));
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF().size(), frame.size());
    const QSize size = frame.size().toSize();
    QImage fromSvg(size, QImage::Format_RGB32);
    fromSvg.fill(scene.background);
    QPainter svgPainter(&fromSvg);
    renderer.render(&svgPainter, QRectF(QPointF(), frame.size()));
    svgPainter.end();
    QImage direct(size, QImage::Format_RGB32);
    direct.fill(scene.background);
    QPainter painter(&direct);
    painter.translate(-frame.topLeft());
    ScenePainter(Theme::light()).paint(painter, scene, {1, 0.5, 0});
    painter.end();
    int different = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            different += qAbs(qGray(direct.pixel(x, y)) - qGray(fromSvg.pixel(x, y))) > 60 ? 1 : 0;
    }
    // Edges of glyphs and half pixels differ; shapes, places and colours do not.
    QVERIFY2(different < size.width() * size.height() / 50, qPrintable(QString::number(different)));
}

void TestPicture::oddTextSurvives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << u"<b>&\"'</b>"_s << u"<b>&\"'</b>"_s;
    QTest::newRow("control characters") << u"a\u0001\u0008b"_s << u"ab"_s;
    QTest::newRow("another script") << u"注文"_s << u"注文"_s;
    QTest::newRow("right to left") << u"הזמנה"_s << u"הזמנה"_s;
    QTest::newRow("beyond the first plane") << u"🍕"_s << u"🍕"_s;
    QTest::newRow("half a pair") << (u"x"_s + QChar(0xd83c)) << u"x?"_s;
    QTest::newRow("end of section") << u"]]>"_s << u"]]>"_s;
}

void TestPicture::oddTextSurvives()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const Scene scene{{testing::node(1, {0, 0, 200, 100}, text)}, {}, Qt::white};
    const QByteArray svg = svgOf(scene, {text, text});
    const QStringList words = texts(svg, "text"_L1);
    QVERIFY2(!words.filter(u"XML: "_s).size(), qPrintable(words.join(u' ')));
    QCOMPARE(words.join(QString()), shown);
}

void TestPicture::emptySceneIsAPicture()
{
    QVERIFY(QSvgRenderer(svgOf({})).isValid());
}

void TestPicture::pngHasTheSizeOfTheScene()
{
    const Scene scene{{testing::node(1, {0, 0, 200, 100}, u"One"_s)}, {}, Qt::white};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(Picture(scene, Theme::light(), {u"One"_s, {}, 10, 3}).writePng(buffer));
    QCOMPARE(QImage::fromData(buffer.data()).size(), QSize(220 * 3, 120 * 3));
}

void TestPicture::tooLargePngIsRefusedByName()
{
    const Scene scene{{testing::node(1, {0, 0, 1e6, 1e6}, u"One"_s)}, {}, Qt::white};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> result = Picture(scene, Theme::light()).writePng(buffer);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::BadInput);
    QVERIFY(!result.error().remedy.isEmpty());
    QVERIFY(buffer.data().isEmpty());
}

void TestPicture::pdfIsWritten()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(Picture(testing::gallery(), Theme::light(), {u"Gallery"_s, {}}).writePdf(buffer));
    QVERIFY(buffer.data().startsWith("%PDF"));
    QVERIFY(buffer.data().contains("%%EOF"));
}

void TestPicture::failingDeviceIsReported()
{
    RefusingDevice device;
    device.open(QIODevice::WriteOnly);
    const Picture picture(testing::gallery(), Theme::light());
    const Result<void> result = picture.writeSvg(device);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Environment);
    QVERIFY(!picture.writePng(device));
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
