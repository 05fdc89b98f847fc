// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QString>

#include <optional>

// Events are told in the past tense, commands in the imperative. What can be told of English business language without
// a dictionary; where it cannot be told, nothing is said.

namespace keelson::storm {

/// "Order placed", "Order Picked Up", "Bestellung wurde bezahlt": some word tells that it is done.
KEELSON_CORE bool isPast(const QString &name);
/// "Place order": begins with a verb that is no noun as well, and nothing in it is past.
KEELSON_CORE bool isImperative(const QString &name);

/// "Place order" -> "Order placed", "Pick up order" -> "Order picked up"; nothing where the verb is not known.
KEELSON_CORE std::optional<QString> pastOf(const QString &imperative);
/// "Order placed" -> "Place order"; likewise.
KEELSON_CORE std::optional<QString> imperativeOf(const QString &past);

/// "submit" -> "submitted".
KEELSON_CORE QString participleOf(const QString &verb);

} // namespace keelson::storm
