// SPDX-License-Identifier: MIT
#include "app/render/theme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QColor colourOf(const QJsonValue &value)
{
    return QColor(value.toString());
}

Swatch swatchOf(const QJsonArray &entry)
{
    return {colourOf(entry.at(0)), colourOf(entry.at(1)), colourOf(entry.at(2))};
}

QJsonObject readPalette(const QString &id)
{
    QFile file(u":/palettes/"_s + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("palette %s is not compiled in", qPrintable(id));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Theme read(const QString &id)
{
    const QJsonObject palette = readPalette(id);
    const QJsonObject colours = palette.value("colours"_L1).toObject();
    const auto colour = [&](QLatin1StringView name) { return colourOf(colours.value(name)); };

    Theme theme;
    theme.id = id;
    theme.isDark = palette.value("dark"_L1).toBool();
    theme.board = colour("board"_L1);
    theme.grid = colour("grid"_L1);
    theme.surface = colour("surface"_L1);
    theme.raised = colour("raised"_L1);
    theme.line = colour("line"_L1);
    theme.ink = colour("ink"_L1);
    theme.muted = colour("muted"_L1);
    theme.accent = colour("accent"_L1);
    theme.onAccent = colour("onAccent"_L1);
    theme.connector = colour("connector"_L1);

    const QJsonObject swatches = palette.value("swatches"_L1).toObject();
    for (auto it = swatches.begin(); it != swatches.end(); ++it)
        theme.swatches.insert(it.key(), swatchOf(it.value().toArray()));
    const QJsonObject signalColours = palette.value("signals"_L1).toObject();
    for (auto it = signalColours.begin(); it != signalColours.end(); ++it)
        theme.signalColours.insert(it.key(), colourOf(it.value()));
    return theme;
}

/// The colours of notes laid over those of a theme.
Theme withNotes(Theme theme, NoteColours notes)
{
    if (notes == NoteColours::Canonical)
        return theme;
    const QJsonObject palette = readPalette(u"notes-%1-%2"_s.arg(toId(notes), theme.id));
    theme.id += u'/' + QString(toId(notes));
    theme.notes = notes;
    theme.noteFrame = palette.value("frame"_L1).toDouble();
    const QJsonObject swatches = palette.value("swatches"_L1).toObject();
    for (auto it = swatches.begin(); it != swatches.end(); ++it)
        theme.swatches.insert(it.key(), swatchOf(it.value().toArray()));
    return theme;
}

// No widget shows a bright text that is disabled: by the colour of an event there a palette tells which notes go with it.
constexpr auto markGroup = QPalette::Disabled;
constexpr auto markRole = QPalette::BrightText;

QColor markOf(const Theme &theme)
{
    return theme.swatch(u"domain-event").fill;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
}

} // namespace

QLatin1StringView toId(NoteColours colours)
{
    switch (colours) {
    case NoteColours::Canonical: return "canonical"_L1;
    case NoteColours::ColourBlind: return "colour-blind"_L1;
    case NoteColours::HighContrast: return "high-contrast"_L1;
    }
    return "canonical"_L1;
}

NoteColours noteColours(QStringView id)
{
    const auto known = std::find_if(std::begin(everyNoteColours), std::end(everyNoteColours),
                                    [id](NoteColours colours) { return toId(colours) == id; });
    return known == std::end(everyNoteColours) ? NoteColours::Canonical : *known;
}

const Theme &Theme::light()
{
    return of(false, NoteColours::Canonical);
}

const Theme &Theme::dark()
{
    return of(true, NoteColours::Canonical);
}

const Theme &Theme::of(bool dark, NoteColours notes)
{
    static const auto all = [] {
        QHash<std::pair<bool, int>, Theme> themes;
        for (bool isDark : {false, true}) {
            const Theme plain = read(isDark ? u"dark"_s : u"light"_s);
            for (NoteColours colours : everyNoteColours)
                themes.insert({isDark, int(colours)}, withNotes(plain, colours));
        }
        return themes;
    }();
    return *all.constFind({dark, int(notes)});
}

const Theme &Theme::of(const QPalette &palette)
{
    const bool dark = luminance(palette.color(QPalette::Window)) < 0.2;
    const QColor mark = palette.color(markGroup, markRole);
    const auto marked = std::find_if(std::begin(everyNoteColours), std::end(everyNoteColours),
                                     [&](NoteColours notes) { return markOf(of(dark, notes)) == mark; });
    return of(dark, marked == std::end(everyNoteColours) ? NoteColours::Canonical : *marked);
}

Swatch Theme::swatch(QStringView token) const
{
    const auto found = swatches.constFind(token.toString());
    return found != swatches.constEnd() ? *found : swatches.value(u"neutral"_s);
}

QStringList Theme::tokens() const
{
    QStringList tokens = swatches.keys();
    tokens.sort();
    return tokens;
}

QColor Theme::health(Health health) const
{
    switch (health) {
    case Health::Unknown: return {};
    case Health::Good: return signalColours.value(u"good"_s);
    case Health::Warning: return signalColours.value(u"warning"_s);
    case Health::Critical: return signalColours.value(u"critical"_s);
    }
    return {};
}

QColor Theme::liveness(Liveness liveness) const
{
    switch (liveness) {
    case Liveness::Unknown: return {};
    case Liveness::Idle: return signalColours.value(u"idle"_s);
    case Liveness::Flowing: return signalColours.value(u"flowing"_s);
    case Liveness::Silent: return signalColours.value(u"silent"_s);
    case Liveness::Disabled: return signalColours.value(u"disabled"_s);
    case Liveness::Late: return signalColours.value(u"late"_s);
    case Liveness::Stale: return signalColours.value(u"stale"_s);
    }
    return {};
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, surface);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, isDark ? board : surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, signalColours.value(u"critical"_s));
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, signalColours.value(u"stale"_s));
    palette.setColor(QPalette::Light, mixed(surface, ink, isDark ? 0.16 : 0.02));
    palette.setColor(QPalette::Midlight, mixed(surface, ink, 0.08));
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, mixed(surface, ink, 0.35));
    palette.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : mixed(surface, ink, 0.6));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(surface, ink, 0.4));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(markGroup, markRole, markOf(*this));
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double part)
{
    const auto blend = [part](int from, int to) { return qRound(from + (to - from) * part); };
    return QColor(blend(under.red(), over.red()), blend(under.green(), over.green()),
                  blend(under.blue(), over.blue()));
}

} // namespace keelson
