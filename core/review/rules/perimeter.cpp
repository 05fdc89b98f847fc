// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/standing.h"
#include "core/scaffold/names.h"

#include <QCoreApplication>

#include <algorithm>

// Who may call an API, how often, and how long everybody waits.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Perimeter)
};

using Items = QList<const Child *>;

Items operationsOf(const Model &model, const Element &api)
{
    return model.childrenOf(api.id, itemlists::operations);
}

QString column(const Child &operation, const QString &name)
{
    return text(operation.properties.value(name)).simplified();
}

bool isQuery(const Child &operation)
{
    const QString method = column(operation, u"method"_s);
    return method.isEmpty() || method == "GET"_L1;
}

QStringList pathsOf(const Items &operations)
{
    QStringList paths;
    for (const Child *operation : operations) {
        const QString method = column(*operation, u"method"_s);
        paths.append((method.isEmpty() ? u"GET"_s : method) + u' ' + column(*operation, u"path"_s));
    }
    return paths;
}

/// What another operation says in that column, so that all speak of it in one way.
QString saidElsewhere(const Items &operations, const QString &name)
{
    for (const Child *operation : operations) {
        if (const QString said = column(*operation, name); !said.isEmpty())
            return said;
    }
    return {};
}

// ---- who calls

QList<Breach> unknownCallers(const Model &model, const Element &api)
{
    if (operationsOf(model, api).isEmpty() || isSaid(api, "authorizer"_L1) || givenFlag(api, "open"_L1))
        return {};
    return {{Tr::tr("Nobody checks who calls “%1”.").arg(placed(model, api))}};
}

constexpr auto addAuthorizer = QT_TRANSLATE_NOOP("Rules", "Let the identity provider check every call");

Edit mendUnknownCallers(const Model &model, const Finding &finding)
{
    const Element *api = standing(model, finding, unknownCallers);
    QString provider;
    for (const Element *mainApp : model.ofKind(kinds::mainApp)) {
        if (provider.isEmpty())
            provider = mainApp->text("identityProvider"_L1).simplified();
    }
    return saying(api, addAuthorizer, "authorizer"_L1, provider.isEmpty() ? u"OpenID Connect"_s : provider);
}

constexpr Fix authorizerFixes[] = {{"authorizer"_L1, addAuthorizer, mendUnknownCallers}};

// ---- what they may

Items unguarded(const Model &model, const Element &api)
{
    Items open = givenFlag(api, "open"_L1) ? Items() : operationsOf(model, api);
    open.removeIf([](const Child *operation) {
        return isQuery(*operation) || !column(*operation, u"role"_s).isEmpty() || !column(*operation, u"claim"_s).isEmpty();
    });
    return open;
}

QList<Breach> unassertedCommands(const Model &model, const Element &api)
{
    const Items open = unguarded(model, api);
    if (open.isEmpty())
        return {};
    return {{Tr::tr("Nothing says who may call %1 of “%2”.").arg(quoted(pathsOf(open)), placed(model, api))}};
}

constexpr auto askForRole = QT_TRANSLATE_NOOP("Rules", "Ask for a role");

/// The role of the others, or of those who work with the service, or one for the service.
QString roleFor(const Model &model, const Element &api)
{
    const QString known = saidElsewhere(operationsOf(model, api), u"role"_s);
    if (!known.isEmpty())
        return known;
    const Element *service = serviceOf(model, api.id);
    for (const Element *caller : service ? model.sources(service->id, relations::calls) : QList<const Element *>()) {
        if (caller->is(kinds::actor))
            return scaffold::kebab(caller->name);
    }
    return scaffold::kebab(service ? service->name : api.name);
}

Edit mendUnassertedCommands(const Model &model, const Finding &finding)
{
    Edit edit = mending(askForRole);
    if (const Element *api = standing(model, finding, unassertedCommands)) {
        for (const Child *operation : unguarded(model, *api))
            edit.set(operation->id, "role"_L1, roleFor(model, *api));
    }
    return edit;
}

constexpr Fix assertFixes[] = {{"ask-for-role"_L1, askForRole, mendUnassertedCommands}};

Items unfiltered(const Model &model, const Element &api)
{
    Items open = givenFlag(api, "multiTenant"_L1) ? operationsOf(model, api) : Items();
    open.removeIf([](const Child *operation) { return !isQuery(*operation) || !column(*operation, u"claim"_s).isEmpty(); });
    return open;
}

QList<Breach> mixedCustomers(const Model &model, const Element &api)
{
    const Items open = unfiltered(model, api);
    if (open.isEmpty())
        return {};
    return {{Tr::tr("%1 of “%2” may show one customer the rows of another.").arg(quoted(pathsOf(open)), placed(model, api))}};
}

constexpr auto filterByClaim = QT_TRANSLATE_NOOP("Rules", "Filter the rows by a claim of the token");

Edit mendMixedCustomers(const Model &model, const Finding &finding)
{
    Edit edit = mending(filterByClaim);
    const Element *api = standing(model, finding, mixedCustomers);
    if (!api)
        return edit;
    const QString known = saidElsewhere(operationsOf(model, *api), u"claim"_s);
    for (const Child *operation : unfiltered(model, *api))
        edit.set(operation->id, "claim"_L1, known.isEmpty() ? u"organization"_s : known);
    return edit;
}

constexpr Fix filterFixes[] = {{"filter-by-claim"_L1, filterByClaim, mendMixedCustomers}};

// ---- what the service itself may

