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

/// Rules read every table over and over: cells are taken as they lie, and copied only where somebody left blanks around them.
class Row
{
public:
    explicit Row(const Child &item) : m_properties(item.properties) { }

    QString line(const QString &column, const QString &standard = {}) const
    {
        const QString said = text(m_properties.value(column)).trimmed();
        return said.isEmpty() ? standard : said;
    }
    QStringList names(const QString &column) const
    {
        const QString said = line(column);
        return said.isEmpty() ? QStringList() : architecture::names(said);
    }
    Id reference(const QString &column) const { return keelson::reference(m_properties.value(column)); }
    double amount(const QString &column) const { return std::max(0.0, number(m_properties.value(column))); }
    bool flag(const QString &column) const { return keelson::flag(m_properties.value(column)); }

private:
    const Properties &m_properties;
};

Entity entityOf(const Child &item)
{
    const Row row(item);
    Entity entity;
    entity.item = item.id;
    entity.name = row.line(u"name"_s);
    entity.authority = row.line(u"authority"_s, u"record"_s);
    entity.isAuthoritySaid = !isNull(item.properties.value(u"authority"_s));
    entity.partitionKey = row.line(u"partitionKey"_s, u"{id}"_s);
    entity.sortKey = row.line(u"sortKey"_s);
    entity.attributes = row.names(u"attributes"_s);
    entity.sensitive = row.names(u"sensitive"_s);
    entity.source = row.reference(u"source"_s);
    entity.ttl = row.amount(u"ttl"_s);
    entity.aggregate = row.line(u"aggregate"_s);
    entity.phase = row.line(u"phase"_s);
    entity.archive = row.reference(u"archive"_s);
    return entity;
}

Index indexOf(const Child &item)
{
    const Row row(item);
    return {item.id, row.line(u"name"_s), row.line(u"partitionKey"_s), row.line(u"sortKey"_s)};
}

AccessPattern patternOf(const Child &item)
{
    const Row row(item);
    return {item.id, row.line(u"name"_s), row.line(u"entity"_s), row.line(u"through"_s), row.names(u"given"_s),
            row.names(u"shown"_s), row.flag(u"heavy"_s), row.amount(u"rate"_s)};
}

template<typename T>
QList<T> rowsOf(const Model &model, const Element &store, QLatin1StringView list, T (*read)(const Child &))
{
    QList<T> rows;
    for (const Child *item : model.childrenOf(store.id, list))
        rows.append(read(*item));
    return rows;
}

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
    return {entitiesOf(model, store), rowsOf(model, store, itemlists::indexes, indexOf), patternsOf(model, store)};
}

QList<Entity> entitiesOf(const Model &model, const Element &store)
{
    return rowsOf(model, store, itemlists::entities, entityOf);
}

QList<AccessPattern> patternsOf(const Model &model, const Element &store)
{
    return rowsOf(model, store, itemlists::accessPatterns, patternOf);
}

QStringList attributesOfKey(const QString &key)
{
    QStringList attributes;
    if (!key.contains(u'{'))
        return attributes;
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
