// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/schema.h"

namespace keelson::salvage {

/// Every change whose checksum proves it, wherever in the file it stands: no page, no pointer and no table of
/// SQLite's is trusted. In the order of their numbers. Rows of other documents than `document` are left out; when
/// that is null it is the one most rows name. A null document in the result means that there is nothing of ours.
schema::Contents carve(const Database &database, Id document, Stop stop);

/// The document most of the rows say they belong to; `fallback` stands for those too old to say.
Id documentOf(const QList<ChangeRow> &rows, Id fallback);

} // namespace keelson::salvage
