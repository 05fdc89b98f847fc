// SPDX-License-Identifier: MIT
#include "app/gui/canvas/viewport.h"

#include <algorithm>
#include <cmath>

namespace keelson {

namespace {

constexpr double farthest = 1e7;  // scene units; beyond, doubles in device space lose pixels
constexpr double margin = 40;     // widget pixels kept free around what is fitted

} // namespace

bool isSane(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y()) && std::abs(point.x()) <= farthest
            && std::abs(point.y()) <= farthest;
}

bool isSane(const QRectF &rect)
{
    return isSane(rect.topLeft()) && isSane(rect.bottomRight());
}

void Viewport::setOrigin(QPointF origin)
{
    if (!std::isfinite(origin.x()) || !std::isfinite(origin.y()))
        return;
    m_origin = {std::clamp(origin.x(), -farthest, farthest), std::clamp(origin.y(), -farthest, farthest)};
}

void Viewport::pan(QPointF widgetDelta)
{
    setOrigin(m_origin - QPointF(std::round(widgetDelta.x()), std::round(widgetDelta.y())) / m_scale);
}

void Viewport::zoomAbout(QPointF anchor, double scale)
{
    if (!std::isfinite(scale) || !isSane(anchor))
        return;
    const QPointF fixed = toScene(anchor);
    m_scale = std::clamp(scale, minimumScale, maximumScale);
    setOrigin(fixed - anchor / m_scale);
}

void Viewport::fit(const QRectF &rect, QSizeF size, double largestScale)
{
    if (!isSane(rect) || rect.isEmpty() || size.isEmpty())
        return;
    const QSizeF room(std::max(20., size.width() - 2 * margin), std::max(20., size.height() - 2 * margin));
    const double scale = std::min({room.width() / rect.width(), room.height() / rect.height(), largestScale});
    m_scale = std::isfinite(scale) ? std::clamp(scale, minimumScale, maximumScale) : 1;
    setOrigin(rect.center() - QPointF(size.width(), size.height()) / (2 * m_scale));
}

} // namespace keelson
