// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fuzz/input.h"

namespace keelson::fuzz {

/// Changes the document at `path` behind the program's back, as `input` says: any value in any place of any
/// table, rows twice, gone, or one's values in another. Then, if `input` says so, puts checksums, links
/// and the total right, so that what the rows hold is read instead of being damaged; and wounds the file as a whole,
/// so that its rows have to be found without SQLite.
void alter(const QString &path, Input &input);

/// Runs statements, which have to succeed.
void execute(const QString &path, const QByteArray &sql);

} // namespace keelson::fuzz
