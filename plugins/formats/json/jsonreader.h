// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/format.h"

#include <boost/json/value.hpp>

namespace keelson::json {

/// The changes a text tells of. Strict: anything unexpected is refused with its path, for example
/// "records[3].name"; only what a later version may add (kinds, properties) passes, as it is.
Result<Imported> interpreted(const boost::json::value &root);

} // namespace keelson::json
