// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

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

} // namespace keelson

Q_DECLARE_TYPEINFO(keelson::Rank, Q_RELOCATABLE_TYPE);

namespace keelson {

/// Ids in rank order. Copies share all but the stretch that one of them changes: the notes of a big board are one list.
class RankedIds
{
public:
    void insert(const Rank &rank);
    void remove(const Rank &rank);
    bool isEmpty() const { return m_stretches.isEmpty(); }
    Id first() const { return isEmpty() ? Id() : m_stretches.first().first().id; }
    qsizetype size() const;
    template<typename Visit>
    void forEach(Visit visit) const
    {
        for (const QList<Rank> &stretch : m_stretches) {
            for (const Rank &rank : stretch)
                visit(rank.id);
        }
    }

private:
    qsizetype stretchOf(const Rank &rank) const;

    QList<QList<Rank>> m_stretches;  ///< None is empty.
};

/// A hash in parts. Copies share all but the parts that one of them changes.
template<typename Key, typename Value>
class PartedHash
{
public:
    Value &operator[](const Key &key)
    {
        if (m_parts.isEmpty())
            m_parts.resize(parts);
        return m_parts[partOf(key)][key];
    }
    void insert(const Key &key, const Value &value) { (*this)[key] = value; }
    void remove(const Key &key)
    {
        if (find(key))
            m_parts[partOf(key)].remove(key);
    }
    const Value *find(const Key &key) const
    {
        if (m_parts.isEmpty())
            return nullptr;
        const QHash<Key, Value> &part = m_parts.at(partOf(key));
        const auto it = part.constFind(key);
        return it == part.cend() ? nullptr : &*it;
    }
    friend bool operator==(const PartedHash &a, const PartedHash &b)
    {
        for (qsizetype i = 0; i < parts; ++i) {
            if (a.m_parts.value(i) != b.m_parts.value(i))
                return false;
        }
        return true;
    }

private:
    static constexpr qsizetype parts = 256;
    /// Another mixture than the hash of a part uses.
    static qsizetype partOf(const Key &key) { return qsizetype((quint64(qHash(key)) * 0x9e3779b97f4a7c15) >> 56); }

    QList<QHash<Key, Value>> m_parts;  ///< None or all.
};

/// Ids under a key, kept in rank order.
template<typename Key>
class RankedIndex
{
public:
    void add(const Key &key, const Rank &rank) { m_lists[key].insert(rank); }
    void remove(const Key &key, const Rank &rank)
    {
        if (!m_lists.find(key))
            return;
        RankedIds &list = m_lists[key];
        list.remove(rank);
        if (list.isEmpty())
            m_lists.remove(key);
    }
    /// Null when there is none.
    const RankedIds *at(const Key &key) const { return m_lists.find(key); }
    Id first(const Key &key) const
    {
        const RankedIds *list = m_lists.find(key);
        return list ? list->first() : Id();
    }

private:
    PartedHash<Key, RankedIds> m_lists;
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
    PartedHash<Id, Child> children;

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
