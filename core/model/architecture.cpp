// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"

#include <QRegularExpression>

#include <algorithm>

namespace keelson::architecture {

namespace {

using Elements = QList<const Element *>;

Elements sorted(Elements elements)
{
    std::sort(elements.begin(), elements.end(), [](const Element *a, const Element *b) {
        const int order = a->name.compare(b->name);
        return order != 0 ? order < 0 : a->id < b->id;
    });
    elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
    return elements;
}

/// The service an element works for, or itself where it works for none.
const Element *actingAs(const Model &model, const Element *element)
{
    const Element *service = serviceOf(model, element->id);
    return service ? service : element;
}

void collectInside(const Model &model, Id container, QList<Id> &ids)
{
    ids.append(container);
    for (const Element *content : model.contentsOf(container))
        collectInside(model, content->id, ids);
}

Elements actingOn(const Model &model, Id event, QLatin1StringView relation)
{
    Elements found;
    for (const Element *source : model.sources(event, relation))
        found.append(actingAs(model, source));
    return sorted(found);
}

Elements targetsOfAll(const Model &model, Id service, QLatin1StringView relation)
{
    QList<Id> ids;
    collectInside(model, service, ids);
    Elements found;
    for (const Id id : std::as_const(ids))
        found.append(model.targets(id, relation));
    return sorted(found);
}

Elements acrossCalls(const Model &model, Id service, Elements (Model::*ends)(Id, QLatin1StringView) const)
{
    QList<Id> ids;
    collectInside(model, service, ids);
    Elements found;
    for (const Id id : std::as_const(ids)) {
        for (const Element *end : (model.*ends)(id, relations::calls)) {
            if (!ids.contains(end->id))
                found.append(actingAs(model, end));
        }
    }
    return sorted(found);
}

const Property *rowOf(const Element &element, QLatin1StringView property)
{
    return vocabulary::property(*element.kind, property);
}

} // namespace

QString given(const Element &element, QLatin1StringView property)
{
    const QString said = element.text(property);
    if (!said.isEmpty())
        return said;
    const Property *row = rowOf(element, property);
    return row ? QString::fromLatin1(row->standard) : QString();
}

double givenNumber(const Element &element, QLatin1StringView property, double otherwise)
{
    const Value value = element.properties.value(QString(property));
    if (std::holds_alternative<double>(value))
        return std::get<double>(value);
    const Property *row = rowOf(element, property);
    bool isNumber = false;
    const double standard = row ? QByteArrayView(row->standard).toDouble(&isNumber) : 0;
    return isNumber ? standard : otherwise;
}

bool givenFlag(const Element &element, QLatin1StringView property)
{
    const Value value = element.properties.value(QString(property));
    if (std::holds_alternative<bool>(value))
        return std::get<bool>(value);
    const Property *row = rowOf(element, property);
    return row && QByteArrayView(row->standard) == "true";
}

bool isSaid(const Element &element, QLatin1StringView property)
{
    const Value value = element.properties.value(QString(property));
    const QString *words = std::get_if<QString>(&value);
    return words ? !words->trimmed().isEmpty() : !isNull(value);
}

QString given(const Child &item, const ItemList &list, QLatin1StringView column)
{
    const QString said = text(item.properties.value(QString(column)));
    if (!said.isEmpty())
        return said;
    const auto row = std::find_if(list.columns.begin(), list.columns.end(), [column](const Property &p) { return p.id == column; });
    return row == list.columns.end() ? QString() : QString::fromLatin1(row->standard);
}

QStringList names(const QString &text)
{
    QStringList words;
    static const QRegularExpression separators(QStringLiteral("[,\n]"));
    for (const QString &word : text.split(separators)) {
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    }
    return words;
}

QStringList names(const Element &element, QLatin1StringView property)
{
    return names(given(element, property));
}

bool isService(const Element &element, QLatin1StringView pattern)
{
    return element.is(kinds::service) && given(element, properties::pattern) == pattern;
}

bool isService(const Element &element, QLatin1StringView pattern, QLatin1StringView variant)
{
    return isService(element, pattern) && element.text(properties::variant) == variant;
}

const Element *serviceOf(const Model &model, Id id)
{
    const Element *element = model.element(id);
    return element && element->is(kinds::service) ? element : model.enclosing(id, kinds::service);
}

const Element *subsystemOf(const Model &model, Id id)
{
    const Element *element = model.element(id);
    return element && element->is(kinds::subsystem) ? element : model.enclosing(id, kinds::subsystem);
}

const Element *ownerOf(const Model &model, Id id)
{
    for (const Element *at = model.element(id); at; at = model.element(at->parent)) {
        for (const Element *owner : model.sources(at->id, relations::owns)) {
            if (owner->is(kinds::team))
                return owner;
        }
    }
    return nullptr;
}

Elements publishersOf(const Model &model, Id event) { return actingOn(model, event, relations::publishes); }
Elements consumersOf(const Model &model, Id event) { return actingOn(model, event, relations::consumes); }
Elements publishedBy(const Model &model, Id service) { return targetsOfAll(model, service, relations::publishes); }
Elements consumedBy(const Model &model, Id service) { return targetsOfAll(model, service, relations::consumes); }
Elements calledBy(const Model &model, Id service) { return acrossCalls(model, service, &Model::targets); }
Elements callersOf(const Model &model, Id service) { return acrossCalls(model, service, &Model::sources); }

Elements contentsOf(const Model &model, Id container, QLatin1StringView kind)
{
    Elements found = model.contentsOf(container);
    found.removeIf([kind](const Element *element) { return !element->is(kind); });
    return found;
}

} // namespace keelson::architecture
