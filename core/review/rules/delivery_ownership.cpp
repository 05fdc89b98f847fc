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

Elements teams(Elements owners)
{
    owners.removeIf([](const Element *owner) { return !owner->is(kinds::team); });
    return once(owners);
}

QList<Breach> unowned(const Model &model)
{
    QList<Breach> breaches;
    if (model.ofKind(kinds::team).isEmpty()) // Nobody has begun to share the work out.
        return breaches;
    for (const Element *service : model.ofKind(kinds::service)) {
        if (!ownerOf(model, service->id))
            breaches.append({Tr::tr("No team answers for “%1”.").arg(service->name), {service->id}});
    }
    return breaches;
}

qsizetype load(const Model &model, const Element &team);

/// The team of the services beside it, or else the one with the least to do.
const Element *likelyOwner(const Model &model, const Element &service)
{
    for (const Element *beside : contentsOf(model, service.parent, kinds::service)) {
        if (const Element *owner = service.parent.isNull() ? nullptr : ownerOf(model, beside->id))
            return owner;
    }
    const Elements all = model.ofKind(kinds::team);
    const auto least = std::min_element(all.begin(), all.end(), [&](const Element *a, const Element *b) {
        return load(model, *a) < load(model, *b);
    });
    return least == all.end() ? nullptr : *least;
}

Edit giveToTeam(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Give a service to a team"));
    const Element *service = model.element(finding.elements.value(0));
    if (!service || !service->is(kinds::service) || ownerOf(model, service->id))
        return edit;
    if (const Element *team = likelyOwner(model, *service))
        edit.relate(relations::owns, team->id, service->id);
    return edit;
}

QList<Breach> severalOwners(const Model &model, const Element &service)
{
    const Elements owners = teams(model.sources(service.id, relations::owns));
    if (owners.size() < 2)
        return {};
    return {{Tr::tr("“%1” belongs to “%2” and to “%3”.").arg(service.name, owners.at(0)->name, owners.at(1)->name),
             {owners.at(0)->id, owners.at(1)->id}}};
}

Edit keepOneOwner(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Keep one owner"));
    const Element *service = stillBroken(model, finding, severalOwners);
    if (!service)
        return edit;
    const Id kept = teams(model.sources(service->id, relations::owns)).first()->id;
    for (const Relation *relation : model.relationsTo(service->id)) {
        if (relation->is(relations::owns) && relation->from != kept && model.element(relation->from)->is(kinds::team))
            edit.remove(relation->id);
    }
    return edit;
}

/// Services a team answers for: its own, and those of its subsystems that no other team has.
qsizetype load(const Model &model, const Element &team)
{
    Elements services;
    const Elements owned = model.targets(team.id, relations::owns);
    for (const Element *each : owned) {
        if (each->is(kinds::service) && !services.contains(each))
            services.append(each);
        if (!each->is(kinds::subsystem))
            continue;
        for (const Element *service : contentsOf(model, each->id, kinds::service)) {
            if (!services.contains(service) && model.sources(service->id, relations::owns).isEmpty())
                services.append(service);
        }
    }
    return services.size();
}

QList<Breach> overloaded(const Model &model, const Element &team)
{
    const double capacity = givenNumber(team, "capacity"_L1);
    const qsizetype services = load(model, team);
    if (capacity <= 0 || double(services) <= capacity)
        return {};
    return {{Tr::tr("“%1” answers for %2 services and can do so for %3.").arg(team.name).arg(services).arg(capacity)}};
}


QList<Breach> sharedStories(const Model &model)
{
    QList<Breach> breaches;
    for (const QLatin1StringView kind : {kinds::command, kinds::policy, kinds::aggregate, kinds::readModel}) {
        for (const Element *story : model.ofKind(kind)) {
            Elements owners;
            for (const Element *service : model.sources(story->id, relations::realizes)) {
                const Element *owner = ownerOf(model, service->id);
                if (owner && !owners.contains(owner))
                    owners.append(owner);
            }
            if (owners.size() > 1)
                breaches.append({Tr::tr("“%1” is done only when “%2” and “%3” both have delivered.")
                                     .arg(story->name, owners.at(0)->name, owners.at(1)->name),
                                 {story->id, owners.at(0)->id, owners.at(1)->id}});
        }
    }
    return breaches;
}

constexpr Fix ownerFixes[] = {
    {"give-to-team"_L1, QT_TRANSLATE_NOOP("Rules", "Give it to a team"), giveToTeam},
};
constexpr Fix severalFixes[] = {
    {"keep-one-owner"_L1, QT_TRANSLATE_NOOP("Rules", "Keep the first"), keepOneOwner},
};

constexpr Rule table[] = {
    {.id = "delivery.no-owner"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A team answers for each service"),
     .why = QT_TRANSLATE_NOOP("Rules", "What nobody owns is not repaired at night, and not made better by day."),
     .heading = {10, "Team capacity-driven"},
     .kinds = {},
     .lookAll = unowned,
     .fixes = ownerFixes},
    {.id = "delivery.several-owners"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "One team alone answers for a service"),
     .why = QT_TRANSLATE_NOOP("Rules", "Two teams that change one service have to agree on every release of it, and each waits for "
                                       "the other when it fails."),
     .heading = {10, "Team capacity-driven"},
     .kinds = {kinds::service},
     .look = severalOwners,
     .fixes = severalFixes},
    {.id = "delivery.team-load"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A team has no more services than it can carry"),
     .why = QT_TRANSLATE_NOOP("Rules", "A team with too much to run stops changing what it has. Hand services over, or put money "
                                       "into another team."),
     .heading = {10, "Team capacity-driven"},
     .kinds = {kinds::team},
     .look = overloaded},
    {.id = "delivery.team-dependency"_L1,
     .topic = Topic::Delivery,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "One team can finish a story alone"),
     .why = QT_TRANSLATE_NOOP("Rules", "When a step of the story needs services of two teams, it is done when the slower one is, "
                                       "and both talk more than they build."),
     .heading = {1, "Dependencies and inter-team communication"},
     .kinds = {},
     .lookAll = sharedStories},
};

} // namespace

std::span<const Rule> ownershipRules() { return table; }

} // namespace keelson::review
