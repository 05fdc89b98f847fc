// SPDX-License-Identifier: MIT
#include "core/review/rules/delivery.h"

#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/mending.h"

#include <QCoreApplication>
#include <QSet>

// How the parts are built, changed and owned.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Delivery)
};

QList<Breach> untested(const Model &, const Element &service)
{
    if (givenFlag(service, "contractTests"_L1))
        return {};
    return {{Tr::tr("“%1” is deployed without a test of what it publishes and consumes.").arg(service.name)}};
}

Edit testContracts(const Model &model, const Finding &finding)
{
    return saying(model, finding, untested, Tr::tr("Test contracts before deploying"), {{"contractTests"_L1, true}});
}

QList<Breach> brokenFrontend(const Model &, const Element &service)
{
    if (!isService(service, bff) || givenFlag(service, "compatibleApi"_L1))
        return {};
    return {{Tr::tr("A new release of “%1” breaks the frontend that is still open in a browser.").arg(service.name)}};
}

Edit stayCompatible(const Model &model, const Finding &finding)
{
    return saying(model, finding, brokenFrontend, Tr::tr("Keep the API compatible for one release"), {{"compatibleApi"_L1, true}});
}

QList<Breach> convertedStore(const Model &, const Element &service)
{
    if (service.text("storeChanges"_L1) != "in-place"_L1)
        return {};
    return {{Tr::tr("“%1” converts its rows while a new release starts.").arg(service.name)}};
}

Edit changeAdditively(const Model &model, const Finding &finding)
{
    return saying(model, finding, convertedStore, Tr::tr("Change stores by adding"), {{"storeChanges"_L1, u"additive"_s}});
}

QList<Breach> openExperiment(const Model &model, const Element &service)
{
    const Element *subsystem = subsystemOf(model, service.id);
    const bool isExperiment = subsystem && isService(service, bff) && givenFlag(*subsystem, "experimental"_L1);
    if (!isExperiment || isSaid(service, "featureFlag"_L1))
        return {};
    return {{Tr::tr("“%1” is part of an experiment, but has no flag to turn it on and off.").arg(service.name)}};
}

Edit addFlag(const Model &model, const Finding &finding)
{
    const Element *service = model.element(finding.elements.value(0));
    const QString name = service ? service->name.toLower().simplified().replace(u' ', u'-') : QString();
    return saying(model, finding, openExperiment, Tr::tr("Add a feature flag"), {{"featureFlag"_L1, name}});
}

QList<Breach> slowDelivery(const Model &, const Element &service)
{
    const QString delivery = service.text("delivery"_L1);
    if (delivery == "by-hand"_L1)
        return {{Tr::tr("“%1” is deployed by hand.").arg(service.name)}};
    if (delivery == "release-branch"_L1)
        return {{Tr::tr("Changes of “%1” wait for each other to be released.").arg(service.name)}};
    return {};
}

Edit deliverTasks(const Model &model, const Finding &finding)
{
    return saying(model, finding, slowDelivery, Tr::tr("Deploy each task by itself"), {{"delivery"_L1, u"task-branch"_s}});
}

QList<Breach> unaudited(const Model &, const Element &account)
{
    if (givenFlag(account, "auditTrail"_L1))
        return {};
    return {{Tr::tr("Nobody can see later who changed what in “%1”.").arg(account.name)}};
}

Edit keepTrail(const Model &model, const Finding &finding)
{
    return saying(model, finding, unaudited, Tr::tr("Keep an audit trail"), {{"auditTrail"_L1, true}});
}

constexpr qsizetype mostFunctions = 8;
constexpr qsizetype mostEvents = 20;

/// Events a service and its functions publish or consume.
qsizetype eventsOf(const Model &model, const Element &service, const QList<const Element *> &functions)
{
    QSet<Id> events;
    for (const Element *element : functions + QList<const Element *>{&service}) {
        for (const Relation *relation : model.relationsFrom(element->id)) {
            if (relation->is(relations::publishes) || relation->is(relations::consumes))
                events.insert(relation->to);
        }
    }
    return events.size();
}

QList<Breach> grownService(const Model &model, const Element &service)
{
    const QList<const Element *> functions = contentsOf(model, service.id, kinds::function);
    const qsizetype events = eventsOf(model, service, functions);
    if (functions.size() <= mostFunctions && events <= mostEvents)
        return {};
    return {{Tr::tr("“%1” has grown to %2 functions and %3 events.").arg(service.name).arg(functions.size()).arg(events)}};
}

QList<Breach> unexplainedStore(const Model &, const Element &store)
{
    const QString type = given(store, "storeType"_L1);
    const bool isUsual = type == "single-table"_L1 || type == "micro-event-store"_L1;
    if (isUsual || isSaid(store, properties::description))
        return {};
    return {{Tr::tr("Nobody has said why “%1” is of another kind than most stores.").arg(store.name)}};
}

