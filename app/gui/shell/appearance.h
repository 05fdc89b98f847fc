// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/theme.h"

#include <QLatin1StringView>
#include <QObject>
#include <QString>

namespace keelson {

enum class ThemeChoice { System, Light, Dark };

/// "system", "light", "dark": how a choice is written in settings and on the command line.
QLatin1StringView toId(ThemeChoice choice);
/// System for what is none of them.
ThemeChoice themeChoice(QStringView id);

/// Dresses the whole application: style, palette and style sheet from the render theme.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Looks at the desktop's own colours, so make it before anything changes the palette.
    explicit Appearance(QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    bool isDark() const;
    void choose(ThemeChoice choice);
    NoteColours notes() const { return m_notes; }
    void chooseNotes(NoteColours notes);

Q_SIGNALS:
    void changed();

private:
    void apply();

    const bool m_systemIsDark;
    ThemeChoice m_choice = ThemeChoice::System;
    NoteColours m_notes = NoteColours::Canonical;
    bool m_applied = false;
};

} // namespace keelson
