// SPDX-License-Identifier: MIT
#include "core/document/normaliserstate.h"

#include <algorithm>

// Views, relations, placements and children.

namespace keelson {

void Normaliser::State::showView(Id id)
{
    const Properties plain = judge(id);
    const Record &record = m_index.record(id);
    if (!record.isAlive()) {
        drop(id);
        return;
    }
    const Cells &own = cells(id);
    View view;
    view.id = id;
    view.kind = record.viewKind;
    view.name = text(own.value(properties::name));
    view.subject = shown(record.first);
    view.properties = plain;
    const View *before = m_builder.model().view(id);
    if (before && *before == view)
        return;
    m_builder.put(view);
    m_changed.insert(id);
}

void Normaliser::State::showRelation(Id id)
{
    const Properties plain = judge(id);
    const Record &record = m_index.record(id);
    const Relation *before = m_builder.model().relation(id);
    const Id from = shown(record.first);
    const Id to = shown(record.second);
    // What two merged elements said to each other, the one that is left does not say to itself.
    const bool inward = from == to && record.first != record.second;
    const bool stands = record.isAlive() && !from.isNull() && !to.isNull() && !inward
            && vocabulary::allows(*record.relation, m_index.record(from).kind->id,
                                  m_index.record(to).kind->id);
    if (stands != bool(before))
        touchReferrers(id);
    if (!stands) {
        drop(id);
        return;
    }
    const Relation relation{id, record.relation, from, to, plain};
    if (before && *before == relation)
        return;
    m_builder.put(relation);
    m_changed.insert(id);
}

Id Normaliser::State::ownerOf(const Record &record) const
{
    const Model &model = m_builder.model();
    const Id element = shown(record.first);
    if (!element.isNull())
        return element;
    const Id id = record.first;
    return model.view(id) || model.relation(id) || model.placement(id) ? id : Id();
}

void Normaliser::State::showChild(Id id)
{
    const Properties plain = judge(id);
    const Record &record = m_index.record(id);
    const Id owner = record.isAlive() ? ownerOf(record) : Id();
    if (owner.isNull()) {
        drop(id);
        return;
    }
    const Cells &own = cells(id);
    const Child child{id, owner, text(own.value(properties::list)),
                      text(own.value(properties::order)), plain};
    const auto before = m_children.constFind(id);
    if (before != m_children.cend() && *before == child)
        return;
    m_children.insert(id, child);
    m_builder.put(child);
    m_changed.insert(id);
}

void Normaliser::State::settlePlacements()
{
    QSet<Place> crowded;
    const QList<Id> placements = dirty(Record::Type::Placement);
    for (const Id &id : placements)
        standOrLeave(id, crowded);
    for (const Id &id : placements) {
        if (!m_placeOf.contains(id))
            showPlacement(id, true);
    }
    for (const Place &place : std::as_const(crowded)) {
        const Id first = firstAt(place);
        for (const Id &id : m_standing.value(place))
            showPlacement(id, id == first);
    }
}

void Normaliser::State::standOrLeave(Id id, QSet<Place> &crowded)
{
    const Record &record = m_index.record(id);
    const Record &view = m_index.record(record.first);
    const auto before = m_placeOf.constFind(id);
    if (before != m_placeOf.cend())
        crowded.insert(*before);
    leavePlace(id);
    const Id element = shown(record.second);
    const bool once = record.isAlive() && view.isAlive(Record::Type::View)
            && view.viewKind != records::board && !element.isNull();
    if (!once)
        return;
    const Place place(record.first, element);
    m_placeOf.insert(id, place);
    m_standing[place].append(id);
    crowded.insert(place);
}

void Normaliser::State::leavePlace(Id id)
{
    const auto place = m_placeOf.constFind(id);
    if (place == m_placeOf.cend())
        return;
    const auto standing = m_standing.find(*place);
    standing->removeOne(id);
    if (standing->isEmpty())
        m_standing.erase(standing);
    m_placeOf.erase(place);
}

Id Normaliser::State::firstAt(const Place &place) const
{
    const QList<Id> ids = m_standing.value(place);
    const Id derived = Id::derived(place.first, place.second, "placement");
    if (ids.size() < 2 || ids.contains(derived))
        return ids.contains(derived) ? derived : ids.value(0);
    return *std::min_element(ids.cbegin(), ids.cend());
}

void Normaliser::State::showPlacement(Id id, bool stands)
{
    const Properties plain = judge(id);
    const Record &record = m_index.record(id);
    const Placement *before = m_builder.model().placement(id);
    const Id element = shown(record.second);
    const bool shows = stands && record.isAlive() && !element.isNull()
            && m_index.record(record.first).isAlive(Record::Type::View);
    if (shows != bool(before))
        touchReferrers(id);
    if (!shows) {
        drop(id);
        return;
    }
    const Cells &own = cells(id);
    Placement placement{id, record.first, element, {}, {}, plain};
    const Value position = own.value(properties::position);
    if (auto *point = std::get_if<QPointF>(&position))
        placement.position = *point;
    const Value extent = own.value(properties::size);
    if (auto *size = std::get_if<QSizeF>(&extent))
        placement.size = *size;
    if (before && *before == placement)
        return;
    m_builder.put(placement);
    m_changed.insert(id);
}

} // namespace keelson
