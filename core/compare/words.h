// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/compare.h"

// How a comparison is said. Translated.

namespace keelson::compare {

/// "Autonomous service “Order BFF”"
QString recordText(const Element &element);
QString recordText(const View &view);
/// "“Order BFF” publishes “Order Submitted”"
QString recordText(const Model &model, const Relation &relation);
/// The name in quotation marks, or the kind of what has none; for a null id the outermost place there is.
QString placeText(const Model &model, Id container);

/// A value as a person reads it, on one line. `property` may be null.
QString valueText(const Model &model, const Property *property, const Value &value);
/// "Variant: Task → Search"; `label` is of the property or of the item.
QString changeText(const QString &label, const QString &before, const QString &after);

QString addedText(const QString &record);
QString removedText(const QString &record);
QString changedText(const QString &record);
QString renamedText(const QString &record, const QString &name);
QString movedText(const QString &record, const QString &from, const QString &to);
/// One wire took the place of another.
QString rewiredText(const QString &before, const QString &after);
/// A call that events took the place of.
QString decoupledText(const QString &call, const QStringList &events);

/// What an item of a list is called: what its first column says.
QString itemText(const Model &model, const ItemList &list, const Child &item);
/// "Contract, “total”" and what happened to it.
QString itemAddedText(const QString &list, const QString &item);
QString itemRemovedText(const QString &list, const QString &item);
QString itemMovedText(const QString &list, const QString &item);
QString itemChangeText(const QString &list, const QString &item, const QString &change);

/// "Map “Kitchen”: 3 placed, 1 taken off"
QString placesText(const QString &record, qsizetype placed, qsizetype taken, qsizetype moved);
QString sessionText(const QString &record);

} // namespace keelson::compare
