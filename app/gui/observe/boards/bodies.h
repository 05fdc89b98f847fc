// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/boards/body.h"

#include <QSet>

class QScrollArea;

namespace keelson {

class Legend;
class Plot;

/// One number, large, with the sign and the word of how good it is.
class NumberBody final : public Body
{
    Q_OBJECT

public:
    using Body::Body;
    void present(const Answered &answered) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    boards::WidgetData m_data;
};

/// Lines or bars over time with their legend.
class ChartBody final : public Body
{
    Q_OBJECT

public:
    ChartBody(const boards::Widget &widget, PartColours &colours, QWidget *parent);
    void present(const Answered &answered) override;
    std::optional<qint64> stripWidth(TimeRange range) const override;
    void setMoment(std::optional<qint64> time, bool pointed) override;
    Plot &plot() { return *m_plot; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void list();
    void dress();

    Plot *m_plot = nullptr;
    Legend *m_legend = nullptr;
    Answered m_answered;
};

/// What there is most of, each with a bar as long as its value.
class ListBody final : public Body
{
    Q_OBJECT

public:
    ListBody(const boards::Widget &widget, PartColours &colours, QWidget *parent);
    void present(const Answered &answered) override;

private:
    class Rows;
    QScrollArea *m_scroll = nullptr;
    Rows *m_rows = nullptr;
};

/// Shares of a whole as a ring, or as two where they are divided twice.
class ShareBody final : public Body
{
    Q_OBJECT

public:
    ShareBody(const boards::Widget &widget, PartColours &colours, QWidget *parent);
    void present(const Answered &answered) override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Sector
    {
        QString name;
        QString inner;     ///< The sector of the inner ring it belongs to.
        double value = 0;
        QColor colour;
    };

    bool hasSide() const;
    QRectF ring() const;
    QList<Sector> innerSectors() const;
    QString at(QPointF position) const;
    void drawRing(QPainter &painter, const QList<Sector> &sectors, double inside, double outside) const;
    double total() const;
    void list();

    Legend *m_legend = nullptr;
    QList<boards::Part> m_parts;
    QList<Sector> m_sectors;
    QSet<QString> m_hidden;   ///< Of the inner ring.
};

/// How things stand: so many in trouble, and which.
class StateBody final : public Body
{
    Q_OBJECT

public:
    StateBody(const boards::Widget &widget, PartColours &colours, QWidget *parent);
    void present(const Answered &answered) override;

private:
    class Rows;
    QScrollArea *m_scroll = nullptr;
    Rows *m_rows = nullptr;
};

} // namespace keelson