QList<Breach> wildcards(const Model &, const Element &service)
{
    QStringList wide = names(service, "permissions"_L1);
    wide.removeIf([](const QString &permission) { return !permission.contains(u'*'); });
    if (wide.isEmpty())
        return {};
    return {{Tr::tr("“%1” may do more than it needs: %2.").arg(service.name, quoted(wide))}};
}

constexpr auto dropWildcards = QT_TRANSLATE_NOOP("Rules", "Take the wildcards away");

Edit mendWildcards(const Model &model, const Finding &finding)
{
    const Element *service = standing(model, finding, wildcards);
    QStringList left = service ? names(*service, "permissions"_L1) : QStringList();
    left.removeIf([](const QString &permission) { return permission.contains(u'*'); });
    return saying(service, dropWildcards, "permissions"_L1, left.isEmpty() ? Value() : Value(left.join(u", "_s)));
}

constexpr Fix wildcardFixes[] = {{"no-wildcards"_L1, dropWildcards, mendWildcards}};

// ---- from outside

QList<Breach> exposed(const Model &model, const Element &api)
{
    const QString perimeter = given(api, "perimeter"_L1);
    if (perimeter == "cdn"_L1)
        return {{Tr::tr("Nothing sifts the calls that reach “%1”.").arg(placed(model, api))}};
    if (perimeter == "none"_L1)
        return {{Tr::tr("“%1” stands in the internet with nothing before it.").arg(placed(model, api))}};
    return {};
}

constexpr auto shield = QT_TRANSLATE_NOOP("Rules", "Put the edge network and a firewall before it");

Edit mendExposed(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, exposed), shield, "perimeter"_L1, u"cdn-firewall"_s);
}

constexpr Fix shieldFixes[] = {{"shield"_L1, shield, mendExposed}};

bool areLimited(const QList<const Element *> &functions)
{
    return !functions.isEmpty() && std::all_of(functions.begin(), functions.end(), [](const Element *function) {
        return givenNumber(*function, "concurrency"_L1) > 0;
    });
}

QList<Breach> unlimited(const Model &model, const Element &api)
{
    const bool isLimited = givenNumber(api, "rateLimit"_L1) > 0 || areLimited(model.targets(api.id, relations::calls));
    if (!givenFlag(api, "open"_L1) || isLimited)
        return {};
    return {{Tr::tr("Anybody may call “%1” as often as they like, at the cost of all others.").arg(placed(model, api))}};
}

constexpr auto limitRate = QT_TRANSLATE_NOOP("Rules", "Allow a hundred calls a second");

Edit mendUnlimited(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, unlimited), limitRate, "rateLimit"_L1, 100.0);
}

constexpr Fix limitFixes[] = {{"limit-rate"_L1, limitRate, mendUnlimited}};

constexpr Rule table[] = {
    {.id = "frontend.authorizer"_L1, .topic = Topic::Frontends, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "An API knows who calls"),
     .why = QT_TRANSLATE_NOOP("Rules", "The identity provider signs a token when people sign in, and the API checks it before any "
                                       "code of ours runs. Say so explicitly where everybody may call."),
     .heading = {6, "JWT authorizer"}, .kinds = {kinds::api}, .look = unknownCallers, .fixes = authorizerFixes},
    {.id = "frontend.role-asserted"_L1, .topic = Topic::Frontends, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A command asks for a role or a claim"),
     .why = QT_TRANSLATE_NOOP("Rules", "Being signed in says who somebody is, not what they may do. Each command checks that the "
                                       "token allows it, whatever the screen shows."),
     .heading = {6, "JWT assertion"}, .kinds = {kinds::api}, .look = unassertedCommands, .fixes = assertFixes},
    {.id = "frontend.tenant-filter"_L1, .topic = Topic::Frontends, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Each customer sees their own rows only"),
     .why = QT_TRANSLATE_NOOP("Rules", "Where the rows of many customers lie in one table, every query is narrowed by what the "
                                       "token says, never by what the caller asks for."),
     .heading = {6, "JWT filter"}, .kinds = {kinds::api}, .look = mixedCustomers, .fixes = filterFixes},
    {.id = "frontend.least-privilege"_L1, .topic = Topic::Frontends, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A service may do what it needs and nothing else"),
     .why = QT_TRANSLATE_NOOP("Rules", "Who breaks into a function has its permissions. A wildcard hands over everything, and what "
                                       "is added to the account later as well."),
     .heading = {6, "Least privilege"}, .kinds = {kinds::service}, .look = wildcards, .fixes = wildcardFixes},
    {.id = "frontend.perimeter"_L1, .topic = Topic::Frontends, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "APIs stand behind an edge network and a firewall"),
     .why = QT_TRANSLATE_NOOP("Rules", "Floods and known attacks are best stopped far away, before they cost anything or reach any "
                                       "code."),
     .heading = {6, "The perimeter"}, .kinds = {kinds::api}, .look = exposed, .fixes = shieldFixes},
    {.id = "frontend.throttling"_L1, .topic = Topic::Frontends, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "What everybody may call is limited"),
     .why = QT_TRANSLATE_NOOP("Rules", "All functions of an account share one budget of instances. Without a limit one eager caller "
                                       "takes it from everybody else."),
     .heading = {6, "Throttling and concurrency limits"}, .kinds = {kinds::api}, .look = unlimited, .fixes = limitFixes},
};

} // namespace

std::span<const Rule> perimeterRules() { return table; }

} // namespace keelson::review
