// SPDX-License-Identifier: MIT
#include "core/contract/contract.h"

#include "core/model/architecture.h"
#include "core/scaffold/names.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <utility>

namespace keelson::contract {

namespace {

using namespace Qt::StringLiterals;

QList<Field> listed(const Model &model, const Element &event)
{
    const ItemList &list = *vocabulary::list(*event.kind, itemlists::fields);
    QList<Field> fields;
    for (const Child *item : model.childrenOf(event.id, itemlists::fields)) {
        const auto given = [&](QLatin1StringView column) { return architecture::given(*item, list, column); };
        const Value required = item->properties.value(u"required"_s);
        fields.append({given(properties::name), given("type"_L1), isNull(required) || flag(required),
                       flag(item->properties.value(u"sensitive"_s)), given("example"_L1), given(properties::description), item->id});
    }
    return fields;
}

/// The words people use for types, as ids of the vocabulary.
QString typeFrom(const QString &word)
{
    static const QHash<QString, QString> types{
        {u"number"_s, u"number"_s}, {u"decimal"_s, u"number"_s}, {u"float"_s, u"number"_s}, {u"double"_s, u"number"_s},
        {u"money"_s, u"number"_s}, {u"amount"_s, u"number"_s}, {u"int"_s, u"integer"_s}, {u"integer"_s, u"integer"_s},
        {u"boolean"_s, u"boolean"_s}, {u"bool"_s, u"boolean"_s}, {u"flag"_s, u"boolean"_s}, {u"list"_s, u"array"_s},
        {u"array"_s, u"array"_s}, {u"object"_s, u"object"_s}, {u"date"_s, u"date-time"_s}, {u"date-time"_s, u"date-time"_s},
        {u"timestamp"_s, u"date-time"_s}};
    const QString type = word.trimmed().toLower();
    return type.endsWith("[]"_L1) ? u"array"_s : types.value(type, u"string"_s);
}

QList<Field> typed(const Element &event)
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    const QStringList sensitive = architecture::names(event, "sensitiveFields"_L1);
    QList<Field> fields;
    for (const QString &part : event.text("fields"_L1).split(separators, Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        Field field;
        field.name = part.left(colon < 0 ? part.size() : colon).trimmed();
        if (colon >= 0)
            field.type = typeFrom(part.mid(colon + 1));
        field.isSensitive = sensitive.contains(field.name);
        if (!field.name.isEmpty())
            fields.append(field);
    }
    return fields;
}

QJsonObject typeSchema(const Field &field)
{
    QJsonObject schema;
    schema.insert("type"_L1, field.type == "date-time"_L1 ? u"string"_s : field.type);
    if (field.type == "date-time"_L1)
        schema.insert("format"_L1, "date-time"_L1);
    if (!field.meaning.isEmpty())
        schema.insert("description"_L1, field.meaning);
    return schema;
}

/// Puts a field into the schema of an object, under as many objects as its name has dots.
QJsonObject withField(QJsonObject object, const QStringList &path, const Field &field)
{
    QJsonObject all = object.value("properties"_L1).toObject();
    const QString &name = path.first();
    QJsonObject inner = all.value(name).toObject();
    if (path.size() == 1) {
        const QJsonObject own = typeSchema(field);
        for (auto it = own.begin(); it != own.end(); ++it)
            inner.insert(it.key(), it.value());
    } else {
        inner.insert("type"_L1, "object"_L1);
        inner = withField(inner, path.mid(1), field);
    }
    all.insert(name, inner);
    object.insert("properties"_L1, all);
    QJsonArray required = object.value("required"_L1).toArray();
    if (field.isRequired && !required.contains(name))
        required.append(name);
    if (!required.isEmpty())
        object.insert("required"_L1, required);
    return object;
}

QJsonValue exampleValue(const Field &field)
{
    const QString &said = field.example;
    if (field.type == "number"_L1)
        return said.isEmpty() ? 1.5 : said.toDouble();
    if (field.type == "integer"_L1)
        return said.isEmpty() ? 1 : said.toInt();
    if (field.type == "boolean"_L1)
        return said.isEmpty() || said == "true"_L1 || said == "yes"_L1;
    if (field.type == "array"_L1)
        return QJsonArray();
    if (field.type == "object"_L1)
        return QJsonObject();
    if (!said.isEmpty())
        return said;
    return field.type == "date-time"_L1 ? u"2026-01-01T12:00:00Z"_s : field.name;
}

QJsonObject withExample(QJsonObject object, const QStringList &path, const Field &field)
{
    if (path.size() == 1)
        object.insert(path.first(), exampleValue(field));
    else
        object.insert(path.first(), withExample(object.value(path.first()).toObject(), path.mid(1), field));
    return object;
}

QJsonObject entitySchema(const QList<Field> &fields)
{
    QJsonObject entity{{"type"_L1, "object"_L1}, {"properties"_L1, QJsonObject{{"id"_L1, QJsonObject{{"type"_L1, "string"_L1}}}}},
                       {"required"_L1, QJsonArray{"id"_L1}}};
    for (const Field &field : fields)
        entity = withField(entity, field.name.split(u'.'), field);
    return entity;
}

QString entityField(const Element &event)
{
    return scaffold::camel(scaffold::kebab(entityOf(event)));
}

} // namespace

QList<Field> fieldsOf(const Model &model, const Element &event)
{
    return model.childrenOf(event.id, itemlists::fields).isEmpty() ? typed(event) : listed(model, event);
}

QString shortFormOf(const QList<Field> &fields)
{
    QStringList words;
    for (const Field &field : fields)
        words.append(field.type == "string"_L1 ? field.name : field.name + u": "_s + field.type);
    return words.join(u", "_s);
}

QString typeOf(const Element &event)
{
    return scaffold::kebab(event.name);
}

QString entityOf(const Element &event)
{
    const QString said = event.text("entity"_L1).simplified();
    if (!said.isEmpty())
        return said;
    const QString name = event.name.simplified();
    const qsizetype last = name.lastIndexOf(u' ');
    return last < 0 ? name : name.first(last);
}

QJsonObject schemaOf(const Model &model, const Element &event)
{
    const QJsonObject text{{"type"_L1, "string"_L1}};
    const QJsonObject envelope{{"id"_L1, text},
                               {"type"_L1, QJsonObject{{"const"_L1, typeOf(event)}}},
                               {"timestamp"_L1, QJsonObject{{"type"_L1, "integer"_L1}}},
                               {"partitionKey"_L1, text},
                               {"tags"_L1, QJsonObject{{"type"_L1, "object"_L1}}},
                               {entityField(event), entitySchema(fieldsOf(model, event))}};
    return {{"$schema"_L1, "https://json-schema.org/draft/2020-12/schema"_L1},
            {"title"_L1, event.name},
            {"type"_L1, "object"_L1},
            {"properties"_L1, envelope},
            {"required"_L1, QJsonArray{"id"_L1, "type"_L1, "timestamp"_L1, "partitionKey"_L1, "tags"_L1, entityField(event)}}};
}

QJsonObject exampleOf(const Model &model, const Element &event)
{
    QJsonObject entity{{"id"_L1, "00000000-0000-4000-8000-000000000000"_L1}};
    for (const Field &field : fieldsOf(model, event))
        entity = withExample(entity, field.name.split(u'.'), field);
    return {{"id"_L1, "00000000-0000-4000-8000-000000000001"_L1},
            {"type"_L1, typeOf(event)},
            {"timestamp"_L1, 1767268800000.0},
            {"partitionKey"_L1, entity.value("id"_L1)},
            {"tags"_L1, QJsonObject()},
            {entityField(event), entity}};
}

} // namespace keelson::contract
