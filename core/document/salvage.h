// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/schema.h"

namespace keelson::salvage {

/// Every change whose checksum proves it, wherever in the file it stands: no page, no pointer and no table of
/// SQLite's is trusted. In the order of their numbers. `fallback` is the identity for rows too old to
/// name their document; rows that name another than most are left out. A null document in the result
/// means that there is nothing of ours.
schema::Contents carve(const Database &database, Id fallback, Stop stop);

} // namespace keelson::salvage
