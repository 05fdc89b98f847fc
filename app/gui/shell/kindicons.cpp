// SPDX-License-Identifier: MIT
#include "app/gui/shell/kindicons.h"

#include "app/render/icons.h"
#include "app/render/theme.h"
#include "core/model/vocabulary.h"

namespace keelson {

namespace {

// The palette's border colour tells kinds apart; on a panel it must also be seen.
QColor inkOf(const Look &look, const Theme &theme)
{
    const QColor colour = theme.swatch(QString(look.colour)).border;
    return contrast(colour, theme.surface) >= 3 ? colour : mixed(colour, theme.ink, 0.45);
}

} // namespace

QIcon KindIcons::of(const Kind &kind) const
{
    const auto found = m_icons.constFind(&kind);
    if (found != m_icons.constEnd())
        return *found;
    const Look &look = drawnOnMap(kind.drawn) ? kind.box : kind.note;
    return *m_icons.insert(&kind, icons::icon(QString(look.glyph), inkOf(look, *m_theme)));
}

} // namespace keelson
