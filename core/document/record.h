// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/document/normalise.h"
#include "core/model/model.h"

#include <QVarLengthArray>

namespace keelson {

/// What a record's own facts say, before anything is known of the records it speaks of.
struct Record
{
    enum class Type { None, Element, Relation, View, Placement, Child };

    Type type = Type::None;  ///< None: no kind, or one this version does not know.
    bool deleted = false;
    Stamp deletedAt;         ///< Of the fact `deleted`, when deleted.
    const Kind *kind = nullptr;
    const RelationKind *relation = nullptr;
    QString viewKind;
    Id parent;               ///< Of an element; as written, aliases not followed. Likewise the others.
    Stamp parentAt;
    Id alias;
    Stamp aliasAt;
    Id first;                ///< from of a relation, view of a placement, owner of a child, subject of a view.
    Id second;               ///< to of a relation, element of a placement.

    bool isAlive() const { return type != Type::None && !deleted; }
    bool isAlive(Type of) const { return type == of && !deleted; }
    /// Every record this one names, besides the one it is an alias of.
    QVarLengthArray<Id, 3> references() const;
};

Record readRecord(const Cells &cells);

/// What the model shows of a record besides its structure: no nulls, nothing of the wrong type.
struct Shown
{
    Properties properties;
    QStringList wrong;  ///< Properties whose values are of another type than the vocabulary says, sorted.
};
Shown readProperties(const Cells &cells, const Record &record);

/// True when facts came after `moment`, or beside it: what a delete at that moment swallowed.
bool editedAfter(const Cells &cells, const Stamp &moment);

} // namespace keelson
