// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QSet>

namespace keelson::review {

/// Elements that a rule may have looked at when one of `records` is among what it saw: those at most `steps` steps away.
QSet<Id> neighbourhood(const Model &model, const QSet<Id> &records, int steps = 2);

} // namespace keelson::review
