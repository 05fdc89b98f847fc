// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

namespace keelson::boards {

/// What is known of a kind, as text for a format that has nothing but text; nothing for what cannot be told so.
std::optional<QString> written(const Property &property, const Value &value);

/// The same back; null for a text that is none of the property's values.
Value valueOf(const Property &property, const QString &text);

/// The properties of an element that a text format can carry, in the order of the vocabulary. Without its name.
QList<std::pair<QString, QString>> writtenProperties(const Element &element);

} // namespace keelson::boards
