// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/database.h"

namespace keelson {

/// Refuses a document where something else than a file has the name of its journal: SQLite would wait for a pipe for ever.
Result<void> checkJournal(const QString &path);

/// For looking at a document without a trace, also at one that claims a journal of another kind, a WAL, where none is:
/// SQLite would make one. Refuses what is no file, and what checkJournal refuses.
Result<Database> openToRead(const QString &path, Stop stop);

/// What the file itself says, judged while nobody else can use it and before SQLite believes any of it. A journal beside
/// a file that is sound without it is taken away: one of another file or another day, or of a commit that was done but
/// for its end; SQLite would put old pages over the file's. For a database that was opened for writing and not used
/// yet. False when something is wrong with the file that SQLite would write over as soon as it locks it: it is not as long
/// as it says, though no journal explains it, or it claims a WAL and is damaged or of an older format. True while anybody else uses the file.
bool settleUnread(Database &database, const QString &path, Stop stop);

} // namespace keelson
