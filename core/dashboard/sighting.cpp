// SPDX-License-Identifier: MIT
#include "core/dashboard/sighting.h"

#include "core/metrics/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::boards {

namespace {

/// By the name a label has at one source or another.
QString labelled(const Sighting &sighting, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        for (const Labels *labels : {&sighting.key.labels, &sighting.resource->labels}) {
            const QString value = labels->value(name);
            if (!value.isEmpty())
                return value;
        }
    }
    return {};
}

/// "<subsystem>-<service>-<stage>-<role>".
QString stageIn(const QString &function, const QString &role)
{
    return !role.isEmpty() && function.count(u'-') >= 3 && function.section(u'-', -1) == role ? function.section(u'-', -2, -2) : QString();
}

QString roleOf(const Sighting &sighting)
{
    if (sighting.bound && !sighting.bound->role.isEmpty())
        return sighting.bound->role;
    return sighting.resource->name.section(u'-', -1);
}

QString eventType(const Sighting &sighting)
{
    return sighting.resource->type == resources::domainEvent ? sighting.resource->name : labelled(sighting, {"type"_L1});
}

QString named(const Sighting &sighting, QLatin1StringView type, std::initializer_list<QLatin1StringView> labels)
{
    return sighting.resource->type == type ? sighting.resource->name : labelled(sighting, labels);
}

} // namespace

Sightings::Sightings(const Evidence &evidence) : m_evidence(evidence), m_resources(evidence.history.resources())
{
    for (const Bound &bound : evidence.binding.bound)
        m_bound.insert({bound.resource.type, bound.resource.name}, &bound);
}

QList<Sighting> Sightings::telling(const Telling &telling) const
{
    QList<Sighting> all;
    for (const Resource &resource : m_resources) {
        if (!telling.type.isEmpty() && resource.type != telling.type)
            continue;
        const Bound *bound = m_bound.value({resource.type, resource.name});
        if (!telling.role.isEmpty() && roleOf({{}, &resource, bound}) != telling.role)
            continue;
        for (const SeriesKey &key : m_evidence.history.seriesOf(telling.metric, resource.type, resource.name)) {
            const Sighting sighting{key, &resource, bound};
            const QString label = telling.label == "type"_L1 ? eventType(sighting) : key.labels.value(telling.label);
            if (telling.label.isEmpty() || label.startsWith(telling.begins))
                all.append(sighting);
        }
    }
    return all;
}

QString Sightings::container(const Sighting &sighting, QLatin1StringView kind) const
{
    const Element *element = sighting.bound ? m_evidence.model.element(sighting.bound->element) : nullptr;
    if (element && !element->is(kind))
        element = m_evidence.model.enclosing(element->id, kind);
    return element ? element->name : QString();
}

QString Sightings::dimension(const Sighting &sighting, Dimension dimension) const
{
    switch (dimension) {
    case Dimension::Account: return labelled(sighting, {"account"_L1});
    case Dimension::Region: return labelled(sighting, {"region"_L1});
    case Dimension::Type: return eventType(sighting);
    case Dimension::Shard: return labelled(sighting, {"shard"_L1, "ShardId"_L1});
    case Dimension::Pipeline: return labelled(sighting, {"pipeline"_L1});
    case Dimension::Source: return labelled(sighting, {"source"_L1});
    case Dimension::Rule: return named(sighting, resources::rule, {"rule"_L1, "rulename"_L1});
    case Dimension::Table: return named(sighting, kinds::dataStore, {"table"_L1});
    case Dimension::Function: return named(sighting, resources::function, {"functionname"_L1, "function"_L1});
    case Dimension::Stage: {
        const QString told = labelled(sighting, {"stage"_L1, "Stage"_L1, "environment"_L1});
        return told.isEmpty() ? stageIn(sighting.resource->name, roleOf(sighting)) : told;
    }
    case Dimension::Subsystem: {
        const QString bound = container(sighting, kinds::subsystem);
        return bound.isEmpty() ? labelled(sighting, {"subsystem"_L1}) : bound;
    }
    case Dimension::Service: {
        const QString bound = container(sighting, kinds::service);
        const QString told = bound.isEmpty() ? labelled(sighting, {"service"_L1}) : bound;
        // An API that nothing is known of is a service of its own name.
        return told.isEmpty() && sighting.resource->type == kinds::api ? sighting.resource->name : told;
    }
    }
    return {};
}

bool Sightings::isChosen(const Sighting &sighting, const Question &question, const Choice &choice) const
{
    return std::all_of(question.narrowedBy.begin(), question.narrowedBy.end(), [&](Dimension each) {
        const QString wanted = choice.value(each);
        return wanted.isEmpty() || dimension(sighting, each) == wanted;
    });
}

Sightings::Found Sightings::of(const Question &question, const Choice &choice) const
{
    Found found;
    for (const Telling &each : question.tellings) {
        found.series = telling(each);
        if (found.series.isEmpty())
            continue;
        found.isTold = true;
        break;
    }
    found.series.removeIf([&](const Sighting &sighting) { return !isChosen(sighting, question, choice); });
    return found;
}

QList<Sighting> Sightings::everything() const
{
    QList<Sighting> all;
    const QStringList metrics = m_evidence.history.metrics();
    for (const Resource &resource : m_resources) {
        const Bound *bound = m_bound.value({resource.type, resource.name});
        for (const QString &metric : metrics) {
            for (const SeriesKey &key : m_evidence.history.seriesOf(metric, resource.type, resource.name))
                all.append({key, &resource, bound});
        }
    }
    return all;
}

} // namespace keelson::boards
