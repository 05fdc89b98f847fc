// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/chart/card.h"
#include "app/gui/observe/chart/scale.h"
#include "app/render/theme.h"

#include <QChartView>

#include <optional>

class QChart;

namespace keelson {

/// Draws over a chart what Qt Charts has no notion of: thresholds, the common moment, words where
/// there are no values. Private to this folder.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QChart *chart, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSpan(qint64 span) { m_span = span; }
    void setThresholds(const QList<Threshold> &thresholds, const Scale &scale);
    void setNotice(const QString &notice);
    /// `offset` in ms from the right edge, <= 0; nothing hides the moment. Without a
    /// heading it is only marked.
    void setMoment(std::optional<qint64> offset, const QString &heading, const QList<MomentReading> &readings);

Q_SIGNALS:
    void hovered(std::optional<qint64> offset);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void drawThresholds(QPainter &painter, const QRectF &plot) const;
    void drawMoment(QPainter &painter, const QRectF &plot) const;
    void drawNotice(QPainter &painter, const QRectF &plot) const;

    Theme m_theme;
    qint64 m_span = 60'000;
    Scale m_scale;
    QList<Threshold> m_thresholds;
    QString m_notice;
    std::optional<qint64> m_offset;
    QString m_heading;
    QList<MomentReading> m_readings;
};

} // namespace keelson
