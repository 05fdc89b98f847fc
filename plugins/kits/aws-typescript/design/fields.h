// SPDX-License-Identifier: MIT
#pragma once

#include "plugins/kits/aws-typescript/design/design.h"

namespace keelson::awstypescript {

/// Fields from the text of a `fields` property: "restaurant, total: number, items: list". Names a row
/// or an event needs for itself are left out.
QList<Field> fieldsOf(const QString &text);

/// The property of an event that holds its entity: "order"; apart from those every event has.
QString entityField(const QString &entity);

} // namespace keelson::awstypescript
