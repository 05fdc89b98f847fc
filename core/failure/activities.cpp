// SPDX-License-Identifier: MIT
#include "core/failure/graph.h"

#include "core/model/architecture.h"

#include <QSet>

#include <algorithm>

// What users do, and the ways they get to it.

namespace keelson::failure {

using namespace Qt::StringLiterals;

namespace {

using Elements = QList<const Element *>;

/// A way through frontends to what is called in the end.
struct Way
{
    Elements fronts;
    const Element *end = nullptr;
};

bool isFront(const Element &element)
{
    return element.is(kinds::mainApp) || element.is(kinds::microFrontend);
}

Elements mountedIn(const Model &model, const Element &app)
{
    Elements mounted = model.targets(app.id, relations::uses);
    for (const Element *content : architecture::contentsOf(model, app.id, kinds::microFrontend)) {
        if (!mounted.contains(content))
            mounted.append(content);
    }
    return mounted;
}

/// Services behind a frontend; the frontend itself where nobody has drawn any.
QList<Way> waysThrough(const Model &model, const Element &front, const Elements &before)
{
    const Elements fronts = before + Elements{&front};
    QList<Way> ways;
    for (const Element *called : model.targets(front.id, relations::calls)) {
        const Element *service = architecture::serviceOf(model, called->id);
        if (service)
            ways.append({fronts, service});
    }
    if (front.is(kinds::mainApp)) {
        for (const Element *inner : mountedIn(model, front))
            ways += waysThrough(model, *inner, fronts);
    }
    if (ways.isEmpty())
        ways.append({before, &front});
    return ways;
}

class Activities
{
public:
    Activities(Graph &graph, const Model &model) : m_graph(graph), m_model(model) { }

    void add()
    {
        for (const Element *actor : m_model.ofKind(kinds::actor))
            addOf(*actor);
        for (const Element *service : m_model.ofKind(kinds::service)) {
            if (architecture::isService(*service, architecture::bff) && !m_done.contains(service->id))
                addActivity(nullptr, *service, waysOfNobody(*service));
        }
    }

private:
    void addOf(const Element &actor)
    {
        QList<Way> ways;
        for (const Element *front : m_model.targets(actor.id, relations::uses)) {
            if (isFront(*front))
                ways += waysThrough(m_model, *front, {});
        }
        const QList<Way> throughFronts = ways;
        for (const Element *called : m_model.targets(actor.id, relations::calls))
            ways.append(Way{{}, called});
        Elements ends;
        for (const Way &way : std::as_const(ways)) {
            if (!ends.contains(way.end) && !way.end->is(kinds::externalSystem) && !isToldFiner(*way.end, ways))
                ends.append(way.end);
        }
        for (const Element *end : std::as_const(ends))
            addActivity(&actor, *end, waysTo(*end, throughFronts));
    }

    /// A line to a subsystem says nothing where there are lines to services in it.
    bool isToldFiner(const Element &end, const QList<Way> &ways) const
    {
        return end.is(kinds::subsystem) && std::any_of(ways.begin(), ways.end(), [&](const Way &way) {
            return way.end != &end && architecture::subsystemOf(m_model, way.end->id) == &end;
        });
    }

    /// A straight line to a service is short for the way through its frontend, where that is drawn, too.
    static QList<Way> waysTo(const Element &end, QList<Way> throughFronts)
    {
        throughFronts.removeIf([&](const Way &way) { return way.end != &end; });
        return throughFronts.isEmpty() ? QList<Way>{{{}, &end}} : throughFronts;
    }

    QList<Way> waysOfNobody(const Element &service) const
    {
        QList<Way> ways;
        Elements callers = m_model.sources(service.id, relations::calls);
        for (const Element *api : architecture::contentsOf(m_model, service.id, kinds::api))
            callers += m_model.sources(api->id, relations::calls);
        for (const Element *front : std::as_const(callers)) {
            if (isFront(*front))
                ways.append(Way{{front}, &service});
        }
        return ways.isEmpty() ? QList<Way>{{{}, &service}} : ways;
    }

    void addActivity(const Element *actor, const Element &end, const QList<Way> &ways)
    {
        m_done.insert(end.id);
        const int activity = m_graph.addOther(Role::Activity, end.id, true);
        for (const Way &way : ways)
            addWay(activity, way);
        const QString said = end.text("activity"_L1).trimmed();
        const Element *subsystem = architecture::subsystemOf(m_model, end.id);
        m_graph.activities.append({activity, m_graph.find(Role::Takes, end.id), end.id, actor ? actor->id : Id(),
                                   said.isEmpty() ? end.name : said, subsystem ? subsystem->id : Id()});
    }

    void addWay(int activity, const Way &way)
    {
        const int path = m_graph.addOther(Role::Path, way.end->id);
        m_graph.need(activity, path, Because::Reached);
        bool worksAlone = false;
        for (const Element *front : way.fronts) {
            m_graph.need(path, m_graph.find(Role::Works, front->id), Because::Reached);
            worksAlone = worksAlone || architecture::givenFlag(*front, "offline"_L1);
        }
        const int serves = m_graph.find(Role::Serves, way.end->id);
        m_graph.need(path, serves >= 0 ? serves : m_graph.find(Role::Works, way.end->id), Because::Part, worksAlone);
    }

    Graph &m_graph;
    const Model &m_model;
    QSet<Id> m_done;
};

} // namespace

void addActivities(Graph &graph, const Model &model)
{
    Activities(graph, model).add();
}

} // namespace keelson::failure
