// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"

#include <QByteArray>

namespace keelson::json {

inline constexpr int formVersion = 1;
inline constexpr char formName[] = "keelson-document";

/// The last fact of every property with its stamp, one value a line; of a deleted record only that it is.
QByteArray modelText(const QList<Change> &changes);
/// Every change with its facts, one a line.
QByteArray historyText(const QList<Change> &changes);

} // namespace keelson::json
