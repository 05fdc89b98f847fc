// SPDX-License-Identifier: MIT
#include "core/compare/parts.h"
#include "core/compare/words.h"

#include <QCoreApplication>

#include <algorithm>

// What became of boxes and notes, and of the views that show them.

namespace keelson::compare {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Compare)
};

/// What is not said is what the vocabulary takes for granted.
Value granted(const Property *property, const Value &value)
{
    const QByteArrayView standard(property ? property->standard : "");
    if (value == Value(QString()) || (isNull(value) && standard.isEmpty()))
        return {};
    if (!isNull(value))
        return value;
    switch (property->type) {
    case PropertyType::Flag: return standard == "true";
    case PropertyType::Number:
    case PropertyType::Duration: return standard.toDouble();
    default: return QString::fromLatin1(standard);
    }
}

QString labelOf(const Property *property, const QString &id)
{
    return property ? vocabulary::label(*property) : id;
}

Difference about(const Both &both, const Element &element, Deed deed, bool isLater)
{
    Difference difference;
    difference.deed = deed;
    difference.kind = element.kind->id;
    difference.name = element.name;
    difference.before = isLater ? both.matches.beforeOf(element.id) : element.id;
    difference.after = isLater ? element.id : Id();
    difference.group = groupOf(both, element, isLater);
    difference.about = {element.id};
    difference.record = recordText(element);
    return difference;
}

Detail kindDetail(const Element &before, const Element &after)
{
    return {Deed::Changed, {}, {}, properties::kind, QString(before.kind->id), QString(after.kind->id),
            changeText(Text::tr("Kind"), vocabulary::label(*before.kind), vocabulary::label(*after.kind))};
}

QList<Detail> changesOf(const Both &both, const Element &before, const Element &after)
{
    Properties earlier = before.properties;
    Properties later = after.properties;
    if (isShortContract(both, before, after)) { // Told field by field.
        for (const QString &property : {u"fields"_s, u"sensitiveFields"_s}) {
            earlier.remove(property);
            later.remove(property);
        }
    }
    const auto row = [&](const QString &id) { return vocabulary::property(*after.kind, id); };
    QList<Detail> details = propertyDetails(both, row, earlier, later);
    details += itemDetails(both, before, after);
    if (before.kind != after.kind)
        details.prepend(kindDetail(before, after));
    return details;
}

void tellLikeness(const Both &both, Difference &difference)
{
    if (both.matches.signs.value(difference.before, Sign::Id) == Sign::Likeness)
        difference.details.append({Deed::Changed, {}, {}, {}, {}, {}, Text::tr("Taken for the same because of its name and neighbours")});
}

void addKept(QList<Difference> &found, const Both &both, const Element &before, const Element &after)
{
    const auto make = [&](Deed deed, const QString &words) {
        Difference difference = about(both, after, deed, true);
        difference.words = words;
        return difference;
    };
    if (before.name != after.name) {
        Difference renamed = make(Deed::Renamed, renamedText(recordText(before), after.name));
        tellLikeness(both, renamed);
        found.append(renamed);
    }
    if (both.matches.afterOf(before.parent) != after.parent || before.parent.isNull() != after.parent.isNull())
        found.append(make(Deed::Moved, movedText(recordText(after), placeText(both.before, before.parent), placeText(both.after, after.parent))));
    Difference changed = make(Deed::Changed, changedText(recordText(after)));
    changed.details = changesOf(both, before, after);
    if (!changed.details.isEmpty())
        found.append(changed);
}

Difference aboutView(const View &view, Deed deed, Id before, Id after)
{
    Difference difference;
    difference.deed = deed;
    difference.subject = Difference::Subject::View;
    difference.kind = view.kind;
    difference.name = view.name;
    difference.before = before;
    difference.after = after;
    difference.record = recordText(view);
    return difference;
}

void addKept(QList<Difference> &found, const Both &both, const View &before, const View &after)
{
    if (before.name != after.name) {
        found.append(aboutView(after, Deed::Renamed, before.id, after.id));
        found.last().words = renamedText(recordText(before), after.name);
    }
    Properties earlier = before.properties;
    Properties later = after.properties;
    earlier.insert(properties::subject, before.subject.isNull() ? Value() : Value(before.subject));
    later.insert(properties::subject, after.subject.isNull() ? Value() : Value(after.subject));
    const QList<Detail> details = propertyDetails(both, [](const QString &) { return nullptr; }, earlier, later);
    if (details.isEmpty())
        return;
    found.append(aboutView(after, Deed::Changed, before.id, after.id));
    found.last().words = changedText(recordText(after));
    found.last().details = details;
}

} // namespace

QList<Detail> propertyDetails(const Both &both, const std::function<const Property *(const QString &)> &row,
                              const Properties &before, const Properties &after)
{
    QStringList ids = before.keys() + after.keys();
    ids.sort();
    ids.removeDuplicates();
    QList<Detail> details;
    for (const QString &id : std::as_const(ids)) {
        const Property *property = row(id);
        const Value earlier = granted(property, before.value(id));
        const Value later = granted(property, after.value(id));
        if (both.translated(earlier) == later)
            continue;
        details.append({Deed::Changed, {}, {}, id, earlier, later,
                        changeText(labelOf(property, id), valueText(both.before, property, earlier), valueText(both.after, property, later))});
    }
    return details;
}

QList<Difference> elementDifferences(const Both &both)
{
    QList<Difference> found;
    for (const Element &element : both.before.elements()) {
        if (const Element *later = both.after.element(both.matches.afterOf(element.id))) {
            addKept(found, both, element, *later);
            continue;
        }
        found.append(about(both, element, Deed::Removed, false));
        found.last().words = removedText(recordText(element));
    }
    for (const Element &element : both.after.elements()) {
        if (!both.matches.beforeOf(element.id).isNull())
            continue;
        found.append(about(both, element, Deed::Added, true));
        found.last().words = addedText(recordText(element));
    }
    return found;
}

QList<Difference> viewDifferences(const Both &both)
{
    QList<Difference> found;
    for (const View &view : both.before.views()) {
        if (const View *later = both.after.view(both.matches.afterOf(view.id))) {
            addKept(found, both, view, *later);
            continue;
        }
        found.append(aboutView(view, Deed::Removed, view.id, {}));
        found.last().words = removedText(recordText(view));
    }
    for (const View &view : both.after.views()) {
        if (!both.matches.beforeOf(view.id).isNull())
            continue;
        found.append(aboutView(view, Deed::Added, {}, view.id));
        found.last().words = addedText(recordText(view));
    }
    return found;
}

} // namespace keelson::compare
