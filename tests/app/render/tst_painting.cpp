// SPDX-License-Identifier: MIT
#include "app/render/badges.h"
#include "app/render/edgeart.h"
#include "app/render/nodeparts.h"
#include "app/render/scenepainter.h"
#include "tests/app/render/scenes.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

QImage painted(const Scene &scene, double scale, const QRectF &area)
{
    QImage image((area.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(scene.background);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    ScenePainter(Theme::light()).paint(painter, scene, {scale, 0, 0});
    return image;
}

int pixelsNear(const QImage &image, const QColor &colour, int tolerance = 40)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int gap = qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green())
                    + qAbs(pixel.blue() - colour.blue());
            count += gap <= tolerance ? 1 : 0;
        }
    }
    return count;
}

Scene sceneOf(const SceneNode &node)
{
    return {{node}, {}, Theme::light().board};
}

} // namespace

Q_DECLARE_METATYPE(keelson::SceneNode)

class TestPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutlineShowsItsTextAndStaysInItsPlace_data();
    void everyOutlineShowsItsTextAndStaysInItsPlace();
    void everyStateLooksDifferentWithoutColour_data();
    void everyStateLooksDifferentWithoutColour();
    void everyMarkIsSeenUpClose_data();
    void everyMarkIsSeenUpClose();
    void onlyTheBadgeIsSeenFromAfar();
    void fadedComesNearerToTheBoard();
    void tiltTurnsThePaperOnly();
    void alarmIsSeenFromAfar();
    void levelOfDetail_data();
    void levelOfDetail();
    void oddNodesArePaintedWithoutHarm_data();
    void oddNodesArePaintedWithoutHarm();
    void textShrinksThenElides();
    void longNamesBreakBetweenTheirWords();
    void hugeTextCostsNoMoreThanWhatIsSeen();
    void budgetPutsTextsOff();
    void tinyNotesLookAlikeHoweverManyTheyAre_data();
    void tinyNotesLookAlikeHoweverManyTheyAre();
    void thinEdgesLieOverEachOtherInTheirOrder();
    void edgesFollowTheirEnds();
};

void TestPainting::everyOutlineShowsItsTextAndStaysInItsPlace_data()
{
    QTest::addColumn<int>("outline");
    QTest::addColumn<double>("scale");
    const char *names[] = {"sticky", "box", "round", "container", "cylinder", "pipe", "person", "lane", "line", "plain"};
    for (Outline outline : testing::everyOutline) {
        for (double scale : {0.5, 1., 2.})
            QTest::addRow("%s at %g", names[int(outline)], scale) << int(outline) << scale;
    }
}

void TestPainting::everyOutlineShowsItsTextAndStaysInItsPlace()
{
    QFETCH(int, outline);
    QFETCH(double, scale);
    SceneNode node = testing::node(1, {40, 40, 160, 100}, u"Order placed"_s, Outline(outline));
    node.fill = Theme::light().board;   // so that all that is not board is drawing
    node.border = Theme::light().board;
    node.ink = Qt::black;
    const QImage with = painted(sceneOf(node), scale, {0, 0, 240, 180});
    QVERIFY2(pixelsNear(with, Qt::black, 250) > 20, "no text is seen");

    node.fill = node.border = Qt::red;
    const QImage full = painted(sceneOf(node), scale, {0, 0, 240, 180});
    const QRect inside = QRectF(38 * scale, 38 * scale, 164 * scale, 104 * scale).toAlignedRect();
    for (int y = 0; y < full.height(); ++y) {
        for (int x = 0; x < full.width(); ++x) {
            if (!inside.contains(x, y))
                QCOMPARE(full.pixelColor(x, y), Theme::light().board);
        }
    }
}

void TestPainting::everyStateLooksDifferentWithoutColour_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.;
    QTest::newRow("200 %") << 2.;
}

/// The greyscale pictures of all states differ from one another.
void TestPainting::everyStateLooksDifferentWithoutColour()
{
    QFETCH(double, scale);
    QList<QImage> pictures;
    for (Liveness liveness : testing::everyLiveness) {
        SceneNode node = testing::node(1, {10, 10, 160, 90}, u"Payments"_s, Outline::Box);
        node.liveness = liveness;
        QImage picture = painted(sceneOf(node), scale, {0, 0, 180, 110});
        // Black and white: whoever sees no colours sees this.
        pictures.append(picture.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither));
    }
    for (qsizetype a = 0; a < pictures.size(); ++a) {
        for (qsizetype b = a + 1; b < pictures.size(); ++b)
            QVERIFY2(pictures.at(a) != pictures.at(b), qPrintable(u"%1 looks like %2"_s.arg(a).arg(b)));
    }
}

