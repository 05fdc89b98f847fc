// SPDX-License-Identifier: MIT
#include "core/data/table.h"
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/standing.h"
#include "core/scaffold/names.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

// Systems of record: who has them, how long they live, and under which keys what belongs together stands together.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Records)
};

// ---- the end of a life

bool isRecord(const data::Entity &entity)
{
    return entity.authority == "record"_L1;
}

/// Rows that end without a place to go, once somebody has begun to think of their end.
QList<Breach> lostRecords(const Model &model, const Element &store)
{
    const data::Table table = data::tableOf(model, store);
    const bool isThoughtOf = std::any_of(table.entities.begin(), table.entities.end(), [](const data::Entity &entity) {
        return !entity.archive.isNull() || !entity.phase.isEmpty();
    });
    const double ttl = givenNumber(store, "ttl"_L1);
    QStringList names;
    for (const data::Entity &entity : table.entities) {
        if (isRecord(entity) && entity.archive.isNull() && (isThoughtOf || ttl > 0 || entity.ttl > 0))
            names.append(entity.name);
    }
    if (names.isEmpty())
        return {};
    return {{Tr::tr("“%1” has no place for %2 once it is no longer used.").arg(placed(model, store), quoted(names))}};
}

// ---- demands that compete

bool isAnalytical(const Element &service)
{
    return isService(service, bff, "reporting"_L1) || isService(service, bff, "dashboard"_L1);
}

QList<Breach> competingDemands(const Model &model, const Element &store)
{
    const data::Table table = data::tableOf(model, store);
    const Element *service = serviceOf(model, store.id);
    QStringList records;
    for (const data::Entity &entity : table.entities) {
        if (entity.isAuthoritySaid && isRecord(entity))
            records.append(entity.name);
    }
    QStringList heavy;
    for (const data::AccessPattern &pattern : table.patterns) {
        if (pattern.isHeavy)
            heavy.append(pattern.name);
    }
    if (records.isEmpty() || (heavy.isEmpty() && !(service && isAnalytical(*service))))
        return {};
    if (heavy.isEmpty())
        return {{Tr::tr("“%1” of “%2”, which is there to be looked through, also takes the changes of %3.")
                     .arg(store.name, service->name, quoted(records))}};
    return {{Tr::tr("“%1” takes the changes of %2 and is searched for %3 at the same time.")
                 .arg(placed(model, store), quoted(records), quoted(heavy))}};
}

// ---- capacity

QList<Breach> unmeasured(const Model &model, const Element &store)
{
    const QList<data::AccessPattern> patterns = data::patternsOf(model, store);
    QStringList names;
    for (const data::AccessPattern &pattern : patterns) {
        if (pattern.rate <= 0)
            names.append(pattern.name);
    }
    if (names.isEmpty() || names.size() == patterns.size())
        return {};
    return {{Tr::tr("“%1” says how often it is asked, but not of %2.").arg(placed(model, store), quoted(names))}};
}

// ---- keys

/// A key as the same value is written everywhere: the id of an order is its orderId elsewhere.
QString comparable(const data::Entity &entity, const QString &key)
{
    const QString own = QString(entity.name).remove(u' ') + u"Id"_s;
    return QString(key).replace("{id}"_L1, u'{' + own + u'}', Qt::CaseInsensitive).toLower();
}

QList<Breach> tornAggregates(const Model &model, const Element &store)
{
    const data::Table table = data::tableOf(model, store);
    QMap<QString, QSet<QString>> keys;
    QMap<QString, QString> names;
    for (const data::Entity &entity : table.entities) {
        if (entity.aggregate.isEmpty())
            continue;
        QSet<QString> &known = keys[entity.aggregate.toLower()];
        known.insert(comparable(entity, entity.partitionKey));
        names.insert(entity.aggregate.toLower(), entity.aggregate);
        if (const data::Entity *root = table.entity(entity.aggregate))
            known.insert(comparable(*root, root->partitionKey));
    }
    QStringList torn;
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        if (it->size() > 1)
            torn.append(names.value(it.key()));
    }
    if (torn.isEmpty())
        return {};
    return {{Tr::tr("What changes together with %1 in “%2” stands under different partition keys.")
                 .arg(quoted(torn), placed(model, store))}};
}

/// Those whose keys an entity above has already.
QList<data::Entity> collidingEntities(const data::Table &table)
{
    QSet<QString> taken;
    QList<data::Entity> colliding;
    for (const data::Entity &entity : table.entities) {
        if (entity.name.isEmpty())
            continue;
        const QString keys = comparable(entity, entity.partitionKey) + u'\n' + comparable(entity, entity.sortKey);
        if (taken.contains(keys))
            colliding.append(entity);
        taken.insert(keys);
    }
    return colliding;
}

QList<Breach> collisions(const Model &model, const Element &store)
{
    QStringList names;
    for (const data::Entity &entity : collidingEntities(data::tableOf(model, store)))
        names.append(entity.name);
    if (names.isEmpty())
        return {};
    return {{Tr::tr("In “%1” the rows of %2 have the keys of other rows and overwrite them.").arg(placed(model, store), quoted(names))}};
}

constexpr auto tellApart = QT_TRANSLATE_NOOP("Rules", "Begin their sort keys with their names");

