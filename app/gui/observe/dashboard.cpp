// SPDX-License-Identifier: MIT
#include "app/gui/observe/dashboard.h"

#include "app/gui/observe/chart/timechart.h"
#include "app/gui/observe/connection.h"
#include "app/render/theme.h"
#include "core/metrics/catalogue.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct PanelRow
{
    const char *title;
    const char *notice;
    QLatin1StringView metric;  ///< Whose help explains it.
    ValueUnit unit;
};

constexpr PanelRow rows[] = {
    {QT_TRANSLATE_NOOP("keelson::Dashboard", "Iterator age per listener"),
     QT_TRANSLATE_NOOP("keelson::Dashboard", "No listener has told its age."), metrics::iteratorAgeCurrent, ValueUnit::Milliseconds},
    {QT_TRANSLATE_NOOP("keelson::Dashboard", "Throughput"),
     QT_TRANSLATE_NOOP("keelson::Dashboard", "No work was counted."), metrics::records, ValueUnit::PerSecond},
    {QT_TRANSLATE_NOOP("keelson::Dashboard", "Errors and faults"),
     QT_TRANSLATE_NOOP("keelson::Dashboard", "No errors were counted, not even zero."), metrics::faults, ValueUnit::PerSecond},
    {QT_TRANSLATE_NOOP("keelson::Dashboard", "Duration, 95th percentile"),
     QT_TRANSLATE_NOOP("keelson::Dashboard", "Nothing ran."), metrics::duration, ValueUnit::Milliseconds},
    {QT_TRANSLATE_NOOP("keelson::Dashboard", "Queue depth"),
     QT_TRANSLATE_NOOP("keelson::Dashboard", "No queue was counted."), metrics::queueDepth, ValueUnit::Count},
};

constexpr int spanMinutes[] = {1, 5, 15, 60, 180, 720, 1440};
constexpr int ofMoments = 60;  ///< What a source without a past offers at most, in minutes.
constexpr int ofPast = 15;     ///< What one with a past offers at least.

} // namespace

Dashboard::Dashboard(const Connection &connection, QWidget *parent) : QWidget(parent), m_connection(connection)
{
    makeBar();
    makeCharts();
    m_grid = new QGridLayout(this);
    QGridLayout *grid = m_grid;
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setSpacing(8);
    grid->addWidget(m_bar, 0, 0, 1, 2);
    grid->addWidget(m_charts[std::size_t(Panel::IteratorAge)], 1, 0, 1, 2);
    grid->addWidget(m_charts[std::size_t(Panel::Throughput)], 2, 0);
    grid->addWidget(m_charts[std::size_t(Panel::Trouble)], 2, 1);
    grid->addWidget(m_charts[std::size_t(Panel::Duration)], 3, 0);
    grid->addWidget(m_charts[std::size_t(Panel::QueueDepth)], 3, 1);
    grid->addWidget(m_other, 4, 0, 1, 2);
    grid->setRowStretch(1, 4);
    grid->setRowStretch(2, 3);
    grid->setRowStretch(3, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &Dashboard::drawNext);
    retranslate();
}

