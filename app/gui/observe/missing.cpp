// SPDX-License-Identifier: MIT
#include "app/gui/observe/missing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Missing)
};

const Kind *kindOf(const Resource &resource)
{
    const Kind *kind = vocabulary::kind(resource.type);
    return kind && (drawnOnMap(kind->drawn) || kind->id == kinds::domainEvent) && !resource.name.isEmpty() ? kind : nullptr;
}

/// Where a resource belongs, as far as it is told: by labels, else by "<subsystem>-<service>-<stage>-<role>".
struct Place
{
    QString subsystem;
    QString service;
    QString role;
};

Place placeOf(const Resource &resource)
{
    const DeployedName read = readDeployedName(resource.name);
    const QString told = resource.labels.value(u"service"_s);
    return {resource.labels.value(u"subsystem"_s), told.isEmpty() ? read.service : told, read.role};
}

/// Adds each container once, whether the model has it or this drawing makes it.
class Drawing
{
public:
    Drawing(const Model &model, const QString &label) : m_model(model), m_outcome{Edit(label), {}} { }

    void add(const Resource &resource)
    {
        const Kind *kind = kindOf(resource);
        if (!kind)
            return;
        const Place place = placeOf(resource);
        const Id parent = kind->id == kinds::domainEvent ? Id() : containerFor(*kind, place);
        const QString name = place.role.isEmpty() || parent.isNull() ? resource.name : place.role;
        const Id element = m_outcome.edit.add(kind->id, name, parent);
        if (vocabulary::property(*kind, properties::deployedAs))
            m_outcome.edit.set(element, properties::deployedAs, Value(resource.name));
        if (kind->id == kinds::function && !place.role.isEmpty())
            m_outcome.edit.set(element, properties::functionRole, Value(place.role));
        m_outcome.select.append(element);
    }

    Outcome outcome() const { return m_outcome; }

private:
    Id containerFor(const Kind &kind, const Place &place)
    {
        const Id subsystem = place.subsystem.isEmpty() ? Id() : found(kinds::subsystem, place.subsystem, {});
        if (vocabulary::mayContain(kinds::service, kind.id) && !place.service.isEmpty())
            return found(kinds::service, place.service, subsystem);
        return vocabulary::mayContain(kinds::subsystem, kind.id) ? subsystem : Id();
    }

    Id found(QLatin1StringView kind, const QString &name, Id parent)
    {
        const QString key = kind + u'/' + parent.toString() + u'/' + essence(name);
        if (m_made.contains(key))
            return m_made.value(key);
        for (const Element *element : m_model.ofKind(kind)) {
            const bool isHere = parent.isNull() || element->parent == parent;
            if (isHere && essence(element->name) == essence(name))
                return element->id;
        }
        const Id made = m_outcome.edit.add(kind, name, parent);
        m_made.insert(key, made);
        return made;
    }

    const Model &m_model;
    Outcome m_outcome;
    QHash<QString, Id> m_made;
};

} // namespace

qsizetype drawable(const QList<Resource> &unbound)
{
    return std::count_if(unbound.begin(), unbound.end(), [](const Resource &resource) { return kindOf(resource); });
}

Outcome drawMissing(const Model &model, const QList<Resource> &unbound)
{
    Drawing drawing(model, Text::tr("Draw %n thing(s) that run", nullptr, int(drawable(unbound))));
    for (const Resource &resource : unbound)
        drawing.add(resource);
    return drawing.outcome();
}

Outcome bindTo(const Model &model, Id element, const QString &resource)
{
    const Element *bound = model.element(element);
    if (!bound || !vocabulary::property(*bound->kind, properties::deployedAs))
        return {Edit(QString()), {}};
    Outcome outcome{Edit(Text::tr("Say that “%1” runs as “%2”").arg(bound->name, resource)), {element}};
    for (const Element &other : model.elements()) {
        QStringList names = deployedNames(other);
        if (other.id != element && names.removeAll(resource) > 0)
            outcome.edit.set(other.id, properties::deployedAs, Value(names.join(u", ")));
    }
    QStringList names = deployedNames(*bound);
    if (!names.contains(resource))
        names.append(resource);
    outcome.edit.set(element, properties::deployedAs, Value(names.join(u", ")));
    return outcome;
}

} // namespace keelson
