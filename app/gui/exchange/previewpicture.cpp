// SPDX-License-Identifier: MIT
#include "app/gui/exchange/previewpicture.h"

#include "app/render/theme.h"

#include <QPainter>

namespace keelson {

PreviewPicture::PreviewPicture(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(280, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PreviewPicture::show(const QImage &picture)
{
    m_picture = picture;
    update();
}

void PreviewPicture::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

QSize PreviewPicture::pixels() const
{
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

void PreviewPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.fillRect(rect(), theme.board);
    if (m_picture.isNull()) {
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
    } else {
        const QSizeF fitting = QSizeF(m_picture.size() / devicePixelRatioF()).scaled(size(), Qt::KeepAspectRatio);
        const QSizeF shown = fitting.width() * devicePixelRatioF() > m_picture.width() ? QSizeF(m_picture.size()) / devicePixelRatioF() : fitting;
        QRectF target(QPointF(), shown);
        target.moveCenter(QRectF(rect()).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, m_picture);
    }
    painter.setPen(theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace keelson
