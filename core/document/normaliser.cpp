// SPDX-License-Identifier: MIT
#include "core/document/normaliser.h"

#include "core/document/normaliserstate.h"

namespace keelson {

Normaliser::Normaliser() : d(std::make_unique<State>()) { }
Normaliser::~Normaliser() = default;
Normaliser::Normaliser(Normaliser &&) noexcept = default;
Normaliser &Normaliser::operator=(Normaliser &&) noexcept = default;

QSet<Id> Normaliser::update(const Facts &facts, const QSet<Id> &touched)
{
    return d->update(facts, touched);
}

const Model &Normaliser::model() const
{
    return d->model();
}

const QList<Finding> &Normaliser::findings() const
{
    return d->findings();
}

// What a record depends on stands in an earlier step: elements on claims and other elements, relations
// on elements, placements on views and elements, children on any of these. A step that makes
// something appear, vanish or change its kind hands its referrers to the steps after it.
QSet<Id> Normaliser::State::update(const Facts &facts, const QSet<Id> &touched)
{
    m_facts = &facts;
    m_dirty = {};
    if (m_index.isEmpty())
        readAll(touched);
    else
        readRecords(touched);
    settleElements();
    for (const Id &id : dirty(Record::Type::View))
        showView(id);
    for (const Id &id : dirty(Record::Type::Relation))
        showRelation(id);
    settlePlacements();
    for (const Id &id : dirty(Record::Type::Child))
        showChild(id);
    m_facts = nullptr;
    return std::exchange(m_changed, {});
}

// The first time nothing was before: everything is to be shown, and nothing has to be told apart.
void Normaliser::State::readAll(const QSet<Id> &records)
{
    m_index.reserve(records.size());
    for (const Id &id : records)
        m_index.read(id, cells(id));
    m_aliases.settle(records);
    for (const Id &id : records)
        markDirty(id);
    for (const Id &id : dirty(Record::Type::None))
        m_findings.replace({id}, editOfDeleted(id));
}

void Normaliser::State::readRecords(const QSet<Id> &touched)
{
    QHash<Id, Presence> before;
    QSet<Id> tied = touched;
    m_aliases.spread(tied);
    for (const Id &id : std::as_const(tied))
        before.insert(id, presence(id));
    for (const Id &id : touched)
        m_index.read(id, cells(id));
    m_aliases.spread(tied);
    for (const Id &id : std::as_const(tied)) {
        if (!before.contains(id))
            before.insert(id, presence(id));
    }
    m_aliases.settle(tied);
    for (const Id &id : std::as_const(tied))
        markDirty(id);
    for (const Id &id : touched) {
        const Record::Type type = before.value(id).type;
        if (type != Record::Type::None && type != m_index.record(id).type)
            forget(id);
        if (m_index.record(id).type == Record::Type::None)
            m_findings.replace({id}, editOfDeleted(id));
    }
    pivot(before);
    if (!m_findings.isEmpty())
        touchMentioners(tied);
}

// Findings name the records they speak of, which may have got another name.
void Normaliser::State::touchMentioners(const QSet<Id> &records)
{
    for (const Id &id : records) {
        for (const Id &referrer : m_index.referrers(id)) {
            if (m_findings.speaks({referrer}))
                markDirty(referrer);
        }
    }
}

void Normaliser::State::pivot(const QHash<Id, Presence> &before)
{
    QSet<Id> pivots;
    for (auto row = before.cbegin(); row != before.cend(); ++row) {
        if (presence(row.key()) != row.value())
            pivots.insert(row.key());
    }
    m_aliases.spread(pivots); // Who speaks of an alias depends on what stands for it.
    for (const Id &id : std::as_const(pivots))
        touchReferrers(id);
}

void Normaliser::State::touchReferrers(Id id)
{
    for (const Id &referrer : m_index.referrers(id))
        markDirty(referrer);
}

// Of what the id stood for so far; its record may since have become another type's.
void Normaliser::State::forget(Id id)
{
    drop(id);
    m_containment.ask(id, {}, {});
    m_names.remove(id);
    leavePlace(id);
    m_findings.replace({id}, {});
}

void Normaliser::State::drop(Id id)
{
    const Model &model = m_builder.model();
    const bool known = model.element(id) || model.relation(id) || model.view(id)
            || model.placement(id) || m_children.contains(id);
    if (!known)
        return;
    m_builder.remove(id);
    m_children.remove(id);
    m_changed.insert(id);
}

Normaliser::State::Presence Normaliser::State::presence(Id id) const
{
    const Record &record = m_index.record(id);
    return {record.type, record.isAlive(), record.kind, record.relation, record.viewKind,
            m_aliases.resolve(id)};
}

void Normaliser::State::markDirty(Id id)
{
    m_dirty[std::size_t(m_index.record(id).type)].insert(id);
}

QList<Id> Normaliser::State::dirty(Record::Type type) const
{
    return m_dirty[std::size_t(type)].values();
}

const Cells &Normaliser::State::cells(Id id) const
{
    static const Cells nothing;
    const auto found = m_facts->constFind(id);
    return found == m_facts->cend() ? nothing : *found;
}

} // namespace keelson
