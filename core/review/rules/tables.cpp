// SPDX-License-Identifier: MIT
#include "core/data/table.h"
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/standing.h"

#include <QCoreApplication>

#include <algorithm>

// What stands in a store: where copies come from and what can be asked of them. See core/data/table.h.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Tables)
};

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isView(const data::Entity &entity)
{
    return entity.isAuthoritySaid && entity.authority == "view"_L1;
}

// ---- where copies come from

QList<Breach> views(const Model &model, const Element &store)
{
    QStringList names;
    for (const data::Entity &entity : data::entitiesOf(model, store)) {
        if (isView(entity) && entity.source.isNull() && !entity.attributes.isEmpty())
            names.append(entity.name);
    }
    if (names.isEmpty())
        return {};
    return {{Tr::tr("Nothing says of which event %1 in “%2” is made.").arg(quoted(names), placed(model, store))}};
}

struct Lineage
{
    const Element *event = nullptr;
    QStringList missing;  ///< Attributes the event does not carry.
};

QList<Lineage> brokenLineages(const Model &model, const Element &store)
{
    QList<Lineage> broken;
    for (const data::Entity &entity : data::entitiesOf(model, store)) {
        const Element *event = model.element(entity.source);
        if (!event || !event->is(kinds::domainEvent))
            continue;
        const QStringList missing = notCarried(model, *event, entity.attributes);
        const auto known = std::find_if(broken.begin(), broken.end(), [&](const Lineage &l) { return l.event == event; });
        if (known != broken.end())
            known->missing += missing;
        else if (!missing.isEmpty())
            broken.append({event, missing});
    }
    for (Lineage &lineage : broken)
        lineage.missing.removeDuplicates();
    return broken;
}

QList<Breach> lineages(const Model &model, const Element &store)
{
    QList<Breach> breaches;
    for (const Lineage &lineage : brokenLineages(model, store))
        breaches.append({Tr::tr("“%1” keeps %2, which “%3” does not carry.")
                             .arg(placed(model, store), quoted(lineage.missing), lineage.event->name), {lineage.event->id}});
    return breaches;
}

constexpr auto carryAttributes = QT_TRANSLATE_NOOP("Rules", "Add them to what the event carries");

Edit mendLineage(const Model &model, const Finding &finding)
{
    Edit edit = mending(carryAttributes);
    const Element *store = standing(model, finding, lineages);
    if (!store)
        return edit;
    for (const Lineage &lineage : brokenLineages(model, *store)) {
        if (lineage.event->id == finding.elements.at(1))
            addFields(edit, model, *lineage.event, lineage.missing);
    }
    return edit;
}

constexpr Fix lineageFixes[] = {{"carry-attributes"_L1, carryAttributes, mendLineage}};

// ---- access patterns

bool isSpoken(const data::AccessPattern &pattern)
{
    return !pattern.through.isEmpty() || !pattern.given.isEmpty();
}

/// Those nothing serves. A list of bare names is a beginning; once it says of one how it is found it has to of all.
QList<data::AccessPattern> unserved(const data::Table &table)
{
    QList<data::AccessPattern> found;
    if (std::none_of(table.patterns.begin(), table.patterns.end(), isSpoken))
        return found;
    for (const data::AccessPattern &pattern : table.patterns) {
        if (data::servedThrough(table, pattern).isEmpty())
            found.append(pattern);
    }
    return found;
}

QList<Breach> scans(const Model &model, const Element &store)
{
    if (model.childrenOf(store.id, itemlists::accessPatterns).isEmpty())
        return {};
    QStringList names;
    for (const data::AccessPattern &pattern : unserved(data::tableOf(model, store)))
        names.append(pattern.name);
    if (names.isEmpty())
        return {};
    return {{Tr::tr("No key and no index of “%1” finds %2.").arg(placed(model, store), quoted(names))}};
}

constexpr auto addIndexes = QT_TRANSLATE_NOOP("Rules", "Add the indexes they need");

QString freeIndexName(const data::Table &table)
{
    for (int number = 1;; ++number) {
        const QString name = u"gsi%1"_s.arg(number);
        if (std::none_of(table.indexes.begin(), table.indexes.end(), [&](const data::Index &i) { return isSame(i.name, name); }))
            return name;
    }
}

QString keyOf(const QStringList &attributes)
{
    return attributes.isEmpty() ? QString() : u'{' + attributes.join(u"}|{"_s) + u'}';
}

