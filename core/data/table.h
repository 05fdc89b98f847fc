// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QList>
#include <QStringList>

#include <utility>

// A data store as one table for all its entities, as a value: what is kept under which keys, and what can be asked of it.
// Pure; any thread.

namespace keelson::data {

struct Entity
{
    Id item;
    QString name;
    QString authority;       ///< record, view, events, job, reference
    bool isAuthoritySaid = false;
    QString partitionKey;    ///< "{orderId}": attributes stand in braces.
    QString sortKey;         ///< "item|{itemId}", or empty.
    QStringList attributes;
    QStringList sensitive;
    Id source;               ///< Event a copy is made of, or null.
    double ttl = 0;          ///< Seconds; 0 = nobody said.
    QString aggregate;       ///< Name of the entity it changes with, or empty.
    QString phase;
    Id archive;              ///< Or null.

    friend bool operator==(const Entity &, const Entity &) = default;
};

struct Index
{
    Id item;
    QString name;
    QString partitionKey;    ///< An attribute, or a pattern like those of an entity.
    QString sortKey;

    friend bool operator==(const Index &, const Index &) = default;
};

struct AccessPattern
{
    Id item;
    QString name;
    QString entity;          ///< Name of the rows it finds; empty = any.
    QString through;         ///< Name of an index, or "table"; empty = whatever fits what is given.
    QStringList given;       ///< Attributes known when it is asked.
    QStringList shown;
    bool isHeavy = false;
    double rate = 0;         ///< A second; 0 = nobody said.

    friend bool operator==(const AccessPattern &, const AccessPattern &) = default;
};

struct KEELSON_CORE Table
{
    QList<Entity> entities;
    QList<Index> indexes;
    QList<AccessPattern> patterns;

    bool isBegun() const { return !entities.isEmpty() || !indexes.isEmpty() || !patterns.isEmpty(); }
    const Entity *entity(const QString &name) const;  ///< Or null; however it is written.
    friend bool operator==(const Table &, const Table &) = default;
};

/// The way through the keys themselves.
inline constexpr QLatin1StringView keysOfTable{"table"};

KEELSON_CORE Table tableOf(const Model &model, const Element &store);
/// Parts of it, for those who need no more.
KEELSON_CORE QList<Entity> entitiesOf(const Model &model, const Element &store);
KEELSON_CORE QList<AccessPattern> patternsOf(const Model &model, const Element &store);

/// Attributes a key is made of, in order: "item|{itemId}" -> itemId. A key of an index without braces is an attribute.
KEELSON_CORE QStringList attributesOfKey(const QString &key);
KEELSON_CORE QStringList attributesOfIndexKey(const QString &key);

/// The ways by which what is given finds the rows: the keys of the table, then indexes by name. A way fits when what is given
/// fills its partition key and then its sort key from the left, with nothing left over. Of a pattern that does not say what is
/// given every way is taken to fit.
KEELSON_CORE QStringList waysFor(const Table &table, const AccessPattern &pattern);
/// The way that serves a pattern: the one it names if that fits, or the first that does when it names none but says what is
/// given. Empty: nothing serves it.
KEELSON_CORE QString servedThrough(const Table &table, const AccessPattern &pattern);

/// A row as it could stand in the table.
struct SampleRow
{
    QString entity;
    QString partitionKey;
    QString sortKey;
    QList<std::pair<QString, QString>> attributes;
    QList<std::pair<QString, QString>> indexKeys;  ///< Of each index, in their order; both empty where the row is not in it.

    friend bool operator==(const SampleRow &, const SampleRow &) = default;
};

/// So many rows of each entity, sorted by their keys. The same attribute has the same value in every entity, so that what
/// shares a partition stands together; only what tells the rows of an entity apart differs.
KEELSON_CORE QList<SampleRow> sampleRows(const Table &table, int ofEach = 2);

} // namespace keelson::data
