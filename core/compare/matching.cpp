// SPDX-License-Identifier: MIT
#include "core/compare/matching.h"

#include "core/compare/likeness.h"
#include "core/model/modeldata.h"

#include <algorithm>

namespace keelson::compare {

namespace {

void add(Matches &matches, Id before, Id after, Sign sign)
{
    matches.after.insert(before, after);
    matches.before.insert(after, before);
    if (sign != Sign::Id)
        matches.signs.insert(before, sign);
}

template<typename Record>
void matchIds(Matches &matches, const QHash<Id, Record> &before, const QHash<Id, Record> &after)
{
    for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
        if (!after.contains(*it))
            continue;
        matches.shareHistory = true;
        add(matches, *it, *it, Sign::Id);
    }
}

/// Contained things after their containers, each level in the order of name, then id.
QList<const Element *> topDown(const Model &model)
{
    QList<const Element *> order;
    QList<const Element *> level = model.contentsOf({});
    while (!level.isEmpty()) {
        order += level;
        QList<const Element *> next;
        for (const Element *container : std::as_const(level))
            next += model.contentsOf(container->id);
        level = next;
    }
    return order;
}

/// What a name means in the place where it stands. Names that mean one thing in the system mean it wherever they stand.
NameKey pathOf(const Element &element, Id container)
{
    return {element.kind, element.kind->scope == NameScope::System ? Id() : container, foldedName(element.name)};
}

void matchNames(Matches &matches, const Model &before, const Model &after)
{
    QHash<NameKey, QList<Id>> waiting;
    for (const Element *element : topDown(after)) {
        if (!matches.before.contains(element->id))
            waiting[pathOf(*element, element->parent)].append(element->id);
    }
    if (waiting.isEmpty())
        return;
    for (const Element *element : topDown(before)) {
        const Id container = matches.afterOf(element->parent);
        if (matches.after.contains(element->id) || (container.isNull() && !element->parent.isNull()
                                                    && element->kind->scope != NameScope::System))
            continue;
        const auto found = waiting.find(pathOf(*element, container));
        if (found != waiting.end() && !found->isEmpty() && !element->name.isEmpty())
            add(matches, element->id, found->takeFirst(), Sign::Name);
    }
}

template<typename Record>
QList<const Record *> byId(const QHash<Id, Record> &records)
{
    QList<const Record *> sorted;
    for (const Record &record : records)
        sorted.append(&record);
    std::sort(sorted.begin(), sorted.end(), [](const Record *a, const Record *b) { return a->id < b->id; });
    return sorted;
}

void matchRelations(Matches &matches, const Model &before, const Model &after)
{
    using Ends = std::pair<const RelationKind *, std::pair<Id, Id>>;
    QHash<Ends, QList<Id>> waiting;
    for (const Relation *relation : byId(after.relations())) {
        if (!matches.before.contains(relation->id))
            waiting[Ends{relation->kind, {relation->from, relation->to}}].append(relation->id);
    }
    if (waiting.isEmpty())
        return;
    for (const Relation *relation : byId(before.relations())) {
        const auto found = waiting.find(Ends{relation->kind, {matches.afterOf(relation->from), matches.afterOf(relation->to)}});
        if (!matches.after.contains(relation->id) && found != waiting.end() && !found->isEmpty())
            add(matches, relation->id, found->takeFirst(), Sign::Name);
    }
}

void matchViews(Matches &matches, const Model &before, const Model &after)
{
    QHash<std::pair<QString, QString>, QList<Id>> waiting;
    for (const View *view : byId(after.views())) {
        if (!matches.before.contains(view->id))
            waiting[{view->kind, foldedName(view->name)}].append(view->id);
    }
    for (const View *view : byId(before.views())) {
        const auto found = waiting.find({view->kind, foldedName(view->name)});
        if (!matches.after.contains(view->id) && found != waiting.end() && !found->isEmpty())
            add(matches, view->id, found->takeFirst(), Sign::Name);
    }
}

} // namespace

Matches matched(const Model &before, const Model &after)
{
    Matches matches;
    matchIds(matches, before.elements(), after.elements());
    matchIds(matches, before.relations(), after.relations());
    matchIds(matches, before.views(), after.views());
    matchNames(matches, before, after);
    if (!matches.shareHistory) {
        for (const auto &[earlier, later] : alike(before, after, matches))
            add(matches, earlier, later, Sign::Likeness);
        matchNames(matches, before, after); // What is in a container that was told by likeness.
    }
    matchRelations(matches, before, after);
    matchViews(matches, before, after);
    return matches;
}

} // namespace keelson::compare