/// An index cannot find rows by what they do not have. False where a copy cannot have it: its event does not carry it.
bool addAttributes(Edit &edit, const Model &model, data::Table &table, const data::AccessPattern &pattern)
{
    for (data::Entity &entity : table.entities) {
        if (!isSame(entity.name, pattern.entity) || entity.attributes.isEmpty())
            continue;
        const QStringList known = entity.attributes + data::attributesOfKey(entity.partitionKey)
            + data::attributesOfKey(entity.sortKey);
        QStringList missing = pattern.given;
        missing.removeIf([&](const QString &attribute) { return known.contains(attribute, Qt::CaseInsensitive); });
        if (missing.isEmpty())
            continue;
        const Element *event = model.element(entity.source);
        if (event && event->is(kinds::domainEvent) && !notCarried(model, *event, missing).isEmpty())
            return false;
        entity.attributes += missing;
        edit.set(entity.item, "attributes"_L1, entity.attributes.join(u", "_s));
    }
    return true;
}

/// False where no index can serve it.
bool serve(Edit &edit, const Model &model, Id store, data::Table &table, data::AccessPattern pattern)
{
    QString way = data::waysFor(table, pattern).value(0);
    if (way.isEmpty()) {
        if (!addAttributes(edit, model, table, pattern))
            return false;
        const data::Index index{append(edit, model, store, itemlists::indexes), freeIndexName(table), pattern.given.first(),
                                keyOf(pattern.given.mid(1))};
        edit.set(index.item, properties::name, index.name);
        edit.set(index.item, "partitionKey"_L1, index.partitionKey);
        if (!index.sortKey.isEmpty())
            edit.set(index.item, "sortKey"_L1, index.sortKey);
        table.indexes.append(index);
        way = index.name;
    }
    edit.set(pattern.item, "through"_L1, way);
    pattern.through = way;
    return !data::servedThrough(table, pattern).isEmpty();
}

Edit mendScans(const Model &model, const Finding &finding)
{
    Edit edit = mending(addIndexes);
    const Element *store = standing(model, finding, scans);
    if (!store)
        return edit;
    data::Table table = data::tableOf(model, *store);
    for (const data::AccessPattern &pattern : unserved(table)) {
        if (!serve(edit, model, store->id, table, pattern))
            return mending(addIndexes);
    }
    return edit;
}

constexpr Fix scanFixes[] = {{"add-indexes"_L1, addIndexes, mendScans}};

QStringList waysUsed(const data::Table &table)
{
    QStringList used;
    for (const data::AccessPattern &pattern : table.patterns)
        used << pattern.through << data::servedThrough(table, pattern);
    return used;
}

QList<data::Index> idleIndexes(const data::Table &table)
{
    const bool isSettled = !table.patterns.isEmpty() && std::all_of(table.patterns.begin(), table.patterns.end(), isSpoken);
    QList<data::Index> idle = isSettled ? table.indexes : QList<data::Index>();
    const QStringList used = waysUsed(table);
    idle.removeIf([&](const data::Index &index) { return used.contains(index.name, Qt::CaseInsensitive); });
    return idle;
}

QList<Breach> idle(const Model &model, const Element &store)
{
    if (model.childrenOf(store.id, itemlists::indexes).isEmpty())
        return {};
    QStringList names;
    for (const data::Index &index : idleIndexes(data::tableOf(model, store)))
        names.append(index.name);
    if (names.isEmpty())
        return {};
    return {{Tr::tr("Nothing is asked through %1 of “%2”.").arg(quoted(names), placed(model, store))}};
}

constexpr auto dropIndexes = QT_TRANSLATE_NOOP("Rules", "Remove the indexes");

Edit mendIdle(const Model &model, const Finding &finding)
{
    Edit edit = mending(dropIndexes);
    if (const Element *store = standing(model, finding, idle)) {
        for (const data::Index &index : idleIndexes(data::tableOf(model, *store)))
            edit.remove(index.item);
    }
    return edit;
}

constexpr Fix idleFixes[] = {{"remove-indexes"_L1, dropIndexes, mendIdle}};

// ---- lean copies

