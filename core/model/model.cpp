// SPDX-License-Identifier: MIT
#include "core/model/model.h"

#include "core/model/modeldata.h"

#include <algorithm>

namespace keelson {

namespace {

template<typename Record>
const Record *find(const QHash<Id, Record> &records, Id id)
{
    const auto it = records.constFind(id);
    return it == records.cend() ? nullptr : &*it;
}

template<typename Record>
const Record *find(const PartedHash<Id, Record> &records, Id id)
{
    return records.find(id);
}

template<typename Records>
auto resolved(const RankedIds *ids, const Records &records)
{
    QList<decltype(find(records, Id()))> list;
    if (!ids)
        return list;
    list.reserve(ids->size());
    ids->forEach([&](Id id) { list.append(find(records, id)); });
    return list;
}

bool ranksBefore(const Element *a, const Element *b)
{
    const int order = a->name.compare(b->name);
    return order != 0 ? order < 0 : a->id < b->id;
}

} // namespace

QString foldedName(QStringView name)
{
    return name.toString().simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

std::optional<NameKey> nameKey(const Kind &kind, QStringView name, Id owner)
{
    const QString folded = kind.scope == NameScope::None ? QString() : foldedName(name);
    if (folded.isEmpty())
        return std::nullopt;
    return NameKey{&kind, kind.scope == NameScope::Owner ? owner : Id(), folded};
}

Model::Model() : d(new Data) { }
Model::Model(const Model &) = default;
Model::Model(Model &&) noexcept = default;
Model &Model::operator=(const Model &) = default;
Model &Model::operator=(Model &&) noexcept = default;
Model::~Model() = default;

const QHash<Id, Element> &Model::elements() const { return d->elements; }
const QHash<Id, Relation> &Model::relations() const { return d->relations; }
const QHash<Id, View> &Model::views() const { return d->views; }
const QHash<Id, Placement> &Model::placements() const { return d->placements; }

const Element *Model::element(Id id) const { return find(d->elements, id); }
const Relation *Model::relation(Id id) const { return find(d->relations, id); }
const View *Model::view(Id id) const { return find(d->views, id); }
const Placement *Model::placement(Id id) const { return find(d->placements, id); }

QList<const Element *> Model::ofKind(QAnyStringView kindId) const
{
    return resolved(d->ofKind.at(vocabulary::kind(kindId)), d->elements);
}

QList<const Element *> Model::contentsOf(Id container) const
{
    return resolved(d->contents.at(container), d->elements);
}

QList<const View *> Model::viewsOfKind(QAnyStringView kindId) const
{
    return resolved(d->viewsOfKind.at(kindId.toString()), d->views);
}

QList<const Relation *> Model::relationsFrom(Id element) const
{
    return resolved(d->relationsFrom.at(element), d->relations);
}

QList<const Relation *> Model::relationsTo(Id element) const
{
    return resolved(d->relationsTo.at(element), d->relations);
}

QList<const Placement *> Model::placementsIn(Id view) const
{
    return resolved(d->placementsIn.at(view), d->placements);
}

QList<const Placement *> Model::placementsOf(Id element) const
{
    return resolved(d->placementsOf.at(element), d->placements);
}

const Child *Model::child(Id id) const
{
    return d->children.find(id);
}

QList<const Child *> Model::childrenOf(Id owner, QAnyStringView list) const
{
    return resolved(d->childLists.at({owner, list.toString()}), d->children);
}

namespace {

/// Elements at the ends of those relations that are of the kind.
template<typename Relations, typename Elements>
QList<const Element *> endsOf(const RankedIds *ids, const Relations &relations, const Elements &elements, QLatin1StringView kind,
                              Id Relation::*end)
{
    QList<const Element *> ends;
    if (!ids)
        return ends;
    ids->forEach([&](Id id) {
        if (const Relation *relation = find(relations, id); relation->is(kind))
            ends.append(find(elements, relation->*end));
    });
    std::sort(ends.begin(), ends.end(), ranksBefore);
    return ends;
}

} // namespace

QList<const Element *> Model::targets(Id from, QLatin1StringView relationKind) const
{
    return endsOf(d->relationsFrom.at(from), d->relations, d->elements, relationKind, &Relation::to);
}

QList<const Element *> Model::sources(Id to, QLatin1StringView relationKind) const
{
    return endsOf(d->relationsTo.at(to), d->relations, d->elements, relationKind, &Relation::from);
}

const Element *Model::named(const Kind &kind, QStringView name, Id owner) const
{
    const std::optional<NameKey> key = nameKey(kind, name, owner);
    return key ? element(d->names.first(*key)) : nullptr;
}

const Element *Model::enclosing(Id id, QAnyStringView kindId) const
{
    const Element *inner = element(id);
    const Element *outer = inner ? element(inner->parent) : nullptr;
    while (outer && outer->kind->id != kindId)
        outer = element(outer->parent);
    return outer;
}

bool operator==(const Model &a, const Model &b)
{
    return a.d.constData() == b.d.constData()
        || (a.d->elements == b.d->elements && a.d->relations == b.d->relations && a.d->views == b.d->views
            && a.d->placements == b.d->placements && a.d->children == b.d->children);
}

} // namespace keelson
