// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/export.h"
#include "core/result.h"

#include <QStringList>

namespace keelson {

/// What earlier runs could not write to a document, which has not been opened since. Opening it brings them back.
struct UnsavedChanges
{
    QString path;             ///< Of the document they belong to.
    bool isDraft = false;     ///< It has no name that a person has given.
    bool isThere = false;     ///< The document can be opened there.
    QStringList spills;       ///< The files that keep the changes, oldest first.
    QList<Change> changes;    ///< Headers only, oldest first.
    QString whole;            ///< The one of `spills` that holds the whole document; empty when none does.

    friend bool operator==(const UnsavedChanges &, const UnsavedChanges &) = default;
};

/// Of all documents, the latest first. Reads every change; not for the GUI's thread.
KEELSON_CORE QList<UnsavedChanges> unsavedChanges();

/// Deletes them for good. Refused where a file is none of `UnsavedChanges::spills`, or cannot be deleted.
KEELSON_CORE Result<void> discardUnsaved(const UnsavedChanges &unsaved);

} // namespace keelson
