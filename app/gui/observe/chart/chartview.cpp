// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/chartview.h"

#include <QChart>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace keelson {

ChartView::ChartView(QChart *chart, QWidget *parent) : QChartView(chart, parent)
{
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChartView::setTheme(const Theme &theme)
{
    m_theme = theme;
    setBackgroundBrush(theme.surface);
}

void ChartView::setThresholds(const QList<Threshold> &thresholds, const Scale &scale)
{
    m_thresholds = thresholds;
    m_scale = scale;
}

void ChartView::setNotice(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    viewport()->update();
}

void ChartView::setMoment(std::optional<qint64> offset, const QString &heading, const QList<MomentReading> &readings)
{
    if (!offset && !m_offset)
        return;
    m_offset = offset;
    m_heading = heading;
    m_readings = readings;
    viewport()->update();
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const QRectF plot = chart()->plotArea();
    drawThresholds(*painter, plot);
    if (!m_notice.isEmpty())
        drawNotice(*painter, plot);
    if (m_offset)
        drawMoment(*painter, plot);
}

void ChartView::drawThresholds(QPainter &painter, const QRectF &plot) const
{
    for (const Threshold &threshold : m_thresholds) {
        const double share = threshold.value / m_scale.divisor / m_scale.top;
        if (share > 1)
            continue;
        const qreal y = plot.bottom() - share * plot.height();
        painter.setPen(QPen(threshold.colour, 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QRectF words(plot.left() + 4, y - painter.fontMetrics().height() - 1, plot.width() - 8, painter.fontMetrics().height());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, threshold.name);
    }
}

void ChartView::drawNotice(QPainter &painter, const QRectF &plot) const
{
    painter.setPen(m_theme.muted);
    painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, m_notice);
}

void ChartView::drawMoment(QPainter &painter, const QRectF &plot) const
{
    const qreal x = plot.right() + plot.width() * double(*m_offset) / double(m_span);
    if (x < plot.left() - 0.5)
        return;
    painter.setPen(QPen(m_theme.muted, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    for (const MomentReading &reading : m_readings) {
        painter.setPen(QPen(m_theme.surface, 1.5));
        painter.setBrush(reading.colour);
        painter.drawEllipse(QPointF(x, plot.bottom() - std::min(1.0, reading.y / m_scale.top) * plot.height()), 3.5, 3.5);
    }
    if (!m_heading.isEmpty())
        drawMomentCard(painter, plot, x, m_heading, m_readings, m_theme);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const QRectF plot = chart()->plotArea();
    const QPointF at = mapToScene(event->position().toPoint());
    if (plot.width() <= 0 || at.x() < plot.left() || at.x() > plot.right())
        return Q_EMIT hovered(std::nullopt);
    Q_EMIT hovered(qint64((at.x() - plot.right()) / plot.width() * double(m_span)));
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT hovered(std::nullopt);
}

} // namespace keelson
