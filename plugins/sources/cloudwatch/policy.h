// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keelson::cloudwatch {

/// The actions that are called, all of them reading, as a policy of IAM.
QString readingPolicy();

} // namespace keelson::cloudwatch
