// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules/bulkheads.h"
#include "core/review/rules/crossing.h"
#include "core/review/rules/mending.h"

#include <QCoreApplication>
#include <QMap>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Bulkheads)
};

using Elements = QList<const Element *>;

/// Elements of a kind that say the same of a property, where several do.
QList<Elements> sayingTheSame(const Model &model, QLatin1StringView kind, QLatin1StringView property)
{
    QMap<QString, Elements> byText;
    for (const Element *element : model.ofKind(kind)) {
        for (const QString &said : names(element->text(property)))
            byText[said.toCaseFolded()].append(element);
    }
    QList<Elements> groups = byText.values();
    groups.removeIf([](const Elements &group) { return group.size() < 2; });
    return groups;
}

/// One breach a group, which names the first two and the word they share.
QList<Breach> breachesOf(const QList<Elements> &groups, const QString &message, QLatin1StringView property)
{
    QList<Breach> breaches;
    for (const Elements &group : groups) {
        Breach breach{message.arg(group.at(0)->name, group.at(1)->name, group.at(0)->text(property)), {}};
        for (const Element *element : group)
            breach.elements.append(element->id);
        breaches.append(breach);
    }
    return breaches;
}

QList<Breach> sharedStacks(const Model &model)
{
    return breachesOf(sayingTheSame(model, kinds::service, "stack"_L1),
                      Tr::tr("“%1” and “%2” are deployed as one stack, %3."), "stack"_L1);
}

Edit separateStacks(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Give services stacks of their own"));
    const Element *first = model.element(finding.elements.value(0));
    const QString shared = first ? first->text("stack"_L1).toCaseFolded() : QString();
    for (const Id id : finding.elements.mid(1)) {
        const Element *other = model.element(id);
        if (other && !shared.isEmpty() && other->text("stack"_L1).toCaseFolded() == shared)
            edit.set(id, "stack"_L1, Value());
    }
    return edit;
}

QList<Breach> sharedAccounts(const Model &model)
{
    return breachesOf(sayingTheSame(model, kinds::subsystem, "account"_L1),
                      Tr::tr("“%1” and “%2” run in one cloud account, %3."), "account"_L1);
}

QList<Breach> sharedLibraries(const Model &model)
{
    return breachesOf(sayingTheSame(model, kinds::service, "libraries"_L1),
                      Tr::tr("“%1” and “%2” are built with the same rules of the business, %3."), "libraries"_L1);
}

QList<Breach> servicesOutside(const Model &model)
{
    QList<Breach> breaches;
    if (model.ofKind(kinds::subsystem).isEmpty()) // Nobody has begun to divide it.
        return breaches;
    for (const Element *service : model.ofKind(kinds::service)) {
        if (!subsystemOf(model, service->id))
            breaches.append({Tr::tr("“%1” is in no subsystem.").arg(service->name), {service->id}});
    }
    return breaches;
}

/// Where those are with whom a service exchanges events.
Elements subsystemsOfPartners(const Model &model, Id service)
{
    Elements found;
    const auto add = [&](const Elements &partners) {
        for (const Element *partner : partners) {
            const Element *subsystem = subsystemOf(model, partner->id);
            if (subsystem && !found.contains(subsystem))
                found.append(subsystem);
        }
    };
    for (const Element *event : consumedBy(model, service))
        add(publishersOf(model, event->id));
    for (const Element *event : publishedBy(model, service))
        add(consumersOf(model, event->id));
    return found;
}

/// Into the subsystem of those it works with; where that are several, a person has to decide.
Edit assignToSubsystem(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Move a service into a subsystem"));
    const Element *service = model.element(finding.elements.value(0));
    if (!service || !service->is(kinds::service) || subsystemOf(model, service->id))
        return edit;
    Elements candidates = subsystemsOfPartners(model, service->id);
    if (candidates.isEmpty())
        candidates = model.ofKind(kinds::subsystem).mid(0, 1);
    if (candidates.size() != 1)
        return edit;
    edit.set(service->id, properties::parent, candidates.first()->id);
    if (!publishedBy(model, service->id).isEmpty() || !consumedBy(model, service->id).isEmpty())
        ensureHub(edit, model, candidates.first()->id);
    return edit;
}

QList<Breach> noReason(const Model &model, const Element &subsystem)
{
    if (isSaid(subsystem, "divisionCriterion"_L1) || contentsOf(model, subsystem.id, kinds::service).size() < 2)
        return {};
    return {{Tr::tr("Nobody has said why “%1” is a subsystem of its own.").arg(subsystem.name)}};
}

constexpr qsizetype mostServices = 15;

QList<Breach> tooLarge(const Model &model, const Element &subsystem)
{
    const qsizetype count = contentsOf(model, subsystem.id, kinds::service).size();
    if (count <= mostServices)
        return {};
    return {{Tr::tr("“%1” has %2 services.").arg(subsystem.name).arg(count)}};
}

