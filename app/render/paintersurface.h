// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/surface.h"

#include <QHash>
#include <QImage>

class QPainter;

namespace keelson {

/// What painting keeps between frames. One an owner, one thread.
struct PaintCaches
{
    TextLayouts layouts;
    QHash<std::pair<QString, std::pair<QRgb, int>>, QImage> icons;  ///< By name, ink and side in pixels.
};

/// A surface on a QPainter whose transform maps scene units to the device. Leaves out what would be too small to
/// see: text becomes bars, corners become square.
class PainterSurface : public Surface
{
public:
    /// `scale` is device pixels a scene unit. `fine` is for the few nodes of a map; off, outlines are plain
    /// rectangles, an order of magnitude faster.
    PainterSurface(QPainter &painter, PaintCaches &caches, double scale, bool fine = true);

    void fill(const QRectF &rect, const QColor &colour) override;
    void rounded(const QRectF &rect, double radius, const Paint &paint) override;
    void path(const QPainterPath &path, const Paint &paint) override;
    void polyline(const QPolygonF &points, double radius, const Paint &paint) override;
    void words(const Words &words) override;
    void icon(QStringView name, const QRectF &rect, const QColor &ink) override;
    bool isFar() const override { return m_scale < farScale; }
    double width(const QString &text, TextRole role) override;

    /// Below this many device pixels a font is drawn as bars.
    static constexpr double smallestLegible = 5.5;
    /// Below this scale captions and vitals cannot be read.
    static constexpr double farScale = 0.62;

private:
    void bars(const Words &words, const PlacedText &placed);
    void guessedBars(const Words &words);
    void bar(const Words &words, double top, double width, double height);
    QPen pen(const Paint &paint) const;
    void piece(QPointF from, QPointF to, double width, const Paint &paint);

    QPainter &m_painter;
    PaintCaches &m_caches;
    double m_scale;
    bool m_fine;
};

} // namespace keelson
