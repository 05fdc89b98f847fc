// SPDX-License-Identifier: MIT
#include "app/render/specks.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace keelson {

namespace {

constexpr qsizetype worthAPicture = 5'000;

/// As a raster painter rounds a rectangle without antialiasing.
QRect pixelsOf(const QRectF &rect)
{
    return QRect(QPoint(qRound(rect.left()), qRound(rect.top())), QPoint(qRound(rect.right()) - 1, qRound(rect.bottom()) - 1));
}

bool hasPlainPixels(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster && painter.device()->devicePixelRatio() == 1
        && painter.worldTransform().type() <= QTransform::TxScale && !painter.viewTransformEnabled() && painter.opacity() == 1
        && !painter.testRenderHint(QPainter::Antialiasing) && painter.hasClipping();
}

} // namespace

Specks::Specks(QPainter &painter) : m_painter(painter), m_way(painter.worldTransform())
{
    if (hasPlainPixels(painter))
        m_area = m_way.mapRect(painter.clipBoundingRect()).toAlignedRect() & painter.window();
}

bool Specks::add(const QRectF &rect, const QColor &colour)
{
    if (m_area.isEmpty() || colour.alpha() != 255)
        return false;
    const QRect pixels = pixelsOf(m_way.mapRect(rect)) & m_area;
    if (!pixels.isEmpty())
        m_specks.append({pixels, colour.rgb()});
    return true;
}

void Specks::show()
{
    if (m_specks.isEmpty())
        return;
    m_painter.save();
    m_painter.resetTransform();
    if (m_specks.size() < worthAPicture)
        showOneByOne();
    else
        showAtOnce();
    m_painter.restore();
    m_specks.clear();
}

void Specks::showOneByOne()
{
    for (const Speck &speck : std::as_const(m_specks))
        m_painter.fillRect(speck.rect, QColor(speck.colour));
}

void Specks::showAtOnce()
{
    QImage picture(m_area.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    auto *const pixels = reinterpret_cast<QRgb *>(picture.bits());
    const qsizetype stride = picture.bytesPerLine() / qsizetype(sizeof(QRgb));
    for (const Speck &speck : std::as_const(m_specks)) {
        const QRect rect = speck.rect.translated(-m_area.topLeft());
        QRgb *row = pixels + rect.top() * stride + rect.left();
        for (int y = 0; y < rect.height(); ++y, row += stride)
            std::fill_n(row, rect.width(), speck.colour);
    }
    m_painter.drawImage(m_area.topLeft(), picture);
}

} // namespace keelson
