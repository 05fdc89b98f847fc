// SPDX-License-Identifier: MIT
#include "core/compare/words.h"

#include "core/model/architecture.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace keelson::compare {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Compare)
};

constexpr qsizetype longest = 90;  ///< Letters of a value; nobody compares more at a glance.

QString quoted(const QString &words)
{
    const QString line = words.simplified();
    return Text::tr("“%1”", "name or value").arg(line.size() > longest ? line.first(longest) + u'…' : line);
}

QString nameText(const Element &element)
{
    return element.name.simplified().isEmpty() ? vocabulary::label(*element.kind) : quoted(element.name);
}

QString viewKindText(const View &view)
{
    return view.kind == records::board ? Text::tr("Board") : view.kind == records::contextView ? Text::tr("Map") : Text::tr("View");
}

QString kindAndName(const QString &kind, const QString &name)
{
    return name.simplified().isEmpty() ? kind : Text::tr("%1 %2", "kind and name").arg(kind, quoted(name));
}

QString choiceText(const Property *property, const QString &id)
{
    if (!property)
        return quoted(id);
    const auto choice = std::find_if(property->choices.begin(), property->choices.end(), [&](const Choice &c) { return c.id == id; });
    return choice == property->choices.end() ? quoted(id) : vocabulary::label(*choice);
}

QString numberText(const Property *property, double number)
{
    const QString digits = QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
    return property && !property->unit.isEmpty() ? digits + QChar(0xa0) + property->unit : digits;
}

QString referenceText(const Model &model, Id id)
{
    const Element *element = model.element(id);
    return element ? nameText(*element) : Text::tr("something that is gone");
}

} // namespace

QString recordText(const Element &element)
{
    return kindAndName(vocabulary::label(*element.kind), element.name);
}

QString recordText(const View &view)
{
    return kindAndName(viewKindText(view), view.name);
}

QString recordText(const Model &model, const Relation &relation)
{
    return Text::tr("%1 %2 %3", "the two ends of a relation around its verb")
            .arg(referenceText(model, relation.from), vocabulary::label(*relation.kind), referenceText(model, relation.to));
}

QString placeText(const Model &model, Id container)
{
    const Element *element = model.element(container);
    return element ? nameText(*element) : Text::tr("the outside", "of all containers");
}

QString valueText(const Model &model, const Property *property, const Value &value)
{
    if (auto *on = std::get_if<bool>(&value))
        return *on ? Text::tr("yes") : Text::tr("no");
    if (auto *number = std::get_if<double>(&value))
        return numberText(property, *number);
    if (auto *words = std::get_if<QString>(&value))
        return words->isEmpty() ? Text::tr("nothing") : choiceText(property, *words);
    if (auto *id = std::get_if<Id>(&value))
        return referenceText(model, *id);
    if (auto *point = std::get_if<QPointF>(&value))
        return u"%1, %2"_s.arg(qRound(point->x())).arg(qRound(point->y()));
    if (auto *size = std::get_if<QSizeF>(&value))
        return u"%1 × %2"_s.arg(qRound(size->width())).arg(qRound(size->height()));
    return Text::tr("nothing");
}

QString changeText(const QString &label, const QString &before, const QString &after)
{
    return Text::tr("%1: %2 → %3", "property, its value before and after").arg(label, before, after);
}

QString addedText(const QString &record) { return Text::tr("New: %1").arg(record); }
QString removedText(const QString &record) { return Text::tr("Gone: %1").arg(record); }
QString changedText(const QString &record) { return Text::tr("Changed: %1").arg(record); }

QString renamedText(const QString &record, const QString &name)
{
    return Text::tr("%1 is called %2 now").arg(record, quoted(name));
}

QString movedText(const QString &record, const QString &from, const QString &to)
{
    return Text::tr("%1 went from %2 to %3").arg(record, from, to);
}

QString rewiredText(const QString &before, const QString &after)
{
    return Text::tr("%1, no longer: %2", "a relation that took the place of another").arg(after, before);
}

QString decoupledText(const QString &call, const QStringList &events)
{
    return Text::tr("No longer: %1; connected by events now: %2").arg(call, events.join(u", "_s));
}

QString itemText(const Model &model, const ItemList &list, const Child &item)
{
    for (const Property &column : list.columns) {
        const Value value = item.properties.value(QString(column.id));
        if (!isNull(value) && value != Value(QString()))
            return valueText(model, column.choices.empty() ? nullptr : &column, value);
    }
    return vocabulary::itemLabel(list);
}

QString itemAddedText(const QString &list, const QString &item) { return Text::tr("%1: %2 is new", "list, item").arg(list, item); }
QString itemRemovedText(const QString &list, const QString &item) { return Text::tr("%1: %2 is gone", "list, item").arg(list, item); }

QString itemMovedText(const QString &list, const QString &item)
{
    return Text::tr("%1: %2 stands elsewhere in the order", "list, item").arg(list, item);
}

QString itemChangeText(const QString &list, const QString &item, const QString &change)
{
    return Text::tr("%1, %2: %3", "list, item, what changed of it").arg(list, item, change);
}

QString placesText(const QString &record, qsizetype placed, qsizetype taken, qsizetype moved)
{
    QStringList parts;
    if (placed > 0)
        parts.append(Text::tr("%n placed", nullptr, int(placed)));
    if (taken > 0)
        parts.append(Text::tr("%n taken off", nullptr, int(taken)));
    if (moved > 0)
        parts.append(Text::tr("%n stand(s) elsewhere or otherwise", nullptr, int(moved)));
    return Text::tr("%1: %2", "a view and what is said of it").arg(record, parts.join(u", "_s));
}

QString sessionText(const QString &record)
{
    return Text::tr("%1: what belongs to its session", "votes, turns and the like of a board or note").arg(record);
}

} // namespace keelson::compare