Edit mendCollisions(const Model &model, const Finding &finding)
{
    Edit edit = mending(tellApart);
    const Element *store = standing(model, finding, collisions);
    if (!store)
        return edit;
    const data::Table table = data::tableOf(model, *store);
    QSet<QString> taken;
    for (const data::Entity &entity : table.entities)
        taken.insert(entity.sortKey.section(u'|', 0, 0).toLower());
    scaffold::NameScope names(u"row"_s, taken);
    for (const data::Entity &entity : collidingEntities(table)) {
        const QString name = names.take(scaffold::kebab(entity.name));
        edit.set(entity.item, "sortKey"_L1, entity.sortKey.isEmpty() ? name : name + u'|' + entity.sortKey);
    }
    return edit;
}

constexpr Fix collisionFixes[] = {{"tell-apart"_L1, tellApart, mendCollisions}};

// ---- authority

struct Claim
{
    const Element *store;
    data::Entity entity;
};

/// Who says to have the record of what, by name. Nobody is taken at a word that was not said.
QMap<QString, QList<Claim>> claims(const Model &model)
{
    QMap<QString, QList<Claim>> claims;
    for (const Element *store : model.ofKind(kinds::dataStore)) {
        for (const data::Entity &entity : data::entitiesOf(model, *store)) {
            if (entity.isAuthoritySaid && isRecord(entity) && !entity.name.isEmpty())
                claims[entity.name.toLower()].append({store, entity});
        }
    }
    return claims;
}

bool isElsewhere(const Model &model, const Claim &a, const Claim &b)
{
    return a.store != b.store && serviceOf(model, a.store->id) != serviceOf(model, b.store->id);
}

QList<Breach> rivals(const Model &model)
{
    QList<Breach> breaches;
    for (const QList<Claim> &all : claims(model)) {
        for (qsizetype i = 1; i < all.size(); ++i) {
            const Claim &first = all.first();
            const Claim &other = all.at(i);
            if (!isElsewhere(model, first, other))
                continue;
            const QList<Id> elements{other.store->id, first.store->id};
            const auto known = std::find_if(breaches.begin(), breaches.end(), [&](const Breach &b) { return b.elements == elements; });
            if (known == breaches.end())
                breaches.append({Tr::tr("“%1” and “%2” both say that %3 is born and changed there.")
                                     .arg(placed(model, *first.store), placed(model, *other.store), quoted({other.entity.name})), elements});
        }
    }
    return breaches;
}

constexpr auto makeCopy = QT_TRANSLATE_NOOP("Rules", "Make the later one a view");

Edit mendRivals(const Model &model, const Finding &finding)
{
    Edit edit = mending(makeCopy);
    if (!standing(model, finding, rivals))
        return edit;
    for (const QList<Claim> &all : claims(model)) {
        for (const Claim &claim : all) {
            if (claim.store->id == finding.elements.first() && all.first().store->id == finding.elements.at(1))
                edit.set(claim.entity.item, "authority"_L1, u"view"_s);
        }
    }
    return edit;
}

constexpr Fix rivalFixes[] = {{"make-view"_L1, makeCopy, mendRivals}};

constexpr Rule table[] = {
    {.id = "data.archive-path"_L1, .topic = Topic::Data, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "What is no longer used has a place to go"),
     .why = QT_TRANSLATE_NOOP("Rules", "Data is created, used, analysed and at last only kept. If nothing takes it over at the "
                                       "end, it either grows in the way of daily work or is lost when it vanishes."),
     .heading = {5, "Archive phase"}, .kinds = {kinds::dataStore}, .look = lostRecords},
    {.id = "data.analytics"_L1, .topic = Topic::Data, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Daily work and analysis have stores of their own"),
     .why = QT_TRANSLATE_NOOP("Rules", "A report that looks through everything takes from those who only want to save. Events fill "
                                       "a second store, made for looking through."),
     .heading = {5, "Competing demands"}, .kinds = {kinds::dataStore}, .look = competingDemands},
    {.id = "data.capacity"_L1, .topic = Topic::Data, .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "It is known how often each question is asked"),
     .why = QT_TRANSLATE_NOOP("Rules", "A view has the capacity its questions need, no more and no less. A sum with a hole in it "
                                       "tells nothing."),
     .heading = {5, "Capacity per reader, per query"}, .kinds = {kinds::dataStore}, .look = unmeasured},
    {.id = "data.aggregate-partition"_L1, .topic = Topic::Data, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "What changes together stands in one partition"),
     .why = QT_TRANSLATE_NOOP("Rules", "Rows under one partition key are read with one question and change in one go. Spread over "
                                       "several, half of a change can be seen, or remain."),
     .heading = {5, "Nodes, edges, and aggregates"}, .kinds = {kinds::dataStore}, .look = tornAggregates},
    {.id = "data.distinct-keys"_L1, .topic = Topic::Data, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "No two kinds of rows have the same keys"),
     .why = QT_TRANSLATE_NOOP("Rules", "In one table for all entities the sort key tells them apart. Two that make their keys the "
                                       "same way overwrite each other."),
     .heading = {5, "Single table design examples"}, .kinds = {kinds::dataStore}, .look = collisions, .fixes = collisionFixes},
    {.id = "data.system-of-record"_L1, .topic = Topic::Data, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Each entity has one system of record"),
     .why = QT_TRANSLATE_NOOP("Rules", "Copies are welcome anywhere, but only one place decides what is true. Where two do, they "
                                       "will differ one day, and nobody can say who is right."),
     .heading = {10, "System of record versus source of truth"}, .kinds = {}, .lookAll = rivals, .fixes = rivalFixes},
};

} // namespace

std::span<const Rule> recordRules() { return table; }

} // namespace keelson::review
