// SPDX-License-Identifier: MIT
#include "app/gui/storm/gestures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Storm
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

/// Relations that a service gets, each once.
class Duties
{
public:
    Duties(const Model &model, Id service, Edit &edit) : m_model(model), m_service(service), m_edit(edit) { }

    void add(QLatin1StringView relation, Id element)
    {
        const auto known = m_model.targets(m_service, relation);
        const bool done = std::any_of(known.begin(), known.end(),
                                      [&](const Element *each) { return each->id == element; });
        if (done || m_added.contains({ relation, element }))
            return;
        m_added.insert({ relation, element });
        m_edit.relate(relation, m_service, element);
    }

    void addAll(QLatin1StringView relation, const QList<const Element *> &elements)
    {
        for (const Element *element : elements) {
            if (element->is(kinds::domainEvent))
                add(relation, element->id);
        }
    }

private:
    const Model &m_model;
    Id m_service;
    Edit &m_edit;
    QSet<std::pair<QString, Id>> m_added;
};

void give(const Model &model, const Element &element, Duties &duties)
{
    if (element.is(kinds::domainEvent)) {
        duties.add(relations::publishes, element.id);
    } else if (element.is(kinds::command)) {
        duties.addAll(relations::publishes, model.targets(element.id, relations::resultsIn));
        for (const Element *handler : model.targets(element.id, relations::handledBy))
            duties.addAll(relations::publishes, model.targets(handler->id, relations::resultsIn));
    } else if (element.is(kinds::aggregate)) {
        duties.addAll(relations::publishes, model.targets(element.id, relations::resultsIn));
    } else if (element.is(kinds::policy)) {
        duties.addAll(relations::consumes, model.sources(element.id, relations::triggers));
    } else if (element.is(kinds::readModel)) {
        duties.addAll(relations::consumes, model.sources(element.id, relations::informs));
        duties.add(relations::materializes, element.id);
    }
}

} // namespace

Outcome giveToService(const Model &model, const QList<Id> &notes, Id service)
{
    const Element *owner = model.element(service);
    Outcome outcome { Edit(Storm::tr("Give %1 to “%2”").arg(named(model, notes), owner ? owner->name : QString())), {} };
    if (!owner)
        return outcome;
    Duties duties(model, service, outcome.edit);
    for (const Id note : notes) {
        const Placement *placement = model.placement(note);
        if (const Element *element = placement ? model.element(placement->element) : nullptr)
            give(model, *element, duties);
    }
    return outcome;
}

QList<Id> namesakesOf(const Model &model, Id note)
{
    const Placement *placement = model.placement(note);
    const Element *element = placement ? model.element(placement->element) : nullptr;
    if (!element || element->kind->scope == NameScope::None || element->name.isEmpty())
        return {};
    QList<Id> result;
    for (const Element *other : model.ofKind(element->kind->id)) {
        const bool sameScope = element->kind->scope == NameScope::System || other->parent == element->parent;
        if (other != element && sameScope && other->name.compare(element->name, Qt::CaseInsensitive) == 0)
            result.append(other->id);
    }
    return result;
}

Outcome mergeInto(const Model &model, Id note, const QList<Id> &duplicates)
{
    const Placement *placement = model.placement(note);
    Outcome outcome { Edit(Storm::tr("Merge into %1").arg(named(model, { note }))), { note } };
    if (!placement)
        return outcome;
    for (const Id duplicate : duplicates) {
        if (duplicate != placement->element)
            outcome.edit.set(duplicate, properties::aliasOf, placement->element);
    }
    return outcome;
}

} // namespace keelson::storm
