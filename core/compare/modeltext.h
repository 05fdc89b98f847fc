// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QStringList>

namespace keelson::compare {

enum class TextPart { Architecture, Everything };

/// A model as lines that each say one thing and name all it is about, sorted by meaning: made for `git diff`. In ids of the
/// vocabulary, the same in every language; equal models give equal lines. `Everything` adds where things stand.
KEELSON_CORE QStringList modelText(const Model &model, TextPart part = TextPart::Architecture);

} // namespace keelson::compare
