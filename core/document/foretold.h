// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/export.h"
#include "core/model/model.h"

#include <QSet>

namespace keelson {

/// What an edit would make of a model.
struct Foretold
{
    Model model;
    QSet<Id> records;  ///< Ids of records that are new, different or gone.
};

/// Tells it without a document, in the time the edit takes, not the model: for edits of elements, relations and items, as
/// quick fixes make, with values of the right types. What is said of views and placements, of a record's kind or of merging two elements is left out. Pure;
/// any thread.
KEELSON_CORE Foretold foretold(const Model &model, const Edit &edit);

} // namespace keelson
