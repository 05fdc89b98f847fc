// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/findingset.h"
#include "core/model/modeldata.h"

#include <QSet>

namespace keelson {

/// Elements that share a name where a name means one thing.
class Namesakes
{
public:
    void put(const Element &element);
    void remove(Id element);
    /// Says of every name that gained or lost a bearer since the last call who bears it in the model.
    void report(const Model &model, FindingSet &findings);

private:
    QHash<NameKey, QList<Id>> m_bearers;
    QHash<Id, NameKey> m_keys;
    QSet<NameKey> m_touched;
    QSet<NameKey> m_reported;
};

} // namespace keelson
