// SPDX-License-Identifier: MIT
#pragma once

#include "core/finding.h"

#include <QHash>

#include <map>
#include <tuple>

namespace keelson {

/// Findings in the order of their identity, replaced owner by owner.
class FindingSet
{
public:
    /// Who has something to say: a record, or a group of them under a key, or a record on one matter.
    struct Owner
    {
        Id record;
        QString matter = {};

        friend bool operator==(const Owner &, const Owner &) = default;
        friend bool operator<(const Owner &a, const Owner &b)
        {
            return std::tie(a.record, a.matter) < std::tie(b.record, b.matter);
        }
        friend size_t qHash(const Owner &o, size_t seed = 0) noexcept { return qHashMulti(seed, o.record, o.matter); }
    };

    /// What the owner has to say now instead of what it said before.
    void replace(const Owner &owner, const QList<Finding> &findings);
    bool isEmpty() const { return m_findings.empty(); }
    bool speaks(const Owner &owner) const { return m_identities.contains(owner); }

    const QList<Finding> &list() const;

private:
    std::map<std::pair<QString, Owner>, Finding> m_findings; ///< By identity, then owner.
    QHash<Owner, QStringList> m_identities;
    mutable QList<Finding> m_list;
    mutable bool m_isListed = true;
};

} // namespace keelson
