// SPDX-License-Identifier: MIT
#include "app/gui/history/restoration.h"

#include "app/gui/history/words.h"

namespace keelson {

namespace {

bool isThere(const Facts &facts, Id record)
{
    const Cells cells = facts.value(record);
    return !isNull(cells.value(properties::kind)) && !flag(cells.value(properties::deleted));
}

/// Adds those that are there at the timeline's position; returns the others.
QList<Id> restore(Restoration &restoration, const QList<Id> &elements, const Facts &then, const Facts &now)
{
    QList<Id> others;
    for (const Id &element : elements) {
        if (!isThere(then, element)) {
            others.append(element);
            continue;
        }
        if (restoration.things++ == 0)
            restoration.name = plainText(then, element);
        restoration.facts += restoring(element, then, now);
    }
    return others;
}

} // namespace

Restoration restorationOf(Timeline &timeline, const RestoreWish &wish)
{
    Restoration restoration;
    restoration.index = wish.index;
    timeline.seek(wish.index + 1);
    const QList<Id> gone = restore(restoration, wish.elements, timeline.facts(), wish.now);
    if (gone.isEmpty())
        return restoration;
    timeline.seek(wish.index);
    restore(restoration, gone, timeline.facts(), wish.now);
    return restoration;
}

} // namespace keelson
