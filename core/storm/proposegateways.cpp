// SPDX-License-Identifier: MIT
#include "core/storm/proposing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is not ours stays behind a gateway.

namespace keelson::storm {

namespace {

/// The last word of many such names says what it is, not what it is about: "Payment Provider".
QString gatewayName(const Element &system)
{
    static const QStringList titles{u"provider"_s, u"system"_s, u"service"_s, u"api"_s, u"gateway"_s, u"platform"_s, u"anbieter"_s};
    QStringList words = system.name.simplified().split(u' ');
    if (words.size() > 1 && titles.contains(words.last().toCaseFolded()))
        words.removeLast();
    return Proposing::tr("%1 Gateway").arg(words.join(u' '));
}

QString variantOf(bool isCalled, bool calls, bool tells)
{
    if (isCalled)
        return u"egress-api-call"_s;
    return calls && !tells ? u"api-ingress-command"_s : u"ingress-webhook"_s;
}

ServiceProposal gatewayOf(const BoardIndex &board, const Element &system)
{
    const Elements handled = board.sources(system, relations::handledBy);
    const Elements events = board.targets(system, relations::resultsIn);
    const Elements orders = board.targets(system, relations::issues);
    Duties duties;
    ServiceProposal service;
    service.origins = {system.id};
    Elements causes;
    for (const Element *command : handled) {
        duties.add(relations::realizes, *command);
        duties.add(relations::publishes, board.resultsOf(*command));
        service.origins.append(command->id);
        for (const Element *policy : board.sources(*command, relations::issues)) {
            if (policy->is(kinds::policy))
                causes += board.sources(*policy, relations::triggers);
        }
    }
    duties.add(relations::consumes, causes);
    duties.add(relations::publishes, events);
    for (const Element *command : orders)
        duties.add(relations::publishes, board.resultsOf(*command));
    duties.add(relations::calls, system, handled.isEmpty());

    service.key = u"esg/%1"_s.arg(system.id.toString());
    service.name = gatewayName(system);
    service.pattern = u"esg"_s;
    service.variant = variantOf(!handled.isEmpty(), !orders.isEmpty(), !events.isEmpty());
    service.why = Proposing::tr("“%1” is not ours: a gateway keeps its model and its failures out.").arg(system.name);
    if (!causes.isEmpty())
        service.why += u' ' + Proposing::tr("It reacts to %1 by calling it.").arg(listed(causes));
    if (!events.isEmpty())
        service.why += u' ' + Proposing::tr("What it answers becomes %1.").arg(listed(events));
    service.duties = duties.list();
    return service;
}

} // namespace

QList<ServiceProposal> proposeGateways(const BoardIndex &board)
{
    QList<ServiceProposal> services;
    for (const Element *system : board.ofKind(kinds::externalSystem))
        services.append(gatewayOf(board, *system));
    return services;
}

} // namespace keelson::storm
