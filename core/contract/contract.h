// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QJsonObject>
#include <QList>
#include <QString>

// What the consumers of an event may rely on. Pure; any thread.

namespace keelson::contract {

/// A field of the entity an event carries.
struct Field
{
    QString name;             ///< "total"; a dot leads into an object: "address.city".
    QString type = QStringLiteral("string");  ///< Id of a choice of the vocabulary: string, number, integer, boolean, ...
    bool isRequired = true;
    bool isSensitive = false;
    QString example;
    QString meaning;
    Id item;                  ///< The item of the list that says so; null where the property `fields` does.

    friend bool operator==(const Field &, const Field &) = default;
};

/// The list of fields when somebody has begun one; until then what the properties `fields` and `sensitiveFields` say, the
/// short form that is typed on a note: "restaurant, total: number".
KEELSON_CORE QList<Field> fieldsOf(const Model &model, const Element &event);

/// The same in the short form: "restaurant, total: number".
KEELSON_CORE QString shortFormOf(const QList<Field> &fields);

/// "order-submitted": the type as it stands in the envelope.
KEELSON_CORE QString typeOf(const Element &event);
/// What the event is about: what was said, or the name without its last word.
KEELSON_CORE QString entityOf(const Element &event);

/// JSON Schema (draft 2020-12) of the event with its envelope: id, type, timestamp, partitionKey, tags and the entity.
KEELSON_CORE QJsonObject schemaOf(const Model &model, const Element &event);
/// An event of the type: the examples of its fields, or made-up values of their types.
KEELSON_CORE QJsonObject exampleOf(const Model &model, const Element &event);

} // namespace keelson::contract
