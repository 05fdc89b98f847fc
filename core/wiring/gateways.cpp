// SPDX-License-Identifier: MIT
#include "core/wiring/flaws.h"

#include "core/model/architecture.h"

#include <QCoreApplication>

#include <algorithm>

// What crosses from one subsystem to another past the gateways that keep their models apart.

namespace keelson::wiring {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::wiring::Gateways)
};

constexpr QLatin1StringView lettingEventsOut[] = {"upstream-subsystem"_L1, "egress-relay"_L1, "cross-cloud"_L1};
constexpr QLatin1StringView lettingEventsIn[] = {"downstream-subsystem"_L1, "ingress-relay"_L1, "cross-cloud"_L1};

/// A gateway whose variant is not said, or is one of these.
bool isGate(const Element &service, std::span<const QLatin1StringView> variants)
{
    const QString variant = service.text(properties::variant);
    return architecture::isService(service, architecture::esg)
        && (variant.isEmpty() || std::any_of(variants.begin(), variants.end(), [&](QLatin1StringView known) { return variant == known; }));
}

bool isGateway(const Element &element)
{
    return architecture::isService(element, architecture::esg);
}

QString missingGates(bool isOut, bool isIn)
{
    if (isOut && isIn)
        return Tr::tr("without a gateway on either side");
    return isOut ? Tr::tr("without a gateway out") : Tr::tr("without a gateway in");
}

const Element *endOf(const Model &model, Id id)
{
    const Element *service = architecture::serviceOf(model, id);
    return service ? service : model.element(id);
}

bool isOutside(const Element &element)
{
    return element.is(kinds::externalSystem);
}

} // namespace

QList<Defect> bypassesOf(const Model &model, const Element &event)
{
    QList<Defect> defects;
    for (const Element *publisher : architecture::publishersOf(model, event.id)) {
        const Element *home = architecture::subsystemOf(model, publisher->id);
        for (const Element *consumer : architecture::consumersOf(model, event.id)) {
            const Element *away = architecture::subsystemOf(model, consumer->id);
            if (!home || !away || home == away || consumer->is(kinds::eventLake))
                continue;
            const bool lacksOut = !isGate(*publisher, lettingEventsOut);
            const bool lacksIn = !isGate(*consumer, lettingEventsIn);
            if (lacksOut || lacksIn) {
                defects.append({Flaw::Bypass, Tr::tr("“%1” goes from “%2” in “%3” to “%4” in “%5” %6.")
                                                  .arg(event.name, publisher->name, home->name, consumer->name, away->name, missingGates(lacksOut, lacksIn)),
                                {event.id, publisher->id, consumer->id}, {}});
            }
        }
    }
    return defects;
}

QList<Defect> callsPastGateways(const Model &model)
{
    QList<Defect> defects;
    QList<const Relation *> calls;
    for (const Kind &kind : vocabulary::kinds()) {
        if (kind.id != kinds::service && kind.id != kinds::function && kind.id != kinds::externalSystem)
            continue;
        for (const Element *caller : model.ofKind(kind.id)) {
            for (const Relation *relation : model.relationsFrom(caller->id)) {
                if (relation->is(relations::calls))
                    calls.append(relation);
            }
        }
    }
    for (const Relation *call : std::as_const(calls)) {
        const Element *caller = endOf(model, call->from);
        const Element *called = endOf(model, call->to);
        const Element *home = architecture::subsystemOf(model, caller->id);
        const Element *away = architecture::subsystemOf(model, called->id);
        const bool isAcross = isOutside(*caller) != isOutside(*called) || (home && away && home != away);
        const bool lacksOut = caller->is(kinds::service) && !isGateway(*caller);
        const bool lacksIn = called->is(kinds::service) && !isGateway(*called);
        if (!isAcross || (!lacksOut && !lacksIn))
            continue;
        defects.append({Flaw::Bypass, Tr::tr("“%1” calls “%2” %3.").arg(caller->name, called->name, missingGates(lacksOut, lacksIn)),
                        {caller->id, called->id}, {call->id}});
    }
    return defects;
}

} // namespace keelson::wiring
