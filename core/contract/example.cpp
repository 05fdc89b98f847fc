// SPDX-License-Identifier: MIT
#include "core/contract/example.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace keelson::contract {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::contract::Example)
};

constexpr qsizetype mostFields = 500;
constexpr int deepest = 12;

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return u"boolean"_s;
    case QJsonValue::Double: return value.toDouble() == double(value.toInteger()) ? u"integer"_s : u"number"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::Object: return u"object"_s;
    default: break;
    }
    const QString text = value.toString();
    return text.size() >= 10 && text.contains(u'T') && QDateTime::fromString(text, Qt::ISODate).isValid() ? u"date-time"_s : u"string"_s;
}

void collect(const QJsonObject &object, const QString &prefix, int depth, QList<Field> &fields)
{
    for (auto it = object.begin(); it != object.end() && fields.size() <= mostFields; ++it) {
        if (prefix.isEmpty() && it.key() == "id"_L1)
            continue; // Every entity has one.
        if (it->isObject() && !it->toObject().isEmpty() && depth < deepest) {
            collect(it->toObject(), prefix + it.key() + u'.', depth + 1, fields);
            continue;
        }
        Field field;
        field.name = prefix + it.key();
        field.type = typeOf(*it);
        field.example = it->isArray() || it->isObject() ? QString() : it->toVariant().toString();
        fields.append(field);
    }
}

/// Without id, type, timestamp, partitionKey and tags, where all of these are there.
QJsonObject withoutEnvelope(const QJsonObject &event)
{
    QJsonObject rest = event;
    for (const QLatin1StringView name : {"id"_L1, "type"_L1, "timestamp"_L1, "partitionKey"_L1, "tags"_L1}) {
        if (!rest.contains(name))
            return event;
        rest.remove(name);
    }
    return rest.size() == 1 && rest.begin()->isObject() ? rest.begin()->toObject() : event;
}

} // namespace

Result<QList<Field>> fieldsOfExample(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{Error::Kind::BadInput, Tr::tr("This is no JSON: %1.").arg(error.errorString()),
                     Tr::tr("line %1").arg(json.first(std::min<qsizetype>(error.offset, json.size())).count('\n') + 1), {}};
    if (!document.isObject())
        return Error{Error::Kind::BadInput, Tr::tr("An example is a JSON object: it begins with {."), {}, {}};
    QList<Field> fields;
    collect(withoutEnvelope(document.object()), {}, 0, fields);
    if (fields.size() > mostFields)
        return Error{Error::Kind::BadInput, Tr::tr("The example has more than %1 fields.").arg(mostFields), {}, {}};
    return fields;
}

} // namespace keelson::contract
