// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/card.h"

#include <QPainter>

#include <algorithm>

namespace keelson {

void drawMomentCard(QPainter &painter, const QRectF &plot, qreal x, const QString &heading, const QList<MomentReading> &readings,
                    const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    constexpr qreal pad = 6;
    const qreal dot = metrics.height();
    qreal names = 0;
    qreal values = 0;
    for (const MomentReading &reading : readings) {
        names = std::max(names, metrics.horizontalAdvance(reading.name));
        values = std::max(values, metrics.horizontalAdvance(reading.value));
    }
    const qreal inner = std::max(dot + names + 12 + values, metrics.horizontalAdvance(heading));
    QRectF card(0, plot.top() + 2, inner + 2 * pad, metrics.height() * qreal(readings.size() + 1) + 2 * pad);
    const bool left = x + 10 + card.width() > plot.right();
    card.moveLeft(left ? std::max(plot.left(), x - 10 - card.width()) : x + 10);

    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(card, 4, 4);
    QRectF row(card.left() + pad, card.top() + pad, inner, metrics.height());
    painter.setPen(theme.muted);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, heading);
    for (const MomentReading &reading : readings) {
        row.translate(0, metrics.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(reading.colour);
        painter.drawEllipse(QPointF(row.left() + dot / 2 - 2, row.center().y()), 3.5, 3.5);
        painter.setPen(theme.ink);
        painter.drawText(row.adjusted(dot, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, reading.name);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, reading.value);
    }
}

} // namespace keelson
