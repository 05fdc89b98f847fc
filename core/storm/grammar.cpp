// SPDX-License-Identifier: MIT
#include "core/storm/grammar.h"

namespace keelson::grammar {

namespace {

constexpr Step steps[] = {
    { kinds::readModel, kinds::actor },
    { kinds::actor, kinds::command },
    { kinds::command, kinds::domainEvent },
    { kinds::aggregate, kinds::domainEvent },
    { kinds::externalSystem, kinds::domainEvent },
    { kinds::domainEvent, kinds::policy },
    { kinds::policy, kinds::command },
    { kinds::pivotalEvent, kinds::domainEvent },
    // The branches: no row of these may come first for its kind.
    { kinds::command, kinds::aggregate },
    { kinds::command, kinds::externalSystem },
    { kinds::domainEvent, kinds::readModel },
};

const RelationKind *onBoard(QLatin1StringView from, QLatin1StringView to)
{
    for (const RelationKind *relation : vocabulary::between(from, to)) {
        if (drawnOnStorm(relation->drawn))
            return relation;
    }
    return nullptr;
}

} // namespace

std::span<const Step> chain()
{
    return steps;
}

const Kind &next(const Kind &kind)
{
    for (const Step &step : steps) {
        if (step.from == kind.id)
            return *vocabulary::kind(step.to);
    }
    return kind;
}

const Kind &previous(const Kind &kind)
{
    // An event comes from a command more often than from an aggregate: the first row that leads here.
    for (const Step &step : steps) {
        if (step.to == kind.id)
            return *vocabulary::kind(step.from);
    }
    return kind;
}

Connection connection(const Kind &first, const Kind &second)
{
    if (const RelationKind *relation = onBoard(first.id, second.id))
        return { relation, false };
    return { onBoard(second.id, first.id), true };
}

const Kind *missingBetween(const Kind &first, const Kind &second)
{
    for (const Kind *kind : noteKinds()) {
        if (onBoard(first.id, kind->id) && onBoard(kind->id, second.id))
            return kind;
    }
    return nullptr;
}

layout::Side side(const Kind &neighbour, const Kind &kind)
{
    if (kind.id == kinds::hotspot || kind.id == kinds::opportunity)
        return layout::Side::Above;
    if (kind.id == kinds::readModel)
        return layout::Side::Below;
    const Connection link = connection(neighbour, kind);
    return link.relation && link.reversed ? layout::Side::Left : layout::Side::Right;
}

QList<const Kind *> noteKinds()
{
    QList<const Kind *> result;
    for (const Kind &kind : vocabulary::kinds()) {
        if (drawnOnStorm(kind.drawn))
            result.append(&kind);
    }
    return result;
}

const Kind *kindOfKey(int key)
{
    for (const Kind *kind : noteKinds()) {
        if (kind->key != 0 && kind->key == key)
            return kind;
    }
    return nullptr;
}

} // namespace keelson::grammar