QList<Breach> undescribed(const Model &model, const Element &element)
{
    const QLatin1StringView parts = element.is(kinds::subsystem) ? kinds::service : kinds::function;
    if (isSaid(element, properties::description) || contentsOf(model, element.id, parts).size() < 2)
        return {};
    return {{Tr::tr("“%1” is drawn in detail, but nowhere it says what it is for.").arg(element.name)}};
}

constexpr Fix testFixes[] = {
    {"test-contracts"_L1, QT_TRANSLATE_NOOP("Rules", "Test them before deploying"), testContracts},
};
constexpr Fix apiFixes[] = {
    {"stay-compatible"_L1, QT_TRANSLATE_NOOP("Rules", "Keep it compatible for one release"), stayCompatible},
};
constexpr Fix storeFixes[] = {
    {"change-additively"_L1, QT_TRANSLATE_NOOP("Rules", "Change it by adding"), changeAdditively},
};
constexpr Fix flagFixes[] = {
    {"add-flag"_L1, QT_TRANSLATE_NOOP("Rules", "Add a feature flag"), addFlag},
};
constexpr Fix deliveryFixes[] = {
    {"deliver-tasks"_L1, QT_TRANSLATE_NOOP("Rules", "Deploy each task by itself"), deliverTasks},
};
constexpr Fix auditFixes[] = {
    {"keep-trail"_L1, QT_TRANSLATE_NOOP("Rules", "Keep an audit trail"), keepTrail},
};

constexpr Rule table[] = {
    {.id = "delivery.contract-tests"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Contracts are tested before a service is deployed"),
     .why = QT_TRANSLATE_NOOP("Rules", "A service is deployed while all others run. Only a test against their contracts tells "
                                       "whether they will still understand each other, without deploying all of them."),
     .heading = {9, "Continuous testing"},
     .kinds = {kinds::service},
     .look = untested,
     .fixes = testFixes},
    {.id = "delivery.compatible-api"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A release serves the frontend of the one before, too"),
     .why = QT_TRANSLATE_NOOP("Rules", "People keep a page open for days. A service that answers only its newest frontend fails "
                                       "them in the middle of their work."),
     .heading = {9, "Between the frontend and its backend"},
     .kinds = {kinds::service},
     .look = brokenFrontend,
     .fixes = apiFixes},
    {.id = "delivery.additive-store"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Stores change by adding first"),
     .why = QT_TRANSLATE_NOOP("Rules", "While a release rolls out, old and new code work on the same rows, and it may have to be "
                                       "rolled back. Rows both can read make that possible."),
     .heading = {9, "Between the backend and its data store"},
     .kinds = {kinds::service},
     .look = convertedStore,
     .fixes = storeFixes},
    {.id = "delivery.feature-flag"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "Experiments can be turned off"),
     .why = QT_TRANSLATE_NOOP("Rules", "With a flag, what is new is deployed early and shown to few. When it does not work out, it "
                                       "is gone in a moment."),
     .heading = {9, "Feature flags"},
     .kinds = {kinds::service},
     .look = openExperiment,
     .fixes = flagFixes},
    {.id = "delivery.pipeline"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Small changes are deployed one by one"),
     .why = QT_TRANSLATE_NOOP("Rules", "A small change that goes wrong is found and taken back at once. In a big release nobody "
                                       "knows which of many it was."),
     .heading = {9, "Task branch workflow"},
     .kinds = {kinds::service},
     .look = slowDelivery,
     .fixes = deliveryFixes},
    {.id = "delivery.audit-trail"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Changes to what runs leave a trail"),
     .why = QT_TRANSLATE_NOOP("Rules", "Teams that deploy on their own need no permission, but it has to be seen what they did. A "
                                       "trail lets others check without standing in the way."),
     .heading = {2, "Governing without impeding"},
     .kinds = {kinds::account},
     .look = unaudited,
     .fixes = auditFixes},
    {.id = "delivery.grown-service"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A service stays small enough to be written again"),
     .why = QT_TRANSLATE_NOOP("Rules", "It is fine to begin with one service and to split it once it has grown and its parts are "
                                       "known. This one has: look for the part that changes by itself."),
     .heading = {10, "Seed and split"},
     .kinds = {kinds::service},
     .look = grownService},
    {.id = "delivery.store-reason"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "An unusual store has a reason"),
     .why = QT_TRANSLATE_NOOP("Rules", "Each kind of store has to be learned and operated. One line about what it does better here "
                                       "saves the next team from guessing."),
     .heading = {10, "Polyglot persistence"},
     .kinds = {kinds::dataStore},
     .look = unexplainedStore},
    {.id = "delivery.undescribed"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "What is drawn in detail says what it is for"),
     .why = QT_TRANSLATE_NOOP("Rules", "A sentence about its purpose tells others what belongs into a service, and what does not."),
     .heading = {2, "Facilitating a culture of robustness"},
     .kinds = {kinds::service, kinds::subsystem},
     .look = undescribed},
};

} // namespace

std::span<const Rule> releaseRules() { return table; }

std::span<const Rule> deliveryRules()
{
    static const QList<Rule> all = together({releaseRules(), ownershipRules(), migrationRules()});
    return all;
}

} // namespace keelson::review
