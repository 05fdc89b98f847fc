// SPDX-License-Identifier: MIT
#include "app/gui/map/aspects/planner.h"
#include "app/gui/map/aspects/plans.h"
#include "core/model/architecture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::map {

namespace {

constexpr QSizeF thin { 170, 46 };
constexpr double street = 84;  // between what is outside and the service
constexpr double gap = 30;
constexpr double lane = 60;     // between the columns inside
constexpr QMarginsF margins { 64, 100, 64, 44 };  // title and faces are in it

/// One service and all around it, column by column.
class Internals
{
public:
    Internals(const Model &model, const View &view, const Element &service) : m_plan(model, view), m_service(service) { }

    MapPlan plan()
    {
        m_plan.add(m_service, { layout::Place::Upper, {}, frameSize, { Outline::Container, {}, {}, {}, nullptr, {} } });
        addContents(m_service.id);
        addFaces();
        addEvents();
        addCallers();
        joinContents();
        arrange();
        return m_plan.finished();
    }

private:
    const Model &model() const { return m_plan.model(); }
    bool isInside(Id element) const { return liesIn(model(), element, m_service.id); }
    Id face(const char *which) const { return faceOf(m_service.id, which); }

    void addContents(Id container);
    QList<Id> &columnOf(const Element &content);
    void addFaces();
    void addFace(const char *which, MapPart::Side side, const QString &text, const QString &tip);
    void addEvents();
    void addEvent(const Relation &relation);
    void addOtherEnds(const QList<Id> &events, QLatin1StringView kind);
    Id addOutside(const Element &element, QList<Id> &column, layout::Place place);
    void addCallers();
    void addCall(const Relation &relation);
    void joinContents();
    void joinFace(const char *which, const QList<Id> &column, bool isInwards);
    void arrange();
    QSizeF arrangeInside();

