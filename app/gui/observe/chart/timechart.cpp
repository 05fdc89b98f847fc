// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/timechart.h"

#include "app/gui/observe/chart/chartview.h"
#include "app/gui/observe/chart/legend.h"
#include "app/gui/observe/chart/reduce.h"

#include <QCategoryAxis>
#include <QChart>
#include <QDateTime>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

/// In the unit in which the whole span is told.
QString distance(qint64 ms, qint64 span)
{
    if (span > hour && ms % hour == 0)
        return TimeChart::tr("\u2212%1 h").arg(ms / hour);
    return ms % minute == 0 ? TimeChart::tr("\u2212%1 min").arg(ms / minute) : TimeChart::tr("\u2212%1 s").arg(ms / 1000);
}

/// The sample in force at `time`, unless it is too old to speak for it.
const Sample *sampleAt(const QList<Sample> &samples, qint64 time)
{
    const auto after = std::upper_bound(samples.begin(), samples.end(), time,
                                        [](qint64 t, const Sample &sample) { return t < sample.time; });
    if (after == samples.begin() || time - std::prev(after)->time > usualGap(samples))
        return nullptr;
    return &*std::prev(after);
}

} // namespace

struct TimeChart::Private
{
    /// Qt Charts cannot break a line, so each unbroken stretch is a series.
    struct Line
    {
        QList<QLineSeries *> stretches;
        bool hidden = false;
    };

    QString title;
    QString notice;
    QString endLabel = TimeChart::tr("now");
    ValueUnit unit = ValueUnit::Count;
    QLabel *heading = nullptr;
    QChart *chart = nullptr;
    ChartView *view = nullptr;
    Legend *legend = nullptr;
    QCategoryAxis *times = nullptr;
    QValueAxis *values = nullptr;
    QHash<QString, Line> lines;
    QList<ChartTrace> traces;
    QList<Threshold> thresholds;
    Scale scale;
    qint64 end = 0;
    qint64 span = 0;
    std::optional<qint64> moment;
    bool pointed = false;  ///< The moment is under the mouse here, and its values are spelt out.

    void make(TimeChart *chart);
    void dress(const Theme &theme);
    void label();
    void setSpan(qint64 newSpan);
    void redraw();
    void dropOldLines();
    void draw(const ChartTrace &trace);
    QLineSeries *makeSeries();
    void applyScale(double highest);
    void list();
    void mark();
};

void TimeChart::Private::make(TimeChart *owner)
{
    heading = new QLabel(owner);
    heading->setTextFormat(Qt::RichText);
    chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins(QMargins(14, 4, 22, 0));
    chart->setBackgroundVisible(false);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    times = new QCategoryAxis;
    times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    values = new QValueAxis;
    chart->addAxis(times, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    view = new ChartView(chart, owner);
    legend = new Legend(owner);
    auto *layout = new QVBoxLayout(owner);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(view, 1);
    layout->addWidget(legend);
    connect(legend, &Legend::toggled, owner, &TimeChart::setTraceVisible);
    connect(view, &ChartView::hovered, owner, [this, owner](std::optional<qint64> offset) {
        Q_EMIT owner->momentHovered(offset ? std::optional(end + *offset) : std::nullopt);
    });
}

void TimeChart::Private::dress(const Theme &theme)
{
    QFont small = heading->font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.9));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(times), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsBrush(theme.muted);
        axis->setLabelsFont(small);
        axis->setTruncateLabels(false);
        axis->setGridLinePen(QPen(theme.line, 1));
        axis->setLinePen(QPen(theme.line, 1));
    }
    legend->setFont(small);
    view->setFont(small);
    view->setTheme(theme);
    label();
}

void TimeChart::Private::label()
{
    const QString muted = Theme::of(heading->palette()).muted.name();
    heading->setText(u"<b>%1</b>&nbsp; <span style='color:%2'>%3</span>"_s.arg(title.toHtmlEscaped(), muted, scale.unit.toHtmlEscaped()));
}

void TimeChart::Private::setSpan(qint64 newSpan)
{
    if (span == newSpan)
        return;
    span = newSpan;
    const QStringList old = times->categoriesLabels();
    for (const QString &category : old)
        times->remove(category);
    times->setRange(-double(span), 0);
    times->setStartValue(-double(span));
    const int steps = span == 3 * hour ? 3 : span == minute || span % hour == 0 ? 4 : 5;
    for (int i = 0; i < steps; ++i)
        times->append(distance(span - span * i / steps, span), -double(span) + double(span) * i / steps);
    times->append(endLabel, 0);
    view->setSpan(span);
}

QLineSeries *TimeChart::Private::makeSeries()
{
    auto *series = new QLineSeries;
    chart->addSeries(series);
    series->attachAxis(times);
    series->attachAxis(values);
    return series;
}

void TimeChart::Private::dropOldLines()
{
    for (auto line = lines.begin(); line != lines.end();) {
        const bool wanted = std::any_of(traces.begin(), traces.end(), [&](const ChartTrace &trace) { return trace.id == line.key(); });
        if (wanted) {
            ++line;
            continue;
        }
        for (QLineSeries *series : std::as_const(line->stretches)) {
            chart->removeSeries(series);
            delete series;
        }
        line = lines.erase(line);
    }
}

