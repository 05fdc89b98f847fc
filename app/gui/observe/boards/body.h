// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/boards/boardwords.h"
#include "app/gui/observe/chart/strip.h"
#include "core/dashboard/answer.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace keelson {

/// An answer, and of its lines what a chart of that width needs, made where there was time for it.
struct Answered
{
    boards::WidgetData data;
    QList<Strip> strips;  ///< Of the parts, in their order; empty for what is not drawn as lines.
    TimeRange range;
};

/// What shows the answer to a widget, in the form that suits it.
class Body : public QWidget
{
    Q_OBJECT

public:
    Body(boards::Widget widget, PartColours &colours, QWidget *parent) : QWidget(parent), m_widget(std::move(widget)), m_colours(colours) { }

    virtual void present(const Answered &answered) = 0;
    /// ms of a column, where strips are of use.
    virtual std::optional<qint64> stripWidth(TimeRange) const { return std::nullopt; }
    /// The moment all charts share; `pointed` = it is this one that is pointed at.
    virtual void setMoment(std::optional<qint64>, bool pointed) { Q_UNUSED(pointed) }

Q_SIGNALS:
    void momentHovered(std::optional<qint64> time);
    void brushed(keelson::TimeRange range);
    void resetAsked();
    void revealed(keelson::Id element);

protected:
    const boards::Widget &widget() const { return m_widget; }
    PartColours &colours() const { return m_colours; }

private:
    const boards::Widget m_widget;
    PartColours &m_colours;
};

/// `colours` outlives it.
std::unique_ptr<Body> bodyFor(const boards::Widget &widget, PartColours &colours, QWidget *parent);

} // namespace keelson
