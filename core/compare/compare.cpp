// SPDX-License-Identifier: MIT
#include "core/compare/compare.h"

#include "core/compare/parts.h"
#include "core/compare/words.h"
#include "core/model/architecture.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace keelson::compare {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Compare)
};

void sort(QList<Difference> &differences)
{
    std::sort(differences.begin(), differences.end(), [](const Difference &a, const Difference &b) {
        return std::tie(a.deed, a.subject, a.name, a.words, a.before, a.after)
                < std::tie(b.deed, b.subject, b.name, b.words, b.before, b.after);
    });
}

QString groupName(const Both &both, Id id)
{
    const Element *later = both.after.element(id);
    const Element *element = later ? later : both.before.element(id);
    return element ? element->name : QString();
}

QList<Group> grouped(const Both &both, const QList<Difference> &differences)
{
    QHash<Id, Group> byId;
    for (const Difference &difference : differences) {
        Group &group = byId[difference.group];
        group.id = difference.group;
        group.differences.append(difference);
    }
    QList<Group> groups = byId.values();
    for (Group &group : groups) {
        group.name = groupName(both, group.id);
        sort(group.differences);
    }
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return std::tuple(a.id.isNull(), a.name, a.id) < std::tuple(b.id.isNull(), b.name, b.id);
    });
    return groups;
}

} // namespace

Value Both::translated(const Value &value) const
{
    const Id id = reference(value);
    return id.isNull() || !matches.after.contains(id) ? value : Value(matches.afterOf(id));
}

Id groupOf(const Both &both, const Element &element, bool isLater)
{
    const Model &model = isLater ? both.after : both.before;
    const Element *subsystem = architecture::subsystemOf(model, element.id);
    if (!subsystem && element.is(kinds::domainEvent)) { // An event stands in no subsystem; it is of who publishes it.
        for (const Element *publisher : architecture::publishersOf(model, element.id)) {
            subsystem = architecture::subsystemOf(model, publisher->id);
            if (subsystem)
                break;
        }
    }
    if (!subsystem)
        return {};
    const Id later = both.matches.afterOf(subsystem->id);
    return isLater || later.isNull() ? subsystem->id : later;
}

qsizetype Comparison::count(Deed deed) const
{
    qsizetype all = 0;
    for (const Group &group : groups) {
        all += std::count_if(group.differences.begin(), group.differences.end(),
                             [deed](const Difference &difference) { return difference.deed == deed; });
    }
    return all;
}

qsizetype Comparison::count() const
{
    qsizetype all = 0;
    for (const Group &group : groups)
        all += group.differences.size();
    return all;
}

Comparison compared(const Model &before, const Model &after, const Stop &stop)
{
    Comparison comparison;
    comparison.matches = matched(before, after);
    if (before == after)
        return comparison;
    const Both both{before, after, comparison.matches};
    QList<Difference> differences;
    for (const auto part : {elementDifferences, wireDifferences, viewDifferences}) {
        if (stop.requested())
            return comparison;
        differences += part(both);
    }
    comparison.groups = grouped(both, differences);
    comparison.layout = layoutDifferences(both);
    sort(comparison.layout);
    return comparison;
}

QString id(Deed deed)
{
    switch (deed) {
    case Deed::Added: return u"added"_s;
    case Deed::Removed: return u"removed"_s;
    case Deed::Renamed: return u"renamed"_s;
    case Deed::Moved: return u"moved"_s;
    case Deed::Rewired: return u"rewired"_s;
    case Deed::Changed: return u"changed"_s;
    }
    return {};
}

QString label(Deed deed)
{
    switch (deed) {
    case Deed::Added: return Text::tr("Added");
    case Deed::Removed: return Text::tr("Removed");
    case Deed::Renamed: return Text::tr("Renamed");
    case Deed::Moved: return Text::tr("Moved");
    case Deed::Rewired: return Text::tr("Rewired");
    case Deed::Changed: return Text::tr("Changed");
    }
    return {};
}

} // namespace keelson::compare
