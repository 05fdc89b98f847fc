// SPDX-License-Identifier: MIT
#pragma once

#include "core/review/rule.h"

// What the fixes of many rules have in common.

namespace keelson::review {

/// True while the rule still says so of the same elements.
bool isStanding(const Model &model, const Finding &finding);

/// An empty edit with the label of a fix, as marked for translation in "Rules".
Edit fixing(const char *label);

/// Gives a property of the element that was looked at a value; empty when the finding is out of date.
Edit setting(const Model &model, const Finding &finding, const char *label, QLatin1StringView property, const Value &value);

/// Adds an element beside others of its container: "Trigger", or "Trigger 2" where one is called so.
Id addBeside(Edit &edit, const Model &model, QLatin1StringView kind, const QString &name, Id container);

} // namespace keelson::review
