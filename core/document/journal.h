// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/database.h"

namespace keelson {

/// Refuses a document where something else than a file has the name of its journal: SQLite would wait for a pipe for ever.
Result<void> checkJournal(const QString &path);

/// Takes away the journal beside a file that is sound without it: one of another file or another day, or of a commit that
/// was done but for its end. SQLite would take it at its word and put old pages over the file's. For a database that
/// was opened for writing and not used yet; nothing happens while anybody else uses it.
void dropNeedlessJournal(Database &database, const QString &path, Stop stop);

} // namespace keelson
