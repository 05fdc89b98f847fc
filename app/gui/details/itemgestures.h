// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/views/outcome.h"
#include "core/model/model.h"

#include <QHash>

// What a person does to the lists an element keeps, as functions from the model to an edit.

namespace keelson::items {

using Cells = QHash<QString, Value>;

/// An item behind `after`; null = at the end. The outcome selects it.
Outcome add(const Model &model, Id owner, const ItemList &list, const Cells &cells, Id after = {});
/// Several at the end, as pasted or read from an example.
Outcome addAll(const Model &model, Id owner, const ItemList &list, const QList<Cells> &items);
Outcome change(const Model &model, Id item, const ItemList &list, const QString &property, const Value &value);
Outcome remove(const Model &model, const QList<Id> &items, const ItemList &list);
/// One place up (-1) or down (1); empty at the end of the list.
Outcome move(const Model &model, Id item, const ItemList &list, int by);

/// The short form of a contract, written as the list it stands for; empty where the list has been begun. What is typed into
/// the list from then on is the contract.
Outcome beginContract(const Model &model, Id event);

} // namespace keelson::items
