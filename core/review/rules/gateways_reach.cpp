// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules/crossing.h"
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

/// Other systems among the ends of an element's calls.
Elements externals(Elements ends)
{
    ends.removeIf([](const Element *end) { return !end->is(kinds::externalSystem); });
    return ends;
}

bool speaksSql(const Element &external)
{
    const QString protocol = external.text("protocol"_L1);
    return protocol.contains("sql"_L1, Qt::CaseInsensitive) || protocol.contains("jdbc"_L1, Qt::CaseInsensitive)
        || protocol.contains("odbc"_L1, Qt::CaseInsensitive);
}

bool suitsSql(const Element &service)
{
    const QString variant = service.text(properties::variant);
    return isService(service, esg) && (variant.isEmpty() || variant == "direct-sql"_L1 || variant == "cdc"_L1);
}

/// A new gateway could be put into no subsystem although there are some.
bool hasNoPlace(const Model &model, const Element &service)
{
    return service.parent.isNull() && !model.ofKind(kinds::subsystem).isEmpty();
}

Id addGateway(Edit &edit, const Model &model, const Element &beside, const Element &external, const QString &variant)
{
    const QString name = unusedName(model, kinds::service, Tr::tr("%1 Gateway").arg(external.name), beside.parent);
    const Id gateway = edit.add(kinds::service, name, beside.parent);
    edit.set(gateway, properties::pattern, QString(esg));
    edit.set(gateway, properties::variant, variant);
    if (isSaid(external, "rateLimit"_L1))
        edit.set(gateway, "rateLimit"_L1, givenNumber(external, "rateLimit"_L1));
    return gateway;
}

/// A gateway for the system that stands beside the service already.
const Element *gatewayBeside(const Model &model, const Element &service, const Element &external)
{
    for (const Element *gateway : model.sources(external.id, relations::calls)) {
        if (gateway->parent == service.parent && isService(*gateway, esg) && isCaller(*gateway))
            return gateway;
    }
    return nullptr;
}

QList<Breach> directCall(const Model &model, const Element &caller)
{
    const Element *service = serviceOf(model, caller.id);
    QList<Breach> breaches;
    if (!service || isService(*service, esg))
        return breaches;
    for (const Element *external : externals(once(model.targets(caller.id, relations::calls))))
        breaches.append({Tr::tr("“%1” calls “%2” itself, without a gateway.").arg(caller.name, external->name), {external->id}});
    return breaches;
}

/// The gateway makes the call when the service publishes that it is needed.
Edit insertGateway(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Put a gateway before another system"));
    const Element *caller = model.element(finding.elements.value(0));
    const Element *external = model.element(finding.elements.value(1));
    const Element *service = caller ? serviceOf(model, caller->id) : nullptr;
    if (!service || !external || isService(*service, esg) || hasNoPlace(model, *service))
        return edit;
    QList<const Relation *> calls = model.relationsFrom(caller->id);
    calls.removeIf([&](const Relation *call) { return !call->is(relations::calls) || call->to != external->id; });
    if (calls.isEmpty())
        return edit;
    const Element *known = gatewayBeside(model, *service, *external);
    const QString variant = speaksSql(*external) ? u"direct-sql"_s : u"egress-api-call"_s;
    const Id gateway = known ? known->id : addGateway(edit, model, *service, *external, variant);
    for (const Relation *call : std::as_const(calls)) {
        if (known || call != calls.first())
            edit.remove(call->id);
        else
            edit.set(call->id, properties::from, gateway);
    }
    const Id asked = edit.add(kinds::domainEvent, unusedName(model, kinds::domainEvent, Tr::tr("%1 Requested").arg(external->name)));
    edit.relate(relations::publishes, service->id, asked);
    edit.relate(relations::consumes, gateway, asked);
    if (const Element *subsystem = subsystemOf(model, service->id))
        ensureHub(edit, model, subsystem->id);
    return edit;
}

QList<Breach> directCaller(const Model &model, const Element &service)
{
    QList<Breach> breaches;
    if (isService(service, esg))
        return breaches;
    for (const Element *external : externals(once(model.sources(service.id, relations::calls))))
        breaches.append({Tr::tr("“%1” is called by “%2”, which is no part of the system.").arg(service.name, external->name),
                         {external->id}});
    return breaches;
}

