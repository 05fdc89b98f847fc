// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"
#include "core/review/references.h"

#include <QSet>

namespace keelson::review {

/// Elements whose rules may have seen one of `records`: what `Look` (core/review/rule.h) lets a rule see, the other way
/// round. `references` are those of the model.
QSet<Id> neighbourhood(const Model &model, const References &references, const QSet<Id> &records);

} // namespace keelson::review
