// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/traces.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace keelson {

class Connection;
class TimeChart;

/// The charts: iterator age first and largest, then throughput, trouble, duration and queue depth, and
/// any metric by its own name. They share their time and the moment under the mouse.
class Dashboard : public QWidget
{
    Q_OBJECT

public:
    explicit Dashboard(const Connection &connection, QWidget *parent = nullptr);

    TimeChart &chart(Panel panel) { return *m_charts[std::size_t(panel)]; }
    qint64 span() const { return m_span; }
    void setSpan(qint64 ms);
    /// Those that the connected source can fill.
    void offerSpans();
    bool isPaused() const { return m_pausedAt.has_value(); }
    void setPaused(bool paused);

    /// Draws what `model` shows of `only` (all when empty), one chart an event at a time.
    void refresh(const Model &model, const QList<Id> &only);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeBar();
    void makeCharts();
    void retranslate();
    void drawNext();
    void draw(Panel panel);
    void drawOther();
    void plot(TimeChart &chart, const QList<ChartTrace> &traces, qint64 end);
    void listMetrics();
    void share(std::optional<qint64> moment, const TimeChart *pointed);
    Sight sight() const;

    static constexpr int panels = 5;

    const Connection &m_connection;
    Model m_model;
    QList<Id> m_only;
    std::array<TimeChart *, panels> m_charts{};
    TimeChart *m_other = nullptr;
    QComboBox *m_metric = nullptr;
    QLabel *m_metricLabel = nullptr;
    QButtonGroup *m_spans = nullptr;
    QPushButton *m_pause = nullptr;
    QWidget *m_bar = nullptr;
    QGridLayout *m_grid = nullptr;
    QTimer m_next;   ///< Spreads the charts over the event loop, so that none waits for all.
    int m_due = 0;   ///< The next chart to draw.
    bool m_isStale = false;  ///< There was news while they were drawn.
    qint64 m_span = 5 * 60'000;
    std::optional<qint64> m_pausedAt;
};

} // namespace keelson