void TestPainting::everyMarkIsSeenUpClose_data()
{
    QTest::addColumn<SceneNode>("marked");
    const char *names[] = {"sticky", "box", "round", "container", "cylinder", "pipe", "person", "lane", "line", "plain"};
    for (Outline outline : testing::everyOutline) {
        const SceneNode plain = testing::node(1, {20, 20, 160, 100}, u"Order placed"_s, outline);
        const auto row = [&](const char *what, auto mark) {
            SceneNode marked = plain;
            mark(marked);
            QTest::addRow("%s with %s", names[int(outline)], what) << marked;
        };
        row("a badge", [](SceneNode &node) { node.badge = u"7"_s; });
        row("a doubt", [](SceneNode &node) { node.doubt = u"Who decides it?"_s; });
        row("a lock", [](SceneNode &node) { node.locked = true; });
    }
}

void TestPainting::everyMarkIsSeenUpClose()
{
    QFETCH(SceneNode, marked);
    SceneNode plain = marked;
    plain.badge.clear();
    plain.doubt.clear();
    plain.locked = false;
    const QRectF area(0, 0, 200, 140);
    const QImage with = painted(sceneOf(marked), 1, area);
    const QImage without = painted(sceneOf(plain), 1, area);
    QVERIFY(with != without);
    // Quiet: on a corner, not over the name.
    QCOMPARE(with.copy(60, 50, 80, 40), without.copy(60, 50, 80, 40));
}

void TestPainting::onlyTheBadgeIsSeenFromAfar()
{
    const SceneNode plain = testing::node(1, {20, 20, 160, 100}, u"Order placed"_s);
    SceneNode quiet = plain;
    quiet.doubt = u"Who decides it?"_s;
    quiet.locked = true;
    SceneNode voted = plain;
    voted.badge = u"7"_s;
    const QRectF area(0, 0, 200, 140);
    QCOMPARE(painted(sceneOf(quiet), 0.3, area), painted(sceneOf(plain), 0.3, area));
    QVERIFY(painted(sceneOf(voted), 0.3, area) != painted(sceneOf(plain), 0.3, area));
    QCOMPARE(painted(sceneOf(voted), 0.05, area), painted(sceneOf(plain), 0.05, area));
}

void TestPainting::fadedComesNearerToTheBoard()
{
    SceneNode node = testing::node(1, {20, 20, 160, 100}, u"Order placed"_s);
    node.faded = true;
    for (double scale : {0.05, 0.5, 1.}) {
        const QImage image = painted(sceneOf(node), scale, {0, 0, 200, 140});
        QCOMPARE(pixelsNear(image, node.fill, 10), 0);
        QVERIFY(pixelsNear(image, mixed(Theme::light().board, node.fill, 0.4), 10) > 4);
    }
}

void TestPainting::tiltTurnsThePaperOnly()
{
    SceneNode node = testing::node(1, {20, 20, 160, 100}, u"Order placed"_s);
    const QRectF area(0, 0, 200, 140);
    const QImage level = painted(sceneOf(node), 1, area);
    node.tilt = 3;
    const QImage turned = painted(sceneOf(node), 1, area);
    QVERIFY(turned != level);
    QCOMPARE(turned.pixelColor(100, 25), level.pixelColor(100, 25));
    // Clockwise: the upper right corner has gone down, the lower left one up.
    QVERIFY(level.pixelColor(22, 119) != Theme::light().board);
    QCOMPARE(turned.pixelColor(22, 119), Theme::light().board);
    QCOMPARE(turned.copy(60, 50, 80, 40), level.copy(60, 50, 80, 40));
}

void TestPainting::alarmIsSeenFromAfar()
{
    for (const double scale : {1., 0.3, 0.05}) {
        SceneNode node = testing::node(1, {0, 0, 160, 90}, u"Payments"_s, Outline::Box);
        const QRectF area(-40, -40, 240, 180);
        const QColor alarm = Theme::light().health(Health::Critical);
        QCOMPARE(pixelsNear(painted(sceneOf(node), scale, area), alarm), 0);
        node.liveness = Liveness::Silent;
        QVERIFY(pixelsNear(painted(sceneOf(node), scale, area), alarm) >= 8);
    }
}

