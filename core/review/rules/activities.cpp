// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/standing.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

// A micro frontend and the services behind it: one activity, one team, one idea of who may and how fresh.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Activities)
};

using Elements = QList<const Element *>;

/// The services a micro frontend works with, through their APIs or drawn directly.
Elements backendsOf(const Model &model, const Element &frontend)
{
    Elements backends;
    for (const Element *called : model.targets(frontend.id, relations::calls)) {
        const Element *service = serviceOf(model, called->id);
        if (service && !backends.contains(service))
            backends.append(service);
    }
    return backends;
}

// ---- one team

QList<Breach> dividedTeams(const Model &model)
{
    QList<Breach> breaches;
    for (const Element *frontend : model.ofKind(kinds::microFrontend)) {
        for (const Element *service : backendsOf(model, *frontend)) {
            const Element *ours = ownerOf(model, frontend->id);
            const Element *theirs = ownerOf(model, service->id);
            if (isService(*service, bff) && ours && theirs && ours != theirs)
                breaches.append({Tr::tr("“%1” belongs to “%2” and its service “%3” to “%4”.")
                                     .arg(frontend->name, ours->name, service->name, theirs->name), {frontend->id, service->id}});
        }
    }
    return breaches;
}

constexpr auto joinTeams = QT_TRANSLATE_NOOP("Rules", "Give the frontend to the team of the service");

Edit mendDividedTeams(const Model &model, const Finding &finding)
{
    Edit edit = mending(joinTeams);
    const Element *frontend = standing(model, finding, dividedTeams);
    if (!frontend)
        return edit;
    for (const Relation *relation : model.relationsTo(frontend->id)) {
        if (relation->is(relations::owns))
            edit.remove(relation->id);
    }
    edit.relate(relations::owns, ownerOf(model, finding.elements.at(1))->id, frontend->id);
    return edit;
}

constexpr Fix teamFixes[] = {{"same-team"_L1, joinTeams, mendDividedTeams}};

// ---- its own services

QList<Breach> foreignBackends(const Model &model, const Element &frontend)
{
    QList<Breach> breaches;
    for (const Element *service : backendsOf(model, frontend)) {
        if (!isService(*service, bff))
            breaches.append({Tr::tr("“%1” calls “%2”, which is no backend for a frontend.").arg(frontend.name, service->name),
                             {service->id}});
    }
    return breaches;
}

// ---- offline

bool isTask(const Element *service)
{
    return isService(*service, bff, "task"_L1);
}

/// Somebody has thought of working offline: for this one, or for another that is mounted beside it.
bool isOfflineConsidered(const Model &model, const Element &frontend)
{
    const Elements beside = frontend.parent.isNull() ? Elements() : model.contentsOf(frontend.parent);
    return isSaid(frontend, "offline"_L1) || std::any_of(beside.begin(), beside.end(), [](const Element *other) {
        return other->is(kinds::microFrontend) && givenFlag(*other, "offline"_L1);
    });
}

QList<Breach> helpless(const Model &model, const Element &frontend)
{
    const Elements backends = backendsOf(model, frontend);
    const auto task = std::find_if(backends.begin(), backends.end(), isTask);
    if (task == backends.end() || givenFlag(frontend, "offline"_L1) || !isOfflineConsidered(model, frontend))
        return {};
    return {{Tr::tr("Without a network nobody can go on working in “%1”.").arg(frontend.name)}};
}

constexpr auto workOffline = QT_TRANSLATE_NOOP("Rules", "Let it work offline");

Edit mendHelpless(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, helpless), workOffline, "offline"_L1, true);
}

constexpr Fix offlineFixes[] = {{"offline"_L1, workOffline, mendHelpless}};

// ---- fresh enough

bool pushes(const Model &model, Id service)
{
    const Elements apis = contentsOf(model, service, kinds::api);
    return std::any_of(apis.begin(), apis.end(), [](const Element *api) { return given(*api, "apiType"_L1) == "websocket"_L1; });
}

QList<Breach> lateNews(const Model &model, const Element &frontend)
{
    QList<Breach> breaches;
    const double interval = givenNumber(frontend, "pollInterval"_L1);
    if (givenFlag(frontend, "liveUpdates"_L1))
        return breaches;
    for (const Element *service : model.targets(frontend.id, relations::calls)) {
        if (!service->is(kinds::service) || pushes(model, service->id))
            continue;
        for (const Element *view : model.targets(service->id, relations::materializes)) {
            const double freshness = givenNumber(*view, "freshness"_L1);
            if (view->is(kinds::readModel) && freshness > 0 && freshness < interval)
                breaches.append({Tr::tr("“%1” may be %2 s old, but “%3” asks for it every %4 s only.")
                                     .arg(view->name, QLocale().toString(freshness), frontend.name, QLocale().toString(interval)),
                                 {view->id}});
        }
    }
    return breaches;
}

constexpr auto pushChanges = QT_TRANSLATE_NOOP("Rules", "Push changes while somebody looks");

Edit mendLateNews(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, lateNews), pushChanges, "liveUpdates"_L1, true);
}

constexpr Fix liveFixes[] = {{"live-updates"_L1, pushChanges, mendLateNews}};

// ---- roles

struct Operations
{
    QStringList roles;      ///< Sorted, each once.
    bool areGuarded = true; ///< Each of them names a role.
};

