// SPDX-License-Identifier: MIT
#include "core/metrics/offenders.h"

#include <algorithm>

namespace keelson {

namespace {

bool isTroubled(const Live &live, Id element)
{
    return live.elements.value(element).health >= Health::Warning;
}

/// Part of it is in trouble and stands for it.
bool isOnlyAWhole(const Model &model, const Live &live, Id element)
{
    const QList<const Element *> contents = model.contentsOf(element);
    return std::any_of(contents.begin(), contents.end(), [&](const Element *part) { return isTroubled(live, part->id); });
}

} // namespace

QList<Offender> offenders(const Model &model, const Live &live)
{
    QList<Offender> found;
    for (auto lit = live.elements.begin(); lit != live.elements.end(); ++lit) {
        if (lit->health >= Health::Warning && model.element(lit.key()) && !isOnlyAWhole(model, live, lit.key()))
            found.append({lit.key(), *lit});
    }
    std::sort(found.begin(), found.end(), [](const Offender &a, const Offender &b) {
        if (moreTroubled(a.vitals, b.vitals) != moreTroubled(b.vitals, a.vitals))
            return moreTroubled(a.vitals, b.vitals);
        return a.element < b.element;
    });
    return found;
}

} // namespace keelson
