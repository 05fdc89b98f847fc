// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAction;

namespace keelson {

struct Theme;

/// Gives the action the icon of a glyph. The action remembers which one, so that it can be drawn again in another theme;
/// an empty glyph is no icon.
void setGlyph(QAction &action, const QString &glyph, const Theme &theme);
/// The glyph that was set last; empty when none was.
QString glyphOf(const QAction &action);
/// The same icon in this theme.
void redrawGlyph(QAction &action, const Theme &theme);

} // namespace keelson
