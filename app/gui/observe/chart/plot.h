// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/chart/card.h"
#include "app/gui/observe/chart/scale.h"
#include "app/gui/observe/chart/strip.h"
#include "app/gui/observe/chart/trace.h"

#include <QPixmap>
#include <QSet>
#include <QWidget>

#include <optional>

namespace keelson {

enum class PlotForm { Lines, Bars };

/// Lines or stacked bars over any range of time, made for many charts on one wall: what has not changed since the last
/// picture is moved, not painted again. (A chart of Qt Charts takes 3 ms for each picture whatever has changed.)
/// A moment under the mouse and a time that is dragged over are told to whoever shares them between charts.
class Plot : public QWidget
{
    Q_OBJECT

public:
    explicit Plot(QWidget *parent = nullptr);

    void setForm(PlotForm form, qint64 column = 0);  ///< `column`: ms of a bar, which ends with its sample's time.
    void setUnit(ValueUnit unit);
    void setThresholds(const QList<Threshold> &thresholds);
    void setNotice(const QString &notice);           ///< What to say when there is no value in sight.
    /// Replaces what is shown. `ready` are the strips of the traces for `stripWidth`, where somebody had time to make
    /// them; those that do not fit are made here.
    void present(const QList<ChartTrace> &traces, TimeRange range, const QList<Strip> &ready = {});
    /// ms of a column for a range at the present size.
    qint64 stripWidth(TimeRange range) const;

    const QList<ChartTrace> &traces() const { return m_traces; }
    TimeRange range() const { return m_range; }
    bool isTraceVisible(const QString &id) const { return !m_hidden.contains(id); }
    void setTraceVisible(const QString &id, bool visible);
    /// Hides all others; all are shown again when it was the only one already.
    void showOnly(const QString &id);
    /// Marks a moment, ms since the epoch, or none; where it is pointed at, the values are spelt out.
    void setMoment(std::optional<qint64> time, bool pointed);
    std::optional<qint64> moment() const { return m_moment; }
    /// How many columns the last picture took to paint, for those who measure.
    qint64 paintedColumns() const { return m_painted; }

    QSize sizeHint() const override { return {360, 160}; }
    QSize minimumSizeHint() const override { return {120, 60}; }

Q_SIGNALS:
    void momentHovered(std::optional<qint64> time);
    void brushed(keelson::TimeRange range);
    void resetAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF area() const;
    qreal xOf(qint64 time) const;
    qint64 timeAt(qreal x) const;
    void remake();
    double highest() const;
    void rescale();
    void paintLayer();
    void cut(const QList<Strip> &ready);
    void paintLines(QPainter &painter, qint64 fromColumn) const;
    void paintBars(QPainter &painter) const;
    void paintData(QPainter &painter) const;
    void paintGround(QPainter &painter, const QRectF &part) const;
    void drawAxes(QPainter &painter) const;
    void drawThresholds(QPainter &painter) const;
    void drawMoment(QPainter &painter) const;
    QList<MomentReading> readings(qint64 time) const;
    void nudge(int columns);

    PlotForm m_form = PlotForm::Lines;
    qint64 m_column = 0;
    ValueUnit m_unit = ValueUnit::Count;
    QList<Threshold> m_thresholds;
    QString m_notice;
    QList<ChartTrace> m_traces;
    QSet<QString> m_hidden;
    TimeRange m_range;
    QList<Strip> m_strips;   ///< Of the traces, in their order; of bars none.
    QList<Strip> m_drawn;    ///< Those the layer shows, and its last column.
    qint64 m_drawnEnd = 0;
    qint64 m_drawnWidth = 0; ///< ms of a column of the layer.
    bool m_isDue = false;    ///< There is news the layer does not show yet; that waits until it is painted.
    Scale m_scale;
    QPixmap m_layer;         ///< The plot without axes, at the size of `area`.
    bool m_isStale = true;   ///< The layer is to be painted as a whole.
    qint64 m_painted = 0;
    std::optional<qint64> m_moment;
    bool m_pointed = false;
    std::optional<qreal> m_dragFrom;
    qreal m_dragTo = 0;
};

} // namespace keelson
