// SPDX-License-Identifier: MIT
#include "core/failure/graph.h"

#include "core/model/architecture.h"

// What services need to answer, to take events in and to give them out.

namespace keelson::failure {

using namespace Qt::StringLiterals;

namespace {

using Elements = QList<const Element *>;

bool hasFallback(const Relation &call)
{
    return !text(call.properties.value(u"fallback"_s)).trimmed().isEmpty();
}

bool isDownWhile(const Element &user, const Element &used)
{
    if (used.is(kinds::dataStore))
        return true;
    const bool isChannel = used.is(kinds::queue) || used.is(kinds::stream);
    const QString role = architecture::given(user, properties::functionRole);
    return isChannel && user.is(kinds::function) && (role == "rest"_L1 || role == "webhook"_L1);
}

/// How a node asks another thing: a service answers, anything else works.
int answering(const Graph &graph, Id element)
{
    const int serves = graph.find(Role::Serves, element);
    return serves >= 0 ? serves : graph.find(Role::Works, element);
}

void addFunction(Graph &graph, const Model &model, const Element &function)
{
    const int works = graph.find(Role::Works, function.id);
    for (const Relation *relation : model.relationsFrom(function.id)) {
        const Element &other = *model.element(relation->to);
        if (relation->is(relations::calls))
            graph.need(works, answering(graph, other.id), Because::Calls, hasFallback(*relation));
        else if ((relation->is(relations::uses) && isDownWhile(function, other)) || relation->is(relations::materializes))
            graph.need(works, graph.find(Role::Works, other.id), Because::Uses);
    }
}

bool isUsedByFunctions(const Model &model, Id store)
{
    const Elements users = model.sources(store, relations::uses) + model.sources(store, relations::materializes);
    return std::any_of(users.begin(), users.end(), [](const Element *user) { return user->is(kinds::function); });
}

class ServiceParts
{
public:
    ServiceParts(Graph &graph, const Model &model, const Element &service)
        : m_graph(graph), m_model(model), m_service(service), m_serves(graph.find(Role::Serves, service.id)),
          m_takes(graph.add(Role::Takes, service.id)), m_gives(graph.add(Role::Gives, service.id))
    {
    }

    void add()
    {
        const int works = m_graph.find(Role::Works, m_service.id);
        for (const int node : {m_serves, m_takes, m_gives})
            m_graph.need(node, works, Because::Part);
        // What is done by its users stops with them; what is done because of events waits for them.
        if (!isReactor(m_service))
            m_graph.need(m_gives, m_serves, Because::Part);
        for (const Element *part : m_model.contentsOf(m_service.id))
            addPart(*part);
        for (const Relation *relation : m_model.relationsFrom(m_service.id))
            addRelation(*relation);
        for (const Relation *relation : m_model.relationsTo(m_service.id))
            addCaller(*relation);
    }

private:
    void addPart(const Element &part)
    {
        const int works = m_graph.find(Role::Works, part.id);
        if (part.is(kinds::api)) {
            m_graph.need(m_serves, works, Because::Part);
            for (const Element *function : m_model.targets(part.id, relations::calls))
                m_graph.need(works, m_graph.find(Role::Works, function->id), Because::Calls);
        } else if (part.is(kinds::dataStore) && !isUsedByFunctions(m_model, part.id)) {
            needAll(works, Because::Uses);
        } else if (part.is(kinds::function)) {
            addFunctionPart(part, works);
        }
    }

    void addFunctionPart(const Element &function, int works)
    {
        const QString role = architecture::given(function, properties::functionRole);
        const bool publishes = !m_model.targets(function.id, relations::publishes).isEmpty();
        const bool consumes = !m_model.targets(function.id, relations::consumes).isEmpty();
        const bool isAsked = role == "rest"_L1 || role == "webhook"_L1;
        const bool isSaid = architecture::isSaid(function, properties::functionRole);
        if (isAsked && (isSaid || !(publishes || consumes)))
            m_graph.need(m_serves, works, Because::Part);
        if (role == "listener"_L1 || consumes)
            m_graph.need(m_takes, works, Because::Part);
        if (role == "trigger"_L1 || role == "job"_L1 || publishes || (role == "webhook"_L1 && isReactor(m_service)))
            m_graph.need(m_gives, works, Because::Part);
        addFunction(m_graph, m_model, function);
    }