void Dashboard::makeBar()
{
    m_bar = new QWidget(this);
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    m_spans = new QButtonGroup(this);
    for (const int minutes : spanMinutes) {
        auto *button = new QToolButton(m_bar);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(minutes * 60'000 == m_span);
        m_spans->addButton(button, minutes);
        layout->addWidget(button);
    }
    layout->addSpacing(8);
    m_pause = new QPushButton(m_bar);
    m_pause->setCheckable(true);
    m_pause->setFlat(true);
    layout->addWidget(m_pause);
    layout->addStretch(1);
    m_metricLabel = new QLabel(m_bar);
    m_metric = new QComboBox(m_bar);
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_metric->setMinimumContentsLength(22);
    m_metricLabel->setBuddy(m_metric);
    layout->addWidget(m_metricLabel);
    layout->addWidget(m_metric);
    connect(m_spans, &QButtonGroup::idClicked, this, [this](int minutes) { setSpan(minutes * 60'000); });
    connect(m_pause, &QPushButton::toggled, this, &Dashboard::setPaused);
    connect(m_metric, &QComboBox::activated, this, &Dashboard::drawOther);
}

void Dashboard::makeCharts()
{
    const auto adopt = [this](TimeChart *chart) {
        chart->setAutoFillBackground(true);
        chart->setMinimumHeight(9 * fontMetrics().height());
        connect(chart, &TimeChart::momentHovered, this, [this, chart](std::optional<qint64> moment) { share(moment, chart); });
        return chart;
    };
    for (int i = 0; i < panels; ++i)
        m_charts[std::size_t(i)] = adopt(new TimeChart({}, rows[i].unit, this));
    m_other = adopt(new TimeChart({}, ValueUnit::Count, this));
    m_other->hide();
}

void Dashboard::retranslate()
{
    for (int i = 0; i < panels; ++i) {
        TimeChart *chart = m_charts[std::size_t(i)];
        chart->setTitle(tr(rows[i].title));
        chart->setNotice(tr(rows[i].notice));
        chart->setHelp(catalogue::help(*catalogue::metric(QString(rows[i].metric))));
    }
    m_other->setNotice(tr("No values in this time."));
    for (const int minutes : spanMinutes) {
        m_spans->button(minutes)->setText(minutes < 120 ? tr("%1 min").arg(minutes) : tr("%1 h").arg(minutes / 60));
        m_spans->button(minutes)->setToolTip(tr("Show the last %n minute(s)", nullptr, minutes));
    }
    m_pause->setText(isPaused() ? tr("Continue") : tr("Pause"));
    m_pause->setToolTip(tr("Hold the picture; reading goes on"));
    m_metricLabel->setText(tr("Other metric"));
    listMetrics();
}

void Dashboard::setSpan(qint64 ms)
{
    m_span = ms;
    if (QAbstractButton *button = m_spans->button(int(ms / 60'000)))
        button->setChecked(true);
    refresh(m_model, m_only);
}

void Dashboard::setPaused(bool paused)
{
    m_pausedAt.reset();
    if (paused)
        m_pausedAt = m_connection.history().newest();
    m_pause->setChecked(paused);
    m_pause->setText(paused ? tr("Continue") : tr("Pause"));
    refresh(m_model, m_only);
}

void Dashboard::offerSpans()
{
    const bool isLong = m_connection.keepsPast();
    for (const int minutes : spanMinutes)
        m_spans->button(minutes)->setVisible(isLong ? minutes >= ofPast : minutes <= ofMoments);
    const int shown = int(m_span / 60'000);
    if (isLong ? shown < ofPast : shown > ofMoments)
        setSpan((isLong ? 180 : 5) * 60'000);
}

void Dashboard::refresh(const Model &model, const QList<Id> &only)
{
    m_model = model;
    m_only = only;
    m_isStale = m_due > 0; // Those that are drawn already are behind by then.
    if (!m_isStale)
        m_next.start();
}

/// The right edge is the newest reading while there is one to come, and now when there is none: a source
/// that has fallen silent moves away to the left.
Sight Dashboard::sight() const
{
    const qint64 newest = m_connection.history().newest();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool fresh = now - newest <= 2 * m_connection.interval().count();
    const qint64 end = m_connection.lookedAt().value_or(m_pausedAt.value_or(fresh ? newest : now));
    return {m_model, m_connection.binding(), m_connection.history(), m_only, {end - m_span, end + 1},
            m_connection.interval().count(), Theme::of(palette()).isDark};
}

void Dashboard::drawNext()
{
    if (m_due < panels)
        draw(Panel(m_due));
    else
        drawOther();
    if (++m_due <= panels)
        return;
    m_due = 0;
    if (!std::exchange(m_isStale, false))
        m_next.stop();
}

void Dashboard::draw(Panel panel)
{
    TimeChart &shown = chart(panel);
    if (panel == Panel::IteratorAge) {
        const Thresholds &limits = m_connection.thresholds();
        const Theme &theme = Theme::of(palette());
        shown.setThresholds({{limits.ageWarning, tr("warning"), theme.health(Health::Warning)},
                             {limits.ageCritical, tr("critical"), theme.health(Health::Critical)}});
    }
    const Sight now = sight();
    plot(shown, traces(panel, now), now.range.to - 1);
}

void Dashboard::plot(TimeChart &chart, const QList<ChartTrace> &traces, qint64 end)
{
    const bool isPast = m_connection.lookedAt() || m_pausedAt;
    chart.setEndLabel(isPast ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(end).time(), QLocale::ShortFormat) : tr("now"));
    chart.plot(traces, end, m_span);
}

void Dashboard::listMetrics()
{
    QStringList others;
    for (const QString &metric : m_connection.history().metrics()) {
        if (!catalogue::metric(metric) && catalogue::shape(metric) != MetricShape::Distribution)
            others.append(metric);
    }
    others.prepend(tr("none"));
    m_metricLabel->setVisible(others.size() > 1);
    m_metric->setVisible(others.size() > 1);
    if (others.size() == m_metric->count() && m_metric->itemText(0) == others.first())
        return;
    const QString current = m_metric->currentIndex() > 0 ? m_metric->currentText() : QString();
    m_metric->clear();
    m_metric->addItems(others);
    m_metric->setCurrentIndex(std::max(0, m_metric->findText(current)));
}

void Dashboard::drawOther()
{
    listMetrics();
    const bool wanted = m_metric->currentIndex() > 0;
    m_other->setVisible(wanted);
    m_grid->setRowStretch(4, wanted ? 3 : 0);
    if (!wanted)
        return;
    const QString metric = m_metric->currentText();
    const Sight now = sight();
    m_other->setTitle(catalogue::shape(metric) == MetricShape::Counter ? tr("%1, per second").arg(metric) : metric);
    plot(*m_other, tracesOf(metric, now), now.range.to - 1);
}

void Dashboard::share(std::optional<qint64> moment, const TimeChart *pointed)
{
    for (TimeChart *chart : m_charts)
        chart->setMoment(moment, chart == pointed);
    m_other->setMoment(moment, m_other == pointed);
}

/// The ground on which the charts lie as cards.
void Dashboard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.board);
    painter.setPen(theme.line);
    for (const TimeChart *chart : findChildren<TimeChart *>(Qt::FindDirectChildrenOnly)) {
        if (chart->isVisible())
            painter.drawRect(chart->geometry().adjusted(-1, -1, 0, 0));
    }
}

void Dashboard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        refresh(m_model, m_only);
}

} // namespace keelson
