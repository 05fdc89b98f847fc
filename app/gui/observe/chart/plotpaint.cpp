// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/plot.h"

#include "app/gui/observe/chart/times.h"

#include <QLocale>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace keelson {

namespace {

/// The first column at which two pictures of a line differ; past the end when they do not.
qint64 firstChange(const Strip &before, const Strip &after)
{
    const qint64 begin = std::max(before.first, after.first);
    const qint64 end = after.first + after.cells.size();
    for (qint64 column = begin; column < end; ++column) {
        const qint64 old = column - before.first;
        if (old >= before.cells.size() || before.cells[old] != after.cells[column - after.first])
            return column;
    }
    return end;
}

} // namespace

void Plot::paintGround(QPainter &painter, const QRectF &part) const
{
    const Theme &theme = Theme::of(palette());
    painter.fillRect(part, theme.surface);
    painter.setPen(QPen(theme.line, 1));
    const qreal height = area().height();
    for (int tick = 0; tick < m_scale.ticks; ++tick) {
        const qreal y = std::floor(height - 1 - (height - 1) * tick / std::max(1, m_scale.ticks - 1)) + 0.5;
        painter.drawLine(QPointF(part.left(), y), QPointF(part.right(), y));
    }
}

/// Moves what is there and paints what is new. Only a picture of the same columns can be moved.
void Plot::paintLayer()
{
    const QRectF plot = area();
    const qreal ratio = devicePixelRatioF();
    const QSize size = (plot.size() * ratio).toSize();
    const qint64 width = stripWidth(m_range);
    const qint64 end = columnOf(m_range.to - 1, width);
    const qint64 shift = end - m_drawnEnd;
    const bool isWhole = m_isStale || m_layer.size() != size || m_form == PlotForm::Bars || m_drawn.size() != m_strips.size()
        || width != m_drawnWidth || shift < 0 || shift >= qint64(plot.width());
    qint64 from = end - qint64(plot.width()) - 1;
    if (isWhole) {
        if (m_layer.size() != size)
            m_layer = QPixmap(size);
        m_layer.setDevicePixelRatio(ratio);
    } else {
        from = end + 1 - shift;
        for (qsizetype i = 0; i < m_strips.size(); ++i)
            from = std::min(from, firstChange(m_drawn[i], m_strips[i]));
        if (shift > 0)
            m_layer.scroll(-int(std::lround(double(shift) * ratio)), 0, m_layer.rect());
    }
    m_isStale = m_isDue = false;
    m_drawn = m_strips;
    m_drawnEnd = end;
    m_drawnWidth = width;
    m_painted = end + 1 - from;
    if (m_painted <= 0)
        return;
    QPainter painter(&m_layer);
    // One more than changed: a line joins the column before.
    const qreal left = std::max(0.0, plot.width() - double(m_painted) - 2);
    const QRectF part(left, 0, plot.width() - left, plot.height());
    painter.setClipRect(part);
    paintGround(painter, part);
    if (m_form == PlotForm::Bars)
        paintBars(painter);
    else
        paintLines(painter, from);
}

void Plot::paintLines(QPainter &painter, qint64 fromColumn) const
{
    const QRectF plot = area();
    const qint64 end = columnOf(m_range.to - 1, stripWidth(m_range));
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = (plot.height() - 1) / (m_scale.divisor * m_scale.top);
    for (qsizetype i = 0; i < m_strips.size(); ++i) {
        if (m_hidden.contains(m_traces[i].id))
            continue;
        const Strip &strip = m_strips[i];
        // Single lines: to stroke them as one with their joins takes ten times as long.
        QList<QLineF> lines;
        std::optional<QPointF> last;
        qsizetype dense = 0;
        const auto point = [&](qint64 column, double value) {
            const QPointF at(plot.width() - double(end - column) - 0.5, plot.height() - 1 - value * unit);
            if (last)
                lines.append({*last, at});
            last = at;
        };
        const auto isAlone = [&](qint64 at) {
            while (++at < strip.cells.size() && !strip.cells[at].known) { }
            return !strip.cells.value(at).joins;
        };
        // From some columns before, whose caps reach into what is painted, or the last value there.
        qint64 at = std::clamp<qint64>(fromColumn - strip.first - 6, 0, strip.cells.size());
        while (at > 0 && at < strip.cells.size() && !strip.cells[at].known)
            --at;
        for (const StripCell &cell : strip.cells)
            dense += cell.known ? 1 : 0;
        // Where every column is full a thin line is all that can be seen, and the quickest.
        const bool isDense = dense * 2 > strip.cells.size();
        const bool isSolid = isDense || m_traces[i].style == Qt::SolidLine;
        painter.setPen(QPen(m_traces[i].colour, isDense ? 1 : 1.8, isSolid ? Qt::SolidLine : m_traces[i].style, isSolid ? Qt::SquareCap : Qt::FlatCap));
        for (; at < strip.cells.size(); ++at) {
            const StripCell &cell = strip.cells[at];
            if (!cell.known)
                continue;
            if (!cell.joins)
                last.reset();
            point(strip.first + at, cell.lowFirst ? cell.low : cell.high);
            if (cell.low != cell.high)
                point(strip.first + at, cell.lowFirst ? cell.high : cell.low);
            else if (!cell.joins && isAlone(at))
                lines.append({*last, *last + QPointF(1.5, 0)});
        }
        painter.drawLines(lines);
    }
}

