// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/compare.h"

// The parts of a comparison: each looks at one sort of records and tells what it finds in no order.

namespace keelson::compare {

struct Both
{
    const Model &before;
    const Model &after;
    const Matches &matches;

    /// A value of the earlier model as the later one would hold it: references follow what they name.
    Value translated(const Value &value) const;
};

QList<Difference> elementDifferences(const Both &both);
QList<Difference> wireDifferences(const Both &both);
QList<Difference> viewDifferences(const Both &both);
QList<Difference> layoutDifferences(const Both &both);

/// What is not the same, by the ids of properties. What is not said equals what the vocabulary takes for granted.
QList<Detail> propertyDetails(const Both &both, const std::function<const Property *(const QString &)> &row,
                              const Properties &before, const Properties &after);
/// The same of all lists of an element.
QList<Detail> itemDetails(const Both &both, const Element &before, const Element &after);
/// Of an event whose contract one of the models only has in the short form.
bool isShortContract(const Both &both, const Element &before, const Element &after);

/// The subsystem a record of either model belongs to, as the later model calls it where it has it.
Id groupOf(const Both &both, const Element &element, bool isLater);

} // namespace keelson::compare
