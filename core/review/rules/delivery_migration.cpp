// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules/delivery.h"
#include "core/review/rules/mending.h"

#include <QCoreApplication>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Delivery)
};

using Elements = QList<const Element *>;

QString phaseOf(const Element &external)
{
    return external.text("migrationPhase"_L1);
}

bool isBeingReplaced(const Element &external)
{
    return phaseOf(external) == "observed"_L1 || phaseOf(external) == "side-by-side"_L1;
}

/// Services that call it or that it calls.
Elements servicesAt(const Model &model, const Element &external)
{
    Elements found = model.sources(external.id, relations::calls) + model.targets(external.id, relations::calls);
    found.removeIf([](const Element *element) { return !element->is(kinds::service); });
    return found;
}

QList<Breach> noEnd(const Model &, const Element &external)
{
    if (!isBeingReplaced(external) || isSaid(external, "retirementDate"_L1))
        return {};
    return {{Tr::tr("“%1” is being replaced, but nobody has said by when it is to be switched off.").arg(external.name)}};
}

QList<Breach> oneWay(const Model &model, const Element &external)
{
    if (phaseOf(external) != "side-by-side"_L1)
        return {};
    bool comesIn = false;
    bool goesOut = false;
    for (const Element *service : servicesAt(model, external)) {
        comesIn |= !model.targets(service->id, relations::publishes).isEmpty();
        goesOut |= !model.targets(service->id, relations::consumes).isEmpty();
    }
    if (comesIn && goesOut)
        return {};
    return {{comesIn || goesOut
                 ? (comesIn ? Tr::tr("“%1” runs side by side with its successor, but no event goes back to it.")
                            : Tr::tr("“%1” runs side by side with its successor, but no event comes from it.")).arg(external.name)
                 : Tr::tr("“%1” runs side by side with its successor, but no event goes either way.").arg(external.name)}};
}

QList<Breach> stillUsed(const Model &model, const Element &external)
{
    const Elements services = phaseOf(external) == "retired"_L1 ? servicesAt(model, external) : Elements();
    if (services.isEmpty())
        return {};
    return {{Tr::tr("“%1” is retired, but “%2” still works with it.").arg(external.name, services.first()->name),
             {services.first()->id}}};
}

Edit cutOff(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Take away the calls of a retired system"));
    const Element *external = stillBroken(model, finding, stillUsed);
    if (!external)
        return edit;
    for (const Relation *relation : model.relationsFrom(external->id) + model.relationsTo(external->id)) {
        const Id other = relation->from == external->id ? relation->to : relation->from;
        if (relation->is(relations::calls) && model.element(other)->is(kinds::service))
            edit.remove(relation->id);
    }
    return edit;
}

QList<Breach> rewritten(const Model &, const Element &external)
{
    if (external.text("frontendPlan"_L1) != "rewritten"_L1)
        return {};
    return {{Tr::tr("All pages of “%1” are to be replaced at once.").arg(external.name)}};
}

Edit goHeadless(const Model &model, const Finding &finding)
{
    return saying(model, finding, rewritten, Tr::tr("Run new frontends in the old pages"), {{"frontendPlan"_L1, u"headless"_s}});
}

constexpr Fix retiredFixes[] = {
    {"cut-off"_L1, QT_TRANSLATE_NOOP("Rules", "Take its calls away"), cutOff},
};
constexpr Fix pagesFixes[] = {
    {"go-headless"_L1, QT_TRANSLATE_NOOP("Rules", "Run new frontends in its pages"), goHeadless},
};

constexpr Rule table[] = {
    {.id = "delivery.strangler-plan"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A legacy system that is replaced has a last day"),
     .why = QT_TRANSLATE_NOOP("Rules", "Running old and new side by side costs twice. Without a date, the last tenth of the work is "
                                       "never done, and both stay."),
     .heading = {10, "Dissecting the Strangler pattern"},
     .kinds = {kinds::externalSystem},
     .look = noEnd},
    {.id = "delivery.strangler-direction"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "Side by side means events both ways"),
     .why = QT_TRANSLATE_NOOP("Rules", "While people work in either system, each has to hear what is done in the other. Then they "
                                       "can move over, and back, whenever they like."),
     .heading = {10, "Event-first migration"},
     .kinds = {kinds::externalSystem},
     .look = oneWay},
    {.id = "delivery.retired-legacy"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "Nothing hangs on a retired system"),
     .why = QT_TRANSLATE_NOOP("Rules", "What still calls a system that is switched off will fail, or keeps it running after all."),
     .heading = {10, "Dissecting the Strangler pattern"},
     .kinds = {kinds::externalSystem},
     .look = stillUsed,
     .fixes = retiredFixes},
    {.id = "delivery.headless"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "Old pages are replaced activity by activity"),
     .why = QT_TRANSLATE_NOOP("Rules", "A rewrite of all pages brings nothing until it is finished. New micro frontends inside the "
                                       "old pages help with the first activity already."),
     .heading = {10, "Micro frontend – headless mode"},
     .kinds = {kinds::externalSystem},
     .look = rewritten,
     .fixes = pagesFixes},
};

} // namespace

std::span<const Rule> migrationRules() { return table; }

} // namespace keelson::review
