// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/vitals.h"

#include <QColor>
#include <QHash>
#include <QLatin1StringView>
#include <QPalette>
#include <QString>
#include <QStringList>

namespace keelson {

/// The colours of one entry of a palette; all opaque, ink readable on fill (WCAG AA).
struct Swatch
{
    QColor fill;
    QColor border;
    QColor ink;

    friend bool operator==(const Swatch &, const Swatch &) = default;
};

/// Which colours notes have: those of the practice, some that every eye tells apart, or such with the strongest contrast.
enum class NoteColours { Canonical, ColourBlind, HighContrast };
inline constexpr NoteColours everyNoteColours[] = {NoteColours::Canonical, NoteColours::ColourBlind, NoteColours::HighContrast};

/// "canonical", "colour-blind", "high-contrast": how they are written in settings.
QLatin1StringView toId(NoteColours colours);
/// Canonical for what is none of them.
NoteColours noteColours(QStringView id);

/// All colours of the program: a value, read once from resources/palettes. Lenses take the colours of their
/// scene nodes from here, the shell its widget palette.
struct Theme
{
    QString id;            ///< "light", "dark"; with note colours of its own "light/colour-blind".
    bool isDark = false;
    NoteColours notes = NoteColours::Canonical;
    double noteFrame = 0;  ///< Width of the frame around stickies, scene units; 0 = none.
    QColor board;          ///< Behind everything a scene holds.
    QColor grid;           ///< Dots on the board.
    QColor surface;        ///< Panels, tool bars, floating cards.
    QColor raised;         ///< Fields and buttons on a surface.
    QColor line;           ///< Hairlines between panels.
    QColor ink;
    QColor muted;          ///< Secondary text, resting connectors.
    QColor accent;         ///< Primary action, focus, selection.
    QColor onAccent;       ///< Text on accent.
    QColor connector;      ///< Edges at rest.
    QHash<QString, Swatch> swatches;
    QHash<QString, QColor> signalColours;  ///< good, warning, critical, flowing, idle, silent, late, stale, disabled.

    /// The two built in themes, read once; live as long as the program.
    static const Theme &light();
    static const Theme &dark();
    /// With other colours for notes; read once, too.
    static const Theme &of(bool dark, NoteColours notes);
    /// The one that goes with a widget's palette: dark windows get dark. A palette that `palette()` made leads back to its
    /// theme with the same note colours.
    static const Theme &of(const QPalette &palette);

    /// Colours of a vocabulary token (`Look::colour`); a neutral grey for one that is unknown.
    Swatch swatch(QStringView token) const;
    QStringList tokens() const;  ///< Sorted.
    QColor health(Health health) const;        ///< Invalid for Unknown.
    QColor liveness(Liveness liveness) const;  ///< Invalid for Unknown.
    /// For the widgets of the studio.
    QPalette palette() const;
};

/// Contrast ratio of WCAG 2, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// `part` of `over` laid on `under`, as an opaque colour (translucent fills are slow on dense content).
QColor mixed(const QColor &under, const QColor &over, double part);

} // namespace keelson
