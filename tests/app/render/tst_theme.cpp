// SPDX-License-Identifier: MIT
#include "app/render/icons.h"
#include "app/render/theme.h"
#include "core/model/vocabulary.h"

#include <QImage>
#include <QSet>
#include <QTest>

#include <array>
#include <cmath>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

// How colours look to eyes without one of the three cones, in linear light (Machado, Oliveira and Fernandes, 2009).
using Eye = std::array<std::array<double, 3>, 3>;
constexpr Eye everyCone{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Eye protanopia{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Eye deuteranopia{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Eye tritanopia{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

std::array<double, 3> linear(const QColor &colour)
{
    const auto part = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return {part(colour.redF()), part(colour.greenF()), part(colour.blueF())};
}

/// CIE L*a*b*.
std::array<double, 3> seen(const QColor &colour, const Eye &eye)
{
    const auto light = linear(colour);
    std::array<double, 3> rgb{};
    for (size_t row = 0; row < 3; ++row)
        rgb[row] = std::clamp(eye[row][0] * light[0] + eye[row][1] * light[1] + eye[row][2] * light[2], 0., 1.);
    const auto curve = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16. / 116; };
    const double x = curve((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = curve(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = curve((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &a, const QColor &b, const Eye &eye)
{
    const auto one = seen(a, eye);
    const auto other = seen(b, eye);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

QList<const Kind *> stickies()
{
    QList<const Kind *> kinds;
    for (const Kind &kind : vocabulary::kinds()) {
        if (drawnOnStorm(kind.drawn) && kind.note.outline == Outline::Sticky)
            kinds.append(&kind);
    }
    return kinds;
}

/// By their paper alone, without a look at the glyph.
bool haveOneSize(const Look &a, const Look &b)
{
    return std::abs(a.width - b.width) < 0.15 * a.width && std::abs(a.height - b.height) < 0.15 * a.height;
}

} // namespace

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
    void noteColoursKeepTheirNames();
    void everyEyeTellsNotesApart_data() { themes(); }
    void everyEyeTellsNotesApart();
    void highContrastIsHigh_data();
    void highContrastIsHigh();
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
    QTest::addColumn<QString>("notes");
    for (NoteColours notes : everyNoteColours) {
        const QString id(toId(notes));
        QTest::addRow("light, %s", qPrintable(id)) << false << id;
        QTest::addRow("dark, %s", qPrintable(id)) << true << id;
    }
}

const Theme &TestTheme::theme() const
{
    const bool dark = *static_cast<bool *>(QTest::qData("dark", QMetaType::Bool));
    const QString notes = *static_cast<QString *>(QTest::qData("notes", QMetaType::QString));
    return Theme::of(dark, noteColours(notes));
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
    QCOMPARE(Theme::of(theme().palette()).notes, theme().notes);
    QCOMPARE(Theme::of(theme().palette()).id, theme().id);
}

void TestTheme::noteColoursKeepTheirNames()
{
    for (NoteColours notes : everyNoteColours)
        QCOMPARE(noteColours(QString(toId(notes))), notes);
    QCOMPARE(noteColours(u"no-such-colours"), NoteColours::Canonical);
    QCOMPARE(Theme::light().id, u"light"_s);
    QCOMPARE(Theme::of(true, NoteColours::ColourBlind).id, u"dark/colour-blind"_s);
}

void TestTheme::everyEyeTellsNotesApart()
{
    QSet<QString> glyphs;
    for (const Kind *kind : stickies())
        glyphs.insert(QString(kind->note.glyph));
    QCOMPARE(glyphs.size(), stickies().size());
    // Colours of the practice are not made for every eye; with all cones they differ.
    const bool everyone = theme().notes != NoteColours::Canonical;
    const QList<Eye> eyes = everyone ? QList<Eye>{everyCone, protanopia, deuteranopia, tritanopia} : QList<Eye>{everyCone};
    for (const Kind *a : stickies()) {
        for (const Kind *b : stickies()) {
            if (a == b)
                continue;
            const double least = !haveOneSize(a->note, b->note) ? 5 : everyone ? 20 : 10;
            for (const Eye &eye : eyes) {
                const double apart = distance(theme().swatch(QString(a->note.colour)).fill, theme().swatch(QString(b->note.colour)).fill, eye);
                QVERIFY2(apart >= least, qPrintable(u"%1 and %2: %3"_s.arg(QString(a->id), QString(b->id)).arg(apart)));
            }
        }
    }
}

void TestTheme::highContrastIsHigh_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::highContrastIsHigh()
{
    QFETCH(bool, dark);
    const Theme &theme = Theme::of(dark, NoteColours::HighContrast);
    QVERIFY(theme.noteFrame >= 2);
    for (const Kind *kind : stickies()) {
        const Swatch swatch = theme.swatch(QString(kind->note.colour));
        QVERIFY2(contrast(swatch.fill, swatch.ink) >= 7, kind->id.data());
        QVERIFY2(contrast(swatch.fill, mixed(swatch.fill, swatch.ink, 0.72)) >= 4.5, kind->id.data());
        QVERIFY2(contrast(swatch.border, theme.board) >= 7, kind->id.data());
    }
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
