// SPDX-License-Identifier: MIT
#include "core/failure/graph.h"

#include "core/model/architecture.h"

#include <algorithm>

// Where things are: what contains them, and in which accounts and regions they run.

namespace keelson::failure {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView failing[] = {
    kinds::account, kinds::region, kinds::subsystem, kinds::eventHub, kinds::eventLake, kinds::stream, kinds::queue,
    kinds::service, kinds::dataStore, kinds::function, kinds::api, kinds::mainApp, kinds::microFrontend, kinds::externalSystem,
};

bool isIn(const Element &element, std::span<const QLatin1StringView> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&](QLatin1StringView kind) { return element.is(kind); });
}

/// Accounts by what subsystems say of theirs: a name or a number.
QList<const Element *> accountsOf(const Model &model, const Element &subsystem)
{
    QList<const Element *> accounts = model.targets(subsystem.id, relations::uses);
    accounts.removeIf([](const Element *element) { return !element->is(kinds::account); });
    const QString said = subsystem.text("account"_L1);
    if (said.isEmpty())
        return accounts;
    for (const Element *account : model.ofKind(kinds::account)) {
        const bool isMeant = account->name.compare(said, Qt::CaseInsensitive) == 0 || account->text("accountNumber"_L1) == said;
        if (isMeant && !accounts.contains(account))
            accounts.append(account);
    }
    return accounts;
}

QList<const Element *> regionsOf(const Model &model, const Element &subsystem)
{
    QList<const Element *> regions = model.targets(subsystem.id, relations::uses);
    regions.removeIf([](const Element *element) { return !element->is(kinds::region); });
    const Element *around = model.element(subsystem.parent);
    if (around && around->is(kinds::region) && !regions.contains(around))
        regions.append(around);
    return regions;
}

/// The one of several regions where what has no copy in the others is; null when nobody can tell.
const Element *primaryOf(QList<const Element *> regions)
{
    regions.removeIf([](const Element *region) { return architecture::given(*region, "regionRole"_L1) != "primary"_L1; });
    return regions.size() == 1 ? regions.first() : nullptr;
}

void collectStores(const Model &model, Id container, QList<const Element *> &stores)
{
    for (const Element *content : model.contentsOf(container)) {
        if (content->is(kinds::dataStore))
            stores.append(content);
        collectStores(model, content->id, stores);
    }
}

void addRegions(Graph &graph, const Model &model, const Element &subsystem)
{
    const QList<const Element *> regions = regionsOf(model, subsystem);
    const int works = graph.find(Role::Works, subsystem.id);
    if (regions.size() == 1) {
        graph.need(works, graph.find(Role::Works, regions.first()->id), Because::RunsIn, architecture::givenFlag(subsystem, "multiRegion"_L1));
        return;
    }
    if (regions.isEmpty())
        return;
    const int places = graph.add(Role::Places, subsystem.id, true);
    for (const Element *region : regions)
        graph.need(places, graph.find(Role::Works, region->id), Because::RunsIn);
    graph.need(works, places, Because::RunsIn);
    const Element *primary = primaryOf(regions);
    if (!primary)
        return;
    QList<const Element *> stores;
    collectStores(model, subsystem.id, stores);
    for (const Element *store : std::as_const(stores)) {
        if (!architecture::givenFlag(*store, "replicated"_L1))
            graph.need(graph.find(Role::Works, store->id), graph.find(Role::Works, primary->id), Because::RunsIn);
    }
}

} // namespace

int Graph::add(Role role, Id element, bool isAny)
{
    const auto known = m_numbers.constFind({element, int(role)});
    if (known != m_numbers.cend())
        return *known;
    const int number = addOther(role, element, isAny);
    m_numbers.insert({element, int(role)}, number);
    return number;
}

int Graph::addOther(Role role, Id element, bool isAny)
{
    nodes.push_back({role, element, isAny});
    dependents.emplace_back();
    news.emplace_back();
    needs.push_back(0);
    return int(nodes.size()) - 1;
}

void Graph::need(int node, int on, Because because, bool isSoft)
{
    if (node < 0 || on < 0 || node == on)
        return;
    // Whoever needs the same twice, once for good, needs it for good.
    for (Arrow &known : dependents[on]) {
        if (known.to == node) {
            known.isSoft = known.isSoft && isSoft;
            return;
        }
    }
    dependents[on].push_back({node, because, isSoft});
    ++needs[node];
}

void Graph::tell(int from, int to, Because because)
{
    if (from >= 0 && to >= 0 && from != to)
        news[from].push_back({to, because, false});
}

bool isReactor(const Element &service)
{
    return architecture::isService(service, architecture::esg) || architecture::isService(service, architecture::control);
}

bool Dependence::canFail(const Element &element)
{
    return isIn(element, failing);
}

void addPlaces(Graph &graph, const Model &model)
{
    QList<const Element *> all;
    for (const QLatin1StringView kind : failing)
        all.append(model.ofKind(kind));
    for (const Element *element : std::as_const(all)) {
        graph.add(Role::Works, element->id);
        graph.canFail.append(element->id);
        graph.names.insert(element->id, element->name);
    }
    for (const Element *element : std::as_const(all)) {
        const Element *around = model.element(element->parent);
        if (around && Dependence::canFail(*around) && !(element->is(kinds::subsystem) && around->is(kinds::region)))
            graph.need(graph.find(Role::Works, element->id), graph.find(Role::Works, around->id), Because::Contained);
    }
    for (const Element *subsystem : model.ofKind(kinds::subsystem)) {
        graph.subsystems.append(subsystem->id);
        graph.subsystemOf.insert(subsystem->id, subsystem->id);
        for (const Element *account : accountsOf(model, *subsystem))
            graph.need(graph.find(Role::Works, subsystem->id), graph.find(Role::Works, account->id), Because::RunsIn);
        addRegions(graph, model, *subsystem);
    }
    for (const Element *external : model.ofKind(kinds::externalSystem))
        graph.externals.append(external->id);
}

} // namespace keelson::failure
