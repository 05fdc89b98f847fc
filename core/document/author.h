// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"

class QSettings;

namespace keelson {

/// Who edits here: the id is minted at the first start and kept in the settings, the name is the
/// one the system knows unless the settings say otherwise. The studio and the CLI pass the same settings.
KEELSON_CORE Author localAuthor(QSettings &settings);

} // namespace keelson