void TestPainting::levelOfDetail_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("laysOut");
    QTest::newRow("legible") << 1. << true;
    QTest::newRow("smallest legible") << 0.45 << true;
    QTest::newRow("bars") << 0.2 << false;
    QTest::newRow("one rectangle") << 0.04 << false;
}

void TestPainting::levelOfDetail()
{
    QFETCH(double, scale);
    QFETCH(bool, laysOut);
    const Scene scene = sceneOf(testing::node(1, {0, 0, 140, 90}, u"Order placed"_s));
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(scene.background);
    QPainter painter(&image);
    painter.scale(scale, scale);
    ScenePainter scenePainter(Theme::light());
    scenePainter.paint(painter, scene, {scale, 0, 0});
    QCOMPARE(scenePainter.caches().layouts.size() > 0, laysOut);
    QVERIFY(pixelsNear(image, scene.nodes.first().fill) > 4);
}

void TestPainting::oddNodesArePaintedWithoutHarm_data()
{
    QTest::addColumn<QRectF>("rect");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("empty") << QRectF(10, 10, 0, 0);
    QTest::newRow("negative") << QRectF(10, 10, -50, -30);
    QTest::newRow("one pixel") << QRectF(10, 10, 1, 1);
    QTest::newRow("thin") << QRectF(10, 10, 3, 400);
    QTest::newRow("not a number") << QRectF(nan, 10, nan, 20);
    QTest::newRow("endless") << QRectF(-infinite, 0, infinite, 20);
    QTest::newRow("far away") << QRectF(1e15, 1e15, 100, 100);
    QTest::newRow("huge") << QRectF(-1e9, -1e9, 2e9, 2e9);
}

void TestPainting::oddNodesArePaintedWithoutHarm()
{
    QFETCH(QRectF, rect);
    for (Outline outline : testing::everyOutline) {
        for (double scale : {0.02, 1., 8.}) {
            SceneNode node = testing::node(1, rect, u"Order placed"_s, outline);
            node.glyph = u"domain-event"_s;
            node.caption = u"Event"_s;
            node.vitals = {u"1/s"_s};
            node.health = Health::Critical;
            QVERIFY(!painted(sceneOf(node), scale, {0, 0, 60, 60}).isNull());
        }
    }
}

void TestPainting::textShrinksThenElides()
{
    const QSizeF area(120, 60);
    const TextBlock brief = layOut(u"Order placed"_s, area, TextRole::Note);
    const TextBlock medium = layOut(u"Whenever an order is placed, authorise the payment at once"_s, area, TextRole::Note);
    const TextBlock lengthy = layOut(u"word "_s.repeated(100), area, TextRole::Note);
    QCOMPARE(brief.pixels, largestPixels(TextRole::Note));
    QVERIFY(medium.pixels < brief.pixels);
    QVERIFY(!medium.elided);
    QCOMPARE(lengthy.pixels, smallestPixels(TextRole::Note));
    QVERIFY(lengthy.elided);
    QVERIFY(lengthy.lines.last().text.endsWith(u'…'));
    for (const TextBlock &block : {brief, medium, lengthy}) {
        QVERIFY(block.size.height() <= area.height() + 1);
        for (const TextBlock::Line &line : block.lines)
            QVERIFY(line.width <= area.width() + 1);
    }
}

void TestPainting::longNamesBreakBetweenTheirWords()
{
    const TextBlock block = layOut(u"OrderPaymentAuthorisationRejected"_s, {110, 80}, TextRole::Note);
    QVERIFY(block.lines.size() > 1);
    for (const TextBlock::Line &line : block.lines)
        QVERIFY2(line.text.front().isUpper(), qPrintable(line.text));
    QString whole;
    for (const TextBlock::Line &line : block.lines)
        whole += line.text;
    QCOMPARE(whole, u"OrderPaymentAuthorisationRejected"_s);
}

void TestPainting::hugeTextCostsNoMoreThanWhatIsSeen()
{
    const TextBlock block = layOut(u"x"_s.repeated(5'000'000), {120, 60}, TextRole::Note);
    QVERIFY(block.elided);
    QVERIFY(block.lines.size() < 10);
}

