// SPDX-License-Identifier: MIT
#include "core/data/table.h"

#include "core/model/architecture.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace keelson::data {

namespace {

using namespace Qt::StringLiterals;

const QRegularExpression &attributeInKey()
{
    static const QRegularExpression pattern(u"\\{([^{}]+)\\}"_s);
    return pattern;
}

class Reader
{
public:
    Reader(const Model &model, const Element &store) : m_model(model), m_store(store) { }

    template<typename Row>
    QList<Row> rows(QLatin1StringView list, Row (Reader::*read)(const Child &, const ItemList &) const) const
    {
        QList<Row> rows;
        for (const Child *item : m_model.childrenOf(m_store.id, list))
            rows.append((this->*read)(*item, *vocabulary::list(*m_store.kind, list)));
        return rows;
    }

    Entity entity(const Child &item, const ItemList &list) const
    {
        const auto said = [&](QLatin1StringView column) { return architecture::given(item, list, column).simplified(); };
        Entity entity;
        entity.item = item.id;
        entity.name = said(properties::name);
        entity.authority = said("authority"_L1);
        entity.isAuthoritySaid = !text(item.properties.value(u"authority"_s)).isEmpty();
        entity.partitionKey = said("partitionKey"_L1);
        entity.sortKey = said("sortKey"_L1);
        entity.attributes = architecture::names(said("attributes"_L1));
        entity.sensitive = architecture::names(said("sensitive"_L1));
        entity.source = reference(item.properties.value(u"source"_s));
        entity.ttl = std::max(0.0, number(item.properties.value(u"ttl"_s)));
        entity.aggregate = said("aggregate"_L1);
        entity.phase = said("phase"_L1);
        entity.archive = reference(item.properties.value(u"archive"_s));
        return entity;
    }

    Index index(const Child &item, const ItemList &list) const
    {
        const auto said = [&](QLatin1StringView column) { return architecture::given(item, list, column).simplified(); };
        return {item.id, said(properties::name), said("partitionKey"_L1), said("sortKey"_L1)};
    }

    AccessPattern pattern(const Child &item, const ItemList &list) const
    {
        const auto said = [&](QLatin1StringView column) { return architecture::given(item, list, column).simplified(); };
        AccessPattern pattern;
        pattern.item = item.id;
        pattern.name = said(properties::name);
        pattern.entity = said("entity"_L1);
        pattern.through = said("through"_L1);
        pattern.given = architecture::names(said("given"_L1));
        pattern.shown = architecture::names(said("shown"_L1));
        pattern.isHeavy = flag(item.properties.value(u"heavy"_s));
        pattern.rate = std::max(0.0, number(item.properties.value(u"rate"_s)));
        return pattern;
    }

private:
    const Model &m_model;
    const Element &m_store;
};

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// What is given fills the partition key, and the sort key from the left.
bool fits(const QStringList &given, const QStringList &partition, const QStringList &sort)
{
    QStringList left = given;
    const auto take = [&left](const QString &attribute) {
        return left.removeIf([&](const QString &each) { return isSame(each, attribute); }) > 0;
    };
    if (!std::all_of(partition.begin(), partition.end(), take))
        return false;
    for (const QString &attribute : sort) {
        if (left.isEmpty() || !take(attribute))
            break;
    }
    return left.isEmpty();
}

bool fitsKeys(const Table &table, const AccessPattern &pattern)
{
    const auto fitsEntity = [&](const Entity &entity) {
        const bool isMeant = pattern.entity.isEmpty() || isSame(entity.name, pattern.entity);
        return isMeant && fits(pattern.given, attributesOfKey(entity.partitionKey), attributesOfKey(entity.sortKey));
    };
    return std::any_of(table.entities.begin(), table.entities.end(), fitsEntity);
}

/// Rows without the attribute of an index are not in it. Where nobody said which attributes there are, every row is.
bool isIn(const Entity &entity, const Index &index)
{
    if (entity.attributes.isEmpty())
        return true;
    const QStringList known = entity.attributes + attributesOfKey(entity.partitionKey) + attributesOfKey(entity.sortKey);
    const QStringList needed = attributesOfIndexKey(index.partitionKey) + attributesOfIndexKey(index.sortKey);
    return std::all_of(needed.begin(), needed.end(),
                       [&](const QString &attribute) { return known.contains(attribute, Qt::CaseInsensitive); });
}

bool fitsIndex(const Table &table, const Index &index, const AccessPattern &pattern)
{
    if (index.partitionKey.isEmpty())
        return false;
    const Entity *entity = table.entity(pattern.entity);
    return (!entity || isIn(*entity, index))
        && fits(pattern.given, attributesOfIndexKey(index.partitionKey), attributesOfIndexKey(index.sortKey));
}

/// "orderId" of the second -> "order-2".
QString sampleValue(const Entity &entity, const QString &attribute, int number)
{
    QString stem = isSame(attribute, u"id"_s) ? entity.name.toLower() : attribute;
    if (stem.size() > 2 && stem.endsWith("Id"_L1))
        stem.chop(2);
    return u"%1-%2"_s.arg(stem.replace(u' ', u'-')).arg(number);
}

class SampleOf
{
public:
    SampleOf(const Entity &entity, int number) : m_entity(entity), m_number(number)
    {
        const QStringList keys = attributesOfKey(entity.partitionKey) + attributesOfKey(entity.sortKey);
        m_apart = keys.isEmpty() ? QString() : keys.last();
    }