Operations operationsBehind(const Model &model, const Element &frontend)
{
    Elements apis;
    for (const Element *called : model.targets(frontend.id, relations::calls))
        apis += called->is(kinds::api) ? Elements{called} : contentsOf(model, called->id, kinds::api);
    Operations operations;
    for (const Element *api : std::as_const(apis)) {
        for (const Child *operation : model.childrenOf(api->id, itemlists::operations)) {
            const QStringList roles = names(text(operation->properties.value(u"role"_s)));
            operations.roles += roles;
            operations.areGuarded = operations.areGuarded && !roles.isEmpty();
        }
    }
    operations.roles.sort();
    operations.roles.removeDuplicates();
    return operations;
}

QList<Breach> wrongRoles(const Model &model, const Element &frontend)
{
    const Operations operations = operationsBehind(model, frontend);
    const QStringList roles = names(frontend, "role"_L1);
    if (operations.roles.isEmpty())
        return {};
    if (roles.isEmpty() && operations.areGuarded && isSaid(frontend, "route"_L1))
        return {{Tr::tr("Everybody sees “%1”, but only %2 may use what it offers.").arg(frontend.name, quoted(operations.roles))}};
    const bool fits = std::any_of(roles.begin(), roles.end(), [&](const QString &role) {
        return operations.roles.contains(role, Qt::CaseInsensitive);
    });
    if (roles.isEmpty() || fits)
        return {};
    return {{Tr::tr("“%1” is shown to %2, but what it offers is refused to all but %3.")
                 .arg(frontend.name, quoted(roles), quoted(operations.roles))}};
}

constexpr auto showToRoles = QT_TRANSLATE_NOOP("Rules", "Show it to those who may use it");

Edit mendWrongRoles(const Model &model, const Finding &finding)
{
    const Element *frontend = standing(model, finding, wrongRoles);
    return saying(frontend, showToRoles, "role"_L1,
                  frontend ? Value(operationsBehind(model, *frontend).roles.join(u", "_s)) : Value());
}

constexpr Fix roleFixes[] = {{"same-role"_L1, showToRoles, mendWrongRoles}};

// ---- real users

QList<Breach> unwatched(const Model &, const Element &frontend)
{
    if (givenFlag(frontend, "userMonitoring"_L1))
        return {};
    return {{Tr::tr("How “%1” does in the hands of its users is not seen by anybody.").arg(frontend.name)}};
}

constexpr auto watchUsers = QT_TRANSLATE_NOOP("Rules", "Monitor what real users see");

Edit mendUnwatched(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, unwatched), watchUsers, "userMonitoring"_L1, true);
}

constexpr Fix watchFixes[] = {{"monitor-users"_L1, watchUsers, mendUnwatched}};

constexpr Rule table[] = {
    {.id = "frontend.same-team"_L1, .topic = Topic::Frontends, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A micro frontend and its service belong to one team"),
     .why = QT_TRANSLATE_NOOP("Rules", "They change together. With two teams every change of the screen waits for a meeting."),
     .heading = {6, "A BFF service is owned by the frontend team"}, .kinds = {}, .lookAll = dividedTeams, .fixes = teamFixes},
    {.id = "frontend.own-backend"_L1, .topic = Topic::Frontends, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A micro frontend calls backends made for it"),
     .why = QT_TRANSLATE_NOOP("Rules", "A backend for a frontend has in store what the screen shows. Gateways and control services "
                                       "are made for other things, and are tied down when screens depend on them."),
     .heading = {3, "By user activity"}, .kinds = {kinds::microFrontend}, .look = foreignBackends},
    {.id = "frontend.offline"_L1, .topic = Topic::Frontends, .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "People can go on with a task without a network"),
     .why = QT_TRANSLATE_NOOP("Rules", "Who is in the middle of something should not lose it in a tunnel. What is shown is kept, "
                                       "what is done waits in line; that has to be planned from the start."),
     .heading = {3, "Designing for offline-first"}, .kinds = {kinds::microFrontend}, .look = helpless, .fixes = offlineFixes},
    {.id = "frontend.live-updates"_L1, .topic = Topic::Frontends, .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "What must be fresh is pushed"),
     .why = QT_TRANSLATE_NOOP("Rules", "Asking again and again is late on average by half the interval. Where people need to see "
                                       "changes sooner than that, the service tells the frontend."),
     .heading = {3, "Live updates"}, .kinds = {kinds::microFrontend}, .look = lateNews, .fixes = liveFixes},
    {.id = "frontend.same-role"_L1, .topic = Topic::Frontends, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Who sees a screen may also use it"),
     .why = QT_TRANSLATE_NOOP("Rules", "The service refuses whom it does not know, whatever the screen shows. When both name the "
                                       "same roles, nobody meets a button that does not work."),
     .heading = {3, "Protected routes"}, .kinds = {kinds::microFrontend}, .look = wrongRoles, .fixes = roleFixes},
    {.id = "frontend.real-users"_L1, .topic = Topic::Frontends, .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "It is seen how a frontend does for real users"),
     .why = QT_TRANSLATE_NOOP("Rules", "Slow devices and broken scripts leave no trace in the cloud. Only the frontend itself can "
                                       "report them."),
     .heading = {3, "Observing real user activity"}, .kinds = {kinds::microFrontend}, .look = unwatched, .fixes = watchFixes},
};

} // namespace

std::span<const Rule> activityRules() { return table; }

} // namespace keelson::review
