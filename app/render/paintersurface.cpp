// SPDX-License-Identifier: MIT
#include "app/render/paintersurface.h"

#include "app/render/icons.h"
#include "app/render/theme.h"

#include <QGlyphRun>
#include <QLineF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace keelson {

namespace {

constexpr double smallestIcon = 7;       // device pixels
constexpr double smallestRounding = 1.5; // device pixels

/// The rectangle moved onto device pixels, so that a border of whole pixels is sharp.
QRectF snapped(const QRectF &rect, const QTransform &transform, double penPixels)
{
    const QRectF device = transform.mapRect(rect);
    const double half = penPixels / 2;
    const QRectF whole(QPointF(std::round(device.left()), std::round(device.top())),
                       QPointF(std::round(device.right()), std::round(device.bottom())));
    return transform.inverted().mapRect(whole.adjusted(half, half, -half, -half));
}

} // namespace

PainterSurface::PainterSurface(QPainter &painter, PaintCaches &caches, double scale, bool fine)
    : m_painter(painter), m_caches(caches), m_scale(scale), m_fine(fine)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void PainterSurface::fill(const QRectF &rect, const QColor &colour)
{
    if (rect.width() > 0 && rect.height() > 0)
        m_painter.fillRect(rect, colour);
}

QPen PainterSurface::pen(const Paint &paint) const
{
    if (!paint.border.isValid())
        return Qt::NoPen;
    const double width = std::max(paint.width, 1 / m_scale);
    QPen pen(paint.border, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (paint.dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4, 3});
    }
    return pen;
}

