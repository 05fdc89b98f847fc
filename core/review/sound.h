// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/review/review.h"
#include "core/review/rule.h"

namespace keelson::review {

/// What a fix does, tried on the model first. Rules know their own neighbours, not each other: an edit that leaves its
/// finding, brings one that is worse, or an error's that does not leave fewer errors, is not offered. Empty then, and when the
/// finding is out of date. `review` is of that model. Takes as long as the rules that look at everything.
KEELSON_CORE Edit soundMend(const Model &model, const Review &review, const Finding &finding, const Fix &fix);

/// Whether findings are better off without that one: it is gone, errors are fewer if it was one, and what is worse has not come.
KEELSON_CORE bool isSound(const Finding &mended, const QList<Finding> &before, const QList<Finding> &after);

} // namespace keelson::review
