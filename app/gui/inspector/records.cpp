// SPDX-License-Identifier: MIT
#include "app/gui/inspector/records.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

std::span<const Property> propertiesOf(const Model &model, Id record)
{
    if (const Element *element = model.element(record))
        return element->kind->properties;
    if (const Relation *relation = model.relation(record))
        return relation->kind->properties;
    return {};
}

bool has(std::span<const Property> rows, const Property &sought)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Property &row) {
        return row.id == sought.id && row.type == sought.type && row.choices.data() == sought.choices.data();
    });
}

} // namespace

Subject subjectOf(const QList<Id> &selection, const Model &model)
{
    Subject subject;
    for (const Id &id : selection) {
        const Placement *placement = model.placement(id);
        const Id element = placement ? placement->element : id;
        if (model.element(element) && !subject.elements.contains(element))
            subject.elements.append(element);
        else if (model.relation(id))
            subject.relations.append(id);
    }
    return subject;
}

QList<const Property *> commonProperties(const Subject &subject, const Model &model)
{
    QList<const Property *> common;
    const QList<Id> records = subject.records();
    if (records.isEmpty())
        return common;
    for (const Property &property : propertiesOf(model, records.first())) {
        const auto hasIt = [&](Id record) { return has(propertiesOf(model, record), property); };
        if (std::all_of(records.begin(), records.end(), hasIt))
            common.append(&property);
    }
    return common;
}

Value valueOf(const Model &model, Id record, QLatin1StringView property)
{
    if (const Element *element = model.element(record)) {
        if (property == properties::name)
            return element->name;
        return element->properties.value(property);
    }
    if (const Relation *relation = model.relation(record))
        return relation->properties.value(property);
    return {};
}

QString nameOf(const Model &model, Id record)
{
    if (const Element *element = model.element(record))
        return element->name.isEmpty() ? vocabulary::label(*element->kind) : element->name.simplified();
    if (const Relation *relation = model.relation(record)) {
        return nameOf(model, relation->from) + u' ' + vocabulary::label(*relation->kind) + u' '
                + nameOf(model, relation->to);
    }
    return {};
}

} // namespace keelson
