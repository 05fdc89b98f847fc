// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QString>

namespace keelson::test {

/// The model in the text notation of tests/support/architecture.h, to be read again. Names that several elements have, or
/// none, are told apart by numbers; references to nothing and values of a wrong type are left out.
QString written(const Model &model);

} // namespace keelson::test
