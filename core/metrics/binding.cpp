// SPDX-License-Identifier: MIT
#include "core/metrics/binding.h"

#include "core/metrics/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// Elements by the essence of their names, made once for all resources.
class Names
{
public:
    explicit Names(const Model &model) : m_model(model)
    {
        for (const Element &element : model.elements()) {
            if (element.is(kinds::service))
                m_services.insert(essence(qualified(element)), element.id);
            else if (element.is(kinds::domainEvent))
                m_events.insert(essence(element.name), element.id);
            for (const QString &name : deployedNames(element))
                m_corrected.insert(name, element.id);
        }
    }

    Id corrected(const QString &resource) const { return m_corrected.value(resource); }

    Id service(const QString &qualifiedName) const { return m_services.value(essence(qualifiedName)); }
    Id event(const QString &type) const { return m_events.value(essence(type)); }
    /// The only service of that name in any subsystem, or null.
    Id serviceAnywhere(const QString &name) const
    {
        Id found;
        for (const Element *element : m_model.ofKind(kinds::service)) {
            if (essence(element->name) != essence(name))
                continue;
            if (!found.isNull())
                return {};
            found = element->id;
        }
        return found;
    }

private:
    QString qualified(const Element &service) const
    {
        const Element *subsystem = m_model.enclosing(service.id, kinds::subsystem);
        return subsystem ? subsystem->name + u' ' + service.name : service.name;
    }

    const Model &m_model;
    QHash<QString, Id> m_services;
    QHash<QString, Id> m_events;
    QHash<QString, Id> m_corrected;
};

/// What the model says of the element's role, or else the resource's name.
QString roleOf(const Model &model, Id element, const Resource &resource)
{
    const Element *bound = model.element(element);
    const QString role = bound ? bound->text(properties::functionRole) : QString();
    return role.isEmpty() ? readDeployedName(resource.name).role : role;
}

Id byLabels(const Names &names, const Resource &resource)
{
    const QString service = resource.labels.value(u"service"_s);
    if (service.isEmpty())
        return {};
    const Id exact = names.service(resource.labels.value(u"subsystem"_s) + u' ' + service);
    return exact.isNull() ? names.serviceAnywhere(service) : exact;
}

/// A stream that names its subsystem and no service is the hub's: its only stream, or else the hub as a whole.
Id streamOf(const Model &model, const Resource &resource)
{
    const QString name = resource.labels.value(u"subsystem"_s);
    if (name.isEmpty() || resource.labels.contains(u"service"_s))
        return {};
    QList<const Element *> hubs;
    for (const Element *hub : model.ofKind(kinds::eventHub)) {
        const Element *subsystem = model.enclosing(hub->id, kinds::subsystem);
        if (subsystem && essence(subsystem->name) == essence(name))
            hubs.append(hub);
    }
    if (hubs.size() != 1)
        return {};
    QList<const Element *> streams = model.contentsOf(hubs.first()->id);
    streams.removeIf([](const Element *element) { return !element->is(kinds::stream); });
    return streams.size() == 1 ? streams.first()->id : hubs.first()->id;
}

/// "<subsystem>-<service>-<stage>-<role>", "<subsystem>-<service>" or an event's type.
Id byName(const Names &names, const Resource &resource)
{
    if (resource.type == resources::domainEvent)
        return names.event(resource.name);
    const Id whole = names.service(resource.name);
    return whole.isNull() ? names.service(readDeployedName(resource.name).service) : whole;
}

std::optional<Bound> bound(const Model &model, const QList<ResourceName> &given, const Names &names,
                           const Resource &resource)
{
    if (const Id corrected = names.corrected(resource.name); !corrected.isNull())
        return Bound{resource, corrected, roleOf(model, corrected, resource), Bound::How::Corrected};
    const auto told = std::find_if(given.begin(), given.end(), [&](const ResourceName &name) {
        return name.name == resource.name && name.type == resource.type;
    });
    if (told != given.end() && model.element(told->element))
        return Bound{resource, told->element, told->role, Bound::How::Given};
    Id labelled = byLabels(names, resource);
    if (labelled.isNull() && resource.type == kinds::stream)
        labelled = streamOf(model, resource);
    if (!labelled.isNull())
        return Bound{resource, labelled, readDeployedName(resource.name).role, Bound::How::Labelled};
    const Id named = byName(names, resource);
    if (!named.isNull())
        return Bound{resource, named, readDeployedName(resource.name).role, Bound::How::Named};
    return std::nullopt;
}

} // namespace

const Bound *Binding::find(const QString &type, const QString &name) const
{
    const auto found = std::find_if(bound.begin(), bound.end(), [&](const Bound &b) {
        return b.resource.name == name && b.resource.type == type;
    });
    return found == bound.end() ? nullptr : &*found;
}

Binding bind(const Model &model, const QList<ResourceName> &given, const QList<Resource> &seen)
{
    const Names names(model);
    Binding binding;
    for (const Resource &resource : seen) {
        if (std::optional<Bound> one = bound(model, given, names, resource))
            binding.bound.append(*std::move(one));
        else
            binding.unbound.append(resource);
    }
    return binding;
}

DeployedName readDeployedName(const QString &name)
{
    const QString last = name.section(u'-', -1);
    const Property *roles = vocabulary::property(*vocabulary::kind(kinds::function), properties::functionRole);
    const bool isRole = std::any_of(roles->choices.begin(), roles->choices.end(), [&](const Choice &choice) { return choice.id == last; });
    return isRole ? DeployedName{name.section(u'-', 0, -3), last} : DeployedName();
}

QStringList deployedNames(const Element &element)
{
    QStringList names;
    for (const QString &name : element.text(properties::deployedAs).split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names;
}

QString essence(QStringView name)
{
    QString kept;
    kept.reserve(name.size());
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            kept.append(c.toCaseFolded());
    }
    return kept;
}

} // namespace keelson
