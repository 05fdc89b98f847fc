// SPDX-License-Identifier: MIT
#include "core/model/modelbuilder.h"

#include "core/model/modeldata.h"

namespace keelson {

// A record whose ranks and keys stay the same is replaced in place: dragging a note or editing a
// description leaves every index alone, and so shared with the copies others hold.

namespace {

bool ranksAlike(const Element &a, const Element &b)
{
    return a.kind == b.kind && a.name == b.name && a.parent == b.parent;
}

bool ranksAlike(const Relation &a, const Relation &b)
{
    return a.kind == b.kind && a.from == b.from && a.to == b.to;
}

bool ranksAlike(const View &a, const View &b)
{
    return a.kind == b.kind && a.name == b.name;
}

bool ranksAlike(const Placement &a, const Placement &b)
{
    return a.view == b.view && a.element == b.element;
}

bool ranksAlike(const Child &a, const Child &b)
{
    return a.owner == b.owner && a.list == b.list && a.order == b.order;
}

template<typename Data, typename Visit>
void visitIndices(Data &data, const Element &e, Visit visit)
{
    visit(data.ofKind, e.kind, Rank{e.name, e.id});
    visit(data.contents, e.parent, Rank{e.name, e.id});
    if (const std::optional<NameKey> key = nameKey(*e.kind, e.name, e.parent))
        visit(data.names, *key, Rank{e.name, e.id});
}

template<typename Data, typename Visit>
void visitIndices(Data &data, const Relation &r, Visit visit)
{
    visit(data.relationsFrom, r.from, Rank{r.kind->id, r.id});
    visit(data.relationsTo, r.to, Rank{r.kind->id, r.id});
}

template<typename Data, typename Visit>
void visitIndices(Data &data, const View &v, Visit visit)
{
    visit(data.viewsOfKind, v.kind, Rank{v.name, v.id});
}

template<typename Data, typename Visit>
void visitIndices(Data &data, const Placement &p, Visit visit)
{
    visit(data.placementsIn, p.view, Rank{{}, p.id});
    visit(data.placementsOf, p.element, Rank{{}, p.id});
}

template<typename Data, typename Visit>
void visitIndices(Data &data, const Child &c, Visit visit)
{
    visit(data.childLists, std::pair(c.owner, c.list), Rank{c.order, c.id});
}

template<typename Record>
const Record *known(const QHash<Id, Record> &records, Id id)
{
    const auto it = records.constFind(id);
    return it == records.cend() ? nullptr : &*it;
}

template<typename Record>
const Record *known(const PartedHash<Id, Record> &records, Id id)
{
    return records.find(id);
}

template<typename Data, typename Records>
bool takeFrom(Data &data, Records Data::*records, Id id)
{
    const auto *record = known(data.*records, id);
    if (!record)
        return false;
    visitIndices(data, *record, [](auto &index, const auto &key, const Rank &rank) { index.remove(key, rank); });
    (data.*records).remove(id);
    return true;
}

template<typename Data>
void take(Data &data, Id id)
{
    // An id names one record, so the first hit is the only one.
    [[maybe_unused]] const bool taken = takeFrom(data, &Data::elements, id) || takeFrom(data, &Data::relations, id)
        || takeFrom(data, &Data::placements, id) || takeFrom(data, &Data::views, id)
        || takeFrom(data, &Data::children, id);
}

template<typename Data, typename Records, typename Record>
void putInto(Data &data, Records Data::*records, const Record &record)
{
    const Record *before = known(data.*records, record.id);
    if (!before || !ranksAlike(*before, record)) {
        take(data, record.id);
        visitIndices(data, record, [](auto &index, const auto &key, const Rank &rank) { index.add(key, rank); });
    }
    (data.*records).insert(record.id, record);
}

} // namespace

ModelBuilder::ModelBuilder(Model model) : m_model(std::move(model)) { }

void ModelBuilder::put(const Element &element) { putInto(*m_model.d, &Model::Data::elements, element); }
void ModelBuilder::put(const Relation &relation) { putInto(*m_model.d, &Model::Data::relations, relation); }
void ModelBuilder::put(const View &view) { putInto(*m_model.d, &Model::Data::views, view); }
void ModelBuilder::put(const Placement &placement) { putInto(*m_model.d, &Model::Data::placements, placement); }
void ModelBuilder::put(const Child &child) { putInto(*m_model.d, &Model::Data::children, child); }
void ModelBuilder::remove(Id record) { take(*m_model.d, record); }

} // namespace keelson