/// What the questions to a copy use of it; nothing when one of them does not say.
std::optional<QStringList> usedOf(const data::Table &table, const data::Entity &entity)
{
    QStringList used = data::attributesOfKey(entity.partitionKey) + data::attributesOfKey(entity.sortKey);
    for (const data::Index &index : table.indexes)
        used += data::attributesOfIndexKey(index.partitionKey) + data::attributesOfIndexKey(index.sortKey);
    bool isAsked = false;
    for (const data::AccessPattern &pattern : table.patterns) {
        if (!pattern.entity.isEmpty() && !isSame(pattern.entity, entity.name))
            continue;
        if (pattern.shown.isEmpty())
            return {};
        used += pattern.given + pattern.shown;
        isAsked = true;
    }
    return isAsked ? std::optional(used) : std::nullopt;
}

QStringList unusedOf(const data::Table &table, const data::Entity &entity)
{
    const std::optional<QStringList> used = isView(entity) ? usedOf(table, entity) : std::nullopt;
    QStringList unused = used ? entity.attributes : QStringList();
    unused.removeIf([&](const QString &attribute) { return used->contains(attribute, Qt::CaseInsensitive); });
    return unused;
}

QList<Breach> ballast(const Model &model, const Element &store)
{
    if (model.childrenOf(store.id, itemlists::accessPatterns).isEmpty())
        return {};
    const data::Table table = data::tableOf(model, store);
    QStringList names;
    for (const data::Entity &entity : table.entities)
        names += unusedOf(table, entity);
    names.removeDuplicates();
    if (names.isEmpty())
        return {};
    return {{Tr::tr("Nothing that is asked of “%1” uses %2.").arg(placed(model, store), quoted(names))}};
}

constexpr auto dropAttributes = QT_TRANSLATE_NOOP("Rules", "Leave them out of the copy");

Edit mendBallast(const Model &model, const Finding &finding)
{
    Edit edit = mending(dropAttributes);
    const Element *store = standing(model, finding, ballast);
    if (!store)
        return edit;
    const data::Table table = data::tableOf(model, *store);
    for (const data::Entity &entity : table.entities) {
        const QStringList unused = unusedOf(table, entity);
        QStringList left = entity.attributes;
        left.removeIf([&](const QString &attribute) { return unused.contains(attribute); });
        if (!unused.isEmpty())
            edit.set(entity.item, "attributes"_L1, left.join(u", "_s));
    }
    return edit;
}

constexpr Fix ballastFixes[] = {{"lean"_L1, dropAttributes, mendBallast}};

constexpr Rule table[] = {
    {.id = "data.view-source"_L1, .topic = Topic::Data, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Of every view it is known which event it is made of"),
     .why = QT_TRANSLATE_NOOP("Rules", "A view is derived from events and can be made again from them. A view without a source is "
                                       "a copy nobody keeps up to date."),
     .heading = {5, "Derived data"}, .kinds = {kinds::dataStore}, .look = views},
    {.id = "data.view-lineage"_L1, .topic = Topic::Data, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "What a view keeps is in the event it is made of"),
     .why = QT_TRANSLATE_NOOP("Rules", "The listener can write into the view only what the event brings. Anything else would have "
                                       "to be fetched from the service that has it."),
     .heading = {5, "Derived data"}, .kinds = {kinds::dataStore}, .look = lineages, .fixes = lineageFixes},
    {.id = "data.access-pattern"_L1, .topic = Topic::Data, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Whatever is asked of a table is found by a key or an index"),
     .why = QT_TRANSLATE_NOOP("Rules", "A question no key answers reads the whole table. That works with ten rows and fails with "
                                       "ten million, so keys are made for the questions and not the other way round."),
     .heading = {5, "Single table design examples"}, .kinds = {kinds::dataStore}, .look = scans, .fixes = scanFixes},
    {.id = "data.unused-index"_L1, .topic = Topic::Data, .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "Every index serves a question"),
     .why = QT_TRANSLATE_NOOP("Rules", "An index is written with every row. One that nobody asks costs as much as one that "
                                       "everybody does."),
     .heading = {5, "Keeping data lean"}, .kinds = {kinds::dataStore}, .look = idle, .fixes = idleFixes},
    {.id = "data.lean-view"_L1, .topic = Topic::Data, .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A view keeps no more than is asked of it"),
     .why = QT_TRANSLATE_NOOP("Rules", "What a view does not need ties it to more of the event than it uses, and is one more "
                                       "thing to guard. It can be added from the lake on the day it is needed."),
     .heading = {5, "Keeping data lean"}, .kinds = {kinds::dataStore}, .look = ballast, .fixes = ballastFixes},
};

} // namespace

std::span<const Rule> tableRules() { return table; }

} // namespace keelson::review
