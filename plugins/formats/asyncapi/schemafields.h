// SPDX-License-Identifier: MIT
#pragma once

#include "core/contract/contract.h"
#include "plugins/formats/asyncapi/references.h"

#include <QJsonObject>

namespace keelson::asyncapi {

/// What the payload of a message says of the entity it carries.
struct Payload
{
    QString entity;               ///< Name of the member that holds it; empty when the payload is the entity itself.
    QList<contract::Field> fields;
    QStringList lost;             ///< Keywords of JSON Schema that a contract has no word for, sorted.
};

/// `schema` is followed already. An envelope of id, type, timestamp, partitionKey and tags is taken off.
Payload payloadOf(const QJsonObject &schema, References &references);

} // namespace keelson::asyncapi
