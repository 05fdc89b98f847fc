// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/findingset.h"
#include "core/model/model.h"

#include <QSet>

namespace keelson {

/// Elements that share a name where a name means one thing.
class Namesakes
{
public:
    void put(const Element &element);
    void remove(Id element);
    /// Says of every name that gained or lost a bearer since the last call who bears it now.
    void report(FindingSet &findings);

private:
    struct Bearer
    {
        Id id;
        QString name;
        QString label;
    };
    QHash<QString, QHash<Id, Bearer>> m_bearers;
    QHash<Id, QString> m_keys;
    QSet<QString> m_touched;
};

} // namespace keelson
