// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/textlayouts.h"

#include <QColor>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QString>

namespace keelson {

/// How a shape is filled and outlined; an invalid colour leaves that part out.
struct Paint
{
    QColor fill;
    QColor border;
    double width = 1.5;  ///< Of the border, scene units.
    bool dashed = false;
};

/// A text in its place.
struct Words
{
    QString text;
    QRectF area;
    TextRole role = TextRole::Note;
    QColor ink;
    QColor paper;  ///< What it stands on: below legible sizes bars are mixed from both.
    Qt::Alignment vertical = Qt::AlignVCenter;
    bool turned = false;  ///< Reads from top to bottom.
};

/// A text laid out where it goes. When it is turned, `origin` is in a system that starts at the area's top right
/// and is turned by 90 degrees clockwise.
struct PlacedText
{
    const TextBlock *block = nullptr;  ///< Null when it is put off to a later frame.
    QPointF origin;
};
PlacedText place(const Words &words, TextLayouts &layouts);

/// The line through the points, with bends of that radius where there is room for it.
QPainterPath bentLine(const QPolygonF &points, double radius);

/// What the pictures of nodes and edges are drawn on: the screen or an SVG file. The drawing code is written once
/// against this, so that an export cannot differ from the screen.
class Surface
{
public:
    virtual ~Surface() = default;

    virtual void fill(const QRectF &rect, const QColor &colour) = 0;
    virtual void rounded(const QRectF &rect, double radius, const Paint &paint) = 0;
    virtual void path(const QPainterPath &path, const Paint &paint) = 0;
    /// A line through at least two points, rounded where it bends.
    virtual void polyline(const QPolygonF &points, double radius, const Paint &paint) { path(bentLine(points, radius), paint); }
    virtual void words(const Words &words) = 0;
    virtual void icon(QStringView name, const QRectF &rect, const QColor &ink) = 0;
    /// True when captions could not be read: names take all the room then, see partsOf.
    virtual bool isFar() const { return false; }
    /// Width of a text on one line, scene units.
    virtual double width(const QString &text, TextRole role) = 0;
};

} // namespace keelson
