// SPDX-License-Identifier: MIT
#include "core/contract/compatibility.h"

#include "core/contract/alterations.h"
#include "core/contract/alterationwords.h"
#include "core/model/architecture.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace keelson::contract {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Compatibility)
};

/// What the two models know of one event.
struct Fates
{
    const Model &before;
    const Model &after;
    const QHash<Id, Id> &afterOf;
};

QString teamOf(const Model &model, const Element &element)
{
    const Element *team = architecture::ownerOf(model, element.id);
    return team ? team->name : QString();
}

using Asked = QList<const Element *> (*)(const Model &, Id event);

/// Those of both models; who is in both is one.
QList<Party> parties(const Fates &fates, Id before, Id after, Asked asked)
{
    QMap<Id, Party> byId;
    for (const Element *earlier : asked(fates.before, before)) {
        const Id later = fates.afterOf.value(earlier->id);
        const Element *now = fates.after.element(later);
        byId.insert(now ? later : earlier->id,
                    {now ? later : earlier->id, now ? now->name : earlier->name,
                     now ? teamOf(fates.after, *now) : teamOf(fates.before, *earlier), false, true});
    }
    const QList<const Element *> present = after.isNull() ? QList<const Element *>() : asked(fates.after, after);
    for (const Element *later : present) {
        const auto known = byId.find(later->id);
        if (known != byId.end())
            known->isGone = false;
        else
            byId.insert(later->id, {later->id, later->name, teamOf(fates.after, *later), true, false});
    }
    QList<Party> all = byId.values();
    std::sort(all.begin(), all.end(), [](const Party &a, const Party &b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); });
    return all;
}

bool isExternal(const Element *event)
{
    return event && architecture::given(*event, "visibility"_L1) == "external"_L1;
}

/// Whoever consumes it in the earlier model has to cope; what nobody consumes breaks nobody.
Verdict verdictOf(const EventVerdict &event)
{
    const bool hasConsumers = event.isExternal
            || std::any_of(event.consumers.begin(), event.consumers.end(), [](const Party &party) { return !party.isNew; });
    Verdict all = Verdict::Compatible;
    for (const ContractChange &change : event.changes)
        all = together(all, change.verdict);
    return hasConsumers ? all : Verdict::Compatible;
}

EventVerdict verdictOn(const Fates &fates, const Element &before, const Element *after)
{
    EventVerdict verdict;
    verdict.before = before.id;
    verdict.event = before.name;
    verdict.producers = parties(fates, before.id, after ? after->id : Id(), architecture::publishersOf);
    verdict.consumers = parties(fates, before.id, after ? after->id : Id(), architecture::consumersOf);
    verdict.isExternal = isExternal(&before);
    if (after) {
        verdict.after = after->id;
        verdict.calledNow = after->name;
        verdict.changes = alterations(fates.before, before, fates.after, *after);
    } else {
        verdict.changes = {removal()};
    }
    for (ContractChange &change : verdict.changes)
        change.words = wordsOf(change);
    std::stable_sort(verdict.changes.begin(), verdict.changes.end(),
                     [](const ContractChange &a, const ContractChange &b) { return a.verdict > b.verdict; });
    verdict.verdict = verdictOf(verdict);
    return verdict;
}

} // namespace

QList<EventVerdict> verdicts(const Model &before, const Model &after, const QHash<Id, Id> &afterOf)
{
    const Fates fates{before, after, afterOf};
    QList<EventVerdict> all;
    for (const Element *event : before.ofKind(kinds::domainEvent)) {
        const EventVerdict verdict = verdictOn(fates, *event, after.element(afterOf.value(event->id)));
        if (!verdict.changes.isEmpty())
            all.append(verdict);
    }
    std::stable_sort(all.begin(), all.end(), [](const EventVerdict &a, const EventVerdict &b) { return a.verdict > b.verdict; });
    return all;
}

Verdict together(Verdict a, Verdict b)
{
    if (a == b || b == Verdict::Compatible)
        return a;
    return a == Verdict::Compatible ? b : Verdict::Breaking;
}

QString id(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Compatible: return u"compatible"_s;
    case Verdict::CompatibleForConsumers: return u"compatible-for-consumers"_s;
    case Verdict::CompatibleForProducers: return u"compatible-for-producers"_s;
    case Verdict::Breaking: return u"breaking"_s;
    }
    return {};
}

QString label(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Compatible: return Text::tr("Compatible");
    case Verdict::CompatibleForConsumers: return Text::tr("Compatible for consumers");
    case Verdict::CompatibleForProducers: return Text::tr("Compatible for producers");
    case Verdict::Breaking: return Text::tr("Breaking");
    }
    return {};
}

} // namespace keelson::contract
