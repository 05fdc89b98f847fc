// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/document/schema.h"
#include "core/finding.h"

namespace keelson {

/// What a file's rows amount to.
struct Loaded
{
    QList<Change> changes;     ///< In stamp order, without the damaged and repeated ones.
    QList<ChangeRow> rows;     ///< Those changes as they stand in the file, in its order.
    QList<Finding> findings;   ///< Of damaged changes, named by author, time and label.
};

/// Decodes and verifies. Verifying takes a second thread, so that it costs a reader little.
Loaded load(const schema::Contents &contents);

} // namespace keelson
