// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/timeline.h"

namespace keelson {

/// What is to be as it was.
struct RestoreWish
{
    qsizetype index = 0;    ///< Of the change after which it was so; before it for what it took away.
    QList<Id> elements;
    Facts now;
};

/// What an edit would have to say for that.
struct Restoration
{
    QList<Fact> facts;
    QString name;          ///< Of the first, without quotation marks; its kind when it has none.
    qsizetype things = 0;  ///< How many of the elements there were then.
    qsizetype index = 0;
};

/// Seeks and compares. On the thread of the timeline.
Restoration restorationOf(Timeline &timeline, const RestoreWish &wish);

} // namespace keelson
