// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/theme.h"

#include <QByteArray>
#include <QColor>
#include <QIcon>
#include <QImage>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace keelson::icons {

/// Every icon of resources/icons, sorted.
QStringList names();
bool exists(QStringView name);

/// The SVG of an icon drawn in `ink`; empty for a name that is unknown.
QByteArray svg(QStringView name, const QColor &ink);

/// Sharp at every size and scale; grey when disabled, accent when checked. An empty icon for a name that is
/// unknown. Ask again when the theme changes.
QIcon icon(QStringView name, const Theme &theme);
QIcon icon(QStringView name, const QColor &ink);

/// The icon as an image of that many pixels; any thread. Transparent for a name that is unknown.
QImage image(QStringView name, const QColor &ink, QSize pixels);

/// Draws into `rect` at the painter's scale, from a cache of images. GUI thread only.
void paint(QPainter &painter, QStringView name, const QRectF &rect, const QColor &ink);

} // namespace keelson::icons
