// SPDX-License-Identifier: MIT
#include "core/review/rules/bulkheads.h"
#include "core/review/rules.h"
#include "core/review/rules/mending.h"

// What keeps the failure of one part from being the failure of all.

namespace keelson::review {

std::span<const Rule> bulkheadRules()
{
    static const QList<Rule> all = together({callRules(), channelRules(), shapeRules()});
    return all;
}

} // namespace keelson::review
