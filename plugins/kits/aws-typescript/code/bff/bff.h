// SPDX-License-Identifier: MIT
#pragma once

#include "plugins/kits/aws-typescript/output.h"

namespace keelson::awstypescript {

QByteArray bffModel(const Design &design, const Service &service);  ///< src/model.ts
QByteArray bffRules(const Design &design, const Service &service);  ///< src/rules.ts
QByteArray bffCases(const Design &design, const Service &service);  ///< test/cases.ts

} // namespace keelson::awstypescript
