// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/document/normalise.h"

namespace keelson {

/// One thing a change did, in words.
struct Deed
{
    Id record;        ///< What a picture may show: a place, a relation, an element.
    Id element;       ///< What can be restored: the element, relation or view it belongs to.
    QString subject;  ///< "Service “Order desk”"
    QString what;     ///< "moved on “Board”"

    friend bool operator==(const Deed &, const Deed &) = default;
};

struct Deeds
{
    QList<Deed> list;        ///< Elements before what connects and places them.
    qsizetype further = 0;   ///< Records beyond those, which nobody would read.
};

inline constexpr qsizetype mostDeeds = 300;

/// What the change did. `before` knows the records it touches, `after` all; `purged` are its facts whose values are gone.
Deeds deedsOf(const Change &change, const QList<Fact> &purged, const Facts &before, const Facts &after);

} // namespace keelson