void PainterSurface::rounded(const QRectF &rect, double radius, const Paint &paint)
{
    const double pixels = std::max(1., std::round(paint.width * m_scale));
    const bool plain = (!m_fine || radius * m_scale < smallestRounding) && paint.fill.isValid() && !paint.dashed;
    if (plain && !paint.border.isValid())
        return fill(rect, paint.fill);
    if (plain) {
        const double inset = pixels / m_scale;
        fill(rect, paint.border);
        return fill(rect.adjusted(inset, inset, -inset, -inset), paint.fill);
    }
    Paint wide = paint;
    wide.width = pixels / m_scale;
    const QRectF sharp = snapped(rect, m_painter.deviceTransform(), paint.border.isValid() ? pixels : 0);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(pen(wide));
    m_painter.setBrush(paint.fill.isValid() ? QBrush(paint.fill) : QBrush(Qt::NoBrush));
    m_painter.drawRoundedRect(sharp, radius, radius);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void PainterSurface::path(const QPainterPath &path, const Paint &paint)
{
    m_painter.setRenderHint(QPainter::Antialiasing, m_fine || m_scale >= 0.5);
    m_painter.setPen(pen(paint));
    m_painter.setBrush(paint.fill.isValid() ? QBrush(paint.fill) : QBrush(Qt::NoBrush));
    m_painter.drawPath(path);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Pieces that run along the pixels are filled, which is sharp and many times faster than stroking them smoothly.
void PainterSurface::polyline(const QPolygonF &points, double radius, const Paint &paint)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (points.at(i - 1).x() != points.at(i).x() && points.at(i - 1).y() != points.at(i).y())
            return path(bentLine(points, radius), paint);
    }
    const QTransform device = m_painter.deviceTransform();
    const double width = std::max(1., std::round(paint.width * m_scale));
    QPolygonF sharp;
    for (const QPointF &point : points) {
        const QPointF corner = device.map(point) - QPointF(width, width) / 2;
        sharp.append(device.inverted().map(QPointF(std::round(corner.x()), std::round(corner.y())) + QPointF(width, width) / 2));
    }
    Paint whole = paint;
    whole.width = width / m_scale;
    QPainterPath bends;
    QPointF from = sharp.first();
    for (qsizetype i = 1; i < sharp.size(); ++i) {
        const QLineF before(sharp.at(i), from);
        const QLineF after(sharp.at(i), sharp.value(i + 1));
        const bool isBend = i + 1 < sharp.size();
        const double room = isBend ? std::min({radius, before.length() / 2, after.length() / 2}) : 0;
        const bool isRound = m_fine && room * m_scale >= smallestRounding;
        const QPointF to = isRound ? before.pointAt(room / before.length()) : sharp.at(i);
        piece(from, to, whole.width, paint);
        from = sharp.at(i);
        if (!isRound)
            continue;
        from = after.pointAt(room / after.length());
        bends.moveTo(to);
        bends.quadTo(sharp.at(i), from);
    }
    if (bends.isEmpty())
        return;
    whole.dashed = false;
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    QPen smooth = pen(whole);
    smooth.setCapStyle(Qt::FlatCap);
    m_painter.setPen(smooth);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(bends);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

/// One that runs down or across, as a filled bar or, dashed, as several.
void PainterSurface::piece(QPointF from, QPointF to, double width, const Paint &paint)
{
    const bool down = from.x() == to.x();
    const double begin = down ? std::min(from.y(), to.y()) : std::min(from.x(), to.x());
    const double end = down ? std::max(from.y(), to.y()) : std::max(from.x(), to.x());
    const double dash = paint.dashed ? 4 * paint.width : end - begin;
    const double step = paint.dashed ? 7 * paint.width : std::max(end - begin, 1.);
    const QRectF seen = paint.dashed ? m_painter.transform().inverted().mapRect(QRectF(m_painter.viewport())) : QRectF();
    for (double at = begin; at < end; at += step) {
        const double length = std::min(dash, end - at);
        const QRectF bar = down ? QRectF(from.x() - width / 2, at, width, length) : QRectF(at, from.y() - width / 2, length, width);
        if (!paint.dashed || seen.intersects(bar))
            fill(bar, paint.border);
    }
}

void PainterSurface::words(const Words &words)
{
    if (words.text.isEmpty() || words.area.width() < 1 || words.area.height() < 1)
        return;
    if (largestPixels(words.role) * m_scale < smallestLegible)
        return guessedBars(words);
    const PlacedText placed = place(words, m_caches.layouts);
    if (!placed.block)
        return guessedBars(words);
    if (placed.block->pixels * m_scale < smallestLegible)
        return words.turned ? guessedBars(words) : bars(words, placed);
    m_painter.setPen(words.ink);
    if (words.turned) {
        m_painter.save();
        m_painter.translate(words.area.topRight());
        m_painter.rotate(90);
    }
    for (const QGlyphRun &run : placed.block->runs)
        m_painter.drawGlyphRun(placed.origin, run);
    if (words.turned)
        m_painter.restore();
}

void PainterSurface::bar(const Words &words, double top, double width, double height)
{
    const bool centred = alignmentOf(words.role) == Qt::AlignHCenter;
    const double left = words.area.left() + (centred ? (words.area.width() - width) / 2 : 0);
    fill(QRectF(left, top, width, height), mixed(words.paper, words.ink, 0.4));
}

void PainterSurface::bars(const Words &words, const PlacedText &placed)
{
    const double pixels = placed.block->pixels;
    for (const TextBlock::Line &line : placed.block->lines)
        bar(words, placed.origin.y() + line.baseline.y() - pixels * 0.55, line.width, pixels * 0.5);
}

void PainterSurface::guessedBars(const Words &words)
{
    if (words.turned)
        return;
    const double pixels = largestPixels(words.role);
    const double row = pixels * 1.2;
    if (row * m_scale < 1.8)
        return;
    const double needed = double(std::min<qsizetype>(words.text.size(), 400)) * pixels * 0.55;
    const double width = words.area.width();
    const double most = wraps(words.role) ? 4 : 1;
    const double rows = std::clamp(std::ceil(needed / width), 1., std::clamp(std::floor(words.area.height() / row), 1., most));
    double top = words.area.center().y() - rows * row / 2 + pixels * 0.3;
    for (int i = 0; i < int(rows); ++i, top += row)
        bar(words, top, std::clamp(needed - i * width, width * 0.25, width), pixels * 0.5);
}

void PainterSurface::icon(QStringView name, const QRectF &rect, const QColor &ink)
{
    const int pixels = std::min(512, qRound(rect.height() * m_scale));
    if (pixels < smallestIcon || name.isEmpty())
        return;
    QImage &image = m_caches.icons[{name.toString(), {ink.rgb(), pixels}}];
    if (image.isNull())
        image = icons::image(name, ink, {pixels, pixels});
    const QTransform transform = m_painter.deviceTransform();
    const QPointF corner = transform.map(rect.topLeft());
    const QPointF sharp = transform.inverted().map(QPointF(std::round(corner.x()), std::round(corner.y())));
    m_painter.drawImage(QRectF(sharp, QSizeF(pixels, pixels) / m_scale), image);
}

double PainterSurface::width(const QString &text, TextRole role)
{
    return m_caches.layouts.lineWidth(text, role);
}

} // namespace keelson
