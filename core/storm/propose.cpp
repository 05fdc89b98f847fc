// SPDX-License-Identifier: MIT
#include "core/storm/propose.h"

#include "core/storm/aside.h"
#include "core/storm/lists.h"
#include "core/storm/proposing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

Elements servicesWith(const Model &model, const Duty &duty)
{
    return duty.incoming ? model.targets(duty.element, duty.relation) : model.sources(duty.element, duty.relation);
}

/// How much a relation says that a service is the one: many listen to an event, few publish it.
int weightOf(const Duty &duty)
{
    if (duty.relation == relations::consumes || (duty.relation == relations::calls && duty.incoming))
        return 1;
    return duty.relation == relations::publishes ? 2 : 3;
}

constexpr int enoughWeight = 2;

Id serviceDoing(const Model &model, const ServiceProposal &proposal)
{
    QHash<Id, int> weights;
    for (const Duty &duty : proposal.duties) {
        for (const Element *service : servicesWith(model, duty)) {
            const bool fits = service->is(kinds::service) && service->text(properties::pattern) == proposal.pattern;
            if (fits)
                weights[service->id] += weightOf(duty);
        }
    }
    Id best;
    int most = enoughWeight - 1;
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        if (it.value() > most || (it.value() == most && !best.isNull() && it.key() < best)) {
            most = it.value();
            best = it.key();
        }
    }
    return best;
}

void compare(const Model &model, ServiceProposal &proposal)
{
    proposal.existing = serviceDoing(model, proposal);
    proposal.missing = proposal.duties;
    if (proposal.existing.isNull())
        return;
    proposal.missing.removeIf([&](const Duty &duty) {
        const Elements services = servicesWith(model, duty);
        return std::any_of(services.begin(), services.end(),
                           [&](const Element *service) { return service->id == proposal.existing; });
    });
    proposal.name = model.element(proposal.existing)->name;
}

/// A subsystem that nobody has named is the one where most of its services stand already.
void recognise(const Model &model, Proposal &proposal)
{
    QHash<int, QHash<Id, int>> counts;
    for (const ServiceProposal &service : std::as_const(proposal.services)) {
        if (const Element *home = service.existing.isNull() ? nullptr : model.enclosing(service.existing, kinds::subsystem))
            ++counts[service.subsystem][home->id];
    }
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        SubsystemProposal &subsystem = proposal.subsystems[it.key()];
        if (!subsystem.existing.isNull())
            continue;
        const QHash<Id, int> &homes = it.value();
        for (auto home = homes.begin(); home != homes.end(); ++home) {
            const int most = homes.value(subsystem.existing);
            if (home.value() > most || (home.value() == most && home.key() < subsystem.existing))
                subsystem.existing = home.key();
        }
        subsystem.name = model.element(subsystem.existing)->name;
    }
}

/// Parts of the story that came out as one subsystem are one; the first says why.
void unite(Proposal &proposal)
{
    QHash<int, int> places;
    QList<SubsystemProposal> kept;
    for (int i = 0; i < proposal.subsystems.size(); ++i) {
        const SubsystemProposal &subsystem = proposal.subsystems.at(i);
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const SubsystemProposal &each) {
            return !each.existing.isNull() && each.existing == subsystem.existing;
        });
        places.insert(i, int(same - kept.begin()));
        if (same == kept.end())
            kept.append(subsystem);
    }
    for (ServiceProposal &service : proposal.services)
        service.subsystem = places.value(service.subsystem);
    proposal.subsystems = kept;
}

/// Names mean one thing within a subsystem; what comes later in the story is called more exactly.
void tellApart(const Model &model, const QList<SubsystemProposal> &subsystems, QList<ServiceProposal> &services)
{
    QSet<std::pair<int, QString>> taken;
    for (int i = 0; i < subsystems.size(); ++i) {
        const Id home = subsystems.at(i).existing;
        for (const Element *known : home.isNull() ? Elements() : model.contentsOf(home))
            taken.insert({i, known->name.simplified().toCaseFolded()});
    }
    for (ServiceProposal &service : services) {
        if (!service.existing.isNull())
            continue;
        const Element *first = service.origins.isEmpty() ? nullptr : model.element(service.origins.first());
        const QString plain = service.name;
        if (taken.contains({service.subsystem, plain.toCaseFolded()}) && first && first->is(kinds::actor))
            service.name = u"%1 %2"_s.arg(first->name.simplified(), plain);
        for (int i = 2; taken.contains({service.subsystem, service.name.toCaseFolded()}); ++i)
            service.name = u"%1 %2"_s.arg(plain).arg(i);
        taken.insert({service.subsystem, service.name.toCaseFolded()});
    }
}

/// What comes first in the story of the notes a service rests on; actors and systems go in and out all along.
qsizetype orderOf(const BoardIndex &board, const ServiceProposal &service)
{
    qsizetype first = board.reading().notes.size();
    for (const Id origin : service.origins) {
        const Element &element = *board.model().element(origin);
        if (service.origins.size() == 1 || !(element.is(kinds::actor) || element.is(kinds::externalSystem)))
            first = std::min(first, board.order(origin));
    }
    return first;
}

void settle(const BoardIndex &board, const Bulkheads &bulkheads, Proposal &proposal)
{
    QHash<QString, qsizetype> orders;
    for (ServiceProposal &service : proposal.services) {
        const qsizetype order = orderOf(board, service);
        orders.insert(service.key, order);
        service.subsystem = order < board.reading().notes.size()
            ? bulkheads.homes.value(board.reading().notes.at(order).element->id)
            : 0;
    }
    std::stable_sort(proposal.services.begin(), proposal.services.end(), [&](const ServiceProposal &a, const ServiceProposal &b) {
        return a.subsystem != b.subsystem ? a.subsystem < b.subsystem : orders.value(a.key) < orders.value(b.key);
    });
}

} // namespace

Proposal propose(const Model &model, Id board)
{
    const Reading reading = read(model, board);
    const BoardIndex index(model, reading);
    const Bulkheads bulkheads = proposeBulkheads(index, board);
    Proposal proposal;
    proposal.subsystems = bulkheads.subsystems;
    proposal.services = proposeFrontends(index) + proposeGateways(index) + proposeControls(index, bulkheads.homes);
    settle(index, bulkheads, proposal);
    const QSet<QString> declined = asideOn(model, board, lists::declined);
    for (ServiceProposal &service : proposal.services) {
        compare(model, service);
        service.isDeclined = declined.contains(service.key);
    }
    recognise(model, proposal);
    unite(proposal);
    tellApart(model, proposal.subsystems, proposal.services);
    return proposal;
}

Edit decline(const Model &model, Id board, const ServiceProposal &service, bool declined)
{
    Edit edit(declined ? Proposing::tr("Decline “%1”").arg(service.name) : Proposing::tr("Consider “%1” again").arg(service.name));
    setAside(edit, model, board, lists::declined, service.key, declined);
    return edit;
}

} // namespace keelson::storm
