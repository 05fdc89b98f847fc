// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/plot.h"

#include "app/gui/observe/chart/reduce.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace keelson {

Plot::Plot(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_scale = scaleFor(m_unit, 0);
}

void Plot::setForm(PlotForm form, qint64 column)
{
    m_isStale = m_isStale || form != m_form || column != m_column;
    m_form = form;
    m_column = column;
}

void Plot::setUnit(ValueUnit unit)
{
    m_isStale = m_isStale || unit != m_unit;
    m_unit = unit;
}

void Plot::setThresholds(const QList<Threshold> &thresholds)
{
    m_thresholds = thresholds;
    update();
}

void Plot::setNotice(const QString &notice)
{
    m_notice = notice;
    update();
}

/// Beside and below it stand the numbers.
QRectF Plot::area() const
{
    const QFontMetrics metrics(font());
    const int left = metrics.horizontalAdvance(QStringLiteral("0000 ms")) + 10;
    return QRectF(left, metrics.height() / 2 + 2, std::max(10, width() - left - 10), std::max(10, height() - metrics.height() * 3 / 2 - 8));
}

qint64 Plot::stripWidth(TimeRange range) const
{
    return perColumn(range, int(area().width()));
}

/// A column is a pixel wide; the newest is at the right edge.
qreal Plot::xOf(qint64 time) const
{
    const qint64 width = stripWidth(m_range);
    return area().right() - double((columnOf(m_range.to - 1, width) + 1) * width - time) / double(width);
}

qint64 Plot::timeAt(qreal x) const
{
    const qint64 width = stripWidth(m_range);
    return (columnOf(m_range.to - 1, width) + 1) * width - qint64((area().right() - x) * double(width));
}

void Plot::present(const QList<ChartTrace> &traces, TimeRange range, const QList<Strip> &ready)
{
    const bool alike = std::equal(traces.begin(), traces.end(), m_traces.begin(), m_traces.end(), [](const ChartTrace &a, const ChartTrace &b) {
        return a.id == b.id && a.colour == b.colour && a.style == b.style;
    });
    m_isStale = m_isStale || !alike;
    m_traces = traces;
    m_range = range;
    cut(ready);
    rescale();
    m_isDue = true;
    update();
}

void Plot::cut(const QList<Strip> &ready)
{
    m_strips.clear();
    const qint64 width = stripWidth(m_range);
    for (qsizetype i = 0; m_form == PlotForm::Lines && i < m_traces.size(); ++i) {
        const bool fits = i < ready.size() && ready[i].perColumn == width && ready[i].first == columnOf(m_range.from, width);
        m_strips.append(fits ? ready[i] : stripOf(m_traces[i].samples, m_range, width, usualGap(m_traces[i].samples)));
    }
}

/// The same at another size or in other colours.
void Plot::remake()
{
    m_isStale = true;
    cut({});
    rescale();
    m_isDue = true;
    update();
}

double Plot::highest() const
{
    double highest = 0;
    if (m_form == PlotForm::Lines) {
        for (qsizetype i = 0; i < m_strips.size(); ++i) {
            if (m_hidden.contains(m_traces[i].id))
                continue;
            for (const StripCell &cell : m_strips[i].cells)
                highest = cell.known ? std::max(highest, cell.high) : highest;
        }
        return highest;
    }
    QHash<qint64, double> stacked;
    for (const ChartTrace &trace : m_traces) {
        if (m_hidden.contains(trace.id))
            continue;
        for (const Sample &sample : trace.samples)
            highest = std::max(highest, stacked[sample.time] += sample.value);
    }
    return highest;
}

void Plot::rescale()
{
    double top = highest();
    for (const Threshold &threshold : std::as_const(m_thresholds)) {
        if (top >= threshold.value * 0.4)
            top = std::max(top, threshold.value * 1.05);
    }
    const int steps = std::clamp(int(area().height() / (2.2 * fontMetrics().height())), 1, 4);
    const Scale next = scaleFor(m_unit, top, steps);
    m_isStale = m_isStale || next != m_scale;
    m_scale = next;
}

void Plot::setTraceVisible(const QString &id, bool visible)
{
    if (visible)
        m_hidden.remove(id);
    else
        m_hidden.insert(id);
    remake();
}

void Plot::showOnly(const QString &id)
{
    const bool isOnly = std::all_of(m_traces.begin(), m_traces.end(), [&](const ChartTrace &trace) { return (trace.id == id) == isTraceVisible(trace.id); });
    m_hidden.clear();
    for (const ChartTrace &trace : std::as_const(m_traces)) {
        if (!isOnly && trace.id != id)
            m_hidden.insert(trace.id);
    }
    remake();
}

void Plot::setMoment(std::optional<qint64> time, bool pointed)
{
    if (!time && !m_moment)
        return;
    m_moment = time;
    m_pointed = pointed;
    update();
}

QList<MomentReading> Plot::readings(qint64 time) const
{
    QList<MomentReading> all;
    for (const ChartTrace &trace : m_traces) {
        if (m_hidden.contains(trace.id))
            continue;
        const bool isBar = m_form == PlotForm::Bars;
        // Of bars it is the one that ends next, of lines the value in force.
        const auto after = std::lower_bound(trace.samples.begin(), trace.samples.end(), isBar ? time : time + 1,
                                            [](const Sample &sample, qint64 t) { return sample.time < t; });
        const bool has = isBar ? after != trace.samples.end() && after->time - m_column < time
                               : after != trace.samples.begin() && time - std::prev(after)->time <= usualGap(trace.samples);
        if (!has)
            continue;
        const double value = isBar ? after->value : std::prev(after)->value;
        if (!isBar || value > 0)
            all.append({trace.name, trace.colour, written(m_unit, value), value / m_scale.divisor});
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.y > b.y; });
    constexpr qsizetype most = 8;
    if (all.size() > most)
        all.resize(most);
    return all;
}

void Plot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    remake();
}

void Plot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        remake();
}

void Plot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && area().contains(event->position()))
        m_dragFrom = m_dragTo = event->position().x();
}

void Plot::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = area();
    if (m_dragFrom) {
        m_dragTo = std::clamp(event->position().x(), plot.left(), plot.right());
        update();
    }
    const bool inside = event->position().x() >= plot.left() && event->position().x() <= plot.right();
    Q_EMIT momentHovered(inside ? std::optional(timeAt(event->position().x())) : std::nullopt);
}

void Plot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return;
    const auto [left, right] = std::minmax(*std::exchange(m_dragFrom, std::nullopt), std::clamp(event->position().x(), area().left(), area().right()));
    update();
    constexpr qreal least = 4;  // A click that shook is no drag.
    if (right - left >= least)
        Q_EMIT brushed({timeAt(left), timeAt(right)});
}

void Plot::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT resetAsked();
}

void Plot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    Q_EMIT momentHovered(std::nullopt);
}

/// The moment goes along with the arrow keys, for those who do not point.
void Plot::nudge(int columns)
{
    const qint64 last = m_range.to - 1;
    const qint64 step = m_form == PlotForm::Bars ? m_column : std::max<qint64>(1, (m_range.to - m_range.from) / 60);
    Q_EMIT momentHovered(m_moment ? std::clamp(*m_moment + columns * step, m_range.from, last) : last);
}

void Plot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return nudge(-1);
    case Qt::Key_Right: return nudge(1);
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace keelson
