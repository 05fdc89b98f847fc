// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QString>

#include <functional>

namespace keelson::storm {

/// How a name is written into a sentence: as it is, or escaped for a file.
using Spelling = std::function<QString(const QString &)>;

/// What a note says together with those it is connected to: "Customer: “Place order”." Translated. Never empty.
KEELSON_CORE QString sentence(const Model &model, const Element &element, const Spelling &spelling = {});

/// Notes that are part of the story itself, other than remarks on it and the words on the board.
KEELSON_CORE bool tellsTheStory(const Kind &kind);

} // namespace keelson::storm
