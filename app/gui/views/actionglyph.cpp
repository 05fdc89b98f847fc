// SPDX-License-Identifier: MIT
#include "app/gui/views/actionglyph.h"

#include "app/render/icons.h"

#include <QAction>
#include <QVariant>

namespace keelson {

namespace {

// Not the object name: that is the action's own, whatever it looks like.
constexpr const char *glyphProperty = "glyph";

} // namespace

void setGlyph(QAction &action, const QString &glyph, const Theme &theme)
{
    action.setProperty(glyphProperty, glyph);
    redrawGlyph(action, theme);
}

QString glyphOf(const QAction &action)
{
    return action.property(glyphProperty).toString();
}

void redrawGlyph(QAction &action, const Theme &theme)
{
    action.setIcon(icons::icon(glyphOf(action), theme));
}

} // namespace keelson
