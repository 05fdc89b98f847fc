// SPDX-License-Identifier: MIT
#include "core/storm/proposing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What software decides between services is business policy of its own: a control service. Policies that follow from
// one another are one process.

namespace keelson::storm {

namespace {

/// Commands that are not handed to a system of somebody else: those its gateway gives by itself.
Elements ownCommands(const BoardIndex &board, const Element &policy)
{
    Elements commands = board.targets(policy, relations::issues);
    commands.removeIf([&](const Element *command) { return board.isHandledOutside(*command); });
    return commands;
}

bool isForSoftware(const BoardIndex &board, const Element &policy)
{
    if (policy.text("automation"_L1) == "manual"_L1)
        return false;
    const bool says = !board.sources(policy, relations::triggers).isEmpty() || !board.targets(policy, relations::issues).isEmpty();
    const bool onlyCalls = !board.targets(policy, relations::issues).isEmpty() && ownCommands(board, policy).isEmpty();
    return says && !onlyCalls;
}

Elements resultsOf(const BoardIndex &board, const Element &policy)
{
    Elements events;
    for (const Element *command : ownCommands(board, policy))
        events += board.resultsOf(*command);
    return events;
}

/// Each policy with those of the same subsystem that its results set off, in the order of the story.
class Processes
{
public:
    Processes(const BoardIndex &board, const QHash<Id, int> &homes) : m_board(board), m_homes(homes) { }

    QList<Elements> collect()
    {
        Elements policies = m_board.ofKind(kinds::policy);
        policies.removeIf([this](const Element *policy) { return !isForSoftware(m_board, *policy); });
        for (const Element *policy : std::as_const(policies)) {
            for (const Element *event : resultsOf(m_board, *policy)) {
                for (const Element *next : m_board.targets(*event, relations::triggers))
                    join(*policy, *next);
            }
        }
        QHash<Id, qsizetype> places;
        QList<Elements> processes;
        for (const Element *policy : std::as_const(policies)) {
            const Id first = rootOf(policy->id);
            if (!places.contains(first)) {
                places.insert(first, processes.size());
                processes.append(Elements());
            }
            processes[places.value(first)].append(policy);
        }
        return processes;
    }

private:
    void join(const Element &policy, const Element &next)
    {
        const Id one = rootOf(policy.id);
        const Id other = rootOf(next.id);
        if (m_homes.value(policy.id) == m_homes.value(next.id) && one != other)
            m_parents.insert(other, one);
    }

    Id rootOf(Id policy) const
    {
        Id root = policy;
        for (auto parent = m_parents.constFind(root); parent != m_parents.constEnd(); parent = m_parents.constFind(root))
            root = *parent;
        return root;
    }

    const BoardIndex &m_board;
    const QHash<Id, int> &m_homes;
    QHash<Id, Id> m_parents;
};

QString subjectOf(const BoardIndex &board, const Element &policy)
{
    const Elements events = resultsOf(board, policy) + board.sources(policy, relations::triggers);
    return events.isEmpty() ? policy.name.simplified() : nounOf(*events.first());
}

ServiceProposal controlOf(const BoardIndex &board, const Elements &policies)
{
    Duties duties;
    ServiceProposal service;
    Elements causes;
    for (const Element *policy : policies) {
        duties.add(relations::realizes, *policy);
        causes += board.sources(*policy, relations::triggers);
        service.origins.append(policy->id);
    }
    duties.add(relations::consumes, causes);
    for (const Element *policy : policies) {
        for (const Element *command : ownCommands(board, *policy)) {
            duties.add(relations::realizes, *command);
            service.origins.append(command->id);
        }
        duties.add(relations::publishes, resultsOf(board, *policy));
    }
    service.key = u"control/%1"_s.arg(policies.first()->id.toString());
    service.name = Proposing::tr("%1 Control").arg(subjectOf(board, *policies.first()));
    service.pattern = u"control"_s;
    service.variant = policies.size() > 1 ? u"orchestration"_s : causes.size() > 1 ? u"decision-table"_s : QString();
    service.why = policies.size() > 1
        ? Proposing::tr("%1 follow from one another: one process, led by one control service.").arg(listed(policies))
        : Proposing::tr("Whenever %1, software does “%2”: a decision between services, which belongs to none of them.")
              .arg(causes.isEmpty() ? Proposing::tr("it is time") : listed(causes), policies.first()->name);
    service.duties = duties.list();
    return service;
}

} // namespace

QList<ServiceProposal> proposeControls(const BoardIndex &board, const QHash<Id, int> &homes)
{
    QList<ServiceProposal> services;
    for (const Elements &process : Processes(board, homes).collect())
        services.append(controlOf(board, process));
    return services;
}

} // namespace keelson::storm
