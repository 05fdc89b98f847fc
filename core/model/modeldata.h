// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QMap>
#include <QSharedData>

#include <compare>

namespace keelson {

/// The form in which names are compared: case-folded, runs of spaces as one, composed.
KEELSON_CORE QString foldedName(QStringView name);

/// Where a record stands among its like: by name (or fractional key), then by id.
struct Rank
{
    QString text;
    Id id;

    friend bool operator==(const Rank &, const Rank &) = default;
    friend bool operator<(const Rank &a, const Rank &b)
    {
        const int order = a.text.compare(b.text);
        return order != 0 ? order < 0 : a.id < b.id;
    }
};

/// Ids under a key, kept in rank order. Copies share until one changes.
template<typename Key>
class RankedIndex
{
public:
    void add(const Key &key, const Rank &rank) { m_lists[key].insert(rank, rank.id); }
    void remove(const Key &key, const Rank &rank)
    {
        const auto list = m_lists.find(key);
        if (list == m_lists.end())
            return;
        list->remove(rank);
        if (list->isEmpty())
            m_lists.erase(list);
    }
    QMap<Rank, Id> at(const Key &key) const { return m_lists.value(key); }
    Id first(const Key &key) const
    {
        const auto list = m_lists.constFind(key);
        return list == m_lists.cend() ? Id() : list->first();
    }

private:
    QHash<Key, QMap<Rank, Id>> m_lists;
};

/// The scope of one name: which kind, whose, and the folded name.
struct NameKey
{
    const Kind *kind = nullptr;
    Id owner;
    QString folded;

    friend bool operator==(const NameKey &, const NameKey &) = default;
    friend size_t qHash(const NameKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.kind, key.owner, key.folded);
    }
};

/// Key of a name in the scope its kind gives it; empty where the name means nothing alone.
std::optional<NameKey> nameKey(const Kind &kind, QStringView name, Id owner);

struct Model::Data : QSharedData
{
    QHash<Id, Element> elements;
    QHash<Id, Relation> relations;
    QHash<Id, View> views;
    QHash<Id, Placement> placements;
    QHash<Id, Child> children;

    RankedIndex<const Kind *> ofKind;
    RankedIndex<Id> contents;
    RankedIndex<NameKey> names;
    RankedIndex<QString> viewsOfKind;
    RankedIndex<Id> relationsFrom;
    RankedIndex<Id> relationsTo;
    RankedIndex<Id> placementsIn;
    RankedIndex<Id> placementsOf;
    RankedIndex<std::pair<Id, QString>> childLists;
};

} // namespace keelson