    Planner m_plan;
    const Element &m_service;
    // Inside
    QList<Id> m_askers;     ///< What answers calls.
    QList<Id> m_listeners;
    QList<Id> m_stores;
    QList<Id> m_triggers;
    // Outside
    QList<Id> m_callers;
    QList<Id> m_below;      ///< What is called, and who stands at both ends of events.
    QList<Id> m_eventsIn;
    QList<Id> m_eventsOut;
    QList<Id> m_producers;
    QList<Id> m_consumers;
};

QList<Id> &Internals::columnOf(const Element &content)
{
    if (content.is(kinds::api))
        return m_askers;
    if (!content.is(kinds::function))
        return m_stores;
    const QString role = architecture::given(content, properties::functionRole);
    if (role == "rest"_L1 || role == "webhook"_L1)
        return m_askers;
    return role == "listener"_L1 ? m_listeners : m_triggers;
}

void Internals::addContents(Id container)
{
    for (const Element *content : model().contentsOf(container)) {
        if (!drawnOnMap(content->kind->drawn))
            continue;
        m_plan.add(*content, { layout::Place::Upper, container, {} });
        if (container == m_service.id)
            columnOf(*content).append(content->id);
        addContents(content->id);
    }
}

void Internals::addFace(const char *which, MapPart::Side side, const QString &text, const QString &tip)
{
    m_plan.add(MapPart { face(which), m_service.id, side, 0, 1, text, tip,
                         side == MapPart::Side::Top ? kinds::api : kinds::eventHub });
}

void Internals::addFaces()
{
    addFace(callsFace, MapPart::Side::Top, Aspects::tr("Calls"),
            Aspects::tr("The synchronous face: commands and queries of its own frontend, and of partners. Nobody else waits for it."));
    addFace(eventsInFace, MapPart::Side::Left, Aspects::tr("Events in"),
            Aspects::tr("The asynchronous face that takes: events this service reacts to."));
    addFace(eventsOutFace, MapPart::Side::Right, Aspects::tr("Events out"),
            Aspects::tr("The asynchronous face that gives: events this service publishes."));
}

Id Internals::addOutside(const Element &element, QList<Id> &column, layout::Place place)
{
    if (m_plan.shows(element.id))
        return element.id;
    Stand stand { place, {}, thin };
    if (element.kind->box.outline == Outline::Container)
        stand.look.outline = Outline::Box;
    if (element.kind->box.outline == Outline::Person)
        stand.size.reset();
    m_plan.add(element, stand);
    column.append(element.id);
    return element.id;
}

void Internals::addEvent(const Relation &relation)
{
    const bool isOut = relation.is(relations::publishes);
    const Element *event = model().element(relation.to);
    addOutside(*event, isOut ? m_eventsOut : m_eventsIn, layout::Place::Upper);
    const Id outer = face(isOut ? eventsOutFace : eventsInFace);
    MapLine line;
    line.id = Id::derived(event->id, outer, "event-flow");
    line.from = isOut ? outer : event->id;
    line.to = isOut ? event->id : outer;
    line.elements = { event->id };
    line.carries = { relation.id };
    m_plan.add(line);
    const bool isOwn = relation.from != m_service.id && m_plan.shows(relation.from);
    if (isOwn)
        m_plan.add(relation, isOut ? relation.from : outer, isOut ? outer : relation.from);
}

void Internals::addEvents()
{
    const auto add = [this](const QList<const Element *> &events, QLatin1StringView kind) {
        for (const Element *event : events) {
            for (const Relation *relation : model().relationsTo(event->id)) {
                if (relation->is(kind) && isInside(relation->from))
                    addEvent(*relation);
            }
        }
    };
    add(architecture::consumedBy(model(), m_service.id), relations::consumes);
    add(architecture::publishedBy(model(), m_service.id), relations::publishes);
    addOtherEnds(m_eventsIn, relations::publishes);
    addOtherEnds(m_eventsOut, relations::consumes);
    // Who publishes what comes in and consumes what goes out stands where both sides can be reached.
    const QList<Id> producers = m_producers;
    for (const Id producer : producers) {
        const bool isBoth = std::any_of(m_plan.lines().begin(), m_plan.lines().end(), [&](const MapLine &line) {
            return line.to == producer && m_eventsOut.contains(line.from);
        });
        if (!isBoth)
            continue;
        m_producers.removeOne(producer);
        m_below.append(producer);
    }
}

/// Who publishes what comes in, who consumes what goes out.
void Internals::addOtherEnds(const QList<Id> &events, QLatin1StringView kind)
{
    const bool isProducer = kind == relations::publishes;
    for (const Id event : events) {
        for (const Relation *relation : model().relationsTo(event)) {
            if (!relation->is(kind) || isInside(relation->from))
                continue;
            const Element *service = architecture::serviceOf(model(), relation->from);
            const Element &other = service ? *service : *model().element(relation->from);
            const Id box = addOutside(other, isProducer ? m_producers : m_consumers, layout::Place::Upper);
            m_plan.add(*relation, isProducer ? box : event, isProducer ? event : box);
        }
    }
}

void Internals::addCall(const Relation &relation)
{
    const bool isOut = isInside(relation.from);
    const Id end = isOut ? relation.to : relation.from;
    if (isInside(end))
        return;
    const Element *service = architecture::serviceOf(model(), end);
    const Element &other = service ? *service : *model().element(end);
    if (isOut) {
        const Id box = addOutside(other, m_below, layout::Place::Sink);
        m_plan.add(relation, m_plan.boxOf(relation.from), box);
        return;
    }
    const Id box = addOutside(other, m_callers, layout::Place::Source);
    m_plan.add(relation, box, face(callsFace));
    if (relation.to != m_service.id && m_plan.shows(relation.to))
        m_plan.add(relation, face(callsFace), relation.to);
}

void Internals::addCallers()
{
    QList<Id> inside { m_service.id };
    for (qsizetype i = 0; i < inside.size(); ++i) {
        for (const Element *content : model().contentsOf(inside.at(i)))
            inside.append(content->id);
    }
    for (const Id id : std::as_const(inside)) {
        for (const Relation *relation : model().relationsTo(id)) {
            if (relation->is(relations::calls))
                addCall(*relation);
        }
        for (const Relation *relation : model().relationsFrom(id)) {
            if (relation->is(relations::calls))
                addCall(*relation);
        }
    }
}

/// What works on what; and which function stands behind which face, where nobody drew more than the service.
void Internals::joinContents()
{
    for (const QList<Id> &column : { m_askers, m_listeners, m_stores, m_triggers }) {
        for (const Id id : column) {
            for (const Relation *relation : model().relationsFrom(id)) {
                const bool isEvent = relation->is(relations::publishes) || relation->is(relations::consumes);
                if (!isEvent && drawnOnMap(relation->kind->drawn) && isInside(relation->to) && m_plan.shows(relation->to))
                    m_plan.add(*relation, id, relation->to);
            }
        }
    }
    joinFace(callsFace, m_askers, true);
    joinFace(eventsInFace, m_listeners, true);
    joinFace(eventsOutFace, m_triggers, false);
}

void Internals::joinFace(const char *which, const QList<Id> &column, bool isInwards)
{
    for (const Id id : column) {
        const bool isKnown = std::any_of(m_plan.lines().begin(), m_plan.lines().end(), [&](const MapLine &line) {
            return (line.from == id && line.to == face(which)) || (line.to == id && line.from == face(which));
        });
        if (isKnown)
            continue;
        MapLine line;
        line.id = Id::derived(id, face(which), "face");
        line.from = isInwards ? face(which) : id;
        line.to = isInwards ? id : face(which);
        line.elements = { id };
        line.isEvent = which != callsFace;
        m_plan.add(line);
    }
}

/// What answers calls on top; below, from left to right, what listens, what is kept and what publishes.
QSizeF Internals::arrangeInside()
{
    const auto widthOf = [this](const QList<Id> &boxes) {
        double width = 0;
        for (const Id box : boxes)
            width = std::max(width, m_plan.sizeOf(box).width());
        return width;
    };
    const auto heightOf = [this](const QList<Id> &boxes) {
        double height = boxes.isEmpty() ? 0 : -gap;
        for (const Id box : boxes)
            height += m_plan.sizeOf(box).height() + gap;
        return height;
    };
    double rowWidth = m_askers.isEmpty() ? 0 : -gap;
    double rowHeight = 0;
    for (const Id box : std::as_const(m_askers)) {
        rowWidth += m_plan.sizeOf(box).width() + gap;
        rowHeight = std::max(rowHeight, m_plan.sizeOf(box).height());
    }
    double columnsWidth = -lane;
    double columnsHeight = 0;
    for (const QList<Id> *column : { &m_listeners, &m_stores, &m_triggers }) {
        columnsWidth += widthOf(*column) + lane;
        columnsHeight = std::max(columnsHeight, heightOf(*column));
    }
    const double width = std::max({ rowWidth, columnsWidth, 260. });
    const double below = rowHeight > 0 && columnsHeight > 0 ? rowHeight + lane : rowHeight;
    proposeRow(m_plan, m_askers, margins.left() + width / 2, margins.top(), gap);
    const double middle = margins.top() + below + columnsHeight / 2;
    double x = margins.left() + (width - columnsWidth) / 2;
    for (const QList<Id> *column : { &m_listeners, &m_stores, &m_triggers })
        x += proposeColumn(m_plan, *column, x, middle, gap) + lane;
    return { width + margins.left() + margins.right(), std::max(60., below + columnsHeight) + margins.top() + margins.bottom() };
}

void Internals::arrange()
{
    const QSizeF size = arrangeInside();
    m_plan.propose(m_service.id, { {}, size });
    const double middle = (size.height() + margins.top() - margins.bottom()) / 2;
    const auto leftOf = [&](const QList<Id> &column, double right) {
        double width = 0;
        for (const Id box : column)
            width = std::max(width, m_plan.sizeOf(box).width());
        proposeColumn(m_plan, column, right - width, middle, gap);
        return column.isEmpty() ? right : right - width - street;
    };
    leftOf(m_producers, leftOf(m_eventsIn, -street));
    double x = size.width() + street;
    for (const QList<Id> *column : { &m_eventsOut, &m_consumers })
        x += column->isEmpty() ? 0 : proposeColumn(m_plan, *column, x, middle, gap) + street;
    double highest = 0;
    for (const Id caller : std::as_const(m_callers))
        highest = std::max(highest, m_plan.sizeOf(caller).height());
    proposeRow(m_plan, m_callers, size.width() / 2, -highest - street, lane);
    proposeRow(m_plan, m_below, size.width() / 2, size.height() + street, lane);
}

} // namespace

MapPlan internalsPlan(const Model &model, const View &view)
{
    const Element *service = model.element(view.subject);
    if (service && service->is(kinds::service))
        return Internals(model, view, *service).plan();
    return Planner(model, view).finished();
}

} // namespace keelson::map
