// SPDX-License-Identifier: MIT
#include "app/render/icons.h"
#include "app/render/theme.h"
#include "core/model/vocabulary.h"

#include <QImage>
#include <QSet>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVocabularyColourIsInThePalette_data() { themes(); }
    void everyVocabularyColourIsInThePalette();
    void inkIsReadable_data() { themes(); }
    void inkIsReadable();
    void palettesHaveTheSameEntries();
    void signalsStandOutFromTheBoard_data() { themes(); }
    void signalsStandOutFromTheBoard();
    void widgetPaletteLeadsBackToItsTheme_data() { themes(); }
    void widgetPaletteLeadsBackToItsTheme();
    void unknownTokenIsNeutral();
    void everyVocabularyGlyphIsAnIcon();
    void iconsAreDrawnInTheInk_data();
    void iconsAreDrawnInTheInk();

private:
    void themes();
    const Theme &theme() const;
};

void TestTheme::themes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

const Theme &TestTheme::theme() const
{
    const bool dark = *static_cast<bool *>(QTest::qData("dark", QMetaType::Bool));
    return dark ? Theme::dark() : Theme::light();
}

void TestTheme::everyVocabularyColourIsInThePalette()
{
    const QStringList tokens = theme().tokens();
    QVERIFY(!vocabulary::kinds().empty());
    for (const Kind &kind : vocabulary::kinds()) {
        if (drawnOnStorm(kind.drawn))
            QVERIFY2(tokens.contains(QString(kind.note.colour)), kind.note.colour.data());
        if (drawnOnMap(kind.drawn))
            QVERIFY2(tokens.contains(QString(kind.box.colour)), kind.box.colour.data());
    }
}

void TestTheme::inkIsReadable()
{
    QVERIFY(contrast(theme().board, theme().ink) >= 7);
    QVERIFY(contrast(theme().surface, theme().muted) >= 4.5);
    QVERIFY(contrast(theme().accent, theme().onAccent) >= 4.5);
    const QStringList tokens = theme().tokens();
    for (const QString &token : tokens) {
        const Swatch swatch = theme().swatch(token);
        QVERIFY2(swatch.fill.isValid() && swatch.border.isValid() && swatch.ink.isValid(), qPrintable(token));
        QVERIFY2(swatch.fill.alpha() == 255, qPrintable(token));
        QVERIFY2(contrast(swatch.fill, swatch.ink) >= 4.5, qPrintable(token));
        // Captions are written in ink that is mixed with the fill.
        QVERIFY2(contrast(swatch.fill, mixed(swatch.fill, swatch.ink, 0.72)) >= 3, qPrintable(token));
    }
}

void TestTheme::palettesHaveTheSameEntries()
{
    QCOMPARE(Theme::light().tokens(), Theme::dark().tokens());
    QCOMPARE(QSet<QString>(Theme::light().signalColours.keyBegin(), Theme::light().signalColours.keyEnd()),
             QSet<QString>(Theme::dark().signalColours.keyBegin(), Theme::dark().signalColours.keyEnd()));
}

void TestTheme::signalsStandOutFromTheBoard()
{
    for (Health health : {Health::Good, Health::Warning, Health::Critical})
        QVERIFY(contrast(theme().health(health), theme().board) >= 3);
    for (Liveness liveness : {Liveness::Flowing, Liveness::Silent, Liveness::Late, Liveness::Stale, Liveness::Idle})
        QVERIFY(contrast(theme().liveness(liveness), theme().board) >= 3);
    QVERIFY(!theme().health(Health::Unknown).isValid());
    QVERIFY(!theme().liveness(Liveness::Unknown).isValid());
}

void TestTheme::widgetPaletteLeadsBackToItsTheme()
{
    QCOMPARE(Theme::of(theme().palette()).id, theme().id);
}

void TestTheme::unknownTokenIsNeutral()
{
    QCOMPARE(Theme::light().swatch(u"no-such-token"), Theme::light().swatch(u"neutral"));
}

void TestTheme::everyVocabularyGlyphIsAnIcon()
{
    for (const Kind &kind : vocabulary::kinds()) {
        if (!kind.note.glyph.isEmpty())
            QVERIFY2(icons::exists(QString(kind.note.glyph)), kind.note.glyph.data());
        if (!kind.box.glyph.isEmpty())
            QVERIFY2(icons::exists(QString(kind.box.glyph)), kind.box.glyph.data());
    }
}

void TestTheme::iconsAreDrawnInTheInk_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = icons::names();
    QVERIFY(names.size() > 50);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestTheme::iconsAreDrawnInTheInk()
{
    QFETCH(QString, name);
    const QColor ink(10, 200, 30);
    const QImage image = icons::image(name, ink, {48, 48});
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 200)
                continue;
            ++drawn;
            QVERIFY(qAbs(pixel.green() - ink.green()) < 12 && pixel.red() < 40);
        }
    }
    QVERIFY2(drawn > 40, "the icon is empty");
    QVERIFY(!icons::icon(name, Theme::light()).isNull());
    QVERIFY(icons::icon(u"no-such-icon", Theme::light()).isNull());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