/// Others call a gateway, which says so by an event.
Edit offerApi(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Let another system call a gateway"));
    const Element *service = model.element(finding.elements.value(0));
    const Element *external = model.element(finding.elements.value(1));
    if (!service || !external || !service->is(kinds::service) || isService(*service, esg) || hasNoPlace(model, *service))
        return edit;
    QList<const Relation *> calls = model.relationsTo(service->id);
    calls.removeIf([&](const Relation *call) { return !call->is(relations::calls) || call->from != external->id; });
    if (calls.isEmpty())
        return edit;
    const Id gateway = addGateway(edit, model, *service, *external, u"api-ingress-command"_s);
    for (const Relation *call : std::as_const(calls))
        edit.set(call->id, properties::to, gateway);
    const Id told = edit.add(kinds::domainEvent, unusedName(model, kinds::domainEvent, Tr::tr("%1 Received").arg(external->name)));
    edit.relate(relations::publishes, gateway, told);
    edit.relate(relations::consumes, service->id, told);
    if (const Element *subsystem = subsystemOf(model, service->id))
        ensureHub(edit, model, subsystem->id);
    return edit;
}

/// Other systems a gateway works with, by itself or by its functions.
Elements partnersOf(const Model &model, const Element &service)
{
    Elements found = externals(model.targets(service.id, relations::calls) + model.sources(service.id, relations::calls));
    for (const Element *function : contentsOf(model, service.id, kinds::function))
        found.append(externals(model.targets(function->id, relations::calls)));
    std::sort(found.begin(), found.end(), [](auto *a, auto *b) { return std::pair(a->name, a->id) < std::pair(b->name, b->id); });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

QList<Breach> severalSystems(const Model &model, const Element &service)
{
    const Elements partners = isService(service, esg) ? partnersOf(model, service) : Elements();
    if (partners.size() < 2)
        return {};
    return {{Tr::tr("“%1” works with “%2” and “%3”: when one is slow, the other waits.")
                 .arg(service.name, partners.at(0)->name, partners.at(1)->name),
             {partners.at(0)->id, partners.at(1)->id}}};
}

Edit splitGateway(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Split a gateway by systems"));
    const Element *service = stillBroken(model, finding, severalSystems);
    if (!service || hasNoPlace(model, *service))
        return edit;
    QList<const Relation *> calls = model.relationsFrom(service->id) + model.relationsTo(service->id);
    for (const Element *function : contentsOf(model, service->id, kinds::function))
        calls.append(model.relationsFrom(function->id));
    calls.removeIf([](const Relation *relation) { return !relation->is(relations::calls); });
    for (const Element *partner : partnersOf(model, *service).mid(1)) {
        const bool isSql = speaksSql(*partner) && !suitsSql(*service);
        const QString variant = isSql ? u"direct-sql"_s : service->text(properties::variant);
        const Id own = addGateway(edit, model, *service, *partner, variant);
        for (const Relation *call : std::as_const(calls)) {
            if (call->to == partner->id)
                edit.set(call->id, properties::from, own);
            if (call->from == partner->id)
                edit.set(call->id, properties::to, own);
        }
    }
    return edit;
}

/// What another system calls it, as a name of ours: "payment_intent.succeeded" -> "Payment Intent Succeeded".
QString inOurWords(const QString &theirs)
{
    QString name;
    bool isStart = true;
    for (const QChar c : theirs) {
        if (!c.isLetterOrNumber()) {
            isStart = true;
            continue;
        }
        if (isStart && !name.isEmpty())
            name += u' ';
        name += isStart ? c.toUpper() : c;
        isStart = false;
    }
    return name;
}

QList<const Child *> untranslated(const Model &model, const Element &service)
{
    QList<const Child *> terms = model.childrenOf(service.id, itemlists::mappings);
    terms.removeIf([](const Child *term) {
        return text(term->properties.value(u"theirs"_s)).trimmed().isEmpty()
            || !reference(term->properties.value(u"event"_s)).isNull();
    });
    return terms;
}

QList<Breach> untranslatedTerm(const Model &model, const Element &service)
{
    const QList<const Child *> terms = untranslated(model, service);
    if (terms.isEmpty())
        return {};
    return {{Tr::tr("“%1” has no event of ours for %2.").arg(service.name, text(terms.first()->properties.value(u"theirs"_s)))}};
}

Edit translateTerms(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Add the events for the words of another system"));
    const Element *service = stillBroken(model, finding, untranslatedTerm);
    if (!service)
        return edit;
    const Kind &kind = *vocabulary::kind(kinds::domainEvent);
    const bool isTold = isCaller(*service) && !isTaker(*service);
    for (const Child *term : untranslated(model, *service)) {
        const QString words = inOurWords(text(term->properties.value(u"theirs"_s)));
        const QString name = words.isEmpty() ? Tr::tr("%1 Received").arg(service->name) : words;
        const bool isNew = !model.named(kind, name) && !edit.added(kind, name);
        const Id event = findOrAdd(edit, model, kind, name);
        edit.set(term->id, "event"_L1, event);
        if (isNew && !isTold)
            edit.relate(relations::publishes, service->id, event);
    }
    if (const Element *subsystem = subsystemOf(model, service->id))
        ensureHub(edit, model, subsystem->id);
    return edit;
}

QList<Breach> leakedTerm(const Model &model, const Element &service)
{
    if (!isService(service, esg))
        return {};
    const QList<const Child *> terms = model.childrenOf(service.id, itemlists::mappings);
    for (const Element *event : model.targets(service.id, relations::publishes)) {
        for (const Child *term : terms) {
            const QString theirs = text(term->properties.value(u"theirs"_s));
            if (event->name == theirs && theirs != inOurWords(theirs))
                return {{Tr::tr("“%1” publishes “%2” under the name the other system gave it.").arg(service.name, event->name),
                         {event->id}}};
        }
    }
    return {};
}

QList<Breach> sqlOutside(const Model &model, const Element &service)
{
    if (suitsSql(service))
        return {};
    for (const Element *external : externals(model.targets(service.id, relations::calls))) {
        if (speaksSql(*external))
            return {{Tr::tr("“%1” reaches into the database of “%2”, but is no gateway made for that.")
                         .arg(service.name, external->name),
                     {external->id}}};
    }
    return {};
}

Edit makeSqlGateway(const Model &model, const Finding &finding)
{
    const Element *service = stillBroken(model, finding, sqlOutside);
    if (service && !isService(*service, esg))
        return insertGateway(model, finding);
    Edit edit = saying(model, finding, sqlOutside, Tr::tr("Make a gateway one that writes into a database"),
                       {{properties::variant, u"direct-sql"_s}});
    if (!edit.isEmpty())
        takeCareOfCalls(edit, model, *service);
    return edit;
}

constexpr Fix callFixes[] = {
    {"insert-gateway"_L1, QT_TRANSLATE_NOOP("Rules", "Put a gateway between"), insertGateway},
};
constexpr Fix callerFixes[] = {
    {"offer-api"_L1, QT_TRANSLATE_NOOP("Rules", "Let it call a gateway"), offerApi},
};
constexpr Fix severalFixes[] = {
    {"split-gateway"_L1, QT_TRANSLATE_NOOP("Rules", "Give each system a gateway"), splitGateway},
};
constexpr Fix termFixes[] = {
    {"translate-terms"_L1, QT_TRANSLATE_NOOP("Rules", "Add the event"), translateTerms},
};
constexpr Fix sqlFixes[] = {
    {"make-sql-gateway"_L1, QT_TRANSLATE_NOOP("Rules", "Use a gateway made for databases"), makeSqlGateway},
};

constexpr Rule table[] = {
    {.id = "gateway.external-call"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Other systems are reached through gateways"),
     .why = QT_TRANSLATE_NOOP("Rules", "Who calls a system of others takes over its words and its outages. A gateway keeps both in "
                                       "one place, and the system can be replaced there."),
     .heading = {7, "Creating an anti-corruption layer"},
     .kinds = {kinds::service, kinds::function},
     .look = directCall,
     .fixes = callFixes},
    {.id = "gateway.outside-api"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Others call a gateway, never the services behind it"),
     .why = QT_TRANSLATE_NOOP("Rules", "What outsiders call must not change for years. Services that serve our own people change "
                                       "every week, so others get an API of their own in front of them."),
     .heading = {7, "Providing an external API and SPI"},
     .kinds = {kinds::service},
     .look = directCaller,
     .fixes = callerFixes},
    {.id = "gateway.one-system"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A gateway works with one other system"),
     .why = QT_TRANSLATE_NOOP("Rules", "Two systems fail at different times and allow different loads. With a gateway each, only "
                                       "what needs the ill one has to wait."),
     .heading = {7, "Dissecting the External Service Gateway pattern"},
     .kinds = {kinds::service},
     .look = severalSystems,
     .fixes = severalFixes},
    {.id = "gateway.untranslated-term"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "What another system says becomes an event of ours"),
     .why = QT_TRANSLATE_NOOP("Rules", "A gateway is there to translate. A word of the other system that stands for no event of "
                                       "ours is either dropped or passed on as it is."),
     .heading = {7, "Semantic transformation"},
     .kinds = {kinds::service},
     .look = untranslatedTerm,
     .fixes = termFixes},
    {.id = "gateway.leaked-term"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Events bear names of ours"),
     .why = QT_TRANSLATE_NOOP("Rules", "When an event is called what another system calls it, every consumer speaks that system's "
                                       "language, and none can do without it."),
     .heading = {7, "Semantic transformation"},
     .kinds = {kinds::service},
     .look = leakedTerm},
    {.id = "gateway.direct-sql"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Only a gateway made for it reaches into a foreign database"),
     .why = QT_TRANSLATE_NOOP("Rules", "A database has no contract: whoever writes into it knows its tables by heart. That "
                                       "knowledge belongs into one gateway, and nowhere else."),
     .heading = {7, "Egress – Direct SQL"},
     .kinds = {kinds::service},
     .look = sqlOutside,
     .fixes = sqlFixes},
};

} // namespace

std::span<const Rule> reachRules() { return table; }

} // namespace keelson::review
