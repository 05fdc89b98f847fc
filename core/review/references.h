// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

namespace keelson::review {

/// Which elements name which others in a property or in an item of a list. A model knows the first half alone.
class KEELSON_CORE References
{
public:
    void read(const Model &model);
    /// Reads the owners of `records` again, which changed between the two models.
    void renew(const Model &before, const Model &after, const QSet<Id> &records);

    QList<Id> from(Id owner) const { return m_named.value(owner); }
    QList<Id> to(Id named) const { return m_naming.values(named); }

private:
    void put(Id owner, const QList<Id> &named);

    QHash<Id, QList<Id>> m_named;    ///< By who names; none is empty.
    QMultiHash<Id, Id> m_naming;     ///< The other way.
};

} // namespace keelson::review
