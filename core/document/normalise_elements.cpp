// SPDX-License-Identifier: MIT
#include "core/document/normaliserstate.h"

namespace keelson {

/// True for an element that appears in the model under its own id.
bool Normaliser::State::isShown(Id id) const
{
    return m_index.record(id).isAlive(Record::Type::Element) && !m_aliases.isAlias(id);
}

/// What stands in the model for the element a fact names, or null.
Id Normaliser::State::shown(Id id) const
{
    const Id end = m_aliases.resolve(id);
    return isShown(end) ? end : Id();
}

void Normaliser::State::settleElements()
{
    const QList<Id> elements = dirty(Record::Type::Element);
    for (const Id &id : elements)
        askContainer(id);
    const QSet<Id> touched(elements.cbegin(), elements.cend());
    const QSet<Id> freed = m_containment.settle(touched);
    for (const Id &id : freed)
        markDirty(id);
    for (const Id &id : dirty(Record::Type::Element))
        showElement(id);
    circleFindings(freed);
    m_names.report(m_builder.model(), m_findings);
}

void Normaliser::State::askContainer(Id id)
{
    const Record &record = m_index.record(id);
    const Id container = isShown(id) ? shown(record.parent) : Id();
    const bool allowed = !container.isNull()
            && vocabulary::mayContain(m_index.record(container).kind->id, record.kind->id);
    m_containment.ask(id, allowed ? container : Id(), record.parentAt);
}

void Normaliser::State::showElement(Id id)
{
    const Properties plain = judge(id);
    if (!isShown(id)) {
        m_names.remove(id);
        drop(id);
        return;
    }
    const Record &record = m_index.record(id);
    const Cells &own = cells(id);
    Element element;
    element.id = id;
    element.kind = record.kind;
    element.name = text(own.value(properties::name));
    element.parent = m_containment.containerOf(id);
    element.properties = plain;
    const Element *before = m_builder.model().element(id);
    if (before && *before == element)
        return;
    m_names.put(element);
    m_builder.put(element);
    m_changed.insert(id);
}

} // namespace keelson
