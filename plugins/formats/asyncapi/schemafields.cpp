// SPDX-License-Identifier: MIT
#include "plugins/formats/asyncapi/schemafields.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace keelson::asyncapi {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 12;
constexpr qsizetype mostFields = 2000;

const QSet<QString> &envelopeNames()
{
    static const QSet<QString> names{u"id"_s, u"type"_s, u"timestamp"_s, u"partitionKey"_s, u"tags"_s};
    return names;
}

QString typeOf(const QJsonObject &schema)
{
    static const QSet<QString> known{u"string"_s, u"number"_s, u"integer"_s, u"boolean"_s, u"object"_s, u"array"_s};
    const QJsonValue said = schema.value("type"_L1);
    const QString type = said.isArray() ? said.toArray().at(0).toString() : said.toString();
    if (type == "string"_L1 && schema.value("format"_L1).toString().startsWith("date"_L1))
        return u"date-time"_s;
    if (known.contains(type))
        return type;
    return schema.contains("properties"_L1) ? u"object"_s : u"string"_s;
}

QString exampleOf(const QJsonObject &schema)
{
    const QJsonValue example = schema.value("examples"_L1).toArray().isEmpty() ? schema.value("example"_L1)
                                                                                : schema.value("examples"_L1).toArray().first();
    if (example.isObject() || example.isArray())
        return {};
    return example.toVariant().toString();
}

class Reading
{
public:
    explicit Reading(References &references) : m_references(references) { }

    void read(const QJsonObject &schema, const QString &prefix, int depth)
    {
        noteLosses(schema);
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        const QJsonArray required = schema.value("required"_L1).toArray();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            if (prefix.isEmpty() && it.key() == "id"_L1)
                continue; // Every entity has one.
            const QJsonObject inner = m_references.followed(*it);
            if (payload.fields.size() >= mostFields)
                return;
            add(inner, prefix + it.key(), required.contains(it.key()), depth);
        }
        for (const QJsonValue part : schema.value("allOf"_L1).toArray()) {
            if (depth < deepest)
                read(m_references.followed(part), prefix, depth + 1);
        }
    }

    Payload payload;

private:
    /// An object with fields is told by its fields.
    void add(const QJsonObject &schema, const QString &name, bool isRequired, int depth)
    {
        if (schema.contains("properties"_L1) && depth < deepest)
            return read(schema, name + u'.', depth + 1);
        noteLosses(schema);
        contract::Field field;
        field.name = name;
        field.type = typeOf(schema);
        field.isRequired = isRequired;
        field.isSensitive = schema.value("x-keelson-sensitive"_L1).toBool();
        field.example = exampleOf(schema);
        field.meaning = schema.value("description"_L1).toString().simplified();
        payload.fields.append(field);
    }

    void noteLosses(const QJsonObject &schema)
    {
        static const QStringList unsaid{u"enum"_s, u"minimum"_s, u"maximum"_s, u"pattern"_s, u"minLength"_s, u"maxLength"_s, u"oneOf"_s,
                                        u"anyOf"_s, u"not"_s, u"items"_s, u"default"_s, u"additionalProperties"_s, u"const"_s};
        for (const QString &keyword : unsaid) {
            if (schema.contains(keyword) && !payload.lost.contains(keyword))
                payload.lost.append(keyword);
        }
        std::sort(payload.lost.begin(), payload.lost.end());
    }

    References &m_references;
};

/// The one member beside those of the envelope; empty where there is no envelope.
QString entityMember(const QJsonObject &schema)
{
    const QStringList members = schema.value("properties"_L1).toObject().keys();
    QStringList others = members;
    others.removeIf([](const QString &name) { return envelopeNames().contains(name); });
    return others.size() == 1 && members.size() == envelopeNames().size() + 1 ? others.first() : QString();
}

} // namespace

Payload payloadOf(const QJsonObject &schema, References &references)
{
    Reading reading(references);
    const QString entity = entityMember(schema);
    const QJsonObject inner = entity.isEmpty() ? schema : references.followed(schema.value("properties"_L1).toObject().value(entity));
    reading.read(inner, {}, 0);
    reading.payload.entity = entity;
    return reading.payload;
}

} // namespace keelson::asyncapi
