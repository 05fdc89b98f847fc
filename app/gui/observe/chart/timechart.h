// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/chart/trace.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace keelson {

/// Values over time: a title with the unit, lines, a legend whose entries hide and show their line,
/// thresholds, and a moment under the mouse that several charts can share. Always shows the last `span`
/// ms before `end`; draws a few points a pixel however many samples there are.
class TimeChart : public QWidget
{
    Q_OBJECT

public:
    TimeChart(const QString &title, ValueUnit unit, QWidget *parent = nullptr);
    ~TimeChart() override;

    void setTitle(const QString &title);
    void setHelp(const QString &help);  ///< Shown when hovering the title.
    /// What to say when there is no value in sight.
    void setNotice(const QString &notice);
    void setThresholds(const QList<Threshold> &thresholds);
    /// Replaces what is shown.
    void plot(const QList<ChartTrace> &traces, qint64 end, qint64 span);
    /// What the right edge is: "now", or the moment looked back to.
    void setEndLabel(const QString &label);
    /// Marks a moment, ms since the epoch, or none; where it is pointed at, the values are spelt out.
    void setMoment(std::optional<qint64> time, bool pointed);

    const QList<ChartTrace> &traces() const;
    bool isTraceVisible(const QString &id) const;
    void setTraceVisible(const QString &id, bool visible);
    /// Points that are drawn of a trace, for those who measure.
    qsizetype drawnPoints(const QString &id) const;

    QSize sizeHint() const override { return {420, 220}; }

Q_SIGNALS:
    void momentHovered(std::optional<qint64> time);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace keelson