QList<Breach> tooSmall(const Model &model, const Element &subsystem)
{
    const Elements services = contentsOf(model, subsystem.id, kinds::service);
    const bool isFinished = services.size() == 1 && !contentsOf(model, services.first()->id, kinds::function).isEmpty();
    if (!isFinished || isService(*services.first(), esg))
        return {};
    return {{Tr::tr("“%1” is a subsystem for “%2” alone.").arg(subsystem.name, services.first()->name), {services.first()->id}}};
}

bool isAttached(const Model &model, const Element &element)
{
    const auto counts = [](const Relation *relation) {
        return relation->is(relations::calls) || relation->is(relations::uses) || relation->is(relations::realizes);
    };
    const QList<const Relation *> from = model.relationsFrom(element.id);
    const QList<const Relation *> to = model.relationsTo(element.id);
    return std::any_of(from.begin(), from.end(), counts) || std::any_of(to.begin(), to.end(), counts);
}

/// A note of a board whose commands nobody has built anything for yet: the story is ahead of the system.
bool isStillOnTheWall(const Model &model, const Element &element)
{
    const QList<const Placement *> placements = model.placementsOf(element.id);
    const bool isNote = std::any_of(placements.begin(), placements.end(), [&](const Placement *placement) {
        return model.view(placement->view)->kind == records::board;
    });
    const Elements commands = model.targets(element.id, relations::issues) + model.sources(element.id, relations::handledBy);
    return isNote && std::none_of(commands.begin(), commands.end(), [&](const Element *command) {
        return !model.sources(command->id, relations::realizes).isEmpty();
    });
}

QList<Breach> unattached(const Model &model)
{
    const Elements services = model.ofKind(kinds::service);
    const bool isDivided = std::any_of(services.begin(), services.end(),
                                       [&](const Element *service) { return subsystemOf(model, service->id); });
    QList<Breach> breaches;
    for (const Element *element : isDivided ? model.ofKind(kinds::actor) + model.ofKind(kinds::externalSystem) : Elements()) {
        const bool isGone = element->text("migrationPhase"_L1) == "retired"_L1;
        if (!isGone && !isAttached(model, *element) && !isStillOnTheWall(model, *element))
            breaches.append({Tr::tr("“%1” has nothing to do with any subsystem.").arg(element->name), {element->id}});
    }
    return breaches;
}

bool isKnownPattern(const QString &pattern)
{
    return pattern == bff || pattern == esg || pattern == control;
}

QList<Breach> noPattern(const Model &model, const Element &service)
{
    const QString pattern = service.text(properties::pattern);
    if (isKnownPattern(pattern))
        return {};
    if (!pattern.isEmpty())
        return {{Tr::tr("“%1” is of no known pattern: %2.").arg(service.name, pattern)}};
    if (contentsOf(model, service.id, kinds::function).isEmpty())
        return {};
    return {{Tr::tr("“%1” has functions, but nobody has said of which pattern it is.").arg(service.name)}};
}

/// What is taken for granted until somebody says otherwise.
Edit makeBff(const Model &model, const Finding &finding)
{
    return saying(model, finding, noPattern, Tr::tr("Make a service a backend for frontend"),
                  {{properties::pattern, QString(bff)}});
}

/// The calls by which a service serves people, and those by which it works with other systems.
QList<const Relation *> callsOfPeople(const Model &model, const Element &service)
{
    QList<const Relation *> calls = model.relationsTo(service.id);
    calls.removeIf([&](const Relation *relation) {
        const Element *from = model.element(relation->from);
        const bool isPerson = from->is(kinds::actor) || from->is(kinds::microFrontend) || from->is(kinds::mainApp);
        return !relation->is(relations::calls) || !isPerson;
    });
    return calls;
}

bool worksWithOthers(const Model &model, const Element &service)
{
    const Elements called = model.targets(service.id, relations::calls) + model.sources(service.id, relations::calls);
    return std::any_of(called.begin(), called.end(), [](const Element *e) { return e->is(kinds::externalSystem); });
}

bool leadsProcess(const Model &model, const Element &service)
{
    return !model.childrenOf(service.id, itemlists::steps).isEmpty();
}

QList<Breach> mixedService(const Model &model, const Element &service)
{
    QStringList does;
    if (!callsOfPeople(model, service).isEmpty())
        does.append(Tr::tr("serves people"));
    if (worksWithOthers(model, service))
        does.append(Tr::tr("works with another system"));
    if (leadsProcess(model, service))
        does.append(Tr::tr("leads a process"));
    if (does.size() < 2 || callsOfPeople(model, service).isEmpty())
        return {};
    return {{Tr::tr("“%1” is several services in one: it %2.").arg(service.name, does.join(Tr::tr(" and ")))}};
}

/// People get a service of their own.
Edit splitOffPeople(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Split off a backend for frontend"));
    const Element *service = stillBroken(model, finding, mixedService);
    const bool isLost = service && service->parent.isNull() && !model.ofKind(kinds::subsystem).isEmpty();
    if (!service || isLost)
        return edit;
    const QString name = unusedName(model, kinds::service, Tr::tr("%1 BFF").arg(service->name), service->parent);
    const Id split = edit.add(kinds::service, name, service->parent);
    edit.set(split, properties::pattern, QString(bff));
    for (const Relation *call : callsOfPeople(model, *service))
        edit.set(call->id, properties::to, split);
    return edit;
}

