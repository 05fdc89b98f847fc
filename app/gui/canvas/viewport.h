// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace keelson {

/// Which part of a scene a widget shows: a value. Whatever is asked of it, it stays finite and within its limits.
class Viewport
{
public:
    static constexpr double minimumScale = 0.02;
    static constexpr double maximumScale = 8;

    double scale() const { return m_scale; }      ///< Widget pixels a scene unit.
    QPointF origin() const { return m_origin; }   ///< Scene point at the widget's top left.

    QPointF toScene(QPointF widget) const { return widget / m_scale + m_origin; }
    QPointF toWidget(QPointF scene) const { return (scene - m_origin) * m_scale; }
    QRectF toScene(const QRectF &widget) const { return {toScene(widget.topLeft()), widget.size() / m_scale}; }
    QRectF toWidget(const QRectF &scene) const { return {toWidget(scene.topLeft()), scene.size() * m_scale}; }

    /// Moves what is shown by whole pixels, so that text stays sharp and a scroll can be blitted.
    void pan(QPointF widgetDelta);
    void setOrigin(QPointF origin);
    /// The scene point under `anchor` stays under it.
    void zoomAbout(QPointF anchor, double scale);
    /// Shows all of `rect` in a widget of `size`, no larger than `largestScale`.
    void fit(const QRectF &rect, QSizeF size, double largestScale);

    friend bool operator==(const Viewport &, const Viewport &) = default;

private:
    double m_scale = 1;
    QPointF m_origin;
};

/// True for numbers that can be drawn and computed with.
bool isSane(QPointF point);
bool isSane(const QRectF &rect);

} // namespace keelson
