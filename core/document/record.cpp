// SPDX-License-Identifier: MIT
#include "core/document/record.h"

#include <algorithm>
#include <array>

namespace keelson {

namespace {

enum class Shape { Any, Text, Identity, Flag, Number, Point, Size, NumberOrText };

bool fits(Shape shape, const Value &value)
{
    switch (shape) {
    case Shape::Any: return true;
    case Shape::Text: return std::holds_alternative<QString>(value);
    case Shape::Identity: return std::holds_alternative<Id>(value);
    case Shape::Flag: return std::holds_alternative<bool>(value);
    case Shape::Number: return std::holds_alternative<double>(value);
    case Shape::Point: return std::holds_alternative<QPointF>(value);
    case Shape::Size: return std::holds_alternative<QSizeF>(value);
    case Shape::NumberOrText: return fits(Shape::Number, value) || fits(Shape::Text, value);
    }
    return false;
}

struct Structural
{
    QLatin1StringView property;
    Shape shape;
};

// What the model holds in fields of its own, by type of record.
constexpr std::array always{Structural{properties::kind, Shape::Text},
                            Structural{properties::deleted, Shape::Flag}};
constexpr std::array ofElement{Structural{properties::name, Shape::Text},
                               Structural{properties::parent, Shape::Identity},
                               Structural{properties::aliasOf, Shape::Identity}};
constexpr std::array ofRelation{Structural{properties::from, Shape::Identity},
                                Structural{properties::to, Shape::Identity}};
constexpr std::array ofView{Structural{properties::name, Shape::Text},
                            Structural{properties::subject, Shape::Identity}};
constexpr std::array ofPlacement{Structural{properties::view, Shape::Identity},
                                 Structural{properties::element, Shape::Identity},
                                 Structural{properties::position, Shape::Point},
                                 Structural{properties::size, Shape::Size}};
constexpr std::array ofChild{Structural{properties::owner, Shape::Identity},
                             Structural{properties::list, Shape::Text},
                             Structural{properties::order, Shape::Text}};

std::span<const Structural> structure(Record::Type type)
{
    switch (type) {
    case Record::Type::Element: return ofElement;
    case Record::Type::Relation: return ofRelation;
    case Record::Type::View: return ofView;
    case Record::Type::Placement: return ofPlacement;
    case Record::Type::Child: return ofChild;
    case Record::Type::None: break;
    }
    return {};
}

const Structural *structural(Record::Type type, const QString &property)
{
    const auto named = [&](const Structural &s) { return s.property == property; };
    const auto common = std::find_if(always.begin(), always.end(), named);
    if (common != always.end())
        return common;
    const auto rows = structure(type);
    const auto own = std::find_if(rows.begin(), rows.end(), named);
    return own == rows.end() ? nullptr : &*own;
}

Shape shapeOf(PropertyType type)
{
    switch (type) {
    case PropertyType::Line:
    case PropertyType::Paragraph:
    case PropertyType::Choice:
    case PropertyType::Names: return Shape::Text;
    case PropertyType::Number: return Shape::Number;
    case PropertyType::Flag: return Shape::Flag;
    case PropertyType::Duration: return Shape::NumberOrText;
    case PropertyType::Reference: return Shape::Identity;
    }
    return Shape::Any;
}

Shape shapeOf(std::span<const Property> rows, const QString &property)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const Property &p) { return p.id == property; });
    return row == rows.end() ? Shape::Any : shapeOf(row->type);
}

Shape shapeOf(const Record &record, const QString &property)
{
    if (record.kind) {
        const Shape own = shapeOf(record.kind->properties, property);
        return own == Shape::Any ? shapeOf(vocabulary::commonProperties(), property) : own;
    }
    return record.relation ? shapeOf(record.relation->properties, property) : Shape::Any;
}

void readViewKind(Record &record, const QString &kind)
{
    record.type = Record::Type::View;
    record.viewKind = kind;
}

void readKind(Record &record, const QString &kind)
{
    if (kind == records::placement)
        record.type = Record::Type::Placement;
    else if (kind == records::child)
        record.type = Record::Type::Child;
    else if (kind == records::board || kind == records::contextView)
        readViewKind(record, kind);
    else if ((record.kind = vocabulary::kind(kind)))
        record.type = Record::Type::Element;
    else if ((record.relation = vocabulary::relation(kind)))
        record.type = Record::Type::Relation;
}

// Records are read by the ten thousand when a document opens: one pass, no lookups.
void readCell(Record &record, const QString &property, const Cell &cell)
{
    const auto is = [&](QLatin1StringView name) { return property == name; };
    switch (record.type) {
    case Record::Type::Element:
        if (is(properties::parent)) {
            record.parent = reference(cell.value);
            record.parentAt = cell.stamp;
        } else if (is(properties::aliasOf)) {
            record.alias = reference(cell.value);
            record.aliasAt = cell.stamp;
        }
        break;
    case Record::Type::Relation:
        if (is(properties::from))
            record.first = reference(cell.value);
        else if (is(properties::to))
            record.second = reference(cell.value);
        break;
    case Record::Type::View:
        if (is(properties::subject))
            record.first = reference(cell.value);
        break;
    case Record::Type::Placement:
        if (is(properties::view))
            record.first = reference(cell.value);
        else if (is(properties::element))
            record.second = reference(cell.value);
        break;
    case Record::Type::Child:
        if (is(properties::owner))
            record.first = reference(cell.value);
        break;
    case Record::Type::None: break;
    }
}

} // namespace

QVarLengthArray<Id, 3> Record::references() const
{
    QVarLengthArray<Id, 3> ids;
    for (const Id &id : {parent, first, second}) {
        if (!id.isNull() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

Record readRecord(const Cells &cells)
{
    Record record;
    readKind(record, text(cells.value(properties::kind)));
    for (const Cells::Entry &entry : cells)
        readCell(record, entry.property, entry.cell);
    const Cell *deletion = cells.find(properties::deleted);
    if (deletion && flag(deletion->value)) {
        record.deleted = true;
        record.deletedAt = deletion->stamp;
    }
    return record;
}

Shown readProperties(const Cells &cells, const Record &record)
{
    Shown shown;
    for (const auto &[property, cell] : cells) {
        if (isNull(cell.value))
            continue;
        const Structural *row = structural(record.type, property);
        if (!fits(row ? row->shape : shapeOf(record, property), cell.value))
            shown.wrong.append(property);
        else if (!row)
            shown.properties.insert(property, cell.value);
    }
    return shown;
}

bool editedAfter(const Cells &cells, const Stamp &moment)
{
    return std::any_of(cells.begin(), cells.end(),
                       [&](const Cells::Entry &entry) { return entry.cell.stamp > moment; });
}

} // namespace keelson