    QString value(const QString &attribute) const
    {
        return sampleValue(m_entity, attribute, isSame(attribute, m_apart) ? m_number : 1);
    }

    QString key(const QString &pattern) const
    {
        QString text = pattern;
        for (const QString &attribute : attributesOfKey(pattern))
            text.replace(u'{' + attribute + u'}', value(attribute));
        return text;
    }

    QString indexKey(const QString &key) const
    {
        return key.isEmpty() || key.contains(u'{') ? this->key(key) : value(key);
    }

private:
    const Entity &m_entity;
    int m_number;
    QString m_apart;  ///< Attribute that tells the rows of the entity apart.
};

SampleRow sampleRow(const Table &table, const Entity &entity, int number)
{
    const SampleOf sample(entity, number);
    SampleRow row{entity.name, sample.key(entity.partitionKey), sample.key(entity.sortKey), {}, {}};
    for (const QString &attribute : entity.attributes)
        row.attributes.append({attribute, sample.value(attribute)});
    for (const Index &index : table.indexes) {
        const bool has = isIn(entity, index);
        row.indexKeys.append({has ? sample.indexKey(index.partitionKey) : QString(),
                              has ? sample.indexKey(index.sortKey) : QString()});
    }
    return row;
}

} // namespace

const Entity *Table::entity(const QString &name) const
{
    const auto found = std::find_if(entities.begin(), entities.end(), [&](const Entity &e) { return isSame(e.name, name); });
    return found == entities.end() ? nullptr : &*found;
}

Table tableOf(const Model &model, const Element &store)
{
    const Reader reader(model, store);
    return {reader.rows(itemlists::entities, &Reader::entity), reader.rows(itemlists::indexes, &Reader::index),
            reader.rows(itemlists::accessPatterns, &Reader::pattern)};
}

QStringList attributesOfKey(const QString &key)
{
    QStringList attributes;
    for (auto it = attributeInKey().globalMatch(key); it.hasNext();)
        attributes.append(it.next().captured(1).trimmed());
    return attributes;
}

QStringList attributesOfIndexKey(const QString &key)
{
    return key.isEmpty() || key.contains(u'{') ? attributesOfKey(key) : QStringList{key.trimmed()};
}

QStringList waysFor(const Table &table, const AccessPattern &pattern)
{
    const bool isOpen = pattern.given.isEmpty();
    QStringList ways;
    if (isOpen || fitsKeys(table, pattern))
        ways.append(QString(keysOfTable));
    for (const Index &index : table.indexes) {
        if (!index.name.isEmpty() && (isOpen || fitsIndex(table, index, pattern)))
            ways.append(index.name);
    }
    return ways;
}

QString servedThrough(const Table &table, const AccessPattern &pattern)
{
    const QStringList ways = waysFor(table, pattern);
    if (pattern.through.isEmpty())
        return pattern.given.isEmpty() ? QString() : ways.value(0);
    const auto named = std::find_if(ways.begin(), ways.end(), [&](const QString &way) { return isSame(way, pattern.through); });
    return named == ways.end() ? QString() : *named;
}

QList<SampleRow> sampleRows(const Table &table, int ofEach)
{
    QList<SampleRow> rows;
    for (const Entity &entity : table.entities) {
        for (int number = 1; number <= ofEach; ++number)
            rows.append(sampleRow(table, entity, number));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const SampleRow &a, const SampleRow &b) {
        return std::tie(a.partitionKey, a.sortKey) < std::tie(b.partitionKey, b.sortKey);
    });
    return rows;
}

} // namespace keelson::data
