// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules/gateways.h"
#include "core/review/rules/mending.h"

#include <QCoreApplication>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Gateways)
};

using Elements = QList<const Element *>;

/// The other system whose news the gateway publishes, and to which the other gateway passes them on; null where there is none.
const Element *echoes(const Model &model, const Element &from, const Element &to)
{
    for (const Element *external : model.targets(to.id, relations::calls)) {
        const bool comesFrom = isJoined(model, relations::calls, external->id, from.id)
            || (isTaker(from) && isJoined(model, relations::calls, from.id, external->id));
        if (external->is(kinds::externalSystem) && comesFrom)
            return external;
    }
    return nullptr;
}

Elements gateways(Elements services)
{
    services.removeIf([](const Element *service) { return !isService(*service, esg); });
    return once(services);
}

QList<Breach> echo(const Model &model, const Element &event)
{
    QList<Breach> breaches;
    for (const Element *to : gateways(model.sources(event.id, relations::consumes))) {
        if (givenFlag(*to, "latch"_L1))
            continue;
        for (const Element *from : gateways(model.sources(event.id, relations::publishes))) {
            const Element *external = echoes(model, *from, *to);
            if (!external)
                continue;
            breaches.append({Tr::tr("“%1” comes from “%2”, and “%3” sends it back there.").arg(event.name, external->name, to->name),
                             {to->id, external->id}});
            break;
        }
    }
    return breaches;
}

Edit closeLatch(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Close the latch of a gateway"));
    const Element *event = model.element(finding.elements.value(0));
    for (const Breach &breach : event ? echo(model, *event) : QList<Breach>()) {
        if (breach.elements.value(0) == finding.elements.value(1))
            edit.set(breach.elements.first(), "latch"_L1, true);
    }
    return edit;
}

