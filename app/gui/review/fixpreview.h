// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/history/deeds.h"
#include "app/gui/map/overlay.h"
#include "core/document/edit.h"
#include "core/review/rule.h"

namespace keelson {

/// What a fix would do, before it does.
struct FixPreview
{
    Finding finding;
    Edit edit;          ///< Empty when the finding is out of date.
    Deeds deeds;
    MapOverlay overlay; ///< On what is there: what gains, changes and goes.
};

/// Pure; any thread.
FixPreview previewOf(const Model &model, const Facts &facts, const Finding &finding, const review::Fix &fix);

} // namespace keelson