    void addRelation(const Relation &relation)
    {
        const Element &other = *m_model.element(relation.to);
        if (relation.is(relations::uses) && other.is(kinds::dataStore)) {
            needAll(m_graph.find(Role::Works, other.id), Because::Uses);
        } else if (relation.is(relations::calls)) {
            const bool hasOther = hasFallback(relation);
            const bool breaks = m_service.text(properties::variant) == "circuit-breaker"_L1;
            m_graph.need(m_serves, answering(m_graph, other.id), Because::Calls, hasOther || breaks);
            // A circuit breaker answers without the other, but reads on only when it is back.
            if (isReactor(m_service))
                m_graph.need(m_takes, answering(m_graph, other.id), Because::Calls, hasOther);
        }
    }

    void addCaller(const Relation &relation)
    {
        const Element &caller = *m_model.element(relation.from);
        if (relation.is(relations::calls) && caller.is(kinds::externalSystem) && isReactor(m_service))
            m_graph.need(m_gives, m_graph.find(Role::Works, caller.id), Because::CalledBy);
    }

    void needAll(int works, Because because)
    {
        for (const int node : {m_serves, m_takes, m_gives})
            m_graph.need(node, works, because);
    }

    Graph &m_graph;
    const Model &m_model;
    const Element &m_service;
    int m_serves;
    int m_takes;
    int m_gives;
};

/// Lines drawn between subsystems, where nobody has drawn anything finer yet.
void addSubsystemCalls(Graph &graph, const Model &model, const Element &subsystem)
{
    const int serves = graph.find(Role::Serves, subsystem.id);
    graph.need(serves, graph.find(Role::Works, subsystem.id), Because::Part);
    for (const Relation *relation : model.relationsFrom(subsystem.id)) {
        if (relation->is(relations::calls))
            graph.need(serves, answering(graph, relation->to), Because::Calls, hasFallback(*relation));
    }
    for (const Element *service : architecture::contentsOf(model, subsystem.id, kinds::service)) {
        if (architecture::isService(*service, architecture::bff))
            graph.need(serves, graph.find(Role::Serves, service->id), Because::Part, true);
    }
}

void countCrossings(Graph &graph, const Model &model)
{
    for (const Id service : std::as_const(graph.services)) {
        for (const Element *called : architecture::calledBy(model, service)) {
            const Id from = graph.subsystemOf.value(service);
            const Id to = called->is(kinds::service) ? graph.subsystemOf.value(called->id) : Id();
            if (from == to || from.isNull() || to.isNull())
                continue;
            ++graph.crossings[from];
            ++graph.crossings[to];
        }
    }
}

} // namespace

void addServices(Graph &graph, const Model &model)
{
    const Elements services = model.ofKind(kinds::service);
    const Elements subsystems = model.ofKind(kinds::subsystem);
    for (const Element *service : services) {
        graph.services.append(service->id);
        graph.add(Role::Serves, service->id);
        if (const Element *subsystem = architecture::subsystemOf(model, service->id))
            graph.subsystemOf.insert(service->id, subsystem->id);
    }
    for (const Element *subsystem : subsystems)
        graph.add(Role::Serves, subsystem->id);
    for (const Element *service : services)
        ServiceParts(graph, model, *service).add();
    for (const Element *subsystem : subsystems)
        addSubsystemCalls(graph, model, *subsystem);
    for (const Element *function : model.ofKind(kinds::function)) {
        if (!architecture::serviceOf(model, function->id))
            addFunction(graph, model, *function);
    }
    countCrossings(graph, model);
}

} // namespace keelson::failure
