// SPDX-License-Identifier: MIT
#include "app/gui/shell/appearance.h"

#include "app/gui/shell/stylesheet.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

QLatin1StringView toId(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return "system"_L1;
    case ThemeChoice::Light: return "light"_L1;
    case ThemeChoice::Dark: return "dark"_L1;
    }
    return "system"_L1;
}

ThemeChoice themeChoice(QStringView id)
{
    return id == "light"_L1 ? ThemeChoice::Light : id == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

Appearance::Appearance(QObject *parent)
    : QObject(parent), m_systemIsDark(Theme::of(QApplication::palette()).isDark)
{
}

bool Appearance::isDark() const
{
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
}

void Appearance::choose(ThemeChoice choice)
{
    if (m_applied && choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT changed();
}

void Appearance::chooseNotes(NoteColours notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    if (!m_applied)
        return;
    apply();
    Q_EMIT changed();
}

void Appearance::apply()
{
    const Theme &theme = Theme::of(isDark(), m_notes);
    if (!m_applied)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_applied = true;
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(styleSheet(theme));
}

} // namespace keelson
