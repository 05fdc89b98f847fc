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
    if (const Structural *row = structural(record.type, property))
        return row->shape;
    if (record.kind) {
        const Shape own = shapeOf(record.kind->properties, property);
        return own == Shape::Any ? shapeOf(vocabulary::commonProperties(), property) : own;
    }
    return record.relation ? shapeOf(record.relation->properties, property) : Shape::Any;
}

Value valueIn(const Cells &cells, QLatin1StringView property)
{
    const auto cell = cells.constFind(QString(property));
    return cell == cells.cend() ? Value() : cell->value;
}

Stamp stampIn(const Cells &cells, QLatin1StringView property)
{
    const auto cell = cells.constFind(QString(property));
    return cell == cells.cend() ? Stamp() : cell->stamp;
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

void readReferences(Record &record, const Cells &cells)
{
    const auto read = [&](QLatin1StringView property) { return reference(valueIn(cells, property)); };
    switch (record.type) {
    case Record::Type::Element:
        record.parent = read(properties::parent);
        record.parentAt = stampIn(cells, properties::parent);
        record.alias = read(properties::aliasOf);
        record.aliasAt = stampIn(cells, properties::aliasOf);
        break;
    case Record::Type::Relation:
        record.first = read(properties::from);
        record.second = read(properties::to);
        break;
    case Record::Type::View: record.first = read(properties::subject); break;
    case Record::Type::Placement:
        record.first = read(properties::view);
        record.second = read(properties::element);
        break;
    case Record::Type::Child: record.first = read(properties::owner); break;
    case Record::Type::None: break;
    }
}

} // namespace

QList<Id> Record::references() const
{
    QList<Id> ids;
    for (const Id &id : {parent, first, second}) {
        if (!id.isNull() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

Record readRecord(const Cells &cells)
{
    Record record;
    readKind(record, text(valueIn(cells, properties::kind)));
    readReferences(record, cells);
    record.deleted = flag(valueIn(cells, properties::deleted));
    if (record.deleted)
        record.deletedAt = stampIn(cells, properties::deleted);
    return record;
}

QStringList wrongTypes(const Cells &cells, const Record &record)
{
    QStringList names;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        if (!isNull(cell->value) && !fits(shapeOf(record, cell.key()), cell->value))
            names.append(cell.key());
    }
    names.sort();
    return names;
}

Properties plainProperties(const Cells &cells, const Record &record)
{
    Properties plain;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const bool shown = !isNull(cell->value) && !structural(record.type, cell.key())
                && fits(shapeOf(record, cell.key()), cell->value);
        if (shown)
            plain.insert(cell.key(), cell->value);
    }
    return plain;
}

bool editedAfter(const Cells &cells, const Stamp &moment)
{
    return std::any_of(cells.cbegin(), cells.cend(),
                       [&](const Cell &cell) { return cell.stamp > moment; });
}

} // namespace keelson
