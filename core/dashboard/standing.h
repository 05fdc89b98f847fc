// SPDX-License-Identifier: MIT
#pragma once

#include "core/dashboard/answer.h"

// How things stand, in words instead of numbers. Private to this folder.

namespace keelson::boards {

/// What is in trouble by its vitals, and what the source itself raises an alarm for.
WidgetData alarms(const Choice &choice, const Evidence &evidence);
WidgetData sourceState(const Evidence &evidence);

} // namespace keelson::boards
