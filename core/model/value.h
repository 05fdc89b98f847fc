// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/id.h"

#include <QPointF>
#include <QSizeF>
#include <QString>

#include <variant>

namespace keelson {

/// What a property can hold. A position is one value, so that two people who move the same box
/// never leave it at one's x and the other's y. Numbers, points and sizes are finite.
using Value = std::variant<std::monostate, bool, double, QString, Id, QPointF, QSizeF>;

inline bool isNull(const Value &value) { return value.index() == 0; }

/// False for NaN, infinities and text that is not valid Unicode: such a value never enters the log.
KEELSON_CORE bool isStorable(const Value &value);

/// The value as text, or empty when it is of another type. Likewise the others.
inline QString text(const Value &value) { auto *v = std::get_if<QString>(&value); return v ? *v : QString(); }
inline Id reference(const Value &value) { auto *v = std::get_if<Id>(&value); return v ? *v : Id(); }
inline bool flag(const Value &value) { auto *v = std::get_if<bool>(&value); return v && *v; }
inline double number(const Value &value, double otherwise = 0)
{
    auto *v = std::get_if<double>(&value);
    return v ? *v : otherwise;
}

} // namespace keelson