void TimeChart::Private::draw(const ChartTrace &trace)
{
    Line &line = lines[trace.id];
    // A column of two pixels holds two points: one point a pixel, which is what Qt Charts draws well.
    const int columns = std::max(50, int(chart->plotArea().width()) / 2);
    QList<Stretch> stretches;
    if (!line.hidden)
        stretches = reduced(trace.samples, {end - span, end + 1}, columns, usualGap(trace.samples));
    while (line.stretches.size() < stretches.size())
        line.stretches.append(makeSeries());
    const bool dense = !stretches.isEmpty() && stretches.last().size() > columns;
    const QPen pen(trace.colour, dense ? 1 : 1.8, trace.style, Qt::RoundCap, Qt::RoundJoin);
    for (qsizetype i = 0; i < line.stretches.size(); ++i) {
        Stretch points = i < stretches.size() ? stretches[i] : Stretch();
        if (points.size() == 1)
            points.append(points.first() + QPointF(double(span) / columns, 0));
        for (QPointF &point : points)
            point.ry() /= scale.divisor;
        QLineSeries *series = line.stretches[i];
        if (series->pen() != pen)
            series->setPen(pen);
        if (!(points.isEmpty() && series->count() == 0))
            series->replace(points);
    }
}

void TimeChart::Private::applyScale(double highest)
{
    for (const Threshold &threshold : std::as_const(thresholds)) {
        if (highest >= threshold.value * 0.4)
            highest = std::max(highest, threshold.value * 1.05);
    }
    const double room = chart->plotArea().height() / (2.2 * heading->fontMetrics().height());
    const Scale next = scaleFor(unit, highest, std::clamp(int(room), 1, 4));
    if (next == scale && values->max() == next.top)
        return;
    scale = next;
    values->setRange(0, scale.top);
    values->setTickCount(scale.ticks);
    values->setLabelFormat(u"%.%1f"_s.arg(scale.decimals));
    label();
}

void TimeChart::Private::list()
{
    QList<Legend::Entry> entries;
    for (const ChartTrace &trace : std::as_const(traces))
        entries.append({trace.id, trace.name, trace.colour, trace.style, !lines.value(trace.id).hidden});
    legend->setEntries(entries);
}

void TimeChart::Private::redraw()
{
    if (span <= 0)
        return;
    dropOldLines();
    double highest = 0;
    bool any = false;
    for (const ChartTrace &trace : std::as_const(traces)) {
        if (lines.value(trace.id).hidden)
            continue;
        for (auto sample = trace.samples.crbegin(); sample != trace.samples.crend() && sample->time >= end - span; ++sample) {
            any = any || sample->time <= end;
            if (sample->time <= end)
                highest = std::max(highest, sample->value);
        }
    }
    applyScale(highest);
    for (const ChartTrace &trace : std::as_const(traces))
        draw(trace);
    list();
    view->setThresholds(thresholds, scale);
    view->setNotice(any ? QString() : notice);
    mark();
    view->viewport()->update();
}

void TimeChart::Private::mark()
{
    if (!moment || *moment < end - span || *moment > end)
        return view->setMoment(std::nullopt, {}, {});
    QList<MomentReading> readings;
    for (const ChartTrace &trace : std::as_const(traces)) {
        const Sample *sample = lines.value(trace.id).hidden ? nullptr : sampleAt(trace.samples, *moment);
        if (sample)
            readings.append({trace.name, trace.colour, written(unit, sample->value), sample->value / scale.divisor});
    }
    std::stable_sort(readings.begin(), readings.end(), [](const auto &a, const auto &b) { return a.y > b.y; });
    constexpr qsizetype most = 8;
    if (readings.size() > most)
        readings.resize(most);
    if (!pointed)
        return view->setMoment(*moment - end, {}, readings);
    view->setMoment(*moment - end, QLocale().toString(QDateTime::fromMSecsSinceEpoch(*moment).time(), u"HH:mm:ss"_s), readings);
}

TimeChart::TimeChart(const QString &title, ValueUnit unit, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->title = title;
    d->unit = unit;
    d->make(this);
    d->applyScale(0);
    d->dress(Theme::of(palette()));
    setAccessibleName(title);
}

TimeChart::~TimeChart() = default;

void TimeChart::setTitle(const QString &title)
{
    d->title = title;
    setAccessibleName(title);
    d->label();
}

void TimeChart::setHelp(const QString &help)
{
    d->heading->setToolTip(help);
    setAccessibleDescription(help);
}

void TimeChart::setNotice(const QString &notice)
{
    d->notice = notice;
}

void TimeChart::setThresholds(const QList<Threshold> &thresholds)
{
    d->thresholds = thresholds;
}

void TimeChart::setEndLabel(const QString &label)
{
    if (label == d->endLabel)
        return;
    d->times->replaceLabel(d->endLabel, label);
    d->endLabel = label;
}

void TimeChart::plot(const QList<ChartTrace> &traces, qint64 end, qint64 span)
{
    d->traces = traces;
    d->end = end;
    d->setSpan(span);
    d->redraw();
}

void TimeChart::setMoment(std::optional<qint64> time, bool pointed)
{
    d->moment = time;
    d->pointed = pointed;
    d->mark();
}

const QList<ChartTrace> &TimeChart::traces() const
{
    return d->traces;
}

bool TimeChart::isTraceVisible(const QString &id) const
{
    return !d->lines.value(id).hidden;
}

void TimeChart::setTraceVisible(const QString &id, bool visible)
{
    d->lines[id].hidden = !visible;
    d->redraw();
}

qsizetype TimeChart::drawnPoints(const QString &id) const
{
    qsizetype points = 0;
    for (const QLineSeries *series : d->lines.value(id).stretches)
        points += series->count();
    return points;
}

void TimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        d->dress(Theme::of(palette()));
    if (event->type() == QEvent::LanguageChange)
        d->setSpan(std::exchange(d->span, 0));
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->legend->setMostRows(height() < 15 * fontMetrics().height() ? 1 : 3);
    d->redraw();
}

} // namespace keelson
