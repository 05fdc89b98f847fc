// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/bodies.h"

#include "app/gui/observe/chart/legend.h"
#include "app/gui/observe/chart/plot.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace keelson {

namespace {

// More lines than this cannot be told apart; those that reach highest stay.
constexpr qsizetype mostLines = 24;

QString idOf(const boards::Part &part)
{
    return part.path.join(u'/');
}

double peak(const boards::Part &part)
{
    double highest = 0;
    for (const Sample &sample : part.samples)
        highest = std::max(highest, sample.value);
    return highest;
}

/// Places of the parts that are drawn, in their order.
QList<qsizetype> drawn(const QList<boards::Part> &parts)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < parts.size(); ++i)
        places.append(i);
    if (places.size() <= mostLines)
        return places;
    std::stable_sort(places.begin(), places.end(), [&](qsizetype a, qsizetype b) { return peak(parts[a]) > peak(parts[b]); });
    places.resize(mostLines);
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace

ChartBody::ChartBody(const boards::Widget &widget, PartColours &colours, QWidget *parent) : Body(widget, colours, parent)
{
    m_plot = new Plot(this);
    m_plot->setUnit(valueUnit(widget.unit));
    m_plot->setAccessibleName(boards::title(widget));
    m_legend = new Legend(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 2);
    layout->setSpacing(2);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_legend);
    connect(m_plot, &Plot::momentHovered, this, &Body::momentHovered);
    connect(m_plot, &Plot::brushed, this, &Body::brushed);
    connect(m_plot, &Plot::resetAsked, this, &Body::resetAsked);
    connect(m_legend, &Legend::toggled, this, [this](const QString &id, bool shown) {
        m_plot->setTraceVisible(id, shown);
        list();
    });
    connect(m_legend, &Legend::onlyAsked, this, [this](const QString &id) {
        m_plot->showOnly(id);
        list();
    });
    dress();
}

std::optional<qint64> ChartBody::stripWidth(TimeRange range) const
{
    return widget().form == boards::Form::Lines ? std::optional(m_plot->stripWidth(range)) : std::nullopt;
}

void ChartBody::setMoment(std::optional<qint64> time, bool pointed)
{
    m_plot->setMoment(time, pointed);
}

void ChartBody::present(const Answered &answered)
{
    m_answered = answered;
    const bool dark = Theme::of(palette()).isDark;
    QList<ChartTrace> traces;
    QList<Strip> strips;
    for (const qsizetype place : drawn(answered.data.parts)) {
        const boards::Part &part = answered.data.parts[place];
        traces.append({idOf(part), part.name, colours().colour(widget(), part, dark), colours().style(widget(), part), part.samples});
        if (place < answered.strips.size())
            strips.append(answered.strips[place]);
    }
    m_plot->setForm(widget().form == boards::Form::Bars ? PlotForm::Bars : PlotForm::Lines, answered.data.column);
    m_plot->setNotice(answered.data.reason);
    m_plot->present(traces, answered.range, strips);
    list();
}

void ChartBody::list()
{
    QList<Legend::Entry> entries;
    const bool isBars = widget().form == boards::Form::Bars;
    for (const ChartTrace &trace : m_plot->traces())
        entries.append({trace.id, trace.name, trace.colour, isBars ? Qt::SolidLine : trace.style, m_plot->isTraceVisible(trace.id), isBars});
    m_legend->setEntries(entries);
}

void ChartBody::dress()
{
    const Theme &theme = Theme::of(palette());
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.9));
    m_plot->setFont(small);
    m_legend->setFont(small);
    QList<Threshold> thresholds;
    for (const boards::Marker &marker : widget().markers)
        thresholds.append({marker.value, word(marker.health), theme.health(marker.health)});
    m_plot->setThresholds(thresholds);
}

void ChartBody::changeEvent(QEvent *event)
{
    Body::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::LanguageChange)
        return;
    dress();
    present(Answered(m_answered));
}

void ChartBody::resizeEvent(QResizeEvent *event)
{
    Body::resizeEvent(event);
    m_legend->setMostRows(height() < 14 * fontMetrics().height() ? 1 : 3);
}

} // namespace keelson
