// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"

#include <QHash>
#include <QSet>

namespace keelson {

/// Which element may stand in which, without circles: in a circle the oldest placing is void.
class Containment
{
public:
    /// The container the element asks for, once it is known to be allowed; null = none.
    void ask(Id element, Id container, const Stamp &when);
    /// Breaks the circles that run through these elements, and looks again at those broken before.
    /// Returns the elements whose placing became void or valid.
    QSet<Id> settle(const QSet<Id> &elements);

    Id containerOf(Id element) const;
    /// Elements whose placing is void, each with the circle it closed, itself first.
    const QHash<Id, QList<Id>> &circles() const { return m_circles; }

private:
    struct Request
    {
        Id container;
        Stamp when;
    };
    void walk(Id start, QHash<Id, Id> &walkOf);

    QHash<Id, Request> m_requests;
    QHash<Id, QList<Id>> m_circles;
};

} // namespace keelson
