// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/plan.h"

#include <QCoreApplication>

#include <functional>

namespace keelson::map {

struct Aspects
{
    Q_DECLARE_TR_FUNCTIONS(Aspects)
};

/// How a box stands on a plan.
struct Stand
{
    layout::Place place = layout::Place::Upper;
    Id container;
    std::optional<QSizeF> size;
    BoxLook look = {};
};

/// A plan in the making. Boxes that a person placed in the view stand there; where nobody did, they stand where they are
/// proposed; the layout finds room for the rest.
class Planner
{
public:
    Planner(const Model &model, const View &view) : m_model(model), m_view(view) { }

    const Model &model() const { return m_model; }
    const View &view() const { return m_view; }

    /// Once: what stands already stays as it was added first.
    void add(const Element &element, const Stand &stand = {});
    void addFrame(Id id, const Stand &stand);
    void add(const MapPart &part) { m_plan.parts.append(part); }
    /// Between boxes that both stand, one of which does not hold the other.
    void add(const MapLine &line);
    /// A line of one relation, from one box or part to another.
    void add(const Relation &relation, Id from, Id to);
    bool shows(Id box) const { return m_index.contains(box); }
    qsizetype count() const { return m_plan.boxes.size(); }
    QSizeF sizeOf(Id box) const { return m_plan.boxes.at(m_index.value(box)).size; }
    BoxLook &look(Id box) { return m_plan.looks[box]; }
    /// The element itself, or the nearest container of it that stands; null when none does.
    Id boxOf(Id element) const;
    /// All but these go, and the lines between them.
    void keep(const QSet<Id> &boxes);
    const QList<MapLine> &lines() const { return m_plan.lines; }

    /// Lines run from side to side, with their labels between; or from frame to frame alone.
    void leaveRoomForLines(bool amongFrames = false)
    {
        m_plan.spacing.street = 150;
        if (!amongFrames)
            m_plan.spacing.gap = 150;
    }
    /// Top left; of frames with a size, too.
    void propose(Id box, const QRectF &rect) { m_proposed.insert(box, rect); }

    /// True for a box itself and for what it holds.
    bool isWithin(Id inner, Id outer) const;

    MapPlan finished();

private:
    void addWhatWasPutThere();
    void place(layout::Box &box, bool isFresh) const;

    const Model &m_model;
    const View &m_view;
    MapPlan m_plan;
    QHash<Id, qsizetype> m_index;
    QSet<std::pair<Id, std::pair<Id, Id>>> m_joined;
    QHash<Id, QRectF> m_proposed;
};

/// Which box stands for an element; null = none.
using StandIn = std::function<Id(Id element)>;
/// What goes between boxes, whatever in them it goes between: the events of two boxes together, and their calls.
void joinAll(Planner &plan, const StandIn &boxOf);

/// Proposes places under each other around `middle`, or beside each other; all of them stand on the plan.
double proposeColumn(Planner &plan, const QList<Id> &boxes, double left, double middle, double gap);  ///< Their width.
double proposeRow(Planner &plan, const QList<Id> &boxes, double middle, double top, double gap);      ///< Their height.

/// The name, or how many.
QString eventsLabel(const Model &model, const QList<Id> &events);
/// Of a container that is shown closed, and of an open one with nothing in it.
inline constexpr QSizeF closedSize { 200, 84 };
inline constexpr QSizeF frameSize { 260, 160 };

} // namespace keelson::map