/// Gateways of another system: those that call it and those it calls.
Elements gatewaysOf(const Model &model, const Element &external)
{
    Elements found = gateways(model.sources(external.id, relations::calls) + model.targets(external.id, relations::calls));
    std::sort(found.begin(), found.end(), [](auto *a, auto *b) { return std::pair(a->name, a->id) < std::pair(b->name, b->id); });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool keepsReferences(const Model &model, const Element &gateway)
{
    for (const Element *store : contentsOf(model, gateway.id, kinds::dataStore)) {
        for (const Child *entity : model.childrenOf(store->id, itemlists::entities)) {
            if (text(entity->properties.value(u"authority"_s)) == "reference"_L1)
                return true;
        }
    }
    return false;
}

QList<Breach> noCrossReference(const Model &model, const Element &external)
{
    const Elements gateways = gatewaysOf(model, external);
    const bool isKept = std::any_of(gateways.begin(), gateways.end(),
                                    [&](const Element *gateway) { return keepsReferences(model, *gateway); });
    if (gateways.isEmpty() || isKept || external.text("sourceOfTruth"_L1) != "both"_L1)
        return {};
    return {{Tr::tr("“%1” and our services both change the same things, but “%2” does not keep which of their ids is which of ours.")
                 .arg(external.name, gateways.first()->name),
             {gateways.first()->id}}};
}

Edit keepCrossReference(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Keep cross-references in a gateway"));
    const Element *external = stillBroken(model, finding, noCrossReference);
    if (!external)
        return edit;
    const Id gateway = gatewaysOf(model, *external).first()->id;
    const Elements stores = contentsOf(model, gateway, kinds::dataStore);
    const Id store = stores.isEmpty() ? edit.add(kinds::dataStore, Tr::tr("Cross-references"), gateway) : stores.first()->id;
    const QList<const Child *> rows = model.childrenOf(store, itemlists::entities);
    const Id row = edit.addChild(store, QString(itemlists::entities), orderBetween(rows.isEmpty() ? QString() : rows.last()->order, {}));
    edit.set(row, properties::name, Tr::tr("%1 Id").arg(external->name));
    edit.set(row, "authority"_L1, u"reference"_s);
    return edit;
}

QList<Breach> noResync(const Model &model, const Element &service)
{
    const bool copies = isService(service, esg, "cdc"_L1) || isService(service, esg, "ingress-relay"_L1)
        || isService(service, esg, "downstream-subsystem"_L1);
    if (!copies || !isDetailed(model, service) || isSaid(service, "resync"_L1))
        return {};
    return {{Tr::tr("“%1” says nothing about how what was there before gets in.").arg(service.name)}};
}

Edit resyncByJob(const Model &model, const Finding &finding)
{
    return saying(model, finding, noResync, Tr::tr("Resync by a job"), {{"resync"_L1, u"job"_s}});
}

Elements jobsOf(const Model &model, const Element &service)
{
    Elements jobs = contentsOf(model, service.id, kinds::function);
    jobs.removeIf([](const Element *function) { return given(*function, properties::functionRole) != "job"_L1; });
    return jobs;
}

/// Gateways that ask the system again and again what has changed, and publish that.
Elements pollers(const Model &model, const Element &external)
{
    Elements found;
    if (given(external, "ownership"_L1) != "legacy"_L1)
        return found;
    for (const Element *gateway : gateways(model.sources(external.id, relations::calls))) {
        const bool publishes = !model.targets(gateway->id, relations::publishes).isEmpty();
        const bool isCdc = gateway->text(properties::variant) == "cdc"_L1;
        if (publishes && !isCdc && !jobsOf(model, *gateway).isEmpty() && !isSaid(*gateway, "resync"_L1))
            found.append(gateway);
    }
    return found;
}

QList<Breach> polling(const Model &model, const Element &external)
{
    QList<Breach> breaches;
    for (const Element *gateway : pollers(model, external))
        breaches.append({Tr::tr("“%2” asks “%1” by the clock what has changed.").arg(external.name, gateway->name), {gateway->id}});
    return breaches;
}

Edit captureChanges(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Capture changes instead of asking"));
    const Element *external = model.element(finding.elements.value(0));
    for (const Element *gateway : external ? pollers(model, *external) : Elements()) {
        if (gateway->id != finding.elements.value(1))
            continue;
        edit.set(gateway->id, properties::variant, u"cdc"_s);
        for (const QLatin1StringView property : {"storesFirst"_L1, "deduplicates"_L1})
            edit.set(gateway->id, property, Value());
        for (const Element *job : jobsOf(model, *gateway)) {
            edit.set(job->id, properties::functionRole, u"listener"_s);
            edit.set(job->id, "schedule"_L1, Value());
        }
    }
    return edit;
}

QList<Breach> enrichedByCall(const Model &, const Element &service)
{
    if (!isService(service, esg) || service.text("enrichment"_L1) != "call"_L1)
        return {};
    return {{Tr::tr("“%1” asks another service for what an event does not say, and waits.").arg(service.name)}};
}

Edit enrichFromView(const Model &model, const Finding &finding)
{
    return saying(model, finding, enrichedByCall, Tr::tr("Enrich from a view"), {{"enrichment"_L1, u"view"_s}});
}

QList<Breach> queryWithoutView(const Model &model, const Element &service)
{
    const bool isFinished = isService(service, esg, "api-egress-query"_L1)
        && !contentsOf(model, service.id, kinds::function).isEmpty();
    if (!isFinished || !contentsOf(model, service.id, kinds::dataStore).isEmpty())
        return {};
    return {{Tr::tr("“%1” answers partners, but has no store to answer from.").arg(service.name)}};
}

Edit addViewStore(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Add a store to answer from"));
    if (const Element *service = stillBroken(model, finding, queryWithoutView)) {
        const Id store = edit.add(kinds::dataStore, Tr::tr("Entities"), service->id);
        for (const Element *function : contentsOf(model, service->id, kinds::function))
            edit.relate(relations::uses, function->id, store);
    }
    return edit;
}

constexpr Fix echoFixes[] = {
    {"close-latch"_L1, QT_TRANSLATE_NOOP("Rules", "Close the latch"), closeLatch},
};
constexpr Fix referenceFixes[] = {
    {"keep-cross-reference"_L1, QT_TRANSLATE_NOOP("Rules", "Keep cross-references"), keepCrossReference},
};
constexpr Fix resyncFixes[] = {
    {"resync-by-job"_L1, QT_TRANSLATE_NOOP("Rules", "By a job"), resyncByJob},
};
constexpr Fix pollingFixes[] = {
    {"capture-changes"_L1, QT_TRANSLATE_NOOP("Rules", "Capture its changes"), captureChanges},
};
constexpr Fix enrichmentFixes[] = {
    {"enrich-from-view"_L1, QT_TRANSLATE_NOOP("Rules", "Enrich from a view"), enrichFromView},
};
constexpr Fix queryFixes[] = {
    {"add-view-store"_L1, QT_TRANSLATE_NOOP("Rules", "Add a store to answer from"), addViewStore},
};

constexpr Rule table[] = {
    {.id = "gateway.echo"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "What comes from a system is not sent back to it"),
     .why = QT_TRANSLATE_NOOP("Rules", "A change that is told to its own source comes back as a change, and so on for ever. A "
                                       "latch remembers what came from there and stops it."),
     .heading = {7, "Latching and cross-referencing"},
     .kinds = {kinds::domainEvent},
     .look = echo,
     .fixes = echoFixes},
    {.id = "gateway.cross-reference"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Who changes things on both sides knows both their ids"),
     .why = QT_TRANSLATE_NOOP("Rules", "Each side gives a thing an id of its own. Without a table of which is which, the second "
                                       "change of a thing makes another thing of it."),
     .heading = {7, "Latching and cross-referencing"},
     .kinds = {kinds::externalSystem},
     .look = noCrossReference,
     .fixes = referenceFixes},
    {.id = "gateway.resync"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "There is a way to read everything again"),
     .why = QT_TRANSLATE_NOOP("Rules", "Events tell what changes from now on. What was there before, and what was lost in an "
                                       "outage, needs a slow way in beside them."),
     .heading = {7, "Slow data resync"},
     .kinds = {kinds::service},
     .look = noResync,
     .fixes = resyncFixes},
    {.id = "gateway.legacy-ingress"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Changes of a legacy system are captured, not asked for"),
     .why = QT_TRANSLATE_NOOP("Rules", "Who asks by the clock sees neither deletions nor what changed twice in between, and loads "
                                       "an old database. Its own log tells every change in order."),
     .heading = {7, "Ingress – Change Data Capture"},
     .kinds = {kinds::externalSystem},
     .look = polling,
     .fixes = pollingFixes},
    {.id = "gateway.enrichment"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A gateway knows by itself what it adds to an event"),
     .why = QT_TRANSLATE_NOOP("Rules", "A gateway that asks another service for the rest stops when that one does. A view of its "
                                       "own, made from events, has the answer at hand."),
     .heading = {7, "Enriching data"},
     .kinds = {kinds::service},
     .look = enrichedByCall,
     .fixes = enrichmentFixes},
    {.id = "gateway.query-view"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Partners are answered from a view"),
     .why = QT_TRANSLATE_NOOP("Rules", "Questions of partners come in any number and at any hour. A view made for them keeps that "
                                       "load, and our own tables, away from each other."),
     .heading = {7, "Providing an external API and SPI"},
     .kinds = {kinds::service},
     .look = queryWithoutView,
     .fixes = queryFixes},
};

} // namespace

std::span<const Rule> syncRules() { return table; }

} // namespace keelson::review
