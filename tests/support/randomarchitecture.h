// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/model/model.h"

#include <QRandomGenerator>

namespace keelson::test {

/// Architectures that nobody would draw: every kind, relation, property and list of the vocabulary in any mixture, with
/// strange values, references to nothing and things taken away. The same seed gives the same.
class RandomArchitecture
{
public:
    explicit RandomArchitecture(quint64 seed);

    /// A whole one of some 10 to 30 elements.
    Edit whole();
    /// One gesture in a model: a rename, a property, a move, a relation, an item, something added or taken away.
    Edit gesture(const Model &model);

private:
    Id nextId();
    int upTo(int limit) { return int(m_random.bounded(limit)); }
    bool chance(int percent) { return upTo(100) < percent; }
    template<typename List>
    const auto &anyOf(const List &list) { return list[upTo(int(std::size(list)))]; }

    struct Known
    {
        Id id;
        const Kind *kind;
    };
    const Kind &anyKind();
    QString anyName(const Kind &kind);
    Value anyValue(const Property &property);
    Id anyId();
    Known add(Edit &edit);
    void settle(Edit &edit, const Known &known);
    void setSome(Edit &edit, Id record, std::span<const Property> rows, int percent);
    void relate(Edit &edit);
    void addItem(Edit &edit, const Known &owner);

    QRandomGenerator64 m_random;
    quint64 m_seed;
    quint64 m_count = 0;
    QList<Known> m_known;
};

} // namespace keelson::test
