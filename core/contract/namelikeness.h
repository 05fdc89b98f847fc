// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keelson::contract {

/// How like each other two names are, by the pairs of letters they share: 0 to 1.
double likeness(const QString &a, const QString &b);

} // namespace keelson::contract