void Plot::paintBars(QPainter &painter) const
{
    const QRectF plot = area();
    const double unit = (plot.height() - 1) / (m_scale.divisor * m_scale.top);
    QHash<qint64, double> stacked;
    for (const ChartTrace &trace : std::as_const(m_traces)) {
        if (m_hidden.contains(trace.id))
            continue;
        for (const Sample &sample : trace.samples) {
            const qreal left = xOf(sample.time - m_column) - plot.left();
            const qreal right = xOf(sample.time) - plot.left();
            double &foot = stacked[sample.time];
            const qreal bottom = plot.height() - 1 - foot * unit;
            foot += sample.value;
            const qreal gap = right - left > 4 ? 1 : 0;
            painter.fillRect(QRectF(QPointF(left, plot.height() - 1 - foot * unit), QPointF(right - gap, bottom)), trace.colour);
        }
    }
}

void Plot::drawAxes(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const QRectF plot = area();
    const int high = fontMetrics().height();
    painter.setPen(theme.muted);
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    for (int tick = 0; tick < m_scale.ticks; ++tick) {
        const double share = double(tick) / std::max(1, m_scale.ticks - 1);
        const qreal y = plot.bottom() - 1 - share * (plot.height() - 1);
        QString number = plain.toString(m_scale.top * share, 'f', m_scale.decimals);
        if (tick == m_scale.ticks - 1 && !m_scale.unit.isEmpty())
            number += QChar(0x202f) + m_scale.unit;
        painter.drawText(QRectF(0, y - high / 2.0, plot.left() - 5, high), Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, number);
    }
    const int room = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00 ")) + 20;
    for (const TimeMark &mark : timeMarks(m_range, int(plot.width()) / room)) {
        const qreal x = xOf(mark.time);
        if (x < plot.left())
            continue;
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        QRectF words(0, plot.bottom() + 4, fontMetrics().horizontalAdvance(mark.name) + 2, high);
        words.moveLeft(std::clamp(x - words.width() / 2, plot.left() - 8, width() - words.width()));
        painter.drawText(words, Qt::AlignCenter | Qt::TextDontClip, mark.name);
    }
}

void Plot::drawThresholds(QPainter &painter) const
{
    const QRectF plot = area();
    for (const Threshold &threshold : m_thresholds) {
        const double share = threshold.value / m_scale.divisor / m_scale.top;
        if (share > 1)
            continue;
        const qreal y = plot.bottom() - 1 - share * (plot.height() - 1);
        painter.setPen(QPen(threshold.colour, 1.2, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.drawText(QRectF(plot.left() + 4, y - fontMetrics().height() - 1, plot.width() - 8, fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignBottom, threshold.name);
    }
}

void Plot::drawMoment(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const QRectF plot = area();
    const qreal x = xOf(*m_moment);
    if (x < plot.left() - 0.5 || x > plot.right() + 0.5)
        return;
    painter.setPen(QPen(theme.muted, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const QList<MomentReading> all = readings(*m_moment);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MomentReading &reading : m_form == PlotForm::Lines ? all : QList<MomentReading>()) {
        painter.setPen(QPen(theme.surface, 1.5));
        painter.setBrush(reading.colour);
        painter.drawEllipse(QPointF(x, plot.bottom() - 1 - std::min(1.0, reading.y / m_scale.top) * (plot.height() - 1)), 3.5, 3.5);
    }
    if (m_pointed)
        drawMomentCard(painter, plot, x, spelled(*m_moment), all, theme);
}

/// From the layer on a screen; anew where the picture is to be finer than that, as in a file.
void Plot::paintData(QPainter &painter) const
{
    const QRectF plot = area();
    const QPaintEngine *engine = painter.paintEngine();
    const bool isScreen = engine->type() == QPaintEngine::Raster && qFuzzyCompare(engine->paintDevice()->devicePixelRatioF(), m_layer.devicePixelRatioF());
    if (isScreen) {
        painter.drawPixmap(plot.topLeft(), m_layer);
        // What was moved out of the range is not shown, though there would be room.
        const qreal begin = std::floor(xOf(m_range.from) - plot.left());
        if (begin >= 1 && m_range.to > m_range.from) {
            painter.save();
            painter.translate(plot.topLeft());
            paintGround(painter, QRectF(0, 0, begin, plot.height()));
            painter.restore();
        }
        return;
    }
    painter.save();
    painter.translate(plot.topLeft());
    const QRectF whole(QPointF(), plot.size());
    painter.setClipRect(whole, Qt::IntersectClip);
    paintGround(painter, whole);
    if (m_form == PlotForm::Bars)
        paintBars(painter);
    else
        paintLines(painter, columnOf(m_range.from, stripWidth(m_range)));
    painter.restore();
}

void Plot::paintEvent(QPaintEvent *)
{
    if (m_isDue)
        paintLayer();
    const Theme &theme = Theme::of(palette());
    const QRectF plot = area();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    paintData(painter);
    if (m_range.to > m_range.from)
        drawAxes(painter);
    drawThresholds(painter);
    if (m_traces.isEmpty() && !m_notice.isEmpty()) {
        painter.setPen(theme.muted);
        painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, m_notice);
    }
    if (m_dragFrom) {
        QColor wash = theme.accent;
        wash.setAlphaF(0.18F);
        painter.fillRect(QRectF(QPointF(std::min(*m_dragFrom, m_dragTo), plot.top()), QPointF(std::max(*m_dragFrom, m_dragTo), plot.bottom())), wash);
    }
    if (m_moment)
        drawMoment(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace keelson
