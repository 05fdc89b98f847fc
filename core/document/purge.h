// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

namespace keelson {

/// Where the log holds the text, whatever its case. On any thread.
KEELSON_CORE QList<Trace> tracesOf(const Log &log, const QString &text);

/// The bodies that are to stand in the place of those the traces name, with a digest where each was. What they amount to
/// is the same apart from that, and so are their checksums.
QHash<Stamp, QByteArray> purged(const Log &log, const QList<Trace> &traces);

/// The bodies that lose what the same changes have lost in another copy.
QHash<Stamp, QByteArray> purgedIn(const QList<ChangeRow> &copy, const Log &log);

/// What stands: the facts of records that are not deleted, without what was taken away.
QList<Fact> standing(const Facts &facts);

} // namespace keelson
