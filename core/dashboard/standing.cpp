// SPDX-License-Identifier: MIT
#include "core/dashboard/standing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::boards {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::boards)
};

QString wordFor(Liveness liveness)
{
    switch (liveness) {
    case Liveness::Unknown: return Tr::tr("unknown");
    case Liveness::Idle: return Tr::tr("idle");
    case Liveness::Flowing: return Tr::tr("flowing");
    case Liveness::Silent: return Tr::tr("silent");
    case Liveness::Disabled: return Tr::tr("disabled");
    case Liveness::Late: return Tr::tr("late");
    case Liveness::Stale: return Tr::tr("stale");
    }
    return {};
}

bool isMeant(const Model &model, const Element &service, const Choice &choice)
{
    const Element *subsystem = model.enclosing(service.id, kinds::subsystem);
    const QString within = choice.value(Dimension::Subsystem);
    const QString only = choice.value(Dimension::Service);
    return (only.isEmpty() || service.name == only) && (within.isEmpty() || (subsystem && subsystem->name == within));
}

bool isMeant(const Resource &resource, const Choice &choice)
{
    const auto fits = [&](Dimension dimension, const QString &label) {
        const QString wanted = choice.value(dimension);
        return wanted.isEmpty() || resource.labels.value(label) == wanted;
    };
    return fits(Dimension::Account, u"account"_s) && fits(Dimension::Region, u"region"_s);
}

/// An alarm that cannot be judged is no all-clear.
Health healthOf(const QString &alarmState)
{
    if (alarmState == u"ALARM")
        return Health::Critical;
    return alarmState == u"OK" ? Health::Good : Health::Unknown;
}

} // namespace

WidgetData alarms(const Choice &choice, const Evidence &evidence)
{
    WidgetData data;
    for (const Element *service : evidence.model.ofKind(kinds::service)) {
        const auto vitals = evidence.live.elements.constFind(service->id);
        if (vitals != evidence.live.elements.constEnd() && isMeant(evidence.model, *service, choice))
            data.states.append({vitals->health, service->name, wordFor(vitals->liveness), service->id});
    }
    for (const Resource &resource : evidence.history.resources()) {
        const QString names = resource.settings.value(settings::alarms);
        if (!names.isEmpty() && isMeant(resource, choice)) {
            const Bound *bound = evidence.binding.find(resource.type, resource.name);
            data.states.append({healthOf(resource.settings.value(settings::alarmState)), names, resource.name, bound ? bound->element : Id()});
        }
    }
    std::stable_sort(data.states.begin(), data.states.end(), [](const StateRow &a, const StateRow &b) { return a.health > b.health; });
    if (data.states.isEmpty())
        data.reason = Tr::tr("Nothing that runs is on the map yet, and the source tells no alarms. “What runs” draws it.");
    else
        data.health = data.states.first().health;
    return data;
}

WidgetData sourceState(const Evidence &evidence)
{
    WidgetData data;
    data.health = evidence.source.health;
    data.states = {{evidence.source.health, evidence.source.name, evidence.source.words, {}}};
    if (evidence.source.name.isEmpty()) {
        data.states.clear();
        data.reason = Tr::tr("Nothing is connected.");
    }
    return data;
}

} // namespace keelson::boards
