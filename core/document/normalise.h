// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/finding.h"
#include "core/model/model.h"

#include <QHash>

namespace keelson {

/// The winning fact of a property: the last in stamp order.
struct Cell
{
    Value value;
    Stamp stamp;

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// Every record a log speaks of, known to this version or not, with the winners of its properties.
using Facts = QHash<Id, QHash<QString, Cell>>;

struct Normalised
{
    Model model;
    QList<Finding> findings;  ///< What lost, so that a person can mend it. Sorted by identity.
};

/// What the facts amount to. Pure, total and independent of the order in which facts arrived:
/// equal facts give equal models on every machine. It says what happens to containment cycles
/// (the parent fact with the lowest stamp of the cycle loses), dangling ends (left out, found),
/// edits of deleted records (left out until undeleted), two names for one thing, unknown kinds.
KEELSON_CORE Normalised normalise(const Facts &facts);

} // namespace keelson
