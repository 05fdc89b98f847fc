// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QList>

namespace keelson {

/// What a selection means to the inspector: notes and boxes stand for their elements.
struct Subject
{
    QList<Id> elements;
    QList<Id> relations;

    bool isEmpty() const { return elements.isEmpty() && relations.isEmpty(); }
    QList<Id> records() const { return elements + relations; }
    friend bool operator==(const Subject &, const Subject &) = default;
};

Subject subjectOf(const QList<Id> &selection, const Model &model);

/// The properties all of these have, in the order of the first; without name and description.
QList<const Property *> commonProperties(const Subject &subject, const Model &model);

/// A record's value of a property, wherever the model keeps it; null when it has none.
Value valueOf(const Model &model, Id record, QLatin1StringView property);
/// How an undo label and a list call it.
QString nameOf(const Model &model, Id record);

} // namespace keelson
