// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/result.h"
#include "core/stop.h"

#include <memory>

namespace keelson {

/// A document for the window, and how it comes to be what it is.
struct Opened
{
    std::unique_ptr<Document> document;
    bool isNew = false;   ///< Made here and by this person, so that there is nothing to vouch for.
    QString copyOf = {};  ///< It is a draft copy of this file, which could not be opened for writing...
    Error why = {};       ///< ...for this reason.
    Id original = {};     ///< Id of the document in that file.
};

/// The document at `path`; a file that another program holds, or that may not be written, as a draft copy. Waits for
/// the disk, may be called on any thread.
Result<Opened> openOrCopy(const QString &path, const Author &author, Stop stop);

} // namespace keelson