constexpr Fix stackFixes[] = {
    {"separate-stacks"_L1, QT_TRANSLATE_NOOP("Rules", "Use the generated names of the stacks"), separateStacks},
};
constexpr Fix outsideFixes[] = {
    {"assign-to-subsystem"_L1, QT_TRANSLATE_NOOP("Rules", "Move it to those it works with"), assignToSubsystem},
};
constexpr Fix patternFixes[] = {
    {"make-bff"_L1, QT_TRANSLATE_NOOP("Rules", "Make it a backend for frontend"), makeBff},
};
constexpr Fix mixedFixes[] = {
    {"split-off-people"_L1, QT_TRANSLATE_NOOP("Rules", "Split off a backend for frontend"), splitOffPeople},
};

constexpr Rule table[] = {
    {.id = "bulkhead.shared-stack"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Each service is deployed by itself"),
     .why = QT_TRANSLATE_NOOP("Rules", "Services in one stack are changed and rolled back together. A team that deploys alone does "
                                       "not wait for others and breaks nothing of theirs."),
     .heading = {2, "CI/CD pipeline and GitOps"},
     .kinds = {},
     .lookAll = sharedStacks,
     .fixes = stackFixes},
    {.id = "bulkhead.no-subsystem"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Each service belongs to a subsystem"),
     .why = QT_TRANSLATE_NOOP("Rules", "A service outside of every subsystem has no hub, no account and nobody who answers for its "
                                       "boundaries."),
     .heading = {2, "Dividing a system into autonomous subsystems"},
     .kinds = {},
     .lookAll = servicesOutside,
     .fixes = outsideFixes},
    {.id = "bulkhead.shared-account"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Each subsystem runs in a cloud account of its own"),
     .why = QT_TRANSLATE_NOOP("Rules", "Limits and permissions of a cloud account hold for all that runs in it: one subsystem can "
                                       "use them up, and a mistake reaches both."),
     .heading = {7, "Separate cloud accounts"},
     .kinds = {},
     .lookAll = sharedAccounts},
    {.id = "bulkhead.split-reason"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A subsystem says why it is one"),
     .why = QT_TRANSLATE_NOOP("Rules", "A boundary lasts when there was a reason for it: an actor, a unit of the business, a "
                                       "capability, a phase in the life of data, an old system."),
     .heading = {2, "By business capability"},
     .kinds = {kinds::subsystem},
     .look = noReason},
    {.id = "bulkhead.subsystem-too-large"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A subsystem is small enough to be understood"),
     .why = QT_TRANSLATE_NOOP("Rules", "With more than fifteen services, hardly anybody knows all of a subsystem, and its failures "
                                       "reach many. Often there are two in it."),
     .heading = {2, "Decomposing a subsystem into autonomous services"},
     .kinds = {kinds::subsystem},
     .look = tooLarge},
    {.id = "bulkhead.subsystem-too-small"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A subsystem is more than one service"),
     .why = QT_TRANSLATE_NOOP("Rules", "Each subsystem costs a hub, gateways and an account. For one service that is much, unless "
                                       "more will come."),
     .heading = {2, "Decomposing a subsystem into autonomous services"},
     .kinds = {kinds::subsystem},
     .look = tooSmall},
    {.id = "bulkhead.context-unattached"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Everybody around the system has to do with it"),
     .why = QT_TRANSLATE_NOOP("Rules", "An actor or another system that is joined to nothing is either not in scope, or something "
                                       "it needs has been forgotten."),
     .heading = {2, "Context diagram"},
     .kinds = {},
     .lookAll = unattached},
    {.id = "bulkhead.no-pattern"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A service follows one of the three patterns"),
     .why = QT_TRANSLATE_NOOP("Rules", "A service stands before people, before another system, or between other services. Who "
                                       "knows which one knows what to expect of it."),
     .heading = {2, "Autonomous service patterns"},
     .kinds = {kinds::service},
     .look = noPattern,
     .fixes = patternFixes},
    {.id = "bulkhead.mixed-service"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A service that serves people does nothing else"),
     .why = QT_TRANSLATE_NOOP("Rules", "People, partners and processes change for different reasons and fail in different ways. In "
                                       "one service, each gets in the way of the others."),
     .heading = {2, "Single Responsibility Principle"},
     .kinds = {kinds::service},
     .look = mixedService,
     .fixes = mixedFixes},
    {.id = "bulkhead.shared-library"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Services share no rules of the business"),
     .why = QT_TRANSLATE_NOOP("Rules", "A shared library with rules of the business has to be changed in all services at once. A "
                                       "few lines written twice let each go its own way."),
     .heading = {2, "Shared libraries"},
     .kinds = {},
     .lookAll = sharedLibraries},
};

} // namespace

std::span<const Rule> shapeRules() { return table; }

} // namespace keelson::review