void TestPainting::budgetPutsTextsOff()
{
    TextLayouts layouts;
    layouts.startFrame(1e-6);
    int known = 0;
    for (int i = 0; i < 200; ++i)
        known += layouts.find(QString::number(i), {100, 40}, TextRole::Note) ? 1 : 0;
    QVERIFY(layouts.starved());
    QVERIFY(known > 0 && known < 200);
    layouts.startFrame(0);
    for (int i = 0; i < 200; ++i)
        QVERIFY(layouts.find(QString::number(i), {100, 40}, TextRole::Note));
    QVERIFY(!layouts.starved());
}

/// With a clip, as on a screen, many tiny notes are painted at once: it must not be seen.
void TestPainting::tinyNotesLookAlikeHoweverManyTheyAre()
{
    QFETCH(int, notes);
    QFETCH(QPointF, corner);
    QFETCH(double, scale);
    Scene scene = sceneOf({});
    scene.nodes.clear();
    QRandomGenerator random(7);
    for (int i = 0; i < notes; ++i) {
        SceneNode node;
        node.id = Id::create();
        node.rect = QRectF(random.bounded(8000.), random.bounded(6000.), 40 + random.bounded(120.), 20 + random.bounded(60.));
        node.fill = QColor::fromRgb(random.generate() | 0xff000000);
        node.border = Qt::black;
        node.faded = i % 11 == 0;
        node.health = i % 17 == 0 ? Health::Critical : Health::Unknown;
        if (i == notes / 2)
            node.rect.setHeight(900); // Not a tiny one, between them.
        scene.nodes.append(node);
    }
    const QSize size(640, 480);
    const auto shown = [&](bool clipped) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(scene.background);
        QPainter painter(&image);
        if (clipped)
            painter.setClipRect(QRect(QPoint(), size));
        painter.scale(scale, scale);
        painter.translate(-corner);
        ScenePainter(Theme::light()).paint(painter, scene, {scale, 0, 0});
        return image;
    };
    QCOMPARE(shown(true), shown(false));
}

void TestPainting::tinyNotesLookAlikeHoweverManyTheyAre_data()
{
    QTest::addColumn<int>("notes");
    QTest::addColumn<QPointF>("corner");
    QTest::addColumn<double>("scale");
    QTest::newRow("few") << 300 << QPointF(0, 0) << 0.08;
    QTest::newRow("very many") << 14'000 << QPointF(0, 0) << 0.08;
    QTest::newRow("very many, some outside") << 14'000 << QPointF(-333.3, 1234.5) << 0.0777;
}

/// Each line as if it had been painted alone, in its turn.
void TestPainting::thinEdgesLieOverEachOtherInTheirOrder()
{
    constexpr double scale = 0.2;
    const QColor colours[] = {QColor(0x204060), QColor(0xb02020), QColor(0x208040)};
    QImage expected(640, 480, QImage::Format_RGB32);
    expected.fill(Theme::light().board);
    QPainter painter(&expected);
    painter.scale(scale, scale);
    Scene scene{{}, {}, Theme::light().board};
    QRandomGenerator random(7);
    for (int i = 0; i < 600; ++i) {
        SceneEdge edge;
        edge.id = Id::create();
        const auto point = [&] { return QPointF(random.bounded(3600.) - 200, random.bounded(2800.) - 200); };
        edge.path = {point(), point()};
        if (i % 7 == 0)
            edge.path.append(point());
        edge.colour = colours[i / 5 % 3];
        painter.setPen(QPen(edgeColour(edge, Theme::light()), 0));
        painter.drawPolyline(edge.path);
        scene.edges.append(edge);
    }
    QCOMPARE(painted(scene, scale, {0, 0, 3200, 2400}), expected);
}

void TestPainting::edgesFollowTheirEnds()
{
    const QPolygonF path{{0, 0}, {10, 0}, {20, 0}};
    QCOMPARE(followed(path, {5, 5}, {5, 5}), QPolygonF({{5, 5}, {15, 5}, {25, 5}}));
    const QPolygonF bent = followed(path, {0, 0}, {0, 10});
    QCOMPARE(bent.first(), QPointF(0, 0));
    QCOMPARE(bent.last(), QPointF(20, 10));
    QCOMPARE(middleOf(path), QPointF(10, 0));
}

QTEST_MAIN(TestPainting)
#include "tst_painting.moc"
