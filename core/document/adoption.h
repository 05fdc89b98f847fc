// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"

namespace keelson {

/// What an import brought, as an edit of a document that may know some of it: an element whose name means one thing and is
/// known there is the known one, which gains only properties it has not; what two elements say to each other already is not
/// said again.
KEELSON_CORE Edit adopted(const Model &model, const QList<Fact> &facts, const QString &label);

} // namespace keelson
