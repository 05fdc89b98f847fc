// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QIcon>

namespace keelson {

struct Kind;
struct Theme;

/// The icons of kinds in the colours of a theme, each made once.
class KindIcons
{
public:
    explicit KindIcons(const Theme &theme) : m_theme(&theme) { }

    QIcon of(const Kind &kind) const;
    const Theme &theme() const { return *m_theme; }

private:
    const Theme *m_theme;
    mutable QHash<const Kind *, QIcon> m_icons;
};

} // namespace keelson
